import { ChangeSet } from '@codemirror/state';
import fc from 'fast-check';
import { Mapping, StepMap } from 'prosemirror-transform';
import { describe, expect, test } from 'vitest';
import { mapPoint, mapSpan, mapSteps, type Place, type Span, stepMapper, unmoved } from '#lib/domain/text/mapping.ts';
import { apply, compose, type Operation, trace, type Trace } from '#lib/domain/text/operations.ts';
import { tidy } from '#lib/domain/text/tidy.ts';
import { onto, share, sketches, spanIn, texts } from './generators.ts';

const runs = { numRuns: 800 };

/** A text, canonical operations on it, and a span that is not empty. */
const cases = fc
	.tuple(texts(5, 60), sketches(), share, share)
	.map(([text, sketched, one, other]) => ({ text, operations: onto(text, sketched), span: spanIn(text, one, other) }))
	.filter(({ span }) => span.start < span.end);

/** The rule for spans, written as a walk over the operations. */
function walked(span: Span, traces: readonly Trace[]): Place {
	let { start, end } = span;
	let [inside, edge] = [false, false];
	let shift = 0;
	for (const [at, del, ins] of traces) {
		const [from, to] = [at + shift, at + shift + del];
		shift += ins - del;
		if (to <= start) {
			start += ins - del;
			end += ins - del;
		} else if (from < end) {
			if (from < start || to > end) edge = true;
			else inside = true;
			end = to > end ? from + ins : end + ins - del;
			start = Math.min(start, from);
		}
	}
	return { start, end, inside, edge, orphan: end <= start };
}

describe('a mapped span', () => {
	test('stands where a walk over the operations puts it', () => {
		fc.assert(
			fc.property(cases, ({ operations, span }) => {
				expect(mapSpan(span, trace(operations))).toEqual(walked(span, trace(operations)));
			}),
			runs
		);
	});

	test('that no edit reached keeps its words, and no span leaves the text', () => {
		fc.assert(
			fc.property(cases, ({ text, operations, span }) => {
				const place = mapSpan(span, trace(operations));
				const now = apply(text, operations);
				if (!place.inside && !place.edge) {
					expect(now.slice(place.start, place.end)).toBe(text.slice(span.start, span.end));
				}
				expect(place.start).toBeGreaterThanOrEqual(0);
				expect(place.end).toBeLessThanOrEqual(now.length);
				expect(place.orphan).toBe(place.start >= place.end);
			}),
			runs
		);
	});

	test('within another stays within it', () => {
		fc.assert(
			fc.property(cases, share, share, ({ operations, span }, one, other) => {
				const within = spanIn(' '.repeat(span.end - span.start), one, other);
				const inner = mapSpan({ start: span.start + within.start, end: span.start + within.end }, trace(operations));
				const outer = mapSpan(span, trace(operations));
				if (inner.orphan) return;
				expect(inner.start).toBeGreaterThanOrEqual(outer.start);
				expect(inner.end).toBeLessThanOrEqual(outer.end);
			}),
			runs
		);
	});

	test('is the same or wider when it is mapped over the composed corrections', () => {
		fc.assert(
			fc.property(cases, sketches(), ({ text, operations, span }, sketched) => {
				const second = onto(apply(text, operations), sketched);
				const stepwise = mapSteps(span, [trace(operations), trace(second)]);
				const composed = mapSpan(span, trace(compose(operations, second)));
				if (stepwise.orphan) return;
				expect(composed.start).toBeLessThanOrEqual(stepwise.start);
				expect(composed.end).toBeGreaterThanOrEqual(stepwise.end);
			}),
			runs
		);
	});

	test('that became an orphan stays a point within the text', () => {
		fc.assert(
			fc.property(texts(5, 40), share, share, sketches(), (text, one, other, sketched) => {
				const { start, end } = spanIn(text, one, other);
				const left = apply(text, [{ at: start, del: end - start, ins: '' }]);
				const later = onto(left, sketched);
				const place = mapSteps({ start, end }, [[[start, end - start, 0]], trace(later)]);
				expect(place.orphan).toBe(true);
				expect(place.start).toBe(place.end);
				expect(place.start).toBe(mapPoint(start, trace(later), 'later') - overwritten(start, later));
			}),
			runs
		);

		/** A seam inside a replaced stretch goes to its end, an orphan to its start. */
		function overwritten(point: number, operations: readonly Operation[]): number {
			return operations.find(({ at, del }) => at < point && point < at + del)?.ins.length ?? 0;
		}
	});

	test('comes out the same from a mapper made once as from mapping every span by itself', () => {
		fc.assert(
			fc.property(texts(20, 60), sketches(), sketches(), (text, one, other) => {
				const first = onto(text, one);
				const steps = [trace(first), [], trace(onto(apply(text, first), other))];
				const mapper = stepMapper(steps);
				for (let start = 0; start < text.length; start += 3) {
					for (let end = start; end < text.length; end += 5) {
						const span = { start, end };
						const each = steps.reduce<Place>((place, step) => stepMapper([step])(place), unmoved(span));
						expect(mapper(unmoved(span))).toEqual(each);
					}
				}
			}),
			{ numRuns: 100 }
		);
	});
});

