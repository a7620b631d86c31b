import { describe, expect, it } from 'vitest';
import { aStudyWithThemes } from './theme-study.ts';

describe('focus areas', () => {
	it('stand in a hand-made order', async () => {
		const { study } = await aStudyWithThemes();
		const titles = () => study.focusAreas.all.map(({ f }) => f.title);
		const [a] = [await study.focusAreas.add('a'), await study.focusAreas.add('b'), await study.focusAreas.add('c')];
		expect(await study.focusAreas.step(a, 'up')).toBe(false);
		expect(await study.focusAreas.step(a, 'down')).toBe(true);
		expect(titles()).toEqual(['b', 'a', 'c']);
		await study.focusAreas.step(a, 'down');
		expect(await study.focusAreas.step(a, 'down')).toBe(false);
		expect(titles()).toEqual(['b', 'c', 'a']);
		await study.history.undo();
		await study.history.undo();
		expect(titles()).toEqual(['a', 'b', 'c']);
	});

	it('may be headed like an element: they are no themes', async () => {
		const { study } = await aStudyWithThemes();
		await study.focusAreas.add('Kompetencer og uddannelse');
		expect([study.focusAreas.all.length, study.themes.all.length]).toEqual([1, 0]);
	});

	it('gather themes and codes, each once, and let them go', async () => {
		const { study, theme } = await aStudyWithThemes();
		const area = await study.focusAreas.add('Samarbejde');
		const [nat, natten] = [await study.codebook.add('nat'), await theme('Natten')];
		await study.focusAreas.gather(area, nat);
		await study.focusAreas.gather(area, natten);
		await study.focusAreas.gather(area, nat);
		expect(study.focusAreas.membersOf(area)).toEqual([
			{ kind: 'theme', id: natten, name: 'Natten' },
			{ kind: 'code', id: nat, name: 'nat' }
		]);
		expect(study.focusAreas.over(natten).map(({ id }) => id)).toEqual([area]);
		await study.focusAreas.release(area, nat);
		expect(study.focusAreas.membersOf(area)).toHaveLength(1);
		await study.history.undo();
		expect(study.focusAreas.membersOf(area)).toHaveLength(2);
	});

	it('show a code that was merged as what it leads to, and let go of it so', async () => {
		const { study } = await aStudyWithThemes();
		const area = await study.focusAreas.add('Samarbejde');
		const [nat, aften] = [await study.codebook.add('nat'), await study.codebook.add('aften')];
		await study.focusAreas.gather(area, aften);
		await study.codebook.merge([aften], nat);
		expect(study.focusAreas.membersOf(area)).toEqual([{ kind: 'code', id: nat, name: 'nat' }]);
		await study.focusAreas.release(area, nat);
		expect(study.focusAreas.membersOf(area)).toEqual([]);
	});

	it('leave what they gathered when they go, and one undo brings them back with it', async () => {
		const { study } = await aStudyWithThemes();
		const area = await study.focusAreas.add('Samarbejde');
		const nat = await study.codebook.add('nat');
		await study.focusAreas.gather(area, nat);
		await study.focusAreas.remove(area);
		expect([study.focusAreas.all, study.codebook.usable.length]).toEqual([[], 1]);
		await study.history.undo();
		expect(study.focusAreas.membersOf(area)).toEqual([{ kind: 'code', id: nat, name: 'nat' }]);
	});
});
