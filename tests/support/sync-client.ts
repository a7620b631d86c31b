import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';
import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { Room } from '#lib/domain/room.ts';
import type { Seq } from '#lib/storage/record-store.ts';
import type { Network, PullPage } from '#lib/sync/network.ts';
import { replicaOver, type Replica } from '#lib/sync/replica.ts';
import type { Tabs, Word } from '#lib/sync/tabs.ts';
import { newId } from './rooms.ts';

PouchDB.plugin(memory);

export interface Browser {
	/** One more tab; it hears what the others say, and itself. */
	readonly tab: () => Tabs;
	/** Everything that has been said, in order. */
	readonly words: readonly Word[];
}

/** The tabs of one person: a word reaches the tab that says it at once, the others a little later, in order. */
export function aBrowser(): Browser {
	const tabs = new Set<Set<(word: Word) => void>>();
	const words: Word[] = [];
	return {
		words,
		tab() {
			const listeners = new Set<(word: Word) => void>();
			tabs.add(listeners);
			const tell = (to: Set<(word: Word) => void>, word: Word) => {
				for (const listener of to) listener(word);
			};
			return {
				say(word) {
					words.push(word);
					for (const other of tabs) if (other !== listeners) setImmediate(() => tell(other, structuredClone(word)));
					tell(listeners, word);
				},
				hear(listener) {
					listeners.add(listener);
					return () => listeners.delete(listener);
				},
				close() {
					tabs.delete(listeners);
				}
			};
		}
	};
}

/** A replica in memory under a name that nobody else has. */
export function aReplica(): Replica {
	return replicaOver(new PouchDB(`replica/${newId()}`, { adapter: 'memory', auto_compaction: true }));
}

export interface FakeNetwork extends Network {
	/** What was sent, request by request. */
	readonly sent: (readonly Change[])[];
	readonly pulled: Seq[];
}

/** A network that notes what it is asked and answers as it is told: by default, that everything was stored. */
export function aNetwork(told: Partial<Network> = {}): FakeNetwork {
	const sent: (readonly Change[])[] = [];
	const pulled: Seq[] = [];
	return {
		sent,
		pulled,
		async send(changes: readonly Change[]): Promise<Answer[]> {
			sent.push(changes);
			return told.send ? told.send(changes) : changes.map(storedAnswer);
		},
		async pull(room: Room, since: Seq): Promise<PullPage> {
			pulled.push(since);
			return told.pull ? told.pull(room, since) : { epoch: 1, seq: since, more: false, documents: [] };
		}
	};
}

export const storedAnswer = ({ id }: Change): Answer => ({ id, verdict: 'stored', revs: {} });

/** Lets everything happen that is under way; long enough for several reads and writes of an IndexedDB in memory. */
export async function quiet(turns = 60): Promise<void> {
	for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until something holds; a bug when it takes longer than two seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
	for (const end = Date.now() + 2000; !(await holds());) {
		if (Date.now() > end) throw new Error('waited in vain');
		await quiet(1);
	}
}
