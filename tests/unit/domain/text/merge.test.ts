import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideSteps, transform } from '#lib/domain/text/merge.ts';
import { apply, composeTraces, type Operation, type Steps, trace, type Trace } from '#lib/domain/text/operations.ts';
import { onto, sketches, texts } from './generators.ts';

const runs = { numRuns: 800 };

/** What stands untouched between the operations is the same words in both texts. */
function expectSameWordsBetween(traces: readonly Trace[], before: string, after: string) {
	let [read, written] = [0, 0];
	for (const [at, del, ins] of traces) {
		expect(after.slice(written, written + at - read)).toBe(before.slice(read, at));
		written += at - read + ins;
		read = at + del;
	}
	expect(after.slice(written)).toBe(before.slice(read));
}

const composed = (steps: Steps) => steps.reduce<readonly Trace[]>((whole, step) => composeTraces(whole, step), []);

describe('two corrections of one text', () => {
	test('meet in one text from both sides where nothing overlaps', () => {
		let free = 0;
		fc.assert(
			fc.property(texts(10, 60), sketches(3), sketches(3), (text, one, other) => {
				const [side, head] = [onto(text, one), onto(text, other)];
				const [sideText, headText] = [apply(text, side), apply(text, head)];
				const merge = transform(side, [trace(head)], headText);
				const back = transform(head, [trace(side)], sideText);
				expect(back.conflicts.length > 0).toBe(merge.conflicts.length > 0);
				if (merge.conflicts.length > 0) return;
				free++;
				expect(apply(sideText, back.applied)).toBe(apply(headText, merge.applied));
				if (merge.same === 0) expect(sideSteps(merge.side, [trace(head)])).toEqual([trace(back.applied)]);
			}),
			runs
		);
		expect(free).toBeGreaterThan(runs.numRuns / 4);
	});

	test('are counted whole: every operation is applied, a conflict, or the same', () => {
		let conflicts = 0;
		fc.assert(
			fc.property(texts(10, 60), sketches(), sketches(), (text, one, other) => {
				const [side, head] = [onto(text, one), onto(text, other)];
				const merge = transform(side, [trace(head)], apply(text, head));
				expect(merge.applied.length + merge.conflicts.length + merge.same).toBe(side.length);
				conflicts += merge.conflicts.length;
			}),
			runs
		);
		expect(conflicts).toBeGreaterThan(runs.numRuns / 4);
	});

	test('lead from the side to the merge by numbers that keep the words between them', () => {
		fc.assert(
			fc.property(texts(10, 60), sketches(), sketches(), sketches(), (text, one, other, third) => {
				const side = onto(text, one);
				const first = onto(text, other);
				const second = onto(apply(text, first), third);
				const headText = apply(apply(text, first), second);
				const steps = [trace(first), trace(second)];
				const merge = transform(side, steps, headText);
				const way = composed(sideSteps(merge.side, steps));
				expectSameWordsBetween(way, apply(text, side), apply(headText, merge.applied));
			}),
			runs
		);
	});

	test('keep every one of the head’s words that no applied operation replaces', () => {
		fc.assert(
			fc.property(texts(10, 60), sketches(), sketches(), (text, one, other) => {
				const [side, head] = [onto(text, one), onto(text, other)];
				const headText = apply(text, head);
				const { applied } = transform(side, [trace(head)], headText);
				for (const { at, del } of applied) expect(text).toContain(headText.slice(at, at + del));
				expectSameWordsBetween(trace(applied), headText, apply(headText, applied));
			}),
			runs
		);
	});
});

describe('in "Så kom hun hjem."', () => {
	const text = 'Så kom hun hjem.';
	const against = (side: Operation, head: Operation) => transform([side], [trace([head])], apply(text, [head]));

	test('two words for one word are a conflict, shown where it stood', () => {
		expect(against({ at: 7, del: 3, ins: 'han' }, { at: 7, del: 3, ins: 'hende' })).toEqual({
			applied: [],
			conflicts: [{ operation: { at: 7, del: 3, ins: 'han' }, against: [[7, 3, 5]] }],
			same: 0,
			side: { undo: [[7, 3, 3]], kept: [] }
		});
	});

	test('the same correction by two counts once', () => {
		const both = { at: 7, del: 3, ins: 'han' };
		const { applied, conflicts, same } = against(both, both);
		expect({ applied, conflicts, same }).toEqual({ applied: [], conflicts: [], same: 1 });
	});

	test.each<[string, Operation, Operation, number]>([
		['touching words', { at: 7, del: 3, ins: 'han' }, { at: 10, del: 0, ins: ' ikke' }, 1],
		['words with one unit between', { at: 7, del: 3, ins: 'han' }, { at: 11, del: 4, ins: 'ud' }, 0],
		['two insertions at one place', { at: 6, del: 0, ins: ' da' }, { at: 6, del: 0, ins: ' jo' }, 1],
		['a word in a deleted stretch', { at: 7, del: 3, ins: 'han' }, { at: 2, del: 13, ins: '' }, 1]
	])('%s make %4$i conflicts', (_, side, head, conflicts) => {
		expect(against(side, head).conflicts).toHaveLength(conflicts);
	});
});
