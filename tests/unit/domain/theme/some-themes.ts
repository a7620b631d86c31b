import type { ThemeId } from '#lib/domain/ids.ts';
import { themeTree, type ThemeLike, type ThemeTree } from '#lib/domain/theme/tree.ts';

export const themeId = (name: string): ThemeId => `theme:${name}`;

/** Themes as a list of "name" or "name<parent", in that order; "-name" has been set aside. */
export function someThemes(...drawn: readonly string[]): ThemeLike[] {
	return drawn.map((text, at): ThemeLike => {
		const [name = '', parent] = text.replace('-', '').split('<');
		const status = text.startsWith('-') ? 'set-aside' : 'candidate';
		const f = { name, status, place: at + 1 } as const;
		return { id: themeId(name), f: parent === undefined ? f : { ...f, parent: themeId(parent) } };
	});
}

export const treeOf = (...drawn: readonly string[]): ThemeTree => themeTree(someThemes(...drawn));

/** A tree in one line: "a[b c[d]] e". */
export function drawn(tree: ThemeTree): string {
	return tree.map(({ of, within }) => (within.length === 0 ? of.f.name : `${of.f.name}[${drawn(within)}]`)).join(' ');
}
