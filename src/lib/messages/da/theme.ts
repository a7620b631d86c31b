import { sectorsInProse as sectors } from './sectors.ts';

/** Words about themes and focus areas: the list of them, a theme's page, and what is done to a theme. */
const materials = {
	interviews: 'interviewene',
	workshop: 'workshoppen',
	knowledge: 'litteraturen',
	practice: 'praksiseksemplerne'
};

interface Spread {
	readonly people: number;
	readonly untold: number;
	readonly from?: { readonly sector: keyof typeof sectors; readonly all: boolean };
	readonly also: readonly (keyof typeof materials)[];
	readonly absent: readonly (keyof typeof materials)[];
	readonly asks?: 'enough' | 'absent' | 'one-sector';
}

const said = (n: number, neuter = false) => (n === 1 ? (neuter ? 'ét' : 'én') : n === 2 ? 'to' : String(n));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (parts: readonly string[], last: string) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;

/** Whom the extracts come from, as a question: never a warning. */
function spread({ people, untold, from, also, absent, asks }: Spread): string {
	const informants = people === 0 ? [] : [`${said(people)} ${people === 1 ? 'informant' : 'informanter'}`];
	const interviews = untold === 0 ? [] : [`${said(untold, true)} interview uden angivne talere`];
	const heads = joined([...informants, ...interviews], 'og');
	if (asks === 'enough') return `Bygger på ${heads}: er det nok til det, du vil sige?`;
	const others = joined(
		also.map((one) => materials[one]),
		'og'
	);
	if (heads === '' && others === '') return 'Uddragene rummer kun interviewerens ord.';
	const where = from ? `, ${from.all ? 'alle fra' : 'mest'} ${sectors[from.sector]}` : '';
	const beside = others === '' ? '' : `, desuden ${others}`;
	const body = heads === '' ? `Uddragene er fra ${others}` : capital(`${heads}${where}${beside}`);
	if (asks === 'one-sector') return `${body}: er det en pointe?`;
	if (asks !== 'absent') return `${body}.`;
	const lacking = joined(
		absent.map((one) => materials[one]),
		'eller'
	);
	return `${body}; ingen fra ${lacking}: er det en pointe?`;
}

const statuses = {
	candidate: 'foreløbigt',
	reviewed: 'gennemgået',
	defined: 'defineret',
	'set-aside': 'lagt til side'
};
const extracts = (n: string, one: boolean) => (one ? '1 uddrag' : `${n} uddrag`);

const list = {
	title: 'Temaer',
	newTheme: 'Nyt tema',
	name: 'Temaets navn',
	empty: 'Her kommer temaerne',
	emptyWhy:
		'Et tema er et mønster af fælles betydning, samlet om én bærende idé. Det siger noget om materialet; en overskrift eller en mappe gør det ikke. Begynd med et foreløbigt navn. Resten kan vente, og alt kan ændres.',
	first: 'Skriv det første tema',
	tree: 'Temaer i deres rækkefølge',
	keysHelp:
		'Pil op og ned går fra tema til tema. Med Alt flytter pil op og ned temaet, pil højre lægger det under temaet ovenfor, pil venstre løfter det ud igen.',
	where: 'Et mønster, hvor',
	extracts,
	extractsOf: (n: string, one: boolean, name: string) => `${extracts(n, one)} i temaet ${name}`,
	more: (name: string) => `Mere om ${name}`,
	rename: 'Omdøb',
	up: 'Flyt op',
	down: 'Flyt ned',
	inward: 'Læg under temaet ovenfor',
	outward: 'Løft et niveau op',
	remove: 'Slet …'
};

const aside = {
	title: 'Lagt til side',
	noReason: 'uden grund',
	back: 'Hent tilbage',
	backOf: (name: string) => `Hent ${name} tilbage`
};

const setAside = {
	open: 'Læg til side …',
	title: (name: string) => `Læg “${name}” til side`,
	lead: 'Temaet bliver gemt med din grund og kan altid hentes tilbage. Det, der ligger under det, rykker et niveau op.',
	act: 'Læg til side'
};

const remove = {
	title: (name: string) => `Slet “${name}”`,
	lead: 'Temaet og dets tilknytninger slettes. Koder og uddrag bliver, hvor de er. Vil du kunne vise, hvad der blev overvejet, så læg det hellere til side.',
	act: 'Slet'
};

const problems = {
	taken: (name: string) => `Der er allerede et tema, der hedder “${name}”.`,
	element:
		'Det er et af de ni elementer. I en refleksiv analyse er et element ikke et tema: fund peger på det. Skriv, hvad mønsteret er, eller lav et fokusområde med den overskrift.'
};

const noLanding = {
	'too-deep': 'Der er højst tre niveauer: overordnet tema, tema og undertema.',
	'in-itself': 'Et tema kan ikke ligge under sig selv.',
	stays: 'Det kan ikke flyttes længere den vej.'
};

