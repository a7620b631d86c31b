import type { PersonId } from '#lib/domain/ids.ts';
import { longestLease } from '#lib/domain/records/lease.ts';
import { ok } from '#lib/domain/result.ts';
import type { AccountStore } from './account-store.ts';
import type { Contents } from './documents.ts';
import { hashOf, newSecret, sessionBytes } from './secrets.ts';
import type { Ending, Keeps, Session, SignedIn } from './session.ts';

/** A session ends so many days after its last use. */
export const sessionDays = 30;
/** Use is stored at most once in so many milliseconds: a day. */
export const useStoredEvery = 24 * 60 * 60 * 1000;
/** Devices on which one person is signed in at once; at one more the session begun first ends. */
export const sessionsMost = 50;

const day = 24 * 60 * 60 * 1000;

/** Who is signed in where. */
export class Sessions {
	readonly #store: AccountStore;
	readonly #now: () => Date;
	/** Sessions whose use, or whose end, is being stored; and the sweeping. */
	readonly #storing = new Map<string, Promise<unknown>>();

	constructor(store: AccountStore, now: () => Date) {
		this.#store = store;
		this.#now = now;
	}

	/** The session of a token, without waiting: what has to be stored of its use is stored behind. */
	find(token: string | undefined): Session | undefined {
		if (token === undefined || token === '') return undefined;
		const id = hashOf(token);
		const held = this.#store.image.get('session', id);
		const who = held ? this.#store.image.person(held.person) : undefined;
		if (!held || !who) return undefined;
		if (this.#isOver(held)) {
			this.#behind(id, () => this.#store.remove('session', [id]));
			return undefined;
		}
		if (this.#now().getTime() - Date.parse(held.used) >= useStoredEvery) this.#behind(id, () => this.#use(id));
		return { token, id, person: held.person, name: who.account.name };
	}

	async begin(person: PersonId): Promise<SignedIn> {
		const token = newSecret(sessionBytes);
		const id = hashOf(token);
		const used = this.#now().toISOString();
		await this.#store.write('session', id, () => ok({ person, begun: used, used }));
		const surplus = this.#of(person).slice(0, -sessionsMost);
		if (surplus.length > 0) await this.#store.remove('session', surplus);
		const name = this.#store.image.person(person)?.account.name;
		if (name === undefined) throw new Error(`${person} has no account`);
		return { session: { token, id, person, name }, expires: endOf(used) };
	}

	async end(token: string): Promise<void> {
		await this.#store.remove('session', [hashOf(token)]);
	}

	/**
	 * Ends all her sessions, and notes what their browsers are to be told, those too that have not been told of an end
	 * before this one; all but the browser of the session `but`, which knows.
	 */
	async endAll(person: PersonId, keeps: Keeps, but?: string): Promise<void> {
		const ids = this.#of(person);
		const untold = this.#store.image.all('ending').flatMap(([id, ending]) => (ending.person === person ? [id] : []));
		const at = this.#now().toISOString();
		// Noted first: of a session that has ended it is always known what its browser is to be told.
		for (const id of new Set([...ids, ...untold]))
			if (id !== but)
				await this.#store.write('ending', id, (held) => ok({ person, at, keeps: least(keeps, held?.keeps) }));
		await this.#store.remove('session', ids);
	}

	/** How the session of a token was ended from elsewhere; undefined: it lives, or ended in its own browser or by time. */
	ending(token: string | undefined): Ending | undefined {
		if (token === undefined || token === '') return undefined;
		const id = hashOf(token);
		const ending = this.#store.image.get('session', id) ? undefined : this.#store.image.get('ending', id);
		return ending && { person: ending.person, keeps: ending.keeps };
	}

	/** Deletes what has run out. */
	async sweep(): Promise<void> {
		const over = this.#store.image.all('session').filter(([, session]) => this.#isOver(session));
		await this.#store.remove(
			'session',
			over.map(([id]) => id)
		);
		// By then no browser may show a copy any more that it could be told to forget.
		const before = this.#now().getTime() - longestLease * day;
		const told = this.#store.image.all('ending').filter(([, { at }]) => Date.parse(at) < before);
		await this.#store.remove(
			'ending',
			told.map(([id]) => id)
		);
	}

	/** The same, behind: a session that nobody uses ends on time too, and its sockets with it. */
	sweepBehind(): void {
		this.#behind('sweep', () => this.sweep());
	}

	/** Resolves when what is stored behind is stored. */
	async idle(): Promise<void> {
		await Promise.all(this.#storing.values());
	}

	async #use(id: string): Promise<void> {
		const used = this.#now().toISOString();
		// Ended meanwhile: it must not come to life again.
		await this.#store.write('session', id, (held) => (held ? ok({ ...held, used }) : { ok: false, why: 'ended' }));
	}

	#behind(id: string, store: () => Promise<unknown>): void {
		if (this.#storing.has(id)) return;
		// Nothing is lost when this fails: the session ends as stored, and the next use tries again.
		const stored = store()
			.catch(() => undefined)
			.finally(() => this.#storing.delete(id));
		this.#storing.set(id, stored);
	}

	#isOver({ used }: Contents['session']): boolean {
		return this.#now() >= endOf(used);
	}

	/** Keys of a person's sessions, the one begun first first. */
	#of(person: PersonId): string[] {
		return this.#store.image
			.all('session')
			.filter(([, session]) => session.person === person)
			.sort(([, a], [, b]) => (a.begun < b.begun ? -1 : a.begun > b.begun ? 1 : 0))
			.map(([id]) => id);
	}
}

const least = (one: Keeps, other: Keeps | undefined): Keeps => (other === 'nothing' ? other : one);

const endOf = (used: string): Date => new Date(Date.parse(used) + sessionDays * day);
