import { describe, expect, test } from 'vitest';
import { inBlocks } from '#lib/domain/reading/blocks.ts';
import { clockOf } from '#lib/domain/reading/clock.ts';
import { initialsOf } from '#lib/domain/reading/initials.ts';
import { indexByLine } from '#lib/domain/reading/line-index.ts';
import { placeField } from '#lib/domain/reading/place-field.ts';
import { stripeRows } from '#lib/domain/reading/stripe-rows.ts';
import { laneOf, marginOf } from '#lib/domain/reading/stripes.ts';
import { linesOf } from './text.ts';

describe('a stripe', () => {
	const paragraph = { start: 100, end: 220 };
	const breaks = [0, 50, 100];

	test('stands beside the drawn lines its words are in', () => {
		expect(stripeRows(paragraph, breaks, { start: 160, end: 170 })).toEqual({
			from: 1,
			to: 1,
			fromAbove: false,
			intoBelow: false
		});
		expect(stripeRows(paragraph, breaks, { start: 149, end: 150 })).toMatchObject({ from: 0, to: 0 });
		expect(stripeRows(paragraph, breaks, { start: 149, end: 151 })).toMatchObject({ from: 0, to: 1 });
	});

	test('over several paragraphs goes on above and below', () => {
		expect(stripeRows(paragraph, breaks, { start: 20, end: 400 })).toEqual({
			from: 0,
			to: 2,
			fromAbove: true,
			intoBelow: true
		});
	});

	test('keeps its lane over all paragraphs, and what finds none is counted', () => {
		const codings = Array.from({ length: 10 }, (_, i) => ({ id: `c${i}`, group: `g${i}`, start: i, end: 300 }));
		const lanes = laneOf(codings);
		expect(marginOf({ start: 0, end: 100 }, codings, lanes)).toMatchObject({ more: 2 });
		expect(marginOf({ start: 100, end: 300 }, codings, lanes).stripes.map(({ lane }) => lane)).toEqual([
			0, 1, 2, 3, 4, 5, 6, 7
		]);
	});
});

describe('what lies in each line', () => {
	const { lines } = linesOf('Første linje.', 'Anden linje.', 'Tredje linje.');
	const [a, b] = [
		{ start: 0, end: 20 },
		{ start: 28, end: 30 }
	];

	test('is found for spans over several', () => {
		expect([...indexByLine(lines, [a, b])]).toEqual([
			[1, [a]],
			[2, [a]],
			[3, [b]]
		]);
	});

	test('stays the very same list where nothing has changed', () => {
		const before = indexByLine(lines, [a, b]);
		const after = indexByLine(lines, [a], before);
		expect([after.get(1) === before.get(1), after.get(3)]).toEqual([true, undefined]);
	});

	test('does not count a span that only touches', () => {
		expect([...indexByLine(lines, [{ start: 13, end: 14 }])]).toEqual([]);
	});
});

describe('rows of a list', () => {
	const rows = [1, 4, 11, 35].map((line) => ({ line }));
	const blocks = inBlocks(rows, ({ line }) => line, 10);

	test('lie in blocks by their lines', () => {
		expect(blocks.map(({ key, rows: within }) => [key, within.length])).toEqual([
			[0, 2],
			[1, 1],
			[3, 1]
		]);
	});

	test('leave the blocks alone in which nothing has changed', () => {
		const more = [...rows.slice(0, 3), { line: 12 }, ...rows.slice(3)];
		const after = inBlocks(more, ({ line }) => line, 10, blocks);
		expect(after.map((block) => blocks.includes(block))).toEqual([true, false, true]);
	});
});

describe('the field at marked words', () => {
	const seen = { left: 0, top: 60, right: 800, bottom: 900 };
	const field = { width: 320, height: 300 };
	const box = (top: number, left = 100) => ({ left, right: left + 200, top, bottom: top + 28 });

	test('stands below the last line', () => {
		expect(placeField(box(200), box(228), field, seen)).toEqual({ left: 100, top: 264, above: false });
	});

	test('flips above the first line where there is no room below', () => {
		expect(placeField(box(700), box(728), field, seen)).toEqual({ left: 100, top: 392, above: true });
	});

	test('keeps within what is seen', () => {
		expect(placeField(box(200), box(200, 700), field, seen).left).toBe(480);
		expect(placeField(box(-500), box(1500), field, seen)).toMatchObject({ top: 600 });
	});
});

test('initials are of the first and the last name', () => {
	expect(['Anna Lund', 'bo', 'Åse Marie Ørsted-Holm', ''].map(initialsOf)).toEqual(['AL', 'B', 'ÅH', '']);
});

test('a moment is told as a listener finds it', () => {
	expect([0, 751_000, 3_725_000].map(clockOf)).toEqual(['0:00', '12:31', '1:02:05']);
});
