import type { CodingsOf } from '../coding.ts';

export const codingsOfPractice01 = {
	source: 'practice-01',
	codings: [
		{
			code: 'thinking-ahead',
			by: 'torben',
			quote:
				'Anledningen var en optælling, som viste, at 26 af 40 opkald om døende borgere handlede om ordinationer, der kunne have været skrevet dagen før. Formålet var at få torsdag og fredag til at rumme de spørgsmål, som ellers blev stillet i mørke.'
		},
		{
			key: 'p1-line',
			code: 'one-line',
			by: 'signe',
			quote:
				'Hver torsdag inden klokken 14 skriver den ansvarlige sygeplejerske en korrespondance til borgerens læge med overskriften Weekend og tre punkter: hvad vi venter, hvad vi må give, og hvem vi ringer til. Lægen svarer senest fredag klokken 11. Kommer der intet svar, ringer sygeplejersken på bagtelefonen, som alle tre huse har stillet til rådighed for ordningen. Svaret kopieres til forsiden af journalen og printes til den gule mappe i hjemmet.'
		},
		{
			code: 'back-doors',
			by: 'torben',
			quote:
				'Kommer der intet svar, ringer sygeplejersken på bagtelefonen, som alle tre huse har stillet til rådighed for ordningen.'
		},
		{
			key: 'p1-friday',
			code: 'friday',
			by: 'signe',
			quote:
				'Borgere, der udskrives fredag, er ikke omfattet, da kommunen ikke kan nå det. Dette er påpeget over for sygehuset.'
		},
		{
			key: 'p1-slept',
			code: 'thinking-ahead',
			by: 'torben',
			quote:
				'Efter det første år var opkald om manglende ordinationer faldet til fem på et kvartal. Lægerne oplevede i begyndelsen linjen som endnu en besked; det vendte, da en af dem opdagede, at hun sov bedre.'
		},
		{
			code: 'beside-somebody',
			by: 'signe',
			quote:
				'To nyansatte sygeplejersker fortalte, at de havde lært mere af at skrive de tre punkter end af introduktionskurset.'
		},
		{
			code: 'back-doors',
			by: 'torben',
			quote:
				'Ordningen hviler på enkeltpersoner. Da koordinatoren var på barsel, faldt antallet af weekendlinjer til en fjerdedel på seks uger.'
		},
		{
			key: 'p1-words',
			code: 'not-cancer',
			by: 'signe',
			quote:
				'Borgere med andre sygdomme end kræft udgjorde kun hver ottende, og vi har drøftet, om vi overser dem, eller om vi mangler ord for, hvornår de hører til.'
		},
		{
			code: 'friday',
			by: 'torben',
			quote:
				'Begynd med et fast klokkeslæt og en fast overskrift. Aftal på forhånd, hvad der sker, hvis der ikke svares. Lav en afløser til koordinatoren, inden der bliver brug for hende. Tæl de borgere, som ikke kom med, og spørg hvorfor.'
		}
	]
} as const satisfies CodingsOf;
