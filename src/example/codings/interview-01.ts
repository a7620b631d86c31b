import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview01 = {
	source: 'interview-01',
	codings: [
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				'Om natten er vi to sygeplejersker på hele kommunen. Den ene er akutsygeplejerske og kan være hvor som helst, så reelt er der én. Mig, de nætter jeg har.'
		},
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				'så reelt er der én. Mig, de nætter jeg har.\nÉn. Hvor langt er der så til den borger, der bor yderst?\nSyvogtredive kilometer, hvis broen er åben.'
		},
		{
			code: 'waiting-blind',
			by: 'torben',
			quote:
				'når jeg siger til en hustru, at jeg kommer nu, så er nu tre kvarter. Det lærer man at sige højt. I starten sagde jeg bare, at jeg var på vej, og så stod de i vinduet og ventede og blev mere og mere bange.'
		},
		{
			code: 'symptom',
			by: 'signe',
			quote:
				'Og konen ringer og siger, at han ligger og hiver i dynen og ikke er til at få kontakt med. Da jeg kommer, er han kold om næsen og varm alle andre steder, og han kan ikke synke sine tabletter længere. Depottabletterne lå på natbordet, to halve, tygget.',
			note: 'De tyggede depottabletter er en lille ulykke i sig selv: hele døgndosis på én gang. Ingen i samtalen nævner det. Skal med, når vi skriver om synkebesvær.'
		},
		{
			key: 'i1-box',
			code: 'box',
			by: 'signe',
			quote:
				'Og kassen stod i skabet. Tryghedskassen, den var kommet, plomberet og fin. Morfin, midazolam, Serenase, det hele. Men der var ingen ordination på det. Fælles Medicinkort var, som det havde været, før han blev indlagt, så der stod hans blodtrykspiller og hans depotmorfin og ikke ét ord om noget under huden. Så der sidder man med hele apoteket på skødet og må ikke åbne det.'
		},
		{
			code: 'medication-list',
			by: 'torben',
			quote:
				'Men der var ingen ordination på det. Fælles Medicinkort var, som det havde været, før han blev indlagt, så der stod hans blodtrykspiller og hans depotmorfin og ikke ét ord om noget under huden.'
		},
		{
			key: 'i1-48-minutes',
			code: 'order-at-a-distance',
			by: 'signe',
			quote:
				'Jeg ringede til lægevagten. Nummer elleve i køen. Jeg satte den på højttaler og lagde den på dynen, og imens tømte jeg hans blære, der var otte hundrede i den, det hjalp lidt på uroen, men det gjorde stadig ondt på ham, når man rørte ved ham. Og så vendte vi ham, konen og mig, for hun kunne jo godt tage fat. Hun holdt lommelygten, pæren i soveværelset var sprunget, og hun sagde undskyld for pæren. Hun sagde undskyld for pæren fire gange. Der gik otteogfyrre minutter, før der kom en læge i røret, og så tog det tre minutter at få fem milligram morfin og en smule midazolam under huden og lov til at gentage.'
		},
		{ code: 'guilt', by: 'signe', quote: 'hun sagde undskyld for pæren. Hun sagde undskyld for pæren fire gange.' },
		{
			code: 'waiting-blind',
			by: 'torben',
			quote:
				'Der gik otteogfyrre minutter, før der kom en læge i røret, og så tog det tre minutter at få fem milligram morfin og en smule midazolam under huden og lov til at gentage.\nOtteogfyrre minutter. Hvordan er de, når man sidder i dem?\nDe er lange. Man tæller vejrtrækninger, for så har man noget at gøre.'
		},
		{
			key: 'i1-everybody',
			code: 'everybody-did-theirs',
			by: 'signe',
			quote:
				'Jeg tænkte hele tiden, at der sidder en i dagvagt og har krydset af, at der er bestilt kasse. Og det var jo rigtigt. Alle havde gjort deres. Det var bare ikke blevet til lindring.'
		},
		{
			code: 'everybody-did-theirs',
			by: 'torben',
			quote:
				'Alle havde gjort deres. Det var bare ikke blevet til lindring.\nDu siger, at alle havde gjort deres. Hvem skulle så have gjort det sidste?\nJa, hvem. Afdelingen siger, at egen læge overtager. Egen læge siger, at han ikke har fået epikrisen endnu, den kom om onsdagen. Og jeg står der tirsdag nat. Så jeg plejer at sige, at det er den, der står nærmest sengen, der har ansvaret, uanset hvad der står. Det er bare ikke den, der kan skrive på medicinkortet.',
			note: 'Jeg tager spørgsmålet og svaret med: det er først, da Signe spørger efter den sidste, at ansvaret får et sted at være.'
		},
		{
			code: 'who-has-the-patient',
			by: 'signe',
			quote:
				'Afdelingen siger, at egen læge overtager. Egen læge siger, at han ikke har fået epikrisen endnu, den kom om onsdagen. Og jeg står der tirsdag nat.'
		},
		{
			key: 'i1-nearest-bed',
			code: 'present-without-mandate',
			by: 'signe',
			quote:
				'Så jeg plejer at sige, at det er den, der står nærmest sengen, der har ansvaret, uanset hvad der står. Det er bare ikke den, der kan skrive på medicinkortet.'
		},
		{
			key: 'i1-think-night',
			code: 'thinking-ahead',
			by: 'signe',
			quote:
				'Så havde nogen siddet med telefonen og tænkt natten igennem. Altså helt lavpraktisk: Hvad gør de, når han ikke kan synke? Hvem ringer de til? Hvad må sygeplejersken give, hvor meget og hvor tit? Det tager et kvarter. Jeg har en læge herude, som gør det hver gang, hun ringer på vej hjem i bilen og siger: Hvad kommer du til at mangle i weekenden? Hende elsker jeg.'
		},
		{
			code: 'knows-the-history',
			by: 'torben',
			quote:
				'Jeg har en læge herude, som gør det hver gang, hun ringer på vej hjem i bilen og siger: Hvad kommer du til at mangle i weekenden? Hende elsker jeg.'
		},
		{
			key: 'i1-paper',
			code: 'what-counts',
			by: 'signe',
			quote:
				'Papir lindrer ingen. Det har jeg sagt til min leder i årevis. Vi skriver og skriver, vi har handleanvisninger på ting, der er så indlysende, at man bliver helt flov. Jeg vil hellere have hænder end skemaer.'
		},
		{
			code: 'one-line',
			by: 'torben',
			quote:
				'Papir lindrer ingen. Det har jeg sagt til min leder i årevis. Vi skriver og skriver, vi har handleanvisninger på ting, der er så indlysende, at man bliver helt flov. Jeg vil hellere have hænder end skemaer.\nMen den nat på Sandkrogen var det jo netop noget skrevet, du manglede.\n(griner) Ja, det kan du sagtens sige. Ja. Det er jo rigtigt nok. Jeg manglede én linje. Så okay, jeg vil have den ene linje, og jeg vil have den hver gang, og så kan de få resten tilbage. Men det er den forkerte linje, de bruger tiden på.\nHvad er den rigtige så?\nHvad må jeg give, hvad er planen, når det vender, og hvem vil have at vide, at det vender. Og om han skal afsted eller blive. Det er fire linjer. Jeg har set en plan på elleve sider, hvor jeg ikke kunne finde, om manden skulle genoplives.',
			note: 'Jeg læser hele stykket som ét forløb; Signe deler det i to koder. Begge beholdt.'
		},
		{
			code: 'one-line',
			by: 'signe',
			quote:
				'Ja, det kan du sagtens sige. Ja. Det er jo rigtigt nok. Jeg manglede én linje. Så okay, jeg vil have den ene linje, og jeg vil have den hver gang, og så kan de få resten tilbage. Men det er den forkerte linje, de bruger tiden på.',
			note: 'Modsigelsen i interviewet: papir lindrer ingen, men én linje manglede. Ikke hykleri, snarere to slags skrift.'
		},
		{
			key: 'i1-four-lines',
			code: 'one-line',
			by: 'signe',
			quote:
				'Hvad må jeg give, hvad er planen, når det vender, og hvem vil have at vide, at det vender. Og om han skal afsted eller blive. Det er fire linjer. Jeg har set en plan på elleve sider, hvor jeg ikke kunne finde, om manden skulle genoplives.'
		},
		{
			code: 'not-found',
			by: 'torben',
			quote: 'Jeg har set en plan på elleve sider, hvor jeg ikke kunne finde, om manden skulle genoplives.'
		},
		{
			key: 'i1-inger',
			code: 'beside-somebody',
			by: 'signe',
			quote:
				'Af en, der hed Inger, og som gik på pension i 2009. Hun tog mig med ind og lod mig holde hånden på brystet af en dame, der var ved at dø, og så sagde hun ingenting i et kvarter. Bagefter sagde hun: Kunne du mærke, at det skiftede? Det har jeg brugt mere end noget kursus.'
		},
		{
			key: 'i1-folder',
			code: 'course-gone',
			by: 'signe',
			quote:
				'Jeg har også været på kurserne, dem er der ikke noget galt med. Men man kommer hjem med en mappe, og så går der fire måneder, før man skal bruge det, og så er det væk.'
		},
		{
			code: 'stranger',
			by: 'torben',
			quote:
				'Vi havde en vikar i sommer, dygtig pige, hun havde aldrig set en smertepumpe. Hun stod i en indkørsel klokken halv to og ringede til mig, og jeg havde fri. Jeg sad i min nattrøje og forklarede hende, hvor man trykker. Det gik. Men det hang altså på, at jeg vågnede.'
		},
		{
			code: 'rare-hand',
			by: 'signe',
			quote:
				'hun havde aldrig set en smertepumpe. Hun stod i en indkørsel klokken halv to og ringede til mig, og jeg havde fri. Jeg sad i min nattrøje og forklarede hende, hvor man trykker.'
		},
		{
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'Har I et sted, I kan ringe hen, som ikke er din nattrøje?\nOm dagen har vi det palliative team, og de er guld. Til klokken tre om eftermiddagen. Derefter er der hospice, hvis man kender nogen. Jeg kender nogen. Jeg har et nummer på en lap i handskerummet, det er ikke en aftale, det er et menneske. Hvis jeg falder om, så er lappen væk.'
		},
		{
			key: 'i1-note',
			code: 'back-doors',
			by: 'signe',
			quote:
				'Derefter er der hospice, hvis man kender nogen. Jeg kender nogen. Jeg har et nummer på en lap i handskerummet, det er ikke en aftale, det er et menneske. Hvis jeg falder om, så er lappen væk.'
		},
		{
			key: 'i1-embarrassed',
			code: 'shame-of-asking',
			by: 'signe',
			quote:
				'Så ville de nye også ringe. De ringer ikke nu, for de tror, de skulle have vidst det. Det er det værste, ikke at de mangler viden, men at de synes, det er pinligt at mangle den midt om natten.'
		},
		{
			key: 'i1-hired',
			code: 'relative-as-staff',
			by: 'signe',
			quote:
				'Jeg ser folk, der er blevet ansat uden at have søgt. Konen på Sandkrogen havde ført skema over hans medicin på bagsiden af en kalender. Klokkeslæt, mængde, og hvordan han så ud.'
		},
		{
			code: 'unseen-family',
			by: 'torben',
			quote:
				'Konen på Sandkrogen havde ført skema over hans medicin på bagsiden af en kalender. Klokkeslæt, mængde, og hvordan han så ud. Det var den bedste dokumentation i hele forløbet, og ingen af os havde spurgt til den. Hun havde ikke sovet en hel nat siden september.'
		},
		{
			key: 'i1-easy-no',
			code: 'easy-no',
			by: 'signe',
			quote:
				'Og da jeg spurgte, om hun ville have en våger, sagde hun nej tak, for der var vel andre, der trængte mere.\nTroede du på det nej?\nNej. Men jeg tog imod det, for jeg havde ingen våger. Det er grimt at sige. Hvis jeg spørger rigtigt, så svarer de ja, og så skal jeg kunne skaffe en. Så man kommer til at spørge på den måde, hvor nej er det nemmeste.'
		},
		{
			code: 'own-rules',
			by: 'torben',
			quote:
				'Men jeg tog imod det, for jeg havde ingen våger. Det er grimt at sige. Hvis jeg spørger rigtigt, så svarer de ja, og så skal jeg kunne skaffe en. Så man kommer til at spørge på den måde, hvor nej er det nemmeste.',
			note: 'Vi er uenige om, hvis det nemme nej er: Signe hører hustruens, jeg hører sygeplejerskens egen regel. Begge står.'
		},
		{
			code: 'afterwards',
			by: 'signe',
			quote:
				'Jeg kørte derud om fredagen, det stod ikke på min liste, jeg havde fri og skulle alligevel den vej. Hun gav mig kalenderen. Hun ville ikke have den i huset. Jeg har den endnu, jeg ved ikke, hvad jeg skal gøre med den, man kan jo ikke smide den ud.'
		},
		{
			code: 'afterwards',
			by: 'signe',
			quote:
				'Er der nogen, der plejer at køre ud bagefter?\nDet er ikke en ydelse. Så det er dem, der synes, det er synd, der gør det. Jeg gør det ved cirka hver tredje, og jeg vælger ikke retfærdigt. Jeg vælger dem, jeg kan lide.'
		},
		{
			key: 'i1-visits-unfair',
			code: 'own-rules',
			by: 'torben',
			quote:
				'Det er ikke en ydelse. Så det er dem, der synes, det er synd, der gør det. Jeg gør det ved cirka hver tredje, og jeg vælger ikke retfærdigt. Jeg vælger dem, jeg kan lide.'
		},
		{
			key: 'i1-headlamp',
			code: 'one-line',
			by: 'torben',
			quote:
				'Den må ikke lave det om til flere flueben. Hvis der kommer et krav om, at der skal være en plan, så kommer der en plan, det kan jeg love dig. Spørgsmålet er, om den kan læses med en pandelampe på. Prøv at skrive det i jeres standard, at den skal kunne læses med pandelampe.'
		},
		{
			code: 'what-counts',
			by: 'signe',
			quote:
				'Den må ikke lave det om til flere flueben. Hvis der kommer et krav om, at der skal være en plan, så kommer der en plan, det kan jeg love dig.'
		}
	]
} as const satisfies CodingsOf;
