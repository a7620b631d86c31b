/** Words about codes: the list of them, a code's page, and what is done to a code. */
const hues = {
	blue: 'blå',
	orange: 'orange',
	green: 'grøn',
	purple: 'lilla',
	yellow: 'gul',
	teal: 'petrol',
	pink: 'rosa',
	brown: 'brun',
	sky: 'himmelblå',
	olive: 'oliven',
	indigo: 'indigo',
	grey: 'grå'
};

const kinds = {
	interview: 'Interview',
	'group-interview': 'Gruppeinterview',
	workshop: 'Workshop',
	'practice-example': 'Praksiseksempel',
	'desk-research': 'Litteratur',
	statement: 'Redegørelse',
	slides: 'Præsentation',
	'field-note': 'Feltnote',
	survey: 'Spørgeskema'
};

const extracts = (n: string, one: boolean) => (one ? '1 uddrag' : `${n} uddrag`);
const codes = (n: number) => (n === 1 ? '1 kode' : `${n} koder`);

/** What has been done, said once with the offer to take it back. */
const done = {
	made: (label: string) => `Koden “${label}” er oprettet.`,
	madeFolder: (label: string) => `Mappen “${label}” er oprettet.`,
	moved: (n: number) => (n === 1 ? 'Flyttet.' : `${n} er flyttet.`),
	merged: (into: string) => `Lagt sammen til “${into}”.`,
	retired: (label: string) => `“${label}” er lagt til side.`,
	back: (label: string) => `“${label}” er tilbage på listen.`,
	renamed: (label: string) => `Omdøbt til “${label}”.`,
	opened: (label: string) => `Mappen “${label}” er opløst. Det, der lå i den, ligger nu uden for.`,
	recoded: (n: string, one: boolean, label: string) => `${extracts(n, one)} er kodet om til “${label}”.`,
	removed: (n: string, one: boolean) => (one ? 'Kodningen er fjernet.' : `${n} kodninger er fjernet.`),
	undone: 'Fortrudt.',
	redone: 'Gjort igen.',
	stays: 'Den kan ikke flyttes længere den vej.',
	taken: (label: string) => `Der er allerede en kode, der hedder “${label}”.`
};

const merge = {
	title: 'Læg koder sammen',
	act: 'Læg sammen',
	open: 'Læg sammen …',
	stays: 'Hvilken kode bliver?',
	follows: (n: string, one: boolean, into: string) =>
		`${extracts(n, one)} følger med til “${into}”. Intet kodes om: koden viser hen til den, der bliver, og kan hentes tilbage.`,
	pick: 'Vælg først den kode, der bliver.',
	into: (label: string) => `Læg “${label}” sammen med`
};

const retire = {
	title: (label: string) => `Læg “${label}” til side`,
	act: 'Læg til side',
	open: 'Læg til side …',
	lead: (n: string, one: boolean, none: boolean) =>
		none
			? 'Koden kan ikke længere sættes på nye uddrag. Den kan altid hentes tilbage.'
			: `${extracts(n, one)} bliver, hvor de er, og kan stadig læses. Koden kan ikke længere sættes på nye uddrag. Den kan altid hentes tilbage.`
};

const move = {
	title: (n: number) => `Flyt ${codes(n)} til en mappe`,
	act: 'Flyt',
	open: 'Flyt til mappe …',
	folder: 'Mappe',
	outside: 'Uden for mapper',
	fresh: 'Ny mappe',
	freshName: 'Mappens navn'
};

const list = {
	title: 'Koder',
	book: 'Kodebog',
	empty: 'Her kommer koderne',
	emptyWhy:
		'En kode er et kort navn på noget, der er værd at lægge mærke til i materialet. De fleste koder bliver til, mens man læser: markér ord i en kilde, og skriv et navn. Her ordnes de i mapper, lægges sammen og beskrives.',
	first: 'Skriv den første kode',
	newCode: 'Ny kode',
	newFolder: 'Ny mappe',
	codeName: 'Kodens navn',
	folderName: 'Mappens navn',
	filter: 'Filtrér koder',
	noMatch: (text: string) => `Ingen kode rummer “${text}”.`,
	clearFilter: 'Vis alle',
	tree: 'Koder og mapper',
	keysHelp:
		'Pil op og ned går fra linje til linje, pil til siderne folder en mappe. Med Alt flytter pilene koden eller mappen.',
	extracts,
	extractsOf: (n: string, one: boolean, label: string) => `${extracts(n, one)} kodet med ${label}`,
	madeBy: (name: string, date: string) => `Oprettet af ${name}, ${date}`,
	select: (label: string) => `Vælg ${label}`,
	selected: (n: number) => `${n} valgt`,
	clear: 'Fravælg',
	more: (label: string) => `Mere om ${label}`,
	fold: (label: string) => `Fold ${label} sammen`,
	emptyFolder: 'Tom mappe. Træk koder herind, eller brug Alt →.',
	colour: (label: string, hue: string) => `Farve på ${label}: ${hue}`,
	chooseColour: 'Farve',
	rename: 'Omdøb',
	up: 'Flyt op',
	down: 'Flyt ned',
	inward: 'Ind i mappen',
	outward: 'Ud af mappen',
	dissolve: 'Opløs mappen'
};

