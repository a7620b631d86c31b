import { ulidOf, type PersonId, type SourceId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { isFileId, type FileId } from '../files/file-id.ts';
import { fieldsToOriginal, originalToFields, type Original } from './original.ts';
import type { ReadLog } from './read-log.ts';
import { damaged, type VaultDamaged } from './refusal.ts';
import { conflictRounds, documentVersion, type SealedRecords, type Stored } from './sealed-records.ts';

/** A file that is on its way into a record or out of one. */
export interface LooseFile {
	readonly file: FileId;
	/** When its way began. */
	readonly since: string;
	/**
	 * Held: the record names it. Left: no record does, and its key is kept nowhere. Unknown: the record does not open, so
	 * nobody can tell.
	 */
	readonly state: 'held' | 'left' | 'unknown';
}

/** Who gave an original, and whether into the study's room or into her own. */
export interface OriginalOrigin {
	readonly by: PersonId;
	readonly shared: boolean;
}

/**
 * The records of the originals of one study. A file is noted as loose before a record takes it and before a record lets
 * it go, so that a crash leaves none behind that nobody knows of.
 */
export class OriginalRecords {
	readonly #records: SealedRecords;
	readonly #log: ReadLog;
	readonly #now: () => Date;

	constructor(records: SealedRecords, log: ReadLog, now: () => Date) {
		this.#records = records;
		this.#log = log;
		this.#now = now;
	}

	/** Undefined when there is none. Nothing that is a secret, and not logged. */
	async origin(source: SourceId): Promise<OriginalOrigin | undefined> {
		const held = await this.#records.get(idOf(source));
		return held && { by: held.by, shared: held.fields?.['shared'] === 'yes' };
	}

	/** Undefined: none is kept. */
	async read(source: SourceId, who: PersonId): Promise<Result<Original | undefined, VaultDamaged>> {
		const id = idOf(source);
		const held = await this.#records.get(id);
		if (!held) return ok(undefined);
		const original = held.fields && fieldsToOriginal(held.fields);
		if (!original) return failed(damaged(id));
		await this.#log.note(who, id);
		return ok(original);
	}

	/** Notes a file that is about to be written. */
	async begin(source: SourceId, file: FileId): Promise<void> {
		await this.#records.store([this.#loose(source, file)]);
	}

	/** Keeps an original in place of the one before. Returns the file that was let go, which is to be erased. */
	async keep(source: SourceId, by: PersonId, original: Original): Promise<FileId | undefined> {
		const id = idOf(source);
		for (let round = 0; round < conflictRounds; round++) {
			const held = await this.#records.get(id);
			const before = held?.fields?.['file'];
			const of = { by, at: this.#now().toISOString(), fields: originalToFields(original), rev: held?.rev };
			if (await this.#records.put(id, of, this.#letGo(source, before))) return before;
		}
		throw new Error(`too many conflicts at ${id}`);
	}

	/** Throws the key away. Returns the file that was let go, which is to be erased. */
	async erase(source: SourceId): Promise<FileId | undefined> {
		const id = idOf(source);
		const before = (await this.#records.get(id))?.fields?.['file'];
		await this.#records.erase(id, this.#letGo(source, before));
		return before;
	}

	async loose(): Promise<LooseFile[]> {
		const found: LooseFile[] = [];
		for (const { _id, source, since } of await this.#records.range(loosePrefix)) {
			const file = _id.slice(loosePrefix.length);
			if (!isFileId(file) || typeof source !== 'string' || typeof since !== 'string') continue;
			const held = await this.#records.get(`original:${source}`);
			const state = held && !held.fields ? 'unknown' : held?.fields?.['file'] === file ? 'held' : 'left';
			found.push({ file, since, state });
		}
		return found;
	}

	/** Forgets that files were loose. */
	async settle(files: readonly FileId[]): Promise<void> {
		for (const file of files) await this.#records.erase(`${loosePrefix}${file}`);
	}

	#letGo(source: SourceId, file: FileId | undefined): Stored[] {
		return file === undefined ? [] : [this.#loose(source, file)];
	}

	#loose(source: SourceId, file: FileId): Stored {
		const since = this.#now().toISOString();
		return { _id: `${loosePrefix}${file}`, v: documentVersion, source: ulidOf(source), since };
	}
}

const loosePrefix = 'loose:';
const idOf = (source: SourceId): string => `original:${ulidOf(source)}`;
