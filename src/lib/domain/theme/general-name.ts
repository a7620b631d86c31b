/**
 * Whether a name could stand over any report: one or two general words, "Samarbejde", "Barrierer og muligheder",
 * "Manglende ressourcer". A theme's name says what the pattern is. Advice only.
 */
export function isGeneralName(name: string): boolean {
	const said = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !between.has(word));
	return said.length > 0 && said.length <= 2 && said.every(isGeneral);
}

function isGeneral(word: string): boolean {
	return general.has(word) || endings.some((end) => word.endsWith(end) && general.has(word.slice(0, -end.length)));
}

/** Definite and plural, so that "kompetencerne" is known by "kompetence". */
const endings = ['erne', 'rne', 'ene', 'en', 'et', 'er', 'ne', 'n', 't', 'r', 'e', 's', 'es'];

const between: ReadonlySet<string> = new Set(
	'og eller i af for med til om på and or in of for with to about on the a an'.split(' ')
);

/** Words that name a subject and claim nothing of it; the list is ours. */
const general: ReadonlySet<string> = new Set(
	(
		'adgang barriere behov borger data dialog dokumentation drift effekt erfaring familie faglighed forløb forståelse ' +
		'forventning fremtid holdning hverdag information indsats koordination koordinering kommunikation kompetence ' +
		'kultur kvalitet ledelse leder ligestilling lighed medarbejder metode mulighed målgruppe oplevelse organisation ' +
		'organisering patient perspektiv personale planlægning praksis problem proces pårørende ramme rammer relation ' +
		'ressource rolle samarbejde sammenhæng støtte struktur system teknologi tid tillid tilgængelighed tværfaglighed ' +
		'uddannelse udfordring udstyr udvikling viden vilkår økonomi ' +
		'bedre dårlig dårligt fælles god godt gode manglende mere ny nye samlet svær svære vigtig vigtige øget ' +
		'access barrier need data dialogue documentation effect experience family future attitude information effort ' +
		'coordination communication competence competency culture quality management leadership equality staff method ' +
		'opportunity opportunities organisation organization patient perspective planning practice problem process ' +
		'relative resource role cooperation collaboration coherence support structure technology time trust availability ' +
		'education training challenge equipment development knowledge condition economy relationship ' +
		'better poor common good lacking lack more new important difficult'
	).split(' ')
);
