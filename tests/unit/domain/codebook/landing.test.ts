import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landingOfStep, landingOn, movesTo, zoneAt, type Landing, type Step } from '#lib/domain/codebook/landing.ts';
import {
	codeTree,
	linesOf,
	type CodeLike,
	type FolderLike,
	type NodeId,
	type Tree
} from '#lib/domain/codebook/tree.ts';
import { aCode, aFolder, codeId, drawn, folderId } from './some-codes.ts';

const codes = [aCode('a', 1), aCode('b', 1, 'F'), aCode('c', 2, 'F'), aCode('d', 3)];
const folders = [aFolder('F', 2), aFolder('G', 4), aFolder('H', 3, 'F')];
const tree = codeTree(codes, folders);

/** The tree after a landing has been written. */
function after(ids: readonly NodeId[], landing: Landing | undefined): Tree {
	const moves = landing ? movesTo(tree, new Set(ids), landing) : [];
	const written = new Map(moves.map((move) => [move.id, move]));
	const movedCodes = codes.map(({ id, f }): CodeLike => {
		const move = written.get(id);
		const { folder: _home, ...rest } = f;
		if (!move) return { id, f };
		return { id, f: { ...rest, place: move.place, ...(move.folder ? { folder: move.folder } : {}) } };
	});
	const movedFolders = folders.map(({ id, f }): FolderLike => {
		const move = written.get(id);
		const { parent: _home, ...rest } = f;
		if (!move) return { id, f };
		return { id, f: { ...rest, place: move.place, ...(move.folder ? { parent: move.folder } : {}) } };
	});
	return codeTree(movedCodes, movedFolders);
}

const step = (id: NodeId, way: Step): string => drawn(after([id], landingOfStep(tree, id, way)));

describe('letting go over a line', () => {
	it('begins with a F[b c H[]] d G[]', () => {
		expect(drawn(tree)).toBe('a F[b c H[]] d G[]');
	});

	it('puts before and after a code', () => {
		expect(drawn(after([codeId('d')], landingOn(tree, [codeId('d')], codeId('a'), 'before')))).toBe(
			'd a F[b c H[]] G[]'
		);
		expect(drawn(after([codeId('d')], landingOn(tree, [codeId('d')], codeId('b'), 'after')))).toBe(
			'a F[b d c H[]] G[]'
		);
	});

	it('puts into a folder, last', () => {
		expect(drawn(after([codeId('a')], landingOn(tree, [codeId('a')], folderId('G'), 'into')))).toBe(
			'F[b c H[]] d G[a]'
		);
	});

	it('puts first into an open folder below its line, and behind a folded one', () => {
		const moved = [codeId('d')];
		expect(drawn(after(moved, landingOn(tree, moved, folderId('F'), 'after')))).toBe('a F[d b c H[]] G[]');
		expect(
			drawn(
				after(
					[codeId('a')],
					landingOn(tree, [codeId('a')], folderId('F'), 'after', () => true)
				)
			)
		).toBe('F[b c H[]] a d G[]');
	});

	it('never puts a folder into itself or into what lies in it', () => {
		expect(landingOn(tree, [folderId('F')], folderId('H'), 'into')).toBeUndefined();
		expect(landingOn(tree, [folderId('F')], codeId('b'), 'before')).toBeUndefined();
		expect(landingOn(tree, [folderId('F')], folderId('F'), 'into')).toBeUndefined();
		expect(movesTo(tree, new Set([folderId('F')]), { folder: folderId('H'), before: undefined })).toEqual([]);
	});

	it('takes several along in their order, and what lies in a moved folder only with it', () => {
		const ids = [codeId('d'), codeId('b'), folderId('F')];
		expect(drawn(after(ids, { folder: folderId('G'), before: undefined }))).toBe('a G[F[b c H[]] d]');
	});

	it('writes nothing where things lie already', () => {
		expect(movesTo(tree, new Set([codeId('a')]), { folder: undefined, before: folderId('F') })).toEqual([]);
		expect(movesTo(tree, new Set([folderId('G')]), { folder: undefined, before: undefined })).toEqual([]);
		expect(movesTo(tree, new Set(), { folder: undefined, before: undefined })).toEqual([]);
	});

	it('tells the parts of a line apart', () => {
		const [a, F] = tree;
		if (!a || !F) throw new Error('the tree has two lines');
		expect([0.1, 0.9].map((at) => zoneAt(a, at))).toEqual(['before', 'after']);
		expect([0.1, 0.5, 0.9].map((at) => zoneAt(F, at))).toEqual(['before', 'into', 'after']);
	});
});

describe('moving by key', () => {
	it('goes past the line before and the line after', () => {
		expect(step(codeId('d'), 'up')).toBe('a d F[b c H[]] G[]');
		expect(step(codeId('a'), 'down')).toBe('F[b c H[]] a d G[]');
		expect(step(codeId('d'), 'down')).toBe('a F[b c H[]] G[] d');
	});

	it('stops at both ends', () => {
		expect(landingOfStep(tree, codeId('a'), 'up')).toBeUndefined();
		expect(landingOfStep(tree, folderId('G'), 'down')).toBeUndefined();
		expect(landingOfStep(tree, codeId('a'), 'out')).toBeUndefined();
	});

	it('goes into the folder above, else the one below, and out behind it', () => {
		expect(step(codeId('d'), 'in')).toBe('a F[b c H[] d] G[]');
		expect(step(codeId('a'), 'in')).toBe('F[b c H[] a] d G[]');
		expect(step(codeId('b'), 'out')).toBe('a F[c H[]] b d G[]');
		expect(step(folderId('H'), 'out')).toBe('a F[b c] H[] d G[]');
		expect(step(folderId('G'), 'in')).toBe('a F[b c H[] G[]] d');
	});
});

it('loses nothing and makes no circle, whatever is moved where', () => {
	const all = linesOf(tree).map(({ id }) => id);
	const homes = [undefined, folderId('F'), folderId('G'), folderId('H')];
	fc.assert(
		fc.property(
			fc.subarray(all),
			fc.constantFrom(...homes),
			fc.option(fc.constantFrom(...all), { nil: undefined }),
			(ids, folder, before) => {
				const lines = linesOf(after(ids, { folder, before }));
				expect(lines.map(({ id }) => id).sort()).toEqual([...all].sort());
			}
		)
	);
});
