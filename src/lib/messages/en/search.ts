import type { search as danish } from '../da/search.ts';

/** Words about searching in a study. */
export const search: typeof danish = {
	open: 'Search',
	title: 'Search the study',
	placeholder: 'Search the study',
	results: 'What was found',
	byKind: 'Go to',
	hint: 'Words are found inside longer words and in other forms too. Put quotation marks around words that must stand just so: "not good".',
	searched: (sources, one) =>
		`${one ? '1 source' : `${sources} sources`}, codings, codes, themes, findings, quotes and memos are searched.`,
	keysHelp: 'Arrow up and down go from place to place, Enter opens it, Escape closes.',
	tooShort: 'Type at least two characters.',
	none: (typed) => `No place found with ${typed}.`,
	places: (n, one) => (one ? '1 place' : `${n} places`),
	more: (shown, all) => `Showing ${shown} of ${all} places. Type more to narrow it down.`,
	indexing: (done, of) => `Indexing ${done} of ${of} sources. Until then words are found only as they are written.`,
	missing: (n, one) =>
		one
			? '1 source is not in this browser yet and was not searched.'
			: `${n} sources are not in this browser yet and were not searched.`,
	failed: 'Searching broke down. Type again and it begins anew.',
	forms: 'in other forms',
	line: (no) => `line ${no}`,
	kinds: {
		source: 'Sources',
		coding: 'Codings',
		code: 'Codes',
		theme: 'Themes',
		finding: 'Findings',
		quote: 'Quotes',
		memo: 'Memos',
		draft: 'Draft'
	}
};
