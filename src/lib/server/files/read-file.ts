import type { KeyObject } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { bytesToText } from './bytes.ts';
import { openChunk, sealedChunkBytes } from './chunk-cipher.ts';
import { BrokenFile } from './failure.ts';
import { hasCode } from './file-error.ts';
import type { FileId } from './file-id.ts';
import { fileHeader } from './write-file.ts';

/**
 * The content of a file, chunk by chunk, each given only when it is known to be right; throws a BrokenFile where it is
 * not. Only who reads to the end knows that the whole was there.
 */
export async function* readEncrypted(
	path: string,
	{ file, key }: { readonly file: FileId; readonly key: KeyObject }
): AsyncGenerator<Uint8Array, void> {
	const handle = await openFile(path, file);
	try {
		const { size } = await handle.stat();
		const header = await readPart(handle, 0, fileHeader.byteLength);
		if (bytesToText(header) !== bytesToText(fileHeader)) throw new BrokenFile({ tag: 'FileDamaged', file });
		const chunks = Math.max(1, Math.ceil((size - fileHeader.byteLength) / sealedChunkBytes));
		for (let number = 0; number < chunks; number++) {
			const sealed = await readPart(handle, fileHeader.byteLength + number * sealedChunkBytes, sealedChunkBytes);
			const plain = openChunk(key, { file, number, last: number === chunks - 1 }, sealed);
			if (!plain) throw new BrokenFile({ tag: 'FileDamaged', file });
			yield plain;
		}
	} finally {
		await handle.close();
	}
}

async function openFile(path: string, file: FileId): Promise<FileHandle> {
	try {
		return await open(path, 'r');
	} catch (error) {
		if (hasCode(error, 'ENOENT')) throw new BrokenFile({ tag: 'FileMissing', file });
		throw error;
	}
}

/** At most so many bytes from a place on; fewer only at the end of the file. */
async function readPart(handle: FileHandle, from: number, length: number): Promise<Uint8Array> {
	const buffer = new Uint8Array(length);
	let filled = 0;
	while (filled < length) {
		const { bytesRead } = await handle.read(buffer, filled, length - filled, from + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return buffer.subarray(0, filled);
}
