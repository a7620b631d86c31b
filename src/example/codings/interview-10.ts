import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview10 = {
	source: 'interview-10',
	codings: [
		{
			code: 'hope',
			by: 'torben',
			quote:
				'Jeg har haft maskinværksted, så jeg er vant til, at når noget går i stå, så finder man fejlen. Det kunne man ikke her.'
		},
		{
			key: 'i10-chair',
			code: 'not-cancer',
			by: 'torben',
			quote:
				'Hvordan opdagede du, at det var det sidste år?\nDet gjorde jeg heller ikke. Det er der ingen, der har sagt. De sagde, at hun var stabil. Det sagde de også om broen ved Nørregab, og den faldt sammen. Hun var stabil, men hun kunne ikke gå ud til postkassen i maj, og til sankthans kunne hun ikke gå ud på terrassen. Jeg flyttede hendes stol et stykke indad hver måned. Jeg tænkte ikke over det. Man flytter bare stolen.'
		},
		{
			code: 'word-avoided',
			by: 'signe',
			quote:
				'Det er der ingen, der har sagt. De sagde, at hun var stabil. Det sagde de også om broen ved Nørregab, og den faldt sammen.'
		},
		{
			code: 'clinical-eye',
			by: 'signe',
			quote:
				'Hun var stabil, men hun kunne ikke gå ud til postkassen i maj, og til sankthans kunne hun ikke gå ud på terrassen. Jeg flyttede hendes stol et stykke indad hver måned. Jeg tænkte ikke over det. Man flytter bare stolen.'
		},
		{
			code: 'stranger',
			by: 'signe',
			quote:
				'Når Birthe kom, gik jeg i værkstedet i tyve minutter. Det var mine tyve minutter. Så kom der en anden i stedet for Birthe, og hun spurgte, hvor håndklæderne lå. Så kunne jeg lige så godt blive.'
		},
		{
			code: 'unseen-family',
			by: 'torben',
			quote:
				'Det var mine tyve minutter. Så kom der en anden i stedet for Birthe, og hun spurgte, hvor håndklæderne lå. Så kunne jeg lige så godt blive.'
		},
		{
			key: 'i10-all-help',
			code: 'easy-no',
			by: 'signe',
			quote: 'Ja. Jeg har ikke noget at klage over. Vi fik al den hjælp, vi skulle have, det skal de have ros for.'
		},
		{
			key: 'i10-clothes',
			code: 'relative-as-staff',
			by: 'torben',
			quote:
				'Jeg stod op til hende. Hun skulle på toilettet om natten, det var de piller, de driver vand, så fire gange, fem. Hun vejede ikke meget til sidst, men hun var tung på den måde, at hun ikke hjalp til. Jeg sov i tøjet i elleve uger. Det var nemmere. Så skulle man ikke finde bukserne. Jeg har et knæ, der er opereret, og det gik op igen, men det fik vi ikke set på, for hvem skulle så være der.'
		},
		{
			code: 'marriage-work',
			by: 'signe',
			quote:
				'Hun vejede ikke meget til sidst, men hun var tung på den måde, at hun ikke hjalp til. Jeg sov i tøjet i elleve uger. Det var nemmere. Så skulle man ikke finde bukserne.'
		},
		{
			key: 'i10-asked',
			code: 'unseen-family',
			by: 'torben',
			quote:
				'Det var der ingen, der spurgte om. Og hvis de havde spurgt, så havde jeg sagt, at det gik. Det gør man. De ser jo på hende, når de kommer, det er jo hende, der er syg.'
		},
		{
			key: 'i10-car',
			code: 'easy-no',
			by: 'signe',
			quote:
				'Det var der ingen, der spurgte om. Og hvis de havde spurgt, så havde jeg sagt, at det gik. Det gør man. De ser jo på hende, når de kommer, det er jo hende, der er syg.\nHvad ville have fået dig til at svare noget andet?\nHvis de havde spurgt mig ude ved bilen. Ikke inde i stuen, så hun kunne høre det. Der var en gang, ham med ilten, han stod ved sin bil og spurgte, om jeg fik sovet. Der var jeg lige ved. Men han skulle videre.'
		},
		{
			code: 'told-elsewhere',
			by: 'torben',
			quote:
				'Hvis de havde spurgt mig ude ved bilen. Ikke inde i stuen, så hun kunne høre det. Der var en gang, ham med ilten, han stod ved sin bil og spurgte, om jeg fik sovet. Der var jeg lige ved. Men han skulle videre.'
		},
		{
			code: 'alone-at-night',
			by: 'signe',
			quote:
				'Klokken fire. Hun sad op i sengen og kunne ikke få vejret. Det brusede i hende, som når kølevandet koger. Hun tog fat i min trøje. Jeg ringede til det nummer, der stod på køleskabet, og det var lægevagten, og de sagde tast et, tast to. Jeg har tykke fingre. Så ringede jeg 112.'
		},
		{
			code: 'symptom',
			by: 'torben',
			quote: 'Hun sad op i sengen og kunne ikke få vejret. Det brusede i hende, som når kølevandet koger.'
		},
		{
			code: 'waiting-blind',
			by: 'signe',
			quote: 'Jeg ringede til det nummer, der stod på køleskabet, og det var lægevagten, og de sagde tast et, tast to.'
		},
		{
			key: 'i10-cupboard',
			code: 'level-of-treatment',
			by: 'torben',
			quote:
				'De kom på fjorten minutter, det er flot, når man bor, som vi gør. To unge mennesker og så en lægebil. Og da var hun holdt op. Hun var lige holdt op. Så lagde de hende på gulvet og begyndte at trykke. Jeg stod med min kop. Jeg sagde ikke noget. Der lå et papir i den øverste skuffe i køkkenet, hvor der stod, at hun ikke ville det dér. Hun havde selv skrevet det med overlægen nede i ambulatoriet. Jeg stod en meter fra skuffen. Jeg kunne ikke huske det.\nHvor længe varede det?\nDet ved jeg ikke. Der gik noget i stykker i hende, det kunne jeg høre. Så kom lægen ind, en dame, og hun spurgte mig, om der var noget, de skulle vide. Det var den måde, hun sagde det på. Og så kunne jeg pludselig huske skuffen. Så læste hun papiret, og så sagde hun stop. Hun tog selv og lagde hende op i sengen igen, og hun rettede hendes natkjole. Det har jeg tænkt meget på. Hun gav sig tid til natkjolen.'
		},
		{
			key: 'i10-paper',
			code: 'level-of-treatment',
			by: 'signe',
			quote:
				'Der lå et papir i den øverste skuffe i køkkenet, hvor der stod, at hun ikke ville det dér. Hun havde selv skrevet det med overlægen nede i ambulatoriet. Jeg stod en meter fra skuffen. Jeg kunne ikke huske det.'
		},
		{
			code: 'opening',
			by: 'signe',
			quote:
				'hun spurgte mig, om der var noget, de skulle vide. Det var den måde, hun sagde det på. Og så kunne jeg pludselig huske skuffen.'
		},
		{
			code: 'more-than-patient',
			by: 'torben',
			quote: 'og hun rettede hendes natkjole. Det har jeg tænkt meget på. Hun gav sig tid til natkjolen.'
		},
		{
			key: 'i10-computer',
			code: 'not-found',
			by: 'signe',
			quote:
				'Det skulle ligge i computeren også, sagde de. Det gjorde det bare ikke på den computer, de havde med. Sygeplejersken vidste det heller ikke, hun græd næsten, da hun kom om torsdagen og skulle tælle piller op. Der var ingen, der havde ringet til hende.'
		},
		{
			code: 'staff-sorrow',
			by: 'torben',
			quote:
				'hun græd næsten, da hun kom om torsdagen og skulle tælle piller op. Der var ingen, der havde ringet til hende. Hun stod med doseringsæsken i hånden. Så måtte jeg trøste hende.'
		},
		{
			key: 'i10-icy',
			code: 'word-avoided',
			by: 'signe',
			quote:
				'Hun prøvede en gang. Vi kørte hjem fra ambulatoriet, og hun sagde, der er noget, du skal vide. Så sagde jeg, at det kunne vi tage, når vi kom hjem, for der var glat. Og da vi kom hjem, så var der en pakke, der skulle hentes. Det er det, jeg går og skruer på. Der var slet ikke så glat.'
		},
		{ code: 'guilt', by: 'torben', quote: 'Det er det, jeg går og skruer på. Der var slet ikke så glat.' },
		{
			code: 'bed',
			by: 'signe',
			quote:
				'De kom efter sengen om mandagen. Det gik hurtigt. Den var halvanden uge om at komme, og den var væk på tre dage. Så depotet vidste det altså, før sygeplejersken gjorde. Der var mærker i gulvtæppet, dem støvsuger jeg udenom.'
		},
		{
			key: 'i10-postcard',
			code: 'afterwards',
			by: 'torben',
			quote:
				'De kom efter sengen om mandagen. Det gik hurtigt. Den var halvanden uge om at komme, og den var væk på tre dage. Så depotet vidste det altså, før sygeplejersken gjorde. Der var mærker i gulvtæppet, dem støvsuger jeg udenom. Så var der stille. Telefonen havde ringet hver dag i et år, og så ringede den ikke. Jeg havde kittelfolk i huset fra morgen til aften, og så ikke så meget som et postkort.'
		},
		{
			key: 'i10-case',
			code: 'afterwards',
			by: 'signe',
			quote:
				'Birthe. Det er måske dumt. Men hun havde vasket hendes ryg. Hun ville kunne huske, hvordan hun lo. Jeg mødte hende i brugsen i april, og hun sagde, at hun gerne ville have ringet, men at man ikke må, når sagen er lukket. Sagen. Vi stod ved mælken. Hun fløjtede ikke.'
		},
		{
			code: 'more-than-patient',
			by: 'torben',
			quote: 'Men hun havde vasket hendes ryg. Hun ville kunne huske, hvordan hun lo.'
		},
		{
			code: 'afterwards',
			by: 'signe',
			quote:
				'Og så sagde han, at hvis der var noget, så skulle jeg ringe. Det er det, de siger alle sammen, og så er det jo mig, der skal gøre det. Jeg ringer ikke til nogen, når jeg ikke ved, hvad der er i stykker.'
		},
		{
			code: 'shame-of-asking',
			by: 'torben',
			quote:
				'Det er det, de siger alle sammen, og så er det jo mig, der skal gøre det. Jeg ringer ikke til nogen, når jeg ikke ved, hvad der er i stykker.'
		},
		{
			key: 'i10-both',
			code: 'opening',
			by: 'signe',
			quote:
				'Have sagt det til os begge to på samme tid. At hun ikke bliver bedre. Så havde jeg ikke ledt efter fejlen hele tiden.'
		},
		{
			key: 'i10-repair',
			code: 'hope',
			by: 'torben',
			quote:
				'Så havde jeg ikke ledt efter fejlen hele tiden. Jeg ringede til dem om vægten og om hævede ben og skruede op og ned på de piller, som de sagde, og jeg troede, vi var i gang med at reparere. Hun vidste det godt. Hun lod mig holde på med det, så jeg havde noget at lave.'
		},
		{
			key: 'i10-sorry-for-me',
			code: 'marriage-work',
			by: 'signe',
			quote:
				'Hun vidste det godt. Hun lod mig holde på med det, så jeg havde noget at lave.\nTror du, hun syntes, det var godt eller skidt?\nHun syntes, det var synd for mig. Det var hende, der passede mig. Det har jeg først set bagefter.'
		},
		{
			code: 'easy-no',
			by: 'signe',
			quote:
				'Du begyndte med at sige, at I fik al den hjælp, I skulle have. Mener du det stadig, nu vi har talt?\nJa. Det gør jeg. De gjorde, hvad der stod på sedlen, alle sammen, og de kom til tiden. (pause) Der stod bare ikke noget på den seddel, om at hun skulle dø.',
			note: 'Han siger ja to gange, og andet ja er et andet. Vi lader det stå som hans vurdering og ikke som noget, vi ved bedre end ham.'
		},
		{
			code: 'everybody-did-theirs',
			by: 'torben',
			quote:
				'De gjorde, hvad der stod på sedlen, alle sammen, og de kom til tiden. (pause) Der stod bare ikke noget på den seddel, om at hun skulle dø.'
		}
	]
} as const satisfies CodingsOf;
