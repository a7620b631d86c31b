import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VersionId } from '#lib/domain/ids.ts';
import { isBoundary } from '#lib/domain/text/grapheme.ts';
import { mapSteps, type Span } from '#lib/domain/text/mapping.ts';
import { apply, composeTraces, type Trace } from '#lib/domain/text/operations.ts';
import { ways } from '#lib/domain/text/version-graph.ts';
import { canonicalTexts, share, type Sketch, sketches, spanIn } from './generators.ts';
import {
	chain,
	deliver,
	deliverAll,
	headWords,
	id,
	root,
	type Shelf,
	shelf,
	takeBack,
	versionOf,
	wordsOf
} from './shelf.ts';

describe('corrections one after the other', () => {
	const histories = fc.tuple(canonicalTexts(5, 60), fc.array(sketches(3), { minLength: 1, maxLength: 4 }));
	const history = (text: string, all: readonly Sketch[][]) => deliverAll(shelf(text), chain('v', text, all)).shelf;

	/** All versions, and the same span by share in each. */
	function spansOf(on: Shelf, one: number, other: number): { version: VersionId; span: Span }[] {
		return [...on.graph.versions.keys()].map((version) => ({
			version,
			span: spanIn(wordsOf(on, version), one, other)
		}));
	}

	test('undone give back the text and every place, and undone again the corrected ones', () => {
		fc.assert(
			fc.property(histories, share, share, ([text, all], one, other) => {
				const before = history(text, all.slice(0, -1));
				const corrected = history(text, all);
				const { shelf: undone, merge } = takeBack(corrected, corrected.graph.head, id('undo'));
				expect(merge?.conflicts).toEqual([]);
				expect(headWords(undone)).toBe(headWords(before));
				for (const { version, span } of spansOf(before, one, other)) {
					const expected = ways(before.graph).mapToHead(version, span);
					expect(ways(undone.graph).mapToHead(version, span)).toEqual(expected);
				}
				const { shelf: redone } = takeBack(undone, undone.graph.head, id('redo'));
				expect(headWords(redone)).toBe(headWords(corrected));
				for (const { version, span } of spansOf(corrected, one, other)) {
					const expected = ways(corrected.graph).mapToHead(version, span);
					expect(ways(redone.graph).mapToHead(version, span)).toEqual(expected);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('undone later are as never made, where nothing touched them since', () => {
		let free = 0;
		const numRuns = 600;
		const cases = fc.tuple(canonicalTexts(15, 80), sketches(2), sketches(2), share, share);
		fc.assert(
			fc.property(cases, ([text, one, other, from, to]) => {
				const on = history(text, [one, other]);
				const { shelf: undone, merge } = takeBack(on, id('v0'), id('undo'));
				if ((merge?.conflicts.length ?? 0) > 0) return;
				free++;
				// The second correction alone, moved over to the text that never had the first.
				const steps = ways(undone.graph).stepsBetween(root, undone.graph.head);
				expect(steps).toHaveLength(1);
				const [alone = []] = steps ?? [];
				const head = headWords(undone);
				expect(kept(alone, text)).toBe(keptNow(alone, head));
				const place = ways(undone.graph).mapToHead(root, spanIn(text, from, to));
				expect(place).toEqual(mapSteps(spanIn(text, from, to), [alone]));
				const second = versionOf(on, id('v1')).from[0];
				if (second && 'ops' in second) {
					expect(alone.map(([, del, ins]) => [del, ins])).toEqual(second.ops.map(([, del, ins]) => [del, ins]));
				}
			}),
			{ numRuns }
		);
		expect(free).toBeGreaterThan(numRuns / 4);

		function kept(traces: readonly Trace[], text: string): string {
			return apply(
				text,
				traces.map(([at, del]) => ({ at, del, ins: '|' }))
			);
		}
		function keptNow(traces: readonly Trace[], now: string): string {
			let shift = 0;
			return apply(
				now,
				traces.map(([at, del, ins]) => {
					const operation = { at: at + shift, del: ins, ins: '|' };
					shift += ins - del;
					return operation;
				})
			);
		}
	});

	test('keep places at whole graphemes', () => {
		fc.assert(
			fc.property(histories, share, ([text, all], one) => {
				const starts = [...new Intl.Segmenter('da').segment(text)].map(({ index }) => index);
				const start = starts[Math.floor(one * starts.length)] ?? 0;
				const on = history(text, all);
				const place = ways(on.graph).mapToHead(root, { start, end: text.length });
				expect(place && isBoundary(headWords(on), place.start) && isBoundary(headWords(on), place.end)).toBe(true);
			}),
			{ numRuns: 150 }
		);
	});

	test('are stored as numbers: no word stands in any version', () => {
		const on = deliverAll(shelf('Karen kom. Karen gik.'), [
			{ id: id('a'), parent: root, operations: [{ at: 0, del: 5, ins: 'Birte' }] },
			{
				id: id('b'),
				parent: root,
				operations: [
					{ at: 0, del: 5, ins: 'Bodil' },
					{ at: 16, del: 3, ins: 'Dorte' }
				]
			}
		]).shelf;
		const undone = takeBack(on, id('a'), id('c')).shelf;
		const stored = JSON.stringify([...undone.graph.versions.values()]);
		expect(stored).not.toMatch(/Karen|Birte|Bodil|Dorte|kom|gik/);
		expect(JSON.parse(stored)).toEqual([...undone.graph.versions.values()]);
	});

	test('made on a version whose words are gone are placed by numbers alone', () => {
		fc.assert(
			fc.property(canonicalTexts(20, 60), sketches(2), sketches(2), (text, one, other) => {
				const [mine] = chain('b', text, [other]);
				if (!mine) return;
				const on = history(text, [one]);
				const bare: Shelf = { graph: on.graph, words: new Map([[on.graph.head, headWords(on)]]) };
				const { shelf: late, merge } = deliver(bare, mine);
				const { shelf: full } = deliver(on, mine);
				expect(late.graph).toEqual(full.graph);
				expect(headWords(late)).toBe(headWords(full));
				expect(late.words.get(mine.id)).toBeUndefined();
				// What stands between the operations is the same in the side version and in the merge.
				const steps = ways(late.graph).stepsBetween(mine.id, late.graph.head) ?? [];
				const [way, head] = [steps.reduce<readonly Trace[]>((a, b) => composeTraces(a, b), []), headWords(late)];
				let [read, written] = [0, 0];
				for (const [at, del, ins] of way) {
					expect(head.slice(written, written + at - read)).toBe(mine.text.slice(read, at));
					[read, written] = [at + del, written + at - read + ins];
				}
				expect(merge).toBeDefined();
			}),
			{ numRuns: 300 }
		);
	});
});
