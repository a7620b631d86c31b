import type { Messages } from '../messages.ts';

export const original: Messages['original'] = {
	title: 'The original',
	file: (name, size) => `${name}, ${size}`,
	waiting: 'Waits on this device, and is sent as soon as the server has the source.',
	sent: 'Sent to the server, where it lies encrypted.',
	refused: {
		'too-large': 'Not sent: the file is larger than the server takes.',
		'server-full': 'Not sent: there is no room on the server. It is sent again the next time you open Rødtråd.',
		'not-there':
			'Not sent: the server does not know the source, or you have no access to its original. It is tried again the next time you open Rødtråd, and deleted here after 14 days.',
		unreadable: 'Not sent: the server could not read the file.'
	},
	again: 'Send again',
	giveUp: 'Delete the file from this device',
	fetch: 'Fetch the original',
	fetching: 'Fetching …',
	fetchWhy: 'Each time an original is fetched, it is written in a log.',
	notFetched: {
		offline: 'No connection. The original is on the server; try again when there is a network.',
		'signed-out': 'You are signed out. Sign in, and try again.',
		'not-there': 'The server has no original of the source.',
		fault: 'The original could not be read on the server. Speak with whoever runs the server.'
	},
	remarks: {
		'originals-full': ({ megabytes }) =>
			`The original has not been kept: files are already waiting to be sent from this device, and there is room for ${megabytes} MB. When they have been sent, you can remove the source and bring the file in again.`,
		'original-not-kept': () =>
			'The original has not been kept: there was no room in this browser. Make room on the device, remove the source, and bring the file in again.'
	}
};
