import type { Messages } from '../messages.ts';

export const study: Messages['study'] = {
	overview: 'Overview',
	sources: 'Sources',
	codes: 'Codes',
	members: 'Members',
	settings: 'Settings',
	opening: 'Opening the study …',
	coming: (done: number, of: number) => `Fetching the study … ${done} of ${of} sources`,
	signedOut: 'Sign in to see the study.',
	signIn: 'Sign in',
	notHers: 'There is no study at this address that you have access to.',
	notHere:
		'The study has not been opened in this browser, and the server cannot be reached. Try again when there is a network.',
	home: 'All projects',
	participants: 'Participants',
	account: (name) => `Menu of ${name}`,
	places: 'Places in the study',
	keysLead: 'Everything that is done often has a key.',
	keySections: [
		{
			title: 'Everywhere',
			rows: [
				{ keys: 'Ctrl Z', act: 'Undo the last thing you did' },
				{ keys: 'Ctrl Shift Z', act: 'Do it again' },
				{ keys: '/', act: 'Search the study' },
				{ keys: 'F6', act: 'To the next part of the page; with Shift to the one before' },
				{ keys: '?', act: 'Show the keys' }
			]
		},
		{
			title: 'Reading and coding',
			rows: [
				{ keys: 'K', act: 'Code what is marked' },
				{ keys: 'N', act: 'New code of what is marked' },
				{ keys: 'V', act: 'Code in the participant’s own words (in vivo)' },
				{ keys: 'M', act: 'Note on the selected coding' },
				{ keys: 'J', act: 'Next uncoded place' },
				{ keys: 'Shift J', act: 'Previous uncoded place' },
				{ keys: 'T', act: 'Mark the turn' },
				{ keys: 'P', act: 'Mark the paragraph' },
				{ keys: '.', act: 'Extend to the sentence' },
				{ keys: 'Alt →', act: 'Move the end of the coding' },
				{ keys: 'Alt Shift →', act: 'Move the start of the coding' },
				{ keys: 'Delete', act: 'Remove the selected coding' }
			]
		},
		{
			title: 'Codes',
			rows: [
				{ keys: 'N', act: 'New code' },
				{ keys: 'Shift N', act: 'New folder' },
				{ keys: 'F', act: 'Filter' },
				{ keys: 'F2', act: 'Rename' },
				{ keys: 'X', act: 'Select' },
				{ keys: 'C', act: 'Change colour' },
				{ keys: 'L', act: 'Merge' },
				{ keys: 'T', act: 'Move to a folder' },
				{ keys: 'Delete', act: 'Set aside' },
				{ keys: 'Alt ↑', act: 'Move up' },
				{ keys: 'Alt ↓', act: 'Move down' }
			]
		},
		{
			title: 'The extracts of a code',
			rows: [
				{ keys: 'X', act: 'Select the extract' },
				{ keys: 'T', act: 'Add the selected to a theme' },
				{ keys: 'F', act: 'Add the selected to a finding' },
				{ keys: 'R', act: 'Recode the selected' },
				{ keys: 'Delete', act: 'Remove the coding of the selected' },
				{ keys: 'C', act: 'More context' }
			]
		},
		{
			title: 'Themes',
			rows: [
				{ keys: 'N', act: 'New theme' },
				{ keys: 'F2', act: 'Rename' },
				{ keys: 'Alt ↑', act: 'Move up' },
				{ keys: 'Alt ↓', act: 'Move down' },
				{ keys: 'Alt →', act: 'Put under the theme above' },
				{ keys: 'Alt ←', act: 'Lift a level' },
				{ keys: 'Delete', act: 'Set aside' },
				{ keys: 'T', act: 'On an extract: link it directly' },
				{ keys: 'C', act: 'On the page of a theme: more context' }
			]
		},
		{
			title: 'Findings',
			rows: [
				{ keys: 'N', act: 'New finding' },
				{ keys: 'U', act: 'Find extracts' },
				{ keys: 'R', act: 'Release' },
				{ keys: 'Alt ↑', act: 'Move up' },
				{ keys: 'Alt ↓', act: 'Move down' }
			]
		}
	],
	showKeys: 'Show the keys',
	state: 'What is saved?',
	stateTitle: 'What is saved',
	stateSaved: 'Everything you have done is saved on the server.',
	stateWaiting: (n) =>
		n === 1
			? '1 change is saved on this device and is sent as soon as the server can be reached. You may close the tab.'
			: `${n} changes are saved on this device and are sent as soon as the server can be reached. You may close the tab.`,
	stateSignedOut: 'You are signed out on the server. Sign in again, and what is waiting is sent.'
};
