import { onTestFinished, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { RecordId } from '#lib/domain/ids.ts';
import { openAccounts } from '#lib/server/accounts/accounts.ts';
import { DraftLog } from '#lib/server/collab/draft-log.ts';
import { openCouchDatabases } from '#lib/server/couch/databases.ts';
import type { LeaseTimes } from '#lib/server/couch/lease.ts';
import type { CouchPlace } from '#lib/server/couch/place.ts';
import { openDatabases, StoreInUse, type Databases } from '#lib/server/databases.ts';
import { pull } from '#lib/server/pull-endpoint.ts';
import { IntentLog } from '#lib/server/rooms/intent-log.ts';
import { StoreUnusable } from '#lib/server/store.ts';
import { openVault } from '#lib/server/vault/vault.ts';
import { CouchStandIn } from '../../support/couch-stand-in.ts';
import { aChange, anna, aStudy, changing, contentOf, creating, newId, someRooms } from '../../support/rooms.ts';
import { newFolder } from './vault/open.ts';

/** Renewed often, so that a second server soon sees that the first one lives. */
const lively: LeaseTimes = { renewal: 20, holds: 20_000, lapses: 30_000 };
/** Lapses soon, as after a server that was killed. */
const brief: LeaseTimes = { renewal: 20, holds: 120, lapses: 200 };
const unheard = (): void => undefined;

async function aCouch(): Promise<CouchStandIn> {
	const couch = await CouchStandIn.start();
	onTestFinished(() => couch.stop());
	return couch;
}

async function onCouch(place: CouchPlace, times = lively): Promise<Databases> {
	const databases = await openCouchDatabases(place, { lost: unheard, times });
	onTestFinished(() => databases.close());
	return databases;
}

/** A place for a store, which outlives the servers on it. */
const places: readonly (readonly [string, () => Promise<() => Promise<Databases>>])[] = [
	[
		'in a folder',
		async () => {
			const folder = await newFolder();
			return () => openDatabases(folder);
		}
	],
	[
		'on a CouchDB',
		async () => {
			const { place } = await aCouch();
			return () => openCouchDatabases(place, { lost: unheard, times: lively });
		}
	]
];

const aCode = (): RecordId => `code:${newId()}`;
const fields = { label: 'nat', colour: 'blue' };

describe.each(places)('a store %s', (_where, newPlace) => {
	/** Runs one server after another on the same store. */
	async function servers<T>(...lives: readonly ((databases: Databases) => Promise<T>)[]): Promise<T[]> {
		const open = await newPlace();
		const results: T[] = [];
		for (const live of lives) {
			const databases = await open();
			try {
				results.push(await live(databases));
			} finally {
				await databases.close();
			}
		}
		return results;
	}

	test('holds what was acknowledged, and answers a Change that comes twice as it did once', async () => {
		const [id, change] = [aCode(), newId()];
		const acts = [creating(id, fields)];
		const [first, second] = await servers(
			(databases) => someRooms(databases).submit(aStudy, anna, [aChange(acts, { id: change })]),
			async (databases) => {
				const rooms = someRooms(databases);
				expect(await contentOf(rooms, id)).toEqual(fields);
				return rooms.submit(aStudy, anna, [aChange(acts, { id: change })]);
			}
		);
		expect(first?.map(({ verdict }) => verdict)).toEqual(['stored']);
		expect(second).toEqual(first);
	});

	test.each(['intent', 'between', 'written'] as const)(
		'lets the next server finish a Change that a crash left half done (%s)',
		async (point) => {
			const ids = [aCode(), aCode()];
			const change = aChange(ids.map((id) => creating(id, fields)));
			const [died, finished] = await servers<unknown>(
				(databases) => {
					const rooms = someRooms(databases, {
						at(here) {
							if (here === point) throw new Error('killed');
						}
					});
					return rooms.submit(aStudy, anna, [change]).catch(String);
				},
				async (databases) => {
					const rooms = someRooms(databases);
					const count = await rooms.finishOpen();
					const [answer] = await rooms.submit(aStudy, anna, [change]);
					return [count, answer?.verdict, await Promise.all(ids.map((id) => contentOf(rooms, id)))];
				}
			);
			expect(died).toMatch(/killed/);
			expect(finished).toEqual([1, 'stored', [fields, fields]]);
		}
	);

	test('keeps the other value when the same field was changed twice', async () => {
		const id = aCode();
		await servers(async (databases) => {
			const rooms = someRooms(databases);
			await rooms.submit(aStudy, anna, [aChange([creating(id, fields)])]);
			await Promise.all(
				['dag', 'aften'].map((label) => rooms.submit(aStudy, anna, [aChange([changing(id, 'label', 'nat', label)])]))
			);
			const entry = await rooms.room(aStudy).records.get(id);
			const values = [entry?.f['label'], ...(entry?.alt?.['label'] ?? []).map(({ value }) => value)];
			expect(values.sort()).toEqual(['aften', 'dag']);
		});
	});

	test('tells page by page what has happened, and goes on from a place in another life', async () => {
		const ids = Array.from({ length: 7 }, aCode);
		const later = aCode();
		await servers<unknown>(
			(databases) => someRooms(databases).submit(aStudy, anna, [aChange(ids.map((id) => creating(id, fields)))]),
			async (databases) => {
				const rooms = someRooms(databases);
				const room = rooms.room(aStudy);
				const first = await room.records.feed(0, 4);
				const second = await room.records.feed(first.seq, 4);
				const told = [...first.documents, ...second.documents].map(({ _id }) => _id);
				expect(told.sort()).toEqual([...ids].sort());
				const { seq } = await pull(room, second.seq);
				await rooms.submit(aStudy, anna, [aChange([creating(later, fields)])]);
				const news = await pull(room, seq);
				expect([news.documents.map(({ _id }) => _id), news.more]).toEqual([[later], false]);
			}
		);
	});

	test('finds its rooms again by their names', async () => {
		const [, projects] = await servers<unknown>(
			(databases) => someRooms(databases).submit(aStudy, anna, [aChange([creating(aCode(), fields)])]),
			(databases) => Promise.resolve(someRooms(databases).projects())
		);
		expect(projects).toEqual([aStudy]);
	});

	test('logs each Change once, and looks no further back than it must', async () => {
		await servers(async (databases) => {
			const log = new IntentLog(databases.open('changes-x'));
			const entry = (id: string) => ({
				id,
				by: anna,
				received: 'x',
				what: { intent: { change: { ...aChange([]), id, by: anna, received: 'x' } } }
			});
			const [one, two] = [newId(), newId()];
			expect(await log.begin([entry(one)])).toEqual([]);
			expect(await log.begin([entry(one), entry(two)])).toEqual([one]);
			await log.finish([{ id: one, verdict: 'refused', why: { code: 'no-access' } }]);
			expect((await log.open()).map(({ change }) => change.id)).toEqual([two]);
			await log.settle();
			expect(await log.open()).toEqual([]);
		});
	});

	test('holds accounts, and lets in who was let in before', async () => {
		const tools = { now: () => new Date(), onMembership: () => Promise.resolve(), onSessionEnd: () => undefined };
		const anna = { name: 'Anna', email: 'anna@example.org', password: 'vinden synger i granerne' };
		await servers(
			async (databases) => {
				const accounts = await openAccounts(databases.open('accounts'), tools);
				const begun = await accounts.begin({ ...anna, token: accounts.firstToken() ?? '' });
				await accounts.close();
				expect(begun.ok).toBe(true);
			},
			async (databases) => {
				const accounts = await openAccounts(databases.open('accounts'), tools);
				expect(accounts.firstToken()).toBeUndefined();
				expect((await accounts.signIn({ ...anna, from: '127.0.0.1' })).ok).toBe(true);
				await accounts.close();
			}
		);
	});

	test('holds names in the vault, encrypted, until they are erased', async () => {
		const folder = await newFolder();
		const settings = { dataDir: `${folder}/data`, vaultKeyFile: `${folder}/key` };
		const vaultOn = async (databases: Databases) => {
			const vault = await openVault(settings, databases, { now: () => new Date(), newId });
			if (!vault.ok) throw new Error(vault.why.sentence);
			return vault.value;
		};
		const birthe = { name: 'Birthe Holm', title: 'sygeplejerske', employer: 'Aarhus Kommune' };
		const participant = `participant:${newId()}` as const;
		await servers(
			async (databases) => {
				const { names } = (await vaultOn(databases)).study(aStudy);
				await names.setName(participant, anna, birthe);
			},
			async (databases) => {
				const vault = await vaultOn(databases);
				expect(vault.studies()).toEqual([aStudy]);
				const { names } = vault.study(aStudy);
				expect(await names.nameOf(participant, anna)).toEqual({ ok: true, value: birthe });
				await names.eraseName(participant);
				expect(await names.nameOf(participant, anna)).toEqual({ ok: true, value: undefined });
			}
		);
	});

	test('holds every row of a draft, and its snapshot', async () => {
		const typed = new Y.Doc();
		const row = (words: string) => {
			const before = Y.encodeStateVector(typed);
			typed.getText('t').insert(typed.getText('t').length, words);
			return { by: anna, update: Y.encodeStateAsUpdate(typed, before) };
		};
		const life = (process: string, words: string) => async (databases: Databases) => {
			const [doc, log] = [new Y.Doc(), new DraftLog(databases.open('log-x'), { now: () => new Date(), process })];
			await log.load(doc);
			const update = row(words);
			await log.append([update]);
			Y.applyUpdate(doc, update.update);
			await log.snapshot(doc);
			return doc.getText('t').toJSON();
		};
		expect(await servers(life('p1', 'en '), life('p2', 'to '), life('p3', 'tre'))).toEqual([
			'en ',
			'en to ',
			'en to tre'
		]);
	});
});

describe('on a CouchDB', () => {
	test('databases have names of ours, and are made when they are first written in', async () => {
		const couch = await aCouch();
		const databases = await onCouch(couch.place);
		await databases.open('study-x').put({ _id: 'a' });
		expect(couch.names).toEqual(['roedtraad-lease', 'roedtraad-study-x']);
		expect(databases.names('study-')).toEqual(['study-x']);
	});

	test('a second server is refused in a sentence as long as the first one lives', async () => {
		const { place } = await aCouch();
		await onCouch(place);
		const refused: unknown = await openCouchDatabases(place, { lost: unheard, times: lively }).catch(
			(error: unknown) => error
		);
		expect(refused).toBeInstanceOf(StoreInUse);
		expect(refused).toMatchObject({
			sentence: `The CouchDB at ${place.address} is in use by another Rødtråd: one process at a time. Stop that one, or set COUCHDB_URL.`
		});
	});

	test('a server that stopped in order leaves the next one nothing to wait for', async () => {
		const { place } = await aCouch();
		await (await openCouchDatabases(place, { lost: unheard, times: lively })).close();
		const slow = { renewal: 1_000_000, holds: 2_000_000, lapses: 3_000_000 };
		const databases = await openCouchDatabases(place, { lost: unheard, times: slow });
		await databases.close();
	});

	test('one that cannot renew its lease writes no more, and says so; another takes over', async () => {
		const couch = await aCouch();
		let lose: (sentence: string) => void = unheard;
		const lost = new Promise<string>((said) => (lose = said));
		const first = await openCouchDatabases(couch.place, { lost: lose, times: brief });
		couch.isDown = true;
		expect(await lost).toMatch(/could not renew its lease/);
		couch.isDown = false;
		await expect(first.open('study-x').put({ _id: 'a' })).rejects.toThrow(/could not renew its lease/);
		const second = await onCouch(couch.place, { ...lively, lapses: brief.lapses });
		await second.open('study-x').put({ _id: 'a' });
		await first.close();
	});

	test('what is erased from a vault is compacted away', async () => {
		const couch = await aCouch();
		const vault = (await onCouch(couch.place)).open('vault-x');
		const [{ rev } = { rev: undefined }] = await vault.bulkDocs([{ _id: 'a' }]);
		expect(couch.asked.filter((one) => one.endsWith('_compact'))).toEqual([]);
		await vault.bulkDocs([{ _id: 'a', _rev: rev, _deleted: true }]);
		expect(couch.asked.filter((one) => one.endsWith('_compact'))).toEqual(['POST /roedtraad-vault-x/_compact']);
	});

	test('a password stands in no address and no error', async () => {
		const couch = await aCouch();
		const { place } = couch;
		const databases = await onCouch(place);
		const sentences: string[] = [];
		for (const auth of [{ ...place.auth, username: 'anna', password: 'forkert' }, undefined]) {
			const refused: unknown = await openCouchDatabases({ ...place, auth }).catch((error: unknown) => error);
			if (refused instanceof StoreUnusable) sentences.push(refused.sentence, String(refused), String(refused.stack));
		}
		couch.isDown = true;
		const broken: unknown = await databases
			.open('study-x')
			.get('a')
			.catch((error: unknown) => error);
		sentences.push(String(broken), JSON.stringify(broken), databases.open('study-x').name);
		expect(sentences).toHaveLength(9);
		expect(sentences.filter((one) => /hemmelig|forkert|anna/.test(one))).toEqual([]);
	});

	test('nothing at the address, or something else, is told in a sentence', async () => {
		const couch = await CouchStandIn.start();
		const { place } = couch;
		await couch.stop();
		await expect(openCouchDatabases(place)).rejects.toMatchObject({
			sentence: `No CouchDB answers at ${place.address}. Start it, or set COUCHDB_URL.`
		});
		const elsewhere = await aCouch();
		const address = `${elsewhere.place.address}/sti`;
		await expect(openCouchDatabases({ ...elsewhere.place, address })).rejects.toMatchObject({
			sentence: `What answers at ${address} is no CouchDB.`
		});
	});
});
