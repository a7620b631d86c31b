import { rangeOf, type RecordId } from '#lib/domain/ids.ts';
import type { Entry, Rev } from '#lib/domain/entry.ts';
import { documentToEntry, entryToDocument, isStoredDocument, type StoredDocument } from './document.ts';

/** A place in a room's feed. A number on leveldb, opaque text on CouchDB: never compare or read it. */
export type Seq = string | number;

export type WriteOutcome =
	| { readonly id: RecordId; readonly rev: Rev }
	/** Somebody else was first: read it again. */
	| { readonly id: RecordId; readonly conflict: true };

export interface FeedPage {
	/** Tombstones are among them. In the order of the feed. */
	readonly documents: readonly StoredDocument[];
	readonly seq: Seq;
	readonly more: boolean;
}

/** The records of one room, over any PouchDB: leveldb, CouchDB or memory. */
export class RecordStore {
	readonly #database: PouchDB.Database;

	constructor(database: PouchDB.Database) {
		this.#database = database;
	}

	/** The named records, tombstones included (a tombstone still says which Changes it has seen); unknown ids are absent. */
	async load(ids: Iterable<RecordId>): Promise<Map<RecordId, Entry>> {
		const keys = [...new Set(ids)];
		const found = new Map<RecordId, Entry>();
		if (keys.length === 0) return found;
		const { rows } = await this.#database.allDocs({ keys, include_docs: true });
		const dead: { id: string; rev: string }[] = [];
		for (const row of rows) {
			if ('error' in row) continue;
			if (row.doc) keep(found, row.doc);
			else dead.push({ id: row.id, rev: row.value.rev });
		}
		// allDocs gives no body for a tombstone.
		if (dead.length > 0)
			for (const { docs } of (await this.#database.bulkGet({ docs: dead })).results)
				for (const one of docs) if ('ok' in one) keep(found, one.ok);
		return found;
	}

	async get(id: RecordId): Promise<Entry | undefined> {
		return (await this.load([id])).get(id);
	}

	/** Live records whose id begins with `prefix`, by id. */
	async range(prefix: string): Promise<Entry[]> {
		const { from, to } = rangeOf(prefix);
		return this.span(from, to);
	}

	/** Live records from one id up to and including another, by id. */
	async span(from: string, to: string): Promise<Entry[]> {
		return (await this.documents(from, to)).flatMap((document) => documentToEntry(document) ?? []);
	}

	/** The same as they are stored, for whoever passes them on. */
	async documents(from: string, to: string): Promise<StoredDocument[]> {
		const { rows } = await this.#database.allDocs({ startkey: from, endkey: to, include_docs: true });
		return rows.flatMap(({ doc }) => (isStoredDocument(doc) ? [doc] : []));
	}

	/**
	 * What follows `kind:` in the ids of live records, up to the next colon: the sources that codings hang on. One look-up
	 * for each of them, however many records they have.
	 */
	async branches(kind: string): Promise<string[]> {
		const found: string[] = [];
		const end = rangeOf(`${kind}:`).to;
		for (let from = `${kind}:`; ;) {
			const { rows } = await this.#database.allDocs({ startkey: from, endkey: end, limit: 1 });
			const branch = rows[0]?.id.split(':')[1];
			if (branch === undefined) return found;
			found.push(branch);
			// The semicolon is what follows the colon.
			from = `${kind}:${branch};`;
		}
	}

	/** Writes all in one stored batch; of those that somebody else changed meanwhile nothing is written. */
	async write(entries: readonly Entry[]): Promise<WriteOutcome[]> {
		const results = await this.#database.bulkDocs(entries.map(entryToDocument));
		return entries.map(({ id }, i) => {
			const result = results[i];
			if (result && 'rev' in result && typeof result.rev === 'string') return { id, rev: result.rev };
			if (result && 'status' in result && result.status === 409) return { id, conflict: true };
			throw new Error(`${id} could not be written: ${JSON.stringify(result)}`);
		});
	}

	/** What has happened since a place in the feed, with each document as it is now. */
	async feed(since: Seq, limit: number): Promise<FeedPage> {
		const { results, last_seq } = await this.#database.changes({ since, limit });
		const wanted = results.flatMap(({ id, changes: [leaf] }) => (leaf ? [{ id, rev: leaf.rev }] : []));
		const documents = wanted.length === 0 ? [] : await this.#bodies(wanted);
		const more = results.length === limit || (await this.#hasGoneOn(since, last_seq));
		return { documents, seq: last_seq, more };
	}

	/**
	 * Whether something was written while a page was made. The record it was written to may then be missing from the page
	 * in its earlier state too, so whoever asked is not yet as far as when she asked. Only where places are numbers; a
	 * page that got nowhere is given a moment, and is not asked for again without end.
	 */
	async #hasGoneOn(since: Seq, reached: Seq): Promise<boolean> {
		if (typeof reached !== 'number') return false;
		const now = await this.seq();
		if (typeof now !== 'number' || now <= reached) return false;
		return reached !== since || (await this.#database.changes({ since, limit: 1 })).results.length > 0;
	}

	/** The feed's place now. */
	async seq(): Promise<Seq> {
		return (await this.#database.info()).update_seq;
	}

	async #bodies(docs: { id: string; rev: string }[]): Promise<StoredDocument[]> {
		// `latest`, which the types do not know: a record that is written meanwhile has lost the body it had in the feed.
		const latest: PouchDB.Core.BulkGetOptions & { readonly latest: true } = { docs, latest: true };
		const { results } = await this.#database.bulkGet(latest);
		return results.flatMap(({ docs }) =>
			docs.flatMap((one) => ('ok' in one && isStoredDocument(one.ok) ? [one.ok] : []))
		);
	}
}

function entryOf(document: unknown): Entry | undefined {
	return isStoredDocument(document) ? documentToEntry(document) : undefined;
}

function keep(found: Map<RecordId, Entry>, document: unknown): void {
	const entry = entryOf(document);
	if (entry) found.set(entry.id, entry);
}
