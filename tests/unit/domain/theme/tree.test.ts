import { describe, expect, it } from 'vitest';
import { setAsideOf, themeLines } from '#lib/domain/theme/tree.ts';
import { drawn, someThemes, treeOf } from './some-themes.ts';

const levelsOf = (...themes: readonly string[]): string[] =>
	themeLines(treeOf(...themes)).map(({ of, level }) => `${of.f.name} ${level}`);

describe('the tree of themes', () => {
	it('keeps the hand-made order on every level', () => {
		expect(drawn(treeOf('a', 'b', 'c<a', 'd<a', 'e<c'))).toBe('a[c[e] d] b');
	});

	it('calls a theme overarching only when it stands over two levels', () => {
		expect(levelsOf('a', 'b<a', 'c<b', 'd<a')).toEqual(['a overarching', 'b theme', 'c subtheme', 'd theme']);
		expect(levelsOf('a', 'b<a', 'c')).toEqual(['a theme', 'b subtheme', 'c theme']);
	});

	it('leaves out what was set aside, and lifts what lay under it to where it lay', () => {
		expect(drawn(treeOf('a', '-b<a', 'c<b', 'd<c'))).toBe('a[c[d]]');
		expect(setAsideOf(someThemes('-b', 'a', '-c')).map(({ f }) => f.name)).toEqual(['b', 'c']);
	});

	it('lays outside what lies under a theme that is gone, or two that lie in each other', () => {
		expect(drawn(treeOf('a<gone', 'b<c', 'c<b', 'd'))).toBe('a b c d');
	});

	it('never shows more than three levels, whatever several people have done together', () => {
		expect(drawn(treeOf('a', 'b<a', 'c<b', 'd<c', 'e<d'))).toBe('a[b[c d e]]');
	});
});
