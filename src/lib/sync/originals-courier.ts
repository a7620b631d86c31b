import type { PersonId } from '#lib/domain/ids.ts';
import { ownRoom } from '#lib/domain/room.ts';
import type { Outbox } from './outbox.ts';
import { hearOfOriginals, tellOfOriginal, WaitingOriginals, type WaitingOriginal } from './originals.ts';
import type { PutOriginal } from './originals-put.ts';

/** Milliseconds between tries, growing from the first to the last. */
export const originalPatience = { first: 1000, last: 60_000 };
/** So long after a file was kept its source may still be on its way into the outbox. In milliseconds. */
const settling = 60_000;
/** A file whose source the server does not have is let go of after so many milliseconds: 14 days. */
const forgotten = 14 * 86_400_000;

export interface OriginalsTools {
	readonly person: PersonId;
	/** Says whether the source is still on its way: then there is nothing to send its file to. */
	readonly outbox: Pick<Outbox, 'rows'>;
	readonly waiting?: WaitingOriginals;
	readonly put: PutOriginal;
	readonly now?: () => Date;
	readonly patience?: typeof originalPatience;
}

/**
 * Carries a person's files to the server, one at a time, once the server has their sources; the leading tab runs it. A
 * file leaves this device when the server has it; sent twice it is stored once more in its own place, which does no harm.
 */
export class OriginalsCourier {
	readonly #person: PersonId;
	readonly #outbox: Pick<Outbox, 'rows'>;
	readonly #waiting: WaitingOriginals;
	readonly #put: PutOriginal;
	readonly #now: () => Date;
	readonly #patience: typeof originalPatience;
	readonly #end = new AbortController();
	#stopHearing: (() => void) | undefined;
	#sending: Promise<void> | undefined;
	#sendAgain = false;
	/** Something is to be tried again when the pause is over. */
	#isLeft = false;
	#wait = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor({ person, outbox, waiting, put, now, patience }: OriginalsTools) {
		this.#person = person;
		this.#outbox = outbox;
		this.#waiting = waiting ?? new WaitingOriginals(person);
		this.#put = put;
		this.#now = now ?? (() => new Date());
		this.#patience = patience ?? originalPatience;
	}

	/** This tab leads: sends what waits, and once more what was refused for a reason that may have passed. */
	async start(): Promise<void> {
		if (this.#stopHearing || this.#isStopped()) return;
		this.#stopHearing = hearOfOriginals(this.#person, ({ is }) => {
			if (is === 'ready') void this.hurry();
		});
		for (const row of await this.#waiting.rows()) await this.#lookAgain(row);
		await this.hurry();
	}

	/** The network may be back, or a source has arrived: no need to wait out the pause. Nothing in a tab that does not lead. */
	hurry(): Promise<void> {
		if (!this.#stopHearing || this.#isStopped()) return Promise.resolve();
		this.#wait = 0;
		clearTimeout(this.#timer);
		return this.#send();
	}

	/** Changes have been answered: the source that a file waited for may be among them. */
	answered(): Promise<void> {
		return this.#isLeft ? this.hurry() : Promise.resolve();
	}

	async stop(): Promise<void> {
		this.#end.abort();
		clearTimeout(this.#timer);
		this.#stopHearing?.();
		await this.#sending;
	}

	#isStopped(): boolean {
		return this.#end.signal.aborted;
	}

	async #lookAgain({ source, refused, kept }: WaitingOriginal): Promise<void> {
		if (refused === 'not-there' && this.#age(kept) > forgotten) await this.#waiting.drop(source);
		else if (refused === 'not-there' || refused === 'server-full') await this.#waiting.mark(source, undefined);
	}

	#send(): Promise<void> {
		this.#sendAgain = true;
		return (this.#sending ??= this.#sendAll().finally(() => {
			this.#sending = undefined;
			// Asked for at the moment it ended.
			return this.#sendAgain && !this.#isStopped() ? this.#send() : undefined;
		}));
	}

	async #sendAll(): Promise<void> {
		while (this.#sendAgain && !this.#isStopped()) {
			this.#sendAgain = false;
			this.#isLeft = false;
			for (const row of await this.#waiting.rows()) {
				if (this.#isStopped()) return;
				const came = row.refused === undefined ? await this.#sendOne(row) : 'settled';
				if (came === 'signed-out') return;
				if (came === 'left') this.#isLeft = true;
			}
		}
		if (this.#isLeft) this.#later();
	}

	async #sendOne(row: WaitingOriginal): Promise<'settled' | 'left' | 'signed-out'> {
		const { source, kept } = row;
		if (await this.#isOnItsWay(row)) return 'left';
		const content = await this.#waiting.content(source);
		// Given up meanwhile, in another tab.
		if (!content) return 'settled';
		const answer = await this.#put(row, content, this.#end.signal);
		// She may be signing out: nothing of hers is opened any more. What was stored is sent once more at the next start.
		if (this.#isStopped()) return 'left';
		if (answer.is === 'signed-out') return 'signed-out';
		if (answer.is === 'later') return 'left';
		if (answer.is === 'refused') {
			const age = this.#age(kept);
			if (answer.why === 'not-there' && age >= 0 && age < settling) return 'left';
			await this.#waiting.mark(source, answer.why);
		} else await this.#waiting.drop(source);
		tellOfOriginal(this.#person, { source, is: answer.is === 'stored' ? 'sent' : 'changed' });
		return 'settled';
	}

	/** Whether a Change that concerns the source has not been answered. */
	async #isOnItsWay({ source, study }: WaitingOriginal): Promise<boolean> {
		const rooms = [study, ownRoom(study, this.#person)];
		const rows = (await Promise.all(rooms.map((room) => this.#outbox.rows(room)))).flat();
		return rows.some(({ change, answer }) => !answer && change.acts.some(({ id }) => id === source));
	}

	/** In milliseconds; less than nothing when the clock was turned back. */
	#age(kept: string): number {
		return this.#now().getTime() - Date.parse(kept);
	}

	#later(): void {
		if (this.#isStopped()) return;
		const { first, last } = this.#patience;
		this.#wait = Math.min(last, Math.max(first, this.#wait * 2));
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#send(), this.#wait);
	}
}
