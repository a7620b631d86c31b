import { sentenceFor } from './account-sentences.ts';
import type { Command } from './command.ts';
import { readOptions } from './options.ts';

export const userAdd: Command = {
	usage: 'user add --name NAME --email EMAIL',
	what: 'makes an account; the password is asked for, or read from standard input',
	read(args) {
		const read = readOptions(args, ['name', 'email']);
		const { name, email } = read?.options ?? {};
		if (!read || read.rest.length > 0 || name === undefined || email === undefined) return undefined;
		return async ({ accounts }, { print, complain, ask }) => {
			const password = await ask(`Password for ${email}: `, true);
			const added = await accounts.addPerson({ name, email, password });
			if (!added.ok) {
				complain(`No account was made: ${sentenceFor(added.why)}`);
				return 1;
			}
			print(`${email} has an account. Invite her to a study or a standard from its page of members.`);
			return 0;
		};
	}
};
