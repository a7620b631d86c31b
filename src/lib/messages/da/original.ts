/** Words about originals: the files that sources were made from. */
export const original = {
	title: 'Originalen',
	file: (name: string, size: string) => `${name}, ${size}`,
	waiting: 'Venter på denne enhed og sendes, så snart serveren har kilden.',
	sent: 'Sendt til serveren, hvor den ligger krypteret.',
	refused: {
		'too-large': 'Ikke sendt: filen er større, end serveren tager imod.',
		'server-full': 'Ikke sendt: der er ikke plads på serveren. Den sendes igen, næste gang du åbner Rødtråd.',
		'not-there':
			'Ikke sendt: serveren kender ikke kilden, eller du har ikke adgang til dens original. Den prøves igen, næste gang du åbner Rødtråd, og slettes her efter 14 dage.',
		unreadable: 'Ikke sendt: serveren kunne ikke læse filen.'
	},
	again: 'Send igen',
	giveUp: 'Slet filen fra denne enhed',
	fetch: 'Hent originalen',
	fetching: 'Henter …',
	fetchWhy: 'Hver gang en original hentes, skrives det i en log.',
	notFetched: {
		offline: 'Uden forbindelse. Originalen er på serveren; prøv igen, når der er net.',
		'signed-out': 'Du er logget ud. Log ind, og prøv igen.',
		'not-there': 'Serveren har ingen original til kilden.',
		fault: 'Originalen kunne ikke læses på serveren. Tal med den, der passer serveren.'
	},
	remarks: {
		'originals-full': ({ megabytes }: { megabytes: number }) =>
			`Originalen er ikke gemt: der venter allerede filer på at blive sendt fra denne enhed, og der er plads til ${megabytes} MB. Når de er sendt, kan du fjerne kilden og hente filen igen.`,
		'original-not-kept': () =>
			'Originalen er ikke gemt: der var ikke plads i denne browser. Gør plads på enheden, fjern kilden, og hent filen igen.'
	}
};
