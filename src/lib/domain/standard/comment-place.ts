import type { BlockId } from './text.ts';

/** Stands for an atom (a citation, a note, a break) in the text of a block, where it counts one. */
export const atom = '\ufffc';

/** A block of words as a comment sees it. */
export interface WordBlock {
	readonly id: BlockId | undefined;
	/** UTF-16; an atom is one `atom`. */
	readonly text: string;
}

/** Part of the text of a block, named by its place in the list of blocks. Half open. */
export interface Span {
	readonly block: number;
	readonly from: number;
	readonly to: number;
}

/** What is known of the place of a comment: its words, what stood around them, and where. Words of two blocks have a line feed between them. */
export interface Anchor {
	readonly quote: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
	readonly block?: BlockId | undefined;
	readonly offset?: number | undefined;
}

/** How much of what stood around the words is kept on each side, in UTF-16 units. */
export const contextLength = 60;
/** A few characters alike before and after are chance. */
const chance = 3;
/** What standing in the same block is worth, in characters of the same surroundings. */
const sameBlock = 20;
/** Words put into marked ones are taken in with them, if no more than this. */
const mostPutIn = 200;
/** More places than this are not told apart. */
const mostPlaces = 200;

/** Words from `start` up to `end` of the flat text. */
interface Range {
	readonly start: number;
	readonly end: number;
}

/** The words of blocks one after the other, with a line feed between blocks and without atoms. */
export class FlatText {
	readonly text: string;
	readonly #blocks: readonly WordBlock[];
	/** Where each block begins. */
	readonly #starts: number[] = [];
	#unbroken: string | undefined;

	constructor(blocks: readonly WordBlock[]) {
		this.#blocks = blocks;
		let length = 0;
		const texts = blocks.map(({ text }) => {
			this.#starts.push(length);
			const words = text.replaceAll(atom, '').replaceAll('\n', ' ');
			length += words.length + 1;
			return words;
		});
		this.text = texts.join('\n');
	}

	rangeOf({ block, from, to }: Span): Range {
		const { text } = this.#blocks[block] ?? { text: '' };
		const start = this.#start(block);
		return { start: start + wordsTo(text, from), end: start + wordsTo(text, to) };
	}

	/** The places of a range in its blocks; blocks of which it has nothing are left out. */
	spansOf({ start, end }: Range): Span[] {
		const spans: Span[] = [];
		for (let block = this.#blockAt(start); block < this.#blocks.length && this.#start(block) < end; block++) {
			const begin = this.#start(block);
			const length = this.#start(block + 1) - 1 - begin;
			const [first, last] = [Math.max(start - begin, 0), Math.min(end - begin, length) - 1];
			if (last < first) continue;
			const { text } = this.#blocks[block] ?? { text: '' };
			spans.push({ block, from: offsetOf(text, first), to: offsetOf(text, last) + 1 });
		}
		return spans;
	}

	/** The id of the block a place lies in, and the place in its text. */
	at(place: number): { readonly id: BlockId | undefined; readonly offset: number } {
		const index = this.#blockAt(place);
		const { id, text } = this.#blocks[index] ?? { id: undefined, text: '' };
		return { id, offset: offsetOf(text, place - this.#start(index)) };
	}

	/** Where words stand; where they stand nowhere as they are, where they stand if the breaks between blocks do not count. */
	find(quote: string): Range[] {
		const words = quote.replaceAll(atom, '').replace(/^\n+|\n+$/g, '');
		const found = placesOf(words, this.text);
		if (found.length > 0) return found.map((start) => ({ start, end: start + words.length }));
		this.#unbroken ??= this.text.replaceAll('\n', '');
		const run = words.replaceAll('\n', '');
		return placesOf(run, this.#unbroken).map((start) => ({
			start: this.#broken(start),
			end: this.#broken(start + run.length - 1) + 1
		}));
	}

	/** From a place in the text without breaks to the place in the text. */
	#broken(place: number): number {
		// Block n begins n breaks later.
		const block = lastIndex(this.#starts.length, (n) => this.#start(n) - n <= place);
		return place + block;
	}

	#blockAt(place: number): number {
		return lastIndex(this.#starts.length, (n) => this.#start(n) <= place);
	}

	#start(block: number): number {
		return this.#starts[block] ?? this.text.length + 1;
	}
}

/**
 * Where the mark of a comment is to lie, given where it lies now; nowhere when its words are gone or could be any of
 * several. A mark that lies on its words stays. One that lost some of them while they still stand gets them back. Of a
 * mark in two places (copied text) the one that agrees best with the anchor is kept.
 */
export function placeOf(anchor: Anchor, text: FlatText, marked: readonly Span[] = []): Span[] {
	const range = rangeFor(anchor, text, runsIn(marked, text));
	return range ? text.spansOf(range) : [];
}

/** The anchor of words as they stand. */
export function anchorAt(spans: readonly Span[], text: FlatText): Anchor {
	const [first, ...more] = spans.map((span) => text.rangeOf(span));
	if (!first) return { quote: '' };
	const { start, end } = { start: first.start, end: more.at(-1)?.end ?? first.end };
	const { id, offset } = text.at(start);
	return {
		quote: text.text.slice(start, end),
		prefix: text.text.slice(Math.max(0, start - contextLength), start),
		suffix: text.text.slice(end, end + contextLength),
		block: id,
		offset
	};
}

