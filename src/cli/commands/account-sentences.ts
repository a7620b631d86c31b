import type { AccountRefusal } from '#lib/server/accounts/refusal.ts';

/** What was the matter with an account, for whoever sits at the command line. */
export const sentenceFor = ({ code }: AccountRefusal): string => sentences[code] ?? code;

const sentences: Partial<Record<AccountRefusal['code'], string>> = {
	'password-short': 'the password is too short.',
	'password-long': 'the password is too long.',
	'password-common': 'the password is one of the most common.',
	'password-personal': 'the password holds the name or the e-mail.',
	'email-shape': 'that is no e-mail address.',
	'email-taken': 'somebody has that e-mail address already.',
	'name-shape': 'the name is empty or too long.'
};
