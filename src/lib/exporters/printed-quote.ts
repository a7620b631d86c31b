import type { ExportedQuote } from './exported-standard.ts';

/** Why the words of a quote stay out of a file. */
export type NotPrinted =
	/** Nobody has said yes to it, or not yet. */
	| 'not-approved'
	| 'withdrawn'
	/** Its finding was released anew without it. */
	| 'no-longer-released'
	/** The standard does not hold it. */
	| 'missing';

/** A quote that may be printed: it is approved, or approved as its participant corrected it. */
export interface PrintedQuote {
	readonly wording: string;
	/** Empty for a participant who is not named at all. */
	readonly attribution: string;
}

/** Why a quote may not be printed; undefined when it may. */
export function whyNotPrinted(quote: ExportedQuote | undefined): NotPrinted | undefined {
	if (!quote) return 'missing';
	if (quote.approval === 'withdrawn') return 'withdrawn';
	if (quote.left) return 'no-longer-released';
	const approved = quote.approval === 'approved' || quote.approval === 'corrected';
	return approved && (quote.wording ?? '').trim() !== '' ? undefined : 'not-approved';
}

/** A wording that has quotation marks of its own, as a participant may have written them. */
const hasMarks = /^[»„“”"«].*[«“”"»]$/su;

/** A wording as it is printed: in the marks of the language, never in two pairs. */
export function inMarks(wording: string, quoted: (wording: string) => string): string {
	return hasMarks.test(wording) ? wording : quoted(wording);
}

/** The only way from a quote to its words: whoever prints one asks here. */
export function printedQuote(quote: ExportedQuote | undefined): PrintedQuote | NotPrinted {
	const why = whyNotPrinted(quote);
	if (why !== undefined) return why;
	return { wording: (quote?.wording ?? '').trim(), attribution: (quote?.attribution ?? '').trim() };
}
