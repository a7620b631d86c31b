import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Entry } from '#lib/domain/entry.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import { entryToDocument, type StoredDocument } from '#lib/storage/document.ts';
import { Replica } from '#lib/sync/replica.ts';
import { bo, newId } from '../../support/rooms.ts';

const noon = '2026-03-02T12:00:00.000Z';
const later = '2026-03-02T13:00:00.000Z';
const [source, other] = ['1'.repeat(26), '2'.repeat(26)];
const code = (n: number): RecordId => `code:${n.toString().padStart(26, '0')}`;
const coding = (n: number, of = source): RecordId => `coding:${of}:${n.toString().padStart(26, '0')}`;
const words: RecordId = `words:${source}:${newId()}`;

/** A record as the server has it, in its n-th revision. */
const stored = (id: RecordId, no = 1, f: Entry['f'] = {}, more: Partial<Entry> = {}): Entry => ({
	id,
	rev: `${no}-${'a'.repeat(32)}`,
	v: 1,
	by: bo,
	at: noon,
	received: noon,
	ch: [],
	f,
	...more
});
const gone = (id: RecordId, no: number): Entry => stored(id, no, {}, { deleted: true });

function aReplica(name = `replica/${newId()}`): Replica {
	const replica = new Replica(name);
	onTestFinished(() => replica.close());
	return replica;
}

const documents = (entries: readonly Entry[]): StoredDocument[] => entries.map(entryToDocument);
const starting = (sources: readonly string[], ...entries: readonly Entry[]) => ({
	epoch: 1,
	seq: 7,
	sources,
	documents: documents(entries)
});
const bundle = (...entries: readonly Entry[]) => ({ epoch: 1, documents: documents(entries) });
const page = (seq: number, more: boolean, ...entries: readonly Entry[]) => ({
	epoch: 1,
	seq,
	more,
	documents: documents(entries)
});

/** One that has come whole, with those records, at place 8 of the feed. */
async function aWholeOne(...entries: readonly Entry[]): Promise<Replica> {
	const replica = aReplica();
	await replica.begin(starting([]), noon);
	await replica.take(page(8, false, ...entries), 7, noon);
	return replica;
}

const begun = { epoch: 1, seq: 7, contact: noon };

describe('a replica', () => {
	test('that nothing has come to holds nothing', async () => {
		expect(await aReplica().held()).toEqual({ mark: undefined, entries: [] });
	});

	test('knows which sources have not come, and is whole only with the last page of the feed', async () => {
		const replica = aReplica();
		const marks: unknown[] = [];
		const note = async () => marks.push(await replica.mark());
		await replica.begin(starting([source, other], stored(code(1))), noon);
		await note();
		await replica.takeBundle(other, bundle(stored(coding(1, other))), begun, noon);
		await note();
		await replica.takeBundle(source, bundle(stored(coding(2)), stored(words)), begun, later);
		await note();
		await replica.take(page(9, true, stored(code(2))), 7, later);
		await note();
		await replica.take(page(12, false), 9, later);
		await note();
		expect(marks).toEqual([
			{ epoch: 1, seq: 7, contact: noon, missing: [source, other] },
			{ epoch: 1, seq: 7, contact: noon, missing: [source] },
			{ epoch: 1, seq: 7, contact: later, missing: [] },
			{ epoch: 1, seq: 9, contact: later, missing: [] },
			{ epoch: 1, seq: 12, contact: later }
		]);
	});

	test('gives all but words, and words by their id, as they were stored', async () => {
		const all = [stored(code(1), 2, { label: 'nat' }), stored(coding(1), 1, { quote: 'Der er ikke nogen.' })];
		const text = stored(words, 1, { text: 'Der er ikke nogen.' });
		const after = stored(`wordsmith:${newId()}`);
		const replica = await aWholeOne(...all, text, after);
		const { entries } = await replica.held();
		expect(entries).toEqual([...all, after]);
		expect(await replica.get(words)).toEqual(text);
		const loaded = await replica.load([coding(1), code(1), coding(9), code(9)]);
		expect([...loaded.values()]).toEqual(all);
	});

	test('lets what has come later win, also among codings, whatever order it comes in', async () => {
		for (const id of [code(1), coding(1)]) {
			const replica = await aWholeOne(stored(id, 1, { note: 'a' }), stored(coding(2)));
			await replica.take(page(9, false, stored(id, 3, { note: 'c' })), 8, noon);
			await replica.take(page(10, false, stored(id, 2, { note: 'b' })), 9, noon);
			expect((await replica.get(id))?.f).toEqual({ note: 'c' });
			await replica.take(page(11, false, stored(id, 3, { note: 'c again' })), 10, noon);
			expect((await replica.get(id))?.f).toEqual({ note: 'c again' });
			expect(await replica.get(coding(2))).toEqual(stored(coding(2)));
		}
	});

	test('keeps tombstones, and lets no older state bring what was deleted back to life', async () => {
		const replica = await aWholeOne(stored(code(1)), stored(coding(1)));
		await replica.take(page(9, false, gone(code(1), 12), gone(coding(1), 12)), 8, noon);
		await replica.take(page(10, false, stored(code(1), 11), stored(coding(1), 11)), 9, noon);
		expect((await replica.held()).entries).toEqual([gone(code(1), 12), gone(coding(1), 12)]);
		await replica.take(page(11, false, stored(code(1), 13), stored(coding(1), 13)), 10, noon);
		expect((await replica.held()).entries).toEqual([stored(code(1), 13), stored(coding(1), 13)]);
	});

	test('holds 25,000 codings', async () => {
		const replica = aReplica();
		const sources = Array.from({ length: 100 }, () => newId()).sort();
		await replica.begin(starting(sources), noon);
		for (const of of sources) {
			const codings = Array.from({ length: 250 }, (_, n) => stored(coding(n, of), 1, { start: n }));
			await replica.takeBundle(of, bundle(...codings), begun, noon);
		}
		await replica.take(page(8, false), 7, noon);
		const { mark, entries } = await replica.held();
		expect([mark, entries.length]).toEqual([{ epoch: 1, seq: 8, contact: noon }, 25_000]);
		expect(await replica.get(coding(249, sources[99]))).toEqual(stored(coding(249, sources[99]), 1, { start: 249 }));
	});

	test('holds a source of two million characters with five thousand codings', async () => {
		const replica = aReplica();
		const text = stored(words, 1, { text: 'Der er ikke nogen.\n'.repeat(105_263) });
		const codings = Array.from({ length: 5000 }, (_, n) => stored(coding(n), 1, { start: n }));
		await replica.begin(starting([source]), noon);
		await replica.takeBundle(source, bundle(text, ...codings), begun, noon);
		expect([await replica.get(words), (await replica.held()).entries.length]).toEqual([text, 5000]);
	});

	test('does not take what is no record of ours', async () => {
		const replica = await aWholeOne();
		const document: StoredDocument = { ...entryToDocument(stored(code(1))), _id: '_design/x' };
		await replica.take({ ...page(9, false), documents: [document] }, 8, noon);
		expect((await replica.held()).entries).toEqual([]);
	});
});

