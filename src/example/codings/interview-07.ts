import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview07 = {
	source: 'interview-07',
	codings: [
		{
			code: 'somebody-to-ring',
			by: 'signe',
			quote:
				'Princippet er tydeligt for hende. Teamet rådgiver, det basale niveau behandler. Hvis hun begynder at dosere medicin i æskerne, er der ingen, der lærer noget, og næste gang ringer de igen. Hun gentager det som en regel i tre led: spørg, lad dem svare, læg kun det til, der mangler.'
		},
		{
			code: 'shame-of-asking',
			by: 'torben',
			quote:
				'Hvis hun begynder at dosere medicin i æskerne, er der ingen, der lærer noget, og næste gang ringer de igen.'
		},
		{
			code: 'rare-hand',
			by: 'signe',
			quote:
				'Pumpen bippede med svagt batteri, og hjemmesygeplejersken, som var ny, havde fået at vide, at batteriet lå i tasken. Tasken stod på kontoret i byen.'
		},
		{
			code: 'stranger',
			by: 'torben',
			quote:
				'hjemmesygeplejersken, som var ny, havde fået at vide, at batteriet lå i tasken. Tasken stod på kontoret i byen.'
		},
		{
			key: 'i7-alarm',
			code: 'own-rules',
			by: 'signe',
			quote:
				'Jeg kunne se, at hun ville græde, altså kollegaen, ikke patienten. Patienten var den roligste af os. Så jeg tog batteriet ud af min egen røgalarm, nej undskyld, ud af sommerhusets røgalarm, og det passede. Og så gav jeg selv en ekstra dosis under huden, og jeg satte pumpen op inden for den ramme, lægen havde givet, og skrev det hele ind. Det skulle jeg ikke have gjort. Jeg tog det fra hende.'
		},
		{
			key: 'i7-took',
			code: 'shame-of-asking',
			by: 'torben',
			quote:
				'Det skulle jeg ikke have gjort. Jeg tog det fra hende.\nSenere samme uge ringede hjemmesygeplejersken og sagde tak, og at hun fremover ville ringe før. Det blev hun ked af at høre, siger hun, for det var netop ikke meningen.',
			note: 'Hun siger, at hun tog noget fra kollegaen. Kollegaen takkede. Hvem har ret i, hvad der skete? Jeg koder det som skam, Signe som egen regel.'
		},
		{
			code: 'own-rules',
			by: 'signe',
			quote:
				'Omvendt døde patienten uden smerter med døren åben ud til regnen. Hun ville gøre det igen og samtidig undervise i, at man ikke må.'
		},
		{
			key: 'i7-number',
			code: 'somebody-to-ring',
			by: 'signe',
			quote:
				'Den ene handler om omregning, typisk fra plaster til pumpe eller fra tabletter til injektion, og her har de som regel selv regnet rigtigt, men tør ikke stå alene med tallet.'
		},
		{
			code: 'shame-of-asking',
			by: 'torben',
			quote: 'her har de som regel selv regnet rigtigt, men tør ikke stå alene med tallet'
		},
		{
			key: 'i7-pile',
			code: 'told-elsewhere',
			by: 'signe',
			quote:
				'Den tredje bunke er dem, hvor der bliver spurgt om kvalme, og hvor det efter ti minutter viser sig at dreje sig om en søn, der råber.\nDen sidste er den vigtigste og den sværeste at få øje på i et henvisningsskema. Hun mærker den på vejrtrækningen i røret. Når hun spørger, hvordan kollegaen selv har det, er der næsten altid en pause, og derefter begynder den egentlige samtale.'
		},
		{
			code: 'staff-sorrow',
			by: 'torben',
			quote:
				'Når hun spørger, hvordan kollegaen selv har det, er der næsten altid en pause, og derefter begynder den egentlige samtale.'
		},
		{
			code: 'alone-at-night',
			by: 'torben',
			quote:
				'Der findes en telefonsvarer, som henviser til lægevagten eller til hospice. Hospice tager telefonen, men står ikke for noget, for det er ikke deres patienter.'
		},
		{
			key: 'i7-nineteen',
			code: 'back-doors',
			by: 'signe',
			quote:
				'Hendes eget nummer er i omløb, og hun har bedt om at få det ud af omløb, men tager den alligevel, når den ringer.\nMin mand siger, at jeg har en bivagt, der ikke findes. Sidste år talte jeg efter. Nitten gange. Ikke én af dem var unødvendig. Det er det, jeg ikke kan komme uden om. Hvis bare halvdelen havde været pjat, så kunne jeg have slukket med god samvittighed.'
		},
		{
			code: 'back-doors',
			by: 'torben',
			quote:
				'Min mand siger, at jeg har en bivagt, der ikke findes. Sidste år talte jeg efter. Nitten gange. Ikke én af dem var unødvendig. Det er det, jeg ikke kan komme uden om. Hvis bare halvdelen havde været pjat, så kunne jeg have slukket med god samvittighed.'
		},
		{
			key: 'i7-sourdough',
			code: 'beside-somebody',
			by: 'signe',
			quote:
				'I Lyngholt kan de fleste starte en pumpe, fordi der sidder to erfarne, som går med ud. I nabokommunen blev de samme to stillinger nedlagt, og i løbet af halvandet år var kunnen væk, selv om alle havde fået undervisning. Det fik hende til at tænke på viden som surdej: den skal fodres, og en dag er den bare død i glasset.'
		},
		{
			code: 'course-gone',
			by: 'torben',
			quote: 'i løbet af halvandet år var kunnen væk, selv om alle havde fået undervisning.'
		},
		{
			code: 'beside-somebody',
			by: 'signe',
			quote:
				'I stedet tager hun på efterbesøg og gennemgår ét forløb med dem, der var der, også hjælperen og også aftenvagten over telefon. Tre spørgsmål: Hvad så vi, hvad troede vi, hvad ville vi gerne have vidst? Det tager 40 minutter. Ledere spørger, hvor mange der er blevet uddannet, og det kan hun ikke svare på, for der er ikke noget diplom.'
		},
		{
			code: 'what-counts',
			by: 'torben',
			quote:
				'Ledere spørger, hvor mange der er blevet uddannet, og det kan hun ikke svare på, for der er ikke noget diplom.'
		},
		{
			code: 'form-opens',
			by: 'torben',
			quote:
				'Hun bruger EORTC-skemaet som døråbner og lægger det derefter bort. En mand havde krydset »slet ikke« ved alt undtagen det sidste felt, hvor man kan skrive selv. Der stod: Jeg er bange for kælderen. Det viste sig, at plejesengen var planlagt sat i kælderen, fordi døren var bred dér. Hun mener ikke, at nogen samtale ville have fundet kælderen. Men hun tilføjer, at skemaet ikke selv flyttede sengen.'
		},
		{
			code: 'form-opens',
			by: 'signe',
			quote:
				'En mand havde krydset »slet ikke« ved alt undtagen det sidste felt, hvor man kan skrive selv. Der stod: Jeg er bange for kælderen. Det viste sig, at plejesengen var planlagt sat i kælderen, fordi døren var bred dér. Hun mener ikke, at nogen samtale ville have fundet kælderen. Men hun tilføjer, at skemaet ikke selv flyttede sengen.'
		},
		{
			code: 'what-counts',
			by: 'torben',
			quote:
				'Det bekymrer hende, at der i kommunerne er lagt vægt på, om skemaet er udfyldt, og ikke på, hvad der skete næste dag. Hun foreslår, at man i journalen kun må registrere et udfyldt skema sammen med den handling, det førte til, eller begrundelsen for, at der intet blev gjort.'
		},
		{
			code: 'who-has-the-patient',
			by: 'signe',
			quote:
				'Der er tre slags, siger hun: dem, der vil være med, dem, der vil have lov at slippe, og dem, ingen har spurgt. Den sidste gruppe er klart størst. Ofte ved lægen ikke, at patienten er blevet afsluttet på hospitalet, før ægtefællen kommer for at få noget at sove på. Hun ringer derfor altid til praksis efter første besøg, også når det tager tyve minutter at komme igennem.'
		},
		{
			code: 'too-late',
			by: 'torben',
			quote:
				'Ofte ved lægen ikke, at patienten er blevet afsluttet på hospitalet, før ægtefællen kommer for at få noget at sove på.'
		},
		{
			key: 'i7-exam',
			code: 'relative-as-staff',
			by: 'signe',
			quote:
				'Hun skelner mellem dem, der spørger, hvad de skal gøre, og dem, der spørger, om de gør det rigtigt. De sidste er i hendes øjne nærmest ved grænsen, for de har holdt op med at være ægtefælle og er begyndt at gå til eksamen. En datter havde stillet vækkeuret til hver anden time for at tjekke, om pumpen lyste grønt. Teamet havde selv bedt hende holde øje med lampen. Det var ment som en beroligelse, og det blev til en nattevagt uden afløsning.'
		},
		{
			code: 'relative-as-staff',
			by: 'torben',
			quote:
				'En datter havde stillet vækkeuret til hver anden time for at tjekke, om pumpen lyste grønt. Teamet havde selv bedt hende holde øje med lampen. Det var ment som en beroligelse, og det blev til en nattevagt uden afløsning.'
		},
		{
			code: 'different-clocks',
			by: 'signe',
			quote:
				'På sygehuset er det et spørgsmål om behandlingsmuligheder, i kommunen om paragraffer og i hjemmet om, hvorvidt man skal sige det til børnebørnene. Tre forskellige ure, som hun kalder det. Det er sjældent lægeligt svært at se, at et menneske er ved at dø. Det svære er, at den, der siger det, samtidig bliver den, der skal blive stående og høre efter.'
		},
		{
			code: 'word-avoided',
			by: 'torben',
			quote:
				'Det er sjældent lægeligt svært at se, at et menneske er ved at dø. Det svære er, at den, der siger det, samtidig bliver den, der skal blive stående og høre efter.\nJeg har en kollega, der siger, at vi er dem, man sender bud efter for at få ordet sagt. Som om vi havde nøglen til det. Så kommer jeg ind, og alle kigger på mig. Og tit har patienten allerede sagt det, til rengøringshjælpen eller til katten.'
		},
		{
			key: 'i7-cat',
			code: 'told-elsewhere',
			by: 'signe',
			quote:
				'Jeg har en kollega, der siger, at vi er dem, man sender bud efter for at få ordet sagt. Som om vi havde nøglen til det. Så kommer jeg ind, og alle kigger på mig. Og tit har patienten allerede sagt det, til rengøringshjælpen eller til katten.'
		},
		{
			code: 'somebody-to-ring',
			by: 'torben',
			quote: 'Rådgivning hele døgnet, som ikke kræver, at patienten er henvist.'
		},
		{
			code: 'present-without-mandate',
			by: 'signe',
			quote:
				'Og et krav om, at hjælperen inviteres med, når et forløb bliver gennemgået, for det er hende, der har set mest.'
		}
	]
} as const satisfies CodingsOf;
