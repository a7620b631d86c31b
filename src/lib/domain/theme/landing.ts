import type { Step, Zone } from '../codebook/landing.ts';
import { placesFor } from '../codebook/place.ts';
import type { ThemeId } from '../ids.ts';
import { failed, ok, type Result } from '../result.ts';
import { heightOf, levels, themeLines, themesUnder, type ThemeNode, type ThemeTree } from './tree.ts';

/** Where a theme is put: under another or outermost, before a theme there or last. */
export interface ThemeLanding {
	readonly parent: ThemeId | undefined;
	readonly before: ThemeId | undefined;
}

/** Why it cannot lie there. */
export type NoLanding =
	/** There would be more than three levels. */
	| 'too-deep'
	/** Under itself, or under what lies under it. */
	| 'in-itself'
	/** There is nothing to step to. */
	| 'stays';

/** What is to be written for one theme that is moved, or numbered anew beside it. */
export interface ThemeMove {
	readonly id: ThemeId;
	readonly parent: ThemeId | undefined;
	readonly place: number;
}

/** `fraction`: how far down the line the pointer is, from 0 to 1. The middle takes a theme in. */
export function themeZoneAt(fraction: number): Zone {
	if (fraction < 0.3) return 'before';
	return fraction > 0.7 ? 'after' : 'into';
}

/** Where a theme lands when it is let go over another's line. */
export function themeLandingOn(
	tree: ThemeTree,
	moved: ThemeId,
	over: ThemeId,
	zone: Zone
): Result<ThemeLanding, NoLanding> {
	const node = nodeOf(tree, over);
	if (!node || over === moved) return failed('stays');
	if (zone === 'into') return allowed(tree, moved, { parent: over, before: undefined });
	// Below the line of a theme with subthemes is the place of the first of them.
	if (zone === 'after' && node.within.length > 0)
		return allowed(tree, moved, { parent: over, before: firstStaying(node.within, moved) });
	const siblings = themesUnder(tree, node.parent);
	const at = siblings.findIndex(({ id }) => id === over);
	const after = siblings.slice(zone === 'before' ? at : at + 1);
	return allowed(tree, moved, { parent: node.parent, before: firstStaying(after, moved) });
}

/** One step by key: past the theme before or after, under the one above, or out behind the one it lies under. */
export function themeLandingOfStep(tree: ThemeTree, id: ThemeId, step: Step): Result<ThemeLanding, NoLanding> {
	const node = nodeOf(tree, id);
	if (!node) return failed('stays');
	const { parent } = node;
	const siblings = themesUnder(tree, parent);
	const at = siblings.findIndex((one) => one.id === id);
	switch (step) {
		case 'up':
			return at > 0 ? ok({ parent, before: siblings[at - 1]?.id }) : failed('stays');
		case 'down':
			return at < siblings.length - 1 ? ok({ parent, before: siblings[at + 2]?.id }) : failed('stays');
		case 'in': {
			const above = siblings[at - 1];
			return above ? allowed(tree, id, { parent: above.id, before: undefined }) : failed('stays');
		}
		case 'out': {
			const over = parent === undefined ? undefined : nodeOf(tree, parent);
			if (!over) return failed('stays');
			const around = themesUnder(tree, over.parent);
			return ok({ parent: over.parent, before: around[around.findIndex((one) => one.id === parent) + 1]?.id });
		}
	}
}

/** What to write so that a theme lies where it lands; empty when it lies there already. */
export function themeMoves(tree: ThemeTree, moved: ThemeId, landing: ThemeLanding): ThemeMove[] {
	if (!allowed(tree, moved, landing).ok) return [];
	const { parent, before } = landing;
	const there = themesUnder(tree, parent);
	const at = there.findIndex(({ id }) => id === moved);
	if (at !== -1 && there[at + 1]?.id === before) return [];
	return [...placesFor<ThemeId>(there, [moved], before)].map(([id, place]) => ({ id, parent, place }));
}

/** Whether a theme may lie there. */
function allowed(tree: ThemeTree, moved: ThemeId, landing: ThemeLanding): Result<ThemeLanding, NoLanding> {
	const node = nodeOf(tree, moved);
	const over = landing.parent === undefined ? undefined : nodeOf(tree, landing.parent);
	if (!node || (landing.parent !== undefined && !over)) return failed('stays');
	if (over && themeLines([node]).some(({ id }) => id === over.id)) return failed('in-itself');
	return (over ? over.depth + 1 : 0) + heightOf(node) > levels.length ? failed('too-deep') : ok(landing);
}

function nodeOf(tree: ThemeTree, id: ThemeId): ThemeNode | undefined {
	return themeLines(tree).find((node) => node.id === id);
}

function firstStaying(nodes: ThemeTree, moved: ThemeId): ThemeId | undefined {
	return nodes.find(({ id }) => id !== moved)?.id;
}
