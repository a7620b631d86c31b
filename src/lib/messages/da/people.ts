/** When a waiting time ends, said no more exactly than anybody needs. */
const wait = (seconds: number) => {
	if (seconds < 90) return seconds === 1 ? '1 sekund' : `${seconds} sekunder`;
	return `${Math.ceil(seconds / 60)} minutter`;
};

const day = (moment: Date) => new Intl.DateTimeFormat('da', { dateStyle: 'long' }).format(moment);

/** Why an account did not do what it was asked: what is the matter, and what to do. */
const refusals = {
	wrong: () => 'E-mail og adgangskode passer ikke sammen. Se efter stavefejl og store bogstaver, og prøv igen.',
	throttled: ({ seconds }: { seconds: number }) => `For mange forsøg. Vent ${wait(seconds)}, og prøv så igen.`,
	'token-wrong': () => 'Koden passer ikke. Kopiér den, der står i terminalen, hvor Rødtråd blev startet.',
	'token-used': () => 'Koden er brugt: der er allerede en konto. Log ind i stedet.',
	'password-missing': () => 'Skriv din adgangskode.',
	'current-wrong': () => 'Det er ikke din nuværende adgangskode. Prøv igen.',
	'password-short': ({ least }: { least: number }) =>
		`Adgangskoden er for kort. Brug mindst ${least} tegn, gerne flere ord efter hinanden.`,
	'password-long': ({ most }: { most: number }) => `Adgangskoden er for lang. Brug højst ${most} tegn.`,
	'password-common': () => 'Mange bruger den adgangskode, så den er let at gætte. Vælg en anden.',
	'password-personal': () => 'Adgangskoden rummer dit navn eller din e-mail. Vælg en uden.',
	'email-shape': () => 'Det er ikke en hel e-mail. Skriv den som navn@sted.dk.',
	'email-taken': () => 'Der er allerede en konto med den e-mail. Log ind med den, eller brug en anden.',
	'name-shape': ({ most }: { most: number }) => `Skriv et navn på en linje, højst ${most} tegn.`,
	'title-shape': ({ most }: { most: number }) => `Skriv en titel på en linje, højst ${most} tegn.`,
	'invitation-unknown': () => 'Linket kendes ikke. Se efter, om hele linket kom med, eller bed om et nyt.',
	'invitation-expired': ({ expired }: { expired: Date }) =>
		`Invitationen udløb ${day(expired)}. Bed den, der inviterede dig, om et nyt link.`,
	'invitation-used': () => 'Invitationen er brugt. Var det dig, så log ind; ellers bed om et nyt link.',
	'invitation-withdrawn': () => 'Invitationen er trukket tilbage. Tal med den, der inviterede dig.',
	'last-owner': () => 'Ikke ændret: der skal være mindst én ejer. Gør først en anden til ejer.',
	'not-member': () => 'Ikke ændret: personen har ikke længere adgang.',
	'not-owner': () => 'Ikke ændret: kun en ejer bestemmer, hvem der har adgang. Bed en ejer om det.',
	'already-member': () => 'Du har allerede adgang. Åbn projektet fra forsiden.',
	'role-unknown': () => 'Den rolle findes ikke her. Vælg en fra listen.',
	'days-range': ({ least, most }: { least: number; most: number }) =>
		`Et link kan gælde fra ${least} til ${most} dage. Vælg et antal derimellem.`,
	'signed-out': () => 'Du er logget ud. Log ind, og gør det igen.'
};

const signIn = {
	title: 'Log ind',
	invited: 'Du får en konto ved at blive inviteret. Bed om et link fra en, der har adgang.',
	forgotten: 'Har du glemt din adgangskode, så tal med den, der passer serveren.'
};

const begin = {
	title: 'Den første konto',
	lead: 'Rødtråd er startet og har ingen konti endnu. Koden i terminalen viser, at det er dig, der passer serveren.',
	token: 'Engangskode',
	tokenHint: 'Den står i terminalen, hvor Rødtråd blev startet.',
	act: 'Opret konto',
	doneTitle: 'Der er allerede en konto her',
	done: 'Den første konto er oprettet, og engangskoden er brugt. Log ind, eller bed om et link fra en, der har adgang.'
};

const join = {
	title: 'Invitation',
	looking: 'Ser efter, hvad linket gælder …',
	paste: 'Indsæt det link, du har fået. Intet sker, før du selv siger ja.',
	link: 'Link',
	look: 'Se invitationen',
	study: 'Du er inviteret til et studie',
	by: (name: string) => `${name} inviterer dig.`,
	role: (role: string, means: string) => `Din rolle bliver ${role}: ${means}.`,
	member: 'Du har allerede adgang.',
	until: (day: string) => `Linket gælder til ${day}.`,
	as: (name: string) => `Deltag som ${name}`,
	notYou: (name: string) => `Er du ikke ${name}?`,
	newAccount: 'Ny her',
	newLead: 'Opret din konto. E-mailen er kun til at logge ind med; der sendes ingen mail.',
	newAct: 'Opret konto og deltag',
	haveAccount: 'Har du en konto?',
	signInAct: 'Log ind',
	signInNext: 'Når du er logget ind, kan du sige ja til invitationen.',
	declined: 'Vil du ikke deltage, skal du ikke gøre noget. Luk blot siden.'
};

const home = {
	title: 'Projekter',
	study: { begin: 'Begynd et studie', title: 'Studiets titel' },
	standard: { begin: 'Begynd en standard', title: 'Standardens titel' },
	titleHint: 'Titlen kan altid ændres. Resten spørger vi om, når det betyder noget.',
	begin: 'Begynd',
	emptyTitle: 'Her er plads til dit første arbejde',
	empty:
		'Et studie samler interviews og andre kilder, og her læser og koder I dem sammen. En standard skrives i en arbejdsgruppe og hviler på det, et studie har fundet.',
	members: 'Medlemmer',
	membersOf: (title: string) => `Medlemmer af ${title}`
};

