/** Words about searching in a study and in a standard. */
export const search = {
	open: 'Søg',
	study: {
		title: 'Søg i studiet',
		searched: (sources: string, one: boolean) =>
			`Der søges i ${one ? '1 kilde' : `${sources} kilder`}, i kodninger, koder, temaer, fund, citater og notater.`,
		indexing: (done: string, of: string) =>
			`Indekserer ${done} af ${of} kilder. Indtil da findes ord kun, som de er skrevet.`
	},
	standard: {
		title: 'Søg i standarden',
		searched: 'Der søges i udkastet, i frigivne fund, citater og kommentarer.',
		searchedClosed: 'Der søges i udkastets krav og anbefalinger, i frigivne fund, citater og kommentarer.',
		indexing: 'Indekserer. Indtil da findes ord kun, som de er skrevet.',
		/** Said when words that were found have gone from the draft. */
		gone: 'Ordene står ikke længere i udkastet.',
		shown: (words: string) => `Markeret i udkastet: ${words}`
	},
	parts: { rationale: 'begrundelse', footnote: 'fodnote' },
	results: 'Det, der er fundet',
	byKind: 'Gå til',
	hint: 'Ord findes også inde i længere ord og i andre former. Sæt anførselstegn om ord, der skal stå netop sådan: "ikke godt".',
	keysHelp: 'Pil op og ned går fra sted til sted, Enter åbner det, Escape lukker.',
	tooShort: 'Skriv mindst to tegn.',
	none: (typed: string) => `Ingen steder fundet med ${typed}.`,
	places: (n: string, one: boolean) => (one ? '1 sted' : `${n} steder`),
	more: (shown: string, all: string) => `Her vises ${shown} af ${all} steder. Skriv mere for at indsnævre.`,
	missing: (n: string, one: boolean) =>
		one
			? '1 kilde er ikke i denne browser endnu og er ikke søgt igennem.'
			: `${n} kilder er ikke i denne browser endnu og er ikke søgt igennem.`,
	failed: 'Søgningen gik i stå. Skriv igen, så begynder den forfra.',
	forms: 'i andre former',
	line: (no: string) => `linje ${no}`,
	kinds: {
		source: 'Kilder',
		coding: 'Kodninger',
		code: 'Koder',
		theme: 'Temaer',
		provision: 'Krav og anbefalinger',
		draft: 'Udkast',
		finding: 'Fund',
		quote: 'Citater',
		memo: 'Notater',
		comment: 'Kommentarer'
	}
};
