import type { CodingsOf } from '../coding.ts';

export const codingsOfDesk01 = {
	source: 'desk-01',
	codings: [
		{
			key: 'd1-late',
			code: 'too-late',
			by: 'signe',
			quote:
				'Halvdelen af borgerne fik deres første planlagte sygeplejebesøg med lindring som formål mindre end tre uger før døden. For borgere med kræft var afstanden 34 dage, for borgere med lungesygdom ni og for borgere med demens fire.'
		},
		{
			code: 'not-cancer',
			by: 'torben',
			quote:
				'For borgere med kræft var afstanden 34 dage, for borgere med lungesygdom ni og for borgere med demens fire. Forfatterne gør opmærksom på, at tallene ikke siger noget om behovet, men alene om det tidspunkt, hvor forvaltningen fik øje på det.'
		},
		{
			key: 'd1-bed',
			code: 'bed',
			by: 'torben',
			quote:
				'Plejeseng og trykaflastende madras nåede frem inden for et døgn på hverdage i 83 procent af bestillingerne. Blev bestillingen afgivet fredag efter klokken 13, faldt andelen til 29 procent. Kun otte af de 61 forvaltninger havde en aftale med depotet, som dækkede lørdag og søndag.'
		},
		{
			code: 'friday',
			by: 'signe',
			quote: 'Blev bestillingen afgivet fredag efter klokken 13, faldt andelen til 29 procent.'
		},
		{
			key: 'd1-box',
			code: 'box',
			by: 'torben',
			quote:
				'I 47 af de gennemgåede forløb var der udleveret en kasse med lægemidler til de sidste døgn. I 18 af dem manglede mindst én ordination på Fælles Medicinkort ved første brug. Rapporten foreslår, at udlevering og ordination betragtes som én handling, der ikke er afsluttet, før begge dele er på plads.'
		},
		{
			code: 'medication-list',
			by: 'signe',
			quote: 'I 18 af dem manglede mindst én ordination på Fælles Medicinkort ved første brug.'
		},
		{
			code: 'course-gone',
			by: 'torben',
			quote:
				'Alle forvaltninger angav at tilbyde undervisning i palliation. Det var derimod sjældent, at medarbejdere blev fulgt i praksis bagefter: 12 steder fandtes der afsat tid til sidemandsoplæring.'
		},
		{
			key: 'd1-beside',
			code: 'beside-somebody',
			by: 'signe',
			quote:
				'Det var derimod sjældent, at medarbejdere blev fulgt i praksis bagefter: 12 steder fandtes der afsat tid til sidemandsoplæring. Disse steder var der færre opkald til lægevagten om medicinering, men forfatterne advarer mod at læse sammenhængen som årsag, da stederne også var bedre bemandet.'
		},
		{
			key: 'd1-afterwards',
			code: 'afterwards',
			by: 'torben',
			quote:
				'Kontakt til efterladte var beskrevet i 20 kommuners vejledninger og gennemført i en fjerdedel af deres forløb. Den hyppigste begrundelse for at undlade den var, at sagen blev lukket i systemet på dødsdagen, hvorefter medarbejderen ikke længere havde adgang.'
		}
	]
} as const satisfies CodingsOf;
