import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview02 = {
	source: 'interview-02',
	codings: [
		{
			code: 'knows-the-history',
			by: 'signe',
			quote:
				'Han har været i byen i nitten år og kender i mange tilfælde både den døende, ægtefællen og hende, der kommer med posten.'
		},
		{
			code: 'knows-the-history',
			by: 'torben',
			quote:
				'Han mener, at egen læge skal være tovholder, altid og uden undtagelse, fordi ingen anden har historien. Sygehuset kender organet, kommunen kender hjemmet, men lægen kender de forrige tyve år.'
		},
		{
			code: 'not-cancer',
			by: 'torben',
			quote:
				'Manden havde været indlagt fem gange på et år og var hver gang kommet hjem med lidt mere vanddrivende medicin og lidt mindre kræfter.'
		},
		{
			key: 'i2-birds',
			code: 'clinical-eye',
			by: 'torben',
			quote:
				'Datteren havde ringet, fordi faren var holdt op med at gå ud til fuglebrættet. Det var det, hun sagde i telefonen, og lægen lagde mærke til, at hun ikke sagde noget om vejrtrækningen.'
		},
		{
			key: 'i2-after-christmas',
			code: 'word-avoided',
			by: 'torben',
			quote:
				'Lægen satte sig på sengekanten og spurgte, om han gerne ville afsted igen, hvis det blev slemt. Manden svarede, at han helst ville høre om det efter jul. Lægen beskriver det som et klogt svar, han selv tog imod med lettelse, og som kom til at koste dyrt.'
		},
		{
			code: 'easy-no',
			by: 'signe',
			quote:
				'Manden svarede, at han helst ville høre om det efter jul. Lægen beskriver det som et klogt svar, han selv tog imod med lettelse, og som kom til at koste dyrt.',
			note: 'Her er det patienten, der gør det nemt for lægen. Koden var tænkt om pårørende; den rummer mere.'
		},
		{
			code: 'too-late',
			by: 'torben',
			quote:
				'De aftalte at tale videre den 27.\nNatten til den 26. fik manden vand i lungerne. Datteren ringede 112, for der stod ingen steder, at hun skulle gøre noget andet.'
		},
		{
			code: 'alone-at-night',
			by: 'torben',
			quote:
				'Datteren ringede 112, for der stod ingen steder, at hun skulle gøre noget andet. Han døde på akutmodtagelsen klokken kvart i seks på en båre mellem to forhæng.'
		},
		{
			code: 'too-late',
			by: 'signe',
			quote:
				'Lægen fik det at vide af et automatisk brev, han åbnede den 27., få minutter før han skulle have kørt derud. Ordret: »Jeg havde en aftale med ham. Det var bare døden, der ikke var inviteret med til den.«'
		},
		{
			key: 'i2-four-days',
			code: 'opening',
			by: 'torben',
			quote:
				'Han ville have spurgt én gang til. Ikke presset, men sagt, at han hørte ønsket om at vente, og at de i så fald blev nødt til at aftale noget for de fire dage.'
		},
		{ code: 'thinking-ahead', by: 'torben', quote: 'de i så fald blev nødt til at aftale noget for de fire dage' },
		{
			code: 'own-rules',
			by: 'signe',
			quote:
				'Han tilføjer, at det ikke var tiden, der manglede. Han ville selv gerne hjem og holde jul, og manden gjorde det let for ham.'
		},
		{
			key: 'i2-letter',
			code: 'not-cancer',
			by: 'torben',
			quote:
				'Ved kræft er han sjældent i tvivl; der kommer en dag, hvor onkologen skriver, at der ikke er mere at tilbyde, og så ved alle, hvilket rum de står i. Ved hjertesvigt og KOL kommer brevet aldrig. Han kunne hver vinter svare, at det ikke ville overraske ham, hvis patienten døde inden for et år, og det har han kunnet om de samme mennesker i seks år. Derfor får de ingen terminalerklæring, og derfor får de heller ikke det, der følger med den.'
		},
		{
			key: 'i2-surprise',
			code: 'different-clocks',
			by: 'signe',
			quote:
				'Han kunne hver vinter svare, at det ikke ville overraske ham, hvis patienten døde inden for et år, og det har han kunnet om de samme mennesker i seks år.'
		},
		{
			key: 'i2-pen',
			code: 'declaration-as-verdict',
			by: 'signe',
			quote:
				'Han skal erklære, at der er kort tid igen, og det kan han stå inde for, når det er kræft i leveren. Ved de andre venter han, til det er åbenbart, og så er der som regel tre dage tilbage, og plejeorlov til en datter i tre dage er mere en hilsen end en hjælp. Han ved godt, at reglerne i dag er mindre stramme, end han forvalter dem. Der sidder en forsigtighed i kuglepennen, siger han.'
		},
		{
			key: 'i2-three-days',
			code: 'too-late',
			by: 'torben',
			quote:
				'Ved de andre venter han, til det er åbenbart, og så er der som regel tre dage tilbage, og plejeorlov til en datter i tre dage er mere en hilsen end en hjælp.'
		},
		{
			code: 'declaration-as-verdict',
			by: 'signe',
			quote: 'Der sidder en forsigtighed i kuglepennen, siger han.\nHan har også oplevet, at papiret skader.',
			note: 'To forskellige ting i samme kode? Lægens forbehold og patientens dom. Talt om den 3. marts; holdes samlet, fordi det ene føder det andet.'
		},
		{
			key: 'i2-verdict',
			code: 'declaration-as-verdict',
			by: 'torben',
			quote:
				'Han har også oplevet, at papiret skader. En kvinde så ordet øverst på kopien og spurgte, om han dermed havde opgivet hende. Han havde brugt ugevis på at bygge en samtale op, og så tog overskriften det hele. Nu lægger han kuverten fra sig og læser op i stedet for at række den frem.'
		},
		{
			key: 'i2-subsidy',
			code: 'translating',
			by: 'signe',
			quote:
				'Terminaltilskuddet til medicin søger han derimod uden tøven, også til dem, hvis erklæring bliver liggende, for den ansøgning går elektronisk, og ordet står ikke på noget, patienten får i hånden. Det er den samme vurdering, skrevet til en anden læser.',
			note: 'Stærkeste sted i interviewet: samme vurdering, ingen tøven, når ordet ikke bliver læst af den, det handler om.'
		},
		{
			code: 'word-avoided',
			by: 'torben',
			quote:
				'og ordet står ikke på noget, patienten får i hånden. Det er den samme vurdering, skrevet til en anden læser.'
		},
		{
			code: 'not-found',
			by: 'torben',
			quote:
				'Korrespondancebeskeder er udmærkede til det, der kan vente til i morgen. Han svarer på dem mellem klokken tolv og ét. Problemet er, at en besked om smerter ser ud som en besked om en blodprøve, når de ligger under hinanden på skærmen.'
		},
		{
			code: 'not-found',
			by: 'signe',
			quote:
				'Problemet er, at en besked om smerter ser ud som en besked om en blodprøve, når de ligger under hinanden på skærmen.'
		},
		{
			code: 'back-doors',
			by: 'torben',
			quote:
				'De allerdygtigste ringer til bagtelefonen, og den har han givet til tre af dem.\nIntervieweren bemærker, at det vel betyder, at de øvrige ikke har den.'
		},
		{
			key: 'i2-napkin',
			code: 'back-doors',
			by: 'torben',
			quote:
				'Han har til et kommunalt møde selv sagt, at et sundhedsvæsen ikke kan bygges på private numre, og samme aften skrev han sit eget mobilnummer på en serviet til en enke, hvis søn lå for døden. Han ser modsigelsen. Han vil have ordningen afskaffet og har ikke tænkt sig at holde op, før der er noget andet.'
		},
		{
			code: 'own-rules',
			by: 'signe',
			quote:
				'samme aften skrev han sit eget mobilnummer på en serviet til en enke, hvis søn lå for døden. Han ser modsigelsen. Han vil have ordningen afskaffet og har ikke tænkt sig at holde op, før der er noget andet.'
		},
		{
			code: 'staff-sorrow',
			by: 'signe',
			quote: 'Han har haft år, hvor telefonen aldrig var slukket, og det kostede ham et ægteskab.'
		},
		{
			code: 'order-at-a-distance',
			by: 'torben',
			quote:
				'Han mener samtidig, at en fremmed læge uden plan er den dårligste løsning for et menneske i de sidste døgn.'
		},
		{
			key: 'i2-tracks',
			code: 'thinking-ahead',
			by: 'torben',
			quote:
				'Svaret er derfor ikke flere vagter, men at den, der kender patienten, lægger sporene ud inden fyraften: ordinationer til det, der kan ventes, og en sætning om behandlingsniveau, som vagthavende kan læse på ti sekunder.'
		},
		{
			code: 'one-line',
			by: 'signe',
			quote: 'en sætning om behandlingsniveau, som vagthavende kan læse på ti sekunder'
		},
		{
			code: 'shame-of-asking',
			by: 'torben',
			quote:
				'Han ville ønske, at nogen spurgte ham. Ikke et skema, men en sygeplejerske, der skrev: Har du tænkt på weekenden? Det ville virke på ham.'
		},
		{
			key: 'i2-72h',
			code: 'who-has-the-patient',
			by: 'torben',
			quote:
				'De første tre døgn er det i princippet sygehuset, der har behandlingsansvaret for de svageste, og det er et fremskridt. I praksis ringer hjemmesygeplejersken til ham, fordi hun har hans nummer og ikke afdelingens. Han har to gange fået oplyst, at stuegangslægen var gået hjem, og at man ikke kunne finde ud af, hvilken læge der stod bag den morfin, som patienten var sendt hjem med.'
		},
		{ code: 'back-doors', by: 'signe', quote: 'hun har hans nummer og ikke afdelingens' },
		{
			key: 'i2-card',
			code: 'medication-list',
			by: 'torben',
			quote:
				'Medicinkortet er et kapitel for sig. Afdelingen seponerer i sit eget system, og det slår ikke altid igennem. Han har en regel om at gennemgå kortet sammen med sygeplejersken i telefonen inden for to hverdage, men reglen falder, når udskrivelsen sker fredag efter middag. Fredag er efter hans erfaring den dag, hvor flest mennesker flytter sig, og færrest har overblik.'
		},
		{
			key: 'i2-friday',
			code: 'friday',
			by: 'signe',
			quote:
				'reglen falder, når udskrivelsen sker fredag efter middag. Fredag er efter hans erfaring den dag, hvor flest mennesker flytter sig, og færrest har overblik.'
		},
		{
			code: 'beside-somebody',
			by: 'torben',
			quote:
				'Han lærte mest som ung af en ældre kollega, der tog ham med på besøg uden at sige, hvad han skulle holde øje med.'
		},
		{
			key: 'i2-referral',
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'Han ringer gerne til det palliative team og har aldrig fået et dumt svar, men han har bemærket, at samtalen hver gang begynder med, om patienten er henvist. Han ville ønske, at rådgivning ikke hang sammen med henvisning. I den samtale er det ham selv, der er den hjælpsøgende, som han udtrykker det.'
		},
		{
			code: 'form-opens',
			by: 'torben',
			quote:
				'En gang opdagede han derigennem, at en stærk landmand ikke sov. Manden havde siddet over for ham ugen før og sagt, at alt var fint. Lægen har tænkt over, hvorfor et papir måtte høre det, som han selv sad en halv meter fra.'
		},
		{ code: 'word-avoided', by: 'signe', quote: 'Manden havde siddet over for ham ugen før og sagt, at alt var fint.' },
		{
			code: 'who-has-the-patient',
			by: 'torben',
			quote:
				'At der ikke er tvivl om, hvem der har patienten. Ikke hvem der gør hvad, for det finder de ud af, men hvem der har.'
		},
		{
			code: 'not-cancer',
			by: 'signe',
			quote:
				'Og han advarer mod en standard, der forudsætter, at alle dør efter en kurve. Mændene på Kirkestien gør det ikke. De har det dårligt på samme måde i årevis, og så har de det ikke mere.'
		}
	]
} as const satisfies CodingsOf;
