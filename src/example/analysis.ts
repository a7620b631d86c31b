import type { CodeKey } from './codebook.ts';

/** The key of a coding. */
export type ExtractKey = string;

interface Developed {
	readonly key: string;
	readonly name: string;
	/** Goes on from "fanger et mønster, hvor …". */
	readonly pattern: string;
	/** The central organising concept. */
	readonly idea: string;
	readonly is: string;
	readonly isNot: string;
	/** How it stands to the other themes. */
	readonly relation?: string;
	readonly codes: readonly CodeKey[];
	readonly extracts: readonly ExtractKey[];
}

export type ExampleTheme = Developed &
	(
		| { readonly status: 'candidate' | 'reviewed' | 'defined' }
		| { readonly status: 'set-aside'; readonly reason: string }
	);

export const themes = [
	{
		key: 'night',
		name: 'Natten er prøven på dagens arbejde',
		pattern:
			'det, der er tænkt, skrevet og bestilt om dagen, først viser sit værd, når det skal bruges af en, som er alene med det i mørke.',
		idea: 'Forberedelse findes kun, hvis den kan bruges af den næste.',
		is: 'Om afstanden mellem at have forberedt noget og at have forberedt nogen. Natten, weekenden og helligdagen er stedet, hvor den afstand kan ses.',
		isNot:
			'Ikke om, at der mangler personale om natten, selv om det også bliver sagt. Ikke om, at alt skal skrives ned.',
		relation:
			'Deler uddrag med »Ansvaret bliver, hvor nogen bliver stående«, men ser på det forberedte frem for på den, der står med det.',
		status: 'defined',
		codes: ['alone-at-night', 'friday', 'thinking-ahead', 'box', 'medication-list', 'one-line', 'bed', 'waiting-blind'],
		extracts: [
			'i1-box',
			'i1-48-minutes',
			'i1-think-night',
			'i1-headlamp',
			'i2-tracks',
			'i3-ordered',
			'i4-box',
			'i5-bed',
			'w2-envelope',
			'p1-line'
		]
	},
	{
		key: 'standing',
		name: 'Ansvaret bliver, hvor nogen bliver stående',
		pattern:
			'ansvar glider væk fra dem, der kan beslutte, og ender hos den, der ikke kan gå, mens hver enkelt kan vise, at hendes del er gjort.',
		idea: 'Ansvar følger krop og nærvær, mens mandatet følger system og titel.',
		is: 'Om at være den, der er der: nattevagten, hustruen, den unge sygeplejerske i røret. Og om, at det, de gør for at få det til at gå op, skjuler, at det ikke hænger sammen.',
		isNot:
			'Ikke en fordeling af skyld mellem sektorer. Ikke om manglende beskrivelser af opgaver; dem er der mange af.',
		relation: 'Forudsætning for »Hjemmet holder, så længe et menneske gør«, hvor den, der ikke kan gå, er familien.',
		status: 'defined',
		codes: [
			'who-has-the-patient',
			'everybody-did-theirs',
			'present-without-mandate',
			'order-at-a-distance',
			'back-doors',
			'own-rules',
			'what-counts',
			'too-late'
		],
		extracts: [
			'i1-nearest-bed',
			'i2-72h',
			'i3-who-am-i',
			'i4-word',
			'i4-handover',
			'i5-green',
			'i5-phone-died',
			'i7-alarm',
			'i8-my-voice',
			'i9-stays'
		]
	},
	{
		key: 'before-the-word',
		name: 'Meget kan aftales, før ordet er sagt',
		pattern:
			'døden bliver ordnet, ventet på og passet ind under andre navne, og hvor kravet om at få det sagt kan lukke lige så meget som tavsheden.',
		idea: 'Tavshed er sjældent uvidenhed; den er en måde at vide på.',
		is: 'Om forskellen mellem at ordne og at udtale. Folk vælger salmer, flytter stole og spørger til fuglebrættet. Et papir med det forkerte ord øverst kan lukke det igen.',
		isNot:
			'Ikke en anbefaling af at tie. Flere efterladte ønsker, at nogen havde sagt det. Ikke om manglende samtaleteknik.',
		relation: 'Modsigelsen hører med til temaet: at få det sagt kan være både det, der løser, og det, der lukker.',
		status: 'reviewed',
		codes: [
			'word-avoided',
			'opening',
			'declaration-as-verdict',
			'told-elsewhere',
			'level-of-treatment',
			'change-of-mind',
			'translating'
		],
		extracts: [
			'i2-after-christmas',
			'i2-verdict',
			'i4-dog',
			'i6-tired',
			'i7-cat',
			'i8-agree-night',
			'i9-hymns',
			'i10-icy',
			'i10-both',
			'w2-all-of-us'
		]
	},
	{
		key: 'no-letter',
		name: 'For nogle kommer brevet aldrig',
		pattern:
			'mennesker, hvis sygdom ikke har noget vendepunkt, bliver ved med at være i gang med at blive raske, mens alle omkring dem flytter stolen lidt indad.',
		idea: 'Adgangen til at være døende er formet efter en sygdom, der melder sin ankomst.',
		is: 'Om, hvordan vendepunktet giver lov: til orlov, til seng, til medlidenhed, til at holde op. Og om dem, der lever og dør uden den tilladelse.',
		isNot:
			'Ikke en sammenligning af, hvem der lider mest. Ikke om prognoser; lægerne ved det oftest. Håb og reparation er en del af mønstret og ikke en fejl i det.',
		status: 'defined',
		codes: ['not-cancer', 'hope', 'guilt', 'different-clocks', 'translating'],
		extracts: [
			'i2-letter',
			'i2-surprise',
			'i6-light',
			'i6-garden-chair',
			'i6-dresser',
			'i10-chair',
			'i10-repair',
			'w1-stairs',
			'w1-bus'
		]
	},
	{
		key: 'not-alone',
		name: 'Man kan det, man ikke er alene om',
		pattern:
			'en fagpersons kunnen stiger og falder med, om der er et andet menneske i nærheden af den: ved siden af, bag døren eller i røret.',
		idea: 'Kompetence er noget mellem mennesker, før det er noget i et menneske.',
		is: 'Om hånden, der ryster, og stemmen, der beder en læse højt. Om at den, der skal turde spørge, også skal vide, at nogen venter på spørgsmålet.',
		isNot: 'Ikke en kritik af kurser eller en påstand om, at viden er ligegyldig. Ikke om antal opkald.',
		relation:
			'Vender »Ansvaret bliver, hvor nogen bliver stående« om: dér beskrives ensomheden, her det, der ophæver den.',
		status: 'defined',
		codes: [
			'beside-somebody',
			'course-gone',
			'rare-hand',
			'somebody-to-ring',
			'shame-of-asking',
			'stranger',
			'staff-sorrow'
		],
		extracts: [
			'i1-inger',
			'i1-embarrassed',
			'i3-hand',
			'i3-read-aloud',
			'i3-call-me',
			'i5-tuesday',
			'i7-sourdough',
			'i7-pile',
			'i8-other-side'
		]
	},
	{
		key: 'home-holds',
		name: 'Hjemmet holder, så længe et menneske gør',
		pattern:
			'ønsket om at dø hjemme bliver båret af en pårørende, hvis arbejde forudsættes, men ikke ses, og som selv medvirker til, at det ikke ses.',
		idea: 'Kærlighed er hjemmets bemanding.',
		is: 'Om spørgsmål, man ikke kan svare nej til, og om mennesker, der ikke ønsker at blive beskrevet som slidte. Om det, der står tilbage, når sengen er hentet.',
		isNot:
			'Ikke en fortælling om ofre. For nogle var tiden den bedste, de havde haft. Ikke en påstand om, at hjemmet er det forkerte sted at dø.',
		status: 'candidate',
		codes: [
			'relative-as-staff',
			'easy-no',
			'unseen-family',
			'assumed-wife',
			'marriage-work',
			'afterwards',
			'staying-home',
			'good-death'
		],
		extracts: [
			'i1-hired',
			'i1-easy-no',
			'i5-wives',
			'i7-exam',
			'i8-resistance',
			'i9-municipal',
			'i10-clothes',
			'i10-car',
			'i10-sorry-for-me',
			'w2-brother'
		]
	},
	{
		key: 'systems',
		name: 'Systemerne taler ikke sammen',
		pattern: 'oplysninger går tabt mellem sygehus, kommune og praksis.',
		idea: 'Brudte forbindelser.',
		is: 'Uddrag om medicinkort, korrespondancer og notater, der ikke blev fundet.',
		isNot: 'Ikke om mundtlige overleveringer.',
		status: 'set-aside',
		reason:
			'Lagt til side den 19. februar 2025. Navnet kunne stå over enhver rapport, og uddragene havde et emne til fælles, men ingen mening. De blev læst igen og hører til i »Natten er prøven på dagens arbejde« og »Ansvaret bliver, hvor nogen bliver stående«, hvor det drejer sig om den, der skal bruge oplysningen, og ikke om systemet.',
		codes: ['medication-list', 'not-found', 'same-story'],
		extracts: ['i2-card', 'i9-pills', 'i10-computer', 'd2-not-found']
	}
] as const satisfies readonly ExampleTheme[];
export type ThemeKey = (typeof themes)[number]['key'];

