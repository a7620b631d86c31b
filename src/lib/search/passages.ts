import type { Span } from '#lib/domain/text/mapping.ts';
import { tokens } from './tokens.ts';

/** A passage ends with the first paragraph that ends after so many words … */
const atLeast = 400;
/** … and after so many wherever it is. */
const atMost = 600;

/** A folded text that is ranked in parts: words that stand near each other count for more. */
export interface Passages {
	/** In order, without gaps: the first begins at 0 and the last ends where the text does. */
	readonly spans: readonly Span[];
	readonly words: number;
}

/** Cuts a text into passages of about 400 words; `text` as it was, since folding takes away the ends of lines. */
export function passagesOf(text: string, folded: string): Passages {
	const spans: Span[] = [];
	let [start, inside, words, before] = [0, 0, 0, 0];
	for (const token of tokens(folded)) {
		const isFull = inside >= atMost || (inside >= atLeast && text.slice(before, token.start).includes('\n'));
		if (isFull) {
			spans.push({ start, end: token.start });
			[start, inside] = [token.start, 0];
		}
		inside++;
		words++;
		before = token.end;
	}
	return { spans: [...spans, { start, end: text.length }], words };
}

/** The number of the passage that an offset lies in. */
export function passageAt(spans: readonly Span[], offset: number): number {
	let [low, high] = [0, spans.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((spans[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
