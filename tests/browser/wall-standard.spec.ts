import { expect, test } from '@playwright/test';
import { WebSocket } from 'ws';
import type { Act } from '#lib/domain/change/change.ts';
import type { FindingId, QuoteId, RecordId } from '#lib/domain/ids.ts';
import { recordKinds } from '#lib/domain/records/kinds.ts';
import { parseRoom } from '#lib/domain/room.ts';
import { creating, newId, RawPerson } from './support/raw.ts';
import { examples, removal, update, type Example } from './support/records.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let [owner, anna, bo, rie, stranger]: RawPerson[] = [];
let room: string;

const who = (person: RawPerson | undefined): RawPerson => {
	if (!person) throw new Error('nobody has signed in yet');
	return person;
};

test.beforeAll(async () => {
	server = await TestServer.start();
	owner = await RawPerson.begin(server, 'Olga Ejer');
	room = await owner.beginStandard('Standard bag væggen');
	anna = await RawPerson.join(server, await owner.invite(room, 'author'), 'Anna Forfatter');
	bo = await RawPerson.join(server, await owner.invite(room, 'author'), 'Bo Forfatter');
	rie = await RawPerson.join(server, await owner.invite(room, 'reviewer'), 'Rie Bidragyder');
	const elsewhere = await owner.beginStandard('En anden standard');
	stranger = await RawPerson.join(server, await owner.invite(elsewhere, 'author'), 'Frida Fremmed');
});
test.afterAll(() => server.stop());

/**
 * What the room of a standard says to an act on a record of a kind. An author makes one; changes and removes her own;
 * changes and removes another author's. A reviewer makes one; changes and removes her own; changes an author's. The owner
 * changes and removes an author's.
 */
type Row = readonly [
	make: string,
	ownChange: string,
	ownRemoval: string,
	othersChange: string,
	othersRemoval: string,
	reviewerMakes: string,
	reviewersOwnChange: string,
	reviewersOwnRemoval: string,
	reviewerChanges: string,
	ownersChange: string,
	ownersRemoval: string
];
const yes = 'stored';
const not = 'not-yours';
const role = 'role';
const servers: Row = ['server-only', '', '', '', '', 'server-only', '', '', '', '', ''];
const wrong: Row = ['wrong-room', '', '', '', '', 'wrong-room', '', '', '', '', ''];
const comment: Row = [yes, yes, yes, not, not, yes, yes, yes, role, yes, yes];

const wall: Readonly<Record<string, Row>> = {
	person: servers,
	standard: servers,
	'released-finding': servers,
	'released-quote': servers,
	draft: servers,
	outline: servers,
	thread: comment,
	reply: comment
};

test('every kind of record that a standard holds has a row', () => {
	const kinds = recordKinds.filter(({ rooms }) => rooms.includes('standard')).map(({ kind }) => kind);
	expect(Object.keys(wall).sort()).toEqual(kinds.sort());
});

for (const { kind } of recordKinds)
	test(`who may do what to a record of the kind "${kind}" in a standard`, async () => {
		const example = (by: RawPerson | undefined): Example => {
			const make = examples[kind];
			if (!make) throw new Error(`no example of ${kind}`);
			return make(who(by));
		};
		/** Somebody makes one; somebody does something to it. */
		const done = async (
			maker: RawPerson | undefined,
			by: RawPerson | undefined,
			act: (made: Example) => Act[]
		): Promise<string> => {
			const made = example(maker);
			if ((await who(maker).try(room, made.acts)) !== yes) return '';
			return who(by).try(room, act(made));
		};
		const seen = [
			await who(anna).try(room, example(anna).acts),
			await done(anna, anna, update),
			await done(anna, anna, removal),
			await done(anna, bo, update),
			await done(anna, bo, removal),
			await who(rie).try(room, example(rie).acts),
			await done(rie, rie, update),
			await done(rie, rie, removal),
			await done(anna, rie, update),
			await done(anna, owner, update),
			await done(anna, owner, removal)
		];
		expect(seen).toEqual(wall[kind] ?? wrong);
		expect(await who(stranger).try(room, example(stranger).acts)).toBe('no-access');
	});

test('an author settles a thread that a reviewer began; the reviewer does not, and nobody moves it', async () => {
	const thread: RecordId = `thread:${newId()}`;
	const content = { draft: `draft:${newId()}`, text: 'Hvorfor?', quote: 'skal sikre' };
	const resolving: Act[] = [{ id: thread, kind: 'update', fields: { resolved: { from: null, to: true } } }];
	const moving: Act[] = [{ id: thread, kind: 'update', fields: { quote: { from: 'skal sikre', to: 'bør' } } }];
	expect(await who(rie).try(room, [creating(thread, content)])).toBe('stored');
	expect(await who(rie).try(room, resolving)).toBe('role');
	expect(await who(owner).try(room, moving)).toBe('server-only');
	expect(await who(anna).try(room, resolving)).toBe('stored');
});

