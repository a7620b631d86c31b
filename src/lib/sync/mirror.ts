import type { Act, Answer, Change } from '#lib/domain/change/change.ts';
import { overlay, type Seen, type Waiting } from '#lib/domain/change/overlay.ts';
import type { Entry } from '#lib/domain/entry.ts';
import { kindOf, type PersonId, type RecordId, type Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import type { Outbox } from './outbox.ts';
import { onDemand, type Replica } from './replica.ts';
import type { Tabs, Word } from './tabs.ts';

/** A Change that was refused, with why; it stays, with its words, until the person has seen it. */
export interface Refused {
	readonly change: Change;
	readonly answer: Extract<Answer, { verdict: 'refused' }>;
}

/** How far the person's acts have come. */
export interface Progress {
	/** Acts that are not yet on this device for good. */
	readonly unsaved: number;
	/** On this device, not yet with the server. */
	readonly waiting: number;
	readonly refused: readonly Refused[];
}

type Listener = (records: readonly RecordId[]) => void;

/**
 * One room in the memory of one tab: the records that the replica holds, and on them what the person has done since.
 * Everything the screen shows comes from here; everything it learns comes from the tabs' words.
 */
export class Mirror {
	readonly room: Room;
	readonly #person: PersonId;
	readonly #replica: Replica;
	readonly #outbox: Outbox;
	readonly #tabs: Tabs;
	readonly #stopHearing: () => void;
	/** By group (an id without its last part), then by id: a list of a kind, or of a source's codings, is one group. */
	#held = new Map<string, Map<RecordId, Entry>>();
	#epoch: number | undefined;
	readonly #listeners = new Set<Listener>();
	#waiting: Waiting[] = [];
	#unsaved = new Set<Ulid>();
	/** Words are learnt one after the other: what has arrived is forgotten only when it has been read. */
	#learning: Promise<void> = Promise.resolve();

	private constructor(room: Room, person: PersonId, replica: Replica, outbox: Outbox, tabs: Tabs) {
		this.room = room;
		this.#person = person;
		this.#replica = replica;
		this.#outbox = outbox;
		this.#tabs = tabs;
		this.#stopHearing = tabs.hear((word) => {
			this.#learning = this.#learning.then(() => this.#learn(word));
		});
	}

	static async open(room: Room, person: PersonId, replica: Replica, outbox: Outbox, tabs: Tabs): Promise<Mirror> {
		const mirror = new Mirror(room, person, replica, outbox, tabs);
		// What is heard meanwhile may overtake what is being read: it is learnt when all has been read.
		mirror.#learning = mirror.#load();
		await mirror.#learning;
		return mirror;
	}

	async #load(): Promise<void> {
		await this.#read();
		this.#waiting = await this.#outbox.rows(this.room);
	}

	/** Everything anew from the replica. Of a room that is not whole nothing is held: it would be taken for all there is. */
	async #read(): Promise<void> {
		const { mark, entries } = await this.#replica.held();
		if (!mark || mark.missing) return;
		this.#held = new Map();
		this.#epoch = mark.epoch;
		for (const entry of entries) this.#hold(entry);
	}

	/** The epoch of the room that is held; undefined while it has not come. */
	get epoch(): number | undefined {
		return this.#epoch;
	}

	/** Resolves when all that has been heard so far is learnt. */
	async settled(): Promise<void> {
		await this.#learning;
	}

	/** The record as she sees it. */
	get(id: RecordId): Seen | undefined {
		return overlay(this.#held.get(groupOf(id))?.get(id), this.#waiting, id, this.#person);
	}

	/** The records of one group, `code:` or `coding:<source>:`, by id. */
	list(group: string): Seen[] {
		const held = this.#held.get(group) ?? new Map<RecordId, Entry>();
		const acted = this.#actedOn((id) => groupOf(id) === group);
		const seen: Seen[] = [];
		for (const entry of held.values()) if (!entry.deleted && !acted.has(entry.id)) seen.push(entry);
		for (const id of acted) {
			const one = this.get(id);
			if (one) seen.push(one);
		}
		return seen.sort((a, b) => (a.id < b.id ? -1 : 1));
	}

	/** The groups of a kind that hold something: every source that has codings. */
	groups(kind: string): string[] {
		const found = new Set<string>();
		for (const [group, held] of this.#held) if (group.startsWith(`${kind}:`) && hasLive(held)) found.add(group);
		for (const id of this.#actedOn((id) => kindOf(id) === kind)) found.add(groupOf(id));
		return [...found].sort();
	}

	/** The records that an act which is under way touches. */
	#actedOn(isMeant: (id: RecordId) => boolean): Set<RecordId> {
		const ids = new Set<RecordId>();
		for (const { change } of this.#waiting) for (const { id } of change.acts) if (isMeant(id)) ids.add(id);
		return ids;
	}

	/** A record of a kind that is not held in memory. */
	async fetch(id: RecordId): Promise<Seen | undefined> {
		return overlay(await this.#replica.get(id), this.#waiting, id, this.#person);
	}

	get progress(): Progress {
		const refused = this.#waiting.flatMap(({ change, answer }) =>
			answer?.verdict === 'refused' ? [{ change, answer }] : []
		);
		const waiting = this.#waiting.filter(({ answer }) => !answer).length;
		return { unsaved: this.#unsaved.size, waiting, refused };
	}

	/**
	 * Shows the Change at once. The promise is kept when it is on this device; then the tabs are told, and the leading one
	 * sends it.
	 */
	async act(change: Change): Promise<Change> {
		this.#waiting = [...this.#waiting, { change }];
		this.#unsaved.add(change.id);
		this.#tell(change.acts);
		const kept = await this.#outbox.add(change);
		this.#unsaved.delete(change.id);
		this.#tabs.say({ is: 'acted', change: kept });
		return kept;
	}

	/** She has read why a Change was refused. */
	async dismiss(change: Ulid): Promise<void> {
		await this.#outbox.drop([change]);
		this.#tabs.say({ is: 'arrived', room: this.room, changes: [change] });
	}

	/** Calls the listener with the records that look different now. Returns what ends it. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#stopHearing();
		this.#listeners.clear();
	}

	async #learn(word: Word): Promise<void> {
		switch (word.is) {
			case 'acted':
				if (word.change.room === this.room) await this.#take(word.change);
				break;
			case 'answered':
				if (word.room === this.room) this.#answered(word.answers);
				break;
			case 'pulled':
				if (word.room === this.room) await this.#reread(word.records);
				break;
			case 'loaded':
				if (word.room === this.room) await this.#reload();
				break;
			case 'arrived':
				if (word.room === this.room) this.#forget(word.changes);
				break;
			default:
		}
	}

	/** Another tab has acted. By the time this one hears of it, the Change may be answered, or come and gone. */
	async #take(change: Change): Promise<void> {
		if (!this.#waiting.some((row) => row.change.id === change.id)) {
			const rows = await this.#outbox.rows(this.room);
			const row = rows.find((one) => one.change.id === change.id);
			if (row) this.#insert(row, rows);
		}
		this.#tell(change.acts);
	}

	/** In the order of acting: this tab may have acted again before it heard of the other's. */
	#insert(row: Waiting, rows: readonly Waiting[]): void {
		const line = new Map(rows.map(({ change }, place) => [change.id, place]));
		const place = line.get(row.change.id) ?? 0;
		// What is answered and no longer in the outbox is older than all that is.
		const isBefore = ({ change, answer }: Waiting) => (line.get(change.id) ?? (answer ? -1 : Infinity)) < place;
		const at = this.#waiting.findLastIndex(isBefore) + 1;
		this.#waiting = [...this.#waiting.slice(0, at), row, ...this.#waiting.slice(at)];
	}

	#answered(answers: readonly Answer[]): void {
		const byChange = new Map(answers.map((answer) => [answer.id, answer]));
		const touched: Act[] = [];
		this.#waiting = this.#waiting.map((row) => {
			const answer = byChange.get(row.change.id);
			if (!answer || row.answer) return row;
			touched.push(...row.change.acts);
			return { ...row, answer };
		});
		this.#tell(touched);
	}

	async #reread(ids: readonly RecordId[]): Promise<void> {
		const wanted = ids.filter((id) => kindOf(id) !== onDemand);
		const found = await this.#replica.load(wanted);
		for (const entry of found.values()) this.#hold(entry);
		this.#tell(ids.map((id) => ({ id })));
	}

	/** The room has come; a tab that had it from a copy which was destroyed meanwhile lets go of what is no more. */
	async #reload(): Promise<void> {
		const before = this.#held;
		await this.#read();
		const ids = new Set([...before.values(), ...this.#held.values()].flatMap((held) => [...held.keys()]));
		this.#tell([...ids].map((id) => ({ id })));
	}

	#forget(changes: readonly Ulid[]): void {
		const gone = this.#waiting.filter(({ change }) => changes.includes(change.id));
		this.#waiting = this.#waiting.filter(({ change }) => !changes.includes(change.id));
		this.#tell(gone.flatMap(({ change }) => change.acts));
	}

	#hold(entry: Entry): void {
		if (kindOf(entry.id) === onDemand) return;
		const group = groupOf(entry.id);
		const held = this.#held.get(group) ?? new Map<RecordId, Entry>();
		// A tombstone is kept: the overlay must know how far the record has come.
		held.set(entry.id, entry);
		this.#held.set(group, held);
	}

	#tell(acts: readonly { readonly id: RecordId }[]): void {
		const ids = acts.map(({ id }) => id);
		for (const listener of this.#listeners) listener(ids);
	}
}

function hasLive(held: ReadonlyMap<RecordId, Entry>): boolean {
	for (const { deleted } of held.values()) if (!deleted) return true;
	return false;
}

/** An id without its last part, colon included: `coding:<source>:`. */
export function groupOf(id: RecordId): string {
	return id.slice(0, id.lastIndexOf(':') + 1);
}
