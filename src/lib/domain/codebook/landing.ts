import type { FolderId } from '../ids.ts';
import { placesFor } from './place.ts';
import { linesOf, siblingsIn, type Node, type NodeId, type Tree } from './tree.ts';

/** Where something is put: in a folder or outside them, before a line there or last. */
export interface Landing {
	readonly folder: FolderId | undefined;
	readonly before: NodeId | undefined;
}

/** The part of a line that the pointer is over. */
export type Zone = 'before' | 'into' | 'after';

/** What is to be written for one line that is moved, or numbered anew beside it. */
export interface Move {
	readonly id: NodeId;
	readonly folder: FolderId | undefined;
	readonly place: number;
}

/** `fraction`: how far down the line the pointer is, from 0 to 1. Only the middle of a folder takes things in. */
export function zoneAt(node: Node, fraction: number): Zone {
	if (node.kind === 'code') return fraction < 0.5 ? 'before' : 'after';
	if (fraction < 0.25) return 'before';
	return fraction > 0.75 ? 'after' : 'into';
}

/** The lines that move when these are taken: in order, without what moves with its folder anyway. */
export function taken(tree: Tree, ids: ReadonlySet<NodeId>): NodeId[] {
	return tree.flatMap((node): NodeId[] => {
		if (ids.has(node.id)) return [node.id];
		return node.kind === 'folder' ? taken(node.within, ids) : [];
	});
}

/** Where things land when they are let go over a line; undefined where they cannot lie: a folder within itself. */
export function landingOn(
	tree: Tree,
	moved: readonly NodeId[],
	over: NodeId,
	zone: Zone,
	isFolded: (folder: FolderId) => boolean = () => false
): Landing | undefined {
	const node = linesOf(tree).find(({ id }) => id === over);
	if (!node) return undefined;
	if (node.kind === 'folder' && zone === 'into') return allowed(tree, moved, { folder: node.id, before: undefined });
	// Below an open folder's own line is the place of the first thing in it.
	if (node.kind === 'folder' && zone === 'after' && !isFolded(node.id) && node.within.length > 0)
		return allowed(tree, moved, { folder: node.id, before: firstStaying(node.within, moved) });
	const siblings = siblingsIn(tree, node.folder);
	const at = siblings.findIndex(({ id }) => id === over);
	const after = siblings.slice(zone === 'before' ? at : at + 1);
	return allowed(tree, moved, { folder: node.folder, before: firstStaying(after, moved) });
}

export type Step = 'up' | 'down' | 'in' | 'out';

/**
 * One step by key: past the line before or after it, into the nearest folder beside it (the one above first), or out
 * behind the folder it lies in. Undefined: there is nothing to step to.
 */
export function landingOfStep(tree: Tree, id: NodeId, step: Step): Landing | undefined {
	const node = linesOf(tree).find((one) => one.id === id);
	if (!node) return undefined;
	const siblings = siblingsIn(tree, node.folder);
	const at = siblings.findIndex((one) => one.id === id);
	const { folder } = node;
	switch (step) {
		case 'up':
			return at > 0 ? { folder, before: siblings[at - 1]?.id } : undefined;
		case 'down':
			return at < siblings.length - 1 ? { folder, before: siblings[at + 2]?.id } : undefined;
		case 'in': {
			const isFolder = (one: Node): boolean => one.kind === 'folder';
			const beside = siblings.slice(0, at).findLast(isFolder) ?? siblings.slice(at + 1).find(isFolder);
			return beside?.kind === 'folder' ? { folder: beside.id, before: undefined } : undefined;
		}
		case 'out': {
			const parent = linesOf(tree).find((one) => one.id === folder);
			if (!parent) return undefined;
			const around = siblingsIn(tree, parent.folder);
			return { folder: parent.folder, before: around[around.findIndex((one) => one.id === folder) + 1]?.id };
		}
	}
}

/** What to write so that lines lie where they land; empty when they lie there already, or must not. */
export function movesTo(tree: Tree, ids: ReadonlySet<NodeId>, landing: Landing): Move[] {
	const moved = taken(tree, ids);
	if (moved.length === 0 || !allowed(tree, moved, landing)) return [];
	const { folder } = landing;
	const there = siblingsIn(tree, folder);
	if (liesThere(there, moved, landing.before)) return [];
	const places = placesFor<NodeId>(there, moved, landing.before);
	return [...places].map(([id, place]) => ({ id, folder, place }));
}

/** Whether the moved lines stand there together already, right before `before`. */
function liesThere(there: Tree, moved: readonly NodeId[], before: NodeId | undefined): boolean {
	const at = before === undefined ? there.length : there.findIndex(({ id }) => id === before);
	const stands = there.slice(Math.max(0, at - moved.length), at).map(({ id }) => id);
	return stands.length === moved.length && stands.every((id, i) => id === moved[i]);
}

function firstStaying(nodes: Tree, moved: readonly NodeId[]): NodeId | undefined {
	return nodes.find(({ id }) => !moved.includes(id))?.id;
}

function allowed(tree: Tree, moved: readonly NodeId[], landing: Landing): Landing | undefined {
	const parents = new Map(linesOf(tree).map((node) => [node.id, node.folder]));
	for (let at = landing.folder; at !== undefined; at = parents.get(at)) if (moved.includes(at)) return undefined;
	return landing;
}