const done = {
	made: (name: string) => `Temaet “${name}” er oprettet.`,
	moved: 'Flyttet.',
	renamed: (name: string) => `Omdøbt til “${name}”.`,
	setAside: (name: string) => `“${name}” er lagt til side.`,
	back: (name: string) => `“${name}” er tilbage blandt temaerne.`,
	removed: (name: string) => `“${name}” er slettet.`,
	codeAdded: (label: string) => `Koden “${label}” bærer nu også temaet.`,
	codeRemoved: (label: string) => `Koden “${label}” bærer ikke længere temaet.`,
	contradicts: 'Uddraget nuancerer temaet.',
	supports: 'Uddraget støtter temaet.',
	linked: 'Uddraget er knyttet direkte til temaet.',
	unlinked: 'Uddragets egen tilknytning er fjernet.',
	areaMade: (title: string) => `Fokusområdet “${title}” er oprettet.`,
	gathered: (name: string, title: string) => `“${name}” samles under “${title}”.`,
	released: (name: string, title: string) => `“${name}” samles ikke længere under “${title}”.`
};

const page = {
	gone: 'Der er intet tema på denne adresse.',
	toList: 'Alle temaer',
	levels: { overarching: 'Overordnet tema', theme: 'Tema', subtheme: 'Undertema' },
	status: 'Status',
	setAside: 'Temaet er lagt til side.',
	because: (reason: string) => `Temaet er lagt til side: ${reason}`,
	general: 'Navnet kunne stå over mange rapporter. Siger det, hvad mønsteret er?',
	pattern: 'Dette tema fanger et mønster, hvor',
	patternEmpty: '… skriv sætningen færdig, når du kan.',
	idea: 'Bærende idé',
	ideaEmpty: 'Den ene idé, der holder temaet sammen.',
	is: 'Hvad det er',
	isEmpty: 'Hvad hører med?',
	isNot: 'Hvad det ikke er',
	isNotEmpty: 'Hvor går grænsen?',
	codes: 'Koder',
	noCodes: 'Ingen koder endnu. En kode kan bære flere temaer.',
	addCode: 'Tilføj kode',
	removeCode: (label: string) => `Fjern koden ${label} fra temaet`,
	alsoIn: 'også i',
	extracts: 'Uddrag',
	noExtracts: 'Ingen uddrag endnu',
	noExtractsWhy: 'Tilføj en kode, så læses dens uddrag her i sammenhæng. Enkelte uddrag kan også knyttes direkte.',
	context: 'Sammenhæng',
	contexts: { none: 'ingen', one: 'en replik', three: 'tre replikker' },
	line: (n: number) => `linje ${n}`,
	openAt: 'Åbn i kilden',
	contradicting: 'nuancerer',
	linked: 'knyttet direkte',
	mark: 'Markér som nuancerende',
	unmark: 'Støtter temaet',
	link: 'Knyt direkte til temaet',
	unlink: 'Fjern egen tilknytning',
	moreOf: (where: string) => `Mere om uddraget, ${where}`,
	keysHelp:
		'Pil op og ned går fra uddrag til uddrag, Enter åbner stedet i kilden, N markerer uddraget som nuancerende, T knytter det direkte.',
	spread: 'Spredning',
	noSpread: 'Når der er uddrag, står her, hvem de kommer fra.',
	nuance: 'Nuancerende uddrag',
	noNuance: 'Hvad taler imod eller gør billedet mere sammensat? Markér det, når du møder det.',
	within: 'Under temaet',
	areas: 'Samles under',
	noSource: 'ukendt kilde'
};

const area = {
	title: 'Fokusområder',
	lead: 'En overskrift, der samler; ikke et tema.',
	newArea: 'Nyt fokusområde',
	name: 'Fokusområdets overskrift',
	note: 'Note',
	writeNote: 'Skriv en note',
	noteEmpty: 'Hvor kommer overskriften fra?',
	add: 'Saml en kode eller et tema',
	addTo: (title: string) => `Saml en kode eller et tema under ${title}`,
	removeMember: (name: string, title: string) => `${name} samles ikke længere under ${title}`,
	kinds: { code: 'kode', theme: 'tema', finding: 'fund' },
	more: (title: string) => `Mere om ${title}`,
	remove: 'Slet'
};

/** Keys as they are shown beside an act. The same letters in every language; only names of keys differ. */
const keys = {
	newTheme: 'N',
	rename: 'F2',
	up: 'Alt ↑',
	down: 'Alt ↓',
	inward: 'Alt →',
	outward: 'Alt ←',
	setAside: 'Delete',
	contradicts: 'N',
	link: 'T',
	context: 'C'
};

export const theme = {
	statuses,
	list,
	aside,
	setAside,
	remove,
	problems,
	noLanding,
	done,
	page,
	area,
	keys,
	spread,
	noneFits: 'Ingen passer.'
};