const members = {
	title: 'Hvem har adgang',
	open: 'Åbn',
	you: 'dig',
	role: 'Rolle',
	change: 'Ændr',
	changeOf: (name: string) => `Ændr adgang for ${name}`,
	saveRole: 'Gem rolle',
	removeAct: 'Fjern adgang',
	removeMeans: (name: string) =>
		`${name} kan derefter ikke åbne projektet. Det, ${name} har lavet, bliver stående med navn. Ny adgang kræver en ny invitation.`,
	leaveAct: 'Forlad projektet',
	leaveMeans: 'Du kan derefter ikke åbne projektet. Det, du har lavet, bliver stående med dit navn.',
	onlyOwners: 'Kun ejere kan invitere og ændre roller.',
	invite: 'Invitér',
	inviteLead: 'Du får et link, som én person kan bruge én gang. Send det selv, på den måde I plejer.',
	expiry: 'Linket gælder i',
	days: (n: number) => (n === 1 ? '1 dag' : `${n} dage`),
	makeLink: 'Lav link',
	newLink: 'Nyt link',
	newLinkLead: (role: string, day: string) =>
		`For én ${role}, til ${day}. Linket vises kun nu: kopiér det, før du går videre.`,
	copyLink: 'Kopiér link',
	pending: 'Invitationer, der venter',
	noPending: 'Ingen invitationer venter.',
	pendingLine: (by: string, day: string) => `inviteret af ${by}, gælder til ${day}`,
	withdraw: 'Træk tilbage',
	withdrawOf: (role: string, day: string) => `Træk invitationen tilbage: ${role}, gælder til ${day}`,
	roleSaved: (name: string, role: string) => `${name} er nu ${role}.`,
	removed: (name: string) => `${name} har ikke længere adgang.`,
	withdrawn: 'Invitationen er trukket tilbage. Linket virker ikke mere.'
};

/** Signing out in this browser, wherever that is done. */
const leaving = {
	unsent: (n: number, kept: boolean) => {
		const lost = n === 1 ? 'går den tabt' : 'går de tabt';
		const what = n === 1 ? '1 ændring er' : `${n} ændringer er`;
		return `${what} ikke sendt til serveren endnu. Logger du ud nu, ${lost}${kept ? ', med mindre du beholder kopien her' : ''}.`;
	},
	wiped: 'Det, der ligger i denne browser af dine projekter, slettes.',
	kept: 'Det, der ligger i denne browser af dine projekter, bliver liggende, så længe hvert projekt tillader det. Gør det kun på din egen enhed.',
	keep: 'Behold en kopi i denne browser',
	anyway: 'Log ud alligevel',
	again: 'Du er logget ud. Log ind igen, så gemmes det, du har lavet.'
};

const account = {
	title: 'Konto',
	name: 'Navn',
	passwordTitle: 'Skift adgangskode',
	current: 'Nuværende adgangskode',
	fresh: 'Ny adgangskode',
	change: 'Skift adgangskode',
	changed: 'Adgangskoden er skiftet. Andre steder er du logget ud.',
	changeMeans:
		'Andre steder bliver du logget ud. Det, der ligger i de browsere, slettes, så snart de får kontakt; kun det, de ikke har sendt endnu, venter på, at du logger ind igen.',
	nameTitle: 'Skift navn',
	rename: 'Skift navn',
	renamed: (name: string) => `Du hedder nu ${name} i alle dine projekter.`,
	everywhereTitle: 'Log ud alle steder',
	everywhereLead:
		'Har du mistet en computer eller glemt at logge ud et sted, så log ud på alle enheder, også denne. Det, der ligger i browserne af dine projekter, slettes, så snart de får kontakt; det, de ikke har sendt endnu, går tabt.',
	everywhere: 'Log ud alle steder',
	looks: 'Sprog og udseende'
};

/** What is said in sign-in, invitations, the first page, members and account. */
export const people = {
	signIn: 'Log ind',
	signOut: 'Log ud',
	signedInAs: (name: string) => `Logget ind som ${name}`,
	email: 'E-mail',
	password: 'Adgangskode',
	passwordHint: (least: number) =>
		`Mindst ${least} tegn. Flere ord efter hinanden er lette at huske og svære at gætte.`,
	showPassword: 'Vis adgangskode',
	hidePassword: 'Skjul adgangskode',
	name: 'Navn',
	nameHint: 'Det, de andre ser.',
	toCorrect: (n: number) => (n === 1 ? 'Ikke sendt: ét felt skal rettes.' : `Ikke sendt: ${n} felter skal rettes.`),
	home: 'Forside',
	theme: 'Udseende',
	themes: { system: 'Som enheden', light: 'Lyst', dark: 'Mørkt' },
	copied: 'Kopieret',
	notCopied: 'Browseren kopierede ikke. Markér teksten, og kopiér den selv.',
	roles: { owner: 'ejer', researcher: 'forsker', author: 'forfatter', reviewer: 'bidragyder' },
	roleMeans: {
		owner: 'arbejder med, inviterer og bestemmer roller',
		researcher: 'læser, koder og skriver i hele studiet',
		author: 'skriver standarden og ser de frigivne fund',
		reviewer: 'læser udkastet, kommenterer og foreslår'
	},
	refusals,
	signInPage: signIn,
	begin,
	join,
	homePage: home,
	members,
	leaving,
	account
};
