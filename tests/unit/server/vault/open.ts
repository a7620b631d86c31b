import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Result } from '#lib/domain/result.ts';
import type { Databases } from '#lib/server/databases.ts';
import { bytesOf } from '#lib/server/files/bytes.ts';
import { openVault, type Vault } from '#lib/server/vault/vault.ts';
import { memoryDatabases, newId } from '../../../support/rooms.ts';

/** A folder that is there for one test. */
export async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'roedtraad-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	return folder;
}

export class Clock {
	#at = Date.parse('2026-11-22T09:00:00.000Z');
	readonly now = (): Date => new Date(this.#at);
	pass(milliseconds: number): void {
		this.#at += milliseconds;
	}
}

export interface Place {
	readonly folder: string;
	readonly keyFile: string;
	readonly databases: Databases;
	readonly clock: Clock;
}

/** Where a server could keep its data: databases in memory, files and key in a folder. */
export async function newPlace(): Promise<Place> {
	const folder = await newFolder();
	return { folder, keyFile: join(folder, 'data.key'), databases: memoryDatabases(), clock: new Clock() };
}

export function tryVault({ folder, keyFile, databases, clock }: Place) {
	return openVault({ dataDir: join(folder, 'data'), vaultKeyFile: keyFile }, databases, { now: clock.now, newId });
}

export async function open(place: Place): Promise<Vault> {
	return valueOf(await tryVault(place));
}

export function valueOf<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.why));
	return result.value;
}

/** All that the databases hold, deleted documents among it, as text. */
export async function storedText(databases: Databases): Promise<string> {
	const texts: string[] = [];
	for (const name of databases.names('')) {
		const { results } = await databases.open(name).changes({ include_docs: true });
		texts.push(name, JSON.stringify(results));
	}
	return texts.join('\n');
}

export const readBytes = async (path: string): Promise<Uint8Array> => bytesOf(await readFile(path));

/** Whether a word stands in bytes, in UTF-8. */
export function holds(bytes: Uint8Array | undefined, word: string): boolean {
	return bytes !== undefined && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);
}

/** The bytes of every file below a folder, by path. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return new Map(await Promise.all(files.map(async (path) => [path, await readBytes(path)] as const)));
}
