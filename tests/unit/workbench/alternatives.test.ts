import { describe, expect, it } from 'vitest';
import type { MemoId } from '#lib/workbench/memos.svelte.ts';
import { anna, bo, newId } from '../../support/rooms.ts';
import { aFoundStudy, before, kept } from './a-found-study.ts';

const theme = `theme:${newId()}` as const;
const other = { value: 'ingen svarer', by: bo, at: before, change: newId() };
const contested = {
	...kept(theme, { name: 'Natten', status: 'candidate', pattern: 'nogen svarer' }),
	alt: { pattern: [other] }
};

describe('a field that two people wrote at the same time', () => {
	it('shows what else was written, until somebody says that what stands is right', async () => {
		const { study, sent } = await aFoundStudy([contested]);
		expect(study.alternatives.of(theme, 'pattern')).toEqual([other]);
		expect(study.alternatives.of(theme, 'idea')).toEqual([]);
		await study.alternatives.keep(theme, 'pattern');
		expect(study.alternatives.of(theme, 'pattern')).toEqual([]);
		expect(sent.map(({ acts }) => acts)).toEqual([
			[{ id: theme, kind: 'update', fields: {}, settles: { pattern: [other.change] } }]
		]);
		expect(study.history.canUndo).toBe(false);
	});

	it('says the other when that is chosen, and again the first when it is taken back', async () => {
		const { study, sent } = await aFoundStudy([contested]);
		await study.alternatives.take(theme, 'pattern', other);
		expect(study.themes.get(theme)?.f.pattern).toBe('ingen svarer');
		expect(study.alternatives.of(theme, 'pattern')).toEqual([]);
		expect(sent.at(-1)?.acts).toEqual([
			{
				id: theme,
				kind: 'update',
				fields: { pattern: { from: 'nogen svarer', to: 'ingen svarer' } },
				settles: { pattern: [other.change] }
			}
		]);
		await study.history.undo();
		expect(study.themes.get(theme)?.f.pattern).toBe('nogen svarer');
	});

	it('is looked at in her own room when it lies there', async () => {
		const memo: MemoId = `memo:${newId()}`;
		const about = `source:${newId()}` as const;
		const hers = {
			...kept(memo, { about, text: 'fra telefonen' }),
			by: anna,
			alt: { text: [{ ...other, by: anna, value: 'fra computeren' }] }
		};
		const { study, sent } = await aFoundStudy([], { own: [hers] });
		const [found] = study.alternatives.of(memo, 'text');
		if (!found) throw new Error('she wrote it on two devices');
		await study.alternatives.take(memo, 'text', found);
		expect(study.memos.about(about).map(({ f }) => f.text)).toEqual(['fra computeren']);
		expect(sent.at(-1)?.room).toMatch(/^own-/);
	});

	it("is a reviewer's to read, and not to settle", async () => {
		const { study } = await aFoundStudy([contested], { role: 'reviewer' });
		expect([study.alternatives.of(theme, 'pattern').length, study.alternatives.may(theme)]).toEqual([1, false]);
	});
});
