import type { WrittenMaterial } from '../material.ts';

export const practice02: WrittenMaterial = {
	key: 'practice-02',
	title: 'Praksiseksempel 2: Kaffe i den sjette uge',
	kind: 'practice-example',
	exactness: 'verbatim',
	date: '2025-02-11',
	language: 'da',
	reference:
		'Skrevet af Annegrete Solvang, forstander på Plejehjemmet Rævehøj, og Nadja Feldborg, social- og sundhedshjælper, Stavnsund Kommune.',
	speakers: [],
	blocks: [
		{
			heading: 'Baggrund og formål',
			level: 2,
			text: 'På Plejehjemmet Rævehøj og i to hjemmeplejegrupper i Stavnsund blev det i 2023 besluttet at tilbyde et besøg til efterladte. Medarbejderne havde længe gjort det på egen hånd, nogle i fritiden og uden at sige det til nogen. Ledelsen ønskede at gøre det til en opgave, så det ikke alene kom an på, hvem der huskede det, og hvem man holdt af.'
		},
		{
			heading: 'Aktiviteter',
			level: 2,
			text: 'Fem til syv uger efter dødsfaldet ringer kontaktpersonen og tilbyder en times samtale, hjemme eller på stedet. Den, der kender familien bedst, kommer, hvad enten det er en hjælper, en assistent eller en sygeplejerske. Journalen holdes åben i otte uger, så der kan slås op, hvis familien spørger til et bestemt døgn. Bagefter skriver medarbejderen én linje om, hvad vi kunne have gjort anderledes, og linjerne læses op på det månedlige møde.'
		},
		{
			heading: 'Erfaringer',
			level: 2,
			text: 'Af 52 tilbud blev 39 taget imod. De fleste spurgte til de sidste timer, og om deres nærmeste havde haft smerter. To familier kom med en alvorlig kritik, som aldrig var nået frem ad andre veje. En ægtefælle takkede nej med den begrundelse, at hun ikke ville have kommunen i stuen igen, og det har lært os at tilbyde et andet sted.'
		},
		{
			text: 'For hjælperne har det haft en betydning, ingen havde regnet med: De havde troet, at man skulle være professionel ved at lade være. Sygefraværet er uændret. Det er svært at få besøgene ind på køreplanen, og i sommerferien blev næsten ingen gennemført.'
		},
		{
			heading: 'Anbefalinger',
			level: 2,
			text: 'Sæt tid af, før I lover noget. Lad den, som har haft hænderne på, gå med ud. Send ikke et spørgeskema i stedet. Vær forberedt på, at I får noget at vide, og aftal, hvem det skal videre til.'
		}
	]
};
