import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt, compareAnchor } from '#lib/domain/text/anchor.ts';
import { isBoundary } from '#lib/domain/text/grapheme.ts';
import { mapSteps, unmoved } from '#lib/domain/text/mapping.ts';
import { apply, trace } from '#lib/domain/text/operations.ts';
import { tidy } from '#lib/domain/text/tidy.ts';
import { onto, share, sketches, spanIn, texts } from './generators.ts';

describe('an anchor', () => {
	test('cuts no grapheme, and quotes the words beside each other', () => {
		fc.assert(
			fc.property(texts(5, 60), share, share, (text, one, other) => {
				const span = spanIn(text, one, other);
				const anchor = anchorAt(text, span);
				expect(isBoundary(text, anchor.start) && isBoundary(text, anchor.end)).toBe(true);
				expect(anchor.start).toBeLessThanOrEqual(span.start);
				expect(anchor.end).toBeGreaterThanOrEqual(span.end);
				const around = anchor.start - anchor.prefix.length;
				expect(text.slice(around, anchor.end + anchor.suffix.length)).toBe(
					anchor.prefix + anchor.quote + anchor.suffix
				);
				expect(isBoundary(text, around) && isBoundary(text, anchor.end + anchor.suffix.length)).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});

	test('stands at whole graphemes also after tidied corrections', () => {
		fc.assert(
			fc.property(texts(5, 60), fc.array(sketches(3), { maxLength: 4 }), share, share, (text, all, one, other) => {
				const anchor = anchorAt(text, spanIn(text, one, other));
				let now = text;
				const steps = all.map((sketched) => {
					const operations = tidy(now, onto(now, sketched));
					now = apply(now, operations);
					return trace(operations);
				});
				const place = mapSteps(anchor, steps);
				expect(isBoundary(now, place.start) && isBoundary(now, place.end)).toBe(true);
				if (place.orphan) return;
				const again = anchorAt(now, place);
				expect([again.start, again.end]).toEqual([place.start, place.end]);
			}),
			{ numRuns: 500 }
		);
	});

	test('has 32 units of context, or a whole grapheme more', () => {
		const text = `${'a'.repeat(40)}hun${'b'.repeat(31)}👩‍⚕️c`;
		const { prefix, quote, suffix } = anchorAt(text, { start: 40, end: 43 });
		expect({ prefix, quote, suffix }).toEqual({
			prefix: 'a'.repeat(32),
			quote: 'hun',
			suffix: `${'b'.repeat(31)}👩‍⚕️`
		});
	});
});

describe('a mapped place compared with its quote', () => {
	const place = unmoved({ start: 3, end: 6 });

	test.each([
		['the same words', 'A: Hun kom', place, 'sure'],
		['the same words after an edit over an end', 'A: Hun kom', { ...place, edge: true }, 'sure'],
		['other words after an edit within', 'A: Han kom', { ...place, inside: true }, 'sure'],
		['other words after an edit over an end', 'A: Han kom', { ...place, edge: true }, 'check'],
		['other words after edits within and over', 'A: Han kom', { ...place, inside: true, edge: true }, 'check'],
		['other words, and no edit says why', 'A: Han kom', place, 'check'],
		['nothing left', 'A:  kom', { start: 3, end: 3, inside: true, edge: false, orphan: true }, 'orphan']
	])('%s', (_, words, at, expected) => {
		expect(compareAnchor(words, at, 'Hun')).toBe(expected);
	});

	test('is never to check where no edit reached it', () => {
		fc.assert(
			fc.property(texts(5, 60), sketches(), share, share, (text, sketched, one, other) => {
				const anchor = anchorAt(text, spanIn(text, one, other));
				const operations = tidy(text, onto(text, sketched));
				const at = mapSteps(anchor, [trace(operations)]);
				const found = compareAnchor(apply(text, operations), at, anchor.quote);
				if (found === 'check') expect(at.edge).toBe(true);
				if (found === 'orphan') expect(at.orphan).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});
});
