/** Words about the real names of participants, which their owner alone may see. */
const trouble = {
	offline: 'Uden forbindelse. De rigtige navne er kun på serveren; prøv igen, når der er net.',
	'signed-out': 'Du er logget ud. Log ind, og prøv igen.',
	'not-hers': 'Kun studiets ejer kan se de rigtige navne.',
	fault: 'Serveren kunne ikke svare. Prøv igen om lidt.'
};

export const realName = {
	title: 'Rigtige navne',
	why: 'De rigtige navne er kun på serveren, krypteret, og aldrig i browsernes kopier. Kun ejeren kan se dem, og hver gang skrives det i en log.',
	show: 'Vis rigtige navne',
	asking: 'Henter navnene …',
	shownWhy:
		'Det er skrevet i loggen, at du har set navnene. De forsvinder herfra, når du skjuler dem eller går til en anden side.',
	hide: 'Skjul rigtige navne',
	trouble,
	name: 'Rigtigt navn',
	post: 'Titel',
	postHint: 'Som den skal stå efter navnet, for eksempel overlæge.',
	employer: 'Arbejdssted',
	none: 'intet rigtigt navn endnu',
	damaged: 'Det navn, der er gemt, kan ikke læses på serveren. Skriv det igen.',
	printed: (line: string) => `Trykkes under citater som: ${line}`,
	notPrinted: (naming: string) => `Trykkes ikke: deltageren nævnes ved ${naming}.`,
	notNamed: 'Trykkes ikke: deltageren nævnes ikke.',
	saving: 'gemmer',
	saved: 'gemt på serveren',
	again: 'Gem igen',
	notSaved: {
		offline: 'Ikke gemt: uden forbindelse. Det, du skrev, står her stadig.',
		'signed-out': 'Ikke gemt: du er logget ud. Log ind i en anden fane, og gem igen.',
		'not-hers': 'Ikke gemt: kun studiets ejer kan ændre de rigtige navne.',
		fault: 'Ikke gemt: serveren kunne ikke svare. Gem igen om lidt.',
		nameless: 'Ikke gemt: skriv navnet. En titel eller et arbejdssted kan ikke stå alene.',
		invalid: 'Ikke gemt: skriv hver oplysning på én linje, højst 200 tegn.',
		gone: 'Ikke gemt: deltageren er fjernet i mellemtiden.'
	}
};