describe('oracles', () => {
	const toStepMap = (operations: readonly Operation[]) => new StepMap(trace(operations).flat());

	test('StepMap of ProseMirror puts spans at the same place, if it turns where it deleted across', () => {
		fc.assert(
			fc.property(cases, ({ operations, span }) => {
				const map = toStepMap(operations);
				const [start, end] = [map.mapResult(span.start, 1), map.mapResult(span.end, -1)];
				const expected = {
					start: start.deletedAcross ? map.map(span.start, -1) : start.pos,
					end: end.deletedAcross ? map.map(span.end, 1) : end.pos
				};
				const place = mapSpan(span, trace(operations));
				if (place.orphan) expect(expected.end).toBeLessThanOrEqual(expected.start);
				else expect({ start: place.start, end: place.end }).toEqual(expected);
			}),
			runs
		);
	});

	test('ChangeSet of CodeMirror puts spans at the same place, if ends inside a change cover it', () => {
		fc.assert(
			fc.property(cases, ({ text, operations, span }) => {
				const set = ChangeSet.of(
					operations.map(({ at, del, ins }) => ({ from: at, to: at + del, insert: ins })),
					text.length
				);
				let [start, end] = [set.mapPos(span.start, 1), set.mapPos(span.end, -1)];
				set.iterChangedRanges((from, to, fromNow, toNow) => {
					if (from < span.start && span.start < to) start = fromNow;
					if (from < span.end && span.end < to) end = toNow;
				});
				const place = mapSpan(span, trace(operations));
				if (place.orphan) expect(end).toBeLessThanOrEqual(start);
				else expect({ start: place.start, end: place.end }).toEqual({ start, end });
			}),
			runs
		);
	});

	test('Mapping of ProseMirror with a mirror brings back every place of an undone correction', () => {
		fc.assert(
			fc.property(cases, ({ operations, span }) => {
				const map = toStepMap(operations);
				const mapping = new Mapping();
				mapping.appendMap(map);
				mapping.appendMap(map.invert(), 0);
				expect([mapping.map(span.start, 1), mapping.map(span.end, -1)]).toEqual([span.start, span.end]);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a seam between two parts', () => {
	test.each<[string, number, Trace, number, number]>([
		['an insertion before it', 5, [3, 0, 2], 7, 7],
		['an insertion on it', 5, [5, 0, 2], 7, 5],
		['a deletion up to it', 5, [3, 2, 0], 3, 3],
		['a replacement up to it', 5, [3, 2, 4], 7, 7],
		['a replacement from it on', 5, [5, 2, 4], 5, 5],
		['a replacement over it', 5, [3, 4, 6], 9, 9],
		['an edit after it', 5, [6, 1, 0], 5, 5]
	])('after %s', (_, point, one, wordsToTheEarlier, wordsToTheLater) => {
		expect(mapPoint(point, [one], 'earlier')).toBe(wordsToTheEarlier);
		expect(mapPoint(point, [one], 'later')).toBe(wordsToTheLater);
	});

	test('keeps its order with other seams', () => {
		fc.assert(
			fc.property(texts(5, 40), sketches(), share, share, (text, sketched, one, other) => {
				const operations = trace(onto(text, sketched));
				const { start, end } = spanIn(text, one, other);
				for (const side of ['earlier', 'later'] as const) {
					expect(mapPoint(start, operations, side)).toBeLessThanOrEqual(mapPoint(end, operations, side));
				}
			}),
			{ numRuns: 500 }
		);
	});
});

describe('a coding in "A: Hun kom hjem.⏎B: Ja.⏎A: Godt"', () => {
	const text = 'A: Hun kom hjem.\nB: Ja.\nA: Godt';
	type Flag = 'inside' | 'edge' | 'inside orphan' | 'edge orphan' | '';

	test.each<[string, string, Operation[], string, Flag]>([
		['a word put before', 'Hun', [{ at: 3, del: 0, ins: 'Ja, ' }], 'Hun', ''],
		['a word put after', 'Hun', [{ at: 6, del: 0, ins: ' altid' }], 'Hun', ''],
		['letters added to its last word', 'Hun kom', [{ at: 10, del: 0, ins: 'mer' }], 'Hun kommer', 'inside'],
		['a letter within', 'Hun kom hjem', [{ at: 8, del: 1, ins: 'å' }], 'Hun kåm hjem', 'inside'],
		['its word replaced', 'Hun', [{ at: 3, del: 3, ins: '[Informant 2]' }], '[Informant 2]', 'inside'],
		['a replacement over its end', 'Hun kom', [{ at: 7, del: 8, ins: 'gik ud' }], 'Hun gik ud', 'edge'],
		['the whole sentence replaced', 'kom', [{ at: 3, del: 12, ins: 'De blev' }], 'De blev', 'edge'],
		['deleted with a space', 'kom', [{ at: 6, del: 4, ins: '' }], '', 'edge orphan'],
		['deleted exactly', 'kom', [{ at: 7, del: 3, ins: '' }], '', 'inside orphan'],
		[
			'deleted, and a new word there',
			'kom',
			[
				{ at: 7, del: 3, ins: '' },
				{ at: 10, del: 0, ins: 'gik' }
			],
			'gik',
			'inside'
		],
		['its end deleted', 'Hun kom', [{ at: 7, del: 9, ins: '' }], 'Hun ', 'edge'],
		['a line feed put in', 'Hun kom hjem', [{ at: 6, del: 1, ins: '\n' }], 'Hun\nkom hjem', 'inside'],
		['a line feed taken out', 'hjem.\nB: Ja', [{ at: 16, del: 1, ins: ' ' }], 'hjem. B: Ja', 'inside'],
		['a replacement over a kept line feed', 'hjem.', [{ at: 11, del: 8, ins: 'hjemme!\nC:' }], 'hjemme!', 'inside'],
		['a combining mark set after it', 'Hun', [{ at: 6, del: 0, ins: '\u0308' }], 'Hun\u0308', 'inside']
	])('%s: %j', (_, quote, raw, expected, flag) => {
		const start = text.indexOf(quote);
		const operations = tidy(text, raw);
		const place = mapSpan({ start, end: start + quote.length }, trace(operations));
		expect(apply(text, operations).slice(place.start, place.end)).toBe(expected);
		const flags = (['inside', 'edge', 'orphan'] as const).filter((name) => place[name]);
		expect(flags.join(' ')).toBe(flag);
	});

	test('letters added to its last word as typed, not tidied, stay outside', () => {
		expect(mapSpan({ start: 3, end: 10 }, [[10, 0, 3]])).toEqual(unmoved({ start: 3, end: 10 }));
	});
});
