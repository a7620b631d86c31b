import lunr, { type Builder, type Index, type Match } from 'lunr';
import type { HeldText } from './held-text.ts';
import { searchableLanguages } from './searchable.ts';
import { Stemmer } from './stem.ts';
import { tokens, type Token } from './tokens.ts';

/** A passage that holds every word that was asked for, in one form or another. */
export interface RankedPassage {
	readonly text: HeldText;
	/** Its number among the passages of the text. */
	readonly passage: number;
	/** Comparable among the passages of one answer only. */
	readonly score: number;
}

interface Building {
	readonly builder: Builder;
	/** What is to be in it; grows while it is built. */
	readonly texts: HeldText[];
	readonly isBase: boolean;
	/** How far it has come: a text, and a passage of it. */
	at: number;
	passage: number;
}

/** When so much of all words has changed since the base was built, it is built anew. */
const mostChanged = 0.15;
/** Passages that are taken in at a time: some 4,000 words. */
const step = 10;

/**
 * Ranks passages by their words without endings. lunr cannot be added to once it is built, and scores of many small
 * indexes cannot be compared: so there is one base, and one small index of what has changed since. Both are built a step
 * at a time, so that whoever shares the thread with it can answer meanwhile.
 */
export class RankedIndex {
	readonly #stemmer = new Stemmer();
	readonly #live = new Map<number, HeldText>();
	#inBase = new Set<number>();
	#inDelta = new Set<number>();
	/** Taken into what is being built. */
	#taken = new Set<number>();
	#base: Index | undefined;
	#delta: Index | undefined;
	#building: Building | undefined;
	#words = 0;
	/** Words of the base that have changed or gone since. */
	#gone = 0;
	/** More texts are on their way: a base without them would soon have to be built again. */
	isExpecting = false;

	/** Whether everything it holds can be ranked. */
	get isReady(): boolean {
		return !this.isExpecting && !this.#building && this.#waiting().length === 0;
	}

	put(text: HeldText): void {
		this.#live.set(text.serial, text);
		this.#words += text.words;
		if (this.#building?.isBase) this.#building.texts.push(text);
	}

	remove({ serial, words }: HeldText): void {
		if (!this.#live.delete(serial)) return;
		this.#words -= words;
		if (this.#inBase.has(serial)) this.#gone += words;
	}

	/** Whether a text has been taken in. */
	has({ serial }: HeldText): boolean {
		return this.#inBase.has(serial) || this.#inDelta.has(serial) || this.#taken.has(serial);
	}

	/** Does a step of what is to be done; whether there is more. */
	work(): boolean {
		const building = this.#building ?? this.#begin();
		if (!building) return false;
		for (let left = step; left > 0; left--) if (!this.#take(building)) return this.#finish(building);
		return true;
	}

	/** Passages that hold all the words, in forms with the same stem, the best first. */
	search(words: readonly string[]): RankedPassage[] {
		const forms = words.map((word) => searchableLanguages.map((language) => this.#term(word, language)));
		const found = [this.#base, this.#delta].flatMap((index) => (index ? matches(index, forms.flat()) : []));
		return found
			.filter(({ matchData: { metadata } }) =>
				forms.every((terms) => terms.some((term) => Object.hasOwn(metadata, term)))
			)
			.flatMap(({ ref, score }) => {
				const [serial = 0, passage = 0] = ref.split('.').map(Number);
				const text = this.#live.get(serial);
				return text ? [{ text, passage, score }] : [];
			})
			.sort((a, b) => b.score - a.score || a.text.serial - b.text.serial || a.passage - b.passage);
	}

	/** The words of a passage that are forms of those asked for; `of` says which of them. */
	formsIn({ text, passage }: RankedPassage, words: readonly string[]): (Token & { readonly of: number })[] {
		const { language } = text.of;
		const stems = words.map((word) => this.#stemmer.of(word, language));
		const span = text.passages[passage];
		if (!span) return [];
		return [...tokens(text.folded, span.start, span.end)].flatMap((token) => {
			const of = stems.indexOf(this.#stemmer.of(token.word, language));
			return of === -1 ? [] : [{ ...token, of }];
		});
	}

	/** A stem of one language is another term than the same letters in another. */
	#term(word: string, language: HeldText['of']['language']): string {
		return `${language}:${this.#stemmer.of(word, language)}`;
	}

	#waiting(): HeldText[] {
		return [...this.#live.values()].filter(({ serial }) => !this.#inBase.has(serial) && !this.#inDelta.has(serial));
	}

	#begin(): Building | undefined {
		if (this.#waiting().length === 0) return undefined;
		const changed = [...this.#live.values()].filter(({ serial }) => !this.#inBase.has(serial));
		const words = changed.reduce((sum, text) => sum + text.words, this.#gone);
		const isBase = !this.#base || words > mostChanged * this.#words;
		const builder = new lunr.Builder();
		builder.ref('id');
		builder.field('terms');
		const texts = isBase ? [...this.#live.values()] : changed;
		this.#building = { builder, texts, isBase, at: 0, passage: 0 };
		return this.#building;
	}

	/** Takes in the next passage; false when there is none. */
	#take(building: Building): boolean {
		const text = building.texts[building.at];
		const span = text?.passages[building.passage];
		if (!text || !span) return false;
		const { language } = text.of;
		if (this.#live.has(text.serial)) {
			const terms = Array.from(tokens(text.folded, span.start, span.end), ({ word }) => this.#term(word, language));
			building.builder.add({ id: `${text.serial}.${building.passage}`, terms });
		}
		building.passage++;
		if (building.passage === text.passages.length) {
			this.#taken.add(text.serial);
			building.at++;
			building.passage = 0;
		}
		return true;
	}

	#finish({ builder, texts, isBase }: Building): boolean {
		if (isBase && this.isExpecting) return false;
		const index = builder.build();
		const serials = new Set(texts.map(({ serial }) => serial));
		if (isBase) {
			[this.#base, this.#delta] = [index, undefined];
			[this.#inBase, this.#inDelta] = [serials, new Set()];
			this.#gone = texts.reduce((sum, { serial, words }) => (this.#live.has(serial) ? sum : sum + words), 0);
		} else [this.#delta, this.#inDelta] = [index, serials];
		this.#building = undefined;
		this.#taken = new Set();
		return this.#waiting().length > 0;
	}
}

function matches(index: Index, terms: readonly string[]): Match[] {
	// Never `search`: what was typed is not to be read as lunr's own language.
	return index.query((query) => {
		for (const term of new Set(terms)) query.term(term, {});
	});
}
