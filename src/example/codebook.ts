import type { Hue } from '#lib/domain/records/hue.ts';

export const folders = [
	{ key: 'time', label: 'Tid og rytme' },
	{ key: 'responsibility', label: 'Ansvar og afstand' },
	{ key: 'words', label: 'At sige det højt' },
	{ key: 'skill', label: 'Kunnen' },
	{ key: 'relief', label: 'Lindring, hvor man bor' },
	{ key: 'family', label: 'Dem omkring den syge' },
	{ key: 'paper', label: 'Det skrevne' },
	{ key: 'person', label: 'Et liv, der bliver kortere' }
] as const;
export type FolderKey = (typeof folders)[number]['key'];

export interface ExampleCode {
	readonly key: string;
	readonly folder: FolderKey;
	readonly label: string;
	readonly definition: string;
	readonly level: 'semantic' | 'latent';
	readonly hue: Hue;
}

/** In a reflexive study: what the researchers noticed, never the elements of the executive order. */
export const codes = [
	{
		key: 'alone-at-night',
		folder: 'time',
		label: 'Alene med natten',
		definition: 'En fagperson eller pårørende står alene med en beslutning, når de andre er gået hjem.',
		level: 'semantic',
		hue: 'indigo'
	},
	{
		key: 'waiting-blind',
		folder: 'time',
		label: 'At vente uden et tal',
		definition: 'Ventetid, hvis længde ingen siger højt. Ventetiden selv er ikke altid problemet.',
		level: 'semantic',
		hue: 'indigo'
	},
	{
		key: 'friday',
		folder: 'time',
		label: '»Fredag efter middag«',
		definition: 'In vivo. Det, der sker eller ikke sker op til en weekend eller helligdag.',
		level: 'semantic',
		hue: 'indigo'
	},
	{
		key: 'thinking-ahead',
		folder: 'time',
		label: 'At tænke natten igennem',
		definition: 'Nogen forestiller sig konkret, hvad der kan ske, og gør noget ved det inden fyraften.',
		level: 'semantic',
		hue: 'indigo'
	},
	{
		key: 'too-late',
		folder: 'time',
		label: 'Det kom, da det var for sent',
		definition: 'Hjælp, svar eller besked, som når frem efter det, den skulle bruges til.',
		level: 'semantic',
		hue: 'indigo'
	},
	{
		key: 'different-clocks',
		folder: 'time',
		label: 'Flere ure i samme stue',
		definition: 'Sygehus, kommune og hjem måler tiden på hver sin måde; kroppen følger ingen af dem.',
		level: 'latent',
		hue: 'indigo'
	},
	{
		key: 'who-has-the-patient',
		folder: 'responsibility',
		label: 'Hvem har patienten?',
		definition: 'Uklart eller forskudt ansvar, sagt direkte eller vist i det, der sker.',
		level: 'semantic',
		hue: 'orange'
	},
	{
		key: 'everybody-did-theirs',
		folder: 'responsibility',
		label: 'Alle havde gjort deres',
		definition: 'Hver enkelt kan dokumentere sin del, og alligevel mangler helheden.',
		level: 'latent',
		hue: 'orange'
	},
	{
		key: 'present-without-mandate',
		folder: 'responsibility',
		label: 'Til stede uden mandat',
		definition: 'Den, der ser og er der, må eller tør ikke beslutte.',
		level: 'latent',
		hue: 'orange'
	},
	{
		key: 'order-at-a-distance',
		folder: 'responsibility',
		label: 'En stemme i røret',
		definition: 'Beslutninger om behandling taget af en, der ikke kan se patienten.',
		level: 'semantic',
		hue: 'orange'
	},
	{
		key: 'knows-the-history',
		folder: 'responsibility',
		label: 'Den, der kender historien',
		definition: 'Betydningen af en fagperson, der har kendt den syge i lang tid.',
		level: 'semantic',
		hue: 'orange'
	},
	{
		key: 'back-doors',
		folder: 'responsibility',
		label: 'Lappen i handskerummet',
		definition: 'Private numre, nøgler og bekendtskaber, der får det til at lykkes uden om det aftalte.',
		level: 'semantic',
		hue: 'orange'
	},
	{
		key: 'own-rules',
		folder: 'responsibility',
		label: 'Regler, man selv har fundet på',
		definition: 'Fagpersonens egen fordeling af hjælp, hvor der ingen regel er. Ofte fortalt med ubehag.',
		level: 'latent',
		hue: 'orange'
	},
	{
		key: 'opening',
		folder: 'words',
		label: 'At åbne samtalen',
		definition: 'Måder at tage hul på det svære på, også de stille.',
		level: 'semantic',
		hue: 'purple'
	},
	{
		key: 'word-avoided',
		folder: 'words',
		label: 'Ordet, der bliver gået udenom',
		definition: 'Døden nævnes ikke eller får et andet navn; af fagpersoner, syge eller familie.',
		level: 'latent',
		hue: 'purple'
	},
	{
		key: 'level-of-treatment',
		folder: 'words',
		label: 'Aftalt, hvad der ikke skal gøres',
		definition: 'Fravalg af indlæggelse eller genoplivning og det, der sker med aftalen.',
		level: 'semantic',
		hue: 'purple'
	},
	{
		key: 'declaration-as-verdict',
		folder: 'words',
		label: 'Papiret som dom',
		definition: 'Terminalerklæringen læses som en besked om at være opgivet og bliver derfor udskudt.',
		level: 'latent',
		hue: 'purple'
	},
	{
		key: 'told-elsewhere',
		folder: 'words',
		label: 'Sagt til en anden',
		definition: 'Det vigtige siges til den, der ikke er sat til at høre det.',
		level: 'semantic',
		hue: 'purple'
	},
	{
		key: 'change-of-mind',
		folder: 'words',
		label: 'At måtte fortryde',
		definition: 'En beslutning, der laves om, og om der er plads til det.',
		level: 'semantic',
		hue: 'purple'
	},
	{
		key: 'clinical-eye',
		folder: 'skill',
		label: 'At se det på huden',
		definition: 'Iagttagelser af, at noget vender, som ikke har et felt eller et tal.',
		level: 'semantic',
		hue: 'green'
	},
	{
		key: 'rare-hand',
		folder: 'skill',
		label: 'Den hånd, der sjældent bruges',
		definition: 'Handlinger, man er oplært i, men længe ikke har udført.',
		level: 'semantic',
		hue: 'green'
	},
	{
		key: 'beside-somebody',
		folder: 'skill',
		label: 'Lært ved siden af nogen',
		definition: 'Kunnen, der er overleveret ved at være til stede sammen.',
		level: 'semantic',
		hue: 'green'
	},
	{
		key: 'course-gone',
		folder: 'skill',
		label: 'Kurset, der fordampede',
		definition: 'Undervisning, kort eller diplom, som ikke bliver til handling.',
		level: 'semantic',
		hue: 'green'
	},
	{
		key: 'somebody-to-ring',
		folder: 'skill',
		label: 'Nogen at ringe til',
		definition: 'Faglig sparring, når den findes, og når den mangler.',
		level: 'semantic',
		hue: 'green'
	},
	{
		key: 'shame-of-asking',
		folder: 'skill',
		label: 'Pinligt at spørge',
		definition: 'Tavshed, fordi man burde have vidst det, eller ikke vil forstyrre.',
		level: 'latent',
		hue: 'green'
	},
	{
		key: 'stranger',
		folder: 'skill',
		label: 'Den, der ikke kender stedet',
		definition: 'Vikarer, nye og skiftende mennesker, set fra dem, der er der i forvejen.',
		level: 'semantic',
		hue: 'green'
	},
	{
		key: 'box',
		folder: 'relief',
		label: 'Kassen i skabet',
		definition: 'Tryghedskassen og det, der skal til, for at den lindrer.',
		level: 'semantic',
		hue: 'teal'
	},
	{
		key: 'bed',
		folder: 'relief',
		label: 'Sengen, der ikke kom',
		definition: 'Plejeseng, madras, pumpe og andet, der mangler, kommer eller forsvinder igen.',
		level: 'semantic',
		hue: 'teal'
	},
	{
		key: 'symptom',
		folder: 'relief',
		label: 'Når kroppen vælter',
		definition: 'Smerter, åndenød, uro, rallen og forvirring, som de bliver beskrevet af dem, der er der.',
		level: 'semantic',
		hue: 'teal'
	},
	{
		key: 'small-things',
		folder: 'relief',
		label: 'En stol på den anden side',
		definition: 'Små greb, der lindrer, og som næsten intet koster.',
		level: 'semantic',
		hue: 'teal'
	},
	{
		key: 'not-cancer',
		folder: 'relief',
		label: 'Brevet, der aldrig kommer',
		definition: 'Sygdomme uden vendepunkt: hjerte, lunger, demens, og hvad det gør ved adgangen til hjælp.',
		level: 'semantic',
		hue: 'teal'
	},
	{
		key: 'relative-as-staff',
		folder: 'family',
		label: 'Ansat uden at have søgt',
		definition: 'Pårørende, der løfter, doserer, våger og fører skema.',
		level: 'semantic',
		hue: 'pink'
	},
	{
		key: 'easy-no',
		folder: 'family',
		label: 'Det nemme svar',
		definition: 'Et ja eller nej, der gives, fordi spørgsmålet ikke kunne besvares frit.',
		level: 'latent',
		hue: 'pink'
	},
	{
		key: 'unseen-family',
		folder: 'family',
		label: 'Den, ingen spurgte til',
		definition: 'Pårørende, hvis slid eller viden ikke bliver set.',
		level: 'semantic',
		hue: 'pink'
	},
	{
		key: 'assumed-wife',
		folder: 'family',
		label: 'Forudsat, at der er en kone',
		definition:
			'Hjælpen er indrettet efter, at der findes en ægtefælle; den alene får mindre, eller den med får mindst.',
		level: 'latent',
		hue: 'pink'
	},
	{
		key: 'afterwards',
		folder: 'family',
		label: 'Når sagen er lukket',
		definition: 'Tiden efter døden for efterladte og for dem, der var på arbejde.',
		level: 'semantic',
		hue: 'pink'
	},
	{
		key: 'marriage-work',
		folder: 'family',
		label: 'Ægtefælle eller hjælper',
		definition: 'Forholdet mellem mennesker forandres af opgaverne; på godt og ondt.',
		level: 'latent',
		hue: 'pink'
	},
	{
		key: 'medication-list',
		folder: 'paper',
		label: 'Kortet passer ikke',
		definition: 'Uoverensstemmelser mellem Fælles Medicinkort, æske og krop.',
		level: 'semantic',
		hue: 'brown'
	},
	{
		key: 'same-story',
		folder: 'paper',
		label: 'Den samme historie igen',
		definition: 'At skulle fortælle forfra; mange ansigter og stumper af viden.',
		level: 'semantic',
		hue: 'brown'
	},
	{
		key: 'not-found',
		folder: 'paper',
		label: 'Det står et sted',
		definition: 'Noget er skrevet ned, men kan ikke findes eller læses, når det gælder.',
		level: 'semantic',
		hue: 'brown'
	},
	{
		key: 'one-line',
		folder: 'paper',
		label: 'Den ene linje',
		definition: 'Kort skrift, der virker: en dosis, en sætning, noget med rødt.',
		level: 'semantic',
		hue: 'brown'
	},
	{
		key: 'what-counts',
		folder: 'paper',
		label: 'Det grønne felt',
		definition: 'Tal, farver, flueben og skemaer, som erstatter eller skjuler det, de skulle vise.',
		level: 'latent',
		hue: 'brown'
	},
	{
		key: 'form-opens',
		folder: 'paper',
		label: 'Skemaet hørte det',
		definition: 'Et skema åbner noget, samtalen ikke gjorde.',
		level: 'semantic',
		hue: 'brown'
	},
	{
		key: 'translating',
		folder: 'paper',
		label: 'At oversætte til systemet',
		definition: 'At finde de ord, der udløser hjælp; adgang gennem paragraffer og betegnelser.',
		level: 'semantic',
		hue: 'brown'
	},
	{
		key: 'staying-home',
		folder: 'person',
		label: 'At blive hjemme',
		definition: 'Ønsket om at være hjemme og det, det koster.',
		level: 'semantic',
		hue: 'olive'
	},
	{
		key: 'good-death',
		folder: 'person',
		label: 'Billedet af en smuk død',
		definition: 'Forestillinger om, hvordan det burde være, og skammen over, at det blev anderledes.',
		level: 'latent',
		hue: 'olive'
	},
	{
		key: 'hope',
		folder: 'person',
		label: 'Håb, der har noget at lave',
		definition: 'Håb, træning og reparation, der holder noget oppe, også når det ikke fører nogen steder hen.',
		level: 'latent',
		hue: 'olive'
	},
	{
		key: 'more-than-patient',
		folder: 'person',
		label: 'Mere end den syge',
		definition: 'Vaner, humor, arbejde og særheder, der bliver ved med at være der.',
		level: 'semantic',
		hue: 'olive'
	},
	{
		key: 'staff-sorrow',
		folder: 'person',
		label: 'Hvem man kan græde hos',
		definition: 'Det, arbejdet gør ved den, der udfører det.',
		level: 'semantic',
		hue: 'olive'
	},
	{
		key: 'guilt',
		folder: 'person',
		label: 'Egen skyld',
		definition: 'Skam og selvbebrejdelse, der får mennesker til at bede om mindre.',
		level: 'latent',
		hue: 'olive'
	}
] as const satisfies readonly ExampleCode[];
export type CodeKey = (typeof codes)[number]['key'];
