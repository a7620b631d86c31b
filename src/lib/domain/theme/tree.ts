import { grouped } from '../codebook/grouped.ts';
import { byPlace, type Placed } from '../codebook/place.ts';
import type { ThemeId } from '../ids.ts';
import type { ThemeStatus } from '../records/theme.ts';

export interface ThemeLike {
	readonly id: ThemeId;
	readonly f: {
		readonly name: string;
		readonly status: ThemeStatus;
		readonly parent?: ThemeId;
		readonly place?: number;
	};
}

/** What a theme is among the others; deeper than three levels there is nothing. */
export const levels = ['overarching', 'theme', 'subtheme'] as const;
export type Level = (typeof levels)[number];

export interface ThemeNode<T extends ThemeLike = ThemeLike> extends Placed<ThemeId> {
	readonly of: T;
	readonly parent: ThemeId | undefined;
	readonly depth: number;
	readonly level: Level;
	readonly within: readonly ThemeNode<T>[];
}
export type ThemeTree<T extends ThemeLike = ThemeLike> = readonly ThemeNode<T>[];

/**
 * Themes in their hand-made order, each exactly once; those set aside are left out. What lies under one that is gone or
 * set aside lies where that one lay; what two people have put into each other lies outside, and what they have together
 * put too deep lies on the lowest level.
 */
export function themeTree<T extends ThemeLike>(themes: readonly T[]): ThemeTree<T> {
	const all = new Map(themes.map((theme) => [theme.id, theme]));
	const standing = themes.filter(isStanding);
	const below = grouped(standing, (theme) => homeOf(theme, all));

	const within = (parent: ThemeId | undefined, depth: number, heightAbove: number): ThemeNode<T>[] =>
		(below.get(parent) ?? [])
			.map((of): ThemeNode<T> => {
				const height = depth === 0 ? heightBelow(of.id) : heightAbove;
				const nodes = within(of.id, depth + 1, height);
				return { id: of.id, of, parent, depth, place: of.f.place, level: levelAt(depth, height), within: nodes };
			})
			.sort(byPlace);
	const heightBelow = (id: ThemeId): number =>
		1 + Math.max(0, ...(below.get(id) ?? []).map((child) => heightBelow(child.id)));
	return within(undefined, 0, 0);
}

/** Whether a theme is part of the analysis as it stands: it has not been set aside. */
export function isStanding({ f }: ThemeLike): boolean {
	return f.status !== 'set-aside';
}

/** Themes that were set aside, in the order they had. */
export function setAsideOf<T extends ThemeLike>(themes: readonly T[]): T[] {
	const aside = themes.filter((theme) => !isStanding(theme));
	return aside.sort((a, b) => byPlace({ id: a.id, place: a.f.place }, { id: b.id, place: b.f.place }));
}

/** The lines of a tree from above. */
export function themeLines<T extends ThemeLike>(tree: ThemeTree<T>): ThemeNode<T>[] {
	return tree.flatMap((node) => [node, ...themeLines(node.within)]);
}

/** What lies beside a theme under the same one. */
export function themesUnder<T extends ThemeLike>(tree: ThemeTree<T>, parent: ThemeId | undefined): ThemeTree<T> {
	if (parent === undefined) return tree;
	return themeLines(tree).find(({ id }) => id === parent)?.within ?? [];
}

/** How many levels a theme and what lies under it take up. */
export function heightOf(node: ThemeNode): number {
	return 1 + Math.max(0, ...node.within.map(heightOf));
}

/** Only a theme over two further levels is overarching: with one level below it, they are a theme and its subthemes. */
function levelAt(depth: number, height: number): Level {
	return levels[height >= levels.length ? depth : depth + 1] ?? 'subtheme';
}

function homeOf<T extends ThemeLike>(theme: T, all: ReadonlyMap<ThemeId, T>): ThemeId | undefined {
	const above: ThemeId[] = [];
	const met = new Set([theme.id]);
	for (let at = theme.f.parent; at !== undefined; at = all.get(at)?.f.parent) {
		if (met.has(at)) return undefined;
		met.add(at);
		const found = all.get(at);
		if (found && isStanding(found)) above.unshift(at);
	}
	return above[Math.min(above.length, levels.length - 1) - 1];
}