function rangeFor(anchor: Anchor, text: FlatText, runs: readonly Range[]): Range | undefined {
	const [only, ...others] = runs;
	if (only && others.length === 0 && text.text.slice(only.start, only.end) === anchor.quote) return only;
	const places = text.find(anchor.quote);
	if (!only) return choose(anchor, text, places, true);
	const touched = places.filter((place) => runs.some((run) => run.start < place.end && place.start < run.end));
	if (others.length > 0) {
		// A run that is more than the words has grown by what was written in it.
		const grown = touched.map((place) => runs.find((run) => holds(run, place)) ?? place);
		return choose(anchor, text, grown) ?? together(anchor, text, runs) ?? choose(anchor, text, longest(runs));
	}
	const whole = touched.filter((place) => holds(place, only));
	if (whole.length > 0) return choose(anchor, text, whole);
	// A scrap of the words was left behind while all of them went elsewhere.
	const isScrap = (only.end - only.start) * 2 < anchor.quote.length;
	return isScrap && touched.length === 0 ? (choose(anchor, text, places, true) ?? only) : only;
}

/** Words were put into marked ones: the marked ones on both sides are the quote, and all of it is one. */
function together(anchor: Anchor, { text }: FlatText, runs: readonly Range[]): Range | undefined {
	const [first, last] = [runs[0], runs.at(-1)];
	if (!first || !last) return undefined;
	const words = runs.map(({ start, end }) => text.slice(start, end)).join('');
	const putIn = last.end - first.start - words.length;
	const isQuote = words.replaceAll('\n', '') === anchor.quote.replaceAll(atom, '').replaceAll('\n', '');
	return isQuote && putIn <= mostPutIn ? { start: first.start, end: last.end } : undefined;
}

/** The place that agrees best with what is known; undefined when `sure` is asked for and several could be it. */
function choose(anchor: Anchor, text: FlatText, places: readonly Range[], sure = false): Range | undefined {
	const rated = places.map((place) => {
		const { id, offset } = text.at(place.start);
		const isInBlock = id !== undefined && id === anchor.block;
		const score = surroundings(anchor, text.text, place) + (isInBlock ? sameBlock : 0);
		return { place, isInBlock, score, distance: Math.abs(offset - (anchor.offset ?? 0)) };
	});
	const top = Math.max(...rated.map(({ score }) => score));
	const best = rated.filter(({ score }) => score >= top - chance);
	const near = best.filter(({ isInBlock }) => isInBlock).sort((a, b) => a.distance - b.distance)[0];
	return near || !sure || best.length === 1 ? (near ?? best[0])?.place : undefined;
}

/** How many characters before and after a place are as they were. */
function surroundings({ prefix = '', suffix = '' }: Anchor, text: string, { start, end }: Range): number {
	const [before, after] = [prefix.replaceAll(atom, ''), suffix.replaceAll(atom, '')];
	let alike = 0;
	for (let i = 1; i <= before.length && i <= start && before.at(-i) === text[start - i]; i++) alike++;
	for (let i = 0; i < after.length && end + i < text.length && after[i] === text[end + i]; i++) alike++;
	return alike;
}

/** The ranges that marked spans make together: spans with nothing between them but an atom or a new block are one. */
function runsIn(marked: readonly Span[], text: FlatText): Range[] {
	const runs: Range[] = [];
	const ranges = marked.map((span) => text.rangeOf(span)).filter(({ start, end }) => end > start);
	for (const range of ranges.sort((a, b) => a.start - b.start)) {
		const last = runs.at(-1);
		if (last && /^\n*$/.test(text.text.slice(last.end, Math.max(last.end, range.start))))
			runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
		else runs.push(range);
	}
	return runs;
}

function longest(runs: readonly Range[]): Range[] {
	const most = Math.max(...runs.map(({ start, end }) => end - start));
	return runs.filter(({ start, end }) => (end - start) * 2 >= most);
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

function placesOf(words: string, text: string): number[] {
	const places: number[] = [];
	if (words === '') return places;
	for (let at = text.indexOf(words); at >= 0 && places.length < mostPlaces; at = text.indexOf(words, at + 1))
		places.push(at);
	return places;
}

/** How many units of words stand before an offset of a text with atoms. */
function wordsTo(text: string, offset: number): number {
	return text.includes(atom) ? text.slice(0, offset).replaceAll(atom, '').length : Math.min(offset, text.length);
}

/** The offset of the n-th unit of words in a text with atoms. */
function offsetOf(text: string, n: number): number {
	if (!text.includes(atom)) return n;
	let left = n;
	for (let offset = 0; offset < text.length; offset++) if (text[offset] !== atom && left-- === 0) return offset;
	return text.length;
}

/** The last n below `count` for which it holds; it holds for all before it. At least 0. */
function lastIndex(count: number, isSo: (n: number) => boolean): number {
	let [low, high] = [0, count];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (isSo(middle)) low = middle;
		else high = middle;
	}
	return low;
}
