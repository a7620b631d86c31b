import type { Exactness, SourceKind } from '#lib/domain/records/source.ts';
import type { Start } from '#lib/domain/text/start.ts';
import type { Block } from './block.ts';

/** What a file is, told by its content; those that are read come first. */
export type ReadableFormat = 'plain-text' | 'markdown' | 'docx' | 'pdf' | 'vtt' | 'srt';
export type OtherFormat =
	'doc' | 'odt' | 'rtf' | 'xlsx' | 'pptx' | 'csv' | 'html' | 'zip' | 'picture' | 'recording' | 'unknown';

/** Why a file was not taken in. Codes and data only; the words are chosen where they are shown. */
export type ImportRefusal =
	/** The name promises a format that is read, the content is another. */
	| { readonly code: 'not-what-it-says'; readonly name: string; readonly looksLike: OtherFormat }
	| { readonly code: 'unknown-format'; readonly name: string; readonly looksLike: OtherFormat }
	/** Protected by a password. */
	| { readonly code: 'locked' }
	/** A PDF of pictures: pages, but no letters. */
	| { readonly code: 'no-text'; readonly pages: number }
	| { readonly code: 'empty' }
	| { readonly code: 'damaged' }
	| { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
	/** `characters` is at least this many: counting ends when the limit is passed. */
	| { readonly code: 'too-long'; readonly characters: number; readonly limit: number }
	| { readonly code: 'too-many-pages'; readonly pages: number; readonly limit: number }
	/** A zip that unpacks to more than it may. */
	| { readonly code: 'too-much-inside'; readonly limit: number }
	/** Entries of a zip, or elements of the XML in it. */
	| { readonly code: 'too-many-parts'; readonly limit: number }
	| { readonly code: 'took-too-long'; readonly milliseconds: number };

/** What was changed or left out on the way in, so that nothing is lost silently. */
export type Remark =
	| { readonly code: 'encoding-guessed'; readonly encoding: 'windows-1252' }
	/** The name says one format, the content is another that is read as well. */
	| { readonly code: 'read-as'; readonly format: ReadableFormat }
	| { readonly code: 'lines-joined'; readonly lines: number }
	| { readonly code: 'hyphens-removed'; readonly count: number }
	| { readonly code: 'headers-and-footers-removed'; readonly count: number }
	/** Paragraphs that ran on over a page break. */
	| { readonly code: 'pages-joined'; readonly count: number }
	| { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
	| { readonly code: 'pictures-left-out'; readonly count: number }
	| { readonly code: 'comments-left-out'; readonly count: number }
	/** Footnotes and endnotes stand at the end, each with its number. */
	| { readonly code: 'notes-moved-to-end'; readonly count: number }
	/** Insertions are in the text, deletions are not. */
	| { readonly code: 'tracked-changes-accepted' }
	| { readonly code: 'front-matter-left-out' }
	| { readonly code: 'times-removed'; readonly count: number }
	/** Labels that may be speakers, but were left in the text. */
	| { readonly code: 'perhaps-speakers'; readonly labels: readonly string[] };

/** What one reader makes of a file. `title` is what the file itself gives as its title. */
export type Reading =
	| {
			readonly outcome: 'read';
			readonly blocks: readonly Block[];
			readonly title: string | undefined;
			readonly remarks: readonly Remark[];
	  }
	| { readonly outcome: 'refused'; readonly why: ImportRefusal };

export interface Speaker {
	readonly label: string;
	readonly role: 'interviewer' | 'informant';
}

export interface ReadSource {
	readonly outcome: 'read';
	/** Canonical; `starts` count in it. */
	readonly text: string;
	readonly starts: readonly Start[];
	readonly words: number;
	readonly format: ReadableFormat;
	/** From here on guesses, for a person to look over. */
	readonly title: string;
	readonly kind: SourceKind;
	readonly exactness: Exactness;
	readonly language: 'da' | 'en';
	readonly speakers: readonly Speaker[];
	readonly remarks: readonly Remark[];
}

export type ImportResult = ReadSource | { readonly outcome: 'refused'; readonly why: ImportRefusal };

/** Told how far a reading has come; `of` is 0 while it is not known. */
export type Progress = (done: number, of: number) => void;

export const refused = (why: ImportRefusal): { readonly outcome: 'refused'; readonly why: ImportRefusal } => ({
	outcome: 'refused',
	why
});
