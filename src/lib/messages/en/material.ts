import type { Messages } from '../messages.ts';
import { sectors } from './sectors.ts';

type Material = Messages['material'];

const kinds: Material['kinds'] = {
	interview: 'Interview',
	'group-interview': 'Group interview',
	workshop: 'Workshop',
	'practice-example': 'Practice example',
	'desk-research': 'Literature',
	statement: 'Statement',
	slides: 'Slides',
	'field-note': 'Field note',
	survey: 'Survey'
};

const exactnesses: Material['exactnesses'] = {
	verbatim: 'verbatim',
	'partly-verbatim': 'partly verbatim',
	notes: 'notes'
};
const languages: Material['languages'] = { da: 'Danish', en: 'English', other: 'other language' };
const speakerRoles: Material['speakerRoles'] = { interviewer: 'interviewer', informant: 'informant' };

const looks = {
	doc: 'an older Word document (.doc)',
	odt: 'an OpenDocument document (.odt)',
	rtf: 'an RTF document',
	xlsx: 'a spreadsheet',
	pptx: 'a PowerPoint presentation',
	csv: 'a table (csv)',
	html: 'a web page',
	zip: 'a zip archive',
	picture: 'a picture',
	recording: 'a sound or video recording',
	unknown: 'something Rødtråd does not know'
};

const advice: Record<keyof typeof looks, string> = {
	doc: 'Open it in Word and save it as .docx.',
	odt: 'Save it as .docx and bring it in again.',
	rtf: 'Open it in Word and save it as .docx.',
	xlsx: 'Copy what is to be read and paste it as text.',
	pptx: 'Save the presentation as PDF and bring that in.',
	csv: 'Copy what is to be read and paste it as text.',
	html: 'Copy the text from the page and paste it.',
	zip: 'Unpack it and bring in the files inside.',
	picture: 'Type the text, or bring in the document it comes from.',
	recording: 'Bring in its transcript: text, Word, PDF or captions (.vtt, .srt).',
	unknown: 'What is read here: .docx, .pdf, .txt, .md, .vtt and .srt.'
};

const formats: Material['formats'] = {
	'plain-text': 'plain text',
	markdown: 'Markdown',
	docx: 'Word',
	pdf: 'PDF',
	vtt: 'captions (WebVTT)',
	srt: 'captions (SubRip)'
};

const refusals: Material['refusals'] = {
	'not-what-it-says': ({ looksLike }) =>
		looksLike === 'unknown'
			? 'The file is not what its name says, and its content is not known here. Open it in the program it comes from and save it again.'
			: `The file is not what its name says, but ${looks[looksLike]}. ${advice[looksLike]}`,
	'unknown-format': ({ looksLike }) =>
		looksLike === 'unknown'
			? `This is not a file that can be read here. ${advice.unknown}`
			: `This is ${looks[looksLike]}, which is not read here. ${advice[looksLike]}`,
	locked: () => 'The file is locked with a password. Save a copy without one and bring that in.',
	'no-text': ({ pages }) =>
		pages === 1
			? 'The page is a picture without text. Run the file through text recognition (OCR) first.'
			: `The ${pages} pages are pictures without text. Run the file through text recognition (OCR) first.`,
	empty: () => 'There is no text in the file.',
	damaged: () => 'The file is damaged. Open it in the program it comes from and save it again.',
	'too-large': ({ size, most }) =>
		`The file is ${size}; at most ${most} is read. Split it, or save it without pictures.`,
	'too-long': ({ most }) => `The text is longer than ${most} characters. Split it into several sources.`,
	'too-many-pages': ({ pages, most }) => `The file has ${pages} pages; at most ${most} are read. Split it.`,
	'too-much-inside': () => 'The file is packed from more than is read. Save it without pictures and attachments.',
	'too-many-parts': () => 'The file has more parts than are read. Save it as plain text, or split it.',
	'took-too-long': ({ seconds }) =>
		`The reading was ended after ${seconds} seconds. Split the file, or save it as plain text.`,
	unreadable: () => 'The browser could not open the file. Is it a folder, or has the file been moved?',
	fault: () => 'There is a fault in Rødtråd: this file could not be read. Save it as plain text and bring that in.',
	'not-kept': () => 'The source could not be kept in this browser. Make room on the device and bring the file in again.'
};

const pageList = (pages: readonly number[]): string =>
	`${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ` and ${pages.length - 12} more` : ''}`;

