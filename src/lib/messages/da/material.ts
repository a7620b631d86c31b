import { sectors } from './sectors.ts';

/** Words about material: how files and texts become sources, the list of them, what is said about each, and who speaks. */
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

const exactnesses = { verbatim: 'ordret', 'partly-verbatim': 'delvist ordret', notes: 'referat' };
const languages = { da: 'dansk', en: 'engelsk', other: 'andet sprog' };
const speakerRoles = { interviewer: 'interviewer', informant: 'informant' };

/** What a file turned out to be; with its article, to stand inside a sentence. */
const looks = {
	doc: 'et ældre Word-dokument (.doc)',
	odt: 'et OpenDocument-dokument (.odt)',
	rtf: 'et RTF-dokument',
	xlsx: 'et regneark',
	pptx: 'en PowerPoint-præsentation',
	csv: 'en tabel (csv)',
	html: 'en webside',
	zip: 'et zip-arkiv',
	picture: 'et billede',
	recording: 'en lyd- eller videooptagelse',
	unknown: 'noget, Rødtråd ikke kender'
};

/** What to do with a file of a kind that is not read. */
const advice = {
	doc: 'Åbn det i Word, og gem det som .docx.',
	odt: 'Gem det som .docx, og hent det igen.',
	rtf: 'Åbn det i Word, og gem det som .docx.',
	xlsx: 'Kopiér det, der skal læses, og indsæt det som tekst.',
	pptx: 'Gem præsentationen som PDF, og hent den.',
	csv: 'Kopiér det, der skal læses, og indsæt det som tekst.',
	html: 'Kopiér teksten fra siden, og indsæt den.',
	zip: 'Pak det ud, og hent filerne i det.',
	picture: 'Skriv teksten af, eller hent det dokument, den kommer fra.',
	recording: 'Hent udskriften af den: tekst, Word, PDF eller undertekster (.vtt, .srt).',
	unknown: 'Der læses .docx, .pdf, .txt, .md, .vtt og .srt.'
};

const formats = {
	'plain-text': 'ren tekst',
	markdown: 'Markdown',
	docx: 'Word',
	pdf: 'PDF',
	vtt: 'undertekster (WebVTT)',
	srt: 'undertekster (SubRip)'
};

type Looks = keyof typeof looks;

/** Why a file was not taken in: what is the matter, and what to do. */
const refusals = {
	'not-what-it-says': ({ looksLike }: { looksLike: Looks }) =>
		looksLike === 'unknown'
			? 'Filen er ikke det, dens navn siger, og indholdet kan ikke kendes. Åbn den i det program, den kommer fra, og gem den igen.'
			: `Filen er ikke det, dens navn siger, men ${looks[looksLike]}. ${advice[looksLike]}`,
	'unknown-format': ({ looksLike }: { looksLike: Looks }) =>
		looksLike === 'unknown'
			? `Det er ikke en fil, der kan læses her. ${advice.unknown}`
			: `Det er ${looks[looksLike]}, og det læses ikke her. ${advice[looksLike]}`,
	locked: () => 'Filen er låst med en adgangskode. Gem en kopi uden adgangskode, og hent den.',
	'no-text': ({ pages }: { pages: number }) =>
		pages === 1
			? 'Siden er et billede uden tekst. Kør filen gennem tekstgenkendelse (OCR) først.'
			: `De ${pages} sider er billeder uden tekst. Kør filen gennem tekstgenkendelse (OCR) først.`,
	empty: () => 'Der er ingen tekst i filen.',
	damaged: () => 'Filen er i stykker. Åbn den i det program, den kommer fra, og gem den igen.',
	'too-large': ({ size, most }: { size: string; most: string }) =>
		`Filen fylder ${size}; der læses højst ${most}. Del den, eller gem den uden billeder.`,
	'too-long': ({ most }: { most: string }) => `Teksten er længere end ${most} tegn. Del den i flere kilder.`,
	'too-many-pages': ({ pages, most }: { pages: string; most: string }) =>
		`Filen har ${pages} sider; der læses højst ${most}. Del den.`,
	'too-much-inside': () => 'Filen er pakket sammen af mere, end der læses. Gem den uden billeder og bilag.',
	'too-many-parts': () => 'Filen består af flere dele, end der læses. Gem den som ren tekst, eller del den.',
	'took-too-long': ({ seconds }: { seconds: number }) =>
		`Læsningen blev stoppet efter ${seconds} sekunder. Del filen, eller gem den som ren tekst.`,
	unreadable: () => 'Browseren kunne ikke åbne filen. Er det en mappe, eller er filen flyttet?',
	fault: () => 'Der er en fejl i Rødtråd: denne fil kunne ikke læses. Gem den som ren tekst, og hent den.',
	'not-kept': () => 'Kilden kunne ikke gemmes i denne browser. Gør plads på enheden, og hent filen igen.'
};

