import type { Span } from './mapping.ts';

// Graphemes do not depend on the language; a fixed one keeps them from depending on the machine.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How far back a place is sought from which graphemes can be counted; longer runs of flags may be cut. */
const reach = 1024;

/** Below U+0300 nothing combines with its neighbour (CR LF would, but a canonical text has none). */
function isPlain(text: string, at: number): boolean {
	return text.charCodeAt(at) < 0x300;
}

/** Whether a cut at this offset leaves every grapheme whole. */
export function isBoundary(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return true;
	let from = at;
	while (from > 0 && at - from < reach && !(isPlain(text, from - 1) && isPlain(text, from))) from--;
	if (from === at) return true;
	// What follows the next character cannot join it to the one before.
	const around = graphemes.segment(text.slice(from, at + 2));
	return around.containing(at - from)?.index === at - from;
}

/** The span widened to whole graphemes. */
export function snap(text: string, span: Span): Span {
	let { start, end } = span;
	while (!isBoundary(text, start)) start--;
	while (!isBoundary(text, end)) end++;
	return { start, end };
}