/** A declared heading; it gathers without claiming a shared meaning. */
export interface ExampleFocusArea {
	readonly key: string;
	readonly title: string;
	readonly gathers: string;
	readonly codes: readonly CodeKey[];
	readonly themes: readonly ThemeKey[];
	/** Keys of findings. */
	readonly findings: readonly string[];
}

export const focusAreas: readonly ExampleFocusArea[] = [
	{
		key: 'round-the-clock',
		title: 'Lindring døgnet rundt',
		gathers:
			'Alt, der vedrører aften, nat, weekend og helligdage: ordinationer, udstyr, rådgivning og planer. Overskriften stammer fra interviewguiden.',
		codes: ['alone-at-night', 'friday', 'box', 'bed', 'somebody-to-ring', 'order-at-a-distance'],
		themes: ['night', 'not-alone'],
		findings: ['box-without-order', 'friday-noon', 'few-lines', 'open-advice', 'skill-between']
	},
	{
		key: 'those-around',
		title: 'De pårørendes plads',
		gathers:
			'Det, pårørende gør, bliver spurgt om, får af støtte og står tilbage med. Overskriften er ønsket af opdragsgiveren og går på tværs af temaerne.',
		codes: ['relative-as-staff', 'easy-no', 'unseen-family', 'assumed-wife', 'afterwards', 'marriage-work'],
		themes: ['home-holds', 'before-the-word'],
		findings: ['question-by-the-bed', 'assumed-spouse', 'case-closed', 'declaration-waits']
	}
];
