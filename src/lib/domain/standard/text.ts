import type { Element } from '../framework/element.ts';
import type { ReleasedFindingId, ReleasedQuoteId, ThreadId } from '../ids.ts';
import type { sectors } from '../records/participant.ts';

/**
 * The text of a standard as a value: what is drawn from the co-edited document and what Word, the outline and the search
 * are made from.
 */
export interface StandardText {
	readonly blocks: readonly Block[];
}

export const obligations = ['requirement', 'recommendation'] as const;
export type Obligation = (typeof obligations)[number];
export type Sector = (typeof sectors)[number];

/** What a link to a finding is for. */
export const basisRoles = ['grounds', 'illustrates', 'limits', 'contradicts'] as const;
export type BasisRole = (typeof basisRoles)[number];

/** The id of a block within its document: kept for life, never shown. */
export type BlockId = string;

export type Block = Heading | Paragraph | List | Table | Provision;

export interface Heading {
	readonly kind: 'heading';
	readonly id: BlockId;
	readonly level: 1 | 2 | 3;
	/** The chapter of an element: a heading of the first level that says which. */
	readonly element?: Element;
	readonly content: readonly Inline[];
}

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly id: BlockId;
	readonly content: readonly Inline[];
}

export interface List {
	readonly kind: 'list';
	readonly ordered: boolean;
	readonly items: readonly (readonly Block[])[];
}

export interface Table {
	readonly kind: 'table';
	readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
	readonly header: boolean;
	readonly colspan: number;
	readonly rowspan: number;
	readonly blocks: readonly Block[];
}

/** A requirement or a recommendation (krav, anbefaling). Its number follows from its element and its place. */
export interface Provision {
	readonly kind: 'provision';
	readonly id: BlockId;
	readonly obligation: Obligation;
	readonly element: Element;
	readonly sectors: readonly Sector[];
	readonly statement: readonly Inline[];
	readonly rationale: readonly Block[];
	readonly basis: readonly BasisLink[];
}

/** That a provision rests on a released finding, as it stood when the link was made. */
export interface BasisLink {
	readonly id: BlockId;
	readonly finding: ReleasedFindingId;
	readonly role: BasisRole;
	/** The copy's fingerprint then; another one now: the link is to be confirmed again (skal genbekræftes). */
	readonly fingerprint: string;
}

export type Inline = Words | Break | Footnote | Citation | QuoteAtom;

export interface Words {
	readonly kind: 'words';
	readonly text: string;
	readonly bold?: true;
	readonly italic?: true;
	readonly underline?: true;
	readonly strike?: true;
	readonly href?: string;
	/** Threads whose mark lies on these words. */
	readonly threads?: readonly ThreadId[];
}

export interface Break {
	readonly kind: 'break';
}

export interface Footnote {
	readonly kind: 'footnote';
	readonly id: BlockId;
	readonly text: string;
}

/** A released finding cited in running text. */
export interface Citation {
	readonly kind: 'citation';
	readonly id: BlockId;
	readonly finding: ReleasedFindingId;
	readonly fingerprint: string;
}

/** A quote in running text: never its words, which are looked up when it is shown or exported. */
export interface QuoteAtom {
	readonly kind: 'quote';
	readonly id: BlockId;
	readonly quote: ReleasedQuoteId;
}
