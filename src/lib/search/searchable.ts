import type { RecordId } from '#lib/domain/ids.ts';
import type { Start } from '#lib/domain/text/start.ts';

/** What can be searched, in the order in which results are shown. */
export const searchableKinds = [
	'source',
	'coding',
	'code',
	'theme',
	'provision',
	'draft',
	'finding',
	'quote',
	'memo',
	'comment'
] as const;
export type SearchableKind = (typeof searchableKinds)[number];

/** Whose endings are cut off when words are ranked; of other languages words count as they stand. */
export const searchableLanguages = ['da', 'en', 'other'] as const;
export type SearchLanguage = (typeof searchableLanguages)[number];

/** One thing with words, as the index holds it. Whoever feeds the index makes these of what it has. */
export interface Searchable {
	readonly id: RecordId;
	readonly kind: SearchableKind;
	/** What a result is shown under. It is searched too where it is the thing's own name (see `hasName`). */
	readonly title: string;
	/** Offsets of results count in this text, in UTF-16 units. */
	readonly text: string;
	readonly language: SearchLanguage;
	/** Which state of the text this is, for the address of a result. */
	readonly version?: RecordId;
	/** Headings and turns, by which a result in a source says its line and its speaker. */
	readonly starts?: readonly Start[];
	/** Found as it is written, not ranked: its words are ranked where they come from (the words of a coding). */
	readonly isScannedOnly?: true;
}

/** Whether the title is a name that somebody gave the thing, and not only where it lies. */
export function hasName(kind: SearchableKind): boolean {
	return kind === 'source' || kind === 'code' || kind === 'theme';
}
