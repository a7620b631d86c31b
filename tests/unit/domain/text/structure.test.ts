import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '#lib/domain/text/canonical.ts';
import { apply, type Operation, trace } from '#lib/domain/text/operations.ts';
import type { Start } from '#lib/domain/text/start.ts';
import { mapStarts, startAt } from '#lib/domain/text/structure.ts';
import { tidy } from '#lib/domain/text/tidy.ts';
import { onto, share, sketches, texts } from './generators.ts';

const runs = { numRuns: 800 };

const turn = (at: number): Start => ({ id: `t${at}`, kind: 'turn', at, speaker: 'A' });
const cue = (at: number): Start => ({ id: `c${at}`, kind: 'cue', at, from: at, to: at + 1 });
const page = (no: number, at: number): Start => ({ id: `p${no}`, kind: 'page', at, no });

/** A turn at every paragraph. */
const turnsOf = (text: string) => paragraphs(text).map(({ start }) => turn(start));

/** A text, tidied operations on it, and the text they lead to. */
const cases = fc.tuple(texts(10, 60), sketches()).map(([text, sketched]) => {
	const operations = tidy(text, onto(text, sketched));
	return { text, operations, now: apply(text, operations) };
});

function expectAscending(starts: readonly Start[]) {
	for (const [i, { at }] of starts.entries()) expect(at).toBeGreaterThan(starts[i - 1]?.at ?? -1);
}