const remarks: Material['remarks'] = {
	'encoding-guessed': () =>
		'The file does not say how its letters are to be read; they were read as Windows-1252. Look for æ, ø and å.',
	'read-as': ({ format }) => `The file is named otherwise, but was read as ${formats[format]}.`,
	'lines-joined': ({ lines }) =>
		lines === 1 ? 'One line that was broken has been joined.' : `${lines} lines that were broken have been joined.`,
	'hyphens-removed': ({ count }) =>
		count === 1 ? 'One divided word has been joined.' : `${count} divided words have been joined.`,
	'headers-and-footers-removed': ({ count }) =>
		count === 1 ? 'One page header or footer is left out.' : `${count} page headers and footers are left out.`,
	'pages-joined': ({ count }) =>
		count === 1
			? 'One paragraph that ran over a page break has been joined.'
			: `${count} paragraphs that ran over a page break have been joined.`,
	'pages-without-text': ({ pages }) =>
		pages.length === 1 ? `Page ${pageList(pages)} has no text.` : `Pages ${pageList(pages)} have no text.`,
	'pictures-left-out': ({ count }) => (count === 1 ? 'One picture is left out.' : `${count} pictures are left out.`),
	'comments-left-out': ({ count }) => (count === 1 ? 'One comment is left out.' : `${count} comments are left out.`),
	'notes-moved-to-end': ({ count }) =>
		count === 1 ? 'The note stands at the end of the text.' : `${count} notes stand at the end of the text.`,
	'tracked-changes-accepted': () => 'Tracked changes are in the text as if accepted.',
	'front-matter-left-out': () => 'What stood before the text (front matter) is left out.',
	'times-removed': ({ count }) =>
		count === 1 ? 'One time has been taken out of the text.' : `${count} times have been taken out of the text.`,
	'perhaps-speakers': ({ labels }) =>
		`Perhaps speakers, but left in the text: ${labels.slice(0, 8).join(', ')}${labels.length > 8 ? ' …' : ''}.`,
	'already-here': ({ title }) => `There was already a source from a file of the same name and size: “${title}”.`,
	'taken-as-it-is': () => 'The text is kept as you wrote it.'
};

const bring: Material['bring'] = {
	files: 'Bring in files',
	write: 'Write or paste',
	reads: 'Word, PDF, text, Markdown and captions. You can also drop files on this page, or paste text with Ctrl V.',
	drop: 'Drop the files here',
	dropWhy: 'Each file becomes a source that can be read and coded at once.',
	where: 'New material',
	own: 'Keep to myself until it is checked',
	study: 'Share with the team',
	ownHint: 'Only you can see it until you share it.',
	title: 'New source',
	lead: 'Write field notes, or paste a transcript. Who speaks is found in the text.',
	sourceTitle: 'Title',
	text: 'Text',
	add: 'Add source',
	needsTitle: 'Give the source a title.',
	needsText: 'Write or paste a text.',
	tooLong: (most) => `The text is longer than ${most} characters. Split it into several sources.`
};

const queue: Material['queue'] = {
	title: 'Bringing in',
	doneTitle: 'Brought in',
	items: (done, of) => `${done} of ${of}`,
	bytes: (done, of) => `${done} of ${of}`,
	page: (no, of) => `page ${no} of ${of}`,
	reading: 'being read',
	waiting: 'waiting',
	cancelled: 'not brought in: you stopped',
	cancel: 'Stop',
	clear: 'Clear the list',
	outcome: (takenIn, refused) =>
		refused === 0
			? takenIn === 1
				? '1 source has been brought in.'
				: `${takenIn} sources have been brought in.`
			: `${takenIn === 1 ? '1 source' : `${takenIn} sources`} brought in; ${refused} ${refused === 1 ? 'file' : 'files'} not.`,
	own: 'only you',
	correct: 'Correct the details',
	correctOf: (title) => `Correct the details of ${title}`,
	guessed: 'Guessed from the file. Correct what does not fit.',
	remarks: (n) => (n === 1 ? '1 remark' : `${n} remarks`),
	leaving: 'Files are still being brought in.'
};

