import type { Span } from '../text/mapping.ts';
import { lineAt, type Line } from './lines.ts';

/** What the caret in the text, or an end of a coding, is moved by. */
export type Unit = 'grapheme' | 'word' | 'sentence' | 'paragraph' | 'text';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(granularity: 'grapheme' | 'word' | 'sentence', language: string): Intl.Segmenter {
	const key = `${granularity} ${language}`;
	const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
	segmenters.set(key, known);
	return known;
}

/**
 * The offset one unit on (or back) from an offset. Between paragraphs the caret goes over the line feeds, so it always
 * stands in a line or at its end. Going on by a word ends at the end of a word, going back at its beginning.
 */
export function moveFrom(lines: readonly Line[], offset: number, by: Unit, forward: boolean, language = 'da'): number {
	const here = lineAt(lines, offset);
	if (!here) return 0;
	const [first, last] = [lines[0] ?? here, lines.at(-1) ?? here];
	if (by === 'text') return forward ? last.end : first.start;
	const beside = lines[here.no - 1 + (forward ? 1 : -1)];
	const at = Math.min(Math.max(offset, here.start), here.end);
	if (by === 'paragraph') {
		if (forward) return beside ? beside.start : here.end;
		return at > here.start ? here.start : (beside?.start ?? here.start);
	}
	if (forward ? at === here.end : at === here.start) {
		if (!beside) return at;
		if (by === 'grapheme') return forward ? beside.start : beside.end;
		return moveFrom(lines, forward ? beside.start : beside.end, by, forward, language);
	}
	return here.start + within(here.text, at - here.start, by, forward, language);
}

function within(
	text: string,
	at: number,
	by: 'grapheme' | 'word' | 'sentence',
	forward: boolean,
	language: string
): number {
	const parts = [...segmenter(by, language).segment(text)].filter((part) => by !== 'word' || part.isWordLike === true);
	const ends = parts.map(({ index, segment }) => index + (by === 'sentence' ? segment.trimEnd() : segment).length);
	if (forward) return ends.find((end) => end > at) ?? text.length;
	return parts.findLast(({ index }) => index < at)?.index ?? 0;
}

/** The sentence an offset lies in, without the space after it. */
export function sentenceAt(lines: readonly Line[], offset: number, language = 'da'): Span | undefined {
	const line = lineAt(lines, offset);
	if (!line) return undefined;
	const parts = segmenter('sentence', language).segment(line.text);
	const found = parts.containing(Math.min(Math.max(0, offset - line.start), Math.max(0, line.text.length - 1)));
	if (!found) return { start: line.start, end: line.end };
	const start = line.start + found.index;
	return { start, end: start + found.segment.trimEnd().length };
}

/** The paragraph an offset lies in. */
export function paragraphAt(lines: readonly Line[], offset: number): Span | undefined {
	const line = lineAt(lines, offset);
	return line && { start: line.start, end: line.end };
}

/** The lines of the turn that a line belongs to: from where somebody began to speak to where the next one did. */
export function turnLines(lines: readonly Line[], line: Line): readonly Line[] {
	if (line.turn === undefined) return [line];
	let [from, to] = [line.no - 1, line.no];
	while (from > 0 && lines[from]?.speaker === undefined) from--;
	for (let next = lines[to]; next && next.speaker === undefined && next.turn === line.turn; next = lines[to]) to++;
	return lines.slice(from, to);
}

/** The turn an offset lies in; a paragraph where nobody's turn is marked. */
export function turnAt(lines: readonly Line[], offset: number): Span | undefined {
	const line = lineAt(lines, offset);
	if (!line) return undefined;
	const turn = turnLines(lines, line);
	return { start: (turn[0] ?? line).start, end: (turn.at(-1) ?? line).end };
}

/** A span with one end moved, which never passes the other: at least one grapheme stays. */
export function moveEnd(
	lines: readonly Line[],
	span: Span,
	end: 'start' | 'end',
	by: Unit,
	forward: boolean,
	language = 'da'
): Span {
	const to =
		end === 'end' && !forward
			? backToEnd(lines, span.end, by, language)
			: moveTo(lines, span, end, by, forward, language);
	const moved = end === 'start' ? { start: to, end: span.end } : { start: span.start, end: to };
	return moved.start < moved.end ? moved : span;
}

/** Moving the start on goes to the beginning of the next word, not to the end of this one. */
function moveTo(
	lines: readonly Line[],
	span: Span,
	end: 'start' | 'end',
	by: Unit,
	forward: boolean,
	language: string
): number {
	if (end === 'end' || !forward || by === 'grapheme') return moveFrom(lines, span[end], by, forward, language);
	const after = moveFrom(lines, moveFrom(lines, span.start, by, true, language), by, true, language);
	return moveFrom(lines, after, by, false, language);
}

/** Moving the end back goes to the end of the word before, not to the beginning of this one. */
function backToEnd(lines: readonly Line[], end: number, by: Unit, language: string): number {
	if (by === 'grapheme') return moveFrom(lines, end, by, false, language);
	const before = moveFrom(lines, moveFrom(lines, end, by, false, language), by, false, language);
	return moveFrom(lines, before, by, true, language);
}
