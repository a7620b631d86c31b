import type { Act, Answer, ReceivedChange } from '#lib/domain/change/change.ts';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { isObject } from '#lib/domain/json.ts';

/** A Change that has been accepted, with all that the server derived for it: enough to finish it after a crash. */
export interface Intent {
	readonly change: ReceivedChange;
	/** What it does in other rooms; written before this room. */
	readonly elsewhere?: readonly { readonly room: Room; readonly acts: readonly Act[] }[];
}

/** What the log knows of a Change. */
export type Logged =
	| { readonly by: PersonId; readonly state: 'open'; readonly intent: Intent }
	| { readonly by: PersonId; readonly state: 'done'; readonly answer: Answer };

interface IntentDocument {
	readonly _id: Ulid;
	readonly _rev?: string;
	readonly v: 1;
	readonly by: PersonId;
	/** The server's clock and the order within a group: together the order in which Changes were taken up. */
	readonly received: string;
	readonly n: number;
	readonly state: 'open' | 'done';
	/** Dropped when done: the log holds no words. */
	readonly intent?: Intent;
	readonly answer?: Answer;
}

/** How far the log has been looked through for open Changes. */
interface Mark {
	readonly seq: string | number;
}

export interface NewEntry {
	readonly id: Ulid;
	readonly by: PersonId;
	readonly received: string;
	/** An accepted Change is open; a refused one is done at once, in the same write, so that it can never turn. */
	readonly what: { readonly intent: Intent } | { readonly answer: Answer };
}

/** The Changes that a room has taken up, in a database of their own: they are nobody's replica. */
export class IntentLog {
	readonly #database: PouchDB.Database<IntentDocument>;
	readonly #marks: PouchDB.Database<Mark>;

	constructor(database: PouchDB.Database) {
		this.#database = database as PouchDB.Database<IntentDocument>;
		this.#marks = database as PouchDB.Database<Mark>;
	}

	async read(ids: Iterable<Ulid>): Promise<Map<Ulid, Logged>> {
		const found = new Map<Ulid, Logged>();
		for (const document of await this.#documents([...new Set(ids)])) found.set(document._id, loggedOf(document));
		return found;
	}

	/** Stores all in one batch. Returns the ids that another process had stored before: its word counts. */
	async begin(entries: readonly NewEntry[]): Promise<Ulid[]> {
		if (entries.length === 0) return [];
		const documents = entries.map(({ id, by, received, what }, n): IntentDocument =>
			'intent' in what
				? { _id: id, v: 1, by, received, n, state: 'open', intent: what.intent }
				: { _id: id, v: 1, by, received, n, state: 'done', answer: what.answer }
		);
		const results = await this.#database.bulkDocs(documents);
		return entries.flatMap(({ id }, i) => (isConflict(results[i], id) ? [id] : []));
	}

	/** Ends open Changes with their answers and drops their acts. An answer that stands already is given back instead. */
	async finish(answers: readonly Answer[]): Promise<Answer[]> {
		const documents = new Map((await this.#documents(answers.map(({ id }) => id))).map((found) => [found._id, found]));
		const done = answers.flatMap((answer) => {
			const document = documents.get(answer.id);
			if (!document || document.state === 'done') return [];
			const { intent: _words, ...rest } = document;
			return [{ ...rest, state: 'done' as const, answer }];
		});
		const results = done.length === 0 ? [] : await this.#database.bulkDocs(done);
		const taken = done.flatMap(({ _id }, i) => (isConflict(results[i], _id) ? [_id] : []));
		for (const document of await this.#documents(taken)) documents.set(document._id, document);
		return answers.map((answer) => documents.get(answer.id)?.answer ?? answer);
	}

	/** Changes accepted but not finished, in the order in which they were taken up. */
	async open(): Promise<Intent[]> {
		const settled = await this.#settled();
		const { results } = await this.#database.changes({ since: settled.seq, include_docs: true });
		return results
			.flatMap(({ doc }) => (doc && doc.state === 'open' && doc.intent ? [{ ...doc, intent: doc.intent }] : []))
			.sort((a, b) => (a.received === b.received ? a.n - b.n : a.received < b.received ? -1 : 1))
			.map(({ intent }) => intent);
	}

	/** Notes that nothing before this moment is open, so that the next start need not look there. */
	async settle(): Promise<void> {
		const { update_seq } = await this.#database.info();
		const settled = await this.#settled();
		await this.#marks.put({ ...settled, seq: update_seq });
	}

	async #settled(): Promise<Mark & { readonly _id: string; readonly _rev?: string }> {
		try {
			return await this.#marks.get('_local/settled');
		} catch (error) {
			if (isObject(error) && error['status'] === 404) return { _id: '_local/settled', seq: 0 };
			throw error;
		}
	}

	async #documents(keys: Ulid[]): Promise<(IntentDocument & { readonly _rev: string })[]> {
		if (keys.length === 0) return [];
		const { rows } = await this.#database.allDocs({ keys, include_docs: true });
		return rows.flatMap((row) => ('doc' in row && row.doc ? [row.doc] : []));
	}
}

function loggedOf(document: IntentDocument): Logged {
	if (document.answer) return { by: document.by, state: 'done', answer: document.answer };
	if (document.intent) return { by: document.by, state: 'open', intent: document.intent };
	throw new Error(`the log of ${document._id} holds neither acts nor an answer`);
}

function isConflict(result: unknown, id: Ulid): boolean {
	if (isObject(result) && result['ok'] === true) return false;
	if (isObject(result) && result['status'] === 409) return true;
	throw new Error(`the Change ${id} could not be logged: ${JSON.stringify(result)}`);
}
