import type { Messages } from '../messages.ts';

type Finding = Messages['finding'];

const materials: Finding['materials'] = {
	interviews: 'Interviews',
	workshop: 'Workshop',
	knowledge: 'Literature',
	practice: 'Practice'
};

const approvals: Finding['approvals'] = {
	draft: 'not asked',
	sent: 'sent to the participant',
	approved: 'approved',
	corrected: 'approved as corrected',
	withdrawn: 'withdrawn'
};

const ways: Finding['ways'] = { mail: 'mail', telephone: 'telephone', meeting: 'meeting', other: 'other' };

const done: Finding['done'] = {
	removed: 'The finding is removed.',
	moved: 'Moved.',
	stays: 'It cannot be moved further that way.',
	linked: { supports: 'The extract now supports the finding.', contradicts: 'The extract now speaks against it.' },
	unlinked: 'The extract no longer belongs to the finding.',
	quoted: 'The extract is now a quote.',
	unquoted: 'The quote is removed.',
	reworded: 'The quote is changed.',
	rewordedAsked: 'The quote is changed. The approval was for the old words and does not hold for the new ones.',
	sent: 'The quote is sent.',
	backToDraft: 'The quote stands as not asked again.',
	approved: 'The quote is approved.',
	corrected: 'The quote is corrected, in the standards too.',
	withdrawn: 'The quote is withdrawn and is removed from every standard.',
	released: (title) => `The finding is being released to “${title}”.`
};

const list: Finding['list'] = {
	title: 'Findings',
	empty: 'This is where the findings go',
	emptyWhy:
		'A finding is a claim that the material bears. It is written as a sentence, rests on extracts, and has room for what speaks against it. Findings are what a standard can build on, once they are released.',
	first: 'Write the first finding',
	newFinding: 'New finding',
	claim: 'The claim',
	claimHint: 'One sentence that can stand alone. The rest comes later.',
	write: 'Write the finding',
	noTheme: 'Without a theme',
	bare: 'no extracts yet',
	element: (no, title) => `Element ${no}: ${title}`,
	releasedTo: (titles) => `released to ${titles}`,
	newer: 'newer than what was released',
	more: (claim) => `More about ${claim}`,
	up: 'Move up',
	down: 'Move down',
	remove: 'Remove the finding',
	keysHelp: 'Alt and arrow up or down moves the finding.'
};

const page: Finding['page'] = {
	gone: 'There is no finding at this address.',
	toList: 'All findings',
	claim: 'Claim',
	theme: 'Theme',
	noTheme: 'none',
	themeGone: 'a theme that was removed',
	note: 'Note',
	noteEmpty: 'What are you considering about the finding? The note stays in the study.',
	supports: 'Rests on',
	supportsNone: 'No extracts yet. Find those that the claim rests on.',
	contradicts: 'What speaks against it',
	contradictsNone: 'Nothing has been put here yet. Does anybody in the material say otherwise?',
	openAt: 'Open the place in the source',
	line: (n) => `line\u00a0${n}`,
	codingGone: 'The coding has been removed since.',
	more: (where) => `More about the extract, ${where}`,
	toSupports: 'Let it support the finding',
	toContradicts: 'Let it speak against it',
	unlink: 'Take the extract out',
	makeQuote: 'Make it a quote',
	isQuote: 'is a quote',
	elements: 'Elements',
	elementsWhy: 'Which elements does the finding bear on? An element is not a theme.',
	rationale: (title) => `Why ${title}?`,
	rationaleEmpty: 'Why? May be left empty.',
	released: 'Released',
	notReleased: 'Not released yet.',
	releasedOn: (date) => `released ${date}`,
	releasing: 'on its way',
	newer: 'Newer here than what was released.',
	notMember: 'You are not a member of the standard.',
	release: 'Release to …'
};

