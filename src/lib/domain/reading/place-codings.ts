import type { VersionId } from '../ids.ts';
import { compareAnchor } from '../text/anchor.ts';
import type { Span } from '../text/mapping.ts';
import { ways, type From, type Version, type Ways } from '../text/version-graph.ts';
import type { TextVersion } from '../records/version.ts';

/** What a coding says about its place: the version it was made on, where, and in which words. */
export interface Anchored extends Span {
	readonly version: VersionId;
	readonly quote?: string;
}

/**
 * How a coding stands in the words that are read. Sure: shown silently. Check: shown, and a person should look. Orphan:
 * its words are gone; the span is the point where they stood. Unknown: made on a version that is not in this browser yet.
 */
export type Standing = 'sure' | 'check' | 'orphan' | 'unknown';

export interface Stands extends Span {
	readonly standing: Standing;
}

/** A stored version as the graph of versions wants it. */
export function versionOf(id: VersionId, { no, length, from = [], undoes }: TextVersion): Version {
	return {
		id,
		length,
		from: from.map(cameFrom),
		...(no === undefined ? {} : { no }),
		...(undoes === undefined ? {} : { undoes })
	};
}

type StoredFrom = NonNullable<TextVersion['from']>[number];

function cameFrom({ parent, ops, undo, kept, base }: StoredFrom): From {
	if (base === undefined) return { parent, ops: (ops ?? []).map(toTrace) };
	return { parent, base, side: { undo: (undo ?? []).map(toTrace), kept: (kept ?? []).map(toTrace) } };
}

function toTrace([at = 0, del = 0, ins = 0]: readonly number[]): readonly [number, number, number] {
	return [at, del, ins];
}

/** The ways to the version that is read, made once for all codings. */
export function waysTo(read: VersionId, versions: readonly Version[]): Ways {
	return ways({ head: read, versions: new Map(versions.map((one) => [one.id, one])) });
}

/** Where a coding stands in the words of the version `read`. */
export function placeCoding(
	coding: Anchored,
	read: { readonly version: VersionId; readonly words: string },
	to: Ways
): Stands {
	const { start, end } = coding;
	const place =
		coding.version === read.version
			? { start, end, inside: false, edge: false, orphan: start >= end || end > read.words.length }
			: to.mapToHead(coding.version, coding);
	if (!place) return { start: 0, end: 0, standing: 'unknown' };
	const quote = coding.quote ?? read.words.slice(place.start, place.end);
	return { start: place.start, end: place.end, standing: compareAnchor(read.words, place, quote) };
}