describe('what comes to a replica is taken whole or not at all:', () => {
	/** Something that cannot be stored, after something that can. */
	const broken = (): StoredDocument[] => {
		const [good, bad] = documents([stored(code(1), 9), stored(code(2), 9)]);
		if (!good || !bad) throw new Error('two');
		return [good, Object.assign(bad, { bad: () => undefined })];
	};

	test('a page of which something cannot be kept', async () => {
		const replica = await aWholeOne(stored(code(1)), stored(coding(1)));
		const before = await replica.held();
		await expect(
			replica.take(
				{ ...page(9, false, stored(coding(1), 2)), documents: [...documents([stored(coding(1), 2)]), ...broken()] },
				8,
				later
			)
		).rejects.toThrow();
		expect(await replica.held()).toEqual(before);
		expect(await replica.take(page(9, false, stored(code(1), 2)), 8, later)).toBe(true);
	});

	test('a beginning of which something cannot be kept', async () => {
		const replica = await aWholeOne(stored(code(1)));
		const before = await replica.held();
		await expect(replica.begin({ ...starting([source]), documents: broken() }, later)).rejects.toThrow();
		expect(await replica.held()).toEqual(before);
	});

	test.each([
		['a page that follows another place than it is at', page(12, false, stored(code(1), 2)), 9],
		['a page of the room begun anew', { ...page(9, false, stored(code(1), 2)), epoch: 2 }, 8]
	])('%s', async (_what, asked, since) => {
		const replica = await aWholeOne(stored(code(1)));
		const before = await replica.held();
		expect(await replica.take(asked, since, later)).toBe(false);
		expect(await replica.held()).toEqual(before);
	});

	test('a page that comes while sources are missing', async () => {
		const replica = aReplica();
		await replica.begin(starting([source]), noon);
		expect(await replica.take(page(9, false), 7, later)).toBe(false);
		expect((await replica.mark())?.missing).toEqual([source]);
	});

	test('a page that comes when the copy has been destroyed', async () => {
		const replica = await aWholeOne(stored(code(1)), stored(coding(1)));
		await replica.clear();
		expect(await replica.take(page(9, false, stored(code(2))), 8, later)).toBe(false);
		expect(await replica.held()).toEqual({ mark: undefined, entries: [] });
	});

	test('a bundle that nobody waits for', async () => {
		const replica = aReplica();
		const of = bundle(stored(coding(1)));
		expect(await replica.takeBundle(source, of, begun, noon)).toBe(false);
		await replica.begin(starting([source]), noon);
		expect(await replica.takeBundle(other, of, begun, noon)).toBe(false);
		expect(await replica.takeBundle(source, of, { ...begun, seq: 6 }, noon)).toBe(false);
		expect(await replica.takeBundle(source, { ...of, epoch: 2 }, begun, noon)).toBe(false);
		expect((await replica.held()).entries).toEqual([]);
		expect(await replica.takeBundle(source, of, begun, noon)).toBe(true);
		expect(await replica.takeBundle(source, of, begun, noon)).toBe(false);
	});
});

describe('two tabs with the same replica', () => {
	test('see what the other has taken', async () => {
		const name = `replica/${newId()}`;
		const [one, two] = [aReplica(name), aReplica(name)];
		await one.begin(starting([]), noon);
		expect(await two.take(page(8, false, stored(code(1))), 7, noon)).toBe(true);
		expect(await one.take(page(8, false, stored(code(1))), 7, noon)).toBe(false);
		expect(await one.held()).toEqual(await two.held());
	});

	test('let go of it when it is destroyed, and nothing of it is left', async () => {
		const name = `replica/${newId()}`;
		const [one, two] = [aReplica(name), aReplica(name)];
		await one.begin(starting([], stored(code(1))), noon);
		await two.mark();
		await one.destroy();
		await expect(two.mark()).rejects.toThrow();
		expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
	});
});

test('the codings of a source are one value', async () => {
	const name = `replica/${newId()}`;
	const replica = aReplica(name);
	await replica.begin(starting([source]), noon);
	await replica.takeBundle(source, bundle(stored(coding(2)), stored(coding(1))), begun, noon);
	await replica.close();
	const database = await openDB(name);
	expect([await database.getAllKeys('packed'), await database.count('records')]).toEqual([[source], 0]);
	database.close();
});
