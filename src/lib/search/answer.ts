import type { RecordId } from '#lib/domain/ids.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import type { Context } from './context.ts';
import type { SearchableKind } from './searchable.ts';

/** At most so many results are shown; how many there are is said all the same. */
export const mostShown = 200;

/** One result: a line of words with what was found in them, and where they stand. */
export interface Hit extends Context {
	readonly of: RecordId;
	readonly title: string;
	readonly version?: RecordId;
	/** In its name; as it was written; its words near each other; or other forms of them. */
	readonly how: 'name' | 'exact' | 'near' | 'forms';
	/** What was found, as a stretch of its text; undefined for a name. */
	readonly span?: Span;
	/** In a source: the number of the line, and whose turn it is. */
	readonly line?: number;
	readonly speaker?: string;
}

export interface HitGroup {
	readonly kind: SearchableKind;
	/** How many there are; `hits` may be fewer. */
	readonly count: number;
	readonly hits: readonly Hit[];
}

export interface Answer {
	/** What was asked. */
	readonly typed: string;
	/** Too little to look for. */
	readonly isTooShort: boolean;
	readonly count: number;
	/** Groups without results are left out. */
	readonly groups: readonly HitGroup[];
}
