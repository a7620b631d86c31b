import type { sectors } from '#lib/domain/records/participant.ts';
import type { ElementNumber } from './findings.ts';
import type { PersonKey } from './people.ts';

/** In a text `[^key]` marks where a footnote is called. */
export type Piece =
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  }
	/** A requirement or recommendation stands here, by its key. */
	| { readonly kind: 'provision'; readonly provision: string };

export interface ExampleChapter {
	readonly title: string;
	readonly pieces: readonly Piece[];
}

export interface ExampleElementChapter extends ExampleChapter {
	readonly element: ElementNumber;
}

export interface ExampleProvision {
	readonly key: string;
	readonly obligation: 'requirement' | 'recommendation';
	readonly statement: string;
	/** Goes on from "når …". */
	readonly condition?: string;
	/** The primary one. */
	readonly element: ElementNumber;
	readonly sectors: readonly (typeof sectors)[number][];
	readonly rationale: string;
	/** Keys of released findings; none where it rests on the group's own agreement. */
	readonly findings: readonly string[];
	/** Said plainly where no finding bears it. */
	readonly consensus?: string;
}

interface Said {
	readonly by: Extract<PersonKey, 'mette' | 'henrik'>;
	/** yyyy-mm-dd */
	readonly on: string;
	readonly text: string;
}

export interface ExampleThread {
	/** Words of the standard, exactly as they stand in one piece of it. */
	readonly quote: string;
	readonly comment: Said;
	readonly answers: readonly Said[];
	readonly resolved: boolean;
}

export interface ExampleStandard {
	readonly title: string;
	readonly before: readonly ExampleChapter[];
	readonly elements: readonly ExampleElementChapter[];
	readonly after: readonly ExampleChapter[];
	readonly footnotes: readonly { readonly key: string; readonly text: string }[];
	readonly provisions: readonly ExampleProvision[];
	readonly threads: readonly ExampleThread[];
}

