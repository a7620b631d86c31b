import type { WrittenMaterial } from '../material.ts';

export const practice01: WrittenMaterial = {
	key: 'practice-01',
	title: 'Praksiseksempel 1: Weekendlinjen i Kværnlev',
	kind: 'practice-example',
	exactness: 'verbatim',
	date: '2025-02-04',
	language: 'da',
	reference:
		'Skrevet af Camilla Overby Tang, koordinerende sygeplejerske, og Esben Rudholt, praktiserende læge, Kværnlev.',
	speakers: [],
	blocks: [
		{
			heading: 'Baggrund og formål',
			level: 2,
			text: 'I Kværnlev Kommune gik hjemmesygeplejen og de tre lægehuse i 2022 sammen om at mindske antallet af akutte opkald hen over weekenden. Anledningen var en optælling, som viste, at 26 af 40 opkald om døende borgere handlede om ordinationer, der kunne have været skrevet dagen før. Formålet var at få torsdag og fredag til at rumme de spørgsmål, som ellers blev stillet i mørke.'
		},
		{
			heading: 'Aktiviteter',
			level: 2,
			text: 'Hver torsdag inden klokken 14 skriver den ansvarlige sygeplejerske en korrespondance til borgerens læge med overskriften Weekend og tre punkter: hvad vi venter, hvad vi må give, og hvem vi ringer til. Lægen svarer senest fredag klokken 11. Kommer der intet svar, ringer sygeplejersken på bagtelefonen, som alle tre huse har stillet til rådighed for ordningen. Svaret kopieres til forsiden af journalen og printes til den gule mappe i hjemmet.'
		},
		{
			text: 'Borgere, der udskrives fredag, er ikke omfattet, da kommunen ikke kan nå det. Dette er påpeget over for sygehuset.'
		},
		{
			heading: 'Erfaringer',
			level: 2,
			text: 'Efter det første år var opkald om manglende ordinationer faldet til fem på et kvartal. Lægerne oplevede i begyndelsen linjen som endnu en besked; det vendte, da en af dem opdagede, at hun sov bedre. To nyansatte sygeplejersker fortalte, at de havde lært mere af at skrive de tre punkter end af introduktionskurset.'
		},
		{
			text: 'Ordningen hviler på enkeltpersoner. Da koordinatoren var på barsel, faldt antallet af weekendlinjer til en fjerdedel på seks uger. Borgere med andre sygdomme end kræft udgjorde kun hver ottende, og vi har drøftet, om vi overser dem, eller om vi mangler ord for, hvornår de hører til.'
		},
		{
			heading: 'Anbefalinger',
			level: 2,
			text: 'Begynd med et fast klokkeslæt og en fast overskrift. Aftal på forhånd, hvad der sker, hvis der ikke svares. Lav en afløser til koordinatoren, inden der bliver brug for hende. Tæl de borgere, som ikke kom med, og spørg hvorfor.'
		}
	]
};
