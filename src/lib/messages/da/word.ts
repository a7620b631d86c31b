import { sectorsInProse } from './sectors.ts';

/** Words of the standard as a Word file: those around its text, and those of the dialog that makes it. */
const document = {
	kind: 'Kvalitetsstandard',
	draftOf: (day: string) => `Udkast, ${day}`,
	contents: 'Indhold',
	page: 'Side',
	of: 'af',
	summary: {
		title: 'Oversigt over krav og anbefalinger',
		number: 'Nr.',
		statement: 'Krav eller anbefaling',
		appliesTo: 'Gælder for',
		none: 'Standarden har endnu ingen krav eller anbefalinger.'
	},
	emptyElement: 'Der er ingen krav eller anbefalinger under dette element.',
	obligations: { requirement: 'Krav', recommendation: 'Anbefaling' },
	sectors: sectorsInProse,
	materials: {
		interviews: 'interviews',
		workshop: 'workshop',
		knowledge: 'litteratur',
		practice: 'praksiseksempler'
	},
	appliesTo: (sectors: string) => `gælder for ${sectors}`,
	rationale: 'Begrundelse.',
	basis: 'Belæg.',
	roles: { grounds: 'Begrundes af', illustrates: 'Belyses af', limits: 'Begrænses af', contradicts: 'Modsiges af' },
	noStatement: '[endnu ikke formuleret]',
	missingFinding: '[fundet er ikke frigivet]',
	quoted: (wording: string) => `“${wording}”`,
	notPrinted: {
		'not-approved': '[citatet er ikke godkendt]',
		withdrawn: '[citat trukket tilbage]',
		'no-longer-released': '[citatet er ikke længere frigivet]',
		missing: '[citatet findes ikke]'
	},
	appendix: {
		label: 'Bilag',
		title: 'Fra krav til citat',
		lead: 'Tabellen viser, hvilke fund hvert krav og hver anbefaling hviler på, og de godkendte citater bag fundene.',
		provision: 'Krav eller anbefaling',
		finding: 'Fund',
		quotes: 'Citater',
		noBasis: 'Intet belæg endnu',
		noQuotes: 'Ingen godkendte citater',
		cited: 'Nævnt i teksten',
		see: 'Se',
		contradicting: 'Nuancerende:',
		none: 'Ingen krav eller anbefalinger hviler på fund endnu.'
	},
	somebody: 'Ukendt'
};

const quotes = (n: number) => (n === 1 ? '1 citat' : `${n} citater`);
const joined = (parts: readonly string[]) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1) ?? ''}`;

const dialog = {
	open: 'Hent som Word …',
	title: 'Standarden som Word',
	lead: 'Filen laves af udkastet, som det er gemt nu. Kun godkendte citater kommer med; kommentarerne bliver til kommentarer i Word.',
	make: 'Lav filen',
	again: 'Lav den igen',
	fetch: 'Hent filen',
	making: 'Filen laves',
	stages: {
		gathering: () => 'Samler udkast, fund og citater …',
		setting: (done: number, of: number) => `Sætter krav og anbefalinger: ${done} af ${of}`,
		packing: () => 'Pakker filen …'
	},
	made: 'Filen er klar. Den kan hentes i 10 minutter. Word spørger, om felterne skal opdateres: svar ja, så får indholdsfortegnelsen sidetal.',
	saved: (name: string) => `Hentet: ${name}`,
	upcoming: 'Kommer ikke med',
	allComes: 'Alt i udkastet kommer med.',
	notHere: 'Udkastet er ikke hentet i denne browser endnu. Filen viser, hvad der ikke kom med.',
	leftOut: 'Kom ikke med',
	allCame: 'Alt i udkastet kom med.',
	quotes: {
		'not-approved': (n: number) => `${quotes(n)}, der ikke er godkendt`,
		withdrawn: (n: number) => `${quotes(n)}, der er trukket tilbage`,
		'no-longer-released': (n: number) => `${quotes(n)}, som studiet ikke længere frigiver`,
		missing: (n: number) => `${quotes(n)}, som ikke findes her`
	},
	inText: (n: number) =>
		n === 1
			? '1 af dem står i teksten; der står i stedet, at det mangler.'
			: `${n} af dem står i teksten; der står i stedet, at de mangler.`,
	under: (claim: string) => `under fundet “${claim}”`,
	findings: (provisions: readonly string[]) =>
		`Belæg for ${joined(provisions)}: fundet er ikke frigivet til standarden længere`,
	citations: (n: number) =>
		n === 1
			? '1 henvisning i teksten til et fund, der ikke er frigivet'
			: `${n} henvisninger i teksten til fund, der ikke er frigivet`,
	threads: (n: number, author: string) =>
		`${n === 1 ? '1 kommentar' : `${n} kommentarer`} af ${author === '' ? 'ukendt' : author}, hvis ord ikke længere står i teksten`,
	noFile: {
		'too-long':
			'Det tog over to minutter at lave filen, og så blev der sat en stopper for det. Prøv igen, når der er mindre travlt.',
		'too-large': 'Standarden er for stor til at blive lavet til Word i ét stykke.',
		fault: 'Filen kunne ikke laves. Det er en fejl hos os; udkastet er urørt. Prøv igen.',
		'nothing-there': 'Standarden har ikke noget udkast at lave en fil af endnu.',
		busy: 'Der laves allerede filer til to andre. Prøv igen om et øjeblik.',
		'one-at-a-time': 'Du har allerede en fil på vej fra en anden standard. Vent, til den er færdig.',
		changed: 'Et citat er ændret eller trukket tilbage, siden filen blev lavet. Derfor er den smidt væk. Lav den igen.',
		gone: 'Filen er her ikke mere: den kan hentes i 10 minutter. Lav den igen.',
		'not-hers': 'Du har ikke længere adgang til standarden.',
		offline: 'Serveren kan ikke nås. Filen laves på serveren, så det kræver net.'
	}
};

export const word = { document, dialog };
