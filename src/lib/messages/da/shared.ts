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
	people: (n: number) => (n === 1 ? '1 person' : `${n} personer`)
};
