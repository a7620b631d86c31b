import type { Messages } from '../messages.ts';
import { sectors } from './sectors.ts';

type Standard = Messages['standard'];

const frame: Standard['frame'] = {
	opening: 'Opening the standard …',
	signedOut: 'Sign in to see the standard.',
	notHers: 'There is no standard at this address that you have access to.',
	notHere:
		'The standard has not been opened in this browser, and the server cannot be reached. Try again when there is a network.',
	places: 'Places in the standard',
	draft: 'Draft',
	stateDraftWaiting:
		'What you have written in the draft is on this device and is sent as soon as the server can be reached.',
	stateDraftSaving: 'The draft is being saved.',
	keySections: [
		{
			title: 'In the text',
			rows: [
				{ keys: 'Ctrl Z', act: 'Undo the last thing you wrote' },
				{ keys: 'Ctrl Shift Z', act: 'Do it again' },
				{ keys: 'Ctrl Shift F', act: 'Search, also from within the text' },
				{ keys: 'Ctrl Alt K', act: 'Requirement' },
				{ keys: 'Ctrl Alt A', act: 'Recommendation' },
				{ keys: 'Ctrl Alt M', act: 'Comment on what is marked' },
				{ keys: 'Ctrl Alt F', act: 'Footnote' },
				{ keys: 'Ctrl Alt 1', act: 'Heading (1, 2 or 3)' },
				{ keys: 'Ctrl Alt 0', act: 'Body text' },
				{ keys: 'Ctrl B', act: 'Bold' },
				{ keys: 'Ctrl I', act: 'Italic' },
				{ keys: 'Ctrl Shift 8', act: 'Bulleted list' },
				{ keys: 'Ctrl Shift 7', act: 'Numbered list' },
				{ keys: 'Alt ↑', act: 'Move the block up' },
				{ keys: 'Alt ↓', act: 'Move the block down' },
				{ keys: 'Ctrl Alt O', act: 'To the facts of the provision' }
			]
		},
		{
			title: 'Everywhere',
			rows: [
				{ keys: 'F6', act: 'To the next part of the page; with Shift to the one before' },
				{ keys: '/', act: 'Search the standard' },
				{ keys: '?', act: 'Show the keys' },
				{ keys: 'Ctrl Z', act: 'Outside the text: undo your last comment' }
			]
		}
	],
	refused: {
		'signed-out': 'You are signed out. What you have written is still here. Sign in again, and it is sent.',
		'no-access': 'You no longer have access to the draft.',
		'read-only':
			'Your role does not allow you to write here. Copy what was not saved in time, and reload the page to go on reading.',
		'other-version':
			'There is a new version of Rødtråd. Reload the page to go on writing; what you have written is still here.'
	},
	yourDraft: 'The draft as it stands in this browser:',
	copyDraft: 'Copy the text',
	reload: 'Reload'
};

const draft: Standard['draft'] = {
	loading: 'Fetching the draft …',
	notHere: 'The draft is not in this browser yet. It is fetched as soon as the server can be reached.',
	none: 'The standard has no draft yet. It is on its way.',
	name: 'Text of the draft',
	reading: 'You are reading along: mark words to comment on them.',
	contents: 'Contents',
	side: 'Basis and comments',
	picturesLeftOut: (n) =>
		n === 1
			? 'A picture did not come along. The draft holds text and tables only.'
			: `${n} pictures did not come along. The draft holds text and tables only.`,
	noHeadings: 'The headings of the text become a table of contents here.',
	untitled: 'Untitled',
	provisions: (n) => (n === 0 ? 'no requirements yet' : n === 1 ? '1 provision' : `${n} provisions`),
	present: (names) => `Also here: ${names}`
};

const toolbar: Standard['toolbar'] = {
	name: 'Tools for the text',
	style: 'Kind of paragraph',
	styles: { paragraph: 'Body text', 1: 'Heading 1', 2: 'Heading 2', 3: 'Heading 3' },
	bold: 'Bold',
	italic: 'Italic',
	bulletList: 'Bulleted list',
	orderedList: 'Numbered list',
	table: 'Table',
	tableActs: {
		rowAfter: 'New row below',
		columnAfter: 'New column after',
		deleteRow: 'Remove the row',
		deleteColumn: 'Remove the column',
		deleteTable: 'Remove the table'
	},
	link: 'Link',
	footnote: 'Footnote',
	requirement: 'Requirement',
	recommendation: 'Recommendation',
	comment: 'Comment',
	withKeys: (name, keys) => `${name} (${keys})`
};

