import PouchDB from 'pouchdb';
import type { PersonId } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import type { Room } from '#lib/domain/room.ts';
import { RecordStore, type Seq } from '#lib/storage/record-store.ts';
import type { PullPage } from './network.ts';

/** How far a replica has come. */
export interface Mark {
	readonly epoch: number;
	readonly seq: Seq;
	/** When the server was last reached, in this device's time: the lease counts from here. */
	readonly contact: string;
}

/** One room as this browser holds it: only ever pulled, never written to by the person's acts. */
export interface Replica {
	readonly records: RecordStore;
	/** Undefined before the first pull. */
	readonly mark: () => Promise<Mark | undefined>;
	/** Takes a page of the feed, and notes how far it has come once the page is kept. */
	readonly take: (page: PullPage, contact: string) => Promise<void>;
	readonly close: () => Promise<void>;
	/** Leaves nothing of the room in this browser. */
	readonly destroy: () => Promise<void>;
}

const markId = '_local/pull';

/** A replica over any PouchDB. */
export function replicaOver(database: PouchDB.Database): Replica {
	const records = new RecordStore(database);
	const marks = database as PouchDB.Database<Mark>;
	async function marked() {
		try {
			return await marks.get(markId);
		} catch (error) {
			if (isObject(error) && error['status'] === 404) return undefined;
			throw error;
		}
	}
	return {
		records,
		async mark() {
			const found = await marked();
			return found && { epoch: found.epoch, seq: found.seq, contact: found.contact };
		},
		async take({ documents, epoch, seq }, contact) {
			await records.graft(documents);
			const before = await marked();
			await marks.put({ ...(before ?? { _id: markId }), epoch, seq, contact });
		},
		close: () => database.close(),
		destroy: () => database.destroy()
	};
}

/**
 * Opens, or begins, the replica of a room for a person in this browser: the one place that does. The adapter is `idb`:
 * `indexeddb` hangs with more than one tab.
 */
export function openReplica(person: PersonId, room: Room): Replica {
	return replicaOver(new PouchDB(replicaName(person, room), { adapter: 'idb', auto_compaction: true }));
}

export const replicaName = (person: PersonId, room: Room): string => `roedtraad/${person}/${room}`;

/** How long a copy may be kept without having met the server, in days; the owner of a study may set another. */
export const usualLease = 14;

/** Whether a copy has been without the server for longer than its lease. A clock turned back ends it too. */
export function isLapsed({ contact }: Mark, now: Date, days: number): boolean {
	const away = now.getTime() - Date.parse(contact);
	return away > days * 86_400_000 || away < -86_400_000;
}
