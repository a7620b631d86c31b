import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Act } from '#lib/domain/change/change.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import { recordKinds } from '#lib/domain/records/kinds.ts';
import { aChange, creating, newId, RawPerson } from './support/raw.ts';
import { examples, removal, update, type Example } from './support/records.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let [owner, anna, bo, stranger]: RawPerson[] = [];
let room: string;
let elsewhere: string;

const who = (person: RawPerson | undefined): RawPerson => {
	if (!person) throw new Error('nobody has signed in yet');
	return person;
};
const ownRoomOf = (person: RawPerson | undefined): string => `own-${room.slice('study-'.length)}-${who(person).ulid}`;

test.beforeAll(async () => {
	server = await TestServer.start();
	owner = await RawPerson.begin(server, 'Olga Ejer');
	room = await owner.beginStudy('Bag væggen');
	anna = await RawPerson.join(server, await owner.invite(room, 'researcher'), 'Anna Holm');
	bo = await RawPerson.join(server, await owner.invite(room, 'researcher'), 'Bo Lind');
	elsewhere = await owner.beginStudy('Et andet studie');
	stranger = await RawPerson.join(server, await owner.invite(elsewhere, 'researcher'), 'Frida Fremmed');
});
test.afterAll(() => server.stop());

/**
 * What a room says to an act on a record of a kind. In the study: a researcher makes one; changes and removes her own;
 * changes and removes a colleague's; the owner changes and removes a researcher's. Then: whether she may make one in her
 * own room.
 */
type Row = readonly [
	make: string,
	ownChange: string,
	ownRemoval: string,
	othersChange: string,
	othersRemoval: string,
	ownersChange: string,
	ownersRemoval: string,
	inOwnRoom: string
];
const yes = 'stored';
const servers = 'server-only';
const not = 'not-yours';
const wrong = 'wrong-room';
const never: Row = [servers, '', '', '', '', '', '', wrong];
/** Kept in the rooms of standards: see wall-standard.spec.ts. */
const elsewhereOnly: Row = [wrong, '', '', '', '', '', '', wrong];

const wall: Readonly<Record<string, Row>> = {
	person: never,
	study: never,
	standard: elsewhereOnly,
	source: [yes, yes, yes, yes, not, yes, yes, yes],
	version: [yes, servers, yes, servers, not, servers, yes, yes],
	words: [yes, servers, yes, servers, not, servers, yes, yes],
	reading: [yes, yes, yes, not, not, not, not, yes],
	participant: [yes, yes, yes, yes, not, yes, yes, wrong],
	folder: [yes, yes, yes, yes, not, yes, yes, wrong],
	code: [yes, yes, yes, yes, not, yes, yes, wrong],
	coding: [yes, yes, yes, not, not, yes, yes, yes],
	memo: [yes, yes, yes, not, not, yes, yes, yes],
	theme: [yes, yes, yes, yes, not, yes, yes, wrong],
	'theme-code': [yes, yes, yes, yes, yes, yes, yes, wrong],
	'theme-extract': [yes, yes, yes, yes, yes, yes, yes, wrong],
	'focus-area': [yes, yes, yes, yes, not, yes, yes, wrong],
	'focus-member': [yes, yes, yes, yes, yes, yes, yes, wrong],
	finding: [yes, yes, yes, yes, not, yes, yes, wrong],
	'finding-extract': [yes, yes, yes, yes, yes, yes, yes, wrong],
	'element-link': [yes, yes, yes, yes, yes, yes, yes, wrong],
	quote: [yes, yes, yes, yes, yes, yes, yes, wrong],
	// By the deed alone.
	release: never,
	'released-finding': elsewhereOnly,
	'released-quote': elsewhereOnly,
	draft: elsewhereOnly,
	outline: elsewhereOnly,
	thread: elsewhereOnly,
	reply: elsewhereOnly
};

test('every kind of record has a row, and every row a kind', () => {
	const kinds = recordKinds.map(({ kind }) => kind).sort();
	expect(Object.keys(wall).sort()).toEqual(kinds);
	expect(Object.keys(examples).sort()).toEqual(kinds);
});

