import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '#lib/domain/entry.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import { openDatabases, type Databases } from '#lib/server/databases.ts';
import { RecordStore, type Seq } from '#lib/storage/record-store.ts';
import { anna, memoryDatabases, newId } from '../../support/rooms.ts';

const noon = '2026-03-02T12:00:00.000Z';
const code = (n: number): RecordId => `code:${n.toString().padStart(26, '0')}`;

const anEntry = (id: RecordId, f: Entry['f'] = {}, more: Partial<Entry> = {}): Entry => ({
	id,
	v: 1,
	by: anna,
	at: noon,
	received: noon,
	ch: [newId()],
	f,
	...more
});

/** Writes what must not meet a conflict; gives the records back as they are now. */
async function put(store: RecordStore, ...entries: readonly Entry[]): Promise<Entry[]> {
	const outcomes = await store.write(entries);
	return entries.map((entry, n) => {
		const outcome = outcomes[n];
		if (!outcome || !('rev' in outcome)) throw new Error(`${entry.id} met a conflict`);
		return { ...entry, rev: outcome.rev };
	});
}

/** Takes what one store has had since a place over into another, page by page, as a pull does. */
async function carry(from: RecordStore, to: RecordStore, since: Seq = 0, limit = 1000): Promise<Seq> {
	const page = await from.feed(since, limit);
	await to.graft(page.documents);
	return page.more ? carry(from, to, page.seq, limit) : page.seq;
}

const folders: string[] = [];
const places: Record<string, () => Promise<Databases>> = {
	memory: () => Promise.resolve(memoryDatabases()),
	leveldb: async () => {
		const folder = await mkdtemp(join(tmpdir(), 'roedtraad-'));
		folders.push(folder);
		return openDatabases(folder);
	}
};

