import lunr from 'lunr';
import addDanish from 'lunr-languages/lunr.da.js';
import addStemming from 'lunr-languages/lunr.stemmer.support.js';
import type { SearchLanguage } from './searchable.ts';

addStemming(lunr);
addDanish(lunr);

type Stemmed = Exclude<SearchLanguage, 'other'>;
const stemmers = { da: lunr.da.stemmer, en: lunr.stemmer };

/** More than there are different words in a large study; beyond that they are reckoned anew. */
const mostKnown = 300_000;

/** Takes the endings off words, and remembers the words it has met: it is dropped with the index it works for. */
export class Stemmer {
	readonly #known = { da: new Map<string, string>(), en: new Map<string, string>() };

	/** A word without its endings, by the rules of a language (Snowball, Porter); as it stands in other languages. */
	of(word: string, language: SearchLanguage): string {
		if (language === 'other') return word;
		const known = this.#known[language];
		const held = known.get(word);
		if (held !== undefined) return held;
		const stem = language === 'da' ? danishStem(word) : cut(word, 'en');
		if (known.size < mostKnown) known.set(word, stem);
		return stem;
	}
}

/**
 * Cut until nothing more comes off: one round makes *kvaliteten* to "kvalitet" and *kvalitet* to "kvalit", which would
 * never meet.
 */
function danishStem(word: string): string {
	const stem = cut(word, 'da');
	return stem === word ? stem : danishStem(stem);
}

function cut(word: string, language: Stemmed): string {
	return stemmers[language](new lunr.Token(word, {})).toString();
}