const provisions: readonly ExampleProvision[] = [
	{
		key: 'way-back',
		obligation: 'requirement',
		statement: 'En aftale om behandlingsniveau eller sted skal beskrive, hvordan den gøres om på alle tider af døgnet.',
		element: 0,
		sectors: ['municipality', 'region', 'general-practice'],
		rationale:
			'Mennesker ombestemmer sig, ofte om natten. En aftale uden vej tilbage gør det til et nederlag at være bange. Samtidig viser de nuancerende uddrag, at et klart ønske skal kunne stå fast over for en travl vagt; derfor skal vejen tilbage begynde hos borgeren selv.',
		findings: ['way-back']
	},
	{
		key: 'heart-and-lung',
		obligation: 'requirement',
		statement:
			'Kommunen skal vurdere palliative behov hos en borger med fremskreden hjerte- eller lungesygdom inden for fem hverdage efter udskrivelsen.',
		condition: 'borgeren har været akut indlagt og modtager hjemmesygepleje eller personlig pleje',
		element: 1,
		sectors: ['municipality'],
		rationale:
			'Disse sygdomme har intet vendepunkt, der udløser en vurdering. En akut indlæggelse er det nærmeste, vi kommer på et fast tidspunkt at standse op.',
		findings: ['no-turning-point']
	},
	{
		key: 'not-by-diagnosis',
		obligation: 'recommendation',
		statement: 'Adgangen til basal palliativ indsats bør afgøres af behov og ikke af diagnose eller forventet levetid.',
		element: 1,
		sectors: ['municipality', 'region', 'general-practice'],
		rationale:
			'Fagpersoner ser det, men mangler noget at handle på. En anbefaling giver dem ordene uden at tvinge dem til at forudsige en dato.',
		findings: ['no-turning-point', 'declaration-waits']
	},
	{
		key: 'night-plan',
		obligation: 'requirement',
		statement: 'En borger, der modtager basal palliativ indsats i eget hjem, skal have en natplan på højst én side.',
		element: 2,
		sectors: ['municipality', 'general-practice'],
		rationale:
			'Lange planer findes ikke, når de skal bruges. Kravet gælder længden og det, der skal stå, for at planen ikke bliver endnu et dokument.',
		findings: ['few-lines', 'agree-the-night', 'box-without-order']
	},
	{
		key: 'ask-about-worse',
		obligation: 'recommendation',
		statement:
			'Samtalen om natplanen bør begynde med, hvad borgeren ønsker, hvis det bliver værre, frem for med, hvad der skal ske ved døden.',
		element: 2,
		sectors: ['municipality', 'region', 'general-practice', 'specialised'],
		rationale:
			'Natten kan aftales uden at døden er nævnt. Efterladte savner dog, at nogen havde sagt det ligeud, så anbefalingen handler om begyndelsen og ikke om at lade resten være usagt.',
		findings: ['agree-the-night']
	},
	{
		key: 'ask-at-the-car',
		obligation: 'requirement',
		statement:
			'Kommunen skal tilbyde den nærmeste pårørende en samtale om egne kræfter uden den syges tilstedeværelse inden for to uger efter første palliative besøg.',
		element: 2,
		sectors: ['municipality'],
		rationale:
			'Spørgsmålet kan ikke besvares ved sengen. Samtalen skal også sige, hvad et ja til at hjælpe indebærer. Et nej tak er et svar, som skal kunne gives uden begrundelse.',
		findings: ['question-by-the-bed']
	},
	{
		key: 'ring-afterwards',
		obligation: 'recommendation',
		statement:
			'Den medarbejder, der kendte familien bedst, bør ringe til de efterladte fem til syv uger efter dødsfaldet.',
		element: 2,
		sectors: ['municipality', 'specialised', 'general-practice'],
		rationale:
			'I dag afhænger opkaldet af, hvem der holdt af hvem. En anbefaling frem for et krav, fordi erfaringen viser, at ikke alle ønsker det, og at ordningen er svær at holde i ferier.',
		findings: ['case-closed']
	},
	{
		key: 'beside-each-other',
		obligation: 'recommendation',
		statement:
			'Kommunen bør afsætte fast arbejdstid til, at medarbejdere lærer palliative opgaver ved siden af en erfaren kollega.',
		element: 3,
		sectors: ['municipality', 'specialised'],
		rationale:
			'Fagpersonerne beskriver, at det er dér, kunnen bliver siddende. Fundet handler om, hvordan det opleves; der er ikke vist en virkning, og derfor er det en anbefaling.',
		findings: ['skill-between', 'seen-but-not-heard']
	},
	{
		key: 'voice-in-the-ear',
		obligation: 'requirement',
		statement:
			'En medarbejder, der giver subkutan medicin i den sidste tid, skal kunne få en sygeplejerske i telefonen under handlingen.',
		condition: 'der ikke er en sygeplejerske til stede',
		element: 3,
		sectors: ['municipality'],
		rationale:
			'Oplæring og delegation er på plads, men hånden er uvant. En stemme, der beder om at få ampullen læst højt, er både sikkerhed og støtte.',
		findings: ['skill-between', 'open-advice']
	},
	{
		key: 'bed-every-day',
		obligation: 'requirement',
		statement:
			'Kommunen skal levere plejeseng med trykaflastende madras inden for 24 timer på alle ugens dage til en borger, der forventes at dø inden for dage eller uger.',
		element: 4,
		sectors: ['municipality'],
		rationale:
			'Hasteaftaler, der kun gælder på hverdage, rammer netop dem, der flyttes op til en weekend. Et tryksår i de sidste døgn er en skade, der kan undgås.',
		findings: ['friday-noon']
	},
	{
		key: 'box-with-orders',
		obligation: 'requirement',
		statement: 'Den ordinerende læge skal føre tryghedskassens lægemidler på Fælles Medicinkort, før kassen udleveres.',
		element: 4,
		sectors: ['region', 'general-practice'],
		rationale:
			'En kasse uden ordination er hele apoteket på skødet og forbud mod at åbne det. Kravet gør udlevering og ordination til én handling.',
		findings: ['box-without-order']
	},
	{
		key: 'form-and-deed',
		obligation: 'recommendation',
		statement: 'Et udfyldt symptomskema bør registreres sammen med den handling, det førte til.',
		element: 5,
		sectors: ['municipality', 'region', 'general-practice'],
		rationale:
			'Et skema, ingen handler på, fortæller borgeren, at man ved det og lader stå til. Gælder EORTC QLQ-C15-PAL og andre skemaer på samme måde.',
		findings: [],
		consensus:
			'Faglig konsensus i arbejdsgruppen. Der er udtalelser om det i materialet, men de er ikke samlet i et frigivet fund.'
	},
	{
		key: 'open-record',
		obligation: 'recommendation',
		statement: 'Kommunen bør kunne svare efterladte på spørgsmål om forløbet i mindst otte uger efter dødsfaldet.',
		element: 5,
		sectors: ['municipality'],
		rationale:
			'Sagen lukkes, når spørgsmålene begynder. Anbefalingen siger ikke hvordan; adgangen til journalen skal afklares juridisk lokalt.',
		findings: ['case-closed']
	},
	{
		key: 'until-answered',
		obligation: 'requirement',
		statement:
			'Den enhed, der overdrager en borger, skal have ansvaret, indtil modtageren har bekræftet overdragelsen.',
		condition: 'borgeren har behov for palliativ indsats inden for det næste døgn',
		element: 7,
		sectors: ['region', 'municipality'],
		rationale:
			'Tavshed må ikke tælle som ja. Materialet ser udskrivelsen udefra, for ingen almindelig sygehusafdeling er hørt; høringen skal bruges til at prøve kravet dér.',
		findings: ['sent-is-not-received']
	},
	{
		key: 'before-noon',
		obligation: 'recommendation',
		statement:
			'Sygehuset bør kun udskrive en døende patient til eget hjem efter fredag klokken 12, hvis seng og ordinationer er bekræftet på plads.',
		element: 7,
		sectors: ['region'],
		rationale:
			'Anbefalingen må ikke holde mennesker tilbage, som vil hjem at dø i weekenden. Derfor gælder den bekræftelsen og ikke ugedagen alene.',
		findings: ['friday-noon', 'sent-is-not-received']
	},
	{
		key: 'who-writes',
		obligation: 'requirement',
		statement: 'Regionen skal aftale med kommunerne, hvilken læge der udsteder terminalerklæring efter en udskrivelse.',
		element: 8,
		sectors: ['region', 'municipality'],
		rationale:
			'Støtten kommer hurtigt, når erklæringen er der. Det, der tager tid, er, at to læger hver for sig har ret i, at det er den anden.',
		findings: ['declaration-waits', 'sent-is-not-received']
	},
	{
		key: 'say-it-first',
		obligation: 'recommendation',
		statement:
			'Lægen bør fortælle patienten mundtligt, hvad terminalerklæringen giver adgang til, før papiret udleveres.',
		element: 8,
		sectors: ['general-practice', 'region'],
		rationale:
			'Overskriften kan læses som en dom. Når det er støtten, der nævnes først, er der plads til at tage imod den.',
		findings: ['declaration-waits']
	},
	{
		key: 'open-line',
		obligation: 'requirement',
		statement:
			'Regionen skal stille faglig rådgivning til rådighed hele døgnet for alle, der udfører basal palliativ indsats, uden krav om henvisning.',
		element: 9,
		sectors: ['region', 'specialised'],
		rationale:
			'De fleste opkald ligger uden for dagtid, og krav om henvisning mindsker dem. Rådgivning erstatter ikke hænder, og det skal fremgå af den lokale aftale, hvem der har ansvaret for et råd.',
		findings: ['open-advice']
	},
	{
		key: 'ring-out',
		obligation: 'recommendation',
		statement: 'Rådgivningen bør ringe ud ved nattens begyndelse til et plejehjem, hvor en beboer er døende.',
		element: 9,
		sectors: ['region', 'municipality'],
		rationale:
			'Den, der har set mest, ringer sjældent selv. Ordningen er kun prøvet ét sted og aldrig opgjort, så anbefalingen bør følges af en afprøvning.',
		findings: ['open-advice', 'seen-but-not-heard']
	}
];

