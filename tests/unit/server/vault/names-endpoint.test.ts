import { describe, expect, test } from 'vitest';
import type { Act } from '#lib/domain/change/change.ts';
import { ulidOf, type FindingId, type ParticipantId, type PersonId, type QuoteId } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { Role } from '#lib/domain/records/person.ts';
import type { Participant } from '#lib/domain/records/participant.ts';
import { ownRoom, standardRecord, standardRoom, type Room } from '#lib/domain/room.ts';
import { getNames, postName } from '#lib/server/vault/names-endpoint.ts';
import {
	aChange,
	anna,
	aStudy,
	changing,
	contentOf,
	creating,
	newId,
	owner,
	someRooms,
	stranger
} from '../../../support/rooms.ts';
import { newPlace, open, storedText, type Place } from './open.ts';

const study = aStudy.slice('study-'.length);
const aStandard = standardRoom(newId());
const reviewer: PersonId = `person:${newId()}`;
const roles = new Map<PersonId, Role>([
	[anna, 'researcher'],
	[owner, 'owner'],
	[reviewer, 'reviewer']
]);
const grethe = { name: 'Grethe Rask', title: 'overlæge', employer: 'Nordby Sygehus', note: 'ringer helst' };

async function aServer(given?: Place) {
	const place = given ?? (await newPlace());
	const vault = await open(place);
	const memberOf = (person: PersonId, project: Room): Member | undefined => {
		if (project === aStandard) return person === anna ? { person, role: 'author' } : undefined;
		const role = project === aStudy ? roles.get(person) : undefined;
		return role && { person, role };
	};
	const rooms = someRooms(place.databases, {
		memberOf,
		async nameOf(of, participant, by) {
			const read = await vault.study(of).names.nameOf(participant, by);
			return read.ok ? read.value : undefined;
		}
	});
	const host = { accounts: { memberOf }, vault, projects: { rooms, newId, now: place.clock.now } };
	return {
		place,
		rooms,
		host,
		reads: () => vault.study(aStudy).reads.all(),
		get: (by: PersonId = owner, of = study) => getNames(host, by, of),
		post: (body: unknown, by: PersonId = owner, of = study) => postName(host, by, of, asking(JSON.stringify(body)))
	};
}
type Server = Awaited<ReturnType<typeof aServer>>;

const asking = (body: string): Request => new Request('https://standard.example.dk/names', { method: 'POST', body });

async function done(server: Server, acts: readonly Act[], room: Room = aStudy): Promise<void> {
	const [answer] = await server.rooms.submit(room, anna, [aChange(acts, { room })]);
	expect(answer).toMatchObject({ verdict: 'stored' });
}

async function aParticipant(server: Server, content: Partial<Participant> = {}): Promise<ParticipantId> {
	const id: ParticipantId = `participant:${newId()}`;
	await done(server, [creating(id, { pseudonym: 'P4', ...content })]);
	return id;
}

