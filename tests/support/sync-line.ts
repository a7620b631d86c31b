import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import type { Seq } from '#lib/storage/record-store.ts';
import { NetworkTrouble, type Bundle, type Network, type PullPage, type RoomStart } from '#lib/sync/network.ts';
import { quiet } from './sync-client.ts';
import type { Random } from './sync-random.ts';
import type { MortalServer } from './sync-server.ts';

/** What has gone over all the lines of a run. */
export class Traffic {
	readonly answers = new Map<Ulid, Answer>();
	readonly faults: string[] = [];
	readonly #under = new Set<Promise<unknown>>();
	duplicates = 0;
	late = 0;
	lost = 0;

	/** The same Change is always answered alike. */
	heard(answers: readonly Answer[]): void {
		for (const answer of answers) {
			if (answer.verdict === 'later') continue;
			const before = this.answers.get(answer.id);
			this.answers.set(answer.id, answer);
			if (before && JSON.stringify(before) !== JSON.stringify(answer))
				this.faults.push(`answered ${JSON.stringify(before)}, then ${JSON.stringify(answer)}`);
		}
	}

	/** Something that nobody waits for. */
	beside(doing: Promise<unknown>): void {
		const ended = doing.catch(() => undefined).finally(() => this.#under.delete(ended));
		this.#under.add(ended);
	}

	async settled(): Promise<void> {
		while (this.#under.size > 0) await Promise.all(this.#under);
	}
}

/**
 * One person's way to the server from one room: it delays, sends the same request twice at once, brings old Changes late
 * and out of order, loses answers, and breaks altogether.
 */
export class FlakyLine implements Network {
	readonly #person: PersonId;
	readonly #server: MortalServer;
	readonly #traffic: Traffic;
	readonly #random: Random;
	readonly #sent = new Map<Ulid, Change>();
	isUp = true;
	/** For the end: nothing goes wrong any more. */
	isCalm = false;

	constructor(person: PersonId, server: MortalServer, traffic: Traffic, random: Random) {
		this.#person = person;
		this.#server = server;
		this.#traffic = traffic;
		this.#random = random;
	}

	async send(changes: readonly Change[]): Promise<Answer[]> {
		await this.#way();
		for (const change of changes) this.#sent.set(change.id, change);
		if (this.#happens(0.2)) {
			this.#traffic.duplicates += 1;
			this.#traffic.beside(this.#submit(changes, this.#random.below(4)));
		}
		if (this.#happens(0.15)) this.#sendOldOnes(changes);
		const answers = await this.#submit(changes, 0).catch(unreachable);
		await this.#way();
		if (this.#happens(0.15)) {
			this.#traffic.lost += 1;
			throw new NetworkTrouble('unreachable');
		}
		return answers;
	}

	pull(room: Room, since: Seq): Promise<PullPage> {
		return this.#fetch(() => this.#server.pull(room, since));
	}

	start(room: Room): Promise<RoomStart> {
		return this.#fetch(() => this.#server.begin(room));
	}

	bundle(room: Room, source: Ulid): Promise<Bundle> {
		return this.#fetch(() => this.#server.bundle(room, source));
	}

	async #fetch<T>(ask: () => Promise<T>): Promise<T> {
		await this.#way();
		const answer = await ask().catch(unreachable);
		await this.#way();
		return answer;
	}

	async #submit(changes: readonly Change[], wait: number): Promise<Answer[]> {
		await quiet(wait);
		const answers = await this.#server.submit(this.#person, changes);
		this.#traffic.heard(answers);
		return answers;
	}

	#sendOldOnes(now: readonly Change[]): void {
		const old = [...this.#sent.values()].slice(-12).filter((change) => !now.includes(change));
		if (old.length === 0) return;
		this.#traffic.late += 1;
		this.#traffic.beside(this.#submit(this.#random.shuffled(old), this.#random.below(60)));
	}

	async #way(): Promise<void> {
		await quiet(this.#random.below(4));
		if (!this.isUp) throw new NetworkTrouble('unreachable');
	}

	#happens(share: number): boolean {
		return !this.isCalm && this.#random.chance(share);
	}
}

function unreachable(): never {
	throw new NetworkTrouble('unreachable');
}
