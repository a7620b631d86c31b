import type { Messages } from '../messages.ts';

type Settings = Messages['settings'];

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

const approaches: Settings['approaches'] = {
	reflexive: {
		name: 'Reflexive',
		means:
			'Codes and themes come about in the reading and can always be changed. The nine elements are neither codes nor themes: findings point to them.'
	},
	codebook: {
		name: 'Codebook',
		means: 'The codes are defined and gathered in a codebook that you code by. The elements may be used as a frame.'
	},
	'coding-reliability': {
		name: 'Coding reliability',
		means: 'Several people code by the same fixed codebook, each alone. The elements may be used as a frame.'
	}
};

const changeApproach: Settings['changeApproach'] = {
	title: (name) => `Change the approach to ${name.toLowerCase()}`,
	lead: 'Nothing that you have made is changed: codes, codings and themes stay as they are.',
	lists: {
		codes: 'The codebook will be called codes.',
		codebook: 'The list of codes will be called codebook.'
	},
	elements: {
		allowed: 'From now on a code or a theme may be called as one of the nine elements.',
		refused: 'A new code or theme may no longer be called as one of the nine elements.'
	},
	named: (names, one) =>
		`${names} ${one ? 'is called as an element' : 'are called as elements'}. In a reflexive analysis the elements are neither codes nor themes: give ${one ? 'it' : 'them'} another name when you can.`,
	words: 'Only the word for the approach changes.',
	act: 'Change approach',
	done: (name) => `The approach is now ${name.toLowerCase()}.`
};

export const settings: Settings = {
	title: 'Settings',
	onlyOwners: 'Only an owner can change what stands here.',
	name: 'Title',
	question: 'Research question',
	questionHint: 'What do you want to know? It may well be rewritten along the way.',
	noQuestion: 'not written yet',
	approach: 'Approach',
	approaches,
	changeApproach,
	orientation: 'Orientation',
	orientations: {
		inductive: { name: 'Inductive', means: 'from what stands in the material' },
		deductive: { name: 'Deductive', means: 'from concepts that you bring along' },
		both: { name: 'Both', means: '' }
	},
	studyLanguage: 'Language of the material',
	studyLanguageHint:
		'Used to search for inflected words, when a source does not say its own language, and for what stands under a quote.',
	standardLanguage: 'Language of the standard',
	standardLanguageHint: 'The fixed words of the Word document are written in it.',
	languages: { da: 'Danish', en: 'English' },
	lease: 'Copy in the browser',
	leaseField: 'Days without contact with the server',
	leaseHint: (most) =>
		`A copy may stay in a browser for so long, and for so long one can work without a network. From 0 to ${most}. A new number holds in every browser, at the latest the next time it is opened.`,
	leaseMeans: {
		study: (n) =>
			n === 0
				? '0: nothing is kept in the browser; without a network the study cannot be opened.'
				: `After ${days(n)} without contact the copy is deleted before anything is shown.`,
		standard: (n) =>
			n === 0
				? '0: nothing is kept in the browser; without a network the standard cannot be opened.'
				: `After ${days(n)} without contact the copy is deleted before anything is shown.`
	},
	leaseProblem: (most) => `Write a whole number from 0 to ${most}.`,
	days,
	members: 'Who has access',
	membersLink: 'See who has access'
};