describe('the real names of a study', () => {
	test('are what was kept, for its owner, in no cache', async () => {
		const server = await aServer();
		const [one, other] = [await aParticipant(server), await aParticipant(server)];
		expect((await server.post({ participant: one, name: grethe })).status).toBe(204);
		const answer = await server.get();
		expect(await answer.json()).toEqual({ names: [{ participant: one, name: grethe }], damaged: [] });
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect((await server.post({ participant: other, name: { name: 'Niels Holm' } })).headers.get('cache-control')).toBe(
			'no-store'
		);
	});

	test.each([
		['a researcher', anna],
		['a reviewer', reviewer],
		['a stranger', stranger]
	])('are not there for %s, nor hers to set', async (_who, person) => {
		const server = await aServer();
		const participant = await aParticipant(server);
		await server.post({ participant, name: grethe });
		for (const answer of [await server.get(person), await server.post({ participant, name: { name: 'x' } }, person)])
			expect([answer.status, await answer.text()]).toEqual([404, '']);
		expect(await (await server.get()).json()).toMatchObject({ names: [{ name: grethe }] });
		expect((await server.reads()).map(({ who }) => who)).toEqual([owner]);
	});

	test('of another study, or of what is none, are not there', async () => {
		const server = await aServer();
		const participant = await aParticipant(server);
		for (const of of [newId(), '', '..', aStudy]) {
			expect((await server.get(owner, of)).status).toBe(404);
			expect((await server.post({ participant, name: grethe }, owner, of)).status).toBe(404);
		}
	});

	test('are logged one by one when they are given, and nothing is when there are none', async () => {
		const server = await aServer();
		const [one, other] = [await aParticipant(server), await aParticipant(server)];
		await server.get();
		expect(await server.reads()).toEqual([]);
		for (const participant of [one, other]) await server.post({ participant, name: grethe });
		await server.get();
		const when = '2026-11-22T09:00:00.000Z';
		const rows = [one, other].map((id) => ({ who: owner, what: `name:${ulidOf(id)}`, when }));
		expect(await server.reads()).toEqual(expect.arrayContaining(rows));
		expect(await server.reads()).toHaveLength(2);
	});

	test('stand in clear nowhere in what is stored', async () => {
		const server = await aServer();
		const participant = await aParticipant(server, { naming: 'role', role: 'leder' });
		await aQuote(server, participant);
		await server.post({ participant, name: grethe });
		await server.get();
		const text = await storedText(server.place.databases);
		for (const word of Object.values(grethe)) expect(text).not.toContain(word);
	});

	test('of a participant who has been removed are not given', async () => {
		const server = await aServer();
		const participant = await aParticipant(server);
		await server.post({ participant, name: grethe });
		await done(server, [{ id: participant, kind: 'delete' }]);
		expect(await (await server.get()).json()).toEqual({ names: [], damaged: [] });
		expect((await server.post({ participant, name: grethe })).status).toBe(409);
	});

	test('that do not open are said to be damaged, and the others are given', async () => {
		const server = await aServer();
		const [one, other] = [await aParticipant(server), await aParticipant(server)];
		for (const participant of [one, other]) await server.post({ participant, name: grethe });
		const vault = server.place.databases.open(`vault-${study}`);
		const held = await vault.get(`name:${ulidOf(one)}`);
		await vault.put({ ...held, _id: `name:${ulidOf(one)}`, f: { name: 'AAAA' } } as never);
		expect(await (await server.get()).json()).toEqual({
			names: [{ participant: other, name: grethe }],
			damaged: [one]
		});
	});

	test('are erased by null', async () => {
		const server = await aServer();
		const participant = await aParticipant(server);
		await server.post({ participant, name: grethe });
		expect((await server.post({ participant, name: null })).status).toBe(204);
		expect(await (await server.get()).json()).toEqual({ names: [], damaged: [] });
	});
});

describe('a name that is sent', () => {
	const participant = `participant:${newId()}`;
	test.each([
		['no JSON', '{'],
		['a list', '[]'],
		['no participant', JSON.stringify({ name: grethe })],
		['no name', JSON.stringify({ participant })],
		['a source for a participant', JSON.stringify({ participant: `source:${newId()}`, name: grethe })],
		['a part too many', JSON.stringify({ participant: `${participant}:${newId()}`, name: grethe })]
	])('is refused when it is %s', async (_what, body) => {
		const server = await aServer();
		expect((await postName(server.host, owner, study, asking(body))).status).toBe(400);
	});

	test.each([
		['name', { name: ' ' }],
		['name', { name: 'x'.repeat(201) }],
		['name', { title: 'overlæge' }],
		['name', 'Grethe'],
		['title', { name: 'Grethe', title: null }],
		['employer', { name: 'Grethe', employer: 'to\nlinjer' }],
		['phone', { name: 'Grethe', phone: '12345678' }]
	])('is refused with the field "%s" that cannot be kept', async (field, name) => {
		const server = await aServer();
		const id = await aParticipant(server);
		const answer = await server.post({ participant: id, name });
		expect([answer.status, await answer.json()]).toEqual([400, { code: 'invalid', field }]);
		expect(await (await server.get()).json()).toEqual({ names: [], damaged: [] });
	});

	test('of somebody who is not there is refused, and one that is far too long', async () => {
		const server = await aServer();
		expect((await server.post({ participant, name: grethe })).status).toBe(409);
		const id = await aParticipant(server);
		expect((await server.post({ participant: id, name: { name: 'x'.repeat(70_000) } })).status).toBe(413);
	});
});

