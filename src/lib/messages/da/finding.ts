/** Words about findings, their quotes, their release, and the elements they bear on. */
const materials = { interviews: 'Interviews', workshop: 'Workshop', knowledge: 'Litteratur', practice: 'Praksis' };

const approvals = {
	draft: 'ikke spurgt',
	sent: 'sendt til deltageren',
	approved: 'godkendt',
	corrected: 'godkendt med rettelse',
	withdrawn: 'trukket tilbage'
};

const ways = { mail: 'mail', telephone: 'telefon', meeting: 'møde', other: 'andet' };

/** What has been done, said once; most of it with the offer to take it back. */
const done = {
	removed: 'Fundet er fjernet.',
	moved: 'Flyttet.',
	stays: 'Det kan ikke flyttes længere den vej.',
	linked: { supports: 'Uddraget støtter nu fundet.', contradicts: 'Uddraget taler nu imod fundet.' },
	unlinked: 'Uddraget hører ikke længere til fundet.',
	quoted: 'Uddraget er nu et citat.',
	unquoted: 'Citatet er fjernet.',
	reworded: 'Citatet er ændret.',
	rewordedAsked: 'Citatet er ændret. Godkendelsen gjaldt de gamle ord og gælder ikke de nye.',
	sent: 'Citatet er sendt.',
	backToDraft: 'Citatet står igen som ikke spurgt.',
	approved: 'Citatet er godkendt.',
	corrected: 'Citatet er rettet, også i standarderne.',
	withdrawn: 'Citatet er trukket tilbage og fjernes i alle standarder.',
	released: (title: string) => `Fundet frigives til “${title}”.`
};

const list = {
	title: 'Fund',
	empty: 'Her kommer fundene',
	emptyWhy:
		'Et fund er en påstand, som materialet bærer. Det skrives som en sætning, hviler på uddrag og får plads til det, der taler imod. Det er fund, en standard kan bygge på, når de er frigivet.',
	first: 'Skriv det første fund',
	newFinding: 'Nyt fund',
	claim: 'Påstanden',
	claimHint: 'Én sætning, der kan stå alene. Resten kommer senere.',
	write: 'Skriv fundet',
	noTheme: 'Uden tema',
	bare: 'uden uddrag endnu',
	element: (no: number, title: string) => `Element ${no}: ${title}`,
	releasedTo: (titles: string) => `frigivet til ${titles}`,
	newer: 'nyere end det frigivne',
	more: (claim: string) => `Mere om ${claim}`,
	up: 'Flyt op',
	down: 'Flyt ned',
	remove: 'Fjern fundet',
	keysHelp: 'Alt og pil op eller ned flytter fundet.'
};

const page = {
	gone: 'Der er intet fund på denne adresse.',
	toList: 'Alle fund',
	claim: 'Påstand',
	theme: 'Tema',
	noTheme: 'intet',
	themeGone: 'et tema, der er fjernet',
	note: 'Notat',
	noteEmpty: 'Hvad overvejer I om fundet? Notatet bliver i studiet.',
	supports: 'Bygger på',
	supportsNone: 'Ingen uddrag endnu. Find dem, påstanden hviler på.',
	contradicts: 'Hvad taler imod',
	contradictsNone: 'Intet er lagt her endnu. Er der nogen i materialet, der siger noget andet?',
	openAt: 'Åbn stedet i kilden',
	line: (n: number) => `linje\u00a0${n}`,
	codingGone: 'Kodningen er fjernet siden.',
	more: (where: string) => `Mere om uddraget, ${where}`,
	toSupports: 'Lad det støtte fundet',
	toContradicts: 'Lad det tale imod',
	unlink: 'Tag uddraget ud',
	makeQuote: 'Gør til citat',
	isQuote: 'er citat',
	elements: 'Elementer',
	elementsWhy: 'Hvilke elementer har fundet betydning for? Et element er ikke et tema.',
	rationale: (title: string) => `Hvorfor ${title}?`,
	rationaleEmpty: 'Hvorfor? Kan stå tomt.',
	released: 'Frigivet',
	notReleased: 'Ikke frigivet endnu.',
	releasedOn: (date: string) => `frigivet ${date}`,
	releasing: 'på vej',
	newer: 'Nyere her end det frigivne.',
	notMember: 'Du er ikke medlem af standarden.',
	release: 'Frigiv til …'
};

