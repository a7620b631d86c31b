import type { WrittenMaterial } from '../material.ts';

export const desk01: WrittenMaterial = {
	key: 'desk-01',
	title: 'Skrivebordsstudie 1: De sidste hundrede dage',
	kind: 'desk-research',
	exactness: 'notes',
	date: '2024-08-20',
	language: 'da',
	reference:
		'Det Kommunale Videnshus for Lindring. De sidste hundrede dage: hvad kommunerne gør, og hvornår de gør det. Stavnsund: Videnshuset; 2023. 44 s.',
	speakers: [],
	blocks: [
		{
			heading: 'De sidste hundrede dage: hvad kommunerne gør, og hvornår de gør det',
			level: 1,
			page: 4,
			text: 'Kortlægningen er lavet af Det Kommunale Videnshus for Lindring og bygger på svar fra 61 forvaltninger samt på gennemgang af 240 afsluttede forløb. Formålet var at beskrive, på hvilket tidspunkt de enkelte ydelser sættes i gang, regnet baglæns fra dødsdagen.'
		},
		{
			page: 11,
			text: 'Halvdelen af borgerne fik deres første planlagte sygeplejebesøg med lindring som formål mindre end tre uger før døden. For borgere med kræft var afstanden 34 dage, for borgere med lungesygdom ni og for borgere med demens fire. Forfatterne gør opmærksom på, at tallene ikke siger noget om behovet, men alene om det tidspunkt, hvor forvaltningen fik øje på det.'
		},
		{
			page: 17,
			text: 'Plejeseng og trykaflastende madras nåede frem inden for et døgn på hverdage i 83 procent af bestillingerne. Blev bestillingen afgivet fredag efter klokken 13, faldt andelen til 29 procent. Kun otte af de 61 forvaltninger havde en aftale med depotet, som dækkede lørdag og søndag.'
		},
		{
			page: 22,
			text: 'I 47 af de gennemgåede forløb var der udleveret en kasse med lægemidler til de sidste døgn. I 18 af dem manglede mindst én ordination på Fælles Medicinkort ved første brug. Rapporten foreslår, at udlevering og ordination betragtes som én handling, der ikke er afsluttet, før begge dele er på plads.'
		},
		{
			page: 29,
			text: 'Alle forvaltninger angav at tilbyde undervisning i palliation. Det var derimod sjældent, at medarbejdere blev fulgt i praksis bagefter: 12 steder fandtes der afsat tid til sidemandsoplæring. Disse steder var der færre opkald til lægevagten om medicinering, men forfatterne advarer mod at læse sammenhængen som årsag, da stederne også var bedre bemandet.'
		},
		{
			page: 36,
			text: 'Kontakt til efterladte var beskrevet i 20 kommuners vejledninger og gennemført i en fjerdedel af deres forløb. Den hyppigste begrundelse for at undlade den var, at sagen blev lukket i systemet på dødsdagen, hvorefter medarbejderen ikke længere havde adgang.'
		}
	]
};
