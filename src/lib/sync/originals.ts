import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { PersonId, SourceId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { StudyRoom } from '#lib/domain/room.ts';

/** The most that waits on one device, all files together: ten of the largest that are taken. In bytes. */
export const mostWaiting = 500 << 20;

/** Why the server did not take a file. */
export type OriginalRefusal =
	| 'too-large'
	/** No room there, for now. */
	| 'server-full'
	/** There is no such source, or it is not hers: the server tells neither from the other. */
	| 'not-there'
	| 'unreadable';

/** A file on its way to the server, without its bytes. */
export interface WaitingOriginal {
	readonly source: SourceId;
	readonly study: StudyRoom;
	/** The file's own name, and its media type as the browser gave it. */
	readonly name: string;
	readonly type: string;
	readonly bytes: number;
	/** When it was kept, in this device's time. */
	readonly kept: string;
	/** It stays, with why, until she has it sent again or gives it up. */
	readonly refused?: OriginalRefusal;
}

/** Why this device did not keep a file. */
export type NotKept =
	/** With it more would wait than `mostWaiting`. */
	| { readonly tag: 'OriginalsFull'; readonly most: number }
	/** The browser has no room for it. */
	| { readonly tag: 'DeviceFull' };

/** What the tabs tell each other of an original. */
export interface OriginalWord {
	readonly source: SourceId;
	/** Ready: kept, and its source with it, so that it is to be sent. Changed: refused, or given up. */
	readonly is: 'ready' | 'sent' | 'changed';
}

interface Schema extends DBSchema {
	rows: { key: string; value: WaitingOriginal };
	/** Apart from the rows, so that these are read without them. */
	contents: { key: string; value: ArrayBuffer };
}
type Database = IDBPDatabase<Schema>;

/**
 * The files of a person that are on their way from this device to the server; all tabs share them. The database is open
 * only while something is done in it, so that signing out can delete it at any time.
 */
export class WaitingOriginals {
	readonly #person: PersonId;
	readonly #most: number;

	constructor(person: PersonId, most = mostWaiting) {
		this.#person = person;
		this.#most = most;
	}

	/** Keeps a file; when it resolves well, it is on this device for good. It takes the place of an earlier one. */
	keep(row: Omit<WaitingOriginal, 'bytes'>, content: ArrayBuffer): Promise<Result<void, NotKept>> {
		return this.#within(async (database) => {
			const act = database.transaction(['rows', 'contents'], 'readwrite', { durability: 'strict' });
			const others = (await act.objectStore('rows').getAll()).filter(({ source }) => source !== row.source);
			const bytes = content.byteLength;
			if (others.reduce((sum, other) => sum + other.bytes, bytes) > this.#most)
				return failed({ tag: 'OriginalsFull', most: this.#most });
			try {
				await Promise.all([
					act.objectStore('rows').put({ ...row, bytes }, row.source),
					act.objectStore('contents').put(content, row.source),
					act.done
				]);
				return ok(undefined);
			} catch (error) {
				if (error instanceof DOMException && error.name === 'QuotaExceededError') return failed({ tag: 'DeviceFull' });
				throw error;
			}
		});
	}

	/** What waits or was refused, those kept first before the others. */
	async rows(): Promise<WaitingOriginal[]> {
		const rows = await this.#within((database) => database.getAll('rows'));
		return rows.sort((a, b) => (a.kept === b.kept ? 0 : a.kept < b.kept ? -1 : 1));
	}

	content(source: SourceId): Promise<ArrayBuffer | undefined> {
		return this.#within((database) => database.get('contents', source));
	}

	/** Notes that the server refused a file, or with undefined that it is to be sent again. */
	mark(source: SourceId, refused: OriginalRefusal | undefined): Promise<void> {
		return this.#within(async (database) => {
			const act = database.transaction('rows', 'readwrite', { durability: 'strict' });
			const row = await act.store.get(source);
			if (row) {
				const { refused: _before, ...rest } = row;
				await act.store.put(refused === undefined ? rest : { ...rest, refused }, source);
			}
			await act.done;
		});
	}

	drop(source: SourceId): Promise<void> {
		return this.#within(async (database) => {
			const act = database.transaction(['rows', 'contents'], 'readwrite', { durability: 'strict' });
			await Promise.all([act.objectStore('rows').delete(source), act.objectStore('contents').delete(source), act.done]);
		});
	}

	async #within<T>(act: (database: Database) => Promise<T>): Promise<T> {
		const database = await openDB<Schema>(originalsName(this.#person), 1, {
			upgrade(made) {
				made.createObjectStore('rows');
				made.createObjectStore('contents');
			}
		});
		try {
			return await act(database);
		} finally {
			database.close();
		}
	}
}

/** How many files of a person would be lost if this browser forgot her now. */
export async function unsentOriginals(person: PersonId): Promise<number> {
	return (await new WaitingOriginals(person).rows()).filter(isToBeSent).length;
}

/** Whether a file will still be sent by itself; that the server is full may pass. */
export const isToBeSent = ({ refused }: WaitingOriginal): boolean => refused === undefined || refused === 'server-full';

export const originalsName = (person: PersonId): string => `roedtraad/${person}/originals`;

/** Tells the other parts of this browser, in this tab and in others, what becomes of an original. */
export function tellOfOriginal(person: PersonId, word: OriginalWord): void {
	const channel = new BroadcastChannel(originalsName(person));
	channel.postMessage(word);
	channel.close();
}

/** Returns what ends the listening. */
export function hearOfOriginals(person: PersonId, hear: (word: OriginalWord) => void): () => void {
	const channel = new BroadcastChannel(originalsName(person));
	channel.onmessage = ({ data }: MessageEvent<OriginalWord>) => hear(data);
	return () => channel.close();
}
