import type { Json } from '../json.ts';
import type { FindingId, PersonId, QuoteId, RecordId, SourceId, Ulid, VersionId } from '../ids.ts';
import type { Rev } from '../entry.ts';
import type { OwnRoom, Room, StandardRoom, StudyRoom } from '../room.ts';
import type { Operation } from '../text/operations.ts';

/** The shape of a Change; raised when an older server could not read a newer one. */
export const changeVersion = 1;

/** What is done to one record. `from` is what the person saw: it decides whether somebody else was there meanwhile. */
export type Act =
	| { readonly id: RecordId; readonly kind: 'create'; readonly fields: Readonly<Record<string, { readonly to: Json }>> }
	| {
			readonly id: RecordId;
			readonly kind: 'update';
			readonly fields: Readonly<Record<string, { readonly from: Json; readonly to: Json }>>;
			/** By field: alternatives, named by their Change, that this act has taken a stand on. */
			readonly settles?: Readonly<Record<string, readonly Ulid[]>>;
	  }
	| {
			readonly id: RecordId;
			readonly kind: 'delete';
			/** What she saw; an undo of a creation names every field. */
			readonly fields?: Readonly<Record<string, { readonly from: Json }>>;
	  };

/**
 * An act over two rooms. It is one Change in the room where the person acts; the server judges it in both rooms and
 * derives the records of the other.
 */
export type Deed = Share | Release | Restrict;

/** Moves a source with all that hangs on it from her own room to the study. */
export interface Share {
	readonly kind: 'share';
	readonly from: OwnRoom;
	readonly to: StudyRoom;
	readonly source: RecordId;
}

/** Copies a finding and the quotes that the Change's own act names, on its `release` record, to a standard. */
export interface Release {
	readonly kind: 'release';
	readonly to: StandardRoom;
	readonly finding: FindingId;
}

/** The Change's own act withdraws a quote, or puts the participant's correction in its place: in every copy too. */
export interface Restrict {
	readonly kind: 'restrict';
	readonly quote: QuoteId;
}

/**
 * Other words in a source. The version it makes is called after the Change; the server derives it from its own words,
 * whichever version is the head by then. The Change's own acts are what she saw of it, and are not what is stored.
 */
export interface TextCorrection {
	readonly source: SourceId;
	/** The version she corrected. */
	readonly on: VersionId;
	readonly ops: readonly Operation[];
	/** Takes this version back instead. */
	readonly undoes?: VersionId;
	/** A side version: what of it was not taken in has been looked at, and stays out but for these words. */
	readonly settles?: VersionId;
}

/** A person's act as a value: it can be kept, shown, sent twice, judged once and taken back. */
export interface Change {
	readonly v: number;
	readonly id: Ulid;
	readonly room: Room;
	/** The project's epoch as she knows it. */
	readonly epoch: number;
	/** Her clock. */
	readonly at: string;
	/** Her Change before this one in this room on this device. */
	readonly prev?: Ulid;
	readonly undoes?: Ulid;
	/** Why; asked for at analytic acts (merge, split, retire, rename). */
	readonly reason?: string;
	readonly acts: readonly Act[];
	readonly deed?: Deed;
	readonly correction?: TextCorrection;
}

export interface Refusal {
	readonly code: RefusalCode;
	readonly record?: RecordId;
	readonly field?: string;
}

export type RefusalCode =
	/** She is not, or no longer, a member. */
	| 'no-access'
	/** Her role may not do this. */
	| 'role'
	/** Somebody else's; only the owner may. */
	| 'not-yours'
	/** Records of this kind are written by the server alone. */
	| 'server-only'
	/** Everything it was about has been deleted. */
	| 'gone'
	/** A code would lead to itself. */
	| 'cycle'
	/** The id of the Change, or of a record, belongs to somebody else. */
	| 'id-taken'
	| 'too-large'
	| 'too-many'
	| 'unreadable'
	/** Written by a newer program than this server. */
	| 'unknown-version'
	/** The room was begun anew (restored, redacted) since she last caught up. */
	| 'epoch'
	/** It stands in a standard: what was released is withdrawn or corrected, not deleted. */
	| 'released'
	/** The version that was corrected, or its words, are not here (any more). */
	| 'text-gone'
	/** This kind of record is not kept in this room. */
	| 'wrong-room'
	/** A field does not hold what it may hold. */
	| 'invalid';

/** What did not go as she saw it, though the Change was stored. */
export interface Note {
	readonly record: RecordId;
	readonly field?: string;
	readonly what:
		/** Somebody wrote the same field: both are kept. */
		| 'both'
		/** Somebody had changed it: left as it was. */
		| 'changed'
		| 'gone';
}

export type Answer =
	| { readonly id: Ulid; readonly verdict: 'stored'; readonly revs: Revs }
	| { readonly id: Ulid; readonly verdict: 'adjusted'; readonly revs: Revs; readonly notes: readonly Note[] }
	| { readonly id: Ulid; readonly verdict: 'refused'; readonly why: Refusal }
	/** The Change before it is not known here: send that first. Nothing was stored. */
	| { readonly id: Ulid; readonly verdict: 'later' };

/** The revision of each record after the Change, by which the overlay knows when to yield. */
export type Revs = Readonly<Record<RecordId, Rev>>;

/** A Change as the server takes it up: with the session's person and the server's clock. */
export interface ReceivedChange extends Change {
	readonly by: PersonId;
	readonly received: string;
}
