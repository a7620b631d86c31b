import type { SpokenMaterial } from '../material.ts';

export const interview07: SpokenMaterial = {
	key: 'interview-07',
	title: 'Interview 7: udgående sygeplejerske i palliativt team',
	kind: 'interview',
	exactness: 'partly-verbatim',
	date: '2024-11-05',
	language: 'da',
	note: 'Referat med tre passager udskrevet ord for ord fra optagelsen. Stednavnet er ændret efter ønske.',
	interviewer: 'signe',
	speakers: [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P9', role: 'informant', participant: 'team-nurse' }
	],
	verbatim: [
		'Jeg kunne se, at hun ville græde, altså kollegaen, ikke patienten. Patienten var den roligste af os. Så jeg tog batteriet ud af min egen røgalarm, nej undskyld, ud af sommerhusets røgalarm, og det passede. Og så gav jeg selv en ekstra dosis under huden, og jeg satte pumpen op inden for den ramme, lægen havde givet, og skrev det hele ind. Det skulle jeg ikke have gjort. Jeg tog det fra hende.',
		'Min mand siger, at jeg har en bivagt, der ikke findes. Sidste år talte jeg efter. Nitten gange. Ikke én af dem var unødvendig. Det er det, jeg ikke kan komme uden om. Hvis bare halvdelen havde været pjat, så kunne jeg have slukket med god samvittighed.',
		'Jeg har en kollega, der siger, at vi er dem, man sender bud efter for at få ordet sagt. Som om vi havde nøglen til det. Så kommer jeg ind, og alle kigger på mig. Og tit har patienten allerede sagt det, til rengøringshjælpen eller til katten.'
	],
	turns: [
		{
			speaker: 'I',
			text: 'Intervieweren beder sygeplejersken tegne en uge op: Hvor kører hun hen, og hvad har hun med?'
		},
		{
			speaker: 'P9',
			text: 'Hun er udgående sygeplejerske i Palliativt Team Vestersø gennem syv år og har tidligere arbejdet på en intensivafdeling. I bilen ligger fire ting, som hun remser op: en pumpe, en kuffert med engangsudstyr, en mappe med doseringsskemaer og en rulle køkkenrulle. Den sidste bliver brugt mest. Hun har typisk elleve besøg om ugen og det tredobbelte antal telefonsamtaler.'
		},
		{ speaker: 'I', text: 'Der spørges til forskellen på at rådgive og at overtage.' },
		{
			speaker: 'P9',
			text: 'Princippet er tydeligt for hende. Teamet rådgiver, det basale niveau behandler. Hvis hun begynder at dosere medicin i æskerne, er der ingen, der lærer noget, og næste gang ringer de igen. Hun gentager det som en regel i tre led: spørg, lad dem svare, læg kun det til, der mangler.'
		},
		{ speaker: 'I', text: 'Har hun selv brudt reglen?' },
		{
			speaker: 'P9',
			text: 'Ja, og hun fortæller det uden omsvøb. Det var i august i et sommerhus ved Lunderne, hvor en kvinde med æggestokkræft havde ønsket at dø med udsigt til lyngen. Klokken var lidt over fem om eftermiddagen, det tordnede, og hun var egentlig på vej hjem. Pumpen bippede med svagt batteri, og hjemmesygeplejersken, som var ny, havde fået at vide, at batteriet lå i tasken. Tasken stod på kontoret i byen.'
		},
		{
			speaker: 'P9',
			text: 'Jeg kunne se, at hun ville græde, altså kollegaen, ikke patienten. Patienten var den roligste af os. Så jeg tog batteriet ud af min egen røgalarm, nej undskyld, ud af sommerhusets røgalarm, og det passede. Og så gav jeg selv en ekstra dosis under huden, og jeg satte pumpen op inden for den ramme, lægen havde givet, og skrev det hele ind. Det skulle jeg ikke have gjort. Jeg tog det fra hende.'
		},
		{
			speaker: 'P9',
			text: 'Senere samme uge ringede hjemmesygeplejersken og sagde tak, og at hun fremover ville ringe før. Det blev hun ked af at høre, siger hun, for det var netop ikke meningen. Omvendt døde patienten uden smerter med døren åben ud til regnen. Hun ville gøre det igen og samtidig undervise i, at man ikke må.'
		},
		{ speaker: 'I', text: 'Hvad ringer de om, når de ringer til teamet fra kommunerne?' },
		{
			speaker: 'P9',
			text: 'Hun deler opkaldene i tre bunker. Den ene handler om omregning, typisk fra plaster til pumpe eller fra tabletter til injektion, og her har de som regel selv regnet rigtigt, men tør ikke stå alene med tallet. Den anden handler om uro og delir, hvor de har givet mere morfin, og det er blevet værre. Den tredje bunke er dem, hvor der bliver spurgt om kvalme, og hvor det efter ti minutter viser sig at dreje sig om en søn, der råber.'
		},
		{
			speaker: 'P9',
			text: 'Den sidste er den vigtigste og den sværeste at få øje på i et henvisningsskema. Hun mærker den på vejrtrækningen i røret. Når hun spørger, hvordan kollegaen selv har det, er der næsten altid en pause, og derefter begynder den egentlige samtale.'
		},
		{ speaker: 'I', text: 'Spørgsmål om, hvilke muligheder de har uden for åbningstiden.' },
		{
			speaker: 'P9',
			text: 'Der findes en telefonsvarer, som henviser til lægevagten eller til hospice. Hospice tager telefonen, men står ikke for noget, for det er ikke deres patienter. Hun ved, at nogle sygeplejersker har numre, de ikke burde have. Hendes eget nummer er i omløb, og hun har bedt om at få det ud af omløb, men tager den alligevel, når den ringer.'
		},
		{
			speaker: 'P9',
			text: 'Min mand siger, at jeg har en bivagt, der ikke findes. Sidste år talte jeg efter. Nitten gange. Ikke én af dem var unødvendig. Det er det, jeg ikke kan komme uden om. Hvis bare halvdelen havde været pjat, så kunne jeg have slukket med god samvittighed.'
		},
		{ speaker: 'I', text: 'Der bedes om en vurdering af hjemmesygeplejerskernes kunnen i regionen.' },
		{
			speaker: 'P9',
			text: 'Den er bedre end sit rygte og mere ujævn, end nogen vil være ved. I Lyngholt kan de fleste starte en pumpe, fordi der sidder to erfarne, som går med ud. I nabokommunen blev de samme to stillinger nedlagt, og i løbet af halvandet år var kunnen væk, selv om alle havde fået undervisning. Det fik hende til at tænke på viden som surdej: den skal fodres, og en dag er den bare død i glasset.'
		},
		{ speaker: 'I', text: 'Hvorledes underviser hun selv?' },
		{
			speaker: 'P9',
			text: 'Tidligere holdt hun heldagskurser med lysbilleder. Hun er holdt op. I stedet tager hun på efterbesøg og gennemgår ét forløb med dem, der var der, også hjælperen og også aftenvagten over telefon. Tre spørgsmål: Hvad så vi, hvad troede vi, hvad ville vi gerne have vidst? Det tager 40 minutter. Ledere spørger, hvor mange der er blevet uddannet, og det kan hun ikke svare på, for der er ikke noget diplom.'
		},
		{ speaker: 'I', text: 'Spørgsmål om skemaer og systematisk opsporing.' },
		{
			speaker: 'P9',
			text: 'Hun bruger EORTC-skemaet som døråbner og lægger det derefter bort. En mand havde krydset »slet ikke« ved alt undtagen det sidste felt, hvor man kan skrive selv. Der stod: Jeg er bange for kælderen. Det viste sig, at plejesengen var planlagt sat i kælderen, fordi døren var bred dér. Hun mener ikke, at nogen samtale ville have fundet kælderen. Men hun tilføjer, at skemaet ikke selv flyttede sengen.'
		},
		{
			speaker: 'P9',
			text: 'Det bekymrer hende, at der i kommunerne er lagt vægt på, om skemaet er udfyldt, og ikke på, hvad der skete næste dag. Hun foreslår, at man i journalen kun må registrere et udfyldt skema sammen med den handling, det førte til, eller begrundelsen for, at der intet blev gjort.'
		},
		{ speaker: 'I', text: 'Hvilken rolle spiller de praktiserende læger i hendes forløb?' },
		{
			speaker: 'P9',
			text: 'Der er tre slags, siger hun: dem, der vil være med, dem, der vil have lov at slippe, og dem, ingen har spurgt. Den sidste gruppe er klart størst. Ofte ved lægen ikke, at patienten er blevet afsluttet på hospitalet, før ægtefællen kommer for at få noget at sove på. Hun ringer derfor altid til praksis efter første besøg, også når det tager tyve minutter at komme igennem.'
		},
		{ speaker: 'I', text: 'Hvordan er hendes erfaring med familier, der passer en syg derhjemme?' },
		{
			speaker: 'P9',
			text: 'Hun skelner mellem dem, der spørger, hvad de skal gøre, og dem, der spørger, om de gør det rigtigt. De sidste er i hendes øjne nærmest ved grænsen, for de har holdt op med at være ægtefælle og er begyndt at gå til eksamen. En datter havde stillet vækkeuret til hver anden time for at tjekke, om pumpen lyste grønt. Teamet havde selv bedt hende holde øje med lampen. Det var ment som en beroligelse, og det blev til en nattevagt uden afløsning.'
		},
		{ speaker: 'I', text: 'Oplever hun uenighed om, hvornår nogen er døende?' },
		{
			speaker: 'P9',
			text: 'Hver uge. På sygehuset er det et spørgsmål om behandlingsmuligheder, i kommunen om paragraffer og i hjemmet om, hvorvidt man skal sige det til børnebørnene. Tre forskellige ure, som hun kalder det. Det er sjældent lægeligt svært at se, at et menneske er ved at dø. Det svære er, at den, der siger det, samtidig bliver den, der skal blive stående og høre efter.'
		},
		{
			speaker: 'P9',
			text: 'Jeg har en kollega, der siger, at vi er dem, man sender bud efter for at få ordet sagt. Som om vi havde nøglen til det. Så kommer jeg ind, og alle kigger på mig. Og tit har patienten allerede sagt det, til rengøringshjælpen eller til katten.'
		},
		{ speaker: 'I', text: 'Hvad skal en standard ifølge hende tage højde for?' },
		{
			speaker: 'P9',
			text: 'Hun nævner tre ting i rækkefølge. Rådgivning hele døgnet, som ikke kræver, at patienten er henvist. Tid til at gå med ud, skrevet ind som en opgave og ikke som noget, man gør, hvis der er luft. Og et krav om, at hjælperen inviteres med, når et forløb bliver gennemgået, for det er hende, der har set mest.'
		},
		{ speaker: 'I', text: 'Intervieweren spørger, om noget i samtalen har overrasket hende.' },
		{
			speaker: 'P9',
			text: 'At hun begyndte med at sige, at de ikke overtager, og sluttede med en røgalarm. Hun har ikke noget imod, at det kommer med. Efter interviewet har hun pr. mail bedt om, at stednavnet gøres mindre genkendeligt, og det er imødekommet i dette referat.'
		}
	]
};
