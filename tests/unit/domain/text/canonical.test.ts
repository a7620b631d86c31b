import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, countWords, paragraphs } from '#lib/domain/text/canonical.ts';

const raw = fc
	.array(
		fc.oneof(
			fc.constantFrom('a', 'Å', 'A\u030a', '\u0301', '\u212b', 'ﬁ', 'ﬅ', ' ', '\u00a0', '\t', '😀', '\u2000', '½'),
			fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\u00ad', '\u200b', '\ufeff', '\u0000', '\v'),
			fc.string({ unit: 'binary', maxLength: 3 })
		),
		{ maxLength: 20 }
	)
	.map((pieces) => pieces.join(''));

describe('the canonical text', () => {
	test('is its own canonical text', () => {
		fc.assert(
			fc.property(raw, (text) => {
				const once = canonicalText(text);
				expect(canonicalText(once)).toBe(once);
			}),
			{ numRuns: 2000 }
		);
	});

	test('is NFC, holds no break but the line feed, nothing unseen, no space at the end of a line', () => {
		fc.assert(
			fc.property(raw, (text) => {
				const words = canonicalText(text);
				expect(words.normalize('NFC')).toBe(words);
				for (const line of words.split('\n'))
					expect(line).not.toMatch(/[\r\u2028\u2029\u0085\u00ad\u200b\ufeff\v]|[ \t]$/);
				expect(words).not.toMatch(/^\n|\n$/);
			}),
			{ numRuns: 1000 }
		);
	});

	test.each([
		['\ufeffA: Hun kom.\r\n\r\nB: Ja.\r\n', 'A: Hun kom.\n\nB: Ja.'],
		['sy\u00adge\u00adple\u00adjer\u00adske', 'sygeplejerske'],
		['Blåba\u030ar', 'Blåbår'],
		['ﬁlm  \nof', 'film\nof'],
		['2²½…', '2²½…'],
		['10\u00a0mg', '10 mg'],
		['  indrykket', '  indrykket'],
		[' \n ', '']
	])('%j becomes %j', (text, expected) => {
		expect(canonicalText(text)).toBe(expected);
	});
});

describe('paragraphs', () => {
	test('cover the text, with one line feed between two', () => {
		fc.assert(
			fc.property(raw, (text) => {
				const words = canonicalText(text);
				const found = paragraphs(words);
				expect(found.map(({ start, end }) => words.slice(start, end)).join('\n')).toBe(words);
				for (const [i, { start }] of found.entries()) expect(start).toBe(i === 0 ? 0 : (found[i - 1]?.end ?? NaN) + 1);
				expect(found.every(({ start, end }) => !words.slice(start, end).includes('\n'))).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('of an empty text are none, and an empty line is one', () => {
		expect(paragraphs('')).toEqual([]);
		expect(paragraphs('a\n\nb')).toEqual([
			{ start: 0, end: 1 },
			{ start: 2, end: 2 },
			{ start: 3, end: 4 }
		]);
	});
});

test.each([
	['Hun tog 3,5 mg, det var e-mail’en', 7],
	['', 0],
	['… – !', 0],
	['patientens 2. besøg', 3]
])('%j has %i words', (text, words) => {
	expect(countWords(text)).toBe(words);
});
