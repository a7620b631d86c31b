import type { Messages } from '../messages.ts';

const trouble: Messages['realName']['trouble'] = {
	offline: 'No connection. The real names are on the server alone; try again when there is a network.',
	'signed-out': 'You are signed out. Sign in, and try again.',
	'not-hers': 'Only the owner of the study can see the real names.',
	fault: 'The server could not answer. Try again in a moment.'
};

export const realName: Messages['realName'] = {
	title: 'Real names',
	why: 'The real names are on the server alone, encrypted, and never in the copies that browsers keep. Only the owner can see them, and each time it is written in a log.',
	show: 'Show real names',
	asking: 'Fetching the names …',
	shownWhy:
		'It is written in the log that you have seen the names. They are gone from here when you hide them or turn to another page.',
	hide: 'Hide real names',
	trouble,
	name: 'Real name',
	post: 'Title',
	postHint: 'As it is to stand after the name, such as consultant.',
	employer: 'Employer',
	none: 'no real name yet',
	damaged: 'The name that is kept cannot be read on the server. Write it again.',
	printed: (line) => `Printed under quotes as: ${line}`,
	notPrinted: (naming) => `Not printed: the participant is named by ${naming}.`,
	notNamed: 'Not printed: the participant is not named.',
	saving: 'saving',
	saved: 'saved on the server',
	again: 'Save again',
	notSaved: {
		offline: 'Not saved: no connection. What you wrote still stands here.',
		'signed-out': 'Not saved: you are signed out. Sign in in another tab, and save again.',
		'not-hers': 'Not saved: only the owner of the study can change the real names.',
		fault: 'Not saved: the server could not answer. Save again in a moment.',
		nameless: 'Not saved: write the name. A title or an employer cannot stand alone.',
		invalid: 'Not saved: write each on one line, at most 200 letters.',
		gone: 'Not saved: the participant has been removed meanwhile.'
	}
};