describe('turns', () => {
	test('stand in order at paragraph starts, and those that vanish are reported', () => {
		fc.assert(
			fc.property(cases, ({ text, operations, now }) => {
				const turns = turnsOf(text);
				const { starts, absorbed } = mapStarts(turns, trace(operations), text, now);
				expectAscending(starts);
				expect(starts.every(({ at }) => at === 0 || now[at - 1] === '\n')).toBe(true);
				const ids = [...starts, ...absorbed].map(({ id }) => id);
				expect(ids.sort()).toEqual(turns.map(({ id }) => id).sort());
				if (operations.every(({ at, del }) => !text.slice(at, at + del).includes('\n'))) expect(absorbed).toEqual([]);
			}),
			runs
		);
	});

	test('whose paragraph nobody touched keep their words under their own id', () => {
		let untouched = 0;
		fc.assert(
			fc.property(cases, ({ text, operations, now }) => {
				const { starts } = mapStarts(turnsOf(text), trace(operations), text, now);
				for (const { start, end } of paragraphs(text)) {
					// Touched at its end too, since what is typed there is its own; the line feed before decides whether it opens.
					if (start === end || operations.some(({ at, del }) => at <= end && at + del >= start)) continue;
					untouched++;
					const kept = starts.find(({ id }) => id === `t${start}`);
					expect(now.slice(kept?.at, (kept?.at ?? NaN) + end - start)).toBe(text.slice(start, end));
				}
			}),
			runs
		);
		expect(untouched).toBeGreaterThan(runs.numRuns / 2);
	});

	test('deleted up to the next one leave it its words', () => {
		fc.assert(
			fc.property(texts(10, 60), share, (text, which) => {
				const turns = turnsOf(text);
				const index = Math.floor(which * (turns.length - 1));
				const [gone, next] = [turns[index], turns[index + 1]];
				if (!gone || !next) return;
				const operations = [{ at: gone.at, del: next.at - gone.at, ins: '' }];
				const now = apply(text, operations);
				const mapped = mapStarts(turns, trace(operations), text, now);
				expect(mapped.absorbed).toEqual([gone]);
				expect(mapped.starts.find(({ id }) => id === next.id)?.at).toBe(gone.at);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('in "A: Hun kom hjem.⏎B: Ja.⏎A: Godt"', () => {
	const text = 'A: Hun kom hjem.\nB: Ja.\nA: Godt';
	const turns = turnsOf(text);

	test.each<[string, Operation, string[], string[]]>([
		['a line feed in a turn', { at: 10, del: 1, ins: '\n' }, ['A: Hun kom\nhjem.', 'B: Ja.', 'A: Godt'], []],
		['a line feed replaced by a space', { at: 16, del: 1, ins: ' ' }, ['A: Hun kom hjem. B: Ja.', 'A: Godt'], ['t17']],
		[
			'a paragraph at the end of a turn',
			{ at: 16, del: 0, ins: '\nX: Nå' },
			['A: Hun kom hjem.\nX: Nå', 'B: Ja.', 'A: Godt'],
			[]
		],
		[
			'a paragraph at the start of a turn',
			{ at: 17, del: 0, ins: 'X: Nå\n' },
			['A: Hun kom hjem.', 'X: Nå\nB: Ja.', 'A: Godt'],
			[]
		],
		['a turn deleted with the line feed after', { at: 17, del: 7, ins: '' }, ['A: Hun kom hjem.', 'A: Godt'], ['t17']],
		['a turn deleted with the line feed before', { at: 16, del: 7, ins: '' }, ['A: Hun kom hjem.', 'A: Godt'], ['t17']],
		[
			'a replacement over a kept line feed',
			{ at: 11, del: 8, ins: 'hjemme!\nC:' },
			['A: Hun kom hjemme!', 'C: Ja.', 'A: Godt'],
			[]
		],
		[
			'a letter at the very start of a turn',
			{ at: 17, del: 0, ins: 'a' },
			['A: Hun kom hjem.', 'aB: Ja.', 'A: Godt'],
			[]
		],
		['all deleted', { at: 0, del: 31, ins: '' }, [''], ['t0', 't17']]
	])('%s', (_, raw, expected, gone) => {
		const operations = tidy(text, [raw]);
		const now = apply(text, operations);
		const { starts, absorbed } = mapStarts(turns, trace(operations), text, now);
		const words = starts.map(({ at }, i) => now.slice(at, (starts[i + 1]?.at ?? now.length + 1) - 1));
		expect(words).toEqual(expected);
		expect(absorbed.map(({ id }) => id)).toEqual(gone);
	});
});

describe('cues', () => {
	test('stay in order, and every word belongs to one', () => {
		fc.assert(
			fc.property(cases, fc.array(share, { maxLength: 5 }), ({ text, operations, now }, shares) => {
				const places = [...new Set([0, ...shares.map((n) => Math.floor(n * (text.length - 1)))])];
				const cues = places.sort((a, b) => a - b).map(cue);
				const { starts, absorbed } = mapStarts(cues, trace(operations), text, now);
				expect(starts.length + absorbed.length).toBe(cues.length);
				expectAscending(starts);
				if (now !== '') expect(starts[0]?.at).toBe(0);
			}),
			runs
		);
	});

	test('share words put on their seam with the earlier one', () => {
		const mapped = mapStarts([cue(0), cue(3)], [[3, 0, 2]], 'ja nej', 'ja ahnej');
		expect(mapped.starts.map(({ at }) => at)).toEqual([0, 5]);
	});

	test('that open a paragraph take the words put before them there', () => {
		const mapped = mapStarts([cue(0), cue(3)], [[3, 0, 3]], 'ja\nnej', 'ja\nah nej');
		expect(mapped.starts.map(({ at }) => at)).toEqual([0, 3]);
	});
});

describe('all starts', () => {
	test('stay as they are where nothing changes, also pages without words', () => {
		const text = 'Titel\nA: Ja';
		const starts: Start[] = [
			page(1, 0),
			{ id: 'h', kind: 'heading', at: 0, level: 1 },
			page(2, 6),
			page(3, 6),
			turn(6),
			page(4, 11)
		];
		expect(mapStarts(starts, [], text, text)).toEqual({ starts, absorbed: [] });
	});

	test('of different kinds may end at one place', () => {
		const starts: Start[] = [{ id: 'h', kind: 'heading', at: 0, level: 1 }, turn(6)];
		const mapped = mapStarts(starts, [[0, 6, 0]], 'Titel\nA: Ja', 'A: Ja');
		expect(mapped.starts.map(({ id, at }) => [id, at])).toEqual([
			['h', 0],
			['t6', 0]
		]);
	});
});

describe('the part at an offset', () => {
	const starts: Start[] = [page(1, 0), turn(2), page(2, 8), turn(12)];

	test.each<[Start['kind'], number, string | undefined]>([
		['turn', 1, undefined],
		['turn', 2, 't2'],
		['turn', 11, 't2'],
		['turn', 12, 't12'],
		['page', 7, 'p1'],
		['page', 99, 'p2'],
		['slide', 5, undefined]
	])('%s at %i is %s', (kind, offset, id) => {
		expect(startAt(starts, kind, offset)?.id).toBe(id);
	});

	test('says what only its kind knows', () => {
		expect(startAt(starts, 'turn', 5)?.speaker).toBe('A');
		expect(startAt(starts, 'page', 9)?.no).toBe(2);
	});
});