const pageList = (pages: readonly number[]) =>
	`${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ` og ${pages.length - 12} til` : ''}`;

/** What was changed or left out on the way in. */
const remarks = {
	'encoding-guessed': () =>
		'Filen siger ikke, hvordan dens tegn skal læses; de er læst som Windows-1252. Se efter æ, ø og å.',
	'read-as': ({ format }: { format: keyof typeof formats }) =>
		`Filen hedder noget andet, men er læst som ${formats[format]}.`,
	'lines-joined': ({ lines }: { lines: number }) =>
		lines === 1
			? 'Én linje, der var brudt over, er sat sammen.'
			: `${lines} linjer, der var brudt over, er sat sammen.`,
	'hyphens-removed': ({ count }: { count: number }) =>
		count === 1 ? 'Ét ord, der var delt, er samlet.' : `${count} ord, der var delt, er samlet.`,
	'headers-and-footers-removed': ({ count }: { count: number }) =>
		count === 1 ? 'Ét sidehoved eller én sidefod er udeladt.' : `${count} sidehoveder og sidefødder er udeladt.`,
	'pages-joined': ({ count }: { count: number }) =>
		count === 1
			? 'Ét afsnit, der gik over et sideskift, er samlet.'
			: `${count} afsnit, der gik over et sideskift, er samlet.`,
	'pages-without-text': ({ pages }: { pages: readonly number[] }) =>
		pages.length === 1 ? `Side ${pageList(pages)} har ingen tekst.` : `Side ${pageList(pages)} har ingen tekst.`,
	'pictures-left-out': ({ count }: { count: number }) =>
		count === 1 ? 'Ét billede er ikke med.' : `${count} billeder er ikke med.`,
	'comments-left-out': ({ count }: { count: number }) =>
		count === 1 ? 'Én kommentar er ikke med.' : `${count} kommentarer er ikke med.`,
	'notes-moved-to-end': ({ count }: { count: number }) =>
		count === 1 ? 'Noten står sidst i teksten.' : `${count} noter står sidst i teksten.`,
	'tracked-changes-accepted': () => 'Sporede ændringer er med, som om de var godkendt.',
	'front-matter-left-out': () => 'Oplysninger før teksten (front matter) er ikke med.',
	'times-removed': ({ count }: { count: number }) =>
		count === 1 ? 'Ét tidspunkt er taget ud af teksten.' : `${count} tidspunkter er taget ud af teksten.`,
	'perhaps-speakers': ({ labels }: { labels: readonly string[] }) =>
		`Måske talere, men ladt stå i teksten: ${labels.slice(0, 8).join(', ')}${labels.length > 8 ? ' …' : ''}.`,
	'already-here': ({ title }: { title: string }) =>
		`Der var allerede en kilde fra en fil med samme navn og størrelse: “${title}”.`,
	'taken-as-it-is': () => 'Teksten er gemt, som du skrev den.'
};

