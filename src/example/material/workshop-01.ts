import type { WrittenMaterial } from '../material.ts';

export const workshop01: WrittenMaterial = {
	key: 'workshop-01',
	title: 'Workshop 1: rundt om sengen',
	kind: 'workshop',
	exactness: 'partly-verbatim',
	date: '2024-11-16',
	language: 'da',
	note: 'Optegnelser fra bordene. Vendinger i citationstegn blev læst op for bordet.',
	speakers: [
		{ label: 'Bord 1', role: 'informant', participant: 'panel-1-table-1' },
		{ label: 'Bord 2', role: 'informant', participant: 'panel-1-table-2' },
		{ label: 'Bord 3', role: 'informant', participant: 'panel-1-table-3' }
	],
	blocks: [
		{
			heading: 'Workshop om den sidste tid, Stavnsund Medborgerhus',
			level: 1,
			text: 'Formiddagen samlede 14 patienter og pårørende ved tre borde. Hvert bord fik et stort ark med en seng tegnet i midten og skulle skrive omkring den, hvem der var der, hvem der manglede, og hvad der lå på natbordet. Referenten gik rundt og noterede undervejs; vendinger i citationstegn er skrevet ned i øjeblikket og læst op for bordet.'
		},
		{
			heading: 'Bord 1',
			level: 2,
			text: 'Bordet bestod af fire pårørende, der alle havde mistet inden for to år, og en mand i behandling. De begyndte med natbordet og blev der længe. Der lå medicin i fem slags bokse, en klokke, en lommelygte og en liste med telefonnumre, som ingen helt vidste, hvem havde skrevet. »Jeg ringede oppefra,« sagde en kvinde, og de lo, for det havde de andre også gjort.'
		},
		{
			text: 'De blev enige om, at det værste ikke var at vente, men at vente uden at vide hvor længe. En ventetid med et tal på kunne man fylde ud: lave kaffe, rede op, tisse. En af de efterladte sagde, at hun havde siddet med jakken på i tre timer for at kunne åbne døren.'
		},
		{
			text: 'Manden i behandling hørte mest på. Til sidst sagde han, at han ikke kunne kende sig selv på arket, fordi han lå i sengen på tegningen, og han havde tænkt sig at sidde op. Bordet tegnede en stol til ham.'
		},
		{
			heading: 'Bord 2',
			level: 2,
			text: 'Her sad tre ægtepar. Kvinderne talte om løft, mændene om papirer, indtil en af mændene brød sammen, fordi det var ham, der løftede. Derefter talte de om at bytte arbejde. Flere havde lært at give sondemad, skylle et kateter eller give indsprøjtning, og de havde lært det af den, der tilfældigvis var på vagt.'
		},
		{
			text: 'En kvinde fortalte, at hun havde sagt ja til alt, fordi hun troede, spørgsmålet var, om hun elskede sin mand. »Man kan ikke svare nej til det, når han ligger og hører på.« Parrene foreslog, at spørgsmålet blev stillet i telefonen på et tidspunkt, man selv havde valgt.'
		},
		{
			text: 'Uenighed: Et par ønskede flere hjælpere i huset, et andet færre. Det sidste par havde talt 23 ansigter og var holdt op med at låse døren. Manden sagde, at han havde boet alene sammen med hende i 48 år og nu manglede det mere end noget andet.'
		},
		{
			heading: 'Bord 3',
			level: 2,
			text: 'Bordet havde tre deltagere med KOL eller hjertesygdom. De havde svært ved opgaven, for ingen af dem lå i en seng. En sagde: »Vi er dem, der ikke er syge nok til at være med.« De skrev i stedet en trappe ind på arket og satte sig selv på hvert sit trin.'
		},
		{
			text: 'De havde alle fået at vide, at der ikke var mere at gøre, men ingen havde fået at vide, hvad der så skulle ske. En kvinde med ilt sammenlignede det med at blive sat af bussen et sted, hvor der ikke er et skilt. Hun havde selv bedt sin læge om en samtale og fået tid fem uger senere, og da var hun indlagt.'
		},
		{
			text: 'En mand ved bordet så anderledes på det. Han ville ikke vide mere, end han skulle, og syntes, at de ansatte havde for travlt med at gøre ham klar. Han mente, at håb også er en slags ilt.'
		},
		{
			heading: 'Fælles opsamling',
			level: 2,
			text: 'Alle borde satte samme mærke på arket: et telefonnummer, der bliver taget af et menneske. Næstflest mærker fik en plan, som de selv har en kopi af. Færrest fik ordet kompetencer; det blev opfattet som noget, de ansatte måtte tage sig af.'
		}
	]
};
