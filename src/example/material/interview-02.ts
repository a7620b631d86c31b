import type { SpokenMaterial } from '../material.ts';

export const interview02: SpokenMaterial = {
	key: 'interview-02',
	title: 'Interview 2: praktiserende læge',
	kind: 'interview',
	exactness: 'notes',
	date: '2025-01-30',
	language: 'da',
	note: 'Skrevet under samtalen og suppleret efter optagelsen. Kun de passager, der er mærket ordret, er ord for ord.',
	interviewer: 'torben',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P2', role: 'informant', participant: 'gp' }
	],
	verbatim: ['Jeg havde en aftale med ham. Det var bare døden, der ikke var inviteret med til den.'],
	turns: [
		{
			speaker: 'I',
			text: 'Samtalen foregår i konsultationen i Kværnlev efter lukketid. Intervieweren indleder med at bede lægen beskrive sin praksis og sine døende patienter.'
		},
		{
			speaker: 'P2',
			text: 'Han er en af fire læger i et kompagniskab med godt 6.100 tilmeldte. Han anslår, at huset har mellem tredive og fyrre dødsfald om året, hvoraf en tredjedel er ventede i den forstand, at nogen havde sagt det højt. Han har været i byen i nitten år og kender i mange tilfælde både den døende, ægtefællen og hende, der kommer med posten.'
		},
		{ speaker: 'I', text: 'Spørgsmål om, hvad han forstår ved den basale palliative indsats i almen praksis.' },
		{
			speaker: 'P2',
			text: 'Det er for ham almindeligt lægearbejde med kortere horisont. Han bryder sig ikke om, at det bliver kaldt en særlig indsats, for så tror kollegerne, at det kræver et særligt kursus. Han mener, at egen læge skal være tovholder, altid og uden undtagelse, fordi ingen anden har historien. Sygehuset kender organet, kommunen kender hjemmet, men lægen kender de forrige tyve år.'
		},
		{ speaker: 'I', text: 'Intervieweren beder om et forløb, hvor det lykkedes, og et, hvor det ikke gjorde.' },
		{
			speaker: 'P2',
			text: 'Han vælger ét forløb, som rummer begge dele. Den 23. december om eftermiddagen tog han på sygebesøg hos en mand på 84 med svært hjertesvigt, på Kirkestien bag brugsen. Manden havde været indlagt fem gange på et år og var hver gang kommet hjem med lidt mere vanddrivende medicin og lidt mindre kræfter. Datteren havde ringet, fordi faren var holdt op med at gå ud til fuglebrættet. Det var det, hun sagde i telefonen, og lægen lagde mærke til, at hun ikke sagde noget om vejrtrækningen.'
		},
		{
			speaker: 'P2',
			text: 'I stuen blev det klart, at manden var ved at dø, men ikke i dag. Lægen satte sig på sengekanten og spurgte, om han gerne ville afsted igen, hvis det blev slemt. Manden svarede, at han helst ville høre om det efter jul. Lægen beskriver det som et klogt svar, han selv tog imod med lettelse, og som kom til at koste dyrt. De aftalte at tale videre den 27.'
		},
		{
			speaker: 'P2',
			text: 'Natten til den 26. fik manden vand i lungerne. Datteren ringede 112, for der stod ingen steder, at hun skulle gøre noget andet. Han døde på akutmodtagelsen klokken kvart i seks på en båre mellem to forhæng. Lægen fik det at vide af et automatisk brev, han åbnede den 27., få minutter før han skulle have kørt derud. Ordret: »Jeg havde en aftale med ham. Det var bare døden, der ikke var inviteret med til den.«'
		},
		{ speaker: 'I', text: 'Hvad ville han i dag have gjort på sengekanten den 23.?' },
		{
			speaker: 'P2',
			text: 'Han ville have spurgt én gang til. Ikke presset, men sagt, at han hørte ønsket om at vente, og at de i så fald blev nødt til at aftale noget for de fire dage. Det tager ti minutter mere. Han tilføjer, at det ikke var tiden, der manglede. Han ville selv gerne hjem og holde jul, og manden gjorde det let for ham.'
		},
		{ speaker: 'I', text: 'Spørgsmål om hjertesvigt og lungesygdom over for kræft.' },
		{
			speaker: 'P2',
			text: 'Ved kræft er han sjældent i tvivl; der kommer en dag, hvor onkologen skriver, at der ikke er mere at tilbyde, og så ved alle, hvilket rum de står i. Ved hjertesvigt og KOL kommer brevet aldrig. Han kunne hver vinter svare, at det ikke ville overraske ham, hvis patienten døde inden for et år, og det har han kunnet om de samme mennesker i seks år. Derfor får de ingen terminalerklæring, og derfor får de heller ikke det, der følger med den.'
		},
		{ speaker: 'I', text: 'Intervieweren spørger nærmere ind til terminalerklæringen.' },
		{
			speaker: 'P2',
			text: 'Den er skrevet til forløb, der falder jævnt. Han skal erklære, at der er kort tid igen, og det kan han stå inde for, når det er kræft i leveren. Ved de andre venter han, til det er åbenbart, og så er der som regel tre dage tilbage, og plejeorlov til en datter i tre dage er mere en hilsen end en hjælp. Han ved godt, at reglerne i dag er mindre stramme, end han forvalter dem. Der sidder en forsigtighed i kuglepennen, siger han.'
		},
		{
			speaker: 'P2',
			text: 'Han har også oplevet, at papiret skader. En kvinde så ordet øverst på kopien og spurgte, om han dermed havde opgivet hende. Han havde brugt ugevis på at bygge en samtale op, og så tog overskriften det hele. Nu lægger han kuverten fra sig og læser op i stedet for at række den frem. Terminaltilskuddet til medicin søger han derimod uden tøven, også til dem, hvis erklæring bliver liggende, for den ansøgning går elektronisk, og ordet står ikke på noget, patienten får i hånden. Det er den samme vurdering, skrevet til en anden læser.'
		},
		{ speaker: 'I', text: 'Hvordan er samarbejdet med hjemmesygeplejen i det daglige?' },
		{
			speaker: 'P2',
			text: 'Korrespondancebeskeder er udmærkede til det, der kan vente til i morgen. Han svarer på dem mellem klokken tolv og ét. Problemet er, at en besked om smerter ser ud som en besked om en blodprøve, når de ligger under hinanden på skærmen. De dygtige sygeplejersker skriver sagen i emnefeltet. De allerdygtigste ringer til bagtelefonen, og den har han givet til tre af dem.'
		},
		{ speaker: 'I', text: 'Intervieweren bemærker, at det vel betyder, at de øvrige ikke har den.' },
		{
			speaker: 'P2',
			text: 'Det medgiver han. Han har til et kommunalt møde selv sagt, at et sundhedsvæsen ikke kan bygges på private numre, og samme aften skrev han sit eget mobilnummer på en serviet til en enke, hvis søn lå for døden. Han ser modsigelsen. Han vil have ordningen afskaffet og har ikke tænkt sig at holde op, før der er noget andet.'
		},
		{ speaker: 'I', text: 'Spørgsmål om aften, nat og weekend.' },
		{
			speaker: 'P2',
			text: 'Efter klokken 16 er det lægevagten, og det er han tilfreds med. Han har haft år, hvor telefonen aldrig var slukket, og det kostede ham et ægteskab. Han mener samtidig, at en fremmed læge uden plan er den dårligste løsning for et menneske i de sidste døgn. Svaret er derfor ikke flere vagter, men at den, der kender patienten, lægger sporene ud inden fyraften: ordinationer til det, der kan ventes, og en sætning om behandlingsniveau, som vagthavende kan læse på ti sekunder.'
		},
		{
			speaker: 'P2',
			text: 'Adspurgt hvor ofte han selv når det, svarer han efter en pause: i halvdelen af tilfældene. Den anden halvdel er dem, han ikke havde set komme, og dem han godt havde set, men hvor ventestuen var fuld. Han ville ønske, at nogen spurgte ham. Ikke et skema, men en sygeplejerske, der skrev: Har du tænkt på weekenden? Det ville virke på ham.'
		},
		{ speaker: 'I', text: 'Hvordan går det, når patienten udskrives fra sygehuset?' },
		{
			speaker: 'P2',
			text: 'De første tre døgn er det i princippet sygehuset, der har behandlingsansvaret for de svageste, og det er et fremskridt. I praksis ringer hjemmesygeplejersken til ham, fordi hun har hans nummer og ikke afdelingens. Han har to gange fået oplyst, at stuegangslægen var gået hjem, og at man ikke kunne finde ud af, hvilken læge der stod bag den morfin, som patienten var sendt hjem med.'
		},
		{
			speaker: 'P2',
			text: 'Medicinkortet er et kapitel for sig. Afdelingen seponerer i sit eget system, og det slår ikke altid igennem. Han har en regel om at gennemgå kortet sammen med sygeplejersken i telefonen inden for to hverdage, men reglen falder, når udskrivelsen sker fredag efter middag. Fredag er efter hans erfaring den dag, hvor flest mennesker flytter sig, og færrest har overblik.'
		},
		{ speaker: 'I', text: 'Spørgsmål om, hvordan han rustes til opgaven fagligt.' },
		{
			speaker: 'P2',
			text: 'Han lærte mest som ung af en ældre kollega, der tog ham med på besøg uden at sige, hvad han skulle holde øje med. Hvad angår doser, slår han op. Han ringer gerne til det palliative team og har aldrig fået et dumt svar, men han har bemærket, at samtalen hver gang begynder med, om patienten er henvist. Han ville ønske, at rådgivning ikke hang sammen med henvisning. I den samtale er det ham selv, der er den hjælpsøgende, som han udtrykker det.'
		},
		{ speaker: 'I', text: 'Bruger han spørgeskemaer til at opdage symptomer?' },
		{
			speaker: 'P2',
			text: 'Sjældent. Han kender EORTC-skemaet på de femten spørgsmål og kan se værdien, men han får det udfyldt fra kommunen som et bilag på linje med alt andet. En gang opdagede han derigennem, at en stærk landmand ikke sov. Manden havde siddet over for ham ugen før og sagt, at alt var fint. Lægen har tænkt over, hvorfor et papir måtte høre det, som han selv sad en halv meter fra.'
		},
		{ speaker: 'I', text: 'Afslutningsvis: Hvad bør en kvalitetsstandard sikre, set herfra?' },
		{
			speaker: 'P2',
			text: 'At der ikke er tvivl om, hvem der har patienten. Ikke hvem der gør hvad, for det finder de ud af, men hvem der har. Og han advarer mod en standard, der forudsætter, at alle dør efter en kurve. Mændene på Kirkestien gør det ikke. De har det dårligt på samme måde i årevis, og så har de det ikke mere. (Referatet er sendt til lægen, som har rettet én oplysning om antal tilmeldte.)'
		}
	]
};
