import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import type { Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { entryToDocument } from '#lib/storage/document.ts';
import type { Seq } from '#lib/storage/record-store.ts';
import type { Bundle, Network, PullPage, RoomStart } from '#lib/sync/network.ts';
import { Replica } from '#lib/sync/replica.ts';
import type { Tabs, Word } from '#lib/sync/tabs.ts';
import { newId } from './rooms.ts';

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

/** An empty replica under a name that nobody else has. */
export const aReplica = (): Replica => new Replica(`replica/${newId()}`);

/** A replica of a room that has come whole, and holds these; those without a revision are in their first. */
export async function aReplicaOf(entries: Iterable<Entry>): Promise<Replica> {
	const replica = aReplica();
	await replica.begin({ epoch: 1, seq: 0, sources: [], documents: [] }, aMoment);
	await arrive(replica, ...entries);
	return replica;
}

/** What a page of the feed does to a replica; one that held nothing has come whole then. */
export async function arrive(replica: Replica, ...entries: readonly Entry[]): Promise<void> {
	const { seq } = (await replica.mark()) ?? { seq: 0 };
	if (!(await replica.mark())) await replica.begin({ epoch: 1, seq, sources: [], documents: [] }, aMoment);
	const documents = entries.map((entry) => entryToDocument({ rev: `1-${'a'.repeat(32)}`, ...entry }));
	await replica.take({ epoch: 1, seq: Number(seq) + 1, more: false, documents }, seq, aMoment);
}

const aMoment = '2026-03-02T12:00:00.000Z';

export interface FakeNetwork extends Network {
	/** What was sent, request by request. */
	readonly sent: (readonly Change[])[];
	readonly pulled: Seq[];
	/** The sources whose bundles were asked for, and `start` for the beginning. */
	readonly begun: string[];
}

/** A network that notes what it is asked and answers as it is told: by default, that everything was stored. */
export function aNetwork(told: Partial<Network> = {}): FakeNetwork {
	const sent: (readonly Change[])[] = [];
	const pulled: Seq[] = [];
	const begun: string[] = [];
	return {
		sent,
		pulled,
		begun,
		async send(changes: readonly Change[]): Promise<Answer[]> {
			sent.push(changes);
			return told.send ? told.send(changes) : changes.map(storedAnswer);
		},
		async start(room: Room): Promise<RoomStart> {
			begun.push('start');
			return told.start ? told.start(room) : { epoch: 1, seq: 0, sources: [], documents: [] };
		},
		async bundle(room: Room, source: Ulid): Promise<Bundle> {
			begun.push(source);
			return told.bundle ? told.bundle(room, source) : { epoch: 1, documents: [] };
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
