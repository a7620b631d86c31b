import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, paragraphs } from '#lib/domain/text/canonical.ts';
import { apply } from '#lib/domain/text/operations.ts';
import { joinedAfter, joinedBefore, operationsOf } from '#lib/domain/text/paragraph-edit.ts';
import { canonicalTexts, share, texts } from './generators.ts';

const text = 'Hvad gør I?\n\nVi ringer.\nOg venter.';
const second = { start: 13, end: 23, text: 'Vi ringer ikke.' };

describe('a paragraph that is typed over', () => {
	test('is what was typed, in the form in which texts are kept', () => {
		fc.assert(
			fc.property(canonicalTexts(1), share, texts(), (words, at, typed) => {
				const all = paragraphs(words);
				const span = all[Math.floor(at * all.length)] ?? { start: 0, end: 0 };
				const now = words.slice(0, span.start) + typed + words.slice(span.end);
				expect(apply(words, operationsOf(words, { ...span, text: typed }))).toBe(canonicalText(now));
			})
		);
	});

	test('and typed back is no correction', () => {
		expect(operationsOf(text, { ...second, text: 'Vi ringer. ' })).toEqual([]);
	});

	test('is joined with the one before over empty lines, with a space where there is none', () => {
		const joined = joinedBefore(text, second);
		expect(joined).toEqual({ editing: { start: 0, end: 23, text: 'Hvad gør I? Vi ringer ikke.' }, caret: 12 });
		expect(joined && joinedBefore(text, joined.editing)).toBeUndefined();
		expect(joinedBefore(text, { ...second, text: ' ja' })?.editing.text).toBe('Hvad gør I? ja');
		expect(joinedBefore(text, { ...second, text: '' })?.editing.text).toBe('Hvad gør I?');
	});

	test('is joined with the one after, the caret before the seam', () => {
		const joined = joinedAfter(text, second);
		expect(joined).toEqual({ editing: { start: 13, end: 34, text: 'Vi ringer ikke. Og venter.' }, caret: 15 });
		expect(joined && joinedAfter(text, joined.editing)).toBeUndefined();
	});
});
