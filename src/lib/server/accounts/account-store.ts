import { rangeOf } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import {
	documentVersion,
	fits,
	readDocument,
	UnreadableAccount,
	type Contents,
	type Kind,
	type Taken
} from './documents.ts';
import { Image, type Ended } from './image.ts';

/** Another process may be first again and again; more often than this is a fault. */
export const conflictRounds = 20;
/** A CouchDB that went away is asked again after so many milliseconds. */
const feedRetry = 1000;

/** Reads into the image, writes by revision. */
export class AccountStore {
	readonly image: Image;
	readonly #database: PouchDB.Database;
	#feed: { readonly cancel: () => void } | undefined;
	#retry: NodeJS.Timeout | undefined;
	#closed = false;

	private constructor(database: PouchDB.Database, ended: Ended) {
		this.#database = database;
		this.image = new Image(ended);
	}

	/** Throws when a document cannot be read: an account left out would be an account locked out. */
	static async open(database: PouchDB.Database, ended: Ended): Promise<AccountStore> {
		const store = new AccountStore(database, ended);
		const { update_seq: since } = await database.info();
		const { rows } = await database.allDocs({ include_docs: true });
		store.image.take(rows.flatMap(({ doc }) => readDocument(doc) ?? []));
		store.#follow(since);
		return store;
	}

	/**
	 * Stores what `change` makes of a document as it stands (undefined: there is none); called again with what stands
	 * then when another was first. A refusal writes nothing. The image has it when the promise resolves.
	 */
	async write<K extends Kind, E>(
		kind: K,
		key: string,
		change: (held: Contents[K] | undefined) => Result<Contents[K], E>
	): Promise<Result<Contents[K], E>> {
		for (let round = 0; round < conflictRounds; round++) {
			const held = await this.#read(kind, key);
			const changed = change(held?.content);
			if (!changed.ok || changed.value === held?.content) return changed;
			const _id = `${kind}:${key}`;
			// What is stored unread would keep the server from starting.
			if (!fits(kind, changed.value)) throw new Error(`${_id} would be stored in a shape that cannot be read`);
			const document = { ...changed.value, _id, v: documentVersion, ...(held ? { _rev: held.rev } : {}) };
			if (await this.#put(document)) return ok(changed.value);
		}
		throw new Error(`too many conflicts at ${kind}:${key}`);
	}

	/** Takes up what the database has under keys that begin with `prefix`, without waiting for the feed. */
	async refresh(kind: Kind, prefix: string): Promise<void> {
		const { from, to } = rangeOf(`${kind}:${prefix}`);
		const { rows } = await this.#database.allDocs({ startkey: from, endkey: to, include_docs: true });
		this.image.take(rows.flatMap(({ doc }) => readDocument(doc) ?? []));
	}

	/** Deletes documents in one stored batch; one that is gone already is no matter. */
	async remove(kind: Kind, keys: readonly string[]): Promise<void> {
		let left = keys.map((key) => `${kind}:${key}`);
		for (let round = 0; left.length > 0; round++) {
			if (round === conflictRounds) throw new Error(`too many conflicts at ${left.join(', ')}`);
			left = await this.#removeBatch(left);
		}
	}

	close(): void {
		this.#closed = true;
		clearTimeout(this.#retry);
		this.#feed?.cancel();
	}

	async #read<K extends Kind>(
		kind: K,
		key: string
	): Promise<{ readonly rev: string; readonly content: Contents[K] } | undefined> {
		const document = await this.#get(`${kind}:${key}`);
		if (!document) return undefined;
		const { _id: id, _rev: rev, v, ...content } = document;
		if (typeof rev !== 'string' || v !== documentVersion || !fits(kind, content))
			throw new UnreadableAccount(String(id));
		return { rev, content };
	}

	async #get(id: string): Promise<Readonly<Record<string, unknown>> | undefined> {
		try {
			return { ...(await this.#database.get(id)) };
		} catch (error) {
			if (hasStatus(error, 404)) return undefined;
			throw error;
		}
	}

	/** False: another was first. */
	async #put(document: Readonly<Record<string, unknown>> & { readonly _id: string }): Promise<boolean> {
		try {
			const { rev } = await this.#database.put(document);
			this.image.take([readDocument({ ...document, _rev: rev })].flatMap((taken) => taken ?? []));
			return true;
		} catch (error) {
			if (hasStatus(error, 409)) return false;
			throw error;
		}
	}

	/** Returns the ids that another process had changed meanwhile. */
	async #removeBatch(ids: string[]): Promise<string[]> {
		const { rows } = await this.#database.allDocs({ keys: ids });
		const tombstones = rows.flatMap((row) =>
			'error' in row || row.value.deleted ? [] : [{ _id: row.id, _rev: row.value.rev, _deleted: true }]
		);
		if (tombstones.length === 0) return [];
		const outcomes = await this.#database.bulkDocs(tombstones);
		const again: string[] = [];
		const removed: Taken[] = [];
		for (const [i, tombstone] of tombstones.entries()) {
			const outcome: unknown = outcomes[i];
			const rev = isObject(outcome) && outcome['ok'] === true ? outcome['rev'] : undefined;
			const taken = readDocument({ ...tombstone, _rev: rev });
			if (taken) removed.push(taken);
			else if (hasStatus(outcome, 409)) again.push(tombstone._id);
			else throw new Error(`${tombstone._id} could not be deleted: ${JSON.stringify(outcome)}`);
		}
		this.image.take(removed);
		return again;
	}

	#follow(since: string | number): void {
		let seen = since;
		const feed = this.#database.changes({ since, live: true, include_docs: true });
		this.#feed = feed;
		void feed.on('change', ({ seq, doc }) => {
			seen = seq;
			const taken = readLate(doc);
			if (taken) this.image.take([taken]);
		});
		void feed.on('error', () => {
			if (this.#closed) return;
			this.#retry = setTimeout(() => this.#follow(seen), feedRetry).unref();
		});
	}
}

/** A newer process beside this one may store what this one cannot read; it keeps what it knows. */
function readLate(document: unknown): Taken | undefined {
	try {
		return readDocument(document);
	} catch (error) {
		if (error instanceof UnreadableAccount) return undefined;
		throw error;
	}
}

function hasStatus(error: unknown, status: number): boolean {
	return isObject(error) && error['status'] === status;
}
