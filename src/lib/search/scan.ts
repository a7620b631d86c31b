import type { Span } from '#lib/domain/text/mapping.ts';
import { passageAt } from './passages.ts';
import type { Needle } from './read-query.ts';
import { isInWord } from './tokens.ts';

/** Where a needle stands in a folded text, from left to right, without overlaps. */
export function occurrences(folded: string, needle: Needle): Span[] {
	const [only = ''] = needle.words;
	const found = needle.words.length === 1 ? wordsAt(folded, only) : phrasesAt(folded, needle.words);
	return needle.whole ? found.filter((span) => isWhole(folded, span)) : found;
}

/** Where all needles are near each other: of each, the places in those passages that hold every one of them. */
export function occurrencesOfAll(folded: string, spans: readonly Span[], needles: readonly Needle[]): Span[] {
	const found = needles.map((needle) => occurrences(folded, needle));
	if (found.some((places) => places.length === 0)) return [];
	if (found.length === 1) return found[0] ?? [];
	const held = found.map((places) => new Set(places.map(({ start }) => passageAt(spans, start))));
	const isNear = ({ start }: Span): boolean => held.every((passages) => passages.has(passageAt(spans, start)));
	return found
		.flat()
		.filter(isNear)
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

function wordsAt(folded: string, word: string): Span[] {
	const found: Span[] = [];
	for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
		found.push({ start: at, end: at + word.length });
	return found;
}

function phrasesAt(folded: string, words: readonly string[]): Span[] {
	// Every word is escaped: nothing that was typed is read as an expression.
	const phrase = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join(' +'), 'g');
	return Array.from(folded.matchAll(phrase), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

function isWhole(folded: string, { start, end }: Span): boolean {
	const runsOn = (at: number): boolean => isInWord(folded, at - 1) && isInWord(folded, at);
	return !runsOn(start) && !runsOn(end);
}
