import { describe, expect, it } from 'vitest';
import { findingsByTheme, placesOfStep } from '#lib/domain/finding/finding-list.ts';
import type { FindingId, ThemeId } from '#lib/domain/ids.ts';

const aFinding = (no: number, place?: number, theme?: ThemeId) => ({
	id: `finding:${no}` as const,
	f: { claim: `Fund ${no}`, ...(place === undefined ? {} : { place }), ...(theme === undefined ? {} : { theme }) }
});
const numbers = (groups: ReturnType<typeof findingsByTheme>) =>
	groups.map(({ theme, findings }) => [theme ?? 'none', ...findings.map(({ id }) => id.slice('finding:'.length))]);

describe('findings on the list', () => {
	it('stand under their themes in the themes’ order, those of no theme or a removed one last', () => {
		const findings = [
			aFinding(1, 3),
			aFinding(2, 2, 'theme:b'),
			aFinding(3, 1, 'theme:b'),
			aFinding(4, 1, 'theme:a'),
			aFinding(5, 1, 'theme:gone'),
			aFinding(6)
		];
		expect(numbers(findingsByTheme(findings, ['theme:a', 'theme:empty', 'theme:b']))).toEqual([
			['theme:a', '4'],
			['theme:b', '3', '2'],
			['none', '5', '1', '6']
		]);
	});

	it('are moved a step within their group, and not beyond its ends', () => {
		const group = [aFinding(1, 1), aFinding(2, 2), aFinding(3, 3)];
		const moved = (id: FindingId, step: 'up' | 'down') => {
			const places = placesOfStep(group, id, step);
			const placed = group.map((one) => aFinding(Number(one.id.slice(8)), places.get(one.id) ?? one.f.place));
			return numbers(findingsByTheme(placed, []))[0]?.slice(1).join('');
		};
		expect(moved('finding:1', 'down')).toBe('213');
		expect(moved('finding:3', 'up')).toBe('132');
		expect(moved('finding:2', 'up')).toBe('213');
		expect(placesOfStep(group, 'finding:1', 'up').size).toBe(0);
		expect(placesOfStep(group, 'finding:3', 'down').size).toBe(0);
	});
});
