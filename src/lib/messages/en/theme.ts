import type { theme as danish } from '../da/theme.ts';
import { sectorsInProse as sectors } from './sectors.ts';

const materials = {
	interviews: 'the interviews',
	workshop: 'the workshop',
	knowledge: 'the literature',
	practice: 'the practice examples'
};

type Spread = Parameters<typeof danish.spread>[0];

const said = (n: number) => (n === 1 ? 'one' : n === 2 ? 'two' : String(n));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (parts: readonly string[], last: string) =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`;

function spread({ people, untold, from, also, absent, asks }: Spread): string {
	const informants = people === 0 ? [] : [`${said(people)} ${people === 1 ? 'informant' : 'informants'}`];
	const interviews =
		untold === 0 ? [] : [`${said(untold)} ${untold === 1 ? 'interview' : 'interviews'} without named speakers`];
	const heads = joined([...informants, ...interviews], 'and');
	if (asks === 'enough') return `Rests on ${heads}: is that enough for what you want to say?`;
	const others = joined(
		also.map((one) => materials[one]),
		'and'
	);
	if (heads === '' && others === '') return 'The extracts hold the interviewer’s words only.';
	const where = from ? `, ${from.all ? 'all from' : 'mostly'} ${sectors[from.sector]}` : '';
	const beside = others === '' ? '' : `, and besides ${others}`;
	const body = heads === '' ? `The extracts are from ${others}` : capital(`${heads}${where}${beside}`);
	if (asks === 'one-sector') return `${body}: is that a point?`;
	if (asks !== 'absent') return `${body}.`;
	const lacking = joined(
		absent.map((one) => materials[one]),
		'or'
	);
	return `${body}; none from ${lacking}: is that a point?`;
}

const extracts = (n: string, one: boolean) => (one ? '1 extract' : `${n} extracts`);

export const theme: typeof danish = {
	statuses: { candidate: 'candidate', reviewed: 'reviewed', defined: 'defined', 'set-aside': 'set aside' },
	list: {
		title: 'Themes',
		newTheme: 'New theme',
		name: 'Name of the theme',
		empty: 'Themes will stand here',
		emptyWhy:
			'A theme is a pattern of shared meaning, gathered round one central idea. It says something about the material; a heading or a folder does not. Begin with a candidate name. The rest can wait, and everything can be changed.',
		first: 'Write the first theme',
		tree: 'Themes in their order',
		keysHelp:
			'Arrows up and down go from theme to theme. With Alt, up and down move the theme, right puts it under the theme above, left lifts it out again.',
		where: 'A pattern in which',
		extracts,
		extractsOf: (n, one, name) => `${extracts(n, one)} in the theme ${name}`,
		more: (name) => `More about ${name}`,
		rename: 'Rename',
		up: 'Move up',
		down: 'Move down',
		inward: 'Put under the theme above',
		outward: 'Lift one level up',
		remove: 'Delete …'
	},
	aside: {
		title: 'Set aside',
		noReason: 'no reason given',
		back: 'Bring back',
		backOf: (name) => `Bring ${name} back`
	},
	setAside: {
		open: 'Set aside …',
		title: (name) => `Set “${name}” aside`,
		lead: 'The theme is kept with your reason and can always be brought back. What lies under it moves one level up.',
		act: 'Set aside'
	},
	remove: {
		title: (name) => `Delete “${name}”`,
		lead: 'The theme and its links are deleted. Codes and extracts stay where they are. To be able to show what was considered, rather set it aside.',
		act: 'Delete'
	},
	problems: {
		taken: (name) => `There is a theme called “${name}” already.`,
		element:
			'That is one of the nine elements. In a reflexive analysis an element is not a theme: findings point to it. Write what the pattern is, or make a focus area with that heading.'
	},
	noLanding: {
		'too-deep': 'There are three levels at most: overarching theme, theme and subtheme.',
		'in-itself': 'A theme cannot lie under itself.',
		stays: 'It cannot be moved further that way.'
	},
	done: {
		made: (name) => `Theme “${name}” made.`,
		moved: 'Moved.',
		renamed: (name) => `Renamed to “${name}”.`,
		setAside: (name) => `“${name}” is set aside.`,
		back: (name) => `“${name}” is back among the themes.`,
		removed: (name) => `“${name}” is deleted.`,
		codeAdded: (label) => `The code “${label}” now serves the theme too.`,
		codeRemoved: (label) => `The code “${label}” no longer serves the theme.`,
		contradicts: 'The extract contradicts the theme.',
		supports: 'The extract supports the theme.',
		linked: 'The extract is linked straight to the theme.',
		unlinked: 'The extract’s own link is removed.',
		areaMade: (title) => `Focus area “${title}” made.`,
		gathered: (name, title) => `“${name}” is gathered under “${title}”.`,
		released: (name, title) => `“${name}” is no longer gathered under “${title}”.`
	},
	page: {
		gone: 'There is no theme at this address.',
		toList: 'All themes',
		levels: { overarching: 'Overarching theme', theme: 'Theme', subtheme: 'Subtheme' },
		status: 'Status',
		setAside: 'The theme is set aside.',
		because: (reason) => `The theme is set aside: ${reason}`,
		general: 'This name could stand over many reports. Does it say what the pattern is?',
		pattern: 'This theme captures a pattern in which',
		patternEmpty: '… finish the sentence when you can.',
		idea: 'Central organising concept',
		ideaEmpty: 'The one idea that holds the theme together.',
		is: 'What it is',
		isEmpty: 'What belongs to it?',
		isNot: 'What it is not',
		isNotEmpty: 'Where does it end?',
		codes: 'Codes',
		noCodes: 'No codes yet. A code may serve several themes.',
		addCode: 'Add a code',
		removeCode: (label) => `Remove the code ${label} from the theme`,
		alsoIn: 'also in',
		extracts: 'Extracts',
		noExtracts: 'No extracts yet',
		noExtractsWhy:
			'Add a code, and its extracts are read here in context. Single extracts can also be linked straight.',
		context: 'Context',
		contexts: { none: 'none', one: 'one turn', three: 'three turns' },
		line: (n) => `line ${n}`,
		openAt: 'Open in the source',
		contradicting: 'contradicts',
		linked: 'linked straight',
		mark: 'Mark as contradicting',
		unmark: 'Supports the theme',
		link: 'Link straight to the theme',
		unlink: 'Remove its own link',
		moreOf: (where) => `More about the extract, ${where}`,
		keysHelp:
			'Arrows up and down go from extract to extract, Enter opens the place in the source, N marks the extract as contradicting, T links it straight.',
		spread: 'Spread',
		noSpread: 'When there are extracts, whom they come from is said here.',
		nuance: 'Contradicting extracts',
		noNuance: 'What speaks against it, or makes it less simple? Mark it when you meet it.',
		within: 'Under the theme',
		areas: 'Gathered under',
		noSource: 'unknown source'
	},
	area: {
		title: 'Focus areas',
		lead: 'A heading that gathers; not a theme.',
		newArea: 'New focus area',
		name: 'Heading of the focus area',
		note: 'Note',
		writeNote: 'Write a note',
		noteEmpty: 'Where does the heading come from?',
		add: 'Gather a code or a theme',
		addTo: (title) => `Gather a code or a theme under ${title}`,
		removeMember: (name, title) => `${name} is no longer gathered under ${title}`,
		kinds: { code: 'code', theme: 'theme', finding: 'finding' },
		more: (title) => `More about ${title}`,
		remove: 'Delete'
	},
	keys: {
		newTheme: 'N',
		rename: 'F2',
		up: 'Alt ↑',
		down: 'Alt ↓',
		inward: 'Alt →',
		outward: 'Alt ←',
		setAside: 'Delete',
		contradicts: 'N',
		link: 'T',
		context: 'C'
	},
	spread,
	noneFits: 'None fits.'
};
