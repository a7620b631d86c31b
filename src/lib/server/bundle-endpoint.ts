import { isUlid, rangeOf, type Ulid } from '#lib/domain/ids.ts';
import { kindsBySource } from '#lib/storage/by-source.ts';
import type { StoredDocument } from '#lib/storage/document.ts';
import type { Seq } from '#lib/storage/record-store.ts';
import { withoutMarks } from './pull-endpoint.ts';
import type { OpenRoom } from './rooms/rooms.ts';

/** What a browser that holds nothing of a room begins with. */
export interface StartAnswer {
	readonly v: 1;
	readonly epoch: number;
	/** The feed's place before anything was read: what has been written since is in the feed from there. */
	readonly seq: Seq;
	/** The sources that something hangs on; each has a bundle. */
	readonly sources: readonly Ulid[];
	/** The live records that hang on no source. */
	readonly documents: readonly StoredDocument[];
}

export interface BundleAnswer {
	readonly v: 1;
	readonly epoch: number;
	/** The live records that hang on the source: its versions and their words, codings, readings. */
	readonly documents: readonly StoredDocument[];
}

/** Everything of a room that hangs on no source, and the sources. */
export async function start({ records, epoch }: OpenRoom): Promise<StartAnswer> {
	const seq = await records.seq();
	const [branches, documents] = await Promise.all([
		Promise.all(kindsBySource.map((kind) => records.branches(kind))),
		Promise.all(spansBeside().map(({ from, to }) => records.documents(from, to)))
	]);
	return {
		v: 1,
		epoch,
		seq,
		sources: [...new Set(branches.flat())].filter(isUlid).sort(),
		documents: documents.flat().map(withoutMarks)
	};
}

/** Everything of a room that hangs on one source; nothing for a source that it does not know, or that is no source. */
export async function bundle({ records, epoch }: OpenRoom, source: string): Promise<BundleAnswer> {
	const spans = isUlid(source) ? kindsBySource.map((kind) => rangeOf(`${kind}:${source}:`)) : [];
	const documents = await Promise.all(spans.map(({ from, to }) => records.documents(from, to)));
	return { v: 1, epoch, documents: documents.flat().map(withoutMarks) };
}

/** The stretches of ids between those of the kinds that hang on a source. */
function spansBeside(): { readonly from: string; readonly to: string }[] {
	const starts = ['', ...kindsBySource.map((kind) => `${kind};`)];
	const ends = [...kindsBySource.map((kind) => `${kind}:`), '\uffff'];
	return starts.map((from, n) => ({ from, to: ends[n] ?? '' }));
}
