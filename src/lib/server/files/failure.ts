import type { FileId } from './file-id.ts';

/** Why a file was not taken. Nothing of it is kept. */
export type FileRefusal =
	| { readonly tag: 'FileTooLarge'; readonly largest: number }
	/** It ended before its end: the sender went away. */
	| { readonly tag: 'FileBrokenOff' }
	| { readonly tag: 'DiskFull' };

/** Why a stored file cannot be given. Damaged: some byte, or the end, is not what was written. */
export interface FileFailure {
	readonly tag: 'FileMissing' | 'FileDamaged';
	readonly file: FileId;
}

/** Ends a stream of content that turned out to be broken; what came before was right. */
export class BrokenFile extends Error {
	readonly why: FileFailure;

	constructor(why: FileFailure) {
		super(`${why.tag}: ${why.file}`);
		this.why = why;
	}
}
