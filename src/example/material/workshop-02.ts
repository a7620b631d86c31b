import type { WrittenMaterial } from '../material.ts';

export const workshop02: WrittenMaterial = {
	key: 'workshop-02',
	title: 'Workshop 2: med rød blyant',
	kind: 'workshop',
	exactness: 'partly-verbatim',
	date: '2025-03-08',
	language: 'da',
	note: 'Deltagernes læsning af foreløbige temaer; behandlet som nyt materiale.',
	speakers: [
		{ label: 'Bord 1', role: 'informant', participant: 'panel-2-table-1' },
		{ label: 'Bord 2', role: 'informant', participant: 'panel-2-table-2' },
		{ label: 'Bord 3', role: 'informant', participant: 'panel-2-table-3' }
	],
	blocks: [
		{
			heading: 'Anden workshop med patienter og pårørende, Lyngholt Bibliotek',
			level: 1,
			text: 'Der kom 11 deltagere, syv af dem havde også været med første gang. De fik forelagt tre påstande fra den foreløbige analyse og blev bedt om at rette i dem med rød blyant. Udbyttet er derfor nyt materiale og ikke en facitliste over, hvad der var forstået rigtigt.'
		},
		{
			heading: 'Bord 1',
			level: 2,
			text: 'Påstanden lød, at aftaler først bliver prøvet om natten. Bordet satte streg under det og skrev »og i weekenden, og når den faste har ferie« i margenen. En enke fortalte, at planen for hendes mand lå hos hende i en gul kuvert, og at hun havde rakt den til en vagtlæge, som læste den stående i entreen med hætten oppe. »Så satte han sig ned. Det var kuverten, der fik ham til at sætte sig.«'
		},
		{
			text: 'En søn havde haft det omvendt. Der var en plan, den var tydelig, og den sagde, at moren skulle blive hjemme. Men da hun blev bange og selv bad om at komme ind, var planen i vejen, fordi sygeplejersken blev ved med at henvise til den. Bordet rettede påstanden, så der også stod, at en aftale skal kunne fortrydes.'
		},
		{
			heading: 'Bord 2',
			level: 2,
			text: 'Påstanden lød, at pårørende bliver gjort til personale uden at blive spurgt. Bordet strøg »uden at blive spurgt«. De var blevet spurgt. De havde bare ikke fået at vide, hvad de svarede på. En kvinde havde troet, at hun sagde ja til at have en pumpe stående, og opdagede først senere, at hun dermed også var den, der vågnede, når den peb.'
		},
		{
			text: 'To mænd ved bordet ønskede ikke at blive beskrevet som slidte. Den ene havde passet sin bror og kaldte det den bedste tid, de havde haft sammen siden drengeårene. »Jeg vil ikke reddes fra det,« sagde han. Den anden nikkede og sagde lidt efter, at han havde fået blodprop i maj.'
		},
		{
			heading: 'Bord 3',
			level: 2,
			text: 'Påstanden lød, at ordet død bliver undgået af de ansatte. Bordet rettede det til »af os alle sammen«. De mente, at familierne er mindst lige så gode til det, og at personalet ofte venter på et tegn, som aldrig kommer. En datter havde hørt hjemmehjælperen spørge sin far, om han var bange, og var gået ud i haven for ikke at høre svaret.'
		},
		{
			text: 'De talte derefter om hjælperen. Ingen af dem kunne huske navnet på overlægen, men alle kunne beskrive en hjælpers hænder, sko eller parfume. De undrede sig over, at den, som har set mest, ikke har nogen plads ved bordet, når der holdes møde, og én foreslog, at en plan først må gælde, når hun har læst den.'
		},
		{
			heading: 'Det, der blev tilføjet',
			level: 2,
			text: 'Nederst på plakaten kom der to nye linjer. Den ene: »Ring til os bagefter.« Den anden: »Sig det til alle i huset på én gang, så vi ikke skal gå og gemme det for hinanden.« Ved afslutningen spurgte en deltager, om nogen havde talt med dem, der ikke orker at komme på et bibliotek. Det havde forskerne kun gjort i meget ringe omfang, og det blev sagt højt.'
		}
	]
};
