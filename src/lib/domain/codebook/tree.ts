import { makesCycle } from '../change/redirect.ts';
import type { CodeId, FolderId } from '../ids.ts';
import { grouped } from './grouped.ts';
import { byPlace, type Placed } from './place.ts';

export interface CodeLike {
	readonly id: CodeId;
	readonly f: {
		readonly label: string;
		readonly definition?: string;
		readonly folder?: FolderId;
		readonly place?: number;
	};
}

export interface FolderLike {
	readonly id: FolderId;
	readonly f: { readonly label: string; readonly parent?: FolderId; readonly place?: number };
}

export type NodeId = CodeId | FolderId;

interface Lying extends Placed<NodeId> {
	/** The folder it lies in. */
	readonly folder: FolderId | undefined;
	readonly depth: number;
	readonly label: string;
}

export interface CodeNode<C extends CodeLike = CodeLike> extends Lying {
	readonly kind: 'code';
	readonly id: CodeId;
	readonly of: C;
}

export interface FolderNode<C extends CodeLike = CodeLike, F extends FolderLike = FolderLike> extends Lying {
	readonly kind: 'folder';
	readonly id: FolderId;
	readonly of: F;
	readonly within: readonly Node<C, F>[];
}

/** A line of the code list. Codes and folders share one hand-made order within their folder. */
export type Node<C extends CodeLike = CodeLike, F extends FolderLike = FolderLike> = CodeNode<C> | FolderNode<C, F>;
export type Tree<C extends CodeLike = CodeLike, F extends FolderLike = FolderLike> = readonly Node<C, F>[];

/**
 * Folders and codes in order. Everything is in it exactly once: what lies in a folder that is gone, and folders that two
 * people have put into each other, lie outside.
 */
export function codeTree<C extends CodeLike, F extends FolderLike>(
	codes: readonly C[],
	folders: readonly F[]
): Tree<C, F> {
	const known = new Map(folders.map((folder) => [folder.id, folder]));
	const parentOf = (id: FolderId): FolderId | undefined => known.get(id)?.f.parent;
	const homeOf = (folder: FolderId | undefined, self?: FolderId): FolderId | undefined => {
		if (folder === undefined || !known.has(folder)) return undefined;
		return self !== undefined && makesCycle(self, folder, parentOf) ? undefined : folder;
	};
	const codesIn = grouped(codes, ({ f }) => homeOf(f.folder));
	const foldersIn = grouped(folders, ({ id, f }) => homeOf(f.parent, id));

	const within = (folder: FolderId | undefined, depth: number): Node<C, F>[] => {
		const lying = (f: { readonly label: string; readonly place?: number }) => ({
			folder,
			depth,
			label: f.label,
			place: f.place
		});
		const nodes: Node<C, F>[] = [
			...(foldersIn.get(folder) ?? []).map((of): Node<C, F> => ({
				kind: 'folder',
				id: of.id,
				of,
				...lying(of.f),
				within: within(of.id, depth + 1)
			})),
			...(codesIn.get(folder) ?? []).map((of): Node<C, F> => ({ kind: 'code', id: of.id, of, ...lying(of.f) }))
		];
		return nodes.sort(byPlace);
	};
	return within(undefined, 0);
}

/** The lines of a tree from above, those in folded folders left out. */
export function linesOf<C extends CodeLike, F extends FolderLike>(
	tree: Tree<C, F>,
	isFolded: (folder: FolderId) => boolean = () => false
): Node<C, F>[] {
	return tree.flatMap((node) =>
		node.kind === 'folder' && !isFolded(node.id) ? [node, ...linesOf(node.within, isFolded)] : [node]
	);
}

/** What lies beside a line: the line itself among its siblings. */
export function siblingsIn<C extends CodeLike, F extends FolderLike>(
	tree: Tree<C, F>,
	folder: FolderId | undefined
): Tree<C, F> {
	if (folder === undefined) return tree;
	const found = linesOf(tree).find(({ id }) => id === folder);
	return found?.kind === 'folder' ? found.within : [];
}

/** Whether words are found in a label or definition, however they are written in capitals. */
export function speaksOf(code: CodeLike, text: string): boolean {
	const wanted = text.trim().toLowerCase();
	return `${code.f.label}\n${code.f.definition ?? ''}`.toLowerCase().includes(wanted);
}

/** The part of a tree that speaks of something: codes that do, the folders they lie in, and folders named so, whole. */
export function treeAbout<C extends CodeLike, F extends FolderLike>(tree: Tree<C, F>, text: string): Tree<C, F> {
	const wanted = text.trim().toLowerCase();
	if (wanted === '') return tree;
	return tree.flatMap((node): Node<C, F>[] => {
		if (node.kind === 'code') return speaksOf(node.of, wanted) ? [node] : [];
		if (node.label.toLowerCase().includes(wanted)) return [node];
		const within = treeAbout(node.within, wanted);
		return within.length > 0 ? [{ ...node, within }] : [];
	});
}
