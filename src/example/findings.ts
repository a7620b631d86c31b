import type { ExtractKey, ThemeKey } from './analysis.ts';
import type { ParticipantKey } from './people.ts';
import type { sectors } from '#lib/domain/records/participant.ts';

/** The rows of the executive order, 1–9, and 0 for what goes across them. */
export type ElementNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

interface Answered {
	readonly by: ParticipantKey;
	readonly how: 'mail' | 'telephone' | 'meeting';
	/** yyyy-mm-dd */
	readonly on: string;
}

export type Approval =
	| { readonly status: 'draft' }
	| ({ readonly status: 'approved' } & Answered)
	| ({ readonly status: 'approved-as-corrected'; readonly corrected: string } & Answered);

export interface ExampleQuote {
	readonly extract: ExtractKey;
	/** The extract's own words; "[…]" stands where some were left out. */
	readonly wording: string;
	/** The day on which words from notes were heard again in the recording. */
	readonly checkedAgainstRecording?: string;
	readonly approval: Approval;
}

export interface ExampleFinding {
	readonly key: string;
	readonly claim: string;
	readonly theme: ThemeKey;
	readonly supporting: readonly ExtractKey[];
	readonly contradicting: readonly ExtractKey[];
	/** What the contradicting extracts do to the claim, and how widely it is borne. */
	readonly note: string;
	readonly elements: readonly ElementNumber[];
	readonly sectors: readonly (typeof sectors)[number][];
	readonly quotes: readonly ExampleQuote[];
	/** Why it may, or may not yet, leave the study. */
	readonly release: { readonly released: boolean; readonly rationale: string; readonly on?: string };
}

