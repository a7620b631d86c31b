import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#lib/search/fold.ts';
import { passageAt, passagesOf } from '#lib/search/passages.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `ord${at}`).join(' ');

test('a passage ends with the paragraph in which it has reached 400 words', () => {
	const text = [words(250), words(200), words(100)].join('\n');
	const { spans, words: count } = passagesOf(text, fold(text));
	expect([spans.length, count]).toEqual([2, 550]);
	expect(text.slice(spans[1]?.start)).toBe(words(100));
});

test('a paragraph without end is cut all the same', () => {
	expect(passagesOf(words(1500), words(1500)).spans).toHaveLength(3);
});

test('passages lie side by side over the whole text, and every offset is in one', () => {
	const text = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom(' ', '\n', '. ')), { maxLength: 6 });
	fc.assert(
		fc.property(text, fc.nat(), (parts, at) => {
			const whole = parts.map(([count, end]) => words(count) + end).join('');
			const { spans } = passagesOf(whole, fold(whole));
			expect(spans.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole);
			const offset = whole === '' ? 0 : at % whole.length;
			const { start = -1, end = -1 } = spans[passageAt(spans, offset)] ?? {};
			expect(start <= offset && (offset < end || whole === '')).toBe(true);
		}),
		{ numRuns: 30 }
	);
});
