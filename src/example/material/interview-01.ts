import type { SpokenMaterial } from '../material.ts';

export const interview01: SpokenMaterial = {
	key: 'interview-01',
	title: 'Interview 1: hjemmesygeplejerske i aften og nat',
	kind: 'interview',
	exactness: 'verbatim',
	date: '2025-01-14',
	language: 'da',
	note: 'Optaget i hjemmet, 74 minutter. Udskrevet ordret; latter og pauser i parentes.',
	interviewer: 'signe',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P1', role: 'informant', participant: 'home-nurse' }
	],
	turns: [
		{
			speaker: 'I',
			text: 'Tak fordi du ville bruge din frie formiddag på det her. Kan du begynde med at fortælle, hvor du kommer fra, når du drejer ind på en gårdsplads?'
		},
		{
			speaker: 'P1',
			text: 'Jeg kommer fra Lyngholt, og det lyder jo af en by, men det er mest marker. Jeg har kørt hjemmesygepleje i toogtyve år, de sidste ni i aften og nat. Om natten er vi to sygeplejersker på hele kommunen. Den ene er akutsygeplejerske og kan være hvor som helst, så reelt er der én. Mig, de nætter jeg har.'
		},
		{ speaker: 'I', text: 'Én. Hvor langt er der så til den borger, der bor yderst?' },
		{
			speaker: 'P1',
			text: 'Syvogtredive kilometer, hvis broen er åben. Det er altså ikke for at klage, jeg kan godt lide mørket. Men man skal vide, at når jeg siger til en hustru, at jeg kommer nu, så er nu tre kvarter. Det lærer man at sige højt. I starten sagde jeg bare, at jeg var på vej, og så stod de i vinduet og ventede og blev mere og mere bange.'
		},
		{ speaker: 'I', text: 'Er der en nat, du selv vender tilbage til?' },
		{
			speaker: 'P1',
			text: 'Ja. Det var en tirsdag i november, ti over tre. Ude på Sandkrogen, en lille ejendom. Manden havde kræft i bugspytkirtlen, han var kommet hjem fra afdelingen om fredagen. Og konen ringer og siger, at han ligger og hiver i dynen og ikke er til at få kontakt med. Da jeg kommer, er han kold om næsen og varm alle andre steder, og han kan ikke synke sine tabletter længere. Depottabletterne lå på natbordet, to halve, tygget.'
		},
		{
			speaker: 'P1',
			text: 'Og kassen stod i skabet. Tryghedskassen, den var kommet, plomberet og fin. Morfin, midazolam, Serenase, det hele. Men der var ingen ordination på det. Fælles Medicinkort var, som det havde været, før han blev indlagt, så der stod hans blodtrykspiller og hans depotmorfin og ikke ét ord om noget under huden. Så der sidder man med hele apoteket på skødet og må ikke åbne det.'
		},
		{ speaker: 'I', text: 'Hvad gjorde du?' },
		{
			speaker: 'P1',
			text: 'Jeg ringede til lægevagten. Nummer elleve i køen. Jeg satte den på højttaler og lagde den på dynen, og imens tømte jeg hans blære, der var otte hundrede i den, det hjalp lidt på uroen, men det gjorde stadig ondt på ham, når man rørte ved ham. Og så vendte vi ham, konen og mig, for hun kunne jo godt tage fat. Hun holdt lommelygten, pæren i soveværelset var sprunget, og hun sagde undskyld for pæren. Hun sagde undskyld for pæren fire gange. Der gik otteogfyrre minutter, før der kom en læge i røret, og så tog det tre minutter at få fem milligram morfin og en smule midazolam under huden og lov til at gentage.'
		},
		{ speaker: 'I', text: 'Otteogfyrre minutter. Hvordan er de, når man sidder i dem?' },
		{
			speaker: 'P1',
			text: 'De er lange. Man tæller vejrtrækninger, for så har man noget at gøre. Jeg tænkte hele tiden, at der sidder en i dagvagt og har krydset af, at der er bestilt kasse. Og det var jo rigtigt. Alle havde gjort deres. Det var bare ikke blevet til lindring.'
		},
		{ speaker: 'I', text: 'Du siger, at alle havde gjort deres. Hvem skulle så have gjort det sidste?' },
		{
			speaker: 'P1',
			text: 'Ja, hvem. Afdelingen siger, at egen læge overtager. Egen læge siger, at han ikke har fået epikrisen endnu, den kom om onsdagen. Og jeg står der tirsdag nat. Så jeg plejer at sige, at det er den, der står nærmest sengen, der har ansvaret, uanset hvad der står. Det er bare ikke den, der kan skrive på medicinkortet.'
		},
		{ speaker: 'I', text: 'Hvis nu du skulle have haft det anderledes den nat, hvad var så sket om fredagen?' },
		{
			speaker: 'P1',
			text: 'Så havde nogen siddet med telefonen og tænkt natten igennem. Altså helt lavpraktisk: Hvad gør de, når han ikke kan synke? Hvem ringer de til? Hvad må sygeplejersken give, hvor meget og hvor tit? Det tager et kvarter. Jeg har en læge herude, som gør det hver gang, hun ringer på vej hjem i bilen og siger: Hvad kommer du til at mangle i weekenden? Hende elsker jeg.'
		},
		{ speaker: 'I', text: 'Og de andre?' },
		{
			speaker: 'P1',
			text: 'De andre er ikke dårlige læger. De har bare aldrig set, hvordan der ser ud klokken tre. Jeg tror ikke, man kan forestille sig det fra et kontor. Jeg har inviteret dem med ud at køre, og der kom én, og han ringer nu også.'
		},
		{
			speaker: 'I',
			text: 'Vi kommer til det med papirer lidt senere, men lad mig spørge allerede nu: Hvad betyder det for dig, at tingene er skrevet ned?'
		},
		{
			speaker: 'P1',
			text: 'Papir lindrer ingen. Det har jeg sagt til min leder i årevis. Vi skriver og skriver, vi har handleanvisninger på ting, der er så indlysende, at man bliver helt flov. Jeg vil hellere have hænder end skemaer.'
		},
		{ speaker: 'I', text: 'Men den nat på Sandkrogen var det jo netop noget skrevet, du manglede.' },
		{
			speaker: 'P1',
			text: '(griner) Ja, det kan du sagtens sige. Ja. Det er jo rigtigt nok. Jeg manglede én linje. Så okay, jeg vil have den ene linje, og jeg vil have den hver gang, og så kan de få resten tilbage. Men det er den forkerte linje, de bruger tiden på.'
		},
		{ speaker: 'I', text: 'Hvad er den rigtige så?' },
		{
			speaker: 'P1',
			text: 'Hvad må jeg give, hvad er planen, når det vender, og hvem vil have at vide, at det vender. Og om han skal afsted eller blive. Det er fire linjer. Jeg har set en plan på elleve sider, hvor jeg ikke kunne finde, om manden skulle genoplives.'
		},
		{ speaker: 'I', text: 'Hvordan er det blevet lært, det du kan?' },
		{
			speaker: 'P1',
			text: 'Af en, der hed Inger, og som gik på pension i 2009. Hun tog mig med ind og lod mig holde hånden på brystet af en dame, der var ved at dø, og så sagde hun ingenting i et kvarter. Bagefter sagde hun: Kunne du mærke, at det skiftede? Det har jeg brugt mere end noget kursus. Jeg har også været på kurserne, dem er der ikke noget galt med. Men man kommer hjem med en mappe, og så går der fire måneder, før man skal bruge det, og så er det væk.'
		},
		{
			speaker: 'P1',
			text: 'Undskyld, nu ringer den igen. (telefon) Det er bare skolen, det kan de tage med hans far. Hvor kom vi fra?'
		},
		{ speaker: 'I', text: 'Fra mappen, der blev væk. Gør du det samme for de nye, som Inger gjorde for dig?' },
		{
			speaker: 'P1',
			text: 'Jeg prøver. Men de nye kører alene fra tredje uge. Vi havde en vikar i sommer, dygtig pige, hun havde aldrig set en smertepumpe. Hun stod i en indkørsel klokken halv to og ringede til mig, og jeg havde fri. Jeg sad i min nattrøje og forklarede hende, hvor man trykker. Det gik. Men det hang altså på, at jeg vågnede.'
		},
		{ speaker: 'I', text: 'Har I et sted, I kan ringe hen, som ikke er din nattrøje?' },
		{
			speaker: 'P1',
			text: 'Om dagen har vi det palliative team, og de er guld. Til klokken tre om eftermiddagen. Derefter er der hospice, hvis man kender nogen. Jeg kender nogen. Jeg har et nummer på en lap i handskerummet, det er ikke en aftale, det er et menneske. Hvis jeg falder om, så er lappen væk.'
		},
		{ speaker: 'I', text: 'Hvad ville der ske, hvis det blev en aftale?' },
		{
			speaker: 'P1',
			text: 'Så ville de nye også ringe. De ringer ikke nu, for de tror, de skulle have vidst det. Det er det værste, ikke at de mangler viden, men at de synes, det er pinligt at mangle den midt om natten.'
		},
		{ speaker: 'I', text: 'Jeg vil gerne hen til familierne. Hvad ser du dér?' },
		{
			speaker: 'P1',
			text: 'Jeg ser folk, der er blevet ansat uden at have søgt. Konen på Sandkrogen havde ført skema over hans medicin på bagsiden af en kalender. Klokkeslæt, mængde, og hvordan han så ud. Det var den bedste dokumentation i hele forløbet, og ingen af os havde spurgt til den. Hun havde ikke sovet en hel nat siden september. Og da jeg spurgte, om hun ville have en våger, sagde hun nej tak, for der var vel andre, der trængte mere.'
		},
		{ speaker: 'I', text: 'Troede du på det nej?' },
		{
			speaker: 'P1',
			text: 'Nej. Men jeg tog imod det, for jeg havde ingen våger. Det er grimt at sige. Hvis jeg spørger rigtigt, så svarer de ja, og så skal jeg kunne skaffe en. Så man kommer til at spørge på den måde, hvor nej er det nemmeste.'
		},
		{ speaker: 'I', text: 'Det var ærligt. Hvad skete der med ham?' },
		{
			speaker: 'P1',
			text: 'Han blev rolig ved halvfemtiden. Han døde torsdag middag med vinduet åbent. Jeg kørte derud om fredagen, det stod ikke på min liste, jeg havde fri og skulle alligevel den vej. Hun gav mig kalenderen. Hun ville ikke have den i huset. Jeg har den endnu, jeg ved ikke, hvad jeg skal gøre med den, man kan jo ikke smide den ud.'
		},
		{ speaker: 'I', text: 'Er der nogen, der plejer at køre ud bagefter?' },
		{
			speaker: 'P1',
			text: 'Det er ikke en ydelse. Så det er dem, der synes, det er synd, der gør det. Jeg gør det ved cirka hver tredje, og jeg vælger ikke retfærdigt. Jeg vælger dem, jeg kan lide.'
		},
		{ speaker: 'I', text: 'Sidste spørgsmål. Hvad må en standard ikke ødelægge?' },
		{
			speaker: 'P1',
			text: 'Den må ikke lave det om til flere flueben. Hvis der kommer et krav om, at der skal være en plan, så kommer der en plan, det kan jeg love dig. Spørgsmålet er, om den kan læses med en pandelampe på. Prøv at skrive det i jeres standard, at den skal kunne læses med pandelampe.'
		}
	]
};
