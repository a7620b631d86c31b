import type { KeyObject } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { BrokenFile, type FileFailure, type FileRefusal } from './failure.ts';
import { hasCode } from './file-error.ts';
import type { FileId } from './file-id.ts';
import { readEncrypted } from './read-file.ts';
import { syncFolder } from './sync-folder.ts';
import { writeEncrypted } from './write-file.ts';

/** The largest file that is taken, in bytes: 50 MB. */
export const largestFile = 50 << 20;
/**
 * A file that has been on its way in for longer will not arrive any more, in milliseconds: Node ends a request after
 * five minutes (`server.requestTimeout`), and another process may be writing into the same folder.
 */
export const unfinishedMost = 60 * 60 * 1000;

export interface FileStoreTools {
	readonly now: () => Date;
}

/** Encrypted files under random names, each with a key of its own that is kept elsewhere. */
export class FileStore {
	readonly #folder: string;
	readonly #unfinished: string;

	private constructor(folder: string) {
		this.#folder = folder;
		this.#unfinished = join(folder, 'unfinished');
	}

	/** Makes the folder where there is none, and sweeps away what a crash left half written. */
	static async open(folder: string, { now }: FileStoreTools): Promise<FileStore> {
		const store = new FileStore(folder);
		await mkdir(store.#unfinished, { recursive: true, mode: 0o700 });
		await syncFolder(dirname(resolve(folder)));
		for (const name of await readdir(store.#unfinished))
			await removeOlder(join(store.#unfinished, name), now().getTime() - unfinishedMost);
		return store;
	}

	/**
	 * Stores content under an id and a key that have been used for nothing else. Resolves when it is on the disk under
	 * its name; what is refused or fails leaves nothing. Returns how many bytes the content had.
	 */
	async write(file: FileId, key: KeyObject, content: AsyncIterable<Uint8Array>): Promise<Result<number, FileRefusal>> {
		const temporary = join(this.#unfinished, file);
		try {
			const written = await writeEncrypted(temporary, { file, key, largest: largestFile }, content);
			if (written.ok) await this.#settle(temporary, this.#path(file));
			return written;
		} catch (error) {
			if (hasCode(error, 'ENOSPC', 'EDQUOT')) return failed({ tag: 'DiskFull' });
			throw error;
		} finally {
			// Gone already when it has its name.
			await rm(temporary, { force: true });
		}
	}

	/** The content in chunks; throws a BrokenFile in place of a chunk that is not as it was written. */
	read(file: FileId, key: KeyObject): AsyncGenerator<Uint8Array, void> {
		return readEncrypted(this.#path(file), { file, key });
	}

	/** Reads a file through to its end and gives nothing of it. Returns how many bytes its content has. */
	async check(file: FileId, key: KeyObject): Promise<Result<number, FileFailure>> {
		let bytes = 0;
		try {
			for await (const chunk of this.read(file, key)) bytes += chunk.byteLength;
			return ok(bytes);
		} catch (error) {
			if (error instanceof BrokenFile) return failed(error.why);
			throw error;
		}
	}

	/** Removes a file; one that is gone already is no matter. Whoever keeps its key throws that away first. */
	async erase(file: FileId): Promise<void> {
		const path = this.#path(file);
		try {
			await rm(path);
			await syncFolder(dirname(path));
		} catch (error) {
			if (!hasCode(error, 'ENOENT')) throw error;
		}
	}

	async #settle(temporary: string, path: string): Promise<void> {
		const folder = dirname(path);
		await mkdir(folder, { recursive: true, mode: 0o700 });
		await rename(temporary, path);
		// The folders in between may be new as well.
		for (const list of [folder, dirname(folder), this.#folder]) await syncFolder(list);
	}

	/** Two levels of folders, 65,536 in all, so that none grows long. */
	#path(file: FileId): string {
		return join(this.#folder, file.slice(0, 2), file.slice(2, 4), file);
	}
}

async function removeOlder(path: string, than: number): Promise<void> {
	try {
		if ((await stat(path)).mtimeMs < than) await rm(path);
	} catch (error) {
		// Another process has finished or removed it.
		if (!hasCode(error, 'ENOENT')) throw error;
	}
}