const pick: Finding['pick'] = {
	open: 'Find extracts',
	title: 'Find extracts',
	close: 'Done',
	words: 'Words in the extract or its source’s title',
	code: 'Code',
	anyCode: 'all codes',
	none: 'No extract fits.',
	noCodings: 'Nothing has been coded in the shared material yet. Mark words in a source and put a code on them.',
	toSources: 'Go to the sources',
	more: 'Show more',
	supports: 'Supports',
	contradicts: 'Speaks against',
	sideOf: (side, words) => `${side}: ${words}`
};

const quote: Finding['quote'] = {
	title: 'Quotes',
	none: 'Make an extract a quote, and it stands here with its approval.',
	withdrawn: '[quote withdrawn]',
	by: (who, how, on) => [who, how, on].filter(Boolean).join(', '),
	strays: 'The words differ from the source.',
	recording: 'The source is not verbatim: have the words been checked against the recording?',
	unnamed: 'unnamed',
	against: 'speaks against',
	who: 'Whose words',
	nobody: 'not said',
	shorten: 'Shorten',
	shortenTitle: 'Shorten the quote',
	shortenLead: 'Mark what can be spared and leave it out. […] stands in its place.',
	wording: 'Wording',
	leaveOut: 'Leave out what is marked',
	restore: 'The source’s words',
	send: 'Sent to the participant',
	approve: 'Approved …',
	approveTitle: 'The quote is approved',
	correct: 'Approved as corrected …',
	correctTitle: 'Approved as corrected',
	correctLead:
		'Write the words as the participant wants them. They are put into every standard at once; this is not undone.',
	withdraw: 'Withdraw …',
	withdrawTitle: 'Withdraw the quote',
	withdrawLead:
		'The quote is removed from every standard and draft at once, and “[quote withdrawn]” stands in its place. This is not undone.',
	draft: 'Not asked after all',
	remove: 'Remove the quote',
	approvedBy: 'By whom',
	approvedHow: 'How',
	approvedOn: 'When',
	approveAct: 'Approved',
	correctAct: 'Correct and approve',
	withdrawAct: 'Withdraw',
	more: (words) => `More about the quote ${words}`
};

const release: Finding['release'] = {
	title: 'Release the finding',
	lead: 'Members of the standard can read what stands below. Nothing else goes.',
	none: 'You are not the owner or an author of any standard. Only those who are can release to one.',
	to: 'Standard',
	choose: 'Choose a standard',
	again: 'Released before. What stands there is replaced.',
	quotes: 'Quotes that go with it',
	noQuotes: 'The finding has no quotes yet. It can be released without.',
	notApproved: 'not approved',
	notApprovedHint: 'Quotes that are not approved are seen by members only, and never leave in a Word file.',
	rationale: 'Rationale',
	rationaleHint: 'Why can the standard build on the finding?',
	crosses: 'This goes',
	study: 'Study',
	claim: 'Claim',
	elements: 'Elements',
	materials: 'Material',
	sectors: 'Sectors',
	nothing: 'none',
	act: 'Release'
};

const table: Finding['table'] = {
	title: 'Elements',
	why: 'What has been found about each element, and what the standards say. A dot is a finding.',
	element: 'Element',
	standard: 'Standard',
	empty: 'no finding',
	noProvision: 'no requirements yet',
	notRead: 'no standard to read',
	heard: (sectors) => `heard: ${sectors}`,
	bare: 'Without extracts',
	unlinked: 'Linked to no element',
	close: 'Close the finding',
	open: 'Open the finding',
	beside: 'The finding',
	emptyTitle: 'Where findings and elements meet',
	emptyWhy:
		'When a finding is linked to an element, it stands here as a dot under the material it rests on. So one sees where there is something to build a standard on, and where there is not.',
	toFindings: 'Go to the findings'
};

const keys: Finding['keys'] = {
	newFinding: 'N',
	up: 'Alt ↑',
	down: 'Alt ↓',
	pick: 'U',
	release: 'R',
	save: 'Ctrl Enter'
};

export const finding: Finding = { materials, approvals, ways, done, list, page, pick, quote, release, table, keys };
