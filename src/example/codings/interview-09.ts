import type { CodingsOf } from '../coding.ts';

export const codingsOfInterview09 = {
	source: 'interview-09',
	codings: [
		{
			code: 'more-than-patient',
			by: 'signe',
			quote:
				'Jeg har været skolesekretær i treogtredive år, jeg er vant til at sige til. Formiddagen er min. Om eftermiddagen er jeg en karklud. Du må godt sætte dig dér, det er den stol, hvor alle sidder, jeg kalder den besøgsstolen, den er slidt blank på et halvt år.'
		},
		{
			code: 'same-story',
			by: 'signe',
			quote:
				'Siden påske har der siddet nitten forskellige mennesker i den stol, som alle sammen skulle hjælpe mig. Nitten. Jeg har navn og dato. En fra hjemmeplejen, en fra sygeplejen, en ny fra sygeplejen, hende med trykmadrassen, ham der skulle måle dørene, en diætist, og så en, jeg aldrig fandt ud af, hvem var, men hun drak to kopper kaffe.'
		},
		{
			code: 'same-story',
			by: 'torben',
			quote:
				'De spørger om det samme. Om jeg har ondt på en skala, og om jeg kan komme op ad trappen, og hvornår jeg fik det at vide. Og så fortæller jeg om lungen igen, at det var en hoste, der ikke gik over, og at det var dagen før skærtorsdag. Jeg kan høre på mig selv, at den er blevet en historie. Jeg laver de samme pauser. Min datter siger, jeg lyder som en museumsguide.\nHvad ville det betyde, hvis du slap for at fortælle den?\nSå ville de måske spørge om noget andet. Det er ikke, fordi de er uvenlige. De er søde, de fleste. Men når man har tyve minutter, og de femten går med at finde ud af, hvem jeg er, så når vi aldrig frem til, hvordan jeg har det.'
		},
		{
			code: 'same-story',
			by: 'signe',
			quote:
				'Så ville de måske spørge om noget andet. Det er ikke, fordi de er uvenlige. De er søde, de fleste. Men når man har tyve minutter, og de femten går med at finde ud af, hvem jeg er, så når vi aldrig frem til, hvordan jeg har det.'
		},
		{
			code: 'symptom',
			by: 'torben',
			quote:
				'Jeg har det sådan, at jeg er bange for at blive kvalt. Det er det eneste. Jeg er ikke bange for at være død, det er jeg for gammel skolesekretær til, der må være orden i tingene. Men jeg er bange for den vej derhen.'
		},
		{
			code: 'told-elsewhere',
			by: 'signe',
			quote:
				'Det har jeg sagt til én. Det var ham, der målte dørene.\nHvorfor ham?\nFordi han stod med ryggen til. Og han vendte sig om og sagde, det ville han også være. Så målte han videre. Det var det bedste, nogen har sagt.'
		},
		{
			code: 'opening',
			by: 'torben',
			quote: 'Det har jeg sagt til én. Det var ham, der målte dørene.\nHvorfor ham?\nFordi han stod med ryggen til.',
			note: 'At stå med ryggen til er en metode. Sammenlign med fysioterapeuten i entreen og ham ved bilen hos den efterladte.'
		},
		{
			code: 'easy-no',
			by: 'torben',
			quote:
				'Men hun har så travlt, at jeg får dårlig samvittighed, og så siger jeg, at det går fint. Jeg har øvet mig hjemmefra på det, jeg ville sige, og så sidder jeg dér, og så siger jeg, at det går fint. Og i telefonen er der en stemme, der siger, at jeg er nummer otte.'
		},
		{
			code: 'shame-of-asking',
			by: 'signe',
			quote: 'Men hun har så travlt, at jeg får dårlig samvittighed, og så siger jeg, at det går fint.'
		},
		{
			key: 'i9-pills',
			code: 'medication-list',
			by: 'torben',
			quote:
				'Mandag klokken syv om morgenen sad jeg ved det bord dér og skulle tage mine piller, og der var en ny seddel og en gammel æske. På sedlen stod der 20, og i æsken lå der noget med 10, og så var der et plaster, som ikke stod nogen steder. Så jeg lagde det hele op på en række efter farve. Jeg tænkte, at det må jeg kunne regne ud, jeg har lagt skemaer for fire hundrede børn.\nSå ringede jeg til sygehuset, og de sagde, det er din egen læge. Og min læge havde lukket til klokken otte. Og hjemmesygeplejersken kunne se på skærmen, at jeg slet ikke fik plaster.'
		},
		{
			code: 'who-has-the-patient',
			by: 'signe',
			quote:
				'Så ringede jeg til sygehuset, og de sagde, det er din egen læge. Og min læge havde lukket til klokken otte.'
		},
		{
			key: 'i9-stays',
			code: 'who-has-the-patient',
			by: 'torben',
			quote:
				'Jeg bliver i røret, til vi har fundet ud af det. Og det gjorde hun. Hun havde mig på den ene telefon og sygehuset på den anden. Det tog til klokken kvart over ni. Hende har jeg aldrig set igen, men hun står i protokollen med stjerne.'
		},
		{
			code: 'more-than-patient',
			by: 'signe',
			quote: 'Hende har jeg aldrig set igen, men hun står i protokollen med stjerne.'
		},
		{
			code: 'medication-list',
			by: 'torben',
			quote:
				'Det skulle de have pillet af mig om fredagen. Så jeg havde fået både og hele weekenden. Derfor havde jeg set katten to gange, og vi har ikke kat. Det er sjovt nu.'
		},
		{
			code: 'word-avoided',
			by: 'signe',
			quote:
				'Det er ikke noget, jeg har lyst til at tale om. Det har jeg sagt til dem. Der kom en med en folder, og jeg lagde den i skuffen. Jeg synes, man skal leve, til man ikke gør det, og jeg gider ikke sidde og tale om død med en, der har navneskilt på.'
		},
		{
			key: 'i9-drawer',
			code: 'level-of-treatment',
			by: 'torben',
			quote:
				'Det er ikke noget, jeg har lyst til at tale om. Det har jeg sagt til dem. Der kom en med en folder, og jeg lagde den i skuffen. Jeg synes, man skal leve, til man ikke gør det, og jeg gider ikke sidde og tale om død med en, der har navneskilt på.\nDet er helt i orden. Så lader vi det ligge.\nJa. (pause) Jeg har i øvrigt valgt salmerne. Det er ordnet. »Nu falmer skoven« og så den om sommer, og ikke ham organisten, der spiller for langsomt. Det ligger i den samme skuffe som folderen. Min datter ved, at der er en skuffe.\nSå du har talt om det, bare ikke med dem.\nJeg har ikke talt om det. Jeg har ordnet det. Det er noget andet. Man kan godt ordne noget uden at snakke det i stykker.',
			note: 'Signe koder tavsheden for sig. For mig er det ét stykke: hun afviser samtalen og har truffet aftalerne.'
		},
		{
			key: 'i9-hymns',
			code: 'opening',
			by: 'signe',
			quote:
				'Jeg har i øvrigt valgt salmerne. Det er ordnet. »Nu falmer skoven« og så den om sommer, og ikke ham organisten, der spiller for langsomt. Det ligger i den samme skuffe som folderen. Min datter ved, at der er en skuffe.\nSå du har talt om det, bare ikke med dem.\nJeg har ikke talt om det. Jeg har ordnet det. Det er noget andet. Man kan godt ordne noget uden at snakke det i stykker.'
		},
		{
			code: 'staying-home',
			by: 'signe',
			quote:
				'Her. Med udsigt til naboens forfærdelige drivhus. Jeg har sagt det til alle nitten, at jeg bliver her. Det står også i deres computer nu, tror jeg.'
		},
		{
			code: 'staying-home',
			by: 'torben',
			quote:
				'Her. Med udsigt til naboens forfærdelige drivhus. Jeg har sagt det til alle nitten, at jeg bliver her. Det står også i deres computer nu, tror jeg.\nHar det ændret sig på noget tidspunkt?\nOm natten er jeg ikke så sikker. Om natten tænker jeg, at hvis jeg nu ikke kan få luft, og der kun er Lise hos mig, altså min datter, så skal hun ikke sidde og være den, der ser på det. Så håber jeg, at der er en, der bare siger, nu kører vi. Uden at spørge mig. Jeg vil gerne have, at nogen bestemmer over mig lige dér, og det må du ikke sige til nogen, for jeg har brugt hele mit liv på, at ingen skulle det.'
		},
		{
			key: 'i9-night',
			code: 'change-of-mind',
			by: 'signe',
			quote:
				'Om natten er jeg ikke så sikker. Om natten tænker jeg, at hvis jeg nu ikke kan få luft, og der kun er Lise hos mig, altså min datter, så skal hun ikke sidde og være den, der ser på det. Så håber jeg, at der er en, der bare siger, nu kører vi. Uden at spørge mig. Jeg vil gerne have, at nogen bestemmer over mig lige dér, og det må du ikke sige til nogen, for jeg har brugt hele mit liv på, at ingen skulle det.\nMå det komme med, hvis man ikke kan se, at det er dig?\nJa. Så er det jo nyttigt. Men du skal skrive det sådan, at jeg stadig vil være her. Det er begge dele.'
		},
		{ code: 'marriage-work', by: 'torben', quote: 'så skal hun ikke sidde og være den, der ser på det' },
		{
			code: 'relative-as-staff',
			by: 'torben',
			quote:
				'For meget. Hun har taget fri uden løn hver fredag. Hun ville søge den der orlov, men så skal der en erklæring til, og hun kunne ikke få sig selv til at bede lægen om den, for så skulle lægen jo skrive, at jeg snart var færdig. Så nu bruger hun sin ferie på at støvsuge her. Jeg har set hende stå i gangen med støvsugeren slukket. Hun stod bare og holdt på den.'
		},
		{
			key: 'i9-leave',
			code: 'declaration-as-verdict',
			by: 'signe',
			quote:
				'Hun ville søge den der orlov, men så skal der en erklæring til, og hun kunne ikke få sig selv til at bede lægen om den, for så skulle lægen jo skrive, at jeg snart var færdig. Så nu bruger hun sin ferie på at støvsuge her.'
		},
		{
			code: 'unseen-family',
			by: 'signe',
			quote:
				'Jeg har set hende stå i gangen med støvsugeren slukket. Hun stod bare og holdt på den.\nHar nogen spurgt hende, hvordan hun har det?\nNej, for de kommer, når hun er på arbejde. Hun findes ikke, sådan rent kommunalt.'
		},
		{
			key: 'i9-municipal',
			code: 'unseen-family',
			by: 'torben',
			quote: 'Nej, for de kommer, når hun er på arbejde. Hun findes ikke, sådan rent kommunalt.'
		},
		{ code: 'same-story', by: 'torben', quote: 'Send to i stedet for nitten.' },
		{
			code: 'one-line',
			by: 'signe',
			quote: 'Og skriv på sedlen, hvad der er taget væk, ikke kun hvad der er kommet til.'
		},
		{
			key: 'i9-number-9',
			code: 'assumed-wife',
			by: 'torben',
			quote:
				'Der sidder en henne i nummer ni, hun åbner slet ikke døren, hende skulle du have talt med. Men hun har ingen besøgsstol.'
		}
	]
} as const satisfies CodingsOf;