export const findings: readonly ExampleFinding[] = [
	{
		key: 'box-without-order',
		claim:
			'En tryghedskasse lindrer først, når ordinationerne står på medicinkortet, og den, der er i huset, tør bruge den; ellers flytter kassen blot ventetiden fra dagen til natten.',
		theme: 'night',
		supporting: ['i1-box', 'i1-48-minutes', 'i3-hand', 'i4-box', 'd1-box'],
		contradicting: ['i8-corridor'],
		note: 'Hospicesygeplejersken flytter vægten: det afgørende er ikke ordinationen, men at nogen kommer igen og ser, om den virkede. Båret af to sygeplejersker, en assistent og en overlæge samt én kortlægning; ingen pårørende har selv fortalt om kassen.',
		elements: [2, 4],
		sectors: ['municipality', 'region', 'general-practice'],
		quotes: [
			{
				extract: 'i1-box',
				wording:
					'Tryghedskassen, den var kommet, plomberet og fin. […] Men der var ingen ordination på det. […] Så der sidder man med hele apoteket på skødet og må ikke åbne det.',
				approval: { status: 'approved', by: 'home-nurse', how: 'mail', on: '2025-03-20' }
			},
			{
				extract: 'i4-box',
				wording: 'En kasse uden ordination, uden kanyle anlagt og uden et menneske, der er fortrolig med indholdet',
				checkedAgainstRecording: '2025-03-11',
				approval: {
					status: 'approved-as-corrected',
					by: 'consultant',
					how: 'mail',
					on: '2025-03-24',
					corrected:
						'En kasse uden ordination, uden anlagt kanyle og uden et menneske, der er fortroligt med indholdet, er et køkken uden ild.'
				}
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale:
				'Fundet peger på en handling, som kan aftales, og er genfundet i en kortlægning uden for regionen. Modsigelsen følger med.'
		}
	},
	{
		key: 'friday-noon',
		claim:
			'Det, der udskrives eller bestilles fra fredag middag til mandag morgen, når ofte ikke frem til den, der skal handle på det, før det er for sent.',
		theme: 'night',
		supporting: ['i4-friday', 'i4-draft', 'i5-bed', 'i2-friday', 'd1-bed', 'p1-friday'],
		contradicting: ['p1-slept', 'i3-ordered'],
		note: 'Weekenden er ikke i sig selv årsagen: når borgeren allerede er hjemme, og nogen skriver torsdag, går det. Fundet gælder flytninger og bestillinger mere end weekender som sådan.',
		elements: [2, 4, 7],
		sectors: ['municipality', 'region'],
		quotes: [
			{
				extract: 'i5-bed',
				wording:
					'Kvart i tolv ringer en afdeling, at de sender en kvinde hjem, hun skal dø hjemme […]. Depotet åbner tirsdag. Det er ikke noget, jeg kan lave om på.',
				approval: { status: 'approved', by: 'assessor', how: 'telephone', on: '2025-03-19' }
			},
			{
				extract: 'i4-friday',
				wording: 'Henvisningen lå som en kladde, der aldrig var blevet afsendt.',
				approval: { status: 'draft' }
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale:
				'Tre kilder fra hver sin side af udskrivelsen og to skriftlige. Citatet fra overlægen afventer kontrol.'
		}
	},
	{
		key: 'few-lines',
		claim:
			'En plan bliver brugt, når den fylder få linjer, ligger, hvor øjnene falder, og kan genkendes af den, den handler om; ellers er den væk eller i vejen.',
		theme: 'night',
		supporting: [
			'i1-four-lines',
			'i1-headlamp',
			'i3-met-them',
			'i10-paper',
			'i10-computer',
			'd2-not-found',
			'w2-envelope'
		],
		contradicting: ['w2-plan', 'i1-paper'],
		note: 'Sønnens fortælling på workshoppen rammer påstanden: planen var kort, fundet og genkendt, og den stod alligevel i vejen. Kort er ikke nok; se fundet om fortrydelse.',
		elements: [2, 5, 7],
		sectors: ['municipality', 'region', 'general-practice', 'cross-sector'],
		quotes: [
			{
				extract: 'i1-headlamp',
				wording:
					'Hvis der kommer et krav om, at der skal være en plan, så kommer der en plan, det kan jeg love dig. Spørgsmålet er, om den kan læses med en pandelampe på.',
				approval: { status: 'approved', by: 'home-nurse', how: 'mail', on: '2025-03-20' }
			},
			{
				extract: 'i10-paper',
				wording:
					'Der lå et papir i den øverste skuffe i køkkenet, hvor der stod, at hun ikke ville det dér. […] Jeg stod en meter fra skuffen. Jeg kunne ikke huske det.',
				approval: { status: 'approved', by: 'widower', how: 'meeting', on: '2025-03-27' }
			},
			{
				extract: 'w2-envelope',
				wording: '»Så satte han sig ned. Det var kuverten, der fik ham til at sætte sig.«',
				approval: { status: 'approved', by: 'panel-2-table-1', how: 'meeting', on: '2025-03-08' }
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale:
				'Bredt båret: fagpersoner, en efterladt, workshoppen og en journalundersøgelse peger samme vej af hver sin grund.'
		}
	},
	{
		key: 'sent-is-not-received',
		claim:
			'En overdragelse regnes for gennemført, når den er sendt, og tavshed tæller som ja; derfor kan alle have gjort deres, uden at nogen har patienten.',
		theme: 'standing',
		supporting: ['i4-word', 'i4-handover', 'i1-everybody', 'i1-nearest-bed', 'i2-72h', 'i5-who-writes'],
		contradicting: ['i9-stays'],
		note: 'Patienten fortæller om en sygeplejerske, der blev i røret, til der var svar. Det viser, at vanen kan brydes af en enkelt, men også, at patienten husker det som en undtagelse. Ingen fra almindelige sygehusafdelinger er interviewet; fundet ser udskrivelsen udefra.',
		elements: [7, 8],
		sectors: ['municipality', 'region', 'general-practice'],
		quotes: [
			{
				extract: 'i4-word',
				wording: '»Vi havde udskrevet ham til et ord. Ordet var orienteret.«',
				checkedAgainstRecording: '2025-03-11',
				approval: { status: 'approved', by: 'consultant', how: 'mail', on: '2025-03-24' }
			},
			{
				extract: 'i1-everybody',
				wording: 'Og det var jo rigtigt. Alle havde gjort deres. Det var bare ikke blevet til lindring.',
				approval: { status: 'approved', by: 'home-nurse', how: 'mail', on: '2025-03-20' }
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale:
				'Centralt for standardens kapitel om samarbejde. Forbeholdet om de manglende afdelinger skal stå i baggrunden.'
		}
	},
	{
		key: 'seen-but-not-heard',
		claim:
			'Den, der er mest til stede hos den døende, gør iagttagelser, som ikke når frem, fordi de ikke er tal og ikke kommer fra den, man plejer at spørge.',
		theme: 'standing',
		supporting: ['i3-hum', 'i3-who-am-i', 'i3-field', 'w2-helper', 'd3-nine-percent'],
		contradicting: ['i2-birds', 'i4-assistant'],
		note: 'To læger fortæller om det modsatte: at de hørte det, der ikke var et tal, og handlede på det. Det svækker »når ikke frem« til »når sjældent frem uden et menneske, der lytter efter det«. Kun én assistent er interviewet.',
		elements: [2, 3],
		sectors: ['municipality', 'general-practice'],
		quotes: [
			{
				extract: 'i3-hum',
				wording:
					'Jeg havde taget en aftenvagt om onsdagen, og hun nynnede ikke, da jeg hjalp hende i seng. Hun havde spist, hun sad oppe, hendes tal var fine. Men hun nynnede ikke.',
				approval: { status: 'approved', by: 'night-assistant', how: 'telephone', on: '2025-03-21' }
			},
			{
				extract: 'i3-field',
				wording:
					'Der er temperatur og blodtryk og den der score, og så kommer den ud i grønt. Hun var grøn helt frem til lørdag.',
				approval: { status: 'approved', by: 'night-assistant', how: 'telephone', on: '2025-03-21' }
			}
		],
		release: {
			released: true,
			on: '2025-04-09',
			rationale:
				'Frigivet med forbehold for, at det hviler på én assistent, en workshop og ét notat. Arbejdsgruppen er gjort opmærksom på det.'
		}
	},
	{
		key: 'green-and-private',
		claim:
			'Det, der får et forløb til at lykkes på trods, bliver ikke synligt som en mangel, netop fordi det lykkes: de grønne tal hviler på private numre, egne nøgler og fritimer.',
		theme: 'standing',
		supporting: ['i5-green', 'i5-key', 'i5-sore', 'i1-note', 'i2-napkin', 'i7-nineteen', 'i4-civil'],
		contradicting: ['i4-not-counted', 'p2-offers'],
		note: 'Overlægen beder om flere tal, ikke færre: uden tælling savnes det heller ikke. Og i Stavnsund blev fritidsbesøg gjort til en opgave, så det skjulte kan gøres synligt uden at gå i stykker.',
		elements: [5],
		sectors: ['municipality', 'region', 'general-practice'],
		quotes: [
			{
				extract: 'i5-green',
				wording:
					'Hvis vi selv får det til at gå op, så er der ikke noget at indrapportere. […] Vi er stolte af at få det til at gå op.',
				approval: { status: 'draft' }
			},
			{
				extract: 'i2-napkin',
				wording: 'Han vil have ordningen afskaffet og har ikke tænkt sig at holde op, før der er noget andet.',
				approval: { status: 'draft' }
			}
		],
		release: {
			released: false,
			rationale:
				'Ikke frigivet. Uddragene beskriver handlinger, som kan få følger for dem, der har fortalt om dem. Frigives først, når de fire har set sammenhængen, og uden uddraget om nøglen.'
		}
	},
	{
		key: 'agree-the-night',
		claim:
			'Natten kan aftales, uden at døden er nævnt: hvad der skal ske, hvis det bliver værre, kan besvares af mennesker, som ikke vil tale om at dø.',
		theme: 'before-the-word',
		supporting: ['i8-agree-night', 'i8-worse', 'i9-drawer', 'i2-four-days', 'i6-harbour'],
		contradicting: ['i10-both', 'w2-all-at-once'],
		note: 'Den efterladte og workshoppen vil have det sagt, til begge og på én gang. Fundet siger ikke, at det er nok at aftale natten; det siger, at den ikke behøver at vente. De to forskere læser stedet forskelligt, og det står i kodningens note.',
		elements: [2],
		sectors: ['municipality', 'region', 'general-practice', 'specialised'],
		quotes: [
			{
				extract: 'i8-agree-night',
				wording:
					'Hvem man skal ringe til haster. Men at få et menneske til at sige, at det skal dø, det haster ikke. […] Man kan aftale natten uden at aftale døden.',
				approval: { status: 'approved', by: 'hospice-nurse', how: 'meeting', on: '2025-03-26' }
			},
			{
				extract: 'i9-drawer',
				wording:
					'Jeg har ikke talt om det. Jeg har ordnet det. Det er noget andet. Man kan godt ordne noget uden at snakke det i stykker.',
				approval: { status: 'approved', by: 'patient-lung', how: 'telephone', on: '2025-03-18' }
			},
			{
				extract: 'i10-both',
				wording:
					'Have sagt det til os begge to på samme tid. At hun ikke bliver bedre. Så havde jeg ikke ledt efter fejlen hele tiden.',
				approval: { status: 'approved', by: 'widower', how: 'meeting', on: '2025-03-27' }
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale:
				'Fundet giver arbejdsgruppen et spørgsmål, der kan stilles. Den efterladtes citat frigives sammen med de to andre eller slet ikke.'
		}
	},
	{
		key: 'declaration-waits',
		claim:
			'Terminalerklæringen bliver udskudt af både læger og familier, fordi den læses som en dom, og dermed udskydes den støtte, som i praksis venter på den.',
		theme: 'before-the-word',
		supporting: ['i2-pen', 'i2-three-days', 'i2-verdict', 'i2-subsidy', 'i9-leave', 'i5-who-writes', 'd2-declaration'],
		contradicting: ['i5-without-paper'],
		note: 'Lederen fastholder, at plejen gives uden papir. Visitatoren svarer straks, at plejevederlaget ikke gør. Modsigelsen afgrænser fundet til orlov, hjælpemidler efter særlige regler og tilskud.',
		elements: [1, 8],
		sectors: ['municipality', 'region', 'general-practice'],
		quotes: [
			{
				extract: 'i9-leave',
				wording:
					'Hun ville søge den der orlov, men så skal der en erklæring til, og hun kunne ikke få sig selv til at bede lægen om den, for så skulle lægen jo skrive, at jeg snart var færdig.',
				approval: { status: 'approved', by: 'patient-lung', how: 'telephone', on: '2025-03-18' }
			},
			{
				extract: 'i2-pen',
				wording: 'Der sidder en forsigtighed i kuglepennen, siger han.',
				checkedAgainstRecording: '2025-03-12',
				approval: {
					status: 'approved-as-corrected',
					by: 'gp',
					how: 'mail',
					on: '2025-03-25',
					corrected: 'Der sidder en forsigtighed i kuglepennen, og den er min egen.'
				}
			}
		],
		release: {
			released: true,
			on: '2025-04-09',
			rationale:
				'Set fra læge, patient, visitator og en journalundersøgelse. Vigtigt, at reglerne gengives, som de er i dag, og ikke som de huskes.'
		}
	},
	{
		key: 'way-back',
		claim:
			'En aftale om at blive hjemme spærrer, når den kun har én udgang; at kunne fortryde midt om natten er en del af aftalen og ikke et brud på den.',
		theme: 'before-the-word',
		supporting: ['i4-exit', 'i9-night', 'w2-plan', 'd2-changed'],
		contradicting: ['i3-doorframe', 'i10-cupboard'],
		note: 'De nuancerende uddrag handler om ønsker, der var for svage over for systemet, ikke for stærke: manden, der holdt fast i dørkarmen, og kvinden, der blev forsøgt genoplivet. En vej tilbage må ikke blive en vej udenom.',
		elements: [0, 2],
		sectors: ['cross-sector'],
		quotes: [
			{
				extract: 'i4-exit',
				wording: '»Det var ikke dem, der gav op. Det var planen, der kun havde én udgang.«',
				checkedAgainstRecording: '2025-03-11',
				approval: { status: 'approved', by: 'consultant', how: 'mail', on: '2025-03-24' }
			},
			{
				extract: 'i9-night',
				wording:
					'Om natten tænker jeg, at hvis jeg nu ikke kan få luft […]. Så håber jeg, at der er en, der bare siger, nu kører vi. […] Men du skal skrive det sådan, at jeg stadig vil være her. Det er begge dele.',
				approval: { status: 'approved', by: 'patient-lung', how: 'telephone', on: '2025-03-18' }
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale:
				'Går på tværs af elementerne og hører hjemme i læsevejledningen såvel som i et krav. Patienten har selv bedt om, at begge dele står.'
		}
	},
	{
		key: 'no-turning-point',
		claim:
			'Mennesker med hjertesvigt og KOL får ikke hjælp sent, fordi ingen kan se, at de er ved at dø, men fordi intet vendepunkt gør det muligt at handle på det.',
		theme: 'no-letter',
		supporting: ['i2-letter', 'i2-surprise', 'i6-light', 'i10-chair', 'w1-bus', 'd1-late', 'd2-seen', 'p1-words'],
		contradicting: ['i6-homework', 'w1-hope'],
		note: 'Fysioterapeuten så det ikke, selv om han havde hænderne på manden. Det rammer første led af påstanden. Manden på workshoppen ønsker ikke vendepunktet: han vil ikke gøres klar. Demens er kun berørt i ét interview og én opgørelse.',
		elements: [1],
		sectors: ['municipality', 'region', 'general-practice'],
		quotes: [
			{
				extract: 'i6-light',
				wording:
					'Når det er kræft, så er der et vendepunkt, og så skifter alle tonefald, det er næsten som når lyset dæmpes i en biograf. Med lungerne bliver lyset aldrig dæmpet.',
				approval: { status: 'approved', by: 'physiotherapist', how: 'mail', on: '2025-03-22' }
			},
			{
				extract: 'i10-chair',
				wording:
					'Jeg flyttede hendes stol et stykke indad hver måned. Jeg tænkte ikke over det. Man flytter bare stolen.',
				approval: { status: 'approved', by: 'widower', how: 'meeting', on: '2025-03-27' }
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale: 'Det fund, der er båret af flest slags kilder. Skal læses sammen med indvendingen om håb.'
		}
	},
	{
		key: 'skill-between',
		claim:
			'Færdigheder til den sidste tid bliver siddende, når de er lært og gentaget sammen med en, man kender, og forsvinder, når den person gør.',
		theme: 'not-alone',
		supporting: ['i1-inger', 'i1-folder', 'i5-tuesday', 'i7-sourdough', 'i3-doll'],
		contradicting: ['d1-beside', 'i3-read-aloud'],
		note: 'Kortlægningens forfattere advarer mod at læse sidemandsoplæring som årsag. Assistenten klarede det med en stemme i røret og uden nogen ved siden af sig, så nærheden kan være på afstand.',
		elements: [3],
		sectors: ['municipality', 'specialised'],
		quotes: [
			{
				extract: 'i5-tuesday',
				wording:
					'Jeg havde to timer om tirsdagen, hvor jeg bare gik med en assistent ind til en, der var dårlig. Så ringede de også til mig bagefter, fordi de vidste, hvordan min stemme lød.',
				approval: { status: 'approved', by: 'acute-nurse', how: 'telephone', on: '2025-03-19' }
			},
			{
				extract: 'i1-inger',
				wording: 'Bagefter sagde hun: Kunne du mærke, at det skiftede? Det har jeg brugt mere end noget kursus.',
				approval: { status: 'approved', by: 'home-nurse', how: 'mail', on: '2025-03-20' }
			}
		],
		release: {
			released: true,
			on: '2025-04-09',
			rationale:
				'Frigivet som et fund om, hvordan kunnen opleves, og ikke om, hvad der virker. Formuleringen i standarden skal kunne bære den forskel.'
		}
	},
	{
		key: 'open-advice',
		claim:
			'Faglig rådgivning når dem, der har mest brug for den, når den hverken kræver en henvisning eller mod til at ringe op.',
		theme: 'not-alone',
		supporting: [
			'i2-referral',
			'i1-embarrassed',
			'i3-call-me',
			'i4-sixteen-hours',
			'i7-number',
			'd3-open',
			'd3-outward'
		],
		contradicting: ['d3-covering', 'i7-took'],
		note: 'Notatets styregrupper indvender, at råd kan dække over, at der mangler hænder. Teamsygeplejersken mener at have taget noget fra kollegaen ved at hjælpe. Opkald ud fra rådgiver til plejehjem er prøvet ét sted og ikke opgjort.',
		elements: [3, 9],
		sectors: ['region', 'specialised', 'municipality', 'general-practice'],
		quotes: [
			{
				extract: 'i3-call-me',
				wording:
					'Så skulle der være en sygeplejerske, der ringede til mig. Ikke omvendt. […] Jeg ringer ikke selv op om sådan noget, det gør jeg ikke. Men hvis hun spurgte, så ville jeg sige det.',
				approval: { status: 'approved', by: 'night-assistant', how: 'telephone', on: '2025-03-21' }
			},
			{
				extract: 'i1-embarrassed',
				wording:
					'De ringer ikke nu, for de tror, de skulle have vidst det. Det er det værste, ikke at de mangler viden, men at de synes, det er pinligt at mangle den midt om natten.',
				approval: { status: 'approved', by: 'home-nurse', how: 'mail', on: '2025-03-20' }
			}
		],
		release: {
			released: true,
			on: '2025-04-02',
			rationale:
				'Direkte anvendeligt for elementet om rådgivning. Styregruppernes indvending frigives som nuancerende uddrag.'
		}
	},
	{
		key: 'question-by-the-bed',
		claim:
			'Pårørende svarer, at det går, fordi de bliver spurgt, hvor det ikke kan besvares: inde ved sengen og uden at få at vide, hvad et ja indebærer.',
		theme: 'home-holds',
		supporting: ['i1-easy-no', 'i10-asked', 'i10-car', 'w1-yes', 'w2-pump'],
		contradicting: ['w2-brother', 'i10-all-help'],
		note: 'Nogle svarer, at det går, fordi det går. Broderen vil ikke reddes, og den efterladte holder fast i, at de fik al hjælp. Fundet må ikke bruges til at høre et nej bag ethvert ja.',
		elements: [2],
		sectors: ['municipality', 'general-practice'],
		quotes: [
			{
				extract: 'i10-car',
				wording:
					'Hvis de havde spurgt mig ude ved bilen. Ikke inde i stuen, så hun kunne høre det. […] Der var jeg lige ved. Men han skulle videre.',
				approval: { status: 'approved', by: 'widower', how: 'meeting', on: '2025-03-27' }
			},
			{
				extract: 'w1-yes',
				wording: '»Man kan ikke svare nej til det, når han ligger og hører på.«',
				approval: { status: 'approved', by: 'panel-1-table-2', how: 'meeting', on: '2025-03-08' }
			},
			{
				extract: 'w2-brother',
				wording: '»Jeg vil ikke reddes fra det,« sagde han.',
				approval: { status: 'draft' }
			}
		],
		release: {
			released: true,
			on: '2025-04-09',
			rationale:
				'Sagt uafhængigt af en efterladt, to workshopborde og en sygeplejerske. Broderens indvending følger med, når citatet er godkendt.'
		}
	},
	{
		key: 'assumed-spouse',
		claim:
			'Hjælpen i hjemmet er indrettet efter, at der findes en ægtefælle: den, der har en, får færrest hænder, og den, der ingen har, får kortest tid hjemme.',
		theme: 'home-holds',
		supporting: ['i5-wives', 'i5-knees', 'i4-alone', 'i9-number-9'],
		contradicting: ['w1-23'],
		note: 'Ægteparret på workshoppen ønsker færre hænder, ikke flere; for dem er det ikke et afslag at være to. Påstandens andet led hviler på indtryk hos to fagpersoner og en patients ord om naboen. Ingen døende uden nære pårørende er interviewet.',
		elements: [1, 2],
		sectors: ['municipality'],
		quotes: [
			{
				extract: 'i5-wives',
				wording:
					'Er der en ægtefælle, så venter de. Er man alene, så kommer jeg først. […] Så dem, der har en god kone, får mindst af mig.',
				approval: { status: 'draft' }
			}
		],
		release: {
			released: false,
			rationale:
				'Ikke frigivet. For tyndt båret til et krav og for vigtigt til at lade ligge: vi mangler mennesker uden nære pårørende. Foreslås som emne for næste indsamling.'
		}
	},
	{
		key: 'case-closed',
		claim:
			'For de efterladte slutter hjælpen, når sagen lukkes, mens spørgsmålene først begynder dér; om nogen ringer, afhænger af, hvem der holdt af hvem.',
		theme: 'home-holds',
		supporting: ['i10-case', 'i10-postcard', 'i8-five-weeks', 'i1-visits-unfair', 'd1-afterwards', 'p2-open'],
		contradicting: ['p2-no-thanks', 'p2-offers'],
		note: 'Ikke alle vil have kommunen i stuen igen. Og i Stavnsund slutter hjælpen ikke dér, når den først er gjort til en opgave, selv om besøgene faldt bort om sommeren. Fundet gælder steder uden en aftale.',
		elements: [2, 5],
		sectors: ['municipality', 'specialised', 'general-practice'],
		quotes: [
			{
				extract: 'i10-postcard',
				wording: 'Jeg havde kittelfolk i huset fra morgen til aften, og så ikke så meget som et postkort.',
				approval: {
					status: 'approved-as-corrected',
					by: 'widower',
					how: 'meeting',
					on: '2025-03-27',
					corrected: 'Jeg havde folk i huset fra morgen til aften, og så ikke så meget som et postkort.'
				}
			},
			{
				extract: 'i8-five-weeks',
				wording:
					'Dem, der har passet nogen hjemme, har fem forskellige journaler og ingen til at slå op i dem. Jeg tror, de går og spørger sig selv hele livet.',
				approval: { status: 'approved', by: 'hospice-nurse', how: 'meeting', on: '2025-03-26' }
			}
		],
		release: {
			released: true,
			on: '2025-04-09',
			rationale:
				'En efterladt, to sygeplejersker, en kortlægning og et praksiseksempel siger det med hver sin erfaring.'
		}
	}
];
