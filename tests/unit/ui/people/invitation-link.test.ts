import { describe, expect, test } from 'vitest';
import { codeIn, invitationLink } from '#lib/ui/people/invitation-link.ts';

const code = 'q7-Yx_2kQm0aZ3bV9cT1dA';

describe('an invitation link', () => {
	test('carries its code where no server sees it', () => {
		const link = new URL(invitationLink('https://standard.example.dk', code));
		expect(link.pathname + link.search).toBe('/join');
		expect(link.hash).toBe(`#${code}`);
	});

	test.each([invitationLink('https://standard.example.dk', code), `#${code}`, code, ` ${code}\n`])(
		'gives its code from %j',
		(text) => {
			expect(codeIn(text)).toBe(code);
		}
	);
});
