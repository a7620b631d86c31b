import type { Span } from '#lib/domain/text/mapping.ts';

/** A piece of a line of results; `isFound`: what was sought. */
export interface Part {
	readonly text: string;
	readonly isFound: boolean;
}

/** Found words among the words around them. */
export interface Context {
	readonly parts: readonly Part[];
	/** Something stands before it, or after it, in the same paragraph. */
	readonly isCutBefore: boolean;
	readonly isCutAfter: boolean;
}

/** UTF-16 units before and after what was found; before it less, so that it is seen where lines are short. */
const before = 50;
const after = 110;
/** A found stretch longer than this is cut. */
const longestFound = 300;

/** The keyword in its context: marks in order and without overlaps, in UTF-16 units of the text. */
export function contextOf(text: string, marks: readonly Span[]): Context {
	const [first, last] = [marks[0], marks.at(-1)];
	if (!first || !last) return { parts: [], isCutBefore: false, isCutAfter: false };
	const foundEnd = Math.min(last.end, first.start + longestFound);
	const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
	const lineEnd = endOfLine(text, foundEnd);
	const start = first.start - before <= lineStart ? lineStart : nextWord(text, first.start - before, first.start);
	const end = foundEnd + after >= lineEnd ? lineEnd : wordBefore(text, foundEnd + after, foundEnd);
	const parts: Part[] = [];
	let at = start;
	for (const mark of marks) {
		const to = Math.min(mark.end, end);
		if (mark.start > at) parts.push({ text: text.slice(at, mark.start), isFound: false });
		if (to > mark.start) parts.push({ text: text.slice(mark.start, to), isFound: true });
		at = Math.max(at, to);
	}
	if (end > at) parts.push({ text: text.slice(at, end), isFound: false });
	return { parts, isCutBefore: start > lineStart, isCutAfter: end < lineEnd };
}

/** The marks that can be shown with one of them: the stretch that holds the most different words. */
export function densest<M extends Span & { readonly of: number }>(marks: readonly M[]): readonly M[] {
	let best: readonly M[] = [];
	let most = 0;
	marks.forEach((first, at) => {
		const near = marks.slice(at, at + 20).filter(({ end }) => end <= first.start + after);
		const different = new Set(near.map(({ of }) => of)).size;
		if (different > most) [best, most] = [near, different];
	});
	return best;
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end;
}

/** The beginning of the first word from an offset on; without one before the limit, there, but never inside a letter. */
function nextWord(text: string, from: number, limit: number): number {
	for (let at = from; at < limit; at++) if (/\s/.test(text.charAt(at - 1)) && !/\s/.test(text.charAt(at))) return at;
	return whole(text, from);
}

function wordBefore(text: string, from: number, limit: number): number {
	for (let at = from; at > limit; at--) if (/\s/.test(text.charAt(at)) && !/\s/.test(text.charAt(at - 1))) return at;
	return whole(text, from);
}

function whole(text: string, at: number): number {
	return /[\uDC00-\uDFFF\p{M}]/u.test(text.charAt(at)) ? whole(text, at + 1) : at;
}
