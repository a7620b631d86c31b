import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { bytesOf, joined, textToBytes } from './bytes.ts';
import type { FileId } from './file-id.ts';

/** Bytes of the content in one chunk; only the last may hold fewer, and only that of an empty file none. */
export const chunkBytes = 64 << 10;
const tagBytes = 16;
/** Bytes of a full chunk on the disk. */
export const sealedChunkBytes = chunkBytes + tagBytes;

/** Where a chunk stands. All of it is authenticated: a chunk opens in its own place only. */
export interface ChunkPlace {
	readonly file: FileId;
	readonly number: number;
	/** Nothing comes after it: a file that was cut at a seam ends with a chunk that is not the last. */
	readonly last: boolean;
}

/** Encrypts a chunk with AES-256-GCM; the tag of 128 bits follows. A key serves one file, written once. */
export function sealChunk(key: KeyObject, place: ChunkPlace, plain: Uint8Array): Uint8Array {
	const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagBytes });
	cipher.setAAD(boundTo(place));
	return joined(bytesOf(cipher.update(plain)), bytesOf(cipher.final()), bytesOf(cipher.getAuthTag()));
}

/** Undefined when it was changed, moved, or is not the last though it stands last. */
export function openChunk(key: KeyObject, place: ChunkPlace, sealed: Uint8Array): Uint8Array | undefined {
	if (sealed.byteLength < tagBytes) return undefined;
	const end = sealed.byteLength - tagBytes;
	const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagBytes });
	decipher.setAAD(boundTo(place));
	decipher.setAuthTag(sealed.subarray(end));
	const plain = bytesOf(decipher.update(sealed.subarray(0, end)));
	try {
		return joined(plain, bytesOf(decipher.final()));
	} catch {
		return undefined;
	}
}

/**
 * The deterministic construction of NIST SP 800-38D, 8.2.1: a fixed field of 32 bits, zero since a key has one use, then
 * a counter of 64 bits. No nonce comes twice under a key.
 */
function nonceOf({ number }: ChunkPlace): Uint8Array {
	const nonce = new Uint8Array(12);
	new DataView(nonce.buffer).setBigUint64(4, BigInt(number));
	return nonce;
}

function boundTo({ file, number, last }: ChunkPlace): Uint8Array {
	return textToBytes(`${file}\n${number}\n${last ? 'last' : 'more'}`);
}
