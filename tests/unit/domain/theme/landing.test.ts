import { describe, expect, it } from 'vitest';
import { failed, ok } from '#lib/domain/result.ts';
import { themeLandingOn, themeLandingOfStep, themeMoves, themeZoneAt } from '#lib/domain/theme/landing.ts';
import { themeId, treeOf } from './some-themes.ts';

const at = (parent: string | undefined, before: string | undefined) =>
	ok({
		parent: parent === undefined ? undefined : themeId(parent),
		before: before === undefined ? undefined : themeId(before)
	});

describe('letting go of a theme over a line', () => {
	const tree = treeOf('a', 'b<a', 'c<b', 'd', 'e<d', 'f');

	it('puts it before, under or behind the theme there', () => {
		expect([0.1, 0.5, 0.9].map(themeZoneAt)).toEqual(['before', 'into', 'after']);
		expect(themeLandingOn(tree, themeId('f'), themeId('d'), 'before')).toEqual(at(undefined, 'd'));
		expect(themeLandingOn(tree, themeId('f'), themeId('e'), 'into')).toEqual(at('e', undefined));
		expect(themeLandingOn(tree, themeId('f'), themeId('e'), 'after')).toEqual(at('d', undefined));
	});

	it('puts it first among subthemes behind the line of their theme', () => {
		expect(themeLandingOn(tree, themeId('f'), themeId('d'), 'after')).toEqual(at('d', 'e'));
	});

	it('refuses a fourth level, counting what lies under the theme itself', () => {
		expect(themeLandingOn(tree, themeId('f'), themeId('c'), 'into')).toEqual(failed('too-deep'));
		expect(themeLandingOn(tree, themeId('d'), themeId('b'), 'into')).toEqual(failed('too-deep'));
		expect(themeLandingOn(tree, themeId('d'), themeId('f'), 'into')).toEqual(at('f', undefined));
	});

	it('refuses to put a theme under itself or under what lies under it', () => {
		expect(themeLandingOn(tree, themeId('a'), themeId('c'), 'before')).toEqual(failed('in-itself'));
		expect(themeLandingOn(tree, themeId('a'), themeId('a'), 'into')).toEqual(failed('stays'));
	});
});

describe('a step by key', () => {
	const tree = treeOf('a', 'b<a', 'c<a', 'd', 'e');

	it('goes past the neighbour, under the one above, or out behind the theme it lies under', () => {
		expect(themeLandingOfStep(tree, themeId('d'), 'up')).toEqual(at(undefined, 'a'));
		expect(themeLandingOfStep(tree, themeId('d'), 'down')).toEqual(at(undefined, undefined));
		expect(themeLandingOfStep(tree, themeId('e'), 'in')).toEqual(at('d', undefined));
		expect(themeLandingOfStep(tree, themeId('b'), 'out')).toEqual(at(undefined, 'd'));
	});

	it('stays where there is nothing to step to', () => {
		expect(themeLandingOfStep(tree, themeId('a'), 'up')).toEqual(failed('stays'));
		expect(themeLandingOfStep(tree, themeId('e'), 'down')).toEqual(failed('stays'));
		expect(themeLandingOfStep(tree, themeId('a'), 'in')).toEqual(failed('stays'));
		expect(themeLandingOfStep(tree, themeId('a'), 'out')).toEqual(failed('stays'));
	});
});

describe('what a move writes', () => {
	it('is one theme, with its place between its new neighbours', () => {
		const moves = themeMoves(treeOf('a', 'b', 'c'), themeId('c'), { parent: undefined, before: themeId('b') });
		expect(moves).toEqual([{ id: themeId('c'), parent: undefined, place: 1.5 }]);
	});

	it('is nothing when the theme lies there already, or must not', () => {
		const tree = treeOf('a', 'b<a', 'c<b', 'd');
		expect(themeMoves(tree, themeId('a'), { parent: undefined, before: themeId('d') })).toEqual([]);
		expect(themeMoves(tree, themeId('d'), { parent: themeId('c'), before: undefined })).toEqual([]);
	});
});
