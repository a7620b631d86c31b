import { describe, expect, it } from 'vitest';
import { emailMost, nameMost, readEmail, readName } from '#lib/server/accounts/identity.ts';

const refusedEmail = { ok: false, why: { code: 'email-shape' } };
const refusedName = { ok: false, why: { code: 'name-shape', most: nameMost } };

describe('an e-mail', () => {
	it('is trimmed and lower-cased', () => {
		expect(readEmail('  Karen.Holm@Example.ORG ')).toEqual({ ok: true, value: 'karen.holm@example.org' });
	});

	it.each([
		'',
		'karen',
		'@example.org',
		'karen@',
		'karen@holm@example.org',
		'ka ren@example.org',
		'karen@exa\nmple.org'
	])('is refused without one @ between words: %j', (given) => {
		expect(readEmail(given)).toEqual(refusedEmail);
	});

	it('has at most 254 characters', () => {
		const longest = `${'a'.repeat(emailMost - '@example.org'.length)}@example.org`;
		expect(emailMost).toBe(254);
		expect(readEmail(longest)).toEqual({ ok: true, value: longest });
		expect(readEmail(`a${longest}`)).toEqual(refusedEmail);
	});
});

describe('a name', () => {
	it('is trimmed', () => {
		expect(readName(' Åse Ravn ')).toEqual({ ok: true, value: 'Åse Ravn' });
	});

	it.each(['', '  ', 'Karen\nHolm', 'Karen\u2028Holm', 'Karen\u0000'])('is one line of something: %j', (given) => {
		expect(readName(given)).toEqual(refusedName);
	});

	it('has at most 120 characters', () => {
		expect(nameMost).toBe(120);
		expect(readName('a'.repeat(nameMost))).toEqual({ ok: true, value: 'a'.repeat(nameMost) });
		expect(readName('a'.repeat(nameMost + 1))).toEqual(refusedName);
	});
});