const bring = {
	files: 'Hent filer',
	write: 'Skriv eller indsæt',
	reads:
		'Word, PDF, tekst, Markdown og undertekster. Du kan også slippe filer her på siden, eller indsætte tekst med Ctrl V.',
	drop: 'Slip filerne her',
	dropWhy: 'Hver fil bliver en kilde, der kan læses og kodes med det samme.',
	where: 'Nyt materiale',
	own: 'Hold for mig selv, til det er tjekket',
	study: 'Del med teamet',
	ownHint: 'Kun du kan se det, til du deler det.',
	title: 'Ny kilde',
	lead: 'Skriv feltnoter, eller indsæt en udskrift. Hvem der taler, findes i teksten.',
	sourceTitle: 'Titel',
	text: 'Tekst',
	add: 'Tilføj kilde',
	needsTitle: 'Giv kilden en titel.',
	needsText: 'Skriv eller indsæt en tekst.',
	tooLong: (most: string) => `Teksten er længere end ${most} tegn. Del den i flere kilder.`
};

const queue = {
	title: 'Hentes ind',
	doneTitle: 'Hentet ind',
	items: (done: string, of: string) => `${done} af ${of}`,
	bytes: (done: string, of: string) => `${done} af ${of}`,
	page: (no: string, of: string) => `side ${no} af ${of}`,
	reading: 'læses',
	waiting: 'venter',
	cancelled: 'ikke hentet: du stoppede',
	cancel: 'Stop',
	clear: 'Ryd listen',
	outcome: (takenIn: number, refused: number) =>
		refused === 0
			? takenIn === 1
				? '1 kilde er hentet ind.'
				: `${takenIn} kilder er hentet ind.`
			: `${takenIn === 1 ? '1 kilde' : `${takenIn} kilder`} hentet ind; ${refused} ${refused === 1 ? 'fil' : 'filer'} ikke.`,
	own: 'kun dig',
	correct: 'Ret oplysninger',
	correctOf: (title: string) => `Ret oplysninger om ${title}`,
	guessed: 'Gættet ud fra filen. Ret det, der ikke passer.',
	remarks: (n: number) => (n === 1 ? '1 bemærkning' : `${n} bemærkninger`),
	leaving: 'Der hentes stadig filer ind.'
};

const list = {
	title: 'Kilder',
	empty: 'Her kommer materialet',
	emptyWhy:
		'Det, I analyserer: interviews, workshopnotater, praksiseksempler, dokumenter. Hver tekst bliver en kilde, der kan læses, kodes og citeres, og hvert fund kan følges tilbage til stedet i den. Begynd med én fil; den kan læses med det samme.',
	filter: 'Søg i titler og deltagere',
	sort: 'Orden',
	sorts: { newest: 'nyeste først', title: 'titel', date: 'dato', longest: 'længste først', shortest: 'korteste først' },
	show: 'Vis',
	all: 'alle',
	untouched: 'ikke kodet',
	untouchedMark: 'ikke kodet endnu',
	own: 'kun dig',
	ownFilter: 'kun mine',
	shareNow: 'deles …',
	ofKind: (kind: string, n: string) => `${kind} ${n}`,
	columns: {
		source: 'Kilde',
		participants: 'Deltagere',
		words: 'Ord',
		date: 'Dato',
		language: 'Sprog',
		read: 'Læst',
		coded: 'Kodet'
	},
	words: (n: string) => `${n} ord`,
	readBy: (names: string) => `Læst af ${names}`,
	codedBy: (names: string) => `Kodet af ${names}`,
	select: (title: string) => `Vælg ${title}`,
	selectAll: 'Vælg alle, der vises',
	selected: (n: string) => `${n} valgt`,
	clear: 'Fravælg',
	setKind: 'Sæt slags',
	setExactness: 'Sæt gengivelse',
	notYours: 'Kun den, der hentede en kilde ind, og ejeren kan fjerne den.',
	none: 'Ingen kilder passer til det, du har valgt at se.',
	showAll: 'Vis alle',
	count: (n: string, one: boolean) => (one ? '1 kilde' : `${n} kilder`),
	about: (title: string) => `Om ${title}`
};

