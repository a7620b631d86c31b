/** Words about what an owner decides of a study or a standard as a whole. */
const days = (n: number) => (n === 1 ? '1 dag' : `${n} dage`);

const approaches = {
	reflexive: {
		name: 'Refleksiv',
		means:
			'Koder og temaer bliver til i læsningen og kan altid ændres. De ni elementer er hverken koder eller temaer: fund peger på dem.'
	},
	codebook: {
		name: 'Kodebog',
		means: 'Koderne defineres og samles i en kodebog, som I koder efter. Elementerne må bruges som ramme.'
	},
	'coding-reliability': {
		name: 'Kodningsreliabilitet',
		means: 'Flere koder hver for sig efter den samme faste kodebog. Elementerne må bruges som ramme.'
	}
};

const changeApproach = {
	title: (name: string) => `Skift tilgang til ${name.toLowerCase()}`,
	lead: 'Intet af det, I har lavet, ændres: koder, kodninger og temaer bliver, som de er.',
	lists: {
		codes: 'Kodebogen kommer til at hedde koder.',
		codebook: 'Listen over koder kommer til at hedde kodebog.'
	},
	elements: {
		allowed: 'En kode eller et tema må fra nu af hedde som et af de ni elementer.',
		refused: 'En ny kode eller et nyt tema må ikke længere hedde som et af de ni elementer.'
	},
	named: (names: string, one: boolean) =>
		`${names} hedder som ${one ? 'et element' : 'elementer'}. I en refleksiv analyse er elementerne hverken koder eller temaer: giv ${one ? 'det' : 'dem'} et andet navn, når I kan.`,
	words: 'Kun ordet for tilgangen skifter.',
	act: 'Skift tilgang',
	done: (name: string) => `Tilgangen er nu ${name.toLowerCase()}.`
};

export const settings = {
	title: 'Indstillinger',
	onlyOwners: 'Kun en ejer kan ændre det, der står her.',
	name: 'Titel',
	question: 'Forskningsspørgsmål',
	questionHint: 'Hvad vil I vide? Det må gerne skrives om undervejs.',
	noQuestion: 'ikke skrevet endnu',
	approach: 'Tilgang',
	approaches,
	changeApproach,
	orientation: 'Retning',
	orientations: {
		inductive: { name: 'Induktiv', means: 'ud fra det, der står i materialet' },
		deductive: { name: 'Deduktiv', means: 'ud fra begreber, I har med' },
		both: { name: 'Begge', means: '' }
	},
	studyLanguage: 'Materialets sprog',
	studyLanguageHint:
		'Bruges, når der søges i bøjede ord, når en kilde ikke selv siger sit sprog, og til det, der står under et citat.',
	standardLanguage: 'Standardens sprog',
	standardLanguageHint: 'De faste ord i Word-dokumentet skrives på det sprog.',
	languages: { da: 'Dansk', en: 'Engelsk' },
	lease: 'Kopi i browseren',
	leaseField: 'Dage uden kontakt med serveren',
	leaseHint: (most: number) =>
		`Så længe må en kopi ligge i en browser, og så længe kan man arbejde uden netværk. Fra 0 til ${most}. Et nyt tal gælder i hver browser, senest næste gang der åbnes.`,
	leaseMeans: {
		study: (n: number) =>
			n === 0
				? '0: intet opbevares i browseren; uden netværk kan studiet ikke åbnes.'
				: `Efter ${days(n)} uden kontakt slettes kopien, før noget vises.`,
		standard: (n: number) =>
			n === 0
				? '0: intet opbevares i browseren; uden netværk kan standarden ikke åbnes.'
				: `Efter ${days(n)} uden kontakt slettes kopien, før noget vises.`
	},
	leaseProblem: (most: number) => `Skriv et helt tal fra 0 til ${most}.`,
	days,
	members: 'Hvem har adgang',
	membersLink: 'Se, hvem der har adgang'
};