/** A finding with a quote of hers, released to a standard. */
async function aQuote(server: Server, participant: ParticipantId) {
	const [source, version, coding] = [newId(), newId(), newId()];
	const finding: FindingId = `finding:${newId()}`;
	const quote: QuoteId = `quote:${newId()}`;
	const text = 'Der er ikke nogen. Vi mangler én at ringe til.';
	const head = `version:${source}:${version}` as const;
	const of = `coding:${source}:${coding}` as const;
	await done(server, [
		creating(`words:${source}:${version}`, { text }),
		creating(head, { no: 1, length: text.length, starts: [] }),
		creating(`source:${source}`, { title: 'Interview 4', kind: 'interview', exactness: 'verbatim', head, words: 9 }),
		creating(of, { code: `code:${newId()}`, version: head, start: 0, end: 17 }),
		creating(finding, { claim: 'Om natten står personalet alene.' }),
		creating(`finding-extract:${ulidOf(finding)}:${coding}`, { coding: of, side: 'supports' }),
		creating(quote, { finding, coding: of, wording: 'Der er ikke nogen', participant, approval: 'approved' })
	]);
	const release = `release:${ulidOf(finding)}:${ulidOf(standardRecord(aStandard))}` as const;
	const change = aChange([creating(release, { rationale: 'Det bærer kravet.', quotes: [quote] })], {
		deed: { kind: 'release', to: aStandard, finding }
	});
	expect(await server.rooms.submit(aStudy, anna, [change])).toMatchObject([{ verdict: 'stored' }]);
	const copy = `released-quote:${ulidOf(finding)}:${ulidOf(quote)}` as const;
	return {
		quote,
		/** The line under the quote in the study, and under its copy. */
		lines: async () => {
			const both = [await contentOf(server.rooms, quote), await contentOf(server.rooms, copy, aStandard)];
			return both.map((f) => (f as { readonly attribution?: string }).attribution);
		}
	};
}

describe('a participant who is named by name', () => {
	const byName = { naming: 'name-and-title', profession: 'læge' } as const;

	test('is named so under her quotes, in the standard too, as soon as her name is kept', async () => {
		const server = await aServer();
		const participant = await aParticipant(server, byName);
		const { lines } = await aQuote(server, participant);
		expect(await lines()).toEqual(['P4, læge', 'P4, læge']);
		await server.post({ participant, name: grethe });
		const line = 'Grethe Rask, overlæge, Nordby Sygehus';
		expect(await lines()).toEqual([line, line]);
	});

	test('by her pseudonym again when her name is erased', async () => {
		const server = await aServer();
		const participant = await aParticipant(server, byName);
		const { lines } = await aQuote(server, participant);
		await server.post({ participant, name: grethe });
		await server.post({ participant, name: { name: 'Grethe Holm' } });
		expect(await lines()).toEqual(['Grethe Holm, læge', 'Grethe Holm, læge']);
		await server.post({ participant, name: null });
		expect(await lines()).toEqual(['P4, læge', 'P4, læge']);
	});

	test('and her record, and everything else of her, does not change', async () => {
		const server = await aServer();
		const participant = await aParticipant(server, byName);
		await aQuote(server, participant);
		const before = await server.rooms.room(aStudy).records.get(participant);
		await server.post({ participant, name: grethe });
		expect(await server.rooms.room(aStudy).records.get(participant)).toEqual(before);
	});

	test('is named nowhere when she is to be named by role, and a withdrawn quote keeps no line', async () => {
		const server = await aServer();
		const participant = await aParticipant(server, { ...byName, naming: 'role' });
		const { lines, quote } = await aQuote(server, participant);
		await server.post({ participant, name: grethe });
		expect(await lines()).toEqual(['læge', 'læge']);
		const deed = { kind: 'restrict', quote } as const;
		await server.rooms.submit(aStudy, owner, [
			aChange([changing(quote, 'approval', 'approved', 'withdrawn')], { deed })
		]);
		await done(server, [changing(participant, 'naming', 'role', 'name-and-title')]);
		await server.post({ participant, name: grethe });
		expect((await lines())[1]).toBeUndefined();
	});

	test('is named so at last when the server died in between and the name is saved once more', async () => {
		const place = await newPlace();
		const dying = await aServer(place);
		const participant = await aParticipant(dying, byName);
		const { lines } = await aQuote(dying, participant);
		dying.host.projects.rooms.submit = () => Promise.reject(new Error('died'));
		await expect(dying.post({ participant, name: grethe })).rejects.toThrow('died');
		expect(await lines()).toEqual(['P4, læge', 'P4, læge']);
		const again = await aServer(place);
		await again.post({ participant, name: grethe });
		const line = 'Grethe Rask, overlæge, Nordby Sygehus';
		const held = await again.rooms.room(aStudy).records.range('quote:');
		expect(held.map(({ f }) => f['attribution'])).toEqual([line]);
	});
});

test('somebody who is no owner cannot have the names printed by asking for a room of her own', async () => {
	const server = await aServer();
	const participant = await aParticipant(server, { naming: 'name-and-title' });
	await server.post({ participant, name: grethe });
	const room = ownRoom(aStudy, anna);
	const [answer] = await server.rooms.submit(room, anna, [
		aChange([{ id: participant, kind: 'update', fields: {} }], { room })
	]);
	expect(answer).toMatchObject({ verdict: 'refused', why: { code: 'wrong-room' } });
});
