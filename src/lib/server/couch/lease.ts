import { setTimeout as waiting } from 'node:timers/promises';
import { isObject } from '#lib/domain/json.ts';

/** How long what it says holds, in milliseconds. */
export interface LeaseTimes {
	/** The record is renewed so often. */
	readonly renewal: number;
	/** Whoever could not renew it for so long stops writing … */
	readonly holds: number;
	/** … and whoever saw it unrenewed for so long takes it: longer than it holds. */
	readonly lapses: number;
}

export const usualTimes: LeaseTimes = { renewal: 4000, holds: 16_000, lapses: 24_000 };

interface LeaseDocument {
	readonly v: 1;
	/** Names the process that holds it; another one at each start. */
	readonly process: string;
	/** Counts the renewals: one that is alive makes it go on. */
	readonly beat: number;
	/** Given back by a server that stopped in order. */
	readonly ended: boolean;
}

type Stored = LeaseDocument & { readonly _id: string; readonly _rev: string };

const leaseId = 'server';

/**
 * That this process alone writes, as a record in the store. One process at a time: jobs that must run once, and what is
 * held in memory (who is a member, which drafts are open), count on it. No two clocks are compared: a lease is left to
 * whoever holds it as long as it is seen to be renewed.
 */
export class Lease {
	readonly #database: PouchDB.Database<LeaseDocument>;
	readonly #process: string;
	readonly #times: LeaseTimes;
	readonly #lost: () => void;
	readonly #stopping = new AbortController();
	#rev = '';
	#beat = 0;
	#renewed = 0;
	#isHeld = true;
	#renewing: Promise<void> = Promise.resolve();

	private constructor(database: PouchDB.Database, process: string, times: LeaseTimes, lost: () => void) {
		this.#database = database as PouchDB.Database<LeaseDocument>;
		this.#process = process;
		this.#times = times;
		this.#lost = lost;
	}

	/**
	 * Takes the lease and keeps it. Undefined: another process holds it. After a server that was killed it takes as long as
	 * a lease takes to lapse. `lost` is called once, when nothing may be written any more.
	 */
	static async take(
		database: PouchDB.Database,
		process: string,
		lost: () => void,
		times: LeaseTimes = usualTimes
	): Promise<Lease | undefined> {
		const lease = new Lease(database, process, times, lost);
		if (!(await lease.#take())) return undefined;
		lease.#renewing = lease.#keep();
		return lease;
	}

	get isHeld(): boolean {
		return this.#isHeld && performance.now() - this.#renewed < this.#times.holds;
	}

	/** Gives it back, so that the next server need not wait. */
	async end(): Promise<void> {
		this.#stopping.abort();
		await this.#renewing;
		if (this.isHeld) await this.#write(true).catch(() => false);
		this.#isHeld = false;
	}

	async #take(): Promise<boolean> {
		const first = await this.#read();
		this.#rev = first?._rev ?? '';
		if (first && !first.ended) {
			for (let left = this.#times.lapses; left > 0; left -= this.#times.renewal) {
				await waiting(Math.min(this.#times.renewal, left));
				const now = await this.#read();
				this.#rev = now?._rev ?? '';
				if (!now || now.ended) break;
				if (now._rev !== first._rev) return false;
			}
		}
		return this.#write(false);
	}

	async #keep(): Promise<void> {
		while (await this.#pause()) {
			// A store that cannot be reached is asked again, as long as the lease holds.
			const isOurs = await this.#write(false).catch(() => this.isHeld);
			if (isOurs) continue;
			this.#isHeld = false;
			this.#lost();
			return;
		}
	}

	/** False: it is being given back. */
	async #pause(): Promise<boolean> {
		const { signal } = this.#stopping;
		await waiting(this.#times.renewal, undefined, { signal, ref: false }).catch(() => undefined);
		return !signal.aborted;
	}

	/** False: somebody else has written it. */
	async #write(ended: boolean): Promise<boolean> {
		// From before it is sent: an answer may be long on its way.
		const begun = performance.now();
		try {
			const { rev } = await this.#database.put({
				_id: leaseId,
				...(this.#rev === '' ? {} : { _rev: this.#rev }),
				v: 1,
				process: this.#process,
				beat: ++this.#beat,
				ended
			});
			[this.#rev, this.#renewed] = [rev, begun];
			return true;
		} catch (error) {
			if (!isObject(error) || error['status'] !== 409) throw error;
			return this.#isMine(begun);
		}
	}

	/** Ours may have been stored, and its answer lost. */
	async #isMine(begun: number): Promise<boolean> {
		const held = await this.#read();
		if (held?.process !== this.#process) return false;
		[this.#rev, this.#renewed] = [held._rev, begun];
		return true;
	}

	async #read(): Promise<Stored | undefined> {
		try {
			return await this.#database.get(leaseId);
		} catch (error) {
			if (isObject(error) && error['status'] === 404) return undefined;
			throw error;
		}
	}
}
