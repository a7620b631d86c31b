import type { WrittenMaterial } from '../material.ts';

export const desk03: WrittenMaterial = {
	key: 'desk-03',
	title: 'Skrivebordsstudie 3: Når der er nogen i røret',
	kind: 'desk-research',
	exactness: 'notes',
	date: '2024-09-02',
	language: 'da',
	reference:
		'Nordisk Samråd for Omsorg ved Livets Slutning. Når der er nogen i røret: erfaringer med døgnåben faglig rådgivning. Notat 7/2022. 30 s.',
	speakers: [],
	blocks: [
		{
			heading: 'Når der er nogen i røret: erfaringer med døgnåben faglig rådgivning',
			level: 1,
			page: 2,
			text: 'Notatet samler erfaringer fra fire forsøg med telefonrådgivning til fagfolk i den basale palliative indsats. Det er udarbejdet af Nordisk Samråd for Omsorg ved Livets Slutning og omfatter 3.408 opkald over halvandet år.'
		},
		{
			page: 6,
			text: 'To tredjedele af opkaldene faldt uden for almindelig arbejdstid, flest mellem klokken 19 og midnat. Den typiske opringer var sygeplejerske i kommunen; social- og sundhedsassistenter stod for 9 procent, skønt de var til stede i mere end halvdelen af de plejeboliger, opkaldene drejede sig om.'
		},
		{
			page: 10,
			text: 'I de forsøg, hvor patienten på forhånd skulle være henvist, blev der ringet en tredjedel så ofte som i de åbne. De fleste samtaler varede under et kvarter. I 58 procent af dem bekræftede rådgiveren den løsning, opringeren selv foreslog. Samrådet anser ikke disse samtaler for overflødige, idet dosis i mange tilfælde først blev givet, efter at den var bekræftet.'
		},
		{
			page: 15,
			text: 'Et af de fire steder vendte retningen om og lod rådgiveren ringe ud ved midnat til plejehjem med en døende beboer. Antallet af samtaler med assistenter blev firdoblet. Ordningen blev nedlagt efter syv måneder, fordi den ikke kunne indpasses i vagtplanen, og der foreligger ingen opgørelse over, hvad den betød for beboerne.'
		},
		{
			page: 21,
			text: 'Rådgiverne efterlyste adgang til medicinkort og til aftaler om behandlingsniveau. Uden disse blev rådene almene og samtalen længere. Notatet peger også på et uafklaret spørgsmål om, hvem der hæfter for et råd, der følges; i ingen af forsøgene var det skriftligt fastlagt ved starten.'
		},
		{
			page: 27,
			text: 'Afslutningsvis rejses en indvending, som tre af de fire styregrupper delte: at rådgivning kan komme til at dække over manglende bemanding. Et godt svar i telefonen hjælper ikke den, som skal være to om at vende et menneske og er alene.'
		}
	]
};
