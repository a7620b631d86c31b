import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { base64ToBytes, bytesOf, bytesToBase64 } from '../files/bytes.ts';
import { hasCode } from '../files/file-error.ts';
import { syncFolder } from '../files/sync-folder.ts';
import type { VaultRefusal } from './refusal.ts';
import { keyBytes } from './seal.ts';

/** The key that wraps the key of every study. */
export interface MasterKey {
	readonly key: KeyObject;
	/** Names the key without telling it: 128 bits in hex. */
	readonly fingerprint: string;
}

export interface OpenKeyFile {
	readonly master: MasterKey;
	/** It was not there before. */
	readonly made: boolean;
}

/** What is known of the key before its file is read. */
export interface KnownKey {
	/** Something encrypted with it exists: a missing file is then never made anew. */
	readonly inUse: boolean;
	readonly fingerprint: string | undefined;
}

const firstLine = 'roedtraad-vault-key 1';
const shape = /^fingerprint ([0-9a-f]{32})\nkey ([\w-]{43})$/;

/** Opens the key file, or makes it where nothing has been encrypted yet. */
export async function openKeyFile(path: string, known: KnownKey): Promise<Result<OpenKeyFile, VaultRefusal>> {
	const read = await readKeyFile(path);
	if (!read.ok) return read;
	if (read.value) return judged(path, read.value, known, false);
	if (known.inUse)
		return refused(
			'VaultKeyMissing',
			`The vault key file "${path}" is missing, and without it the names and originals kept here cannot be read. Put it back from its copy, or set VAULT_KEY_FILE to where it is. No new one is made.`
		);
	const made = await makeKeyFile(path);
	if (!made.ok) return made;
	// Read back, since another process may have been first, and a key that cannot be read must not be used.
	const again = await readKeyFile(path);
	if (!again.ok) return again;
	return again.value
		? judged(path, again.value, known, made.value)
		: refused('VaultKeyUnwritable', `The vault key file "${path}" was made and is gone again.`);
}

function judged(
	path: string,
	master: MasterKey,
	{ fingerprint }: KnownKey,
	made: boolean
): Result<OpenKeyFile, VaultRefusal> {
	return fingerprint === undefined || fingerprint === master.fingerprint ? ok({ master, made }) : otherKey(path);
}

export function otherKey(path: string): Result<never, VaultRefusal> {
	return refused(
		'VaultKeyOther',
		`The vault key file "${path}" holds another key than the one that the names and originals here are encrypted with. Put the right file back, or set VAULT_KEY_FILE to where it is.`
	);
}

/** Undefined: there is no such file. */
async function readKeyFile(path: string): Promise<Result<MasterKey | undefined, VaultRefusal>> {
	try {
		const handle = await open(path, 'r');
		try {
			const { mode } = await handle.stat();
			// Windows has no such bits: every file there looks open to all.
			if (process.platform !== 'win32' && (mode & 0o077) !== 0)
				return refused(
					'VaultKeyExposed',
					`The vault key file "${path}" can be read or written by others (mode ${(mode & 0o777).toString(8)}). Run: chmod 600 "${path}"`
				);
			const master = parseKeyFile(await handle.readFile('utf8'));
			return master
				? ok(master)
				: refused('VaultKeyUnreadable', `"${path}" is no vault key file of this version of Rødtråd, or it is damaged.`);
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return ok(undefined);
		return refused('VaultKeyUnreadable', `The vault key file "${path}" cannot be read: ${reason(error)}.`);
	}
}

/** False: another process was first. */
async function makeKeyFile(path: string): Promise<Result<boolean, VaultRefusal>> {
	const temporary = `${path}.${randomBytes(8).toString('hex')}.new`;
	try {
		const handle = await open(temporary, 'wx', 0o600);
		try {
			await handle.writeFile(keyFileText(bytesOf(randomBytes(keyBytes))));
			await handle.sync();
		} finally {
			await handle.close();
		}
		// A link, not a rename: it never takes the place of a key that is there already.
		await link(temporary, path);
		await rm(temporary);
		await syncFolder(dirname(path));
		return ok(true);
	} catch (error) {
		await rm(temporary, { force: true });
		if (hasCode(error, 'EEXIST')) return ok(false);
		return refused('VaultKeyUnwritable', `The vault key file "${path}" cannot be made: ${reason(error)}.`);
	}
}

function keyFileText(bytes: Uint8Array): string {
	return `# The key to the vault of Rødtråd. Without this file nobody can read the real names and the originals.
# Keep a copy of it apart from the data and apart from their backups.
${firstLine}
fingerprint ${fingerprintOf(createSecretKey(bytes))}
key ${bytesToBase64(bytes, 'base64url')}
`;
}

/** Undefined when it is not in the format, or when key and fingerprint do not fit each other. */
function parseKeyFile(text: string): MasterKey | undefined {
	const [first, ...rest] = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
	if (first !== firstLine) return undefined;
	const [, fingerprint, encoded] = shape.exec(rest.join('\n')) ?? [];
	if (fingerprint === undefined || encoded === undefined) return undefined;
	const key = createSecretKey(base64ToBytes(encoded));
	return key.symmetricKeySize === keyBytes && fingerprintOf(key) === fingerprint ? { key, fingerprint } : undefined;
}

/** By HMAC, so that the fingerprint is of no use for anything that the key itself encrypts. */
function fingerprintOf(key: KeyObject): string {
	return createHmac('sha256', key).update('roedtraad vault key fingerprint').digest('hex').slice(0, 32);
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refused = (tag: VaultRefusal['tag'], sentence: string) => failed({ tag, sentence });
