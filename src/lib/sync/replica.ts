import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { generation, type Entry } from '#lib/domain/entry.ts';
import { isRecordId, kindOf, rangeOf, type PersonId, type RecordId, type Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { sourceUnder } from '#lib/storage/by-source.ts';
import { documentToEntry, type StoredDocument } from '#lib/storage/document.ts';
import { pack, unpack, type Packed } from '#lib/storage/packed.ts';
import type { Seq } from '#lib/storage/record-store.ts';
import type { Bundle, PullPage, RoomStart } from './network.ts';

/** How far a replica has come. */
export interface Mark {
	readonly epoch: number;
	readonly seq: Seq;
	/** When the server was last reached, in this device's time: the lease counts from here. */
	readonly contact: string;
	/** While the room comes for the first time: the sources that have not come. Absent: the room is whole. */
	readonly missing?: readonly Ulid[];
}

/** What a replica holds, read at one moment. */
interface Held {
	/** Undefined when nothing has come. */
	readonly mark: Mark | undefined;
	readonly entries: readonly Entry[];
}

interface Schema extends DBSchema {
	/** All but codings, by id. */
	records: { key: string; value: StoredDocument };
	/** The codings of a source, by its ulid: 25,000 values of their own would take ten times as long. */
	packed: { key: Ulid; value: Packed };
	mark: { key: string; value: Mark };
}

const stores = ['records', 'packed', 'mark'] as const;
type Act = IDBPTransaction<Schema, (typeof stores)[number][], 'readwrite'>;

/** The one value in the store of the mark. */
const here = 'pull';
/** A kind too large to be held in memory: read from here when it is shown. */
export const onDemand = 'words';

/**
 * One room as this browser holds it: only ever pulled, never written to by the person's acts. What comes is taken with
 * the mark that says so, or not at all. Tombstones are kept: the overlay must know how far a record has come.
 */
export class Replica {
	readonly #name: string;
	#opening: Promise<IDBPDatabase<Schema>> | undefined;

	constructor(name: string) {
		this.#name = name;
	}

	/** Undefined when nothing has come. */
	async mark(): Promise<Mark | undefined> {
		return (await this.#database()).get('mark', here);
	}

	/** Everything but what is read on demand, tombstones among it. */
	async held(): Promise<Held> {
		const { from, to } = rangeOf(`${onDemand}:`);
		const act = (await this.#database()).transaction(stores);
		const records = act.objectStore('records');
		const [mark, before, after, packed] = await Promise.all([
			act.objectStore('mark').get(here),
			records.getAll(IDBKeyRange.upperBound(from, true)),
			records.getAll(IDBKeyRange.lowerBound(to, true)),
			act.objectStore('packed').getAll()
		]);
		return { mark, entries: [...before, ...packed.flatMap(unpack), ...after].flatMap(entryOf) };
	}

	/** The named records, tombstones included; unknown ids are absent. */
	async load(ids: Iterable<RecordId>): Promise<Map<RecordId, Entry>> {
		const wanted = new Set(ids);
		const act = (await this.#database()).transaction(stores);
		const packs = new Set([...wanted].flatMap((id) => packOf(id) ?? []));
		const found = await Promise.all([
			...[...wanted].filter((id) => packOf(id) === undefined).map((id) => act.objectStore('records').get(id)),
			...[...packs].map((source) => act.objectStore('packed').get(source))
		]);
		const documents = found.flatMap((one) => (typeof one === 'string' ? unpack(one) : (one ?? [])));
		const entries = documents.flatMap(entryOf).filter(({ id }) => wanted.has(id));
		return new Map(entries.map((entry) => [entry.id, entry]));
	}

	async get(id: RecordId): Promise<Entry | undefined> {
		return (await this.load([id])).get(id);
	}

	/** Begins the room anew with what hangs on no source; what was here goes. */
	async begin({ epoch, seq, sources, documents }: RoomStart, contact: string): Promise<void> {
		await this.#write(async (act) => {
			await empty(act);
			await keep(act, documents);
			await act.objectStore('mark').put({ epoch, seq, contact, missing: sources }, here);
			return true;
		});
	}

	/** Takes what hangs on one source. False, and nothing is taken, when the room no longer waits for it from `begun`. */
	takeBundle(source: Ulid, { epoch, documents }: Bundle, begun: Mark, contact: string): Promise<boolean> {
		return this.#write(async (act) => {
			const mark = await act.objectStore('mark').get(here);
			if (!mark?.missing?.includes(source) || mark.seq !== begun.seq || mark.epoch !== epoch) return false;
			await keep(act, documents);
			const missing = mark.missing.filter((other) => other !== source);
			await act.objectStore('mark').put({ ...mark, contact, missing }, here);
			return true;
		});
	}

	/**
	 * Takes the page of the feed that follows a place; with the last one the room is whole. False, and nothing is taken,
	 * when the replica is no longer at that place: another tab has taken the page, or has destroyed the copy.
	 */
	take(page: PullPage, since: Seq, contact: string): Promise<boolean> {
		return this.#write(async (act) => {
			const mark = await act.objectStore('mark').get(here);
			if (mark?.seq !== since || mark.epoch !== page.epoch || (mark.missing && mark.missing.length > 0)) return false;
			await keep(act, page.documents);
			const { epoch, seq, more } = page;
			const isPart = more && mark.missing !== undefined;
			await act.objectStore('mark').put({ epoch, seq, contact, ...(isPart ? { missing: [] } : {}) }, here);
			return true;
		});
	}

	/** Leaves nothing of the room, and can be filled anew; other tabs that have it open go on with the empty one. */
	async clear(): Promise<void> {
		await this.#write(async (act) => {
			await empty(act);
			return true;
		});
	}

	async close(): Promise<void> {
		(await this.#opening)?.close();
	}

	/** Leaves nothing of the room in this browser. */
	async destroy(): Promise<void> {
		await this.close();
		await deleteDB(this.#name);
	}

	#database(): Promise<IDBPDatabase<Schema>> {
		return (this.#opening ??= openDB<Schema>(this.#name, 1, {
			upgrade(made) {
				made.createObjectStore('records', { keyPath: '_id' });
				made.createObjectStore('packed');
				made.createObjectStore('mark');
			},
			// It is being destroyed elsewhere: that must not have to wait for this tab.
			blocking: () => void this.close()
		}));
	}

	/** All of it or nothing. */
	async #write(doing: (act: Act) => Promise<boolean>): Promise<boolean> {
		const act = (await this.#database()).transaction([...stores], 'readwrite');
		// Also when it has failed before it is waited for.
		act.done.catch(() => undefined);
		try {
			const isTaken = await doing(act);
			await act.done;
			return isTaken;
		} catch (error) {
			try {
				act.abort();
			} catch {
				// The failure has ended it already.
			}
			throw error;
		}
	}
}