const about = {
	title: 'Om kilden',
	sourceTitle: 'Titel',
	kind: 'Slags',
	exactness: 'Gengivelse',
	date: 'Dato',
	dateHint: 'Hvornår det blev sagt eller skrevet: 12.3.2025, marts som 3.2025, eller 2025.',
	dateWrong: 'Skriv en dato som 12.3.2025, 3.2025 eller 2025.',
	language: 'Sprog',
	unknown: 'ikke sagt',
	titleWrong: 'En kilde skal have en titel.',
	reference: 'Henvisning',
	referenceHint: 'Som den skal stå i en litteraturliste.',
	note: 'Note om kilden',
	speakers: 'Hvem taler',
	noSpeakers: 'Der er ikke fundet talere i teksten.',
	speakerRole: (label: string) => `${label} er`,
	speakerIs: (label: string) => `Deltageren bag ${label}`,
	nobody: 'ingen deltager endnu',
	newParticipant: 'Ny deltager …',
	madeBy: (name: string, date: string) => `Hentet ind af ${name}, ${date}.`,
	words: (n: string) => `${n} ord.`,
	open: 'Læs kilden',
	share: 'Del med teamet',
	shareWhy: 'Kun du kan se kilden. Når den deles, følger dine kodninger og notater til den med.',
	sharing: 'Kilden deles, så snart serveren har svaret.',
	remove: 'Fjern kilden',
	removeTitle: (n: number) => (n === 1 ? 'Fjern kilden?' : `Fjern ${n} kilder?`),
	removeCoded: (codings: string, one: boolean, names: string) =>
		`${one ? '1 kodning' : `${codings} kodninger`} af ${names} forsvinder fra koder og uddrag sammen med teksten. Fortryder du bagefter, kommer det hele tilbage.`,
	removeAct: 'Fjern'
};

const people = {
	title: 'Deltagere',
	link: 'Deltagere',
	lead: 'Dem, hvis ord er i materialet, under pseudonym.',
	empty: 'Her kommer deltagerne',
	emptyWhy:
		'En deltager er en, hvis ord er i materialet, under et pseudonym som P4. Når det er sagt, hvem der taler i hvilke kilder, kan man se, hvem et tema bygger på, og citater får den rette betegnelse.',
	add: 'Ny deltager',
	pseudonym: 'Pseudonym',
	pseudonymHint: 'Det navn, andre ser, for eksempel P4.',
	pseudonymWrong: 'En deltager skal have et pseudonym.',
	pseudonymTaken: 'Det pseudonym er brugt til en anden.',
	role: 'Rolle',
	roleHint: 'For eksempel leder, pårørende, visitator.',
	profession: 'Fag',
	sector: 'Sektor',
	sectors,
	naming: 'Nævnes ved',
	namings: { 'name-and-title': 'navn og titel', role: 'rolle', pseudonym: 'pseudonym', none: 'nævnes ikke' },
	group: 'Gruppe',
	groupHint: 'For et panel eller en workshop.',
	note: 'Note',
	unknown: 'ikke sagt',
	speaksIn: 'Taler i',
	speaksNowhere: 'Ikke knyttet til en taler i en kilde endnu.',
	speaksSince: 'Det gøres under “Om kilden”.',
	edit: (pseudonym: string) => `Ret ${pseudonym}`,
	close: 'Færdig',
	remove: 'Fjern deltageren'
};

/** What has been done, said once with the offer to take it back. */
const done = {
	removed: (title: string) => `“${title}” er fjernet.`,
	removedMany: (n: string) => `${n} kilder er fjernet.`,
	changed: (n: string, one: boolean) => (one ? '1 kilde er ændret.' : `${n} kilder er ændret.`),
	shared: (title: string) => `“${title}” deles med teamet.`,
	participantRemoved: (pseudonym: string) => `${pseudonym} er fjernet.`,
	undone: 'Fortrudt.'
};

export const material = {
	kinds,
	exactnesses,
	languages,
	speakerRoles,
	formats,
	refusals,
	remarks,
	bring,
	queue,
	list,
	about,
	people,
	done,
	bytes: { kb: (n: string) => `${n} kB`, mb: (n: string) => `${n} MB` }
};
