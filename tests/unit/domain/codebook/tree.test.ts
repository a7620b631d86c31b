import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTree, linesOf, treeAbout } from '#lib/domain/codebook/tree.ts';
import { aCode, aFolder, drawn, folderId } from './some-codes.ts';

describe('the tree of folders and codes', () => {
	it('keeps codes and folders in one hand-made order, folder within folder', () => {
		const codes = [aCode('nat', 2), aCode('ventetid', 5, 'Adgang'), aCode('tid', 1, 'Afstand')];
		const folders = [aFolder('Adgang', 1), aFolder('Afstand', 2, 'Adgang')];
		expect(drawn(codeTree(codes, folders))).toBe('Adgang[Afstand[tid] ventetid] nat');
	});

	it('puts what has no place last, and equal places by id', () => {
		expect(drawn(codeTree([aCode('b'), aCode('d', 1), aCode('c', 1), aCode('a')], []))).toBe('c d a b');
	});

	it('shows what lies in a folder that is gone outside folders', () => {
		expect(drawn(codeTree([aCode('nat', 1, 'Væk')], [aFolder('Adgang', 2, 'Væk')]))).toBe('nat Adgang[]');
	});

	it('shows folders that were put into each other outside folders', () => {
		const folders = [aFolder('A', 1, 'B'), aFolder('B', 2, 'A')];
		expect(drawn(codeTree([aCode('nat', 1, 'A')], folders))).toBe('A[nat] B[]');
	});

	it('holds everything exactly once, however folders point at each other', () => {
		const name = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
		const folders = fc.uniqueArray(fc.tuple(name, fc.option(name, { nil: undefined })), { selector: ([one]) => one });
		const codes = fc.uniqueArray(fc.tuple(fc.string(), fc.option(name, { nil: undefined })), {
			selector: ([one]) => one
		});
		fc.assert(
			fc.property(folders, codes, (someFolders, someCodes) => {
				const made = someFolders.map(([one, parent]) => aFolder(one, 1, parent));
				const coded = someCodes.map(([one, folder]) => aCode(one, 1, folder));
				const lines = linesOf(codeTree(coded, made)).map(({ id }) => id);
				expect(lines.sort()).toEqual([...made, ...coded].map(({ id }) => id).sort());
			})
		);
	});

	it('leaves out what lies in a folded folder', () => {
		const tree = codeTree([aCode('nat', 1, 'Adgang'), aCode('tid', 2)], [aFolder('Adgang', 1)]);
		const lines = linesOf(tree, (folder) => folder === folderId('Adgang'));
		expect(lines.map(({ label }) => label)).toEqual(['Adgang', 'tid']);
	});
});

describe('filtering', () => {
	const tree = codeTree(
		[
			aCode('Ventetid', 1, 'Adgang'),
			aCode('rådgivning', 2, 'Adgang', { definition: 'At kunne ringe om natten' }),
			aCode('tovholder', 3)
		],
		[aFolder('Adgang', 1)]
	);

	it('finds words in labels and definitions, whatever the capitals, and keeps the folders they lie in', () => {
		expect(drawn(treeAbout(tree, 'VENTE'))).toBe('Adgang[Ventetid]');
		expect(drawn(treeAbout(tree, 'natten'))).toBe('Adgang[rådgivning]');
	});

	it('keeps a folder of that name whole', () => {
		expect(drawn(treeAbout(tree, 'adg'))).toBe('Adgang[Ventetid rådgivning]');
	});

	it('leaves nothing for words that nobody wrote, and everything for no words', () => {
		expect(drawn(treeAbout(tree, 'xyz'))).toBe('');
		expect(treeAbout(tree, '  ')).toBe(tree);
	});
});
