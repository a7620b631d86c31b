import { sentenceFor } from './account-sentences.ts';
import type { Command } from './command.ts';

export const userPassword: Command = {
	usage: 'user password EMAIL',
	what: 'sets a password for somebody who has forgotten hers; it is asked for, or read from standard input',
	read([email, ...more]) {
		if (email === undefined || more.length > 0 || email.startsWith('--')) return undefined;
		return async ({ accounts }, { print, complain, ask }) => {
			const person = accounts.personCalled(email);
			if (person === undefined) {
				complain(`Nothing was changed: nobody has the e-mail address ${email}.`);
				return 1;
			}
			const changed = await accounts.setPassword(person, await ask(`New password for ${email}: `, true));
			if (!changed.ok) {
				complain(`Nothing was changed: ${sentenceFor(changed.why)}`);
				return 1;
			}
			print(`${email} has a new password and is signed out everywhere. Ask her to change it on her account's page.`);
			return 0;
		};
	}
};
