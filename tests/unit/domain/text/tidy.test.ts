import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBoundary, snap } from '#lib/domain/text/grapheme.ts';
import { apply, canonical, type Operation } from '#lib/domain/text/operations.ts';
import { tidy } from '#lib/domain/text/tidy.ts';
import { onto, share, sketches, spanIn, texts } from './generators.ts';

const runs = { numRuns: 1000 };
const letter = /[\p{L}\p{N}\p{M}]/u;

/** The offsets of every edge of the operations, in the parent and in the text they lead to. */
function edges(operations: readonly Operation[]): { parent: number; now: number }[] {
	let shift = 0;
	return operations.flatMap(({ at, del, ins }) => {
		const left = { parent: at, now: at + shift };
		shift += ins.length - del;
		return [left, { parent: at + del, now: at + del + shift }];
	});
}

function splitsWord(text: string, at: number): boolean {
	return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
}

describe('tidied operations', () => {
	test('lead to the same text in NFC, and tidied again are the same', () => {
		fc.assert(
			fc.property(texts(), sketches(), (text, sketched) => {
				const raw = onto(text, sketched);
				const tidied = tidy(text, raw);
				expect(apply(text, tidied)).toBe(apply(text, raw).normalize('NFC'));
				expect(tidy(text, tidied)).toEqual(tidied);
				expect(canonical(tidied)).toEqual(tidied);
			}),
			runs
		);
	});

	test('cut no grapheme and no word, before or after', () => {
		fc.assert(
			fc.property(texts(), sketches(), (text, sketched) => {
				const tidied = tidy(text, onto(text, sketched));
				const now = apply(text, tidied);
				for (const edge of edges(tidied)) {
					expect(isBoundary(text, edge.parent)).toBe(true);
					expect(isBoundary(now, edge.now)).toBe(true);
					// The longest word that is taken whole has 64 units.
					const around = text.slice(Math.max(0, edge.parent - 65), edge.parent + 65);
					if (/[\p{L}\p{N}\p{M}]{64}/u.test(around)) continue;
					expect(splitsWord(text, edge.parent) || splitsWord(now, edge.now)).toBe(false);
				}
			}),
			runs
		);
	});

	test.each<[string, string, Operation[], Operation[]]>([
		['letters added to a word', 'Hun kom.', [{ at: 7, del: 0, ins: 'mer' }], [{ at: 4, del: 3, ins: 'kommer' }]],
		['a letter within', 'Hun kom.', [{ at: 5, del: 1, ins: 'å' }], [{ at: 4, del: 3, ins: 'kåm' }]],
		[
			'two letters of one word',
			'abcde',
			[
				{ at: 1, del: 1, ins: 'x' },
				{ at: 3, del: 1, ins: '' }
			],
			[{ at: 0, del: 5, ins: 'axce' }]
		],
		['two words joined', 'på ny', [{ at: 2, del: 1, ins: '' }], [{ at: 0, del: 5, ins: 'påny' }]],
		['an accent typed apart', 'Ar 2', [{ at: 1, del: 0, ins: '\u030a' }], [{ at: 0, del: 2, ins: 'År' }]],
		['half a flag', '🇩🇰!', [{ at: 2, del: 2, ins: '🇪' }], [{ at: 0, del: 4, ins: '🇩🇪' }]],
		['a joiner between two emoji', '👩⚕', [{ at: 2, del: 0, ins: '\u200d' }], [{ at: 0, del: 3, ins: '👩\u200d⚕' }]],
		['nothing changed', 'Hun kom.', [{ at: 4, del: 3, ins: 'kom' }], []],
		[
			'as many line feeds as before',
			'a b\nc d',
			[{ at: 2, del: 3, ins: 'x\ny' }],
			[
				{ at: 2, del: 1, ins: 'x' },
				{ at: 4, del: 1, ins: 'y' }
			]
		],
		['only one line of two changed', 'a\nb', [{ at: 0, del: 3, ins: 'a\nc' }], [{ at: 2, del: 1, ins: 'c' }]],
		['one line feed more', 'a b', [{ at: 1, del: 1, ins: '\n' }], [{ at: 1, del: 1, ins: '\n' }]]
	])('%s', (_, text, raw, expected) => {
		expect(tidy(text, raw)).toEqual(expected);
	});

	test('take in a word of 64 units whole, and of a longer run without spaces only what was touched', () => {
		const word = 'x'.repeat(64);
		expect(tidy(word, [{ at: 64, del: 0, ins: 'y' }])).toEqual([{ at: 0, del: 64, ins: `${word}y` }]);
		const sentence = '病人说她很痛'.repeat(20);
		const one = [{ at: 70, del: 2, ins: '他' }];
		// Left of it stand 70 units, right of it 48: only the shorter side counts as the rest of a word.
		expect(tidy(sentence, one)).toEqual([{ at: 70, del: 50, ins: `他${sentence.slice(72)}` }]);
		expect(tidy(sentence + sentence, one)).toEqual(one);
	});

	test('of a long text without spaces come out the same when tidied again', () => {
		fc.assert(
			fc.property(fc.integer({ min: 60, max: 200 }), sketches(3), (length, sketched) => {
				const text = '病e\u0303👍🏽'
					.repeat(length)
					.slice(0, length)
					.normalize('NFC')
					.replace(/[\ud800-\udbff]$/, '');
				const raw = onto(text, sketched);
				const tidied = tidy(text, raw);
				expect(tidy(text, tidied)).toEqual(tidied);
				expect(apply(text, tidied)).toBe(apply(text, raw).normalize('NFC'));
			}),
			{ numRuns: 300 }
		);
	});
});

describe('graphemes', () => {
	const segmenter = new Intl.Segmenter('da');

	test('are found where the segmenter finds them in the whole text', () => {
		fc.assert(
			fc.property(texts(1, 40), share, share, (text, one, other) => {
				const starts = new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);
				for (let at = 0; at <= text.length; at++) expect(isBoundary(text, at)).toBe(starts.has(at));
				const span = spanIn(text, one, other);
				const snapped = snap(text, span);
				expect(starts.has(snapped.start) && starts.has(snapped.end)).toBe(true);
				expect(snapped.start).toBeLessThanOrEqual(span.start);
				expect(snapped.end).toBeGreaterThanOrEqual(span.end);
			}),
			{ numRuns: 500 }
		);
	});

	test('may begin with a sign that takes in the plain digit after it', () => {
		expect(isBoundary('a\u06001', 2)).toBe(false);
	});

	test('are counted right in a row of a hundred flags', () => {
		const flags = '🇩🇰'.repeat(100);
		for (let at = 0; at <= flags.length; at++) expect(isBoundary(flags, at)).toBe(at % 4 === 0);
	});
});
