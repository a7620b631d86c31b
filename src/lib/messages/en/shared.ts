import type { Messages } from '../messages.ts';

export const shared: Messages['shared'] = {
	product: 'Rødtråd',
	tagline: 'From the words of an interview to the requirement in a standard, and back.',
	language: 'Language',
	danish: 'Dansk',
	english: 'English',
	cancel: 'Cancel',
	close: 'Close',
	save: 'Save',
	saveKeys: 'Ctrl Enter',
	remove: 'Remove',
	undo: 'Undo',
	redo: 'Redo',
	search: 'Search',
	keys: 'Keys',
	menu: 'Menu',
	newVersion: 'There is a new version of Rødtråd.',
	reload: 'Reload',
	needsNetwork: 'This page needs the network.',
	loading: 'Loading …',
	also: {
		group: (label) => `${label}: also written`,
		by: (name, day) => `Also written, by ${name}, ${day}:`,
		somebody: 'unknown',
		nothing: '(nothing)',
		keep: 'Keep this one',
		take: 'Use the other'
	},
	pane: {
		show: (name) => `Show ${name.toLowerCase()}`,
		hide: (name) => `Hide ${name.toLowerCase()}`,
		resize: (name) => `Width: ${name.toLowerCase()}`,
		all: 'Parts of the page',
		text: 'Text'
	},
	people: (n) => (n === 1 ? '1 person' : `${n} people`)
};
