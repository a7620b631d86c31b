import { randomBytes } from 'node:crypto';

/** The random name of a stored file: 128 bits in hex. It says nothing of what is in it. */
export type FileId = string;

export const newFileId = (): FileId => randomBytes(16).toString('hex');

/** An id becomes a path: nothing else may pass for one. */
export function isFileId(text: string): text is FileId {
	return /^[0-9a-f]{32}$/.test(text);
}
