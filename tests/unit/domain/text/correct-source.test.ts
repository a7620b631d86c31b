import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUlid, partsOf, type VersionId } from '#lib/domain/ids.ts';
import type { TextVersion } from '#lib/domain/records/version.ts';
import { correctSource, wordsNeeded, type Asked, type Held } from '#lib/domain/text/correct-source.ts';
import { mergeIdOf } from '#lib/domain/text/merge-id.ts';
import { id, root } from './shelf.ts';

const text = 'Hun kom hjem.\nDet gik godt.';
const starts = [
	{ id: 'a', kind: 'turn', at: 0, speaker: 'P1' },
	{ id: 'b', kind: 'turn', at: 14, speaker: 'P2' }
] as const;

interface Stored {
	readonly held: Held;
	readonly texts: ReadonlyMap<VersionId, string>;
}

const first: Stored = {
	held: { head: root, versions: new Map([[root, { no: 1, length: text.length, starts }]]) },
	texts: new Map([[root, text]])
};

/** The source with a correction stored. */
function corrected({ held, texts }: Stored, name: string, asked: Asked): Stored {
	const result = correctSource(held, (of) => texts.get(of), id(name), asked);
	if (!result.ok) throw new Error(result.why.kind);
	const { head, made } = result.value;
	return {
		held: { head, versions: new Map([...held.versions, ...made.map((one) => [one.id, one.version] as const)]) },
		texts: new Map([...texts, ...made.map((one) => [one.id, one.words] as const)])
	};
}

const headOf = ({ held, texts }: Stored): { words: string | undefined; version: TextVersion | undefined } => ({
	words: texts.get(held.head),
	version: held.versions.get(held.head)
});

describe('a corrected source', () => {
	test('has its next version, with the turns where they are now', () => {
		const now = corrected(first, 'a', { on: root, ops: [{ at: 4, del: 3, ins: 'kommer' }] });
		expect(headOf(now)).toEqual({
			words: 'Hun kommer hjem.\nDet gik godt.',
			version: {
				no: 2,
				length: 30,
				starts: [starts[0], { ...starts[1], at: 17 }],
				from: [{ parent: root, ops: [[4, 3, 6]] }]
			}
		});
	});

	test('taken back has the turns that the correction had absorbed', () => {
		const joined = corrected(first, 'a', { on: root, ops: [{ at: 13, del: 1, ins: ' ' }] });
		expect(headOf(joined).version?.starts).toEqual([starts[0]]);
		const after = corrected(joined, 'b', { on: id('a'), ops: [{ at: 0, del: 3, ins: 'Hendes mand' }] });
		const back = corrected(after, 'c', { on: id('b'), ops: [], undoes: id('a') });
		expect(headOf(back)).toMatchObject({
			words: 'Hendes mand kom hjem.\nDet gik godt.',
			version: { starts: [starts[0], { ...starts[1], at: 22 }], undoes: id('a') }
		});
		const again = corrected(back, 'd', { on: id('c'), ops: [], undoes: id('c') });
		expect(headOf(again)).toMatchObject({
			words: 'Hendes mand kom hjem. Det gik godt.',
			version: { starts: [starts[0]] }
		});
	});

	test('needs the words of the head, of what was corrected, and of what is gone back to', () => {
		const now = corrected(first, 'a', { on: root, ops: [{ at: 0, del: 3, ins: 'Han' }] });
		expect(wordsNeeded(now.held, { on: root, ops: [] })).toEqual([id('a'), root]);
		expect(wordsNeeded(now.held, { on: id('a'), ops: [], undoes: id('a') })).toEqual([id('a'), root]);
		expect(wordsNeeded({ ...now.held, head: id('x') }, { on: root, ops: [] })).toEqual([]);
	});

	test.each<[string, Partial<Held>, VersionId, Asked, string]>([
		['its head is not known', { head: id('x') }, id('a'), { on: root, ops: [] }, 'unknown-parent'],
		['the id is in use', {}, root, { on: root, ops: [] }, 'id-taken'],
		['the words are gone', {}, id('a'), { on: root, ops: [{ at: 0, del: 3, ins: 'Han' }] }, 'words-gone'],
		['what it settles is no side version', {}, id('a'), { on: root, ops: [], settles: root }, 'unknown-parent']
	])('is none where %s', (_, held, name, asked, kind) => {
		const result = correctSource({ ...first.held, ...held }, () => undefined, name, asked);
		expect(result.ok ? 'ok' : result.why.kind).toBe(kind);
	});

	test('may not become longer than a text may be', () => {
		const long: Asked = { on: root, ops: [{ at: 0, del: 0, ins: 'ord '.repeat(600_000) }] };
		const result = correctSource(first.held, () => text, id('a'), long);
		expect(result.ok ? 'ok' : result.why.kind).toBe('too-long');
	});
});

describe('the id of a merge', () => {
	const ulid = fc.stringMatching(/^[0-7][0-9a-hjkmnp-tv-z]{25}$/);

	test('is a ulid of the same source, the same whenever it is derived, another for another head or correction', () => {
		fc.assert(
			fc.property(ulid, ulid, ulid, ulid, (source, head, other, correction) => {
				const of = (name: string): VersionId => `version:${source}:${name}`;
				const merge = mergeIdOf(of(head), of(correction));
				expect(partsOf(merge)[0]).toBe(source);
				expect(partsOf(merge).every(isUlid)).toBe(true);
				expect(mergeIdOf(of(head), of(correction))).toBe(merge);
				if (other !== head) expect(mergeIdOf(of(other), of(correction))).not.toBe(merge);
				if (other !== correction) expect(mergeIdOf(of(head), of(other))).not.toBe(merge);
			})
		);
	});
});
