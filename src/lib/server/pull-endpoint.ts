import type { StoredDocument } from '#lib/storage/document.ts';
import type { Seq } from '#lib/storage/record-store.ts';
import type { OpenRoom } from './rooms/rooms.ts';

/** Documents in one answer. */
export const pullPage = 1000;

export interface PullAnswer {
	readonly v: 1;
	readonly epoch: number;
	readonly seq: Seq;
	readonly more: boolean;
	readonly documents: readonly StoredDocument[];
}

/** What has happened in a room since a place in its feed. */
export async function pull({ records, epoch }: OpenRoom, since: Seq): Promise<PullAnswer> {
	const { documents, seq, more } = await records.feed(since, pullPage);
	return { v: 1, epoch, seq, more, documents: documents.map(withoutMarks) };
}

/** Which Changes a record has seen is the server's business. */
export function withoutMarks({ ch: _changes, ...document }: StoredDocument): StoredDocument {
	return document;
}

/** A place in a feed as it came in an address: a number on leveldb, opaque text on CouchDB. */
export function readSince(text: string | null): Seq {
	if (text === null || text === '') return 0;
	return /^\d{1,15}$/.test(text) ? Number(text) : text;
}
