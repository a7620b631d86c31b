import { describe, expect, test } from 'vitest';
import { localPath } from '#lib/ui/people/local-path.ts';

describe('where to go after sign-in', () => {
	test.each(['/', '/study/01j', '/account?x=1#y', '/a//b'])('%j is a place here', (to) => {
		expect(localPath(to)).toBe(to);
	});

	test.each([
		undefined,
		null,
		'',
		'study/01j',
		'https://other.example/',
		'javascript:alert(1)',
		'//other.example',
		'/\\other.example',
		'\\/other.example',
		'/\t/other.example',
		'/\n/other.example',
		'/.//other.example',
		'/..//other.example',
		'/x/../..//other.example'
	])('%j is not', (to) => {
		expect(localPath(to)).toBeUndefined();
	});

	test('letters that a header does not take are written as an address writes them', () => {
		expect(localPath('/study/æ')).toBe('/study/%C3%A6');
	});
});
