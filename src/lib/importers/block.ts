import { canonicalText } from '#lib/domain/text/canonical.ts';
import type { Start, StartKind } from '#lib/domain/text/start.ts';

type Unnamed<S> = S extends Start ? Omit<S, 'id'> : never;

/** A start without an id, its `at` counted in the block's own text. */
export type BlockStart = Unnamed<Start>;

/** One paragraph as a reader found it, and what begins in it. Only pages, slides and cues may begin inside. */
export interface Block {
	readonly text: string;
	readonly starts: readonly BlockStart[];
}

/** At the same place the wider comes first. */
const order: readonly StartKind[] = ['page', 'slide', 'heading', 'cell', 'turn', 'cue'];

/** What begins with the next paragraph when its own has no words. A cell or heading without words is none. */
const mayWait: ReadonlySet<StartKind> = new Set(['page', 'slide', 'turn']);

/**
 * Lays the paragraphs out as one canonical text: a line feed between two, no empty ones, one space where there were many.
 * What began in an empty paragraph (a page, a turn whose words follow below its label) begins with the next one.
 */
export function layOut(blocks: readonly Block[]): { readonly text: string; readonly starts: readonly Start[] } {
	const texts: string[] = [];
	const starts: Start[] = [];
	const numbers = new Map<StartKind, number>();
	let length = 0;
	let waiting: readonly BlockStart[] = [];
	for (const block of blocks) {
		const text = oneParagraph(block.text);
		const opensTurn = block.starts.some(({ kind }) => kind === 'turn');
		const here = [
			...waiting.filter(({ kind }) => kind !== 'turn' || !opensTurn),
			...block.starts.map((start) => ({ ...start, at: placeOf(start.at, block.text, text) }))
		];
		const withoutWords = here.filter(({ at }) => at >= text.length);
		waiting = withoutWords.filter(({ kind }) => mayWait.has(kind)).map((start) => ({ ...start, at: 0 }));
		if (text === '') continue;
		const placed = here.filter(({ at }) => at < text.length);
		for (const start of placed.sort((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind))) {
			const number = (numbers.get(start.kind) ?? 0) + 1;
			numbers.set(start.kind, number);
			starts.push({ ...start, id: `${start.kind}-${number}`, at: length + start.at });
		}
		texts.push(text);
		length += text.length + 1;
	}
	return { text: texts.join('\n'), starts };
}

function oneParagraph(raw: string): string {
	return canonicalText(raw).replace(/\s+/g, ' ').trim();
}

/** Where an offset of the raw text has come to; never at a space, so that a page begins with its first word. */
function placeOf(at: number, raw: string, text: string): number {
	if (at === 0) return 0;
	const place = Math.min(oneParagraph(raw.slice(0, at)).length, text.length);
	return text[place] === ' ' ? place + 1 : place;
}
