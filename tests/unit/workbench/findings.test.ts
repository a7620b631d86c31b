import { describe, expect, it } from 'vitest';
import type { FindingId } from '#lib/domain/ids.ts';
import type { Side } from '#lib/domain/records/theme.ts';
import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { newId } from '../../support/rooms.ts';
import { aFoundStudy, coded, kept } from './a-found-study.ts';

const night = coded({ words: 'Vi mangler én at ringe til.', title: 'Interview 04' });
const team = coded({ words: 'Jeg får altid fat i dem.', title: 'Interview 11' });
const alone = coded({ words: 'Vi sad der bare.', title: 'Workshop', kind: 'workshop' });
const three = [...night.entries, ...team.entries, ...alone.entries];

/** What speaks on a side, as a report would have it. */
function basis(study: OpenStudy, id: FindingId, side: Side) {
	return study.findings
		.basisOf(id, side)
		.map(({ material, extracts }) => [material, ...extracts.map(({ coding }) => coding?.f.quote ?? 'gone')]);
}

const claims = (study: OpenStudy) =>
	study.findings.groups.map(({ theme, findings }) => [theme ?? 'none', ...findings.map(({ f }) => f.claim)]);

describe('a finding', () => {
	it('is made of its claim alone, and stands last', async () => {
		const { study, sent } = await aFoundStudy([]);
		await study.findings.add('Første');
		const id = await study.findings.add('  Ingen svarer om natten. ');
		expect(claims(study)).toEqual([['none', 'Første', 'Ingen svarer om natten.']]);
		expect(sent.at(-1)?.acts).toEqual([
			{ id, kind: 'create', fields: { claim: { to: 'Ingen svarer om natten.' }, place: { to: 2 } } }
		]);
	});

	it('is made of extracts too, that speak for it or against it, in one act', async () => {
		const { study, sent } = await aFoundStudy(three);
		const id = await study.findings.add('Ingen svarer om natten.', [night.id, alone.id], 'contradicts');
		expect(basis(study, id, 'contradicts')).toEqual([
			['interviews', 'Vi mangler én at ringe til.'],
			['workshop', 'Vi sad der bare.']
		]);
		expect(sent).toHaveLength(1);
		await study.history.undo();
		expect([study.findings.all, study.findings.linksOf(id)]).toEqual([[], []]);
	});

	it('stands under its theme, and is moved among the findings there', async () => {
		const [uneasy, known] = [`theme:${newId()}`, `theme:${newId()}`] as const;
		const { study } = await aFoundStudy([
			kept(uneasy, { name: 'Utryg', status: 'candidate', place: 2 }),
			kept(known, { name: 'Kendt', status: 'candidate', place: 1 })
		]);
		const [a, b, c] = [await study.findings.add('a'), await study.findings.add('b'), await study.findings.add('c')];
		for (const id of [a, b]) await study.findings.change(id, { theme: uneasy });
		await study.findings.change(c, { theme: known });
		expect(await study.findings.move(b, 'up')).toBe(true);
		expect(await study.findings.move(b, 'up')).toBe(false);
		expect(claims(study)).toEqual([
			[known, 'c'],
			[uneasy, 'b', 'a']
		]);
		await study.history.undo();
		expect(claims(study)).toEqual([
			[known, 'c'],
			[uneasy, 'a', 'b']
		]);
	});

	it('writes nothing when a claim stays as it was', async () => {
		const { study, sent } = await aFoundStudy([]);
		const id = await study.findings.add('a');
		await study.findings.change(id, { claim: 'a', note: null });
		expect(sent).toHaveLength(1);
	});

	it('goes with its links and quotes in one act, and comes back whole', async () => {
		const { study, sent } = await aFoundStudy(three);
		const id = await study.findings.add('a');
		await study.findings.link(id, [night.id], 'supports');
		await study.findings.toggleElement(id, 9);
		await study.quotes.make(id, night.id);
		await study.findings.remove(id);
		expect(sent.at(-1)?.acts.map(({ kind }) => kind)).toEqual(['delete', 'delete', 'delete', 'delete']);
		expect(study.findings.all).toEqual([]);
		await study.history.undo();
		expect(basis(study, id, 'supports')).toEqual([['interviews', 'Vi mangler én at ringe til.']]);
		expect(study.findings.crossings.get(id)?.elements).toEqual([9]);
		expect(study.quotes.of(id).map(({ f }) => f.wording)).toEqual(['Vi mangler én at ringe til.']);
	});

	it('is removed by its maker and the owner, and not when a standard holds it', async () => {
		const [theirs, out] = [`finding:${newId()}`, `finding:${newId()}`] as const;
		const records = [
			kept(theirs, { claim: 'Bos' }),
			kept(out, { claim: 'Frigivet' }),
			kept(`release:${out.slice('finding:'.length)}:${newId()}`, { rationale: 'Fordi', quotes: [] })
		];
		const may = async (role: 'owner' | 'researcher') => {
			const { study } = await aFoundStudy(records, { role });
			return [theirs, out, await study.findings.add('Annas')].map((id) => study.findings.mayRemove(id));
		};
		expect(await may('owner')).toEqual([true, false, true]);
		expect(await may('researcher')).toEqual([false, false, true]);
	});
});

