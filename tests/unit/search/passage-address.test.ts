import { expect, test } from 'vitest';
import { passageIn } from '#lib/ui/search/passage-address.ts';
import { newId } from '../../support/rooms.ts';

const version = newId();
const read = (from: string, to: string, of = version) => passageIn(new URLSearchParams({ from, to, version: of }));

test('an address names words of a version', () => {
	expect(read('3', '9')).toEqual({ from: 3, to: 9, version });
});

test('an address that makes no sense names none', () => {
	const senseless = [read('9', '3'), read('-1', '3'), read('a', '3'), read('3', '1e9'), read('3', '9', 'x')];
	expect(senseless).toEqual([undefined, undefined, undefined, undefined, undefined]);
	expect(passageIn(new URLSearchParams())).toBeUndefined();
});