test('of a study nothing reaches the members of a standard but what a release names', async () => {
	const study = await who(owner).beginStudy('kendeord-titel');
	const mark = (what: string): string => `kendeord-${what}`;
	const [source, version, coding, participant] = [newId(), newId(), newId(), newId()];
	const finding: FindingId = `finding:${newId()}`;
	const quotes = [newId(), newId()].map((id): QuoteId => `quote:${id}`);
	const [released, kept] = quotes;
	const text = `${mark('kilde')} og mere`;
	const head = `version:${source}:${version}` as const;
	const said = `coding:${source}:${coding}` as const;
	const acts = [
		creating(`words:${source}:${version}`, { text }),
		creating(head, { no: 1, length: text.length, starts: [] }),
		creating(`participant:${participant}`, {
			pseudonym: mark('pseudonym'),
			role: mark('rolle'),
			note: mark('note'),
			naming: 'role'
		}),
		creating(`source:${source}`, {
			title: mark('kildetitel'),
			kind: 'interview',
			exactness: 'notes',
			head,
			words: 3,
			reference: mark('reference'),
			note: mark('kildenote')
		}),
		creating(`code:${newId()}`, { label: mark('kode'), colour: 'blue', definition: mark('definition') }),
		creating(said, { code: `code:${newId()}`, version: head, start: 0, end: 8, note: mark('kodningsnote') }),
		creating(`memo:${newId()}`, { about: `source:${source}`, text: mark('memo') }),
		creating(`theme:${newId()}`, { name: mark('tema'), status: 'candidate', idea: mark('bærende-idé') }),
		creating(`focus-area:${newId()}`, { title: mark('fokusområde') }),
		creating(finding, { claim: mark('påstand'), note: mark('fundnote') }),
		creating(`finding:${newId()}`, { claim: mark('andet-fund') }),
		creating(`finding-extract:${finding.slice('finding:'.length)}:${coding}`, { coding: said, side: 'supports' }),
		...quotes.map((id, i) =>
			creating(id, {
				finding,
				coding: said,
				wording: mark(i === 0 ? 'frigivet-citat' : 'holdt-citat'),
				participant: `participant:${participant}`,
				approval: 'approved',
				approvedBy: mark('godkender')
			})
		)
	];
	expect(await who(owner).try(study, acts)).toBe('stored');
	const parsed = parseRoom(room);
	if (parsed?.type !== 'standard' || !released || !kept) throw new Error('no standard');
	const of: RecordId = `release:${finding.slice('finding:'.length)}:${room.slice('standard-'.length)}`;
	const release = creating(of, { rationale: mark('begrundelse'), quotes: [released] });
	const deed = { kind: 'release', to: parsed.room, finding } as const;
	expect(await who(owner).try(study, [release], deed)).toBe('stored');
	for (const person of [anna, rie]) {
		const paths = [`/pull/${room}`, '/me', `/standard/${room.slice('standard-'.length)}`, `/members/${room}`, '/'];
		const seen = await Promise.all(paths.map(async (path) => (await who(person).get(path)).text()));
		const marks = new Set(seen.flatMap((body) => body.match(/kendeord-[a-zæøå-]+/g) ?? []));
		expect([...marks].sort()).toEqual(['titel', 'påstand', 'begrundelse', 'frigivet-citat', 'rolle'].map(mark).sort());
		expect((await who(person).get(`/pull/${study}`)).status).toBe(404);
	}
});

test('a standard leaves as Word to its members only, and a file to who asked for it', async () => {
	const path = `/export/${room.slice('standard-'.length)}`;
	const { origin } = new URL(server.url);
	expect((await who(stranger).ask('POST', path, { origin })).status).toBe(404);
	const begun = await who(anna).ask('POST', path, { origin });
	expect(begun.ok).toBe(true);
	const { job } = (await begun.json()) as { job: string };
	await expect
		.poll(async () => ((await (await who(anna).get(`${path}/${job}`)).json()) as { stage: string }).stage)
		.toBe('done');
	expect((await who(anna).get(`${path}/${job}/file`)).status).toBe(200);
	for (const person of [owner, bo, rie, stranger])
		expect((await who(person).get(`${path}/${job}/file`)).status).toBe(404);
});

/** What closes a draft's socket, or "open" when it is still open after a while. */
function knock(person: RawPerson, query = '?schema=1', draft = newId(), origin = server.url): Promise<number | 'open'> {
	return new Promise((resolve, reject) => {
		const address = `${server.url.replace('http', 'ws')}/collab/${room.slice('standard-'.length)}/${draft}${query}`;
		const socket = new WebSocket(address, { headers: { cookie: person.cookie, origin } });
		socket.on('close', resolve);
		socket.on('error', reject);
		setTimeout(() => {
			resolve('open');
			socket.terminate();
		}, 1500);
	});
}

test('the socket of a draft tells who may come in, and with which version of the text', async () => {
	const pulled = (await (await who(anna).get(`/pull/${room}`)).json()) as { documents: { _id: string }[] };
	const draft = pulled.documents.find(({ _id }) => _id.startsWith('draft:'))?._id.slice('draft:'.length) ?? '';
	expect(await knock(RawPerson.nobody(server), '?schema=1', draft)).toBe(4401);
	expect(await knock(who(stranger), '?schema=1', draft)).toBe(4403);
	expect(await knock(who(anna), '?schema=1')).toBe(4403);
	expect(await knock(who(anna), '?schema=2', draft)).toBe(4426);
	expect(await knock(who(anna), '', draft)).toBe(4426);
	for (const person of [owner, anna, rie]) expect(await knock(who(person), '?schema=1', draft)).toBe('open');
	await expect(knock(who(anna), '?schema=1', draft, 'https://elsewhere.example')).rejects.toThrow('403');
});

test('a removed author gets nothing more', async () => {
	const leaving = await RawPerson.join(server, await who(owner).invite(room, 'author'), 'Gerda Går');
	expect((await leaving.get(`/pull/${room}`)).status).toBe(200);
	await who(owner).submit(`/members/${room}?/remove`, { person: leaving.ulid });
	expect((await leaving.get(`/pull/${room}`)).status).toBe(404);
	const thread: RecordId = `thread:${newId()}`;
	const content = { draft: `draft:${newId()}`, text: 'Hvorfor?', quote: 'skal sikre' };
	expect(await leaving.try(room, [creating(thread, content)])).toBe('no-access');
});