describe.each(Object.keys(places))('a store of records on %s', (place) => {
	let databases: Databases | undefined;
	beforeAll(async () => {
		databases = await places[place]?.();
	});
	afterAll(async () => {
		await databases?.close();
		await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
	});
	function database(): PouchDB.Database {
		if (!databases) throw new Error('not open');
		return databases.open(`study-${newId()}`);
	}
	const aStore = () => new RecordStore(database());

	test('gives back what was written, and nothing for what is not there', async () => {
		const store = aStore();
		const [a, b] = await put(store, anEntry(code(1), { label: 'nat' }), anEntry(code(2), { label: 'dag' }));
		expect(await store.load([code(2), code(1), code(1), code(3)])).toEqual(
			new Map([
				[code(1), a],
				[code(2), b]
			])
		);
		expect([await store.get(code(1)), await store.get(code(3)), await store.load([])]).toEqual([
			a,
			undefined,
			new Map()
		]);
	});

	test('gives tombstones with the marks of their Changes when they are named, and never in a range', async () => {
		const store = aStore();
		const [made] = await put(store, anEntry(code(1), { label: 'nat' }));
		const marks = [newId(), newId()];
		const [gone] = await put(
			store,
			anEntry(code(1), {}, { ...(made?.rev ? { rev: made.rev } : {}), deleted: true, ch: marks })
		);
		expect(gone).toMatchObject({ rev: expect.stringMatching(/^2-/) as string, ch: marks });
		expect(await store.load([code(1)])).toEqual(new Map([[code(1), gone]]));
		expect(await store.range('code:')).toEqual([]);
	});

	test('lets a record begin anew over its tombstone', async () => {
		const store = aStore();
		const [made] = await put(store, anEntry(code(1), { label: 'nat' }));
		const [gone] = await put(store, { ...anEntry(code(1)), ...made, f: {}, deleted: true });
		const { deleted: _gone, ...begun } = { ...anEntry(code(1)), ...gone, f: { label: 'ny' } };
		const [anew] = await put(store, begun);
		expect(anew?.rev).toMatch(/^3-/);
		expect(await store.range('code:')).toEqual([anew]);
	});

	test('gives ranges by their beginning, spans with both ends, in the order of the ids', async () => {
		const store = aStore();
		const ids: RecordId[] = [code(3), 'codes:1', code(1), 'coding:1:1', code(2)];
		await put(store, ...ids.map((id) => anEntry(id)));
		const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
		expect(idsOf(await store.range('code:'))).toEqual([code(1), code(2), code(3)]);
		expect(idsOf(await store.span(code(2), 'codes:1'))).toEqual([code(2), code(3), 'codes:1']);
	});

	test('writes nothing of a record that somebody else has changed, and the rest all the same', async () => {
		const store = aStore();
		const [old] = await put(store, anEntry(code(1), { label: 'nat' }));
		if (!old) throw new Error('nothing was written');
		const [now] = await put(store, { ...old, f: { label: 'dag' } });
		expect(await store.write([{ ...old, f: { label: 'aften' } }, anEntry(code(2)), anEntry(code(1))])).toEqual([
			{ id: code(1), conflict: true },
			{ id: code(2), rev: expect.stringMatching(/^1-/) as string },
			{ id: code(1), conflict: true }
		]);
		expect(await store.get(code(1))).toEqual(now);
	});

	test('tells what has happened page by page: each record once, as it is now, with how it came about', async () => {
		const store = aStore();
		const made = await put(store, ...[1, 2, 3, 4, 5].map((n) => anEntry(code(n), { place: n })));
		const [first] = made;
		if (!first) throw new Error('nothing was written');
		const begun = await store.seq();
		await put(store, { ...first, f: {}, deleted: true });
		const pages = [await store.feed(0, 2)];
		for (let last = pages.at(-1); last?.more; last = pages.at(-1)) pages.push(await store.feed(last.seq, 2));
		const documents = pages.flatMap((page) => page.documents);
		expect(documents.map(({ _id, _deleted }) => [_id, _deleted])).toEqual([
			...[2, 3, 4, 5].map((n) => [code(n), undefined]),
			[code(1), true]
		]);
		expect(documents.map(({ _revisions }) => [_revisions?.start, _revisions?.ids.length])).toEqual([
			...[2, 3, 4, 5].map(() => [1, 1]),
			[2, 2]
		]);
		const since = await store.feed(begun, 10);
		expect(since).toMatchObject({ documents: [{ _id: code(1), _deleted: true, ch: first.ch }], more: false });
		expect(await store.feed(since.seq, 10)).toEqual({ documents: [], seq: since.seq, more: false });
	});

	test('tells of a record as it is when it changes while the page is being made', async () => {
		const opened = database();
		const store = new RecordStore(opened);
		const [old] = await put(store, anEntry(code(1), { label: 'nat' }));
		if (!old) throw new Error('nothing was written');
		const busy = new Proxy(opened, {
			get(target, name) {
				if (name !== 'changes') return bound(target, name);
				return async (options: PouchDB.Core.ChangesOptions) => {
					const changes = await target.changes(options);
					await put(store, { ...old, f: { label: 'dag' } });
					return changes;
				};
			}
		});
		const page = await new RecordStore(busy).feed(0, 10);
		expect(page.documents).toMatchObject([{ _id: code(1), f: { label: 'dag' }, _revisions: { start: 2 } }]);
	});

	test('says that there is more when a record left the page while the page was made', async () => {
		const opened = database();
		const store = new RecordStore(opened);
		const [old] = await put(store, anEntry(code(1), { label: 'nat' }), anEntry(code(2)));
		if (!old) throw new Error('nothing was written');
		let meanwhile = true;
		const busy = new Proxy(opened, {
			get(target, name) {
				if (name !== 'changes') return bound(target, name);
				return async (options: PouchDB.Core.ChangesOptions) => {
					const changes = await target.changes(options);
					if (!meanwhile) return changes;
					meanwhile = false;
					// Written again after the page began and before it came to the record's old place: it is in neither.
					await put(store, { ...old, f: { label: 'dag' } });
					return { ...changes, results: changes.results.filter(({ id }) => id !== old.id) };
				};
			}
		});
		const replica = aStore();
		const page = await new RecordStore(busy).feed(0, 10);
		expect(page).toMatchObject({ documents: [{ _id: code(2) }], more: true });
		await replica.graft(page.documents);
		await carry(store, replica, page.seq);
		expect(await replica.range('code:')).toEqual(await store.range('code:'));
	});

	test('grafted into another gives the same records', async () => {
		const [store, replica] = [aStore(), aStore()];
		const made = await put(store, ...[1, 2, 3, 4, 5].map((n) => anEntry(code(n), { place: n })));
		const seq = await carry(store, replica, 0, 2);
		const [first, second] = made;
		if (!first || !second) throw new Error('nothing was written');
		await put(store, { ...first, f: { place: 11 } }, { ...second, f: {}, deleted: true }, anEntry(code(9)));
		await carry(store, replica, seq);
		// The same twice is the same once.
		await carry(store, replica, 0);
		const all = [...made.map(({ id }) => id), code(9)];
		expect(await replica.load(all)).toEqual(await store.load(all));
		expect(await replica.range('')).toEqual(await store.range(''));
	});

	test('does not let a deleted record come back to life in a replica, however often it was edited', async () => {
		const [store, replica] = [aStore(), aStore()];
		let [entry] = await put(store, anEntry(code(1), { place: 0 }));
		const seq = await carry(store, replica);
		for (let n = 1; entry && n <= 40; n++) [entry] = await put(store, { ...entry, f: { place: n } });
		if (!entry) throw new Error('nothing was written');
		await put(store, { ...entry, f: {}, deleted: true });
		await carry(store, replica, seq);
		expect(await replica.range('')).toEqual([]);
		expect(await replica.load([code(1)])).toEqual(await store.load([code(1)]));
	});
});

function bound(target: object, name: string | symbol): unknown {
	const member: unknown = Reflect.get(target, name);
	return typeof member === 'function' ? (...args: unknown[]): unknown => Reflect.apply(member, target, args) : member;
}
