import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { Waiting } from '#lib/domain/change/overlay.ts';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';

interface Row extends Waiting {
	/** The order of acting on this device. */
	readonly n?: number;
}

interface Schema extends DBSchema {
	outbox: { key: number; value: Row; indexes: { change: string; room: string } };
}

/**
 * A person's Changes that are on their way from this device, in the order in which she acted. Shared by all tabs.
 * Written with strict durability: the browser's own default may lose what it has said yes to when the machine stops.
 */
export class Outbox {
	readonly #database: IDBPDatabase<Schema>;

	private constructor(database: IDBPDatabase<Schema>) {
		this.#database = database;
	}

	static async open(person: PersonId): Promise<Outbox> {
		const database = await openDB<Schema>(outboxName(person), 1, {
			upgrade(made) {
				const store = made.createObjectStore('outbox', { keyPath: 'n', autoIncrement: true });
				store.createIndex('change', 'change.id', { unique: true });
				store.createIndex('room', 'change.room');
			}
		});
		return new Outbox(database);
	}

	/** What waits in a room, answered or not, in the order of acting. */
	async rows(room: Room): Promise<Waiting[]> {
		return this.#database.getAllFromIndex('outbox', 'room', room);
	}

	/** The rooms that something waits in. */
	async rooms(): Promise<Room[]> {
		const rows = await this.#database.getAll('outbox');
		return [...new Set(rows.map(({ change }) => change.room))];
	}

	/** Keeps a Change; resolves when it is on this device for good. It follows the last one that is still here. */
	async add(change: Change): Promise<Change> {
		const act = this.#database.transaction('outbox', 'readwrite', { durability: 'strict' });
		const last = await act.store.index('room').openCursor(change.room, 'prev');
		const kept: Change = last ? { ...change, prev: last.value.change.id } : change;
		await Promise.all([act.store.add({ change: kept }), act.done]);
		return kept;
	}

	async answer(answers: readonly Answer[]): Promise<void> {
		const act = this.#database.transaction('outbox', 'readwrite', { durability: 'strict' });
		for (const answer of answers) {
			const row = await act.store.index('change').get(answer.id);
			if (row && !row.answer) await act.store.put({ ...row, answer });
		}
		await act.done;
	}

	async drop(changes: readonly Ulid[]): Promise<void> {
		const act = this.#database.transaction('outbox', 'readwrite');
		for (const change of changes) {
			const key = await act.store.index('change').getKey(change);
			if (key !== undefined) await act.store.delete(key);
		}
		await act.done;
	}

	close(): void {
		this.#database.close();
	}
}

export const outboxName = (person: PersonId): string => `roedtraad/${person}/outbox`;
