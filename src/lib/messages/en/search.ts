import type { search as danish } from '../da/search.ts';

/** Words about searching in a study and in a standard. */
export const search: typeof danish = {
	open: 'Search',
	study: {
		title: 'Search the study',
		searched: (sources, one) =>
			`${one ? '1 source' : `${sources} sources`}, codings, codes, themes, findings, quotes and memos are searched.`,
		indexing: (done, of) => `Indexing ${done} of ${of} sources. Until then words are found only as they are written.`
	},
	standard: {
		title: 'Search the standard',
		searched: 'The draft, released findings, quotes and comments are searched.',
		searchedClosed:
			'The requirements and recommendations of the draft, released findings, quotes and comments are searched.',
		indexing: 'Indexing. Until then words are found only as they are written.',
		gone: 'The words no longer stand in the draft.',
		shown: (words) => `Marked in the draft: ${words}`
	},
	parts: { rationale: 'rationale', footnote: 'footnote' },
	results: 'What was found',
	byKind: 'Go to',
	hint: 'Words are found inside longer words and in other forms too. Put quotation marks around words that must stand just so: "not good".',
	keysHelp: 'Arrow up and down go from place to place, Enter opens it, Escape closes.',
	tooShort: 'Type at least two characters.',
	none: (typed) => `No place found with ${typed}.`,
	places: (n, one) => (one ? '1 place' : `${n} places`),
	more: (shown, all) => `Showing ${shown} of ${all} places. Type more to narrow it down.`,
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
		provision: 'Requirements and recommendations',
		draft: 'Draft',
		finding: 'Findings',
		quote: 'Quotes',
		memo: 'Memos',
		comment: 'Comments'
	}
};
