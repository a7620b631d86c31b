import type { SpokenMaterial } from '../material.ts';

export const interview10: SpokenMaterial = {
	key: 'interview-10',
	title: 'Interview 10: efterladt ægtefælle',
	kind: 'interview',
	exactness: 'verbatim',
	date: '2024-10-08',
	language: 'da',
	note: 'Optaget i hjemmet, 63 minutter. Lange pauser er ikke udmålt.',
	interviewer: 'torben',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P12', role: 'informant', participant: 'widower' }
	],
	turns: [
		{
			speaker: 'I',
			text: 'Du sagde i telefonen, at du ikke er nogen stor taler. Vi kan tage det i det tempo, du har lyst til. Hvor skal vi starte?'
		},
		{
			speaker: 'P12',
			text: 'Ved køkkenbordet, for det var der, jeg sad. Jeg hedder ikke noget i det her, vel? Godt. Vi blev gift i enoghalvfjerds. Hun var hjertepatient de sidste otte år, og det sidste år var skidt. Jeg har haft maskinværksted, så jeg er vant til, at når noget går i stå, så finder man fejlen. Det kunne man ikke her.'
		},
		{ speaker: 'I', text: 'Hvordan opdagede du, at det var det sidste år?' },
		{
			speaker: 'P12',
			text: 'Det gjorde jeg heller ikke. Det er der ingen, der har sagt. De sagde, at hun var stabil. Det sagde de også om broen ved Nørregab, og den faldt sammen. Hun var stabil, men hun kunne ikke gå ud til postkassen i maj, og til sankthans kunne hun ikke gå ud på terrassen. Jeg flyttede hendes stol et stykke indad hver måned. Jeg tænkte ikke over det. Man flytter bare stolen.'
		},
		{ speaker: 'I', text: 'Hvem kom der i huset?' },
		{
			speaker: 'P12',
			text: 'Sygeplejersken kom og talte piller op om torsdagen. Flink. Så var der to, der hjalp hende i bad, den ene hed Birthe, og hun fløjtede. Når Birthe kom, gik jeg i værkstedet i tyve minutter. Det var mine tyve minutter. Så kom der en anden i stedet for Birthe, og hun spurgte, hvor håndklæderne lå. Så kunne jeg lige så godt blive.'
		},
		{ speaker: 'I', text: 'Fik I den hjælp, I havde brug for?' },
		{
			speaker: 'P12',
			text: 'Ja. Jeg har ikke noget at klage over. Vi fik al den hjælp, vi skulle have, det skal de have ros for.'
		},
		{ speaker: 'I', text: 'Hvordan så dine egne dage ud?' },
		{
			speaker: 'P12',
			text: 'Jeg stod op til hende. Hun skulle på toilettet om natten, det var de piller, de driver vand, så fire gange, fem. Hun vejede ikke meget til sidst, men hun var tung på den måde, at hun ikke hjalp til. Jeg sov i tøjet i elleve uger. Det var nemmere. Så skulle man ikke finde bukserne. Jeg har et knæ, der er opereret, og det gik op igen, men det fik vi ikke set på, for hvem skulle så være der.'
		},
		{ speaker: 'I', text: 'Elleve uger i tøjet. Var der nogen, der vidste det?' },
		{
			speaker: 'P12',
			text: 'Det var der ingen, der spurgte om. Og hvis de havde spurgt, så havde jeg sagt, at det gik. Det gør man. De ser jo på hende, når de kommer, det er jo hende, der er syg.'
		},
		{ speaker: 'I', text: 'Hvad ville have fået dig til at svare noget andet?' },
		{
			speaker: 'P12',
			text: 'Hvis de havde spurgt mig ude ved bilen. Ikke inde i stuen, så hun kunne høre det. Der var en gang, ham med ilten, han stod ved sin bil og spurgte, om jeg fik sovet. Der var jeg lige ved. Men han skulle videre.'
		},
		{ speaker: 'I', text: 'Vil du fortælle om natten i februar?' },
		{
			speaker: 'P12',
			text: 'Det vil jeg. Det var den anden februar, kyndelmisse, det var hvidt udenfor. Klokken fire. Hun sad op i sengen og kunne ikke få vejret. Det brusede i hende, som når kølevandet koger. Hun tog fat i min trøje. Jeg ringede til det nummer, der stod på køleskabet, og det var lægevagten, og de sagde tast et, tast to. Jeg har tykke fingre. Så ringede jeg 112.'
		},
		{
			speaker: 'P12',
			text: 'De kom på fjorten minutter, det er flot, når man bor, som vi gør. To unge mennesker og så en lægebil. Og da var hun holdt op. Hun var lige holdt op. Så lagde de hende på gulvet og begyndte at trykke. Jeg stod med min kop. Jeg sagde ikke noget. Der lå et papir i den øverste skuffe i køkkenet, hvor der stod, at hun ikke ville det dér. Hun havde selv skrevet det med overlægen nede i ambulatoriet. Jeg stod en meter fra skuffen. Jeg kunne ikke huske det.'
		},
		{ speaker: 'I', text: 'Hvor længe varede det?' },
		{
			speaker: 'P12',
			text: 'Det ved jeg ikke. Der gik noget i stykker i hende, det kunne jeg høre. Så kom lægen ind, en dame, og hun spurgte mig, om der var noget, de skulle vide. Det var den måde, hun sagde det på. Og så kunne jeg pludselig huske skuffen. Så læste hun papiret, og så sagde hun stop. Hun tog selv og lagde hende op i sengen igen, og hun rettede hendes natkjole. Det har jeg tænkt meget på. Hun gav sig tid til natkjolen.'
		},
		{ speaker: 'I', text: 'Papiret, hvem kendte ellers til det?' },
		{
			speaker: 'P12',
			text: 'Det skulle ligge i computeren også, sagde de. Det gjorde det bare ikke på den computer, de havde med. Sygeplejersken vidste det heller ikke, hun græd næsten, da hun kom om torsdagen og skulle tælle piller op. Der var ingen, der havde ringet til hende. Hun stod med doseringsæsken i hånden. Så måtte jeg trøste hende.'
		},
		{ speaker: 'I', text: 'Havde I to talt sammen om det, din kone og du, før den nat?' },
		{
			speaker: 'P12',
			text: 'Nej. Hun prøvede en gang. Vi kørte hjem fra ambulatoriet, og hun sagde, der er noget, du skal vide. Så sagde jeg, at det kunne vi tage, når vi kom hjem, for der var glat. Og da vi kom hjem, så var der en pakke, der skulle hentes. Det er det, jeg går og skruer på. Der var slet ikke så glat.'
		},
		{ speaker: 'I', text: 'Nej. (pause) Hvordan har tiden efter været?' },
		{
			speaker: 'P12',
			text: 'De kom efter sengen om mandagen. Det gik hurtigt. Den var halvanden uge om at komme, og den var væk på tre dage. Så depotet vidste det altså, før sygeplejersken gjorde. Der var mærker i gulvtæppet, dem støvsuger jeg udenom. Så var der stille. Telefonen havde ringet hver dag i et år, og så ringede den ikke. Jeg havde kittelfolk i huset fra morgen til aften, og så ikke så meget som et postkort.'
		},
		{ speaker: 'I', text: 'Hvem ville du gerne have hørt fra?' },
		{
			speaker: 'P12',
			text: 'Birthe. Det er måske dumt. Men hun havde vasket hendes ryg. Hun ville kunne huske, hvordan hun lo. Jeg mødte hende i brugsen i april, og hun sagde, at hun gerne ville have ringet, men at man ikke må, når sagen er lukket. Sagen. Vi stod ved mælken. Hun fløjtede ikke.'
		},
		{ speaker: 'I', text: 'Hvad med lægen, din egen?' },
		{
			speaker: 'P12',
			text: 'Han kom til begravelsen. Det gør han. Det var pænt. Og så sagde han, at hvis der var noget, så skulle jeg ringe. Det er det, de siger alle sammen, og så er det jo mig, der skal gøre det. Jeg ringer ikke til nogen, når jeg ikke ved, hvad der er i stykker.'
		},
		{
			speaker: 'I',
			text: 'Hvis du ser tilbage, hvad kunne et menneske have gjort, som havde gjort en forskel? Bare ét menneske, én ting.'
		},
		{
			speaker: 'P12',
			text: 'Have sagt det til os begge to på samme tid. At hun ikke bliver bedre. Så havde jeg ikke ledt efter fejlen hele tiden. Jeg ringede til dem om vægten og om hævede ben og skruede op og ned på de piller, som de sagde, og jeg troede, vi var i gang med at reparere. Hun vidste det godt. Hun lod mig holde på med det, så jeg havde noget at lave.'
		},
		{ speaker: 'I', text: 'Tror du, hun syntes, det var godt eller skidt?' },
		{
			speaker: 'P12',
			text: 'Hun syntes, det var synd for mig. Det var hende, der passede mig. Det har jeg først set bagefter.'
		},
		{
			speaker: 'I',
			text: 'Du begyndte med at sige, at I fik al den hjælp, I skulle have. Mener du det stadig, nu vi har talt?'
		},
		{
			speaker: 'P12',
			text: 'Ja. Det gør jeg. De gjorde, hvad der stod på sedlen, alle sammen, og de kom til tiden. (pause) Der stod bare ikke noget på den seddel, om at hun skulle dø.'
		},
		{ speaker: 'I', text: 'Er der noget, du vil have, at jeg lader være med at skrive?' },
		{ speaker: 'P12', text: 'Birthe må ikke få ballade. Du kan kalde hende noget andet. Men skriv, at hun fløjtede.' }
	]
};
