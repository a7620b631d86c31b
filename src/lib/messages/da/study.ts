/** Words of a study's frame and of its sources. */
export const study = {
	overview: 'Overblik',
	sources: 'Kilder',
	codes: 'Koder',
	members: 'Medlemmer',
	settings: 'Indstillinger',
	opening: 'Åbner studiet …',
	coming: (done: number, of: number) => `Henter studiet … ${done} af ${of} kilder`,
	signedOut: 'Log ind for at se studiet.',
	signIn: 'Log ind',
	notHers: 'Der er ikke et studie på denne adresse, som du har adgang til.',
	notHere: 'Studiet har ikke været åbnet i denne browser, og serveren kan ikke nås. Prøv igen, når der er net.',
	home: 'Alle projekter',
	participants: 'Deltagere',
	account: (name: string) => `Menu for ${name}`,
	places: 'Steder i studiet',
	keysLead: 'Alt, der gøres ofte, har en tast.',
	keySections: [
		{
			title: 'Overalt',
			rows: [
				{ keys: 'Ctrl Z', act: 'Fortryd det sidste, du gjorde' },
				{ keys: 'Ctrl Skift Z', act: 'Gør det igen' },
				{ keys: '/', act: 'Søg i studiet' },
				{ keys: 'F6', act: 'Til den næste del af siden; med Skift til den forrige' },
				{ keys: '?', act: 'Vis tasterne' }
			]
		},
		{
			title: 'Læse og kode',
			rows: [
				{ keys: 'K', act: 'Kod det markerede' },
				{ keys: 'N', act: 'Ny kode af det markerede' },
				{ keys: 'V', act: 'Kode med deltagerens egne ord (in vivo)' },
				{ keys: 'M', act: 'Note til den valgte kodning' },
				{ keys: 'J', act: 'Næste ukodede sted' },
				{ keys: 'Skift J', act: 'Forrige ukodede sted' },
				{ keys: 'T', act: 'Markér talerturen' },
				{ keys: 'P', act: 'Markér afsnittet' },
				{ keys: '.', act: 'Udvid til sætningen' },
				{ keys: 'Alt →', act: 'Flyt kodningens slutning' },
				{ keys: 'Alt Skift →', act: 'Flyt kodningens begyndelse' },
				{ keys: 'Delete', act: 'Fjern den valgte kodning' }
			]
		},
		{
			title: 'Koder',
			rows: [
				{ keys: 'N', act: 'Ny kode' },
				{ keys: 'Skift N', act: 'Ny mappe' },
				{ keys: 'F', act: 'Filtrér' },
				{ keys: 'F2', act: 'Omdøb' },
				{ keys: 'X', act: 'Vælg' },
				{ keys: 'C', act: 'Skift farve' },
				{ keys: 'L', act: 'Læg sammen' },
				{ keys: 'T', act: 'Flyt til mappe' },
				{ keys: 'Delete', act: 'Læg til side' },
				{ keys: 'Alt ↑', act: 'Flyt op' },
				{ keys: 'Alt ↓', act: 'Flyt ned' }
			]
		},
		{
			title: 'En kodes uddrag',
			rows: [
				{ keys: 'X', act: 'Vælg uddraget' },
				{ keys: 'T', act: 'Føj de valgte til et tema' },
				{ keys: 'F', act: 'Føj de valgte til et fund' },
				{ keys: 'R', act: 'Kod de valgte om' },
				{ keys: 'Delete', act: 'Fjern kodningen af de valgte' },
				{ keys: 'C', act: 'Mere sammenhæng' }
			]
		},
		{
			title: 'Temaer',
			rows: [
				{ keys: 'N', act: 'Nyt tema' },
				{ keys: 'F2', act: 'Omdøb' },
				{ keys: 'Alt ↑', act: 'Flyt op' },
				{ keys: 'Alt ↓', act: 'Flyt ned' },
				{ keys: 'Alt →', act: 'Læg under temaet ovenfor' },
				{ keys: 'Alt ←', act: 'Løft et niveau op' },
				{ keys: 'Delete', act: 'Læg til side' },
				{ keys: 'T', act: 'På et uddrag: knyt det direkte' },
				{ keys: 'C', act: 'På temaets side: mere sammenhæng' }
			]
		},
		{
			title: 'Fund',
			rows: [
				{ keys: 'N', act: 'Nyt fund' },
				{ keys: 'U', act: 'Find uddrag' },
				{ keys: 'R', act: 'Frigiv' },
				{ keys: 'Alt ↑', act: 'Flyt op' },
				{ keys: 'Alt ↓', act: 'Flyt ned' }
			]
		}
	],
	showKeys: 'Vis tasterne',
	state: 'Hvad er gemt?',
	stateTitle: 'Hvad er gemt',
	stateSaved: 'Alt, du har gjort, er gemt på serveren.',
	stateWaiting: (n: number) =>
		n === 1
			? '1 ændring er gemt på denne enhed og sendes, så snart serveren kan nås. Luk roligt fanen.'
			: `${n} ændringer er gemt på denne enhed og sendes, så snart serveren kan nås. Luk roligt fanen.`,
	stateSignedOut: 'Du er logget ud på serveren. Log ind igen, så sendes det, der venter.'
};
