import { describe, expect, test } from 'vitest';
import type { VersionId } from '#lib/domain/ids.ts';
import { placeCoding, versionOf, waysTo, type Anchored } from '#lib/domain/reading/place-codings.ts';

const first = 'Vi mangler en at ringe til om natten.';
const second = 'Ja. Vi mangler nogen at ringe til om natten.';

/** "Ja. " put in front, "en" became "nogen"; a third version took "om natten" away. */
const versions = [
	versionOf('version:s:1', { no: 1, length: first.length, starts: [] }),
	versionOf('version:s:2', {
		no: 2,
		length: second.length,
		starts: [],
		from: [
			{
				parent: 'version:s:1',
				ops: [
					[0, 0, 4],
					[11, 2, 5]
				]
			}
		]
	}),
	versionOf('version:s:3', {
		no: 3,
		length: second.length - 10,
		starts: [],
		from: [{ parent: 'version:s:2', ops: [[33, 10, 0]] }]
	})
];

function coded(words: string, quote: string, version: VersionId = 'version:s:1'): Anchored {
	const start = words.indexOf(quote);
	return { version, start, end: start + quote.length, quote };
}

const onSecond = { version: 'version:s:2', words: second } as const;
const toSecond = waysTo('version:s:2', versions);

describe('a coding', () => {
	test('made on the version that is read stands where it was made', () => {
		const coding = coded(second, 'ringe til', 'version:s:2');
		expect(placeCoding(coding, onSecond, toSecond)).toEqual({ start: coding.start, end: coding.end, standing: 'sure' });
	});

	test('made on an earlier version moves with its words', () => {
		const { start, end, standing } = placeCoding(coded(first, 'ringe til'), onSecond, toSecond);
		expect([second.slice(start, end), standing]).toEqual(['ringe til', 'sure']);
	});

	test('stays sure when a word inside it was corrected', () => {
		const { start, end, standing } = placeCoding(coded(first, 'mangler en at ringe'), onSecond, toSecond);
		expect([second.slice(start, end), standing]).toEqual(['mangler nogen at ringe', 'sure']);
	});

	test('is to be checked when an end of it was typed over', () => {
		const { standing } = placeCoding(
			{ version: 'version:s:1', start: 12, end: 22, quote: 'n at ringe' },
			onSecond,
			toSecond
		);
		expect(standing).toBe('check');
	});

	test('whose words were deleted is an orphan at the point where they stood', () => {
		const words = second.slice(0, 33) + second.slice(43);
		const read = { version: 'version:s:3', words } as const;
		const stands = placeCoding(coded(first, 'om natten'), read, waysTo('version:s:3', versions));
		expect(stands.standing).toBe('orphan');
		expect(stands.start).toBe(stands.end);
	});

	test('made on a version that is not here yet has no place, and is not lost', () => {
		expect(placeCoding(coded(first, 'ringe', 'version:s:9'), onSecond, toSecond).standing).toBe('unknown');
	});

	test('that reaches past the words is an orphan', () => {
		const past: Anchored = { version: 'version:s:2', start: 10, end: 4000, quote: 'x' };
		expect(placeCoding(past, onSecond, toSecond).standing).toBe('orphan');
	});
});

test('a merge is read with what it took back and what it kept', () => {
	const merge = versionOf('version:s:4', {
		no: 4,
		length: 9,
		starts: [],
		from: [
			{ parent: 'version:s:2', ops: [[1, 2, 3]] },
			{ parent: 'version:s:0', base: 'version:s:1', undo: [[1, 1, 1]], kept: [] }
		]
	});
	expect(merge.from).toEqual([
		{ parent: 'version:s:2', ops: [[1, 2, 3]] },
		{ parent: 'version:s:0', base: 'version:s:1', side: { undo: [[1, 1, 1]], kept: [] } }
	]);
});
