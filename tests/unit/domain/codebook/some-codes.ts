import type { CodeLike, FolderLike, Tree } from '#lib/domain/codebook/tree.ts';
import type { CodeId, FolderId } from '#lib/domain/ids.ts';

export const codeId = (name: string): CodeId => `code:${name}`;
export const folderId = (name: string): FolderId => `folder:${name}`;

export function aCode(name: string, place?: number, folder?: string, more: Partial<CodeLike['f']> = {}): CodeLike {
	const where = folder === undefined ? {} : { folder: folderId(folder) };
	return { id: codeId(name), f: { label: name, ...(place === undefined ? {} : { place }), ...where, ...more } };
}

export function aFolder(name: string, place?: number, parent?: string): FolderLike {
	const where = parent === undefined ? {} : { parent: folderId(parent) };
	return { id: folderId(name), f: { label: name, ...(place === undefined ? {} : { place }), ...where } };
}

/** A tree in one line: "Adgang[ventetid rådgivning] nat". */
export function drawn(tree: Tree): string {
	return tree.map((node) => (node.kind === 'folder' ? `${node.label}[${drawn(node.within)}]` : node.label)).join(' ');
}
