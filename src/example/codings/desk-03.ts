import type { CodingsOf } from '../coding.ts';

export const codingsOfDesk03 = {
	source: 'desk-03',
	codings: [
		{
			code: 'alone-at-night',
			by: 'torben',
			quote: 'To tredjedele af opkaldene faldt uden for almindelig arbejdstid, flest mellem klokken 19 og midnat.'
		},
		{
			key: 'd3-nine-percent',
			code: 'shame-of-asking',
			by: 'signe',
			quote:
				'Den typiske opringer var sygeplejerske i kommunen; social- og sundhedsassistenter stod for 9 procent, skønt de var til stede i mere end halvdelen af de plejeboliger, opkaldene drejede sig om.'
		},
		{
			key: 'd3-open',
			code: 'somebody-to-ring',
			by: 'torben',
			quote:
				'I de forsøg, hvor patienten på forhånd skulle være henvist, blev der ringet en tredjedel så ofte som i de åbne. De fleste samtaler varede under et kvarter. I 58 procent af dem bekræftede rådgiveren den løsning, opringeren selv foreslog. Samrådet anser ikke disse samtaler for overflødige, idet dosis i mange tilfælde først blev givet, efter at den var bekræftet.'
		},
		{
			code: 'shame-of-asking',
			by: 'signe',
			quote:
				'I 58 procent af dem bekræftede rådgiveren den løsning, opringeren selv foreslog. Samrådet anser ikke disse samtaler for overflødige, idet dosis i mange tilfælde først blev givet, efter at den var bekræftet.'
		},
		{
			key: 'd3-outward',
			code: 'somebody-to-ring',
			by: 'signe',
			quote:
				'Et af de fire steder vendte retningen om og lod rådgiveren ringe ud ved midnat til plejehjem med en døende beboer. Antallet af samtaler med assistenter blev firdoblet. Ordningen blev nedlagt efter syv måneder, fordi den ikke kunne indpasses i vagtplanen, og der foreligger ingen opgørelse over, hvad den betød for beboerne.'
		},
		{
			code: 'medication-list',
			by: 'torben',
			quote:
				'Rådgiverne efterlyste adgang til medicinkort og til aftaler om behandlingsniveau. Uden disse blev rådene almene og samtalen længere.'
		},
		{
			code: 'who-has-the-patient',
			by: 'torben',
			quote:
				'Notatet peger også på et uafklaret spørgsmål om, hvem der hæfter for et råd, der følges; i ingen af forsøgene var det skriftligt fastlagt ved starten.'
		},
		{
			key: 'd3-covering',
			code: 'everybody-did-theirs',
			by: 'signe',
			quote:
				'Afslutningsvis rejses en indvending, som tre af de fire styregrupper delte: at rådgivning kan komme til at dække over manglende bemanding. Et godt svar i telefonen hjælper ikke den, som skal være to om at vende et menneske og er alene.'
		},
		{
			code: 'alone-at-night',
			by: 'torben',
			quote: 'Et godt svar i telefonen hjælper ikke den, som skal være to om at vende et menneske og er alene.'
		}
	]
} as const satisfies CodingsOf;
