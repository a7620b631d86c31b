import { join } from 'node:path';
import { joined } from '#lib/server/files/bytes.ts';
import { newFileId, type FileId } from '#lib/server/files/file-id.ts';
import { FileStore, type FileStoreTools } from '#lib/server/files/file-store.ts';
import { newKey } from '#lib/server/vault/seal.ts';
import { newFolder, valueOf } from '../vault/open.ts';

export const noon = new Date('2026-11-22T12:00:00.000Z');

export interface FilePlace {
	readonly folder: string;
	readonly files: FileStore;
}

/** A store in a folder of its own, or one more opening of a given folder. */
export async function openFiles(
	folder?: string,
	tools: FileStoreTools = { now: () => new Date() }
): Promise<FilePlace> {
	const at = folder ?? join(await newFolder(), 'files');
	return { folder: at, files: await FileStore.open(at, tools) };
}

/** Content that arrives in these pieces. */
export async function* arriving(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
	for (const piece of pieces) yield await Promise.resolve(piece);
}

/** Content that breaks off after these pieces. */
export async function* breakingOff(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void> {
	yield* arriving(...pieces);
	throw new Error('aborted');
}

export async function all(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of content) pieces.push(piece);
	return joined(...pieces);
}

export const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** So many bytes that repeat late: every chunk is another. */
export function someBytes(length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	for (let i = 0; i < length; i++) bytes[i] = (i * 31 + (i >> 8) * 17 + (i >> 16) * 7) & 0xff;
	return bytes;
}

/** What stands before the first chunk. */
export const headerBytes = 8;

/** Bytes that lie in a store. */
export async function stored(place: FilePlace, bytes: Uint8Array) {
	const [file, key] = [newFileId(), newKey()];
	valueOf(await place.files.write(file, key, arriving(bytes)));
	return { file, key, path: pathOf(place, file) };
}

export const pathOf = ({ folder }: FilePlace, file: FileId): string =>
	join(folder, file.slice(0, 2), file.slice(2, 4), file);