const provision: Standard['provision'] = {
	kinds: { requirement: 'requirement', recommendation: 'recommendation' },
	placeholders: { requirement: '… shall …', recommendation: '… should …' },
	rationalePlaceholder: 'Rationale: why?',
	named: (number) => `Facts about ${number}`,
	element: 'Element',
	elementNamed: (element, short) => `${element} ${short}`,
	obligation: 'Kind',
	sectors: 'Applies to',
	sectorNames: sectors,
	noSectors: 'applies to: not said',
	practiceOnly:
		'Section 118 b of the Danish Health Act addresses municipal and regional councils. A requirement for general practice alone needs another basis.',
	basis: (n) => `basis ${n}`,
	noBasis: 'without basis',
	basisOf: (number, n) => `Show the basis of ${number}, ${n} ${n === 1 ? 'finding' : 'findings'}`,
	suspect: 'to be confirmed again',
	close: 'Done',
	unmake: 'Make it ordinary text',
	remove: 'Remove',
	removed: 'Removed. Ctrl Z in the text brings it back.'
};

const atoms: Standard['atoms'] = {
	citation: (no) => `finding ${no}`,
	citationOf: (claim) => `Reference to the finding: ${claim}`,
	goneFinding: '[the finding is not released]',
	withdrawn: '[quote withdrawn]',
	goneQuote: '[quote is not here]',
	notApproved: 'not approved yet',
	footnoteNo: (text) => `Footnote: ${text}`,
	footnoteText: 'Text of the note',
	footnoteTitle: 'Footnote',
	insert: 'Insert',
	linkTitle: 'Link',
	linkAddress: 'Address',
	linkHint: 'Begins with https:// or mailto:',
	linkBad: 'A link must begin with https://, http:// or mailto:.',
	unlink: 'Remove the link'
};

const basis: Standard['basis'] = {
	title: 'Basis',
	none: 'Nothing has been released to the standard yet',
	noneWhy:
		'The basis is the findings that a study has released to this standard, with their quotes. A researcher who is also an author here releases them from the study.',
	restsOn: (number) => `${number} rests on`,
	restsOnNothing: (number) => `${number} has no basis yet. Insert a finding below.`,
	all: 'Released findings',
	element: (element, short, n) => `${element} ${short} · ${n} ${n === 1 ? 'finding' : 'findings'}`,
	usedIn: (numbers) => `used in ${numbers}`,
	notUsed: 'not used',
	insert: 'Insert as basis',
	insertUnder: (number) => `Lay the finding under ${number}`,
	insertNowhere: 'Put the caret in a requirement or a recommendation first.',
	cite: 'Cite',
	citeFinding: 'Refer to the finding where the caret is',
	citeQuote: 'Put the quote where the caret is',
	role: 'The basis',
	roles: { grounds: 'grounds', illustrates: 'illustrates', limits: 'limits', contradicts: 'contradicts' },
	remove: 'Take out',
	removeOf: (claim) => `Take the basis out: ${claim}`,
	suspect: 'To be confirmed again',
	suspectWhy: 'The finding has changed since it was laid here. Read it again.',
	confirm: 'Confirm',
	newer: 'newer in the study',
	newerWhy: 'The finding has been changed in the study and not released again.',
	gone: 'The finding is no longer released.',
	quotes: (n) => (n === 1 ? '1 quote' : `${n} quotes`),
	against: 'contradicts',
	from: (study) => `from ${study}`,
	materials: { interviews: 'interviews', workshop: 'workshop', knowledge: 'literature', practice: 'practice' },
	approvals: {
		draft: 'not approved yet',
		sent: 'sent to the participant',
		approved: 'approved',
		corrected: 'approved as corrected',
		withdrawn: 'withdrawn'
	},
	withdrawn: '[quote withdrawn]',
	toSource: 'To the place in the source'
};

const comments: Standard['comments'] = {
	title: 'Comments',
	none: 'No comments yet',
	noneWhy: 'Mark words in the text and press Comment. Everybody in the standard can comment and answer.',
	fresh: 'New comment',
	on: 'On the words',
	text: 'Comment',
	add: 'Comment',
	answer: 'Answer',
	answerTo: (name) => `Answer ${name}`,
	send: 'Answer',
	resolve: 'Settle',
	reopen: 'Open again',
	resolvedCount: (n) => `${n} settled`,
	loose: 'loose: the words are no longer in the text',
	edit: 'Edit',
	remove: 'Delete',
	more: (name) => `More about the comment by ${name}`,
	goTo: 'Show the words in the text',
	somebody: 'a former member',
	selectFirst: 'Mark the words the comment is on.',
	added: 'The comment is written.'
};

export const standard: Standard = { frame, draft, toolbar, provision, atoms, basis, comments };
