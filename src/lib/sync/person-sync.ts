import type { PersonId } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { Courier } from './courier.ts';
import { seekLeadership, type Leadership } from './leader.ts';
import { Mirror } from './mirror.ts';
import { openNews, type News } from './news.ts';
import { httpNetwork, type Network, type Trouble } from './network.ts';
import { Outbox } from './outbox.ts';
import { isLapsed, openReplica, usualLease, type Replica } from './replica.ts';
import { openTabs, tabsName, type Tabs, type Word } from './tabs.ts';

/**
 * Everything of one signed-in person's sync in one tab. One tab of the browser leads: it has the socket and a courier for
 * every room that any tab shows or that something waits in. The others act into the shared outbox and listen.
 */
export class PersonSync {
	readonly person: PersonId;
	readonly #outbox: Outbox;
	readonly #tabs: Tabs;
	readonly #network: Network;
	readonly #replicas = new Map<Room, Replica>();
	readonly #mirrors = new Map<Room, Promise<Mirror>>();
	readonly #couriers = new Map<Room, Courier>();
	readonly #leadership: Leadership;
	readonly #online = (): void => this.#hurry();
	#news: News | undefined;

	private constructor(person: PersonId, outbox: Outbox) {
		this.person = person;
		this.#outbox = outbox;
		this.#network = httpNetwork(fetch.bind(globalThis));
		this.#tabs = openTabs(tabsName(person));
		this.#tabs.hear((word) => this.#learn(word));
		this.#leadership = seekLeadership(tabsName(person), () => void this.#lead());
		globalThis.addEventListener('online', this.#online);
	}

	static async open(person: PersonId): Promise<PersonSync> {
		return new PersonSync(person, await Outbox.open(person));
	}

	/** The room in this tab's memory, kept up to date from now on. */
	async mirror(room: Room): Promise<Mirror> {
		const known = this.#mirrors.get(room);
		if (known) return known;
		const opening = this.#openMirror(room);
		this.#mirrors.set(room, opening);
		const mirror = await opening;
		this.#tabs.say({ is: 'open', room });
		return mirror;
	}

	/** The epoch of the room as this browser holds it; undefined when it was never given the room. */
	async epoch(room: Room): Promise<number | undefined> {
		return (await this.#replica(room).mark())?.epoch;
	}

	/** Waits for the room's first pull to end; false when the server cannot be reached, or says no. */
	firstPull(room: Room): Promise<boolean> {
		return new Promise((resolve) => {
			const stop = this.#tabs.hear((word) => {
				const lost = word.is === 'lost' && word.room === room;
				const pulled = word.is === 'contact' && word.by === 'pull' && word.room === room;
				if (!lost && !pulled) return;
				stop();
				resolve(pulled && word.trouble === undefined);
			});
			this.#tabs.say({ is: 'open', room });
		});
	}

	/** Calls the listener with how it goes with the server. Returns what ends it. */
	onContact(listener: (room: Room, trouble: Trouble | undefined) => void): () => void {
		return this.#tabs.hear((word) => {
			if (word.is === 'contact') listener(word.room, word.trouble);
		});
	}

	/** She signs out in another tab: everything of hers has been let go of when the listener is called. */
	onLeaving(listener: () => void): void {
		this.#tabs.hear((word) => {
			if (word.is === 'leaving') void this.close().then(listener);
		});
	}

	onLost(listener: (room: Room, why: 'no-access' | 'epoch') => void): () => void {
		return this.#tabs.hear((word) => {
			if (word.is === 'lost') listener(word.room, word.why);
		});
	}

	async close(): Promise<void> {
		globalThis.removeEventListener('online', this.#online);
		this.#leadership.resign();
		this.#news?.close();
		await Promise.all([...this.#couriers.values()].map((courier) => courier.stop()));
		for (const mirror of this.#mirrors.values()) (await mirror).close();
		this.#tabs.close();
		await Promise.all([...this.#replicas.values()].map((replica) => replica.close()));
		this.#outbox.close();
	}

	async #lead(): Promise<void> {
		const address = `${location.origin.replace(/^http/, 'ws')}/news`;
		this.#news = openNews(address, {
			opened: () => this.#hurry(),
			closed: () => undefined,
			room: (room) => void this.#couriers.get(room)?.pull(),
			signedOut: () => {
				for (const room of this.#couriers.keys())
					this.#tabs.say({ is: 'contact', room, by: 'pull', trouble: 'signed-out' });
			}
		});
		this.#tabs.say({ is: 'which' });
		for (const room of await this.#outbox.rooms()) void this.#courier(room).hurry();
	}

	#learn(word: Word): void {
		if (word.is === 'which') for (const room of this.#mirrors.keys()) this.#tabs.say({ is: 'open', room });
		if (word.is === 'lost') void this.#leave(word.room);
		if (!this.#leadership.isLeader()) return;
		if (word.is === 'open') void this.#courier(word.room).hurry();
		if (word.is === 'acted') void this.#courier(word.change.room).send();
	}

	/** The right is gone: nothing of the room stays in this browser. */
	async #leave(room: Room): Promise<void> {
		const mirror = this.#mirrors.get(room);
		this.#mirrors.delete(room);
		(await mirror)?.close();
		const courier = this.#couriers.get(room);
		this.#couriers.delete(room);
		await courier?.stop();
		const replica = this.#replicas.get(room);
		this.#replicas.delete(room);
		await replica?.destroy();
	}

	/** A copy whose lease has lapsed is destroyed before anything of it is shown. */
	async #openMirror(room: Room): Promise<Mirror> {
		const mark = await this.#replica(room).mark();
		if (mark && isLapsed(mark, new Date(), usualLease)) {
			await this.#replica(room).destroy();
			this.#replicas.delete(room);
		}
		return Mirror.open(room, this.person, this.#replica(room), this.#outbox, this.#tabs);
	}

	#hurry(): void {
		this.#news?.hurry();
		for (const courier of this.#couriers.values()) void courier.hurry();
	}

	#replica(room: Room): Replica {
		const known = this.#replicas.get(room) ?? openReplica(this.person, room);
		this.#replicas.set(room, known);
		return known;
	}

	#courier(room: Room): Courier {
		const known = this.#couriers.get(room);
		if (known) return known;
		const courier = new Courier({
			room,
			outbox: this.#outbox,
			replica: this.#replica(room),
			network: this.#network,
			tabs: this.#tabs,
			now: () => new Date(),
			hasNews: () => this.#news?.isOpen() ?? false
		});
		this.#couriers.set(room, courier);
		return courier;
	}
}