export const standard: ExampleStandard = {
	title: 'Kvalitetsstandard for basal palliativ indsats i Region Vestersø',
	before: [
		{
			title: 'Formål',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Standarden skal sikre, at et menneske med livstruende sygdom kan få lindring, dér hvor det bor, på alle tider af døgnet, og at de nærmeste ikke bliver alene med den.'
				},
				{
					kind: 'paragraph',
					text: 'Den gælder den basale palliative indsats, altså det, der ydes af dem, som ikke har lindring som deres hovedopgave: hjemmesygepleje og hjemmepleje, plejehjem, kommunal akutfunktion, almen praksis og almindelige sygehusafdelinger. Det specialiserede niveau er med, hvor det rådgiver.'
				}
			]
		},
		{
			title: 'Baggrund',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Standarden er skrevet med hjemmel i sundhedsloven[^law] og hviler på en kvalitativ undersøgelse med ti interview, to workshops med patienter og pårørende, tre gennemgåede rapporter og to praksiseksempler. Materialet er analyseret refleksivt tematisk. Fundene er frigivet til arbejdsgruppen hver for sig, sammen med de uddrag, der taler imod dem.'
				},
				{
					kind: 'paragraph',
					text: 'Der er huller. Ingen fra almindelige sygehusafdelinger er interviewet, kun én social- og sundhedsassistent, og ingen døende uden nære pårørende. Demens er berørt i et enkelt interview. Det mærkes i kapitlerne om samarbejde og målgruppe, og vi siger det dér, hvor det gælder.'
				}
			]
		},
		{
			title: 'Læsevejledning',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Kapitlerne følger bekendtgørelsens ni elementer, og der er et tiende for det, der går på tværs. Under hvert står krav og anbefalinger med en begrundelse og de fund, de hviler på.'
				},
				{
					kind: 'table',
					caption: 'Forskellen på krav og anbefaling',
					head: ['Form', 'Ord', 'Hvad det betyder lokalt'],
					rows: [
						['Krav', 'skal', 'Opfyldes alle steder inden for den frist, der står i standarden'],
						['Anbefaling', 'bør', 'Følges, medmindre der er en grund, som kan forklares'],
						['Brødtekst', '', 'Forklarer og forpligter ikke']
					]
				},
				{
					kind: 'paragraph',
					text: 'Hvor en anbefaling kunne have været et krav, står det i begrundelsen, hvorfor den ikke er det.'
				}
			]
		}
	],
	elements: [
		{
			element: 0,
			title: 'Tværgående',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Nogle fund lader sig ikke lægge i ét element. Det gælder retten til at blive klogere undervejs: at ville hjem og alligevel ville afsted, og omvendt.'
				},
				{ kind: 'provision', provision: 'way-back' }
			]
		},
		{
			element: 1,
			title: 'Målgruppen',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Målgruppen er voksne med livstruende sygdom og deres nærmeste. Sygdommens navn afgør ikke, hvem der hører til. Alligevel har tonen i hjælpen længe været stemt efter kræft, hvor der kommer et brev og en dag.'
				},
				{ kind: 'provision', provision: 'heart-and-lung' },
				{ kind: 'provision', provision: 'not-by-diagnosis' }
			]
		},
		{
			element: 2,
			title: 'De faglige indsatser og deres tilrettelæggelse',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Natplanen er standardens mindste redskab. Den skrives sammen med borgeren, læses højt for ham eller hende og ligger fremme. Den svarer på fire spørgsmål:'
				},
				{
					kind: 'list',
					ordered: true,
					items: [
						'Hvad venter vi, kan ske?',
						'Hvad må gives, hvor meget og hvor ofte?',
						'Hvem ringer man til, og hvem vil have besked?',
						'Bliver man her eller tager afsted, og hvordan ændrer man det?'
					]
				},
				{ kind: 'provision', provision: 'night-plan' },
				{ kind: 'provision', provision: 'ask-about-worse' },
				{
					kind: 'paragraph',
					text: 'De pårørende er både nogen, der hjælper, og nogen, der har brug for hjælp. De skal ikke vælge den ene rolle for at få lov til at have den anden.'
				},
				{ kind: 'provision', provision: 'ask-at-the-car' },
				{ kind: 'provision', provision: 'ring-afterwards' }
			]
		},
		{
			element: 3,
			title: 'Kompetencer og uddannelse',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Subkutan medicin gives ofte af en social- og sundhedsassistent med delegation[^delegation]. Der kan gå måneder mellem gangene. Et kompetencekort viser, hvad nogen har lært, men ikke, hvad hånden husker.'
				},
				{ kind: 'provision', provision: 'beside-each-other' },
				{ kind: 'provision', provision: 'voice-in-the-ear' }
			]
		},
		{
			element: 4,
			title: 'Udstyr',
			pieces: [
				{
					kind: 'paragraph',
					text: 'To ting går igen: sengen, der kommer tirsdag, og kassen, der ikke må åbnes. Ingen af dem mangler i kommunen. De mangler i stuen.'
				},
				{ kind: 'provision', provision: 'bed-every-day' },
				{ kind: 'provision', provision: 'box-with-orders' }
			]
		},
		{
			element: 5,
			title: 'Kvalitetssikring og registrering',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Det, der registreres, skal kunne bruges af den næste, der står hos borgeren. Grønne felter er ikke i sig selv et tegn på, at det går godt.'
				},
				{ kind: 'provision', provision: 'form-and-deed' },
				{ kind: 'provision', provision: 'open-record' }
			]
		},
		{
			element: 6,
			title: 'Monitorering',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Undersøgelsen har ingen fund om monitorering. Arbejdsgruppen har valgt at lade kapitlet stå uden krav og anbefalinger frem for at skrive noget, der ikke hviler på materialet. Høringsparterne opfordres til at pege på viden, vi ikke kender.'
				}
			]
		},
		{
			element: 7,
			title: 'Samarbejde på tværs af sektorer og aktører',
			pieces: [
				{
					kind: 'paragraph',
					text: 'En overdragelse er sket, når nogen har taget imod. Det lyder selvfølgeligt, men de fleste systemer registrerer kun, at noget er sendt.'
				},
				{ kind: 'provision', provision: 'until-answered' },
				{ kind: 'provision', provision: 'before-noon' }
			]
		},
		{
			element: 8,
			title: 'Myndighedsansvar',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Terminalerklæringen[^declaration] åbner for plejevederlag, for særligt medicintilskud og for anden støtte. Den kræver ikke, at nogen forudsiger en dato, men den bliver ofte brugt, som om den gjorde.'
				},
				{ kind: 'provision', provision: 'who-writes' },
				{ kind: 'provision', provision: 'say-it-first' }
			]
		},
		{
			element: 9,
			title: 'Rådgivning',
			pieces: [
				{
					kind: 'paragraph',
					text: 'Råd søges mest, når det er mørkt, og mindst af dem, der er længst fra en sygeplejerske. Et nummer er derfor kun den ene halvdel; den anden er, at nogen spørger.'
				},
				{ kind: 'provision', provision: 'open-line' },
				{ kind: 'provision', provision: 'ring-out' }
			]
		}
	],
	after: [
		{
			title: 'Det videre arbejde',
			pieces: [
				{
					kind: 'paragraph',
					text: 'To fund er ikke frigivet, fordi de er for tyndt båret eller kan skade dem, der har fortalt. Arbejdsgruppen foreslår en ny indsamling blandt mennesker uden nære pårørende og på almindelige sygehusafdelinger, inden standarden revideres.'
				},
				{
					kind: 'paragraph',
					text: 'Region, byer, institutioner, mennesker og rapporter i dette eksempel er opdigtede.'
				}
			]
		}
	],
	footnotes: [
		{
			key: 'law',
			text: 'Sundhedslovens § 118 b og bekendtgørelsen om kvalitetsstandarder. Standarden her er et eksempel og har ingen retsvirkning.'
		},
		{
			key: 'delegation',
			text: 'Lægen, der ordinerer, delegerer; ledelsen sørger for, at medarbejderen er oplært, og kun den medicin, som delegationen nævner, er omfattet.'
		},
		{
			key: 'declaration',
			text: 'I daglig tale brugt om lægens vurdering af, at videre behandling på sygehus er udsigtsløs, og at der er kort tid igen. Reglerne om plejevederlag og om medicintilskud står hver sit sted og spørger ikke om helt det samme.'
		}
	],
	provisions,
	threads: [
		{
			quote: 'skal have en natplan på højst én side',
			comment: {
				by: 'henrik',
				on: '2025-05-06',
				text: 'Hvorfor et krav om længde? Jeg frygter, at man sætter skriften ned til syv punkt og er i mål.'
			},
			answers: [
				{
					by: 'mette',
					on: '2025-05-07',
					text: 'Fordi fundet siger, at de lange ikke bliver fundet. Jeg har skrevet de fire spørgsmål ind lige over, så det er indholdet, der sætter grænsen.'
				},
				{ by: 'henrik', on: '2025-05-07', text: 'Så er jeg med. Pandelampen skulle næsten nævnes.' }
			],
			resolved: true
		},
		{
			quote: 'Den enhed, der overdrager en borger, skal have ansvaret',
			comment: {
				by: 'henrik',
				on: '2025-05-06',
				text: 'Hvilket ansvar? Behandlingsansvaret eller ansvaret for, at nogen har taget imod? Det er to ting, og vi har i forvejen reglen om de første 72 timer.'
			},
			answers: [
				{
					by: 'mette',
					on: '2025-05-08',
					text: 'Ansvaret for selve overdragelsen. Du har ret i, at det kan læses bredere. Jeg tager det med til juristen, før jeg retter.'
				}
			],
			resolved: false
		},
		{
			quote: 'Ingen af dem mangler i kommunen. De mangler i stuen.',
			comment: {
				by: 'henrik',
				on: '2025-05-12',
				text: 'Godt sagt, men holder det? Depoter kan også være tomme.'
			},
			answers: [
				{
					by: 'mette',
					on: '2025-05-12',
					text: 'Ingen i materialet fortæller om et tomt depot; de fortæller om et lukket. Men det er ikke undersøgt. Lad det stå åbent, til vi har talt med hjælpemiddelområdet.'
				}
			],
			resolved: false
		},
		{
			quote: 'bør afsætte fast arbejdstid',
			comment: {
				by: 'henrik',
				on: '2025-05-13',
				text: 'Det burde være et krav. Det er det stærkeste, jeg har læst i hele udkastet.'
			},
			answers: [
				{
					by: 'mette',
					on: '2025-05-14',
					text: 'Fundet handler om, hvordan man oplever at lære, og kortlægningen advarer selv mod at læse det som årsag. Jeg synes ikke, det kan bære et skal.'
				},
				{ by: 'henrik', on: '2025-05-14', text: 'Enig i begrundelsen, uenig i modet. Lad det blive en anbefaling.' }
			],
			resolved: true
		},
		{
			quote: 'i mindst otte uger efter dødsfaldet',
			comment: {
				by: 'henrik',
				on: '2025-05-15',
				text: 'Må en medarbejder slå op i journalen, når der ikke længere er et behandlingsforhold?'
			},
			answers: [
				{
					by: 'mette',
					on: '2025-05-16',
					text: 'Det er netop uafklaret. Derfor siger anbefalingen, at kommunen skal kunne svare, og ikke at sagen holdes åben. Begrundelsen er rettet til.'
				}
			],
			resolved: true
		},
		{
			quote: 'Undersøgelsen har ingen fund om monitorering.',
			comment: {
				by: 'henrik',
				on: '2025-05-19',
				text: 'Kan man sende et tomt kapitel i høring? Jeg ville skrive en anbefaling om en fælles opgørelse, så der står noget.'
			},
			answers: [
				{
					by: 'mette',
					on: '2025-05-20',
					text: 'Det ville være en anbefaling, som ingen har bedt om, og som ikke hviler på noget. Jeg vil hellere have, at hullet kan ses.'
				}
			],
			resolved: false
		}
	]
};
