import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#lib/search/fold.ts';
import { longestQuery, readQuery } from '#lib/search/read-query.ts';
import { occurrences, occurrencesOfAll } from '#lib/search/scan.ts';

/** What stands at the places where a query is found. */
function at(text: string, typed: string): string[] {
	const needles = readQuery(typed)?.needles ?? [];
	return occurrencesOfAll(fold(text), [{ start: 0, end: text.length }], needles).map(({ start, end }) =>
		text.slice(start, end)
	);
}

/** As two people would compare them: spaces of any length are one. */
const alike = (text: string): string => fold(text.normalize('NFC')).split(' ').filter(Boolean).join(' ');

describe('what is typed', () => {
	test('is found inside longer words', () => {
		expect(at('Pårørendesamarbejde og samarbejdet', 'samarbejde')).toEqual(['samarbejde', 'samarbejde']);
	});

	test('in quotation marks is whole words', () => {
		expect(at('nat, natten, i nat.', '"nat"')).toEqual(['nat', 'nat']);
		expect(at('nat, natten, i nat.', '“nat”')).toEqual(['nat', 'nat']);
	});

	test('as a phrase is found over the end of a line and over empty lines', () => {
		expect(at('Det var ikke\ngodt. Det var ikke\n\ngodt.', '"ikke godt"')).toEqual(['ikke\ngodt', 'ikke\n\ngodt']);
	});

	test('is not found where other words or signs stand between', () => {
		expect(at('ikke særlig godt, ikke, godt', '"ikke godt"')).toEqual([]);
	});

	test('is found with ikke as with any other word', () => {
		expect(at('Det gik ikke.', 'ikke')).toEqual(['ikke']);
	});

	test('is taken as letters, never as an expression', () => {
		expect(at('a.c abc (x|y)* \\d', 'a.c')).toEqual(['a.c']);
		expect(at('a.c abc (x|y)* \\d', '(x|y)* \\d')).toEqual(['(x|y)* \\d']);
	});

	test('beside a phrase must stand near it', () => {
		expect(at('Det var ikke godt om natten.', '"ikke godt" nat')).toEqual(['ikke godt', 'nat']);
		expect(at('Det var ikke godt.', '"ikke godt" nat')).toEqual([]);
	});

	test('too short asks nothing', () => {
		expect([readQuery(''), readQuery(' e '), readQuery('""')]).toEqual([undefined, undefined, undefined]);
	});

	test('too long is cut', () => {
		expect(readQuery('a'.repeat(300))?.needles).toEqual([{ words: ['a'.repeat(longestQuery)], whole: false }]);
	});
});

test('what stands at every place found is what was typed, but for case, accents and space', () => {
	const word = fc.string({
		unit: fc.constantFrom('a', 'A', 'å', 'Å', 'é', 'e', 'ø', '.', 'b', 'İ'),
		minLength: 1,
		maxLength: 4
	});
	const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '\t')), { maxLength: 40 });
	fc.assert(
		fc.property(text, fc.array(word, { minLength: 1, maxLength: 3 }), (pairs, asked) => {
			const whole = pairs.map(([one, space]) => one + space).join('');
			const query = readQuery(asked.join(' '));
			fc.pre(query !== undefined);
			const [needle] = query.needles;
			for (const { start, end } of needle ? occurrences(fold(whole), needle) : [])
				expect(alike(whole.slice(start, end))).toBe(alike(asked.join(' ')));
		})
	);
});

test('whatever a text holds is found in it', () => {
	const words = fc.array(fc.constantFrom('ikke', 'Godt', 'éN', 'nat'), { minLength: 2, maxLength: 20 });
	fc.assert(
		fc.property(words, fc.nat(), fc.integer({ min: 1, max: 3 }), (list, from, count) => {
			const start = from % list.length;
			const asked = list.slice(start, start + count).join(' ');
			expect(at(list.join('\n'), asked).map(alike)).toContain(alike(asked));
			expect(at(list.join('\n'), `"${asked}"`).map(alike)).toContain(alike(asked));
		})
	);
});
