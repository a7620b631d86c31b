import type { Messages } from '../messages.ts';

const refusals: Messages['sync']['refusals'] = {
	'no-access': 'Not saved: you no longer have access.',
	role: 'Not saved: your role does not allow it.',
	'not-yours': 'Not saved: it is somebody else’s; only the owner can change it.',
	'server-only': 'Not saved: it can be changed from the members page only.',
	gone: 'Not saved: it has been deleted meanwhile.',
	cycle: 'Not saved: a code or folder cannot lead back to itself.',
	'id-taken': 'Not saved: the name of the change is taken. Do it again.',
	'too-large': 'Not saved: it is more than the server takes at once.',
	'too-many': 'Not saved: too many records at once.',
	unreadable: 'Not saved: the server could not read the change. Reload the page.',
	'unknown-version': 'Not saved: the server is older than the page. Reload the page.',
	epoch: 'Not saved: the project was begun anew on the server. Do it again.',
	released: 'Not saved: it has been released to a standard. Withdraw the quote or correct it instead.',
	'text-gone': 'Not saved: the text you corrected is no longer here. Correct the place again.',
	'wrong-room': 'Not saved: it does not belong here.',
	invalid: 'Not saved: a field holds what it cannot hold.'
};

export const sync: Messages['sync'] = {
	saved: 'saved',
	saving: 'saving',
	here: 'saved on this device',
	onDevice: (waiting) => `saved on this device, ${waiting} waiting`,
	refused: (n) => (n === 1 ? 'refused' : `${n} refused`),
	signedOut: 'You are signed out. Sign in to send what is waiting.',
	offline: 'No connection',
	refusals,
	yourText: 'What you wrote is still here:',
	copy: 'Copy',
	understood: 'Understood',
	both: 'Somebody else wrote in the same field. Both are kept.',
	lost: 'You no longer have access to the project. What was kept in this browser has been deleted.'
};
