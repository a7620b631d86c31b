import type { CodingsOf } from '../coding.ts';

export const codingsOfPractice02 = {
	source: 'practice-02',
	codings: [
		{
			code: 'own-rules',
			by: 'signe',
			quote:
				'Medarbejderne havde længe gjort det på egen hånd, nogle i fritiden og uden at sige det til nogen. Ledelsen ønskede at gøre det til en opgave, så det ikke alene kom an på, hvem der huskede det, og hvem man holdt af.'
		},
		{
			code: 'afterwards',
			by: 'torben',
			quote:
				'Fem til syv uger efter dødsfaldet ringer kontaktpersonen og tilbyder en times samtale, hjemme eller på stedet. Den, der kender familien bedst, kommer, hvad enten det er en hjælper, en assistent eller en sygeplejerske.'
		},
		{
			key: 'p2-open',
			code: 'not-found',
			by: 'signe',
			quote: 'Journalen holdes åben i otte uger, så der kan slås op, hvis familien spørger til et bestemt døgn.'
		},
		{
			code: 'beside-somebody',
			by: 'torben',
			quote:
				'Bagefter skriver medarbejderen én linje om, hvad vi kunne have gjort anderledes, og linjerne læses op på det månedlige møde.'
		},
		{
			key: 'p2-offers',
			code: 'afterwards',
			by: 'torben',
			quote:
				'Af 52 tilbud blev 39 taget imod. De fleste spurgte til de sidste timer, og om deres nærmeste havde haft smerter. To familier kom med en alvorlig kritik, som aldrig var nået frem ad andre veje. En ægtefælle takkede nej med den begrundelse, at hun ikke ville have kommunen i stuen igen, og det har lært os at tilbyde et andet sted.'
		},
		{
			key: 'p2-no-thanks',
			code: 'afterwards',
			by: 'signe',
			quote:
				'En ægtefælle takkede nej med den begrundelse, at hun ikke ville have kommunen i stuen igen, og det har lært os at tilbyde et andet sted.'
		},
		{
			code: 'staff-sorrow',
			by: 'torben',
			quote:
				'For hjælperne har det haft en betydning, ingen havde regnet med: De havde troet, at man skulle være professionel ved at lade være.'
		},
		{
			code: 'afterwards',
			by: 'signe',
			quote: 'Det er svært at få besøgene ind på køreplanen, og i sommerferien blev næsten ingen gennemført.'
		},
		{
			code: 'afterwards',
			by: 'signe',
			quote:
				'Sæt tid af, før I lover noget. Lad den, som har haft hænderne på, gå med ud. Send ikke et spørgeskema i stedet. Vær forberedt på, at I får noget at vide, og aftal, hvem det skal videre til.'
		}
	]
} as const satisfies CodingsOf;