for (const { kind } of recordKinds)
	test(`who may do what to a record of the kind "${kind}"`, async () => {
		const example = (by: RawPerson | undefined): Example => {
			const make = examples[kind];
			if (!make) throw new Error(`no example of ${kind}`);
			return make(who(by));
		};
		const row = wall[kind] ?? never;
		const seen = [await who(anna).try(room, example(anna).acts)];
		/** Anna makes one; somebody does something to it. */
		const done = async (by: RawPerson | undefined, act: (made: Example) => Act[]): Promise<string> => {
			const made = example(anna);
			if ((await who(anna).try(room, made.acts)) !== yes) return '';
			return who(by).try(room, act(made));
		};
		for (const by of [anna, bo, owner]) seen.push(await done(by, update), await done(by, removal));
		seen.push(await who(anna).try(ownRoomOf(anna), example(anna).acts));
		expect(seen).toEqual(row);
		// To those outside, whatever it is: a stranger in the study and in her room, a colleague and the owner in her own room.
		const outside = [
			await who(stranger).try(room, example(stranger).acts),
			await who(stranger).try(ownRoomOf(anna), example(stranger).acts),
			await who(bo).try(ownRoomOf(anna), example(bo).acts),
			await who(owner).try(ownRoomOf(anna), example(owner).acts)
		];
		expect(outside).toEqual(['no-access', 'no-access', 'no-access', 'no-access']);
	});

/** What each address answers to nobody, to a stranger, and to a page of another site. */
const endpoints: Readonly<
	Record<string, (room: string) => readonly [method: string, path: string, nobody: number, stranger: number]>
> = {
	'change/+server.ts': () => ['POST', '/change', 401, 400],
	'export/[standard]/+server.ts': () => ['POST', `/export/${newId()}`, 401, 404],
	'export/[standard]/[job]/+server.ts': () => ['GET', `/export/${newId()}/${newId()}`, 401, 404],
	'export/[standard]/[job]/file/+server.ts': () => ['GET', `/export/${newId()}/${newId()}/file`, 401, 404],
	'healthz/+server.ts': () => ['GET', '/healthz', 200, 200],
	'me/+server.ts': () => ['GET', '/me', 401, 200],
	'names/[study]/+server.ts': (of) => ['GET', `/names/${of.slice('study-'.length)}`, 401, 404],
	'pull/[room]/+server.ts': (of) => ['GET', `/pull/${of}`, 401, 404],
	'pull/[room]/start/+server.ts': (of) => ['GET', `/pull/${of}/start`, 401, 404],
	'pull/[room]/source/[source]/+server.ts': (of) => ['GET', `/pull/${of}/source/${newId()}`, 401, 404],
	'files/[study]/[source]/+server.ts': (of) => ['GET', `/files/${of.slice('study-'.length)}/${newId()}`, 401, 404]
};

test('every endpoint has a row', () => {
	const found = readdirSync('src/routes', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('+server.ts')
	);
	expect(Object.keys(endpoints).sort()).toEqual(found.filter((path) => !path.endsWith('page.server.ts')).sort());
});

for (const [file, of] of Object.entries(endpoints))
	test(`${file} answers nobody and strangers as it is to`, async () => {
		const [method, path, toNobody, toStranger] = of(room);
		const origin = server.url;
		const ask = (headers: Record<string, string>) => fetch(server.url + path, { method, headers, redirect: 'manual' });
		expect((await ask({ origin })).status).toBe(toNobody);
		expect((await ask({ origin, cookie: 'roedtraad=0123456789abcdef' })).status).toBe(toNobody);
		expect((await who(stranger).ask(method, path)).status).toBe(toStranger);
		const foreign = await who(owner).ask(method, path, { origin: 'https://elsewhere.example' });
		if (method === 'POST' || toNobody === 401) expect(foreign.status).toBe(403);
	});

test('the news socket tells nobody to sign in, and turns a page of another site away', async () => {
	const nobody = await RawPerson.nobody(server).news(2000);
	expect(nobody).toEqual({ closed: 4401, rooms: [] });
	await expect(who(anna).news(2000, 'https://elsewhere.example')).rejects.toThrow('403');
});

test('news of a room reach its members only', async () => {
	const listening = [anna, stranger].map((person) => who(person).news(1200));
	await new Promise((resolve) => setTimeout(resolve, 300));
	await who(bo).try(room, [creating(`code:${newId()}`, { label: 'nyt', colour: 'blue' })]);
	await who(bo).try(ownRoomOf(bo), [creating(`memo:${newId()}`, { about: `study:${newId()}`, text: 'mit' })]);
	const [hers, strangers] = await Promise.all(listening);
	expect(hers?.rooms).toEqual([room]);
	expect(strangers?.rooms).toEqual([]);
});

