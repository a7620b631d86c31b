import type { Material } from '#lib/domain/finding/material.ts';
import type { ReleasedFindingId, ReleasedQuoteId, ThreadId } from '#lib/domain/ids.ts';
import type { Approval } from '#lib/domain/records/quote.ts';
import type { Side } from '#lib/domain/records/theme.ts';
import type { Sector, StandardText } from '#lib/domain/standard/text.ts';

/** A standard as it stands at one moment, with all that a file may be made of. Plain: it is sent to a worker. */
export interface ExportedStandard {
	readonly title: string;
	/** The language of the text and of the words around it, not of the person who asks for the file. */
	readonly language: 'da' | 'en';
	/** The moment it was gathered, as `Date.toISOString` writes it. */
	readonly date: string;
	readonly text: StandardText;
	readonly findings: ReadonlyMap<ReleasedFindingId, ExportedFinding>;
	readonly quotes: ReadonlyMap<ReleasedQuoteId, ExportedQuote>;
	readonly threads: ReadonlyMap<ThreadId, ExportedThread>;
}

export interface ExportedFinding {
	readonly claim: string;
	readonly studyTitle: string;
	readonly materials: readonly Material[];
	readonly sectors: readonly Sector[];
}

export interface ExportedQuote {
	readonly finding: ReleasedFindingId;
	readonly approval: Approval;
	readonly side: Side;
	/** Its finding was released anew without it. */
	readonly left: boolean;
	/** Absent for one that was withdrawn. */
	readonly wording?: string;
	readonly attribution?: string;
}

/** One utterance of a thread. */
export interface Remark {
	readonly author: string;
	/** Its author's clock. */
	readonly at: string;
	readonly text: string;
}

export interface ExportedThread extends Remark {
	readonly resolved: boolean;
	/** The words it was put on are gone. */
	readonly loose: boolean;
	readonly replies: readonly Remark[];
}
