import { createSecretKey, type KeyObject } from 'node:crypto';
import { isRecordId, type PersonId, type Ulid } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import { base64ToBytes, bytesOf, bytesToBase64, bytesToText, textToBytes } from '../files/bytes.ts';
import type { MasterKey } from './key-file.ts';
import { keyBytes, newKey, seal, unseal } from './seal.ts';

/** The version of the stored shapes. */
export const documentVersion = 1;
const keyDocument = 'key';
/** Another process may be first again and again; more often than this is a fault. */
export const conflictRounds = 20;

/** The content of a record in clear: it stays in memory. */
export type OpenFields = Readonly<Record<string, string>>;

export interface Held {
	readonly rev: string;
	readonly by: PersonId;
	/** Undefined: they do not open. */
	readonly fields: OpenFields | undefined;
}

export type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

/** The records of one study's vault: who and when in clear, every field encrypted for its own place. */
export class SealedRecords {
	readonly #database: PouchDB.Database;
	readonly #study: Ulid;
	readonly #master: MasterKey;
	#key: KeyObject | undefined;

	constructor(database: PouchDB.Database, study: Ulid, master: MasterKey) {
		this.#database = database;
		this.#study = study;
		this.#master = master;
	}

	async get(id: string): Promise<Held | undefined> {
		const document = await this.document(id);
		return document && this.#held(document);
	}

	/** The records whose id begins with `prefix`, by id. */
	async all(prefix: string): Promise<Map<string, Held>> {
		const found = new Map<string, Held>();
		for (const document of await this.range(prefix)) found.set(document._id, await this.#held(document));
		return found;
	}

	async #held(document: Stored): Promise<Held> {
		const { _id: id, _rev: rev, by, f } = document;
		if (typeof rev !== 'string' || !isPerson(by)) throw new Error(`${id} is no record of a vault`);
		const key = await this.#existingKey();
		return { rev, by, fields: key && document['v'] === documentVersion ? openFields(key, id, f) : undefined };
	}

	/** Stores a record, with other documents in the same stored batch. False: somebody else was first. */
	async put(
		id: string,
		of: { readonly by: PersonId; readonly at: string; readonly fields: OpenFields; readonly rev: string | undefined },
		also: readonly Stored[] = []
	): Promise<boolean> {
		const key = await this.#keyOrNew();
		const f = Object.fromEntries(
			Object.entries(of.fields).map(([name, value]) => [
				name,
				bytesToBase64(seal(key, place(id, name), textToBytes(value)))
			])
		);
		const { by, at, rev } = of;
		return this.store([
			...also,
			{ _id: id, v: documentVersion, by, at, f, ...(rev === undefined ? {} : { _rev: rev }) }
		]);
	}

	/** Stores documents as they are, in one batch. False: of the last one somebody else was first. */
	async store(documents: readonly Stored[]): Promise<boolean> {
		await this.#keyOrNew();
		return this.#write(documents);
	}

	async #write(documents: readonly Stored[]): Promise<boolean> {
		const results: unknown[] = await this.#database.bulkDocs([...documents]);
		for (const [i, result] of results.entries())
			if (isObject(result) && result['error'] !== undefined && result['status'] !== 409)
				throw new Error(`${documents[i]?._id ?? ''} could not be stored: ${JSON.stringify(result)}`);
		const last = results.at(-1);
		return !isObject(last) || last['error'] === undefined;
	}

	/** Deletes a document; nothing of it stays but its id. Other documents go into the same stored batch. */
	async erase(id: string, also: readonly Stored[] = []): Promise<void> {
		for (let round = 0; round < conflictRounds; round++) {
			const _rev = (await this.document(id))?.['_rev'];
			if (_rev === undefined) return;
			if (await this.store([...also, { _id: id, _rev, _deleted: true }])) return;
		}
		throw new Error(`too many conflicts at ${id}`);
	}

	/** A live document as it is stored. */
	async document(id: string): Promise<Stored | undefined> {
		try {
			return { ...(await this.#database.get(id)) };
		} catch (error) {
			if (isObject(error) && error['status'] === 404) return undefined;
			throw error;
		}
	}

	/** Live documents whose id begins with `prefix`, by id. */
	async range(prefix: string): Promise<Stored[]> {
		const { rows } = await this.#database.allDocs({
			startkey: prefix,
			endkey: `${prefix}\uffff`,
			include_docs: true
		});
		return rows.flatMap(({ doc }) => (doc ? [{ ...doc }] : []));
	}

	/** Whether the study's key, if it has one yet, was wrapped with this master key. */
	async isOurs(): Promise<boolean> {
		const held = await this.document(keyDocument);
		return !held || held['master'] === this.#master.fingerprint;
	}

	async #existingKey(): Promise<KeyObject | undefined> {
		if (this.#key) return this.#key;
		const wrapped = (await this.document(keyDocument))?.['wrapped'];
		if (typeof wrapped !== 'string') return undefined;
		const bytes = unseal(this.#master.key, this.#study, base64ToBytes(wrapped));
		return bytes?.byteLength === keyBytes ? (this.#key = createSecretKey(bytes)) : undefined;
	}

	/** A key is used only when it is stored, and made only in a vault that holds nothing. */
	async #keyOrNew(): Promise<KeyObject> {
		if (this.#key) return this.#key;
		const { doc_count } = await this.#database.info();
		if (doc_count === 0) {
			const wrapped = bytesToBase64(seal(this.#master.key, this.#study, bytesOf(newKey().export())));
			const { fingerprint: master } = this.#master;
			await this.#write([{ _id: keyDocument, v: documentVersion, master, wrapped }]);
		}
		const key = await this.#existingKey();
		if (!key) throw new Error(`the key of vault-${this.#study} does not open`);
		return key;
	}
}

/** Where a field belongs: an encrypted value moved to another field or record does not open. */
const place = (id: string, field: string): string => `${id}\n${field}`;

function openFields(key: KeyObject, id: string, sealed: unknown): OpenFields | undefined {
	if (!isObject(sealed)) return undefined;
	const fields: Record<string, string> = {};
	for (const [name, value] of Object.entries(sealed)) {
		const plain = typeof value === 'string' ? unseal(key, place(id, name), base64ToBytes(value)) : undefined;
		if (!plain) return undefined;
		fields[name] = bytesToText(plain);
	}
	return fields;
}

const isPerson = (value: unknown): value is PersonId => isRecordId(value) && value.startsWith('person:');
