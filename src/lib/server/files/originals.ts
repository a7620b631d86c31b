import type { PersonId, SourceId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { StudyRoom } from '#lib/domain/room.ts';
import type { OriginalOrigin, OriginalRecords } from '../vault/original-records.ts';
import { damaged, type VaultDamaged } from '../vault/refusal.ts';
import { newKey } from '../vault/seal.ts';
import type { Vault } from '../vault/vault.ts';
import type { FileFailure, FileRefusal } from './failure.ts';
import { newFileId, type FileId } from './file-id.ts';
import { unfinishedMost, type FileStore } from './file-store.ts';

/** A file as somebody gives it. */
export interface GivenFile {
	readonly by: PersonId;
	readonly name: string;
	readonly type: string;
	/** The source stands in the study's room, not in the giver's own. */
	readonly shared: boolean;
	readonly content: AsyncIterable<Uint8Array>;
}

/** A file as it is given back. Its content has been read through once and was whole. */
export interface GivenBack {
	readonly name: string;
	readonly bytes: number;
	readonly content: AsyncGenerator<Uint8Array, void>;
}

/** The files that sources were made from: what they are is in the vault, their bytes in the store. */
export class Originals {
	readonly #vault: Vault;
	readonly #files: FileStore;

	constructor(vault: Vault, files: FileStore) {
		this.#vault = vault;
		this.#files = files;
	}

	/** Keeps the original of a source in place of the one before, whose key and bytes are thrown away. */
	async keep(study: StudyRoom, source: SourceId, given: GivenFile): Promise<Result<number, FileRefusal>> {
		const records = this.#vault.study(study).originals;
		const file = newFileId();
		const key = newKey();
		await records.begin(source, file);
		const written = await this.#files.write(file, key, given.content);
		if (!written.ok) {
			await records.settle([file]);
			return written;
		}
		const { by, name, type, shared } = given;
		const before = await records.keep(source, by, { file, key, bytes: written.value, name, type, shared });
		await records.settle([file]);
		if (before !== undefined) await this.#drop(records, before);
		return written;
	}

	/** Who gave the original of a source, and where; undefined when there is none. */
	origin(study: StudyRoom, source: SourceId): Promise<OriginalOrigin | undefined> {
		return this.#vault.study(study).originals.origin(source);
	}

	/** Undefined: there is none. Who was given it is in the vault's log before this resolves. */
	async read(
		study: StudyRoom,
		source: SourceId,
		who: PersonId
	): Promise<Result<GivenBack | undefined, VaultDamaged | FileFailure>> {
		const read = await this.#vault.study(study).originals.read(source, who);
		if (!read.ok || !read.value) return read.ok ? ok(undefined) : read;
		const { file, key, bytes, name } = read.value;
		const checked = await this.#files.check(file, key);
		if (!checked.ok) return checked;
		if (checked.value !== bytes) return failed(damaged(source));
		return ok({ name, bytes, content: this.#files.read(file, key) });
	}

	/** Throws away the key of an original, then its bytes. */
	async erase(study: StudyRoom, source: SourceId): Promise<void> {
		const records = this.#vault.study(study).originals;
		const before = await records.erase(source);
		if (before !== undefined) await this.#drop(records, before);
	}

	/** At start: removes the files that a crash left without a record. Returns how many. */
	async sweep(now: Date): Promise<number> {
		const before = new Date(now.getTime() - unfinishedMost).toISOString();
		let swept = 0;
		for (const study of this.#vault.studies()) {
			const records = this.#vault.study(study).originals;
			for (const { file, since, state } of await records.loose()) {
				if (since > before || state === 'unknown') continue;
				if (state === 'left') {
					await this.#drop(records, file);
					swept++;
				} else await records.settle([file]);
			}
		}
		return swept;
	}

	async #drop(records: OriginalRecords, file: FileId): Promise<void> {
		await this.#files.erase(file);
		await records.settle([file]);
	}
}
