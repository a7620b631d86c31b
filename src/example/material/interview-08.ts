import type { SpokenMaterial } from '../material.ts';

export const interview08: SpokenMaterial = {
	key: 'interview-08',
	title: 'Interview 8: sygeplejerske på hospice',
	kind: 'interview',
	exactness: 'verbatim',
	date: '2024-12-03',
	language: 'da',
	note: 'Optaget på stedet, 77 minutter.',
	interviewer: 'torben',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P10', role: 'informant', participant: 'hospice-nurse' }
	],
	turns: [
		{
			speaker: 'I',
			text: 'Vi sidder i det, I kalder pejsestuen på Hospice Tranevig. Må jeg begynde et mærkeligt sted? Hvad er der aldrig nogen, der spørger dig om?'
		},
		{
			speaker: 'P10',
			text: '(pause) Hvem der ikke ligger her. Folk kommer på rundvisning og kigger ind på stuerne og siger, hvor er her smukt. Her er også smukt. Vi har tolv stuer. I regionen dør der nogle tusinde om året, så man skulle spørge om alle de andre. Det gør jeg selv, når jeg cykler hjem. Jeg kommer forbi en boligblok, hvor der altid er lys på tredje.'
		},
		{ speaker: 'I', text: 'Hvad forestiller du dig bag det lys?' },
		{
			speaker: 'P10',
			text: 'Det ved jeg ikke, om jeg skal forestille mig. Men jeg har været sygeplejerske i enogtredive år, og sytten af dem her, og jeg har vænnet mig til at se på ruder. Man kan se det på gardinerne, når nogen har opgivet forskellen på dag og nat.'
		},
		{ speaker: 'I', text: 'Fortæl mig om en ankomst. Ikke nødvendigvis en dramatisk.' },
		{
			speaker: 'P10',
			text: 'Så er det en kvinde på syvogfyrre. Hun havde ALS, og hun kom en fredag i maj, klokken var tyve over elleve, døren stod åben, og fuglene var så højlydte, at ambulancemanden undskyldte for dem. Hun havde fået en stue hos os, fordi en anden var død dagen før. Hun havde kørt i halvanden time. Hun kunne kun bruge øjnene og en tavle. Og mens jeg redte op om hende, stavede hun et ord, og jeg stod med tavlen og gættede: h, v, o, r. Hvorfor. Jeg troede, hun mente hvorfor mig. Hun blev ved, hun blev vred. Hvorfor nu. Hvorfor flytte mig nu.'
		},
		{
			speaker: 'P10',
			text: 'Hun døde lidt over fem om eftermiddagen. Seks timer var hun her. Hendes mand sagde bagefter, at de havde siddet i bilen bag ambulancen og troet, at nu kom de i sikkerhed. Og så gik det op for ham, at han havde brugt halvanden time af hendes sidste dag på at se på en bagrude.'
		},
		{ speaker: 'I', text: 'Hvem havde besluttet, at hun skulle flyttes?' },
		{
			speaker: 'P10',
			text: 'Alle, og alle i en god mening. Hun stod på venteliste i fire uger. Hjemmeplejen var udmattet. Lægen ville hjælpe. Og vi ringede og sagde, at der var plads, for det gør vi, når der bliver plads. Ingen spurgte, om svaret stadig passede til spørgsmålet. Jeg ringede selv. Det var min stemme i telefonen.'
		},
		{ speaker: 'I', text: 'Har I ændret noget siden?' },
		{
			speaker: 'P10',
			text: 'Vi spørger nu: Er det stadig det rigtige? Og vi beder om at tale med den, der har været der i nat, ikke med den, der har skrevet henvisningen. Det gør en forskel. Tre gange siden har vi sagt, lad være med at flytte, vi kommer i telefonen i stedet. To af gangene gik det godt.'
		},
		{ speaker: 'I', text: 'Og den tredje?' },
		{
			speaker: 'P10',
			text: 'Den tredje var forfærdelig. Der var ikke nogen i den anden ende, da jeg ringede igen klokken to om natten, altså der var kun datteren. Sygeplejersken var kørt videre, hun havde lagt en sprøjte klar, mærket og trukket op, til den nål, han havde siddende. Så jeg sad her ved min tekop og forklarede en toogtyveårig, hvordan man giver den. Hun gjorde det fint. Men hun skrev til mig et år efter, at hun stadig kan mærke modstanden i stemplet.'
		},
		{ speaker: 'I', text: 'Hvad tænker du om, at det var hende, der gjorde det?' },
		{
			speaker: 'P10',
			text: 'At der er ting, man ikke skal have lært som barn af nogen. Hun var voksen, ja, men hun var hans barn. Det var lovligt nok, tror jeg, og det lindrede, og jeg ville ønske, jeg ikke havde bedt hende om det.'
		},
		{ speaker: 'I', text: 'Hvis jeg må gøre det lidt mere principielt: Hvem bør dø på et hospice?' },
		{
			speaker: 'P10',
			text: 'De færreste. Det mener jeg. Hospice skulle være for dem, hvor det brænder i flere rum på én gang. De fleste kan dø godt dér, hvor de har deres ting, hvis nogen kender dem og tør. Vi har en slags skyld, tror jeg, for vi har lavet et billede af en smuk død med pejs og harpe, og så synes folk, at deres egen er forkert. Det skal ikke være os, der er målestokken.'
		},
		{ speaker: 'I', text: 'Så hjemmet kan godt.' },
		{
			speaker: 'P10',
			text: 'Ja. (lang pause) Men når jeg så ligger i min seng og tænker på min egen mand, så tænker jeg, at det dér kan ingen klare derhjemme. Det, jeg ser på en almindelig tirsdag, kan man ikke bede en ægtefælle om. Så jeg siger ét, når jeg holder oplæg, og jeg har skrevet noget andet i min egen plan. Jeg vil herhen. Det er lidt hyklerisk, det er det vel.'
		},
		{
			speaker: 'I',
			text: 'Eller også er det to forskellige erfaringer. Hvad er det, du kan her, som de ikke kan dér?'
		},
		{
			speaker: 'P10',
			text: 'Jeg kan gå ind igen. Det er hele hemmeligheden. Jeg giver noget, og så kommer jeg efter tyve minutter og ser, om det virkede. Ude hos dem giver de noget, og så er der syvogtyve kilometer til den næste. Det er ikke klogskab, det er gangens længde. Folk siger specialiseret, og så tror de, at det er noget i medicinskabet. Vi har de samme ampuller.'
		},
		{ speaker: 'I', text: 'Det er en opsigtsvækkende ting at sige fra dit sted.' },
		{
			speaker: 'P10',
			text: 'Det må du gerne skrive. (der bankes på, en kollega spørger efter en nøgle) Den hænger i skabet, det blå. Undskyld. Der er også noget, altså, i måden, vi taler sammen på. Når jeg er i tvivl, så er der en på den anden side af døren. Jeg siger, kom lige med ind, og så står vi der. Ensomhed er farlig i vores fag, ikke kun trist. Man begynder at se det, man orker at se.'
		},
		{ speaker: 'I', text: 'I bliver ringet op udefra. Hvad er det for opkald?' },
		{
			speaker: 'P10',
			text: 'Vi har ingen aftale om det. Vi har bare en telefon, der virker om natten. Sidste vinter førte jeg bog i en måned, og der var fireogtredive. Halvdelen var sygeplejersker, en del var læger fra lægevagten, og så var der de pårørende, som havde fået nummeret på en seddel. Jeg kender ikke patienten, jeg kan ikke se medicinkortet, jeg har ingen ret til at sige noget. Alligevel kan jeg høre ret meget. Jeg kan høre, om det er den syge eller den, der ringer, der har det værst.'
		},
		{ speaker: 'I', text: 'Hvad siger din ledelse til de opkald?' },
		{
			speaker: 'P10',
			text: 'At det er dejligt, vi er en del af lokalsamfundet. (ler) Nej, de er gode nok, men det er der jo ikke sat nogen af til. Hvis jeg taler i tyve minutter, så er der en, der ligger og ringer på stue syv. Så det er hendes tid, jeg giver væk.'
		},
		{
			speaker: 'I',
			text: 'Hvilken rolle spiller ord hos jer? Bliver der sagt ting her, som ikke kan siges andre steder?'
		},
		{
			speaker: 'P10',
			text: 'Det tror folk. Mange kommer hertil uden at have fået det sagt. De har en henvisning, hvor der står, at de er indforståede, og så sidder de dér og spørger, hvornår behandlingen begynder igen. Man kan være kørt hele vejen igennem et sundhedsvæsen uden at nogen har fuldført sætningen. Jeg har lært at lade den være ufuldført et par dage. De gør den selv færdig. En mand sagde det til fysioterapeuten, mens han fik masseret fødder: Jeg skal jo ikke bruge dem så meget mere.'
		},
		{ speaker: 'I', text: 'Nogle vil sige, at det haster med at få det på plads.' },
		{
			speaker: 'P10',
			text: 'Noget haster. Hvem man skal ringe til haster. Men at få et menneske til at sige, at det skal dø, det haster ikke. Jeg synes, de to ting er blevet blandet sammen. Man kan aftale natten uden at aftale døden. Det lyder måske som ordkløveri, men det er det, jeg ville give videre, hvis jeg kun måtte give én ting.'
		},
		{ speaker: 'I', text: 'Den holder vi lige fast i. Hvordan gør man det, rent praktisk?' },
		{
			speaker: 'P10',
			text: 'Man siger: Hvis det bliver værre, hvad vil du så helst have, vi gør? Ikke hvis du dør. Bare værre. Værre kan alle tale om. Og så skriver man det op med deres egne ord, og så læser man det højt for dem. Det er i grunden alt. De fleste retter noget, når de hører det.'
		},
		{ speaker: 'I', text: 'Pårørende, når det er overstået. Hvad ved du om dem?' },
		{
			speaker: 'P10',
			text: 'Vi ringer efter fem uger. Det er det bedste, vi gør, og det koster en eftermiddag om ugen. De græder ikke så meget, de spørger. De spørger om det samme: Kunne vi have gjort noget anderledes? Og så har jeg journalen foran mig, og så går vi det igennem. Dem, der har passet nogen hjemme, har fem forskellige journaler og ingen til at slå op i dem. Jeg tror, de går og spørger sig selv hele livet.'
		},
		{ speaker: 'I', text: 'Er der noget fra i dag, du fortryder at have sagt?' },
		{ speaker: 'P10', text: 'Det med harpen. Vi har ingen harpe. Men folk tror det, så lad den bare stå.' }
	]
};