const aside = {
	title: 'Lagt sammen og lagt til side',
	leadsTo: 'nu',
	setAside: 'lagt til side',
	back: 'Hent tilbage',
	backOf: (label: string) => `Hent ${label} tilbage`
};

const page = {
	gone: 'Der er ingen kode på denne adresse.',
	toList: 'Alle koder',
	merged: 'Koden er lagt sammen med',
	retired: 'Koden er lagt til side. Dens uddrag er her stadig.',
	definition: 'Definition',
	definitionEmpty: 'Hvad fanger koden, og hvor går dens grænse? Skriv det, når du ved det.',
	level: 'Niveau',
	levels: { none: 'ikke sagt', semantic: 'semantisk', latent: 'latent' },
	levelHint: { semantic: 'det, der bliver sagt', latent: 'det, der ligger under' },
	extracts: 'Uddrag',
	context: 'Sammenhæng',
	contexts: { none: 'ingen', one: 'en replik', three: 'tre replikker' },
	filters: 'Vis uddrag fra',
	source: 'Kilde',
	person: 'Kodet af',
	kind: 'Materiale',
	all: 'alle',
	noFilter: 'Vis alle uddrag',
	shown: (n: string, of: string) => `${n} af ${of} uddrag`,
	none: 'Ingen uddrag endnu',
	noneWhy: 'Markér ord i en kilde, og sæt koden på dem. Så kan de læses her i en sammenhæng.',
	toSources: 'Gå til kilderne',
	noneMatch: 'Ingen uddrag passer til det, du har valgt at se.',
	notShared: (n: number) =>
		n === 1
			? '1 uddrag er fra en kilde, som kun du kan se. Det kan komme med, når kilden er delt.'
			: `${n} uddrag er fra kilder, som kun du kan se. De kan komme med, når kilderne er delt.`,
	line: (n: number) => `linje ${n}`,
	openAt: 'Åbn i kilden',
	by: (name: string) => `Kodet af ${name}`,
	selectExtract: (where: string) => `Vælg uddrag, ${where}`,
	selectAll: 'Vælg alle',
	selected: extracts,
	recode: 'Kod om',
	recodeOpen: 'Kod om …',
	recodeTitle: (n: string, one: boolean) => `Kod ${extracts(n, one)} om`,
	recodeTo: 'Til kode',
	remove: 'Fjern kodning',
	notes: 'Noter til kodninger',
	noNotes: 'Noter til uddragene samles her.',
	mergedIn: 'Lagt ind i koden',
	keysHelp: 'Pil op og ned går fra uddrag til uddrag, Enter åbner stedet i kilden.'
};

const toTheme = {
	open: 'Føj til tema …',
	title: (n: string, one: boolean) => `Føj ${extracts(n, one)} til et tema`,
	field: 'Søg et tema, eller skriv et nyt',
	list: 'Temaer',
	none: 'Der er ingen temaer endnu. Skriv et navn, så laves det.',
	fresh: (name: string) => `Nyt tema: “${name}”`,
	act: 'Føj til',
	done: (n: string, one: boolean, name: string) => `${extracts(n, one)} er føjet til temaet “${name}”.`
};

const toFinding = {
	open: 'Føj til fund …',
	title: (n: string, one: boolean) => `Føj ${extracts(n, one)} til et fund`,
	field: 'Søg et fund, eller skriv et nyt',
	list: 'Fund',
	none: 'Der er ingen fund endnu. Skriv, hvad I har fundet, så laves det.',
	fresh: (claim: string) => `Nyt fund: “${claim}”`,
	side: 'Uddragene',
	sides: { supports: 'støtter det', contradicts: 'taler imod' },
	act: 'Føj til',
	done: (n: string, one: boolean, claim: string) => `${extracts(n, one)} er føjet til fundet “${claim}”.`
};

/** Keys as they are shown beside an act. The same letters in every language; only names of keys differ. */
const keys = {
	newCode: 'N',
	newFolder: 'Skift N',
	filter: 'F',
	rename: 'F2',
	select: 'X',
	colour: 'C',
	merge: 'L',
	move: 'T',
	retire: 'Delete',
	up: 'Alt ↑',
	down: 'Alt ↓',
	inward: 'Alt →',
	outward: 'Alt ←',
	undo: 'Ctrl Z',
	toTheme: 'T',
	toFinding: 'F',
	recode: 'R',
	remove: 'Delete',
	context: 'C',
	clear: 'Esc'
};

export const codebook = {
	hues,
	keys,
	kinds,
	done,
	merge,
	retire,
	move,
	list,
	aside,
	page,
	toTheme,
	toFinding,
	element:
		'Det er et af de ni elementer. I en refleksiv analyse er et element ikke en kode: fund peger på det. Mener du ordet, som man siger det til daglig, så skriv det med småt.',
	reason: 'Grund',
	reasonHint: 'Valgfri. Den står i analyseloggen.',
	pickCode: 'Søg en kode',
	noCodes: 'Ingen kode passer.',
	unknownPerson: 'ukendt'
};
