import type { CodingsOf } from '../coding.ts';

export const codingsOfWorkshop02 = {
	source: 'workshop-02',
	codings: [
		{
			code: 'alone-at-night',
			by: 'torben',
			quote: 'Bordet satte streg under det og skrev »og i weekenden, og når den faste har ferie« i margenen.'
		},
		{
			key: 'w2-envelope',
			code: 'one-line',
			by: 'signe',
			quote:
				'En enke fortalte, at planen for hendes mand lå hos hende i en gul kuvert, og at hun havde rakt den til en vagtlæge, som læste den stående i entreen med hætten oppe. »Så satte han sig ned. Det var kuverten, der fik ham til at sætte sig.«'
		},
		{
			key: 'w2-plan',
			code: 'change-of-mind',
			by: 'torben',
			quote:
				'En søn havde haft det omvendt. Der var en plan, den var tydelig, og den sagde, at moren skulle blive hjemme. Men da hun blev bange og selv bad om at komme ind, var planen i vejen, fordi sygeplejersken blev ved med at henvise til den. Bordet rettede påstanden, så der også stod, at en aftale skal kunne fortrydes.'
		},
		{
			code: 'level-of-treatment',
			by: 'signe',
			quote:
				'Men da hun blev bange og selv bad om at komme ind, var planen i vejen, fordi sygeplejersken blev ved med at henvise til den. Bordet rettede påstanden, så der også stod, at en aftale skal kunne fortrydes.'
		},
		{
			key: 'w2-pump',
			code: 'easy-no',
			by: 'signe',
			quote:
				'Bordet strøg »uden at blive spurgt«. De var blevet spurgt. De havde bare ikke fået at vide, hvad de svarede på. En kvinde havde troet, at hun sagde ja til at have en pumpe stående, og opdagede først senere, at hun dermed også var den, der vågnede, når den peb.'
		},
		{
			code: 'relative-as-staff',
			by: 'torben',
			quote:
				'En kvinde havde troet, at hun sagde ja til at have en pumpe stående, og opdagede først senere, at hun dermed også var den, der vågnede, når den peb.'
		},
		{
			key: 'w2-brother',
			code: 'marriage-work',
			by: 'torben',
			quote:
				'To mænd ved bordet ønskede ikke at blive beskrevet som slidte. Den ene havde passet sin bror og kaldte det den bedste tid, de havde haft sammen siden drengeårene. »Jeg vil ikke reddes fra det,« sagde han. Den anden nikkede og sagde lidt efter, at han havde fået blodprop i maj.'
		},
		{
			code: 'hope',
			by: 'signe',
			quote:
				'Den ene havde passet sin bror og kaldte det den bedste tid, de havde haft sammen siden drengeårene. »Jeg vil ikke reddes fra det,« sagde han.'
		},
		{
			key: 'w2-all-of-us',
			code: 'word-avoided',
			by: 'signe',
			quote:
				'Bordet rettede det til »af os alle sammen«. De mente, at familierne er mindst lige så gode til det, og at personalet ofte venter på et tegn, som aldrig kommer. En datter havde hørt hjemmehjælperen spørge sin far, om han var bange, og var gået ud i haven for ikke at høre svaret.'
		},
		{
			code: 'told-elsewhere',
			by: 'torben',
			quote:
				'En datter havde hørt hjemmehjælperen spørge sin far, om han var bange, og var gået ud i haven for ikke at høre svaret.'
		},
		{
			key: 'w2-helper',
			code: 'present-without-mandate',
			by: 'torben',
			quote:
				'De talte derefter om hjælperen. Ingen af dem kunne huske navnet på overlægen, men alle kunne beskrive en hjælpers hænder, sko eller parfume. De undrede sig over, at den, som har set mest, ikke har nogen plads ved bordet, når der holdes møde, og én foreslog, at en plan først må gælde, når hun har læst den.'
		},
		{
			code: 'clinical-eye',
			by: 'signe',
			quote:
				'De undrede sig over, at den, som har set mest, ikke har nogen plads ved bordet, når der holdes møde, og én foreslog, at en plan først må gælde, når hun har læst den.'
		},
		{ code: 'afterwards', by: 'torben', quote: '»Ring til os bagefter.«' },
		{
			key: 'w2-all-at-once',
			code: 'opening',
			by: 'signe',
			quote: '»Sig det til alle i huset på én gang, så vi ikke skal gå og gemme det for hinanden.«'
		},
		{
			code: 'unseen-family',
			by: 'torben',
			quote:
				'Ved afslutningen spurgte en deltager, om nogen havde talt med dem, der ikke orker at komme på et bibliotek. Det havde forskerne kun gjort i meget ringe omfang, og det blev sagt højt.'
		}
	]
} as const satisfies CodingsOf;