const pick = {
	open: 'Find uddrag',
	title: 'Find uddrag',
	close: 'Færdig',
	words: 'Ord i uddraget eller kildens titel',
	code: 'Kode',
	anyCode: 'alle koder',
	none: 'Ingen uddrag passer.',
	noCodings: 'Der er ikke kodet noget i det fælles materiale endnu. Markér ord i en kilde, og sæt en kode på dem.',
	toSources: 'Gå til kilderne',
	more: 'Vis flere',
	supports: 'Støtter',
	contradicts: 'Taler imod',
	sideOf: (side: string, words: string) => `${side}: ${words}`
};

const quote = {
	title: 'Citater',
	none: 'Gør et uddrag til citat, så står det her med sin godkendelse.',
	withdrawn: '[citat trukket tilbage]',
	by: (who: string, how: string, on: string) => [who, how, on].filter(Boolean).join(', '),
	strays: 'Ordene afviger fra kilden.',
	recording: 'Kilden er ikke ordret: er ordene kontrolleret mod optagelsen?',
	unnamed: 'uden navn',
	against: 'taler imod',
	who: 'Hvis ord',
	nobody: 'ikke sagt',
	shorten: 'Forkort',
	shortenTitle: 'Forkort citatet',
	shortenLead: 'Markér det, der kan undværes, og udelad det. Der står […] i stedet.',
	wording: 'Ordlyd',
	leaveOut: 'Udelad det markerede',
	restore: 'Kildens ord',
	send: 'Sendt til deltageren',
	approve: 'Godkendt …',
	approveTitle: 'Citatet er godkendt',
	correct: 'Godkendt med rettelse …',
	correctTitle: 'Godkendt med rettelse',
	correctLead:
		'Skriv ordene, som deltageren vil have dem. De sættes ind i alle standarder med det samme og kan ikke fortrydes.',
	withdraw: 'Træk tilbage …',
	withdrawTitle: 'Træk citatet tilbage',
	withdrawLead:
		'Citatet fjernes i alle standarder og udkast med det samme, og der står “[citat trukket tilbage]”. Det kan ikke fortrydes.',
	draft: 'Ikke spurgt alligevel',
	remove: 'Fjern citatet',
	approvedBy: 'Af hvem',
	approvedHow: 'Hvordan',
	approvedOn: 'Hvornår',
	approveAct: 'Godkendt',
	correctAct: 'Ret og godkend',
	withdrawAct: 'Træk tilbage',
	more: (words: string) => `Mere om citatet ${words}`
};

const release = {
	title: 'Frigiv fundet',
	lead: 'Medlemmer af standarden kan læse det, der står nederst. Intet andet går over.',
	none: 'Du er ikke ejer eller forfatter af nogen standard. Kun den, der er det, kan frigive til den.',
	to: 'Standard',
	choose: 'Vælg en standard',
	again: 'Frigivet før. Det, der står der, erstattes.',
	quotes: 'Citater, der følger med',
	noQuotes: 'Fundet har ingen citater endnu. Det kan frigives uden.',
	notApproved: 'ikke godkendt',
	notApprovedHint: 'Citater, der ikke er godkendt, ses kun af medlemmer og kommer ikke med i Word.',
	rationale: 'Begrundelse',
	rationaleHint: 'Hvorfor kan standarden bygge på fundet?',
	crosses: 'Det går over',
	study: 'Studie',
	claim: 'Påstand',
	elements: 'Elementer',
	materials: 'Materiale',
	sectors: 'Sektorer',
	nothing: 'intet',
	act: 'Frigiv'
};

const table = {
	title: 'Elementer',
	why: 'Hvad der er fundet om hvert element, og hvad standarderne siger. En prik er et fund.',
	element: 'Element',
	standard: 'Standard',
	empty: 'intet fund',
	noProvision: 'ingen krav endnu',
	notRead: 'ingen standard at læse',
	heard: (sectors: string) => `hørt: ${sectors}`,
	bare: 'Uden uddrag',
	unlinked: 'Knyttet til intet element',
	close: 'Luk fundet',
	open: 'Åbn fundet',
	beside: 'Fundet',
	emptyTitle: 'Her mødes fundene og elementerne',
	emptyWhy:
		'Når et fund er knyttet til et element, står det her som en prik under det materiale, det bygger på. Så kan man se, hvor der er noget at bygge en standard på, og hvor der ikke er.',
	toFindings: 'Gå til fundene'
};

const keys = { newFinding: 'N', up: 'Alt ↑', down: 'Alt ↓', pick: 'U', release: 'R', save: 'Ctrl Enter' };

export const finding = { materials, approvals, ways, done, list, page, pick, quote, release, table, keys };
