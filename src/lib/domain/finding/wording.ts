/** Stands where words of a quote have been left out. */
export const gap = '[…]';

const gaps = /\[…\]/g;
const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
/** Whether a place between two units lies inside a word. */
const splits = (text: string, at: number): boolean => isWord(text[at - 1]) && isWord(text[at]);
const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Whether a wording is the original with whole words left out: its pieces between […] stand in the original, in that
 * order. How words are spaced does not count; a wording without words is none.
 */
export function isShortening(original: string, wording: string): boolean {
	const text = spaced(original);
	const pieces = wording.split(gap).map(spaced).filter(Boolean);
	let from = 0;
	for (const piece of pieces) {
		const at = wholeAt(text, piece, from);
		if (at === -1) return false;
		from = at + piece.length;
	}
	return hasWords(pieces.join(' '));
}

/** Where a piece stands first from an offset on, beginning and ending where words do; -1 when it does not. */
function wholeAt(text: string, piece: string, from: number): number {
	let at = text.indexOf(piece, from);
	while (at !== -1 && (splits(text, at) || splits(text, at + piece.length))) at = text.indexOf(piece, at + 1);
	return at;
}

/**
 * Leaves out the stretch from `start` to `end` (UTF-16 units), widened to whole words, and puts […] in its place, joined
 * with one beside it. What would leave no words is not left out.
 */
export function cut(wording: string, start: number, end: number): string {
	if (start >= end || wording.slice(start, end).trim() === '') return wording;
	let [from, to] = [Math.max(0, start), Math.min(wording.length, end)];
	for (const { index } of wording.matchAll(gaps)) {
		if (index >= to || index + gap.length <= from) continue;
		from = Math.min(from, index);
		to = Math.max(to, index + gap.length);
	}
	while (splits(wording, from)) from--;
	while (splits(wording, to)) to++;
	const before = wording.slice(0, from).replace(/(?:\s|\[…\])+$/, '');
	const after = wording.slice(to).replace(/^(?:\s|\[…\])+/, '');
	if (!hasWords(before) && !hasWords(after)) return wording;
	const closes = /^[.,;:!?)\]]/.test(after);
	return [before, closes ? gap + after : gap, closes ? '' : after].filter((part) => part !== '').join(' ');
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The most a wording may hold, in UTF-16 units. */
const longest = 4000;

/** A passage as the first wording of a quote; what is too long for one is left out at its end. */
export function wordingOf(passage: string): string {
	const text = passage.trim();
	return text.length <= longest ? text : cut(text, longest - gap.length - 1, text.length);
}