describe('what a finding rests on', () => {
	it('keeps the kinds of material apart, and what speaks against it apart from both', async () => {
		const { study } = await aFoundStudy(three);
		const id = await study.findings.add('Ingen svarer om natten.');
		await study.findings.link(id, [night.id, alone.id], 'supports');
		await study.findings.link(id, [team.id], 'contradicts');
		expect(basis(study, id, 'supports')).toEqual([
			['interviews', 'Vi mangler én at ringe til.'],
			['workshop', 'Vi sad der bare.']
		]);
		expect(basis(study, id, 'contradicts')).toEqual([['interviews', 'Jeg får altid fat i dem.']]);
	});

	it('changes sides without being linked twice', async () => {
		const { study, sent } = await aFoundStudy(three);
		const id = await study.findings.add('a');
		await study.findings.link(id, [team.id], 'supports');
		await study.findings.link(id, [team.id], 'contradicts');
		await study.findings.link(id, [team.id], 'contradicts');
		expect(sent).toHaveLength(3);
		expect([basis(study, id, 'supports'), basis(study, id, 'contradicts').length]).toEqual([[], 1]);
		await study.history.undo();
		expect(basis(study, id, 'supports')).toHaveLength(1);
		await study.findings.unlink(id, [team.id]);
		expect(study.findings.linksOf(id)).toEqual([]);
	});

	it('is still told of when a coding has been removed', async () => {
		const { study } = await aFoundStudy(three);
		const id = await study.findings.add('a');
		await study.findings.link(id, [night.id], 'supports');
		await study.codings.remove([night.id]);
		expect(basis(study, id, 'supports')).toEqual([['interviews', 'gone']]);
	});

	it('is the team’s: what is coded in her own sources cannot be linked', async () => {
		const { study } = await aFoundStudy(night.entries, { own: team.entries });
		expect(study.findings.linkable.map(({ id, source }) => [id, source])).toEqual([[night.id, 'Interview 04']]);
	});
});

describe('the elements of a finding', () => {
	it('are linked and let go, with a reason when somebody gives one', async () => {
		const { study } = await aFoundStudy([]);
		const id = await study.findings.add('a');
		await study.findings.toggleElement(id, 0);
		await study.findings.toggleElement(id, 7);
		await study.findings.explainElement(id, 7, ' Begge sektorer er med. ');
		const links = () => study.findings.elementsOf(id).map(({ f }) => f);
		expect(links()).toEqual([{ element: 0 }, { element: 7, rationale: 'Begge sektorer er med.' }]);
		await study.findings.toggleElement(id, 7);
		expect(links()).toEqual([{ element: 0 }]);
		await study.history.undo();
		expect(links()).toEqual([{ element: 0 }, { element: 7, rationale: 'Begge sektorer er med.' }]);
	});
});
