import type { PersonId } from '#lib/domain/ids.ts';
import { parseRoom, type Project, type Room } from '#lib/domain/room.ts';
import { fetchAs } from './as-person.ts';
import { Copies } from './copies.ts';
import { Courier } from './courier.ts';
import { seekLeadership, type Leadership } from './leader.ts';
import { Mirror } from './mirror.ts';
import { openNews, type News } from './news.ts';
import { httpNetwork, type Network, type Trouble } from './network.ts';
import { OriginalsCourier } from './originals-courier.ts';
import { httpPut } from './originals-put.ts';
import { Outbox } from './outbox.ts';
import { openTogether } from './presence.ts';
import { replicaName } from './replica.ts';
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
	readonly #copies: Copies;
	/** By project: that this tab has it open, and what ends that. */
	readonly #open = new Map<Project, Promise<() => void>>();
	readonly #mirrors = new Map<Room, Promise<Mirror>>();
	readonly #couriers = new Map<Room, Courier>();
	/** Carries the files that sources were made from. */
	readonly #originals: OriginalsCourier;
	readonly #leadership: Leadership;
	readonly #online = (): void => this.#hurry();
	#news: News | undefined;

	private constructor(person: PersonId, outbox: Outbox) {
		this.person = person;
		this.#outbox = outbox;
		this.#copies = new Copies(person);
		this.#originals = new OriginalsCourier({ person, outbox, put: httpPut(fetchAs(person, fetch.bind(globalThis))) });
		this.#network = httpNetwork(fetchAs(person, fetch.bind(globalThis)));
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

	/** The epoch of the room as this tab holds it; undefined while the room has not come whole. */
	async epoch(room: Room): Promise<number | undefined> {
		return (await this.#mirrors.get(room))?.epoch;
	}

	/** Waits for the room to come; false when the server cannot be reached, or says no. */
	async firstPull(room: Room): Promise<boolean> {
		const came = await new Promise<boolean>((resolve) => {
			const stop = this.#tabs.hear((word) => {
				const lost = word.is === 'lost' && word.room === room;
				const pulled = word.is === 'contact' && word.by === 'pull' && word.room === room;
				if (!lost && !pulled) return;
				stop();
				resolve(pulled && word.trouble === undefined);
			});
			this.#tabs.say({ is: 'open', room });
		});
		await (await this.#mirrors.get(room))?.settled();
		return came;
	}

	/** Calls the listener while a room comes for the first time: so many of its sources are here. Returns what ends it. */
	onLoading(listener: (room: Room, done: number, of: number) => void): () => void {
		return this.#tabs.hear((word) => {
			if (word.is === 'loading') listener(word.room, word.done, word.of);
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
		await this.#originals.stop();
		await Promise.all([...this.#couriers.values()].map((courier) => courier.stop()));
		for (const mirror of this.#mirrors.values()) (await mirror).close();
		this.#tabs.close();
		await this.#copies.close();
		for (const opening of this.#open.values()) (await opening)();
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
		void this.#originals.start();
		for (const room of await this.#outbox.rooms()) void this.#courier(room).hurry();
	}

	#learn(word: Word): void {
		if (word.is === 'which') for (const room of this.#mirrors.keys()) this.#tabs.say({ is: 'open', room });
		if (word.is === 'lost') void this.#leave(word.room);
		if (!this.#leadership.isLeader()) return;
		if (word.is === 'open') void this.#courier(word.room).hurry();
		if (word.is === 'answered') void this.#originals.answered();
		// Whoever has signed in again in another tab has news again too.
		if (word.is === 'contact' && word.trouble === undefined) this.#news?.hurry();
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
		await this.#copies.destroy(room);
	}

	/** A copy whose lease has lapsed is destroyed before anything of it is shown; not under a tab that shows it. */
	async #openMirror(room: Room): Promise<Mirror> {
		const project = parseRoom(room)?.project;
		if (project) await this.#openProject(project);
		return Mirror.open(room, this.person, this.#copies.of(room), this.#outbox, this.#tabs);
	}

	#openProject(project: Project): Promise<() => void> {
		const asFirst = (): Promise<void> => this.#copies.endLapsed(project, new Date());
		const known = this.#open.get(project) ?? openTogether(replicaName(this.person, project), asFirst);
		this.#open.set(project, known);
		return known;
	}

	#hurry(): void {
		this.#news?.hurry();
		void this.#originals.hurry();
		for (const courier of this.#couriers.values()) void courier.hurry();
	}

	#courier(room: Room): Courier {
		const known = this.#couriers.get(room);
		if (known) return known;
		const courier = new Courier({
			room,
			outbox: this.#outbox,
			replica: this.#copies.of(room),
			network: this.#network,
			tabs: this.#tabs,
			now: () => new Date(),
			hasNews: () => this.#news?.isOpen() ?? false
		});
		this.#couriers.set(room, courier);
		return courier;
	}
}
