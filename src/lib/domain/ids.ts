/**
 * Ids say which kind of record they name, and never contain a name of a person or a word of a source.
 * A ulid is written in lower case, since rooms are databases and CouchDB takes lower case only. It is unique, never an order.
 */
export type Ulid = string;

export type PersonId = `person:${Ulid}`;
export type SourceId = `source:${Ulid}`;
export type VersionId = `version:${Ulid}:${Ulid}`;
export type WordsId = `words:${Ulid}:${Ulid}`;
export type ParticipantId = `participant:${Ulid}`;
export type FolderId = `folder:${Ulid}`;
export type CodeId = `code:${Ulid}`;
export type CodingId = `coding:${Ulid}:${Ulid}`;
export type StudyId = `study:${Ulid}`;
export type StandardId = `standard:${Ulid}`;
export type ThemeId = `theme:${Ulid}`;
export type FocusAreaId = `focus-area:${Ulid}`;
export type FindingId = `finding:${Ulid}`;
export type QuoteId = `quote:${Ulid}`;
/** The release of a finding to a standard: `release:<finding>:<standard>`. */
export type ReleaseId = `release:${Ulid}:${Ulid}`;
/** The copy in a standard: `released-finding:<study>:<finding>`, `released-quote:<finding>:<quote>`. */
export type ReleasedFindingId = `released-finding:${Ulid}:${Ulid}`;
export type ReleasedQuoteId = `released-quote:${Ulid}:${Ulid}`;
export type DraftId = `draft:${Ulid}`;
export type ThreadId = `thread:${Ulid}`;
export type ReplyId = `reply:${Ulid}:${Ulid}`;

/** Any record: its kind, then one or more parts. */
export type RecordId = `${string}:${string}`;

const ulid = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

export function isUlid(text: string): text is Ulid {
	return ulid.test(text);
}

export function isRecordId(value: unknown): value is RecordId {
	return typeof value === 'string' && /^[a-z-]+(:[0-9a-z-]{1,60}){1,3}$/.test(value);
}

/** "coding" of `coding:<source>:<ulid>`. */
export function kindOf(id: RecordId): string {
	return id.slice(0, id.indexOf(':'));
}

/** The parts of an id after its kind. */
export function partsOf(id: RecordId): string[] {
	return id.split(':').slice(1);
}

/** The last part of an id: what stands in an address. */
export function ulidOf(id: RecordId): Ulid {
	return id.slice(id.lastIndexOf(':') + 1);
}

/** The ids that begin with `prefix` lie from `from` up to and including `to`. */
export function rangeOf(prefix: string): { from: string; to: string } {
	return { from: prefix, to: `${prefix}\uffff` };
}

/** The record that holds the words of a version. */
export const wordsOf = (version: VersionId): WordsId => {
	const [source = '', id = ''] = partsOf(version);
	return `words:${source}:${id}`;
};

export const sourceOf = (id: CodingId | VersionId | WordsId): SourceId => `source:${partsOf(id)[0] ?? ''}`;
