import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generation, type Entry } from '#lib/domain/entry.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import { openDatabases, type Databases } from '#lib/server/databases.ts';
import { documentToEntry, entryToDocument, type StoredDocument } from '#lib/storage/document.ts';
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

/** What is known after a store has told, page by page, what has happened since a place: the last word on each record. */
async function toldBy(
	store: RecordStore,
	since: Seq,
	known: Map<string, StoredDocument>
): Promise<Map<string, StoredDocument>> {
	const page = await store.feed(since, 1000);
	for (const document of page.documents) known.set(document._id, document);
	return page.more ? toldBy(store, page.seq, known) : known;
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

	test('tells what has happened page by page: each record once, as it is now', async () => {
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
		expect(documents.map(({ _rev }) => generation(_rev))).toEqual([1, 1, 1, 1, 2]);
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
		expect(page.documents).toMatchObject([
			{ _id: code(1), f: { label: 'dag' }, _rev: expect.stringMatching(/^2-/) as string }
		]);
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
		const page = await new RecordStore(busy).feed(0, 10);
		expect(page).toMatchObject({ documents: [{ _id: code(2) }], more: true });
		const known = await toldBy(store, page.seq, new Map(page.documents.map((document) => [document._id, document])));
		expect([...known.values()].map(documentToEntry).sort(byId)).toEqual(await store.range('code:'));
	});

	test('names the sources that records of a kind hang on, each once, and not those whose records are gone', async () => {
		const store = aStore();
		const [one, other, gone] = ['1', '2', '3'].map((digit) => digit.repeat(26));
		const [lost] = await put(store, anEntry(`coding:${gone}:${newId()}`));
		await put(
			store,
			...[one, one, other].map((source) => anEntry(`coding:${source}:${newId()}`)),
			anEntry(`codings:${newId()}:${newId()}`),
			anEntry(`version:${newId()}:${newId()}`),
			...(lost ? [{ ...lost, f: {}, deleted: true as const }] : [])
		);
		expect(await store.branches('coding')).toEqual([one, other]);
		expect(await store.branches('words')).toEqual([]);
	});

	test('gives a span as it is stored too', async () => {
		const store = aStore();
		const made = await put(store, anEntry(code(1), { place: 1 }), anEntry(code(2)));
		expect(await store.documents('code:', code(1))).toEqual(made.slice(0, 1).map(entryToDocument));
	});
});

const byId = (a: Entry | undefined, b: Entry | undefined): number => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1);

function bound(target: object, name: string | symbol): unknown {
	const member: unknown = Reflect.get(target, name);
	return typeof member === 'function' ? (...args: unknown[]): unknown => Reflect.apply(member, target, args) : member;
}
