import { createSecretKey, type KeyObject } from 'node:crypto';
import { base64ToBytes, bytesOf, bytesToBase64 } from '../files/bytes.ts';
import { isFileId, type FileId } from '../files/file-id.ts';
import type { OpenFields } from './sealed-records.ts';
import { keyBytes } from './seal.ts';

/** What the vault keeps of a file that somebody gave: where it lies, how it opens, and what it was called. */
export interface Original {
	readonly file: FileId;
	readonly key: KeyObject;
	readonly bytes: number;
	/** The file's own name, which may hold a person's. */
	readonly name: string;
	/** The media type the browser gave it; never sent back as such. */
	readonly type: string;
	/** The source stood in the study's room when it was given, not in the giver's own. */
	readonly shared: boolean;
}

export function originalToFields({ file, key, bytes, name, type, shared }: Original): OpenFields {
	const encoded = bytesToBase64(bytesOf(key.export()));
	return { file, key: encoded, bytes: String(bytes), name, type, shared: shared ? 'yes' : 'no' };
}

export function fieldsToOriginal({ file, key, bytes, name, type, shared }: OpenFields): Original | undefined {
	if (file === undefined || key === undefined || bytes === undefined || name === undefined || type === undefined)
		return undefined;
	const raw = base64ToBytes(key);
	if (!isFileId(file) || raw.byteLength !== keyBytes || !/^\d{1,15}$/.test(bytes)) return undefined;
	return { file, key: createSecretKey(raw), bytes: Number(bytes), name, type, shared: shared === 'yes' };
}
