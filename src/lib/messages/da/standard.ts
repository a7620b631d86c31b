import { sectors } from './sectors.ts';

/** Words of a standard: its frame, the draft, what it rests on, the comments. */
const roles = {
	grounds: 'begrunder',
	illustrates: 'illustrerer',
	limits: 'begrænser',
	contradicts: 'taler imod'
};

const frame = {
	opening: 'Åbner standarden …',
	signedOut: 'Log ind for at se standarden.',
	notHers: 'Der er ikke en standard på denne adresse, som du har adgang til.',
	notHere: 'Standarden har ikke været åbnet i denne browser, og serveren kan ikke nås. Prøv igen, når der er net.',
	places: 'Steder i standarden',
	draft: 'Udkast',
	stateDraftWaiting: 'Det, du har skrevet i udkastet, er på denne enhed og sendes, så snart serveren kan nås.',
	stateDraftSaving: 'Udkastet er ved at blive gemt.',
	keySections: [
		{
			title: 'I teksten',
			rows: [
				{ keys: 'Ctrl Z', act: 'Fortryd det sidste, du skrev' },
				{ keys: 'Ctrl Skift Z', act: 'Gør det igen' },
				{ keys: 'Ctrl Skift F', act: 'Søg, også midt i teksten' },
				{ keys: 'Ctrl Alt K', act: 'Krav' },
				{ keys: 'Ctrl Alt A', act: 'Anbefaling' },
				{ keys: 'Ctrl Alt M', act: 'Kommentér det markerede' },
				{ keys: 'Ctrl Alt F', act: 'Fodnote' },
				{ keys: 'Ctrl Alt 1', act: 'Overskrift (1, 2 eller 3)' },
				{ keys: 'Ctrl Alt 0', act: 'Brødtekst' },
				{ keys: 'Ctrl B', act: 'Fed' },
				{ keys: 'Ctrl I', act: 'Kursiv' },
				{ keys: 'Ctrl Skift 8', act: 'Punktliste' },
				{ keys: 'Ctrl Skift 7', act: 'Nummereret liste' },
				{ keys: 'Alt ↑', act: 'Flyt blokken op' },
				{ keys: 'Alt ↓', act: 'Flyt blokken ned' },
				{ keys: 'Ctrl Alt O', act: 'Til kravets oplysninger' }
			]
		},
		{
			title: 'Overalt',
			rows: [
				{ keys: 'F6', act: 'Til den næste del af siden; med Skift til den forrige' },
				{ keys: '/', act: 'Søg i standarden' },
				{ keys: '?', act: 'Vis tasterne' },
				{ keys: 'Ctrl Z', act: 'Uden for teksten: fortryd din sidste kommentar' }
			]
		}
	],
	refused: {
		'signed-out': 'Du er logget ud. Det, du har skrevet, er her stadig. Log ind igen, så sendes det.',
		'no-access': 'Du har ikke længere adgang til udkastet.',
		'read-only':
			'Din rolle giver ikke ret til at skrive her. Kopiér det, der ikke nåede at blive gemt, og genindlæs siden for at læse videre.',
		'other-version':
			'Der er en ny version af Rødtråd. Genindlæs siden for at skrive videre; det, du har skrevet, er her stadig.'
	},
	yourDraft: 'Udkastet, som det står i denne browser:',
	copyDraft: 'Kopiér teksten',
	reload: 'Genindlæs'
};

const draft = {
	loading: 'Henter udkastet …',
	notHere: 'Udkastet er ikke i denne browser endnu. Det hentes, så snart serveren kan nås.',
	none: 'Standarden har ikke noget udkast endnu. Det er på vej.',
	name: 'Udkastets tekst',
	reading: 'Du læser med: markér ord for at kommentere dem.',
	contents: 'Indhold',
	side: 'Belæg og kommentarer',
	picturesLeftOut: (n: number) =>
		n === 1
			? 'Et billede kom ikke med. Udkastet har kun tekst og tabeller.'
			: `${n} billeder kom ikke med. Udkastet har kun tekst og tabeller.`,
	noHeadings: 'Overskrifterne i teksten bliver til et indhold her.',
	untitled: 'Uden titel',
	provisions: (n: number) =>
		n === 0 ? 'ingen krav endnu' : n === 1 ? '1 krav eller anbefaling' : `${n} krav og anbefalinger`,
	present: (names: string) => `Her er også: ${names}`
};

const toolbar = {
	name: 'Værktøjer til teksten',
	style: 'Afsnittets slags',
	styles: { paragraph: 'Brødtekst', 1: 'Overskrift 1', 2: 'Overskrift 2', 3: 'Overskrift 3' },
	bold: 'Fed',
	italic: 'Kursiv',
	bulletList: 'Punktliste',
	orderedList: 'Nummereret liste',
	table: 'Tabel',
	tableActs: {
		rowAfter: 'Ny række under',
		columnAfter: 'Ny kolonne efter',
		deleteRow: 'Fjern rækken',
		deleteColumn: 'Fjern kolonnen',
		deleteTable: 'Fjern tabellen'
	},
	link: 'Link',
	footnote: 'Fodnote',
	requirement: 'Krav',
	recommendation: 'Anbefaling',
	comment: 'Kommentér',
	withKeys: (name: string, keys: string) => `${name} (${keys})`
};

