const hues = {
	blue: 'blue',
	orange: 'orange',
	green: 'green',
	purple: 'purple',
	yellow: 'yellow',
	teal: 'teal',
	pink: 'pink',
	brown: 'brown',
	sky: 'sky blue',
	olive: 'olive',
	indigo: 'indigo',
	grey: 'grey'
};

const kinds = {
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

const extracts = (n: string, one: boolean) => (one ? '1 extract' : `${n} extracts`);
const codes = (n: number) => (n === 1 ? '1 code' : `${n} codes`);

const done = {
	made: (label: string) => `Code “${label}” made.`,
	madeFolder: (label: string) => `Folder “${label}” made.`,
	moved: (n: number) => (n === 1 ? 'Moved.' : `${n} moved.`),
	merged: (into: string) => `Merged into “${into}”.`,
	retired: (label: string) => `“${label}” is set aside.`,
	back: (label: string) => `“${label}” is back on the list.`,
	renamed: (label: string) => `Renamed to “${label}”.`,
	opened: (label: string) => `Folder “${label}” is dissolved. What lay in it now lies outside.`,
	recoded: (n: string, one: boolean, label: string) => `${extracts(n, one)} recoded as “${label}”.`,
	removed: (n: string, one: boolean) => (one ? 'Coding removed.' : `${n} codings removed.`),
	undone: 'Undone.',
	redone: 'Done again.',
	stays: 'It cannot be moved further that way.',
	taken: (label: string) => `There is already a code named “${label}”.`
};

const merge = {
	title: 'Merge codes',
	act: 'Merge',
	open: 'Merge …',
	stays: 'Which code stays?',
	follows: (n: string, one: boolean, into: string) =>
		`${extracts(n, one)} will follow to “${into}”. Nothing is recoded: the code leads to the one that stays, and can be brought back.`,
	pick: 'First choose the code that stays.',
	into: (label: string) => `Merge “${label}” with`
};

const retire = {
	title: (label: string) => `Set “${label}” aside`,
	act: 'Set aside',
	open: 'Set aside …',
	lead: (n: string, one: boolean, none: boolean) =>
		none
			? 'The code can no longer be applied to new extracts. It can always be brought back.'
			: `${extracts(n, one)} will stay where they are and can still be read. The code can no longer be applied to new extracts. It can always be brought back.`
};

const move = {
	title: (n: number) => `Move ${codes(n)} to a folder`,
	act: 'Move',
	open: 'Move to folder …',
	folder: 'Folder',
	outside: 'Outside folders',
	fresh: 'New folder',
	freshName: 'Name of the folder'
};

const list = {
	title: 'Codes',
	book: 'Codebook',
	empty: 'The codes will be here',
	emptyWhy:
		'A code is a short name for something worth noticing in the material. Most codes are made while reading: select words in a source and type a name. Here they are ordered in folders, merged and described.',
	first: 'Write the first code',
	newCode: 'New code',
	newFolder: 'New folder',
	codeName: 'Name of the code',
	folderName: 'Name of the folder',
	filter: 'Filter codes',
	noMatch: (text: string) => `No code contains “${text}”.`,
	clearFilter: 'Show all',
	tree: 'Codes and folders',
	keysHelp:
		'Arrow up and down go from line to line, left and right fold a folder. With Alt the arrows move the code or folder.',
	extracts,
	extractsOf: (n: string, one: boolean, label: string) => `${extracts(n, one)} coded with ${label}`,
	madeBy: (name: string, date: string) => `Made by ${name}, ${date}`,
	select: (label: string) => `Select ${label}`,
	selected: (n: number) => `${n} selected`,
	clear: 'Clear',
	more: (label: string) => `More about ${label}`,
	fold: (label: string) => `Fold ${label}`,
	emptyFolder: 'Empty folder. Drag codes in here, or use Alt →.',
	colour: (label: string, hue: string) => `Colour of ${label}: ${hue}`,
	chooseColour: 'Colour',
	rename: 'Rename',
	up: 'Move up',
	down: 'Move down',
	inward: 'Into the folder',
	outward: 'Out of the folder',
	dissolve: 'Dissolve the folder'
};

const aside = {
	title: 'Merged and set aside',
	leadsTo: 'now',
	setAside: 'set aside',
	back: 'Bring back',
	backOf: (label: string) => `Bring back ${label}`
};

const page = {
	gone: 'There is no code at this address.',
	toList: 'All codes',
	merged: 'The code has been merged into',
	retired: 'The code is set aside. Its extracts are still here.',
	definition: 'Definition',
	definitionEmpty: 'What does the code capture, and where does it end? Write it when you know.',
	level: 'Level',
	levels: { none: 'not said', semantic: 'semantic', latent: 'latent' },
	levelHint: { semantic: 'what is said', latent: 'what lies beneath' },
	extracts: 'Extracts',
	context: 'Context',
	contexts: { none: 'none', one: 'one turn', three: 'three turns' },
	filters: 'Show extracts from',
	source: 'Source',
	person: 'Coded by',
	kind: 'Material',
	all: 'all',
	noFilter: 'Show all extracts',
	shown: (n: string, of: string) => `${n} of ${of} extracts`,
	none: 'No extracts yet',
	noneWhy: 'Select words in a source and apply the code to them. Then they can be read here together.',
	toSources: 'Go to the sources',
	noneMatch: 'No extracts match what you have chosen to see.',
	notShared: (n: number) =>
		n === 1
			? '1 extract is from a source that only you can see. It can come along when the source is shared.'
			: `${n} extracts are from sources that only you can see. They can come along when the sources are shared.`,
	line: (n: number) => `line ${n}`,
	openAt: 'Open in the source',
	by: (name: string) => `Coded by ${name}`,
	selectExtract: (where: string) => `Select extract, ${where}`,
	selectAll: 'Select all',
	selected: extracts,
	recode: 'Recode',
	recodeOpen: 'Recode …',
	recodeTitle: (n: string, one: boolean) => `Recode ${extracts(n, one)}`,
	recodeTo: 'As code',
	remove: 'Remove coding',
	notes: 'Notes on codings',
	noNotes: 'Notes on the extracts are gathered here.',
	mergedIn: 'Merged into the code',
	keysHelp: 'Arrow up and down go from extract to extract, Enter opens the place in the source.'
};

const toTheme = {
	open: 'Add to theme …',
	title: (n: string, one: boolean) => `Add ${extracts(n, one)} to a theme`,
	field: 'Find a theme, or write a new one',
	list: 'Themes',
	none: 'There are no themes yet. Write a name, and it is made.',
	fresh: (name: string) => `New theme: “${name}”`,
	act: 'Add',
	done: (n: string, one: boolean, name: string) => `${extracts(n, one)} added to the theme “${name}”.`
};

const toFinding = {
	open: 'Add to finding …',
	title: (n: string, one: boolean) => `Add ${extracts(n, one)} to a finding`,
	field: 'Find a finding, or write a new one',
	list: 'Findings',
	none: 'There are no findings yet. Write what you have found, and it is made.',
	fresh: (claim: string) => `New finding: “${claim}”`,
	side: 'The extracts',
	sides: { supports: 'support it', contradicts: 'contradict it' },
	act: 'Add',
	done: (n: string, one: boolean, claim: string) => `${extracts(n, one)} added to the finding “${claim}”.`
};

const keys = {
	newCode: 'N',
	newFolder: 'Shift N',
	filter: 'F',
	rename: 'F2',
	select: 'X',
	colour: 'C',
	merge: 'L',
	move: 'T',
	retire: 'Delete',
	up: 'Alt ↑',
	down: 'Alt ↓',
	inward: 'Alt →',
	outward: 'Alt ←',
	undo: 'Ctrl Z',
	toTheme: 'T',
	toFinding: 'F',
	recode: 'R',
	remove: 'Delete',
	context: 'C',
	clear: 'Esc'
};

export const codebook = {
	hues,
	keys,
	kinds,
	done,
	merge,
	retire,
	move,
	list,
	aside,
	page,
	toTheme,
	toFinding,
	element:
		'This is one of the nine elements. In a reflexive analysis an element is not a code: findings point to it. If you mean the everyday word, write it in lower case.',
	reason: 'Reason',
	reasonHint: 'Optional. It is kept in the decision log.',
	pickCode: 'Find a code',
	noCodes: 'No code fits.',
	unknownPerson: 'unknown'
};
