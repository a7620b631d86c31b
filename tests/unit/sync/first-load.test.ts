import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { Act } from '#lib/domain/change/change.ts';
import {
	wordsOf,
	type CodeId,
	type CodingId,
	type PersonId,
	type RecordId,
	type Ulid,
	type VersionId
} from '#lib/domain/ids.ts';
import { bundle, start } from '#lib/server/bundle-endpoint.ts';
import { pull } from '#lib/server/pull-endpoint.ts';
import { Courier } from '#lib/sync/courier.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { NetworkTrouble, type Network } from '#lib/sync/network.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import { aBrowser, aNetwork, aReplica, quiet } from '../../support/sync-client.ts';
import { aChange, anna, aStudy, changing, creating, newId, someRooms } from '../../support/rooms.ts';

const couriers = new Set<Courier>();
afterEach(async () => {
	await Promise.all([...couriers].map((courier) => courier.stop()));
	couriers.clear();
});

const text = 'Der er ikke nogen. Vi mangler en at ringe til.';
const code: CodeId = `code:${newId()}`;

/** A server's study with a code and that many sources, each with its words and a coding. */
async function aServer(count: number) {
	const rooms = someRooms();
	const room = rooms.room(aStudy);
	const submit = async (...acts: readonly Act[]): Promise<void> => {
		const [answer] = await rooms.submit(aStudy, anna, [aChange(acts)]);
		if (answer?.verdict !== 'stored') throw new Error(JSON.stringify(answer));
	};
	await submit(creating(code, { label: 'nat', colour: 'blue' }));
	const made: { readonly version: VersionId; readonly coding: CodingId }[] = [];
	const bring = async (): Promise<void> => {
		const [source, id] = [newId(), newId()];
		const version: VersionId = `version:${source}:${id}`;
		const coding: CodingId = `coding:${source}:${newId()}`;
		await submit(
			creating(wordsOf(version), { text }),
			creating(version, { no: 1, length: text.length, starts: [] }),
			creating(`source:${source}`, {
				title: 'Natten',
				kind: 'interview',
				exactness: 'verbatim',
				head: version,
				words: 9
			}),
			creating(coding, { code, version, start: 0, end: 18 })
		);
		made.push({ version, coding });
	};
	for (let n = 0; n < count; n++) await bring();
	const network: Network = {
		send: (changes) => rooms.submit(aStudy, anna, changes),
		start: async (name) => structuredClone(await start(rooms.room(name))),
		bundle: async (name, source) => structuredClone(await bundle(rooms.room(name), source)),
		pull: async (name, since) => structuredClone(await pull(rooms.room(name), since))
	};
	/** What a whole replica holds of it: everything but words, without the server's marks. */
	const everything = async () =>
		(await room.records.range('')).filter(({ id }) => !id.startsWith('words:')).map((entry) => ({ ...entry, ch: [] }));
	return { submit, bring, made, network, everything };
}

/** A browser that holds nothing, before that network. */
async function aClient(told: Partial<Network>) {
	const person: PersonId = `person:${newId()}`;
	const outbox = await Outbox.open(person);
	const [replica, browser, network] = [aReplica(), aBrowser(), aNetwork(told)];
	const begin = (): Courier => {
		const courier = new Courier({
			room: aStudy,
			outbox,
			replica,
			network,
			tabs: browser.tab(),
			now: () => new Date('2026-03-02T12:00:00Z'),
			hasNews: () => true,
			patience: { first: 600_000, last: 600_000 }
		});
		couriers.add(courier);
		return courier;
	};
	return {
		replica,
		network,
		begin,
		open: () => Mirror.open(aStudy, person, replica, outbox, browser.tab()),
		said: (is: string) => browser.words.filter((word) => word.is === is)
	};
}

const held = async ({ replica }: Awaited<ReturnType<typeof aClient>>) => {
	const { mark, entries } = await replica.held();
	return { isWhole: mark !== undefined && !mark.missing, entries };
};
const byId = (a: { readonly id: RecordId }, b: { readonly id: RecordId }): number => (a.id < b.id ? -1 : 1);

