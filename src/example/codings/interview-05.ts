import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview05 = {
	source: 'interview-05',
	codings: [
		{
			code: 'what-counts',
			by: 'signe',
			quote:
				'Jeg tænkte, at det har vi styr på. Det må jeg godt sige som hjemmeplejeleder, for vi har brugt to år på det i Stavnsund. Vi har procedurer, vi har nøglepersoner i hver gruppe, og vi har en pulje til vågere. Så jeg kom sådan set for at fortælle om det.\nOg jeg tænkte, nå, nu skal vi sidde her og høre, at vi har styr på det. (latter) Undskyld, Mona.'
		},
		{
			key: 'i5-bed',
			code: 'bed',
			by: 'torben',
			quote:
				'Pinselørdag i år. Jeg havde telefonen, for vi har en visitator på tilkald i helligdagene indtil klokken tolv. Kvart i tolv ringer en afdeling, at de sender en kvinde hjem, hun skal dø hjemme på Fyrbakken, hun kommer klokken fire. Hun skal bruge plejeseng, trykaflastende madras, lift. Depotet åbner tirsdag. Det er ikke noget, jeg kan lave om på. Vi har en aftale om hasteudbringning, og den gælder hverdage.'
		},
		{
			code: 'friday',
			by: 'signe',
			quote:
				'Kvart i tolv ringer en afdeling, at de sender en kvinde hjem, hun skal dø hjemme på Fyrbakken, hun kommer klokken fire. Hun skal bruge plejeseng, trykaflastende madras, lift. Depotet åbner tirsdag. Det er ikke noget, jeg kan lave om på. Vi har en aftale om hasteudbringning, og den gælder hverdage.'
		},
		{
			key: 'i5-knees',
			code: 'marriage-work',
			by: 'torben',
			quote:
				'Hun lå i en dobbeltseng op ad en væg på første sal, og hendes mand på halvfjerds lå på knæ inde bag hende for at holde hende på siden. Han lå der stadig, da jeg kom tilbage klokken elleve. Vi er to om en vending, jeg var en, så han var den anden.'
		},
		{
			code: 'relative-as-staff',
			by: 'signe',
			quote:
				'hendes mand på halvfjerds lå på knæ inde bag hende for at holde hende på siden. Han lå der stadig, da jeg kom tilbage klokken elleve. Vi er to om en vending, jeg var en, så han var den anden.'
		},
		{
			code: 'everybody-did-theirs',
			by: 'signe',
			quote:
				'Men der var jo en nødseng på Rævehøj. Det er en del af proceduren, der står to senge i kælderen på plejehjemmet, man kan tage.\nOg hvem skulle køre den?\nDet skulle pedellen.\nPinselørdag?\n(pause) Nej. Nej, det er rigtigt.'
		},
		{
			key: 'i5-key',
			code: 'back-doors',
			by: 'torben',
			quote:
				'Hendes søn lejede en trailer. Han ringede til mig på mit eget nummer, som han havde fra fodbold, og så kørte jeg ind og lukkede ham ind i kælderen med min egen nøgle. Det må jeg slet ikke. Jeg er ikke forsikret til at bære senge.'
		},
		{ code: 'own-rules', by: 'torben', quote: 'Det må jeg slet ikke. Jeg er ikke forsikret' },
		{
			key: 'i5-sore',
			code: 'too-late',
			by: 'signe',
			quote:
				'Men hun lå godt søndag formiddag, og hun døde natten til tirsdag, tre timer før depotet åbnede.\nMed en hofte, der var gået hul på. Det bliver hængende i mig. Det tryksår fik hun hos os.'
		},
		{
			code: 'staff-sorrow',
			by: 'torben',
			quote:
				'Det bliver hængende i mig. Det tryksår fik hun hos os.\nDen sag har jeg ikke hørt om før nu.\nNej, for det blev jo løst.'
		},
		{
			code: 'everybody-did-theirs',
			by: 'signe',
			quote: 'Den sag har jeg ikke hørt om før nu.\nNej, for det blev jo løst.',
			note: 'Det, der bliver løst ad bagdøren, findes ikke bagefter. Her binder to koder sig sammen.'
		},
		{
			key: 'i5-green',
			code: 'what-counts',
			by: 'torben',
			quote:
				'Det, der bliver indrapporteret. Utilsigtede hændelser, klager, overarbejde. Jeg får en opgørelse hver måned, og den har været grøn på terminale forløb siden marts. Og jeg må indrømme, at jeg har brugt den farve, når udvalget har spurgt.\nHvis vi selv får det til at gå op, så er der ikke noget at indrapportere. Det er lidt vores egen skyld. Vi er stolte af at få det til at gå op.'
		},
		{
			code: 'what-counts',
			by: 'signe',
			quote:
				'den har været grøn på terminale forløb siden marts. Og jeg må indrømme, at jeg har brugt den farve, når udvalget har spurgt.'
		},
		{
			key: 'i5-who-writes',
			code: 'translating',
			by: 'signe',
			quote:
				'Til det sidste skal jeg have en lægelig vurdering, og den venter jeg på. Folk tror, det er mig, der er langsom. Jeg har en datter lige nu, der har brugt al sin ferie på at passe sin far, mens vi venter på, at en hospitalslæge og en praktiserende læge bliver enige om, hvem der skriver.\nOg imens har de begge to ret i, at det er den anden.'
		},
		{
			code: 'relative-as-staff',
			by: 'torben',
			quote:
				'Jeg har en datter lige nu, der har brugt al sin ferie på at passe sin far, mens vi venter på, at en hospitalslæge og en praktiserende læge bliver enige om, hvem der skriver.'
		},
		{
			code: 'who-has-the-patient',
			by: 'signe',
			quote:
				'mens vi venter på, at en hospitalslæge og en praktiserende læge bliver enige om, hvem der skriver.\nOg imens har de begge to ret i, at det er den anden.'
		},
		{
			code: 'declaration-as-verdict',
			by: 'torben',
			quote:
				'Og når det så kommer, så ligger bevillingen der inden for en time. Det er et fint system. Det starter bare først, når nogen har turdet skrive det.'
		},
		{
			key: 'i5-without-paper',
			code: 'who-has-the-patient',
			by: 'signe',
			quote: 'Jeg vil dog gerne sige, at vi giver hjælp uden papiret også. Vi lader ikke folk ligge.'
		},
		{
			code: 'translating',
			by: 'torben',
			quote:
				'Vi giver pleje. Vi giver ikke vederlag. Det er to forskellige paragraffer, og den ene venter på en underskrift.'
		},
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				'Der er dækning alle nætter. Vi har en akutfunktion døgnet rundt, som kravene siger, og den har jeg ingen bekymring for. Kapaciteten er på plads.\nDer er dækning på papiret. I denne måned har der været syv nætter, hvor jeg både var akutsygeplejerske og nattevagt for de faste ruter. Så når en assistent på et plejehjem ringer og skal vejledes i en pumpe, så holder jeg på en landevej med blinklyset tændt, og helt i den modsatte ende har jeg en, der skal have antibiotika i drop. Man kan godt kalde det dækning.'
		},
		{
			code: 'alone-at-night',
			by: 'torben',
			quote:
				'Der er dækning på papiret. I denne måned har der været syv nætter, hvor jeg både var akutsygeplejerske og nattevagt for de faste ruter. Så når en assistent på et plejehjem ringer og skal vejledes i en pumpe, så holder jeg på en landevej med blinklyset tændt, og helt i den modsatte ende har jeg en, der skal have antibiotika i drop. Man kan godt kalde det dækning.\nDet er sygdom. Det er ikke normeringen.\nOg så er der tre på barsel.\nTo.\nTo, så.\nFor hende, der ligger og ringer, er det det samme.'
		},
		{
			code: 'what-counts',
			by: 'signe',
			quote:
				'Det er sygdom. Det er ikke normeringen.\nOg så er der tre på barsel.\nTo.\nTo, så.\nFor hende, der ligger og ringer, er det det samme.'
		},
		{
			key: 'i5-wives',
			code: 'own-rules',
			by: 'torben',
			quote:
				'Jeg spørger, hvem der har nogen. Altså er der et menneske i rummet. Er der en ægtefælle, så venter de. Er man alene, så kommer jeg først. Det er ikke skrevet nogen steder, den regel har jeg selv fundet på. Så dem, der har en god kone, får mindst af mig.'
		},
		{
			code: 'assumed-wife',
			by: 'signe',
			quote:
				'Er der en ægtefælle, så venter de. Er man alene, så kommer jeg først. Det er ikke skrevet nogen steder, den regel har jeg selv fundet på. Så dem, der har en god kone, får mindst af mig.\nDet er der noget galt med.\nDer er noget galt med begge dele.'
		},
		{ code: 'assumed-wife', by: 'torben', quote: 'Så dem, der har en god kone, får mindst af mig.' },
		{
			code: 'relative-as-staff',
			by: 'signe',
			quote:
				'De frivillige går ikke ind, når der er uro. Det er helt i orden, det er aftalen. Men det er jo de urolige, familien ikke kan holde ud. De rolige passer de selv.'
		},
		{
			code: 'course-gone',
			by: 'signe',
			quote:
				'Vi har et kompetencekort. Hver assistent er krydset af i subkutan injektion, i sug, i pumpe, i samtalen.\nJeg er selv krydset af i sug. Jeg har ikke haft et sug i hånden i fem år. Og hvordan bliver man krydset af i samtalen? Det står mellem pumpe og kateter.'
		},
		{
			code: 'rare-hand',
			by: 'torben',
			quote: 'Jeg er selv krydset af i sug. Jeg har ikke haft et sug i hånden i fem år.'
		},
		{
			key: 'i5-tuesday',
			code: 'beside-somebody',
			by: 'torben',
			quote:
				'Det, der virkede, var dengang I lod mig gå med ud i dagvagten. Jeg havde to timer om tirsdagen, hvor jeg bare gik med en assistent ind til en, der var dårlig. Så ringede de også til mig bagefter, fordi de vidste, hvordan min stemme lød. De timer blev sparet væk i foråret.\nDe blev flyttet til e-læring, det er korrekt.'
		},
		{
			code: 'course-gone',
			by: 'signe',
			quote: 'De timer blev sparet væk i foråret.\nDe blev flyttet til e-læring, det er korrekt.'
		},
		{
			code: 'order-at-a-distance',
			by: 'torben',
			quote:
				'Lægevagten er et lotteri. Der er en læge, der siger: Hvad synes du selv, vi skal gøre? Og så er der dem, der vil have, at vi ringer 112, fordi de ikke kan se patienten. Jeg har stået med en mand, der udtrykkeligt ikke ville afsted, det stod i journalen, og lægen i røret sagde, at han ikke turde tage ansvaret for at lade ham blive.'
		},
		{
			key: 'i5-phone-died',
			code: 'level-of-treatment',
			by: 'signe',
			quote:
				'Jeg har stået med en mand, der udtrykkeligt ikke ville afsted, det stod i journalen, og lægen i røret sagde, at han ikke turde tage ansvaret for at lade ham blive.\nHvad gjorde du?\nJeg lod telefonen dø. (pause) Den var faktisk ved at løbe tør. Og så ringede jeg op igen og fik en anden.'
		},
		{
			code: 'own-rules',
			by: 'torben',
			quote:
				'Jeg lod telefonen dø. (pause) Den var faktisk ved at løbe tør. Og så ringede jeg op igen og fik en anden.\nDet har jeg heller ikke hørt før.\nVi er nødt til at tale sammen, når det her er slut.'
		},
		{
			code: 'bed',
			by: 'signe',
			quote:
				'At en bestilling på en seng i de sidste dage behandles som insulin og ikke som en lænestol. Alle ugens dage.'
		},
		{ code: 'alone-at-night', by: 'signe', quote: 'At der er en til natten, som kun er akut.' },
		{
			code: 'what-counts',
			by: 'torben',
			quote:
				'At jeg får de rigtige farver at se. Jeg gik herind og sagde, vi har styr på det, og det skriver du jo. Skriv så også, at jeg ikke længere er sikker på, hvad vi har styr på.'
		}
	]
} as const satisfies CodingsOf;
