import type { KeyObject } from 'node:crypto';
import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { textToBytes } from './bytes.ts';
import { chunkBytes, sealChunk } from './chunk-cipher.ts';
import type { FileRefusal } from './failure.ts';
import type { FileId } from './file-id.ts';

/** Stands first in every file: the version of its format. */
export const fileHeader = textToBytes('RTfile1\n');

/** The content broke off: the failure is the sender's, not the disk's. */
class BrokenOff extends Error {}

/**
 * Writes content encrypted under a path that is free; it is on the disk when the promise resolves. Holds one chunk in
 * memory. What is refused or fails leaves a part behind. Returns how many bytes the content had.
 */
export async function writeEncrypted(
	path: string,
	{ file, key, largest }: { readonly file: FileId; readonly key: KeyObject; readonly largest: number },
	content: AsyncIterable<Uint8Array>
): Promise<Result<number, FileRefusal>> {
	const handle = await open(path, 'wx', 0o600);
	try {
		await handle.writeFile(fileHeader);
		const chunk = new Uint8Array(chunkBytes);
		let filled = 0;
		let number = 0;
		let bytes = 0;
		for await (const piece of fromSender(content)) {
			bytes += piece.byteLength;
			if (bytes > largest) return failed({ tag: 'FileTooLarge', largest });
			for (let taken = 0; taken < piece.byteLength;) {
				// A full chunk waits for what follows: only then is it known not to be the last.
				if (filled === chunkBytes) {
					await handle.writeFile(sealChunk(key, { file, number, last: false }, chunk));
					number++;
					filled = 0;
				}
				const part = piece.subarray(taken, taken + chunkBytes - filled);
				chunk.set(part, filled);
				filled += part.byteLength;
				taken += part.byteLength;
			}
		}
		await handle.writeFile(sealChunk(key, { file, number, last: true }, chunk.subarray(0, filled)));
		await handle.sync();
		return ok(bytes);
	} catch (error) {
		if (error instanceof BrokenOff) return failed({ tag: 'FileBrokenOff' });
		throw error;
	} finally {
		await handle.close();
	}
}

async function* fromSender(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
	try {
		yield* content;
	} catch (error) {
		throw new BrokenOff('the content broke off', { cause: error });
	}
}
