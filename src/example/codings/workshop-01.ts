import type { CodingsOf } from '../coding.ts';

export const codingsOfWorkshop01 = {
	source: 'workshop-01',
	codings: [
		{
			code: 'medication-list',
			by: 'signe',
			quote:
				'Der lå medicin i fem slags bokse, en klokke, en lommelygte og en liste med telefonnumre, som ingen helt vidste, hvem havde skrevet.'
		},
		{
			code: 'somebody-to-ring',
			by: 'signe',
			quote: '»Jeg ringede oppefra,« sagde en kvinde, og de lo, for det havde de andre også gjort.'
		},
		{
			code: 'waiting-blind',
			by: 'torben',
			quote:
				'De blev enige om, at det værste ikke var at vente, men at vente uden at vide hvor længe. En ventetid med et tal på kunne man fylde ud: lave kaffe, rede op, tisse. En af de efterladte sagde, at hun havde siddet med jakken på i tre timer for at kunne åbne døren.'
		},
		{
			code: 'more-than-patient',
			by: 'torben',
			quote:
				'Manden i behandling hørte mest på. Til sidst sagde han, at han ikke kunne kende sig selv på arket, fordi han lå i sengen på tegningen, og han havde tænkt sig at sidde op. Bordet tegnede en stol til ham.'
		},
		{
			code: 'marriage-work',
			by: 'signe',
			quote:
				'Kvinderne talte om løft, mændene om papirer, indtil en af mændene brød sammen, fordi det var ham, der løftede. Derefter talte de om at bytte arbejde.'
		},
		{
			code: 'relative-as-staff',
			by: 'torben',
			quote:
				'Flere havde lært at give sondemad, skylle et kateter eller give indsprøjtning, og de havde lært det af den, der tilfældigvis var på vagt.'
		},
		{
			key: 'w1-yes',
			code: 'easy-no',
			by: 'signe',
			quote:
				'En kvinde fortalte, at hun havde sagt ja til alt, fordi hun troede, spørgsmålet var, om hun elskede sin mand. »Man kan ikke svare nej til det, når han ligger og hører på.« Parrene foreslog, at spørgsmålet blev stillet i telefonen på et tidspunkt, man selv havde valgt.'
		},
		{ code: 'easy-no', by: 'torben', quote: '»Man kan ikke svare nej til det, når han ligger og hører på.«' },
		{
			key: 'w1-23',
			code: 'same-story',
			by: 'torben',
			quote:
				'Det sidste par havde talt 23 ansigter og var holdt op med at låse døren. Manden sagde, at han havde boet alene sammen med hende i 48 år og nu manglede det mere end noget andet.'
		},
		{
			code: 'marriage-work',
			by: 'signe',
			quote: 'Manden sagde, at han havde boet alene sammen med hende i 48 år og nu manglede det mere end noget andet.'
		},
		{
			key: 'w1-stairs',
			code: 'not-cancer',
			by: 'torben',
			quote:
				'De havde svært ved opgaven, for ingen af dem lå i en seng. En sagde: »Vi er dem, der ikke er syge nok til at være med.« De skrev i stedet en trappe ind på arket og satte sig selv på hvert sit trin.'
		},
		{
			key: 'w1-bus',
			code: 'not-cancer',
			by: 'signe',
			quote:
				'De havde alle fået at vide, at der ikke var mere at gøre, men ingen havde fået at vide, hvad der så skulle ske. En kvinde med ilt sammenlignede det med at blive sat af bussen et sted, hvor der ikke er et skilt. Hun havde selv bedt sin læge om en samtale og fået tid fem uger senere, og da var hun indlagt.'
		},
		{
			code: 'too-late',
			by: 'torben',
			quote: 'Hun havde selv bedt sin læge om en samtale og fået tid fem uger senere, og da var hun indlagt.'
		},
		{
			key: 'w1-hope',
			code: 'hope',
			by: 'signe',
			quote:
				'En mand ved bordet så anderledes på det. Han ville ikke vide mere, end han skulle, og syntes, at de ansatte havde for travlt med at gøre ham klar. Han mente, at håb også er en slags ilt.'
		},
		{
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'Alle borde satte samme mærke på arket: et telefonnummer, der bliver taget af et menneske. Næstflest mærker fik en plan, som de selv har en kopi af.'
		},
		{
			code: 'course-gone',
			by: 'signe',
			quote: 'Færrest fik ordet kompetencer; det blev opfattet som noget, de ansatte måtte tage sig af.'
		}
	]
} as const satisfies CodingsOf;
