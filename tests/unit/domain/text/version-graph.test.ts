import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '#lib/domain/text/canonical.ts';
import { mapSteps, type Place } from '#lib/domain/text/mapping.ts';
import { sideSteps } from '#lib/domain/text/merge.ts';
import { trace } from '#lib/domain/text/operations.ts';
import { ways } from '#lib/domain/text/version-graph.ts';
import { interleavings, share, spanIn } from './generators.ts';
import { deliver, deliverAll, forks, headWords, root, shelf, versionOf, wordsOf } from './shelf.ts';

/** At most `limit` of a list, spread over it. */
function some<T>(all: readonly T[], limit: number): T[] {
	const every = Math.ceil(all.length / limit);
	return all.filter((_, i) => i % every === 0);
}

/** Where the place is, without how it came there. */
const whereOf = (place: Place | undefined) => place && { start: place.start, end: place.end, orphan: place.orphan };

describe('corrections made apart', () => {
	test('lead to the same text and places in every order of arrival, or overlap in every order', () => {
		const numRuns = 300;
		let free = 0;
		const spots = fc.array(fc.tuple(share, share, fc.nat(8)), { maxLength: 6 });
		fc.assert(
			fc.property(forks, spots, ({ text, chains }, picked) => {
				const results = some(interleavings(chains), 12).map((order) => deliverAll(shelf(text), order));
				const [first] = results;
				// The same correction twice is an overlap too: a later one on top of the first turns it into a conflict.
				const overlaps = results.map(({ conflicts, same }) => conflicts + same > 0);
				expect(new Set(overlaps).size).toBe(1);
				if (!first || results.some(({ conflicts }) => conflicts > 0)) return;
				free++;
				const all = results.map((result) => ({ ...result, way: ways(result.shelf.graph) }));
				for (const result of all) expect(headWords(result.shelf)).toBe(headWords(first.shelf));
				// Who made the same correction second has it taken back and made again: ends within its words grow, flagged.
				if (results.some(({ same }) => same > 0)) return;
				const versions = [{ id: root, text }, ...chains.flat()];
				for (const [one, other, which] of picked) {
					const version = versions[which % versions.length] ?? { id: root, text };
					const span = spanIn(version.text, one, other);
					const [place, ...others] = all.map(({ way }) => whereOf(way.mapToHead(version.id, span)));
					expect(place).toBeDefined();
					for (const another of others) expect(another).toEqual(place);
				}
			}),
			{ numRuns }
		);
		expect(free).toBeGreaterThan(numRuns / 4);
		expect(free).toBeLessThan(numRuns * 0.9);
	});

	test('give every version a way to the head, which keeps the words that no edit reached', () => {
		fc.assert(
			fc.property(forks, share, share, ({ text, chains }, one, other) => {
				const { shelf: on } = deliverAll(shelf(text), chains.flat());
				const way = ways(on.graph);
				const head = headWords(on);
				expect(head).toBe(canonicalText(head));
				for (const version of on.graph.versions.values()) {
					const words = wordsOf(on, version.id);
					expect(version.length).toBe(words.length);
					const span = spanIn(words, one, other);
					const place = way.mapToHead(version.id, span);
					if (!place) throw new Error(`${version.id} leads nowhere`);
					expect(place.end).toBeLessThanOrEqual(head.length);
					if (place.inside || place.edge || place.orphan) continue;
					expect(head.slice(place.start, place.end)).toBe(words.slice(span.start, span.end));
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('delivered twice change nothing', () => {
		fc.assert(
			fc.property(forks, ({ text, chains }) => {
				const { shelf: once } = deliverAll(shelf(text), chains.flat());
				expect(deliverAll(once, chains.flat()).shelf).toEqual(once);
			}),
			{ numRuns: 150 }
		);
	});

	test('place a span alike over the head and over the side, away from operations that were not applied', () => {
		let near = 0;
		const numRuns = 800;
		fc.assert(
			fc.property(forks, share, share, ({ text, chains }, one, other) => {
				const span = spanIn(text, one, other);
				const [first = [], [mine] = []] = chains;
				if (span.start === span.end || !mine) return;
				const { shelf: before } = deliverAll(shelf(text), first);
				const { shelf: after, merge } = deliver(before, mine);
				const place = ways(before.graph).mapToHead(root, span);
				const steps = ways(before.graph).stepsBetween(root, before.graph.head);
				const merged = versionOf(after, after.graph.head).from[0];
				if (!merge || !place || !steps || !merged || !('ops' in merged)) throw new Error('not merged');
				const overHead = mapSteps(place, [merged.ops]);
				const overSide = mapSteps(span, [trace(mine.operations), ...sideSteps(merge.side, steps)]);
				const same = overHead.start === overSide.start && overHead.end === overSide.end;
				const bothGone = (place.orphan || overHead.orphan) && overSide.orphan;
				const reached = merge.conflicts.some(({ operation: { at, del } }) => at <= span.end && at + del >= span.start);
				if (reached) near++;
				else expect(same || bothGone).toBe(true);
				if (same || place.orphan || overHead.orphan || overSide.orphan) return;
				expect(overSide.inside || overSide.edge).toBe(true);
			}),
			{ numRuns }
		);
		expect(near).toBeGreaterThan(numRuns / 50);
	});

	test('keep their own list of conflicts, in the words of the version they were made on', () => {
		fc.assert(
			fc.property(forks, ({ text, chains }) => {
				const [first = [], [mine] = []] = chains;
				if (!mine) return;
				const { merge } = deliver(deliverAll(shelf(text), first).shelf, mine);
				for (const { operation } of merge?.conflicts ?? []) expect(mine.operations).toContainEqual(operation);
			}),
			{ numRuns: 150 }
		);
	});
});