const list: Material['list'] = {
	title: 'Sources',
	empty: 'Here comes the material',
	emptyWhy:
		'What you analyse: interviews, workshop notes, practice examples, documents. Each text becomes a source that can be read, coded and quoted, and each finding can be followed back to its place in it. Begin with one file; it can be read at once.',
	filter: 'Search titles and participants',
	sort: 'Order',
	sorts: {
		newest: 'newest first',
		title: 'title',
		date: 'date',
		longest: 'longest first',
		shortest: 'shortest first'
	},
	show: 'Show',
	all: 'all',
	untouched: 'not coded',
	untouchedMark: 'not coded yet',
	own: 'only you',
	ownFilter: 'only mine',
	shareNow: 'being shared …',
	ofKind: (kind, n) => `${kind} ${n}`,
	columns: {
		source: 'Source',
		participants: 'Participants',
		words: 'Words',
		date: 'Date',
		language: 'Language',
		read: 'Read',
		coded: 'Coded'
	},
	words: (n) => `${n} words`,
	readBy: (names) => `Read by ${names}`,
	codedBy: (names) => `Coded by ${names}`,
	select: (title) => `Select ${title}`,
	selectAll: 'Select all that are shown',
	selected: (n) => `${n} selected`,
	clear: 'Clear',
	setKind: 'Set kind',
	setExactness: 'Set rendering',
	notYours: 'Only the one who brought a source in, and the owner, can remove it.',
	none: 'No sources match what you have chosen to see.',
	showAll: 'Show all',
	count: (n, one) => (one ? '1 source' : `${n} sources`),
	about: (title) => `About ${title}`
};

const about: Material['about'] = {
	title: 'About the source',
	sourceTitle: 'Title',
	kind: 'Kind',
	exactness: 'Rendering',
	date: 'Date',
	dateHint: 'When it was said or written: 12.3.2025 (day first), March as 3.2025, or 2025.',
	dateWrong: 'Write a date as 12.3.2025, 3.2025 or 2025.',
	language: 'Language',
	unknown: 'not said',
	titleWrong: 'A source needs a title.',
	reference: 'Reference',
	referenceHint: 'As it is to stand in a list of references.',
	note: 'Note on the source',
	speakers: 'Who speaks',
	noSpeakers: 'No speakers were found in the text.',
	speakerRole: (label) => `${label} is`,
	speakerIs: (label) => `The participant behind ${label}`,
	nobody: 'no participant yet',
	newParticipant: 'New participant …',
	madeBy: (name, date) => `Brought in by ${name}, ${date}.`,
	words: (n) => `${n} words.`,
	open: 'Read the source',
	share: 'Share with the team',
	shareWhy: 'Only you can see the source. When it is shared, your codings of it and notes on it go with it.',
	sharing: 'The source is shared as soon as the server has answered.',
	remove: 'Remove the source',
	removeTitle: (n) => (n === 1 ? 'Remove the source?' : `Remove ${n} sources?`),
	removeCoded: (codings, one, names) =>
		`${one ? '1 coding' : `${codings} codings`} by ${names} will be gone from codes and extracts together with the text. If you undo it, everything comes back.`,
	removeAct: 'Remove'
};

const people: Material['people'] = {
	title: 'Participants',
	link: 'Participants',
	lead: 'Those whose words are in the material, under pseudonym.',
	empty: 'Here come the participants',
	emptyWhy:
		'A participant is somebody whose words are in the material, under a pseudonym such as P4. Once it is said who speaks in which sources, one can see whom a theme rests on, and quotes are attributed as they should be.',
	add: 'New participant',
	pseudonym: 'Pseudonym',
	pseudonymHint: 'The name that others see, such as P4.',
	pseudonymWrong: 'A participant needs a pseudonym.',
	pseudonymTaken: 'That pseudonym belongs to another participant.',
	role: 'Role',
	roleHint: 'Such as manager, relative, care assessor.',
	profession: 'Profession',
	sector: 'Sector',
	sectors,
	naming: 'Named by',
	namings: { 'name-and-title': 'name and title', role: 'role', pseudonym: 'pseudonym', none: 'not named' },
	group: 'Group',
	groupHint: 'For a panel or a workshop.',
	note: 'Note',
	unknown: 'not said',
	speaksIn: 'Speaks in',
	speaksNowhere: 'Not tied to a speaker in a source yet.',
	speaksSince: 'That is done under “About the source”.',
	edit: (pseudonym) => `Edit ${pseudonym}`,
	close: 'Done',
	remove: 'Remove the participant'
};

const done: Material['done'] = {
	removed: (title) => `“${title}” has been removed.`,
	removedMany: (n) => `${n} sources have been removed.`,
	changed: (n, one) => (one ? '1 source has been changed.' : `${n} sources have been changed.`),
	shared: (title) => `“${title}” is being shared with the team.`,
	participantRemoved: (pseudonym) => `${pseudonym} has been removed.`,
	undone: 'Undone.'
};

export const material: Material = {
	kinds,
	exactnesses,
	languages,
	speakerRoles,
	formats,
	refusals,
	remarks,
	bring,
	queue,
	list,
	about,
	people,
	done,
	bytes: { kb: (n) => `${n} kB`, mb: (n) => `${n} MB` }
};