const provision = {
	kinds: { requirement: 'krav', recommendation: 'anbefaling' },
	placeholders: { requirement: '… skal …', recommendation: '… bør …' },
	rationalePlaceholder: 'Begrundelse: hvorfor?',
	named: (number: string) => `Oplysninger om ${number}`,
	element: 'Element',
	elementNamed: (element: number, short: string) => `${element} ${short}`,
	obligation: 'Art',
	sectors: 'Gælder for',
	sectorNames: sectors,
	noSectors: 'gælder for: ikke sagt',
	practiceOnly:
		'Sundhedslovens § 118 b retter sig mod kommunalbestyrelser og regionsråd. Et krav til almen praksis alene kræver et andet grundlag.',
	basis: (n: number) => `belæg ${n}`,
	noBasis: 'uden belæg',
	basisOf: (number: string, n: number) => `Vis belægget for ${number}, ${n} fund`,
	suspect: 'skal genbekræftes',
	close: 'Færdig',
	unmake: 'Gør til almindelig tekst',
	remove: 'Fjern',
	removed: 'Fjernet. Ctrl Z i teksten bringer det tilbage.'
};

const atoms = {
	citation: (no: string) => `fund ${no}`,
	citationOf: (claim: string) => `Henvisning til fundet: ${claim}`,
	goneFinding: '[fundet er ikke frigivet]',
	withdrawn: '[citat trukket tilbage]',
	goneQuote: '[citat findes ikke her]',
	notApproved: 'ikke godkendt endnu',
	footnoteNo: (text: string) => `Fodnote: ${text}`,
	footnoteText: 'Notens tekst',
	footnoteTitle: 'Fodnote',
	insert: 'Indsæt',
	linkTitle: 'Link',
	linkAddress: 'Adresse',
	linkHint: 'Begynder med https:// eller mailto:',
	linkBad: 'Et link skal begynde med https://, http:// eller mailto:.',
	unlink: 'Fjern linket'
};

const basis = {
	title: 'Belæg',
	none: 'Intet er frigivet til standarden endnu',
	noneWhy:
		'Belæg er de fund, en undersøgelse har frigivet hertil, med deres citater. En forsker, der også er forfatter her, frigiver dem fra studiet.',
	restsOn: (number: string) => `${number} hviler på`,
	restsOnNothing: (number: string) => `${number} har intet belæg endnu. Indsæt et fund herunder.`,
	all: 'Frigivne fund',
	element: (element: number, short: string, n: number) => `${element} ${short} · ${n} fund`,
	usedIn: (numbers: string) => `brugt i ${numbers}`,
	notUsed: 'ikke brugt',
	insert: 'Indsæt belæg',
	insertUnder: (number: string) => `Læg fundet under ${number}`,
	insertNowhere: 'Sæt markøren i et krav eller en anbefaling først.',
	cite: 'Citér',
	citeFinding: 'Henvis til fundet, hvor markøren står',
	citeQuote: 'Sæt citatet ind, hvor markøren står',
	role: 'Belægget',
	roles,
	remove: 'Tag ud',
	removeOf: (claim: string) => `Tag belægget ud: ${claim}`,
	suspect: 'Skal genbekræftes',
	suspectWhy: 'Fundet er ændret, siden belægget blev lagt. Læs det igen.',
	confirm: 'Bekræft',
	newer: 'nyere i studiet',
	newerWhy: 'Fundet er ændret i studiet og ikke frigivet igen.',
	gone: 'Fundet er ikke frigivet længere.',
	quotes: (n: number) => (n === 1 ? '1 citat' : `${n} citater`),
	against: 'taler imod',
	from: (study: string) => `fra ${study}`,
	materials: { interviews: 'interviews', workshop: 'workshop', knowledge: 'litteratur', practice: 'praksis' },
	approvals: {
		draft: 'ikke godkendt endnu',
		sent: 'sendt til deltageren',
		approved: 'godkendt',
		corrected: 'godkendt med rettelse',
		withdrawn: 'trukket tilbage'
	},
	withdrawn: '[citat trukket tilbage]',
	toSource: 'Til stedet i kilden'
};

const comments = {
	title: 'Kommentarer',
	none: 'Ingen kommentarer endnu',
	noneWhy: 'Markér ord i teksten, og tryk Kommentér. Alle i standarden kan kommentere og svare.',
	fresh: 'Ny kommentar',
	on: 'Til ordene',
	text: 'Kommentar',
	add: 'Kommentér',
	answer: 'Svar',
	answerTo: (name: string) => `Svar ${name}`,
	send: 'Svar',
	resolve: 'Afslut',
	reopen: 'Åbn igen',
	resolvedCount: (n: number) => (n === 1 ? '1 afsluttet' : `${n} afsluttede`),
	loose: 'løsrevet: ordene findes ikke længere i teksten',
	edit: 'Ret',
	remove: 'Slet',
	more: (name: string) => `Mere om kommentaren fra ${name}`,
	goTo: 'Vis ordene i teksten',
	somebody: 'en tidligere deltager',
	selectFirst: 'Markér de ord, kommentaren er til.',
	added: 'Kommentaren er skrevet.'
};

export const standard = { frame, draft, toolbar, provision, atoms, basis, comments };
