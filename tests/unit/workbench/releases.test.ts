import { describe, expect, it } from 'vitest';
import type { FindingId, ParticipantId, QuoteId, ReleaseId } from '#lib/domain/ids.ts';
import { standardRoom, type StandardRoom } from '#lib/domain/room.ts';
import type { Membership } from '#lib/workbench/signed-in.ts';
import { aStudy, newId } from '../../support/rooms.ts';
import { aFoundStudy, before, coded, kept } from './a-found-study.ts';

const [basic, other] = [standardRoom(newId()), standardRoom(newId())];
const member = (project: StandardRoom, role: Membership['role'], title: string): Membership => ({
	project,
	role,
	title
});
const author = member(basic, 'author', 'Basal palliation');

const nurse: ParticipantId = `participant:${newId()}`;
const relative: ParticipantId = `participant:${newId()}`;
const night = coded({ words: 'Vi mangler én at ringe til.', participant: nurse });
const team = coded({
	words: 'Jeg får altid fat i dem.',
	kind: 'workshop',
	participant: relative
});
const finding: FindingId = `finding:${newId()}`;
const of = finding.slice('finding:'.length);
// Quotes stand in the order of their ids.
const mine: QuoteId = `quote:${newId().slice(0, -1)}0`;
const hers: QuoteId = `quote:${mine.slice('quote:'.length, -1)}1`;
const quotes = [mine, hers];
const release: ReleaseId = `release:${of}:${basic.slice('standard-'.length)}`;

const quote = (wording: string, coding: string, approval: string, attribution: string) => ({
	finding,
	coding,
	wording,
	approval,
	attribution
});

/** A finding for which one says something, and another the opposite; a quote of each. */
const records = [
	...night.entries,
	...team.entries,
	kept(nurse, { pseudonym: 'P4', sector: 'region' }),
	kept(relative, { pseudonym: 'P9' }),
	kept(finding, { claim: 'Ingen svarer om natten.', note: 'Kun for os.', place: 1 }),
	kept(`finding-extract:${of}:${night.id.split(':')[2] ?? ''}`, { coding: night.id, side: 'supports' }),
	kept(`finding-extract:${of}:${team.id.split(':')[2] ?? ''}`, { coding: team.id, side: 'contradicts' }),
	kept(`element-link:${of}:9`, { element: 9 }),
	kept(`element-link:${of}:2`, { element: 2, rationale: 'Kun for os.' }),
	kept(mine, quote('Vi mangler én […].', night.id, 'approved', 'sygeplejerske')),
	kept(hers, quote('Jeg får altid fat i dem.', team.id, 'draft', 'P9'))
];

const sector = () => '';

describe('what crosses to a standard', () => {
	it('is the claim, elements, kinds of material, sectors, the reason and the chosen quotes: nothing else', async () => {
		const { study } = await aFoundStudy(records);
		expect(study.releases.whatCrosses(finding, { quotes, rationale: ' Bredt belagt. ' }, sector)).toEqual({
			studyTitle: 'Natten',
			claim: 'Ingen svarer om natten.',
			elements: [2, 9],
			materials: ['interviews', 'workshop'],
			sectors: ['region'],
			rationale: 'Bredt belagt.',
			quotes: [
				{
					id: mine,
					wording: 'Vi mangler én […].',
					attribution: 'sygeplejerske',
					approval: 'approved',
					material: 'interviews',
					side: 'supports'
				},
				{
					id: hers,
					wording: 'Jeg får altid fat i dem.',
					attribution: 'P9',
					approval: 'draft',
					material: 'workshop',
					side: 'contradicts'
				}
			]
		});
	});

	it('holds no words of a quote that was not chosen, nor of one that was withdrawn', async () => {
		const { study } = await aFoundStudy(records);
		await study.quotes.withdraw(mine, {});
		expect(study.releases.whatCrosses(finding, { quotes, rationale: '' }, sector)?.quotes.map(({ id }) => id)).toEqual([
			hers
		]);
		expect(study.releases.whatCrosses(finding, { quotes: [], rationale: '' }, sector)?.quotes).toEqual([]);
	});
});

describe('releasing', () => {
	it('is one Change that names the standard and the finding, and no key takes it back', async () => {
		const { study, sent } = await aFoundStudy(records);
		await study.releases.release(finding, { to: basic, quotes, rationale: ' Bredt belagt. ' });
		expect(sent.at(-1)).toMatchObject({
			room: aStudy,
			deed: { kind: 'release', to: basic, finding },
			acts: [{ id: release, kind: 'create', fields: { rationale: { to: 'Bredt belagt.' }, quotes: { to: quotes } } }]
		});
		expect(study.history.canUndo).toBe(false);
	});

	it('again says the reason and the quotes anew', async () => {
		const { study, sent } = await aFoundStudy([
			...records,
			kept(release, { title: 'Basal palliation', rationale: 'Først', quotes, released: before })
		]);
		await study.releases.release(finding, { to: basic, quotes: [], rationale: 'Først' });
		expect(sent.at(-1)?.acts).toEqual([
			{
				id: release,
				kind: 'update',
				fields: { rationale: { from: 'Først', to: 'Først' }, quotes: { from: quotes, to: [] } }
			}
		]);
	});

	it('is offered to standards of which she is owner or author', async () => {
		const projects: Membership[] = [
			author,
			member(other, 'reviewer', 'En anden'),
			{ project: aStudy, role: 'owner', title: 'Natten' }
		];
		const { study } = await aFoundStudy([], { projects });
		expect(study.resting.releasable).toEqual([author]);
	});
});

describe('a release', () => {
	const released = kept(release, { title: 'Gammel titel', rationale: 'Fordi', quotes: [], released: before });
	const told = async (more: Parameters<typeof aFoundStudy>[1] = {}, extra: typeof records = []) => {
		const { study, asked } = await aFoundStudy([...records, released, ...extra], more);
		study.resting.read();
		study.resting.read();
		await expect.poll(() => study.resting.isRead).toBe(Object.keys(more.rooms ?? {}).length > 0);
		const [one] = study.releases.of(finding);
		return { study, asked, one };
	};

	it('says where to and when; of a standard she is not a member of what it was called then', async () => {
		const { one, asked } = await told();
		expect(one).toMatchObject({ standard: basic, title: 'Gammel titel', isMember: false, isNewer: false });
		expect(asked).toEqual([]);
		expect((await told({ projects: [author] })).one).toMatchObject({ title: 'Basal palliation', isMember: true });
	});

	it('is older than the study when the server has said so', async () => {
		const marked = kept(release, { rationale: 'Fordi', quotes: [], released: before, newer: true });
		const { study } = await aFoundStudy([...records, marked]);
		expect(study.releases.of(finding)).toMatchObject([{ isNewer: true }]);
	});
});

describe('the standards that rest on a study', () => {
	it('show their provisions to their members', async () => {
		const provision = {
			id: 'a',
			number: 'K2.1',
			obligation: 'requirement',
			element: 2,
			sectors: ['region'],
			statement: 'Regionen skal svare om natten.',
			findings: []
		};
		const { study } = await aFoundStudy(
			[...records, kept(release, { rationale: 'Fordi', quotes: [], released: before })],
			{ projects: [author], rooms: { [basic]: [kept(`outline:${newId()}`, { provisions: [provision] })] } }
		);
		expect(study.resting.provisions).toEqual([]);
		study.resting.read();
		await expect
			.poll(() => study.resting.provisions)
			.toEqual([{ ...provision, standard: basic, standardTitle: 'Basal palliation' }]);
	});
});