test('the pages of a project say nothing about it, to anybody', async () => {
	const page = await (await who(owner).get(`/study/${room.slice('study-'.length)}`)).text();
	const shell = await (await fetch(`${server.url}/shell`)).text();
	for (const text of [page, shell]) {
		expect(text).not.toContain('Bag væggen');
		expect(text).not.toContain(room.slice('study-'.length));
		expect(text).not.toContain('Olga');
	}
});

test('what somebody keeps to herself is in nobody else’s pull, and nothing tells whether it is there', async () => {
	const mark = 'kendeord-7391';
	await who(anna).try(ownRoomOf(anna), [creating(`memo:${newId()}`, { about: `study:${newId()}`, text: mark })]);
	expect(await (await who(anna).get(`/pull/${ownRoomOf(anna)}`)).text()).toContain(mark);
	for (const person of [owner, bo, stranger]) {
		const answers = await Promise.all(
			[ownRoomOf(anna), `own-${newId()}-${newId()}`].map((asked) => who(person).get(`/pull/${asked}`))
		);
		expect(answers.map(({ status }) => status)).toEqual([404, 404]);
		expect(await (await who(person).get(`/pull/${room}`)).text()).not.toContain(mark);
	}
});

test('a real name is given to the owner alone, and stands in nobody’s pull', async () => {
	const mark = 'kendenavn-4417';
	const participant: RecordId = `participant:${newId()}`;
	await who(anna).try(room, [creating(participant, { pseudonym: 'P4', naming: 'role', role: 'leder' })]);
	const address = `/names/${room.slice('study-'.length)}`;
	const asking = (by: RawPerson | undefined, name: string) =>
		who(by).ask(
			'POST',
			address,
			{ 'content-type': 'application/json' },
			JSON.stringify({ participant, name: { name } })
		);
	for (const by of [anna, bo, stranger]) expect((await asking(by, 'en anden')).status).toBe(404);
	expect((await asking(owner, mark)).status).toBe(204);
	const given = await who(owner).get(address);
	expect([given.headers.get('cache-control'), await given.json()]).toEqual([
		'no-store',
		{ names: [{ participant, name: { name: mark } }], damaged: [] }
	]);
	for (const by of [anna, bo, stranger]) expect((await who(by).get(address)).status).toBe(404);
	for (const by of [owner, anna, bo]) expect(await (await who(by).get(`/pull/${room}`)).text()).not.toContain(mark);
});

test('nobody writes in another’s name', async () => {
	const id: RecordId = `code:${newId()}`;
	const posing = { ...aChange(room, [creating(id, { label: 'x', colour: 'blue' })]), by: `person:${who(anna).ulid}` };
	await who(bo).send([posing]);
	const pulled = (await (await who(owner).get(`/pull/${room}`)).json()) as { documents: { _id: string; by: string }[] };
	expect(pulled.documents.find(({ _id }) => _id === id)?.by).toBe(`person:${who(bo).ulid}`);
});

test('a request larger than 16 MB is turned away', async () => {
	const large = { 'content-type': 'application/json' };
	expect((await who(anna).ask('POST', '/change', large, 'x'.repeat((16 << 20) + 1))).status).toBe(413);
});

test('somebody who is removed gets nothing more', async () => {
	const leaving = await RawPerson.join(server, await who(owner).invite(room, 'researcher'), 'Gerda Går');
	expect((await leaving.get(`/pull/${room}`)).status).toBe(200);
	const listening = leaving.news(1500);
	await new Promise((resolve) => setTimeout(resolve, 300));
	await who(owner).submit(`/members/${room}?/remove`, { person: leaving.ulid });
	await who(bo).try(room, [creating(`code:${newId()}`, { label: 'bagefter', colour: 'blue' })]);
	expect((await leaving.get(`/pull/${room}`)).status).toBe(404);
	expect(await leaving.try(room, [creating(`code:${newId()}`, { label: 'x', colour: 'blue' })])).toBe('no-access');
	// Told once that something has changed for her; what happens afterwards she is not told.
	expect((await listening).rooms).toEqual([room]);
});
