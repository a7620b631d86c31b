import { describe, expect, it } from 'vitest';
import { longestLease, usualLease } from '#lib/domain/records/lease.ts';
import { study as studyKind } from '#lib/domain/records/study.ts';
import { studyRecord } from '#lib/domain/room.ts';
import { whatFollows } from '#lib/workbench/settings-approach.ts';
import { titleMost } from '#lib/workbench/settings-fields.ts';
import { readLease } from '#lib/workbench/settings-lease.ts';
import { aStudy } from '../../support/rooms.ts';
import { aFoundStudy } from './a-found-study.ts';
import { aStudyWithThemes } from './theme-study.ts';

describe('the settings of a study', () => {
	it('are changed by an owner, and read by a researcher', async () => {
		const [owner, researcher] = [await aFoundStudy([]), await aFoundStudy([], { role: 'researcher' })];
		expect([owner.study.settings.mayChange, researcher.study.settings.mayChange]).toEqual([true, false]);
		expect(researcher.study.settings.shown?.f.title).toBe('Natten');
	});

	it('hold a new title at once, everywhere the study is named; an undo brings the old one back', async () => {
		const { study } = await aFoundStudy([]);
		expect(await study.settings.rename('  Natten i tal ')).toBe(true);
		expect(study.about?.f.title).toBe('Natten i tal');
		await study.history.undo();
		expect(study.about?.f.title).toBe('Natten');
	});

	it.each(['', '   ', 'to\nlinjer', 't'.repeat(titleMost + 1)])('leave the title when %j is none', async (typed) => {
		const { study, sent } = await aFoundStudy([]);
		expect(await study.settings.rename(typed)).toBe(false);
		expect([study.about?.f.title, sent]).toEqual(['Natten', []]);
	});

	it('allow a title as long as its record does', () => {
		expect(['t'.repeat(titleMost), 't'.repeat(titleMost + 1)].map((t) => studyKind.fields.title.is(t))).toEqual([
			true,
			false
		]);
	});

	it('are each a Change of that field alone, from what was shown to what is chosen', async () => {
		const { study, sent } = await aFoundStudy([]);
		await study.settings.ask(' Hvem svarer om natten? ');
		await study.settings.orient('both');
		await study.settings.speak('en');
		await study.settings.keepFor(0);
		await study.settings.ask('');
		expect(sent.map(({ acts }) => acts)).toEqual(
			[
				{ question: { from: null, to: 'Hvem svarer om natten?' } },
				{ orientation: { from: 'inductive', to: 'both' } },
				{ language: { from: null, to: 'en' } },
				{ lease: { from: null, to: 0 } },
				{ question: { from: 'Hvem svarer om natten?', to: null } }
			].map((fields) => [{ id: studyRecord(aStudy), kind: 'update', fields }])
		);
	});

	it('are not changed by choosing what is chosen already', async () => {
		const { study, sent } = await aFoundStudy([]);
		await study.settings.rename('Natten');
		await study.settings.orient('inductive');
		await study.settings.keepFor(usualLease);
		await study.settings.approach('reflexive');
		expect(sent).toEqual([]);
	});

	it('say 14 days of a copy until an owner says otherwise', async () => {
		const { study } = await aFoundStudy([]);
		expect(study.settings.lease).toBe(14);
		await study.settings.keepFor(0);
		expect(study.settings.lease).toBe(0);
	});

	it('carry the reason with which the approach was changed, where one is given', async () => {
		const { study, sent } = await aFoundStudy([]);
		await study.settings.approach('codebook', ' Styregruppen ønsker en kodebog. ');
		await study.settings.approach('coding-reliability', ' ');
		expect(sent.map(({ reason }) => reason)).toEqual(['Styregruppen ønsker en kodebog.', undefined]);
		expect(study.about?.f.approach).toBe('coding-reliability');
	});
});

describe('what follows from another approach', () => {
	it('is from reflexive to a codebook: the list is called so, and the elements may be used', () => {
		expect(whatFollows('reflexive', 'codebook', ['Udstyr'])).toEqual({
			list: 'codebook',
			elements: 'allowed',
			named: []
		});
	});

	it('is to reflexive: the elements may not be used, and what is called so already is named, each once', () => {
		const names = ['Natten', 'Udstyr', 'Kompetencer og uddannelse', 'Udstyr'];
		expect(whatFollows('coding-reliability', 'reflexive', names)).toEqual({
			list: 'codes',
			elements: 'refused',
			named: ['Udstyr', 'Kompetencer og uddannelse']
		});
	});

	it('is nothing but the word between a codebook and coding reliability, and when nothing changes', () => {
		expect(whatFollows('codebook', 'coding-reliability', ['Udstyr'])).toEqual({ named: [] });
		expect(whatFollows('reflexive', 'reflexive', ['Udstyr'])).toEqual({ named: [] });
	});

	it('is asked of the codes and themes of the study', async () => {
		const { study, theme } = await aStudyWithThemes('codebook');
		await theme('Udstyr');
		await study.codebook.add('Rådgivning');
		await study.codebook.add('natten');
		expect(study.settings.following('reflexive').named).toEqual(['Rådgivning', 'Udstyr']);
	});
});

describe('days as they are typed', () => {
	it('are whole numbers from 0 to the longest lease', () => {
		expect(['0', ' 7 ', '007', String(longestLease)].map(readLease)).toEqual([0, 7, 7, longestLease]);
	});

	it.each(['', '-1', '1,5', '1.5', 'syv', '1e1', String(longestLease + 1)])('%j are none', (typed) => {
		expect(readLease(typed)).toBeUndefined();
	});
});
