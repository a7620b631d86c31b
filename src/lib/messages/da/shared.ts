/** Words that every page uses. */
export const shared = {
	product: 'Rødtråd',
	tagline: 'Fra ordene i et interview til kravet i en standard, og tilbage.',
	language: 'Sprog',
	danish: 'Dansk',
	english: 'English',
	cancel: 'Annullér',
	close: 'Luk',
	save: 'Gem',
	saveKeys: 'Ctrl Enter',
	remove: 'Fjern',
	undo: 'Fortryd',
	redo: 'Gendan',
	search: 'Søg',
	keys: 'Taster',
	menu: 'Menu',
	newVersion: 'Der er en ny version af Rødtråd.',
	reload: 'Genindlæs',
	needsNetwork: 'Denne side kræver netforbindelse.',
	loading: 'Henter …',
	also: {
		group: (label: string) => `${label}: også skrevet`,
		by: (name: string, day: string) => `Også skrevet, af ${name}, ${day}:`,
		somebody: 'ukendt',
		nothing: '(ingenting)',
		keep: 'Behold denne',
		take: 'Brug den anden'
	},
	pane: {
		show: (name: string) => `Vis ${name.toLowerCase()}`,
		hide: (name: string) => `Skjul ${name.toLowerCase()}`,
		resize: (name: string) => `Bredde: ${name.toLowerCase()}`,
		all: 'Dele af siden',
		text: 'Tekst'
	},
	people: (n: number) => (n === 1 ? '1 person' : `${n} personer`)
};
