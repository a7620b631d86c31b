import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { Room } from '#lib/domain/room.ts';
import { takeChanges } from '#lib/server/change-endpoint.ts';
import type { Databases } from '#lib/server/databases.ts';
import { bundle, start, type BundleAnswer, type StartAnswer } from '#lib/server/bundle-endpoint.ts';
import { pull, type PullAnswer } from '#lib/server/pull-endpoint.ts';
import { Rooms, type OpenRoom } from '#lib/server/rooms/rooms.ts';
import type { Seq } from '#lib/storage/record-store.ts';
import { memoryDatabases } from './rooms.ts';

/** What whoever waited for an answer gets when the server has died. */
export class Died extends Error {}

/** Where a server may be told to die, and how many times it passes there first. */
export interface Plan {
	readonly point: 'intent' | 'between' | 'written';
	readonly after: number;
}

/** One run of the server, from its start to its death. */
interface Life {
	alive: boolean;
	/** What has been handed to the disk. */
	readonly writing: Set<Promise<unknown>>;
}

export interface ServerTools {
	readonly memberOf: (person: PersonId) => Member | undefined;
	readonly news: (room: Room) => void;
}

/**
 * The server's own code over databases that outlive it. When it dies, nothing more of it reaches the disk, and whoever
 * waited gets no answer; what had been handed to the disk is there. Its clock never shows the same moment twice.
 */
export class MortalServer {
	readonly databases = memoryDatabases();
	readonly #tools: ServerTools;
	#life: Life = { alive: false, writing: new Set() };
	#rooms: Rooms | undefined;
	#moment = Date.parse('2026-03-02T12:00:00Z');
	deaths = 0;

	constructor(tools: ServerTools) {
		this.#tools = tools;
	}

	isAlive(): boolean {
		return this.#life.alive;
	}

	/** Begins a new life on the same disk, and finishes what the one before left half done; it may die of that too. */
	async start(plan?: Plan): Promise<void> {
		await this.kill();
		const life: Life = { alive: true, writing: new Set() };
		this.#life = life;
		const rooms = new Rooms(mortal(this.databases, life), {
			now: () => new Date((this.#moment += 1)),
			memberOf: this.#tools.memberOf,
			news: this.#tools.news,
			hash: (text) => `hash of ${text}`.slice(0, 100),
			nameOf: () => Promise.resolve(undefined),
			...(plan ? { at: this.#dyingBy(plan, life) } : {})
		});
		// Nobody is let in before that.
		this.#rooms = undefined;
		await rooms.finishOpen().catch(ignoringDeath);
		this.#rooms = rooms;
	}

	/** Dies here and now; resolves when what it had handed to the disk is there. */
	async kill(): Promise<void> {
		if (this.#life.alive) this.#die(this.#life);
		await Promise.allSettled(this.#life.writing);
	}

	/** POST /change, over JSON as it goes over the network. */
	async submit(person: PersonId, changes: readonly Change[]): Promise<Answer[]> {
		const [life, rooms] = this.#here();
		const answers = await takeChanges(rooms, person, JSON.stringify(changes));
		if (!life.alive) throw new Died();
		if (!answers) throw new Error('the server could not read what was sent');
		return answers;
	}

	/** GET /pull */
	async pull(room: Room, since: Seq): Promise<PullAnswer> {
		return this.#read(room, (open) => pull(open, since));
	}

	/** GET /pull/<room>/start */
	async begin(room: Room): Promise<StartAnswer> {
		return this.#read(room, start);
	}

	/** GET /pull/<room>/source/<source> */
	async bundle(room: Room, source: Ulid): Promise<BundleAnswer> {
		return this.#read(room, (open) => bundle(open, source));
	}

	async #read<T>(room: Room, read: (room: OpenRoom) => Promise<T>): Promise<T> {
		const [life, rooms] = this.#here();
		const answer = await read(rooms.room(room));
		if (!life.alive) throw new Died();
		return structuredClone(answer);
	}

	#here(): [Life, Rooms] {
		if (!this.#life.alive || !this.#rooms) throw new Died();
		return [this.#life, this.#rooms];
	}

	#die(life: Life): void {
		life.alive = false;
		this.deaths += 1;
	}

	#dyingBy(plan: Plan, life: Life): (point: Plan['point']) => void {
		let left = plan.after;
		return (point) => {
			if (life.alive && point === plan.point && left-- === 0) this.#die(life);
			if (!life.alive) throw new Died();
		};
	}
}

export function ignoringDeath(error: unknown): undefined {
	if (!(error instanceof Died)) throw error;
	return undefined;
}

/** The same databases, for as long as the life lasts. */
function mortal(databases: Databases, life: Life): Databases {
	const opened = new Map<string, PouchDB.Database>();
	return {
		open(name) {
			const known = opened.get(name) ?? mortalDatabase(databases.open(name), life);
			opened.set(name, known);
			return known;
		},
		names: databases.names,
		close: () => Promise.resolve()
	};
}

function mortalDatabase(database: PouchDB.Database, life: Life): PouchDB.Database {
	return new Proxy(database, {
		get(target, name): unknown {
			const member: unknown = Reflect.get(target, name);
			if (typeof member !== 'function') return member;
			return async (...args: unknown[]): Promise<unknown> => {
				if (!life.alive) throw new Died();
				const doing = Promise.resolve<unknown>(Reflect.apply(member, target, args));
				life.writing.add(doing);
				const [done] = await Promise.allSettled([doing]);
				life.writing.delete(doing);
				if (hasEnded(life)) throw new Died();
				if (done.status === 'rejected') throw done.reason;
				return done.value;
			};
		}
	});
}

/** It may have, while something was awaited. */
const hasEnded = (life: Life): boolean => !life.alive;
