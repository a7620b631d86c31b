import type { Messages } from '../messages.ts';

export const memo: Messages['memo'] = {
	title: 'Memos',
	write: 'Write a memo',
	placeholder: 'What do you notice?',
	empty: 'There are no memos yet. A memo is what you think about the whole; a note belongs to one coding.',
	edit: (who) => `Edit the memo by ${who}`,
	remove: (who) => `Remove the memo by ${who}`,
	removeAct: 'Remove',
	editAct: 'Edit',
	keys: 'Ctrl Enter'
};