export const replicaName = (person: PersonId, room: Room): string => `roedtraad/${person}/${room}`;

const entryOf = (document: StoredDocument): Entry[] => {
	const entry = documentToEntry(document);
	return entry ? [entry] : [];
};

/** The source under which a record is packed. */
const packOf = (id: RecordId): Ulid | undefined => (kindOf(id) === 'coding' ? sourceUnder(id) : undefined);

async function empty(act: Act): Promise<void> {
	await Promise.all(stores.map((name) => act.objectStore(name).clear()));
}

/** Keeps what is not older than what is held. */
async function keep(act: Act, documents: readonly StoredDocument[]): Promise<void> {
	const packs = new Map<Ulid, StoredDocument[]>();
	const keeping: Promise<void>[] = [];
	for (const document of documents) {
		if (!isRecordId(document._id)) continue;
		const source = packOf(document._id);
		if (source === undefined) keeping.push(keepRecord(act, document));
		else if (!packs.get(source)?.push(document)) packs.set(source, [document]);
	}
	await Promise.all([...keeping, ...[...packs].map(([source, list]) => keepPacked(act, source, list))]);
}

async function keepRecord(act: Act, document: StoredDocument): Promise<void> {
	const store = act.objectStore('records');
	if (hasCome(document, await store.get(document._id))) await store.put(document);
}

async function keepPacked(act: Act, source: Ulid, documents: readonly StoredDocument[]): Promise<void> {
	const store = act.objectStore('packed');
	const packed = await store.get(source);
	const held = new Map((packed === undefined ? [] : unpack(packed)).map((document) => [document._id, document]));
	for (const document of documents) if (hasCome(document, held.get(document._id))) held.set(document._id, document);
	await store.put(pack(held.values()), source);
}

const hasCome = (document: StoredDocument, held: StoredDocument | undefined): boolean =>
	generation(document._rev) >= generation(held?._rev);
