import { snap } from './grapheme.ts';
import type { Place, Span } from './mapping.ts';

/** The place of a coding in one version, and its words, by which it can be found and checked. */
export interface Anchor extends Span {
	readonly quote: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** Units of context on either side; the same as in the Web Annotation quote selectors of Hypothesis. */
const context = 32;

/** The anchor of a span, widened so that neither the quote nor its context cuts a grapheme. */
export function anchorAt(words: string, span: Span): Anchor {
	const { start, end } = snap(words, span);
	const around = snap(words, { start: Math.max(0, start - context), end: Math.min(words.length, end + context) });
	return {
		start,
		end,
		quote: words.slice(start, end),
		prefix: words.slice(around.start, start),
		suffix: words.slice(end, around.end)
	};
}

/**
 * Whether a mapped place may be shown silently. Sure: the same words, or edited within only. To check: an end was
 * edited over, or the words differ and no edit says why. Orphan: nothing is left.
 */
export function compareAnchor(words: string, place: Place, quote: string): 'sure' | 'check' | 'orphan' {
	if (place.orphan) return 'orphan';
	if (words.slice(place.start, place.end) === quote) return 'sure';
	return place.inside && !place.edge ? 'sure' : 'check';
}
