import { fold } from './fold.ts';
import { tokens } from './tokens.ts';

/** What is typed beyond this is not looked at. */
export const longestQuery = 200;
/** Shorter words are in every text. */
const shortestNeedle = 2;

/** Folded words that stand one after the other, with any space between them. */
export interface Needle {
	readonly words: readonly string[];
	/** Not part of a longer word. */
	readonly whole: boolean;
}

export interface Query {
	/** What must stand in the text as it is written; a passage must hold all of them. */
	readonly needles: readonly Needle[];
	/** Words to be found in any of their forms; none where something stands in quotation marks. */
	readonly words: readonly string[];
}

/**
 * Reads what was typed. Without quotation marks: that text, also inside longer words, and its words in other forms. What
 * stands in quotation marks: those whole words in that order; then each of the other words must be near. Undefined: too
 * little to look for.
 */
export function readQuery(typed: string): Query | undefined {
	const folded = fold(typed.slice(0, longestQuery).normalize('NFC'));
	// Quotation marks of all kinds are folded to one; the last may not be closed yet.
	const parts = folded.split('"').map((text, at) => ({ words: text.split(' ').filter(Boolean), whole: at % 2 === 1 }));
	if (parts.length === 1) {
		const needle = parts.filter(isLong);
		return needle.length === 0 ? undefined : { needles: needle, words: wordsIn(folded) };
	}
	const phrases = parts.filter(({ whole }) => whole);
	const loose = parts.filter(({ whole }) => !whole).flatMap(({ words }) => words.map((word) => [word]));
	const needles = [...phrases, ...loose.map((words) => ({ words, whole: false }))].filter(isLong);
	return needles.length === 0 ? undefined : { needles, words: [] };
}

function isLong({ words }: Needle): boolean {
	return words.join(' ').length >= shortestNeedle;
}

function wordsIn(folded: string): string[] {
	return [...new Set(Array.from(tokens(folded), ({ word }) => word))];
}
