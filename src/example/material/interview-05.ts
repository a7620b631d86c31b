import type { SpokenMaterial } from '../material.ts';

export const interview05: SpokenMaterial = {
	key: 'interview-05',
	title: 'Interview 5: hjemmeplejeleder, akutsygeplejerske og visitator',
	kind: 'group-interview',
	exactness: 'verbatim',
	date: '2024-10-22',
	language: 'da',
	note: 'Gruppeinterview på rådhuset, 81 minutter. Lederen og medarbejderne har efterfølgende hver for sig bekræftet, at deres uenighed må stå.',
	interviewer: 'signe',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P5', role: 'informant', participant: 'home-care-leader' },
		{ label: 'P6', role: 'informant', participant: 'acute-nurse' },
		{ label: 'P7', role: 'informant', participant: 'assessor' }
	],
	turns: [
		{
			speaker: 'I',
			text: 'Velkommen alle tre. I kender jo hinanden i forvejen, så jeg siger lige, at I endelig må afbryde og være uenige. Hvad tænkte I, da I så emnet i invitationen?'
		},
		{
			speaker: 'P5',
			text: 'Jeg tænkte, at det har vi styr på. Det må jeg godt sige som hjemmeplejeleder, for vi har brugt to år på det i Stavnsund. Vi har procedurer, vi har nøglepersoner i hver gruppe, og vi har en pulje til vågere. Så jeg kom sådan set for at fortælle om det.'
		},
		{
			speaker: 'P6',
			text: 'Og jeg tænkte, nå, nu skal vi sidde her og høre, at vi har styr på det. (latter) Undskyld, Mona.'
		},
		{ speaker: 'P7', text: 'Jeg tænkte på senge. Jeg er visitator, jeg tænker altid på senge.' },
		{ speaker: 'I', text: 'Så lad os tage sengene. Hvad er der med dem?' },
		{
			speaker: 'P7',
			text: 'Pinselørdag i år. Jeg havde telefonen, for vi har en visitator på tilkald i helligdagene indtil klokken tolv. Kvart i tolv ringer en afdeling, at de sender en kvinde hjem, hun skal dø hjemme på Fyrbakken, hun kommer klokken fire. Hun skal bruge plejeseng, trykaflastende madras, lift. Depotet åbner tirsdag. Det er ikke noget, jeg kan lave om på. Vi har en aftale om hasteudbringning, og den gælder hverdage.'
		},
		{
			speaker: 'P6',
			text: 'Jeg var der klokken halv fem. Hun lå i en dobbeltseng op ad en væg på første sal, og hendes mand på halvfjerds lå på knæ inde bag hende for at holde hende på siden. Han lå der stadig, da jeg kom tilbage klokken elleve. Vi er to om en vending, jeg var en, så han var den anden.'
		},
		{
			speaker: 'P5',
			text: 'Men der var jo en nødseng på Rævehøj. Det er en del af proceduren, der står to senge i kælderen på plejehjemmet, man kan tage.'
		},
		{ speaker: 'P6', text: 'Og hvem skulle køre den?' },
		{ speaker: 'P5', text: 'Det skulle pedellen.' },
		{ speaker: 'P6', text: 'Pinselørdag?' },
		{ speaker: 'P5', text: '(pause) Nej. Nej, det er rigtigt.' },
		{ speaker: 'I', text: 'Hvad endte I så med?' },
		{
			speaker: 'P7',
			text: 'Hendes søn lejede en trailer. Han ringede til mig på mit eget nummer, som han havde fra fodbold, og så kørte jeg ind og lukkede ham ind i kælderen med min egen nøgle. Det må jeg slet ikke. Jeg er ikke forsikret til at bære senge. Men hun lå godt søndag formiddag, og hun døde natten til tirsdag, tre timer før depotet åbnede.'
		},
		{
			speaker: 'P6',
			text: 'Med en hofte, der var gået hul på. Det bliver hængende i mig. Det tryksår fik hun hos os.'
		},
		{ speaker: 'P5', text: 'Den sag har jeg ikke hørt om før nu.' },
		{ speaker: 'P7', text: 'Nej, for det blev jo løst.' },
		{ speaker: 'I', text: 'Det er interessant. Hvad når op til dig, Mona, og hvad gør ikke?' },
		{
			speaker: 'P5',
			text: 'Det, der bliver indrapporteret. Utilsigtede hændelser, klager, overarbejde. Jeg får en opgørelse hver måned, og den har været grøn på terminale forløb siden marts. Og jeg må indrømme, at jeg har brugt den farve, når udvalget har spurgt.'
		},
		{
			speaker: 'P6',
			text: 'Hvis vi selv får det til at gå op, så er der ikke noget at indrapportere. Det er lidt vores egen skyld. Vi er stolte af at få det til at gå op.'
		},
		{ speaker: 'I', text: 'Kan I beskrive, hvad en visitator faktisk afgør, når nogen skal dø hjemme?' },
		{
			speaker: 'P7',
			text: 'Hjælp til personlig pleje, vågere, hjælpemidler, og så plejevederlag, hvis en pårørende vil tage orlov. Til det sidste skal jeg have en lægelig vurdering, og den venter jeg på. Folk tror, det er mig, der er langsom. Jeg har en datter lige nu, der har brugt al sin ferie på at passe sin far, mens vi venter på, at en hospitalslæge og en praktiserende læge bliver enige om, hvem der skriver.'
		},
		{ speaker: 'P6', text: 'Og imens har de begge to ret i, at det er den anden.' },
		{
			speaker: 'P7',
			text: 'Ja. Og når det så kommer, så ligger bevillingen der inden for en time. Det er et fint system. Det starter bare først, når nogen har turdet skrive det.'
		},
		{ speaker: 'P5', text: 'Jeg vil dog gerne sige, at vi giver hjælp uden papiret også. Vi lader ikke folk ligge.' },
		{
			speaker: 'P7',
			text: 'Vi giver pleje. Vi giver ikke vederlag. Det er to forskellige paragraffer, og den ene venter på en underskrift.'
		},
		{ speaker: 'I', text: 'Jeg vil spørge til jeres nætter. Hvor mange er I på arbejde?' },
		{
			speaker: 'P5',
			text: 'Der er dækning alle nætter. Vi har en akutfunktion døgnet rundt, som kravene siger, og den har jeg ingen bekymring for. Kapaciteten er på plads.'
		},
		{
			speaker: 'P6',
			text: 'Der er dækning på papiret. I denne måned har der været syv nætter, hvor jeg både var akutsygeplejerske og nattevagt for de faste ruter. Så når en assistent på et plejehjem ringer og skal vejledes i en pumpe, så holder jeg på en landevej med blinklyset tændt, og helt i den modsatte ende har jeg en, der skal have antibiotika i drop. Man kan godt kalde det dækning.'
		},
		{ speaker: 'P5', text: 'Det er sygdom. Det er ikke normeringen.' },
		{ speaker: 'P7', text: 'Og så er der tre på barsel.' },
		{ speaker: 'P5', text: 'To.' },
		{ speaker: 'P7', text: 'To, så.' },
		{ speaker: 'P6', text: 'For hende, der ligger og ringer, er det det samme.' },
		{ speaker: 'I', text: 'Hvad gør I så, når to har brug for dig på én gang?' },
		{
			speaker: 'P6',
			text: 'Jeg spørger, hvem der har nogen. Altså er der et menneske i rummet. Er der en ægtefælle, så venter de. Er man alene, så kommer jeg først. Det er ikke skrevet nogen steder, den regel har jeg selv fundet på. Så dem, der har en god kone, får mindst af mig.'
		},
		{ speaker: 'P7', text: 'Det er der noget galt med.' },
		{ speaker: 'P6', text: 'Der er noget galt med begge dele.' },
		{ speaker: 'I', text: 'Vågere, hvem er det hos jer?' },
		{
			speaker: 'P5',
			text: 'Ja, altså det er, øh, det er ufaglærte og studerende, de er med på et aftenkursus hos os, og så er der Våg og Vær, de frivillige, de er fantastiske. Dem har vi haft i 31 forløb.'
		},
		{
			speaker: 'P7',
			text: 'De frivillige går ikke ind, når der er uro. Det er helt i orden, det er aftalen. Men det er jo de urolige, familien ikke kan holde ud. De rolige passer de selv.'
		},
		{ speaker: 'I', text: 'Hvis vi vender os mod det faglige. Hvordan ved I, at medarbejderne kan det, de skal?' },
		{
			speaker: 'P5',
			text: 'Vi har et kompetencekort. Hver assistent er krydset af i subkutan injektion, i sug, i pumpe, i samtalen.'
		},
		{
			speaker: 'P6',
			text: 'Jeg er selv krydset af i sug. Jeg har ikke haft et sug i hånden i fem år. Og hvordan bliver man krydset af i samtalen? Det står mellem pumpe og kateter.'
		},
		{
			speaker: 'P5',
			text: 'Det var en udvikling fra tidligere, hvor vi ikke havde noget. Men jeg hører, hvad du siger.'
		},
		{
			speaker: 'P6',
			text: 'Det, der virkede, var dengang I lod mig gå med ud i dagvagten. Jeg havde to timer om tirsdagen, hvor jeg bare gik med en assistent ind til en, der var dårlig. Så ringede de også til mig bagefter, fordi de vidste, hvordan min stemme lød. De timer blev sparet væk i foråret.'
		},
		{ speaker: 'P5', text: 'De blev flyttet til e-læring, det er korrekt.' },
		{ speaker: 'I', text: 'Og hvad med folk udefra, specialister, læger. Hvordan får I fat i dem?' },
		{
			speaker: 'P6',
			text: 'I teamet på hospitalet kender jeg alle fornavnene. Lægevagten er et lotteri. Der er en læge, der siger: Hvad synes du selv, vi skal gøre? Og så er der dem, der vil have, at vi ringer 112, fordi de ikke kan se patienten. Jeg har stået med en mand, der udtrykkeligt ikke ville afsted, det stod i journalen, og lægen i røret sagde, at han ikke turde tage ansvaret for at lade ham blive.'
		},
		{ speaker: 'I', text: 'Hvad gjorde du?' },
		{
			speaker: 'P6',
			text: 'Jeg lod telefonen dø. (pause) Den var faktisk ved at løbe tør. Og så ringede jeg op igen og fik en anden.'
		},
		{ speaker: 'P7', text: 'Det har jeg heller ikke hørt før.' },
		{ speaker: 'P5', text: 'Vi er nødt til at tale sammen, når det her er slut.' },
		{
			speaker: 'I',
			text: 'Det lyder sådan. Hvis jeg må bede jer hver især sige, hvad der skulle være anderledes om et år?'
		},
		{
			speaker: 'P7',
			text: 'At en bestilling på en seng i de sidste dage behandles som insulin og ikke som en lænestol. Alle ugens dage.'
		},
		{
			speaker: 'P6',
			text: 'At der er en til natten, som kun er akut. Og at min regel om de gode koner bliver afskaffet, fordi jeg ikke behøver den.'
		},
		{
			speaker: 'P5',
			text: 'At jeg får de rigtige farver at se. Jeg gik herind og sagde, vi har styr på det, og det skriver du jo. Skriv så også, at jeg ikke længere er sikker på, hvad vi har styr på.'
		}
	]
};
