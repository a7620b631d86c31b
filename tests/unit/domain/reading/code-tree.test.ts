import { describe, expect, test } from 'vitest';
import type { FolderId } from '#lib/domain/ids.ts';
import { codeTree } from '#lib/domain/reading/code-tree.ts';

const folder = (id: FolderId, label: string, parent?: FolderId) => ({ id, f: { label, ...(parent && { parent }) } });
const code = (label: string, within?: FolderId) => ({
	id: `code:${label}` as const,
	f: { label, colour: 'blue' as const, ...(within && { folder: within }) }
});
const folders = [folder('folder:a', 'Adgang'), folder('folder:b', 'Nat', 'folder:a'), folder('folder:c', 'Tom')];
const codes = [code('løs'), code('ventetid', 'folder:a'), code('vagt', 'folder:b')];
const shown = (typed?: string) =>
	codeTree(folders, codes, typed).map(({ folder: of, depth, codes: within }) => [
		of?.f.label,
		depth,
		...within.map(({ f }) => f.label)
	]);

describe('codes by folder', () => {
	test('lie where they belong; folders without codes are left out', () => {
		expect(shown()).toEqual([
			[undefined, 0, 'løs'],
			['Adgang', 0, 'ventetid'],
			['Nat', 1, 'vagt']
		]);
	});

	test('are filtered by their name or their folder’s, and keep the folders above', () => {
		expect(shown('vag')).toEqual([
			['Adgang', 0],
			['Nat', 1, 'vagt']
		]);
		expect(shown('adg')).toEqual([['Adgang', 0, 'ventetid']]);
		expect(shown('findes ikke')).toEqual([]);
	});

	test('in a folder that is not here lie in none', () => {
		expect(codeTree([], [code('vagt', 'folder:b')])).toHaveLength(1);
	});

	test('in folders that lie in each other are still shown', () => {
		const round = [folder('folder:x', 'X', 'folder:y'), folder('folder:y', 'Y', 'folder:x')];
		expect(codeTree(round, [code('a', 'folder:x')]).map(({ codes: within }) => within.length)).toEqual([1]);
	});
});
