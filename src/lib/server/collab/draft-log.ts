import * as Y from 'yjs';
import { rangeOf, type PersonId } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';

/** Who wrote a row: a person, or the server when it puts marks. */
export type RowAuthor = PersonId | 'server';

export interface LogRow {
	readonly by: RowAuthor;
	readonly update: Uint8Array;
}

/** One stored group of updates of one author: `u:<13 digits of ms><4 of a counter>:<process>`. */
interface RowDocument {
	readonly _id: string;
	readonly v: 1;
	readonly by: RowAuthor;
	/** The server's clock. */
	readonly at: string;
	/** Base64. */
	readonly update: string;
}

/** The text as it stood, so that a long log need not be read again. Rows are kept all the same: they are the history. */
interface Snapshot {
	readonly v: 1;
	/** Base64. */
	readonly state: string;
	/** By process: the last of its rows that the state holds. A process writes its rows of a draft one after the other. */
	readonly rows: Readonly<Record<string, string>>;
}

export interface LogTools {
	readonly now: () => Date;
	/** Names this process in the ids of its rows; another one at each start. */
	readonly process: string;
}

const snapshotId = 'snapshot';
/** Always the first row, whoever writes it: two servers that open a new draft at once seed it once. */
const seedId = `u:${'0'.repeat(17)}:seed`;
const countersPerMs = 10_000;
/** So many documents are read at a time. */
const readAtOnce = 1000;

/** The updates of one draft, in a database of their own. Only ever added to. */
export class DraftLog {
	readonly #database: PouchDB.Database<RowDocument>;
	readonly #snapshots: PouchDB.Database<Snapshot>;
	readonly #tools: LogTools;
	/** The milliseconds and the counter of the last id given out: an id is never given twice, even if the clock goes back. */
	#last = { ms: 0, counter: 0 };
	readonly #held = new Map<string, string>();
	#sinceSnapshot = 0;

	constructor(database: PouchDB.Database, tools: LogTools) {
		this.#database = database as PouchDB.Database<RowDocument>;
		this.#snapshots = database as PouchDB.Database<Snapshot>;
		this.#tools = tools;
	}

	/** How many rows have come since the last snapshot. */
	get sinceSnapshot(): number {
		return this.#sinceSnapshot;
	}

	/** Brings a document to where the log is. False: the log is empty. Throws rather than leave a row out. */
	async load(doc: Y.Doc): Promise<boolean> {
		const snapshot = await this.#snapshot();
		const { from: startkey, to: endkey } = rangeOf('u:');
		const { rows } = await this.#database.allDocs({ startkey, endkey });
		const ids = rows.map(({ id }) => id);
		if (snapshot) apply(doc, [fromBase64(snapshot.state)]);
		const held = snapshot?.rows ?? {};
		const wanted = ids.filter((id) => !((held[processOf(id)] ?? '') >= id));
		for (let at = 0; at < wanted.length; at += readAtOnce)
			apply(doc, await this.#updates(wanted.slice(at, at + readAtOnce)));
		for (const id of ids) this.#note(id);
		this.#sinceSnapshot = wanted.length;
		return ids.length > 0;
	}

	/** Stores rows in one batch, in their order. When it resolves they are on disk. */
	async append(rows: readonly LogRow[]): Promise<void> {
		const documents = rows.map((row) => this.#document(this.#nextId(), row));
		const results = await this.#database.bulkDocs(documents);
		for (const [i, { _id }] of documents.entries()) {
			const result: unknown = results[i];
			if (!isObject(result) || result['ok'] !== true)
				throw new Error(`the row ${_id} could not be stored: ${JSON.stringify(result)}`);
			this.#note(_id);
		}
		this.#sinceSnapshot += documents.length;
	}

	/** Stores the first words of a draft, unless another process has done so. */
	async seed(row: LogRow): Promise<void> {
		const [result]: unknown[] = await this.#database.bulkDocs([this.#document(seedId, row)]);
		if (!isObject(result) || (result['ok'] !== true && result['status'] !== 409))
			throw new Error(`the seed could not be stored: ${JSON.stringify(result)}`);
	}

	/** Stores the text as it stands; the document must hold every row that this log knows, and nothing unstored. */
	async snapshot(doc: Y.Doc): Promise<void> {
		this.#sinceSnapshot = 0;
		const before = await this.#snapshot();
		await this.#snapshots.put({
			_id: snapshotId,
			...(before ? { _rev: before._rev } : {}),
			v: 1,
			state: toBase64(Y.encodeStateAsUpdate(doc)),
			rows: Object.fromEntries(this.#held)
		});
	}

	async #snapshot(): Promise<PouchDB.Core.ExistingDocument<Snapshot> | undefined> {
		try {
			return await this.#snapshots.get(snapshotId);
		} catch (error) {
			if (isObject(error) && error['status'] === 404) return undefined;
			throw error;
		}
	}

	async #updates(keys: string[]): Promise<Uint8Array[]> {
		const { rows } = await this.#database.allDocs({ keys, include_docs: true });
		return rows.map((row) => {
			const update = 'doc' in row ? row.doc?.update : undefined;
			if (update === undefined) throw new Error(`the row ${row.key} cannot be read`);
			return fromBase64(update);
		});
	}

	#document(_id: string, { by, update }: LogRow): RowDocument {
		return { _id, v: 1, by, at: this.#tools.now().toISOString(), update: toBase64(update) };
	}

	#nextId(): string {
		const ms = Math.max(this.#tools.now().getTime(), this.#last.ms);
		const counter = ms === this.#last.ms ? this.#last.counter + 1 : 0;
		this.#last = counter < countersPerMs ? { ms, counter } : { ms: ms + 1, counter: 0 };
		const digits = `${this.#last.ms}`.padStart(13, '0') + `${this.#last.counter}`.padStart(4, '0');
		return `u:${digits}:${this.#tools.process}`;
	}

	#note(id: string): void {
		this.#held.set(processOf(id), id);
		const ms = Number(id.slice(2, 15));
		if (ms > this.#last.ms) this.#last = { ms, counter: countersPerMs };
	}
}

const processOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

function apply(doc: Y.Doc, updates: readonly Uint8Array[]): void {
	doc.transact(() => {
		for (const update of updates) Y.applyUpdate(doc, update);
	});
}