describe('a room that comes for the first time', () => {
	test('is there whole: what hangs on no source, and each source with what hangs on it', async () => {
		const server = await aServer(3);
		const client = await aClient(server.network);
		await client.begin().pull();
		const { isWhole, entries } = await held(client);
		expect(isWhole).toBe(true);
		expect([...entries].sort(byId)).toEqual(await server.everything());
		const [first] = server.made;
		expect(first && (await client.replica.get(wordsOf(first.version)))?.f).toEqual({ text });
	});

	test('says how far it has come, source by source, and in the end that it is there', async () => {
		const server = await aServer(3);
		const client = await aClient(server.network);
		await client.begin().pull();
		expect([...client.said('loading'), ...client.said('loaded'), ...client.said('pulled')]).toEqual([
			...[1, 2, 3].map((done) => ({ is: 'loading', room: aStudy, done, of: 3 })),
			{ is: 'loaded', room: aStudy }
		]);
	});

	test('comes four sources at a time, and is shown when all are there', async () => {
		const server = await aServer(6);
		let [under, most] = [0, 0];
		const client = await aClient({
			...server.network,
			async bundle(room, source) {
				most = Math.max(most, ++under);
				await quiet(3);
				expect(mirror.list('code:')).toEqual([]);
				under -= 1;
				return server.network.bundle(room, source);
			}
		});
		const mirror = await client.open();
		await client.begin().pull();
		await quiet();
		await mirror.settled();
		expect({ most, epoch: mirror.epoch, sources: mirror.list('source:').length }).toEqual({
			most: 4,
			epoch: 1,
			sources: 6
		});
		expect(mirror.groups('coding')).toHaveLength(6);
	});

	test('has what was written, deleted and brought in while its bundles were fetched', async () => {
		const server = await aServer(5);
		let meanwhile = true;
		const client = await aClient({
			...server.network,
			async bundle(room, source) {
				const fetched = await server.network.bundle(room, source);
				if (!meanwhile) return fetched;
				meanwhile = false;
				const [first, second] = server.made;
				if (!first || !second) throw new Error('five were made');
				await server.submit(changing(code, 'label', 'nat', 'aften'), changing(first.coding, 'note', null, 'nyt'));
				await server.submit({ id: second.coding, kind: 'delete' });
				await server.bring();
				return fetched;
			}
		});
		await client.begin().pull();
		const { isWhole, entries } = await held(client);
		expect(isWhole).toBe(true);
		expect(entries.filter(({ deleted }) => !deleted).sort(byId)).toEqual(await server.everything());
		const [first, , , , , late] = server.made;
		expect(first && (await client.replica.get(first.coding))?.f['note']).toBe('nyt');
		expect(late && (await client.replica.get(wordsOf(late.version)))?.f).toEqual({ text });
	});

	test('whose sources are empty comes with its feed alone', async () => {
		const server = await aServer(0);
		const client = await aClient(server.network);
		await client.begin().pull();
		expect(client.network.begun).toEqual(['start']);
		expect(await held(client)).toEqual({ isWhole: true, entries: await server.everything() });
	});

	test('is not fetched anew when it is there', async () => {
		const server = await aServer(2);
		const client = await aClient(server.network);
		await client.begin().pull();
		await server.submit(changing(code, 'label', 'nat', 'aften'));
		await client.begin().pull();
		expect(client.network.begun).toHaveLength(3);
		expect(client.said('pulled')).toEqual([{ is: 'pulled', room: aStudy, records: [code] }]);
	});

	// The start, five bundles, one page of the feed.
	test.each([0, 1, 2, 3, 4, 5, 6])(
		'that is cut off after %i answers is not shown, and comes whole afterwards',
		async (cut) => {
			const server = await aServer(5);
			let answers = 0;
			const failing = async <T>(asked: Promise<T>): Promise<T> => {
				const answer = await asked;
				if (answers++ >= cut && answers <= cut + 4) throw new NetworkTrouble('unreachable');
				return answer;
			};
			const client = await aClient({
				start: (room) => failing(server.network.start(room)),
				bundle: (room, source) => failing(server.network.bundle(room, source)),
				pull: (room, since) => failing(server.network.pull(room, since))
			});
			await client.begin().pull();
			expect([(await held(client)).isWhole, (await client.open()).list('code:'), client.said('loaded')]).toEqual([
				false,
				[],
				[]
			]);

			// Meanwhile the browser is closed; a coding that had come already is deleted, another changed.
			answers = 1000;
			const [first, second] = server.made;
			if (!first || !second) throw new Error('five were made');
			await server.submit({ id: first.coding, kind: 'delete' }, changing(second.coding, 'note', null, 'nyt'));
			await client.begin().pull();
			const { isWhole, entries } = await held(client);
			expect(isWhole).toBe(true);
			expect(entries.filter(({ deleted }) => !deleted).sort(byId)).toEqual(await server.everything());
		}
	);

	test('goes on with the sources that have not come', async () => {
		const server = await aServer(5);
		const asked: Ulid[] = [];
		const client = await aClient({
			...server.network,
			async bundle(room, source) {
				asked.push(source);
				if (asked.length === 3) throw new NetworkTrouble('unreachable');
				return server.network.bundle(room, source);
			}
		});
		await client.begin().pull();
		const missing = (await client.replica.mark())?.missing ?? [];
		asked.splice(0, asked.length, ...Array.from({ length: 3 }, () => ''));
		await client.begin().pull();
		expect(missing.length).toBeLessThan(5);
		expect([asked.slice(3), (await held(client)).isWhole]).toEqual([missing, true]);
	});

	test('stops with the tab', async () => {
		const server = await aServer(5);
		const client = await aClient({
			...server.network,
			async bundle(room, source) {
				void courier.stop();
				return server.network.bundle(room, source);
			}
		});
		const courier = client.begin();
		await courier.pull();
		expect((await client.replica.mark())?.missing).toHaveLength(5);
		expect(client.said('contact')).toEqual([]);
	});

	test('is lost when it is begun anew meanwhile', async () => {
		const server = await aServer(2);
		const client = await aClient({ ...server.network, bundle: () => Promise.resolve({ epoch: 2, documents: [] }) });
		await client.begin().pull();
		expect(client.said('lost')).toEqual([{ is: 'lost', room: aStudy, why: 'epoch' }]);
		expect((await held(client)).isWhole).toBe(false);
	});

	test('is lost to whom it is closed meanwhile', async () => {
		const server = await aServer(2);
		const client = await aClient({ ...server.network, bundle: () => Promise.reject(new NetworkTrouble('no-access')) });
		await client.begin().pull();
		expect(client.said('lost')).toEqual([{ is: 'lost', room: aStudy, why: 'no-access' }]);
	});

	test('comes anew when the copy is destroyed while something is under way', async () => {
		const server = await aServer(3);
		for (const during of ['bundle', 'pull'] as const) {
			let isToGo = true;
			const destroying = async <T>(asked: Promise<T>): Promise<T> => {
				const answer = await asked;
				if (isToGo) await client.replica.clear();
				isToGo = false;
				return answer;
			};
			const client = await aClient({
				...server.network,
				...(during === 'bundle'
					? { bundle: (room, source) => destroying(server.network.bundle(room, source)) }
					: { pull: (room, since) => destroying(server.network.pull(room, since)) })
			});
			await client.begin().pull();
			const { isWhole, entries } = await held(client);
			expect([isWhole, [...entries].sort(byId)]).toEqual([true, await server.everything()]);
		}
	});

	test('anew under a tab that shows it, leaves there nothing that is no more', async () => {
		const server = await aServer(2);
		const client = await aClient(server.network);
		await client.begin().pull();
		const mirror = await client.open();
		const told: RecordId[] = [];
		mirror.listen((records) => told.push(...records));
		const [first] = server.made;
		if (!first) throw new Error('two were made');
		await client.replica.clear();
		await server.submit({ id: first.coding, kind: 'delete' });
		await client.begin().pull();
		await quiet();
		await mirror.settled();
		expect(mirror.get(first.coding)).toBeUndefined();
		expect(told).toContain(first.coding);
	});
});
