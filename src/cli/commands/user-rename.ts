import { sentenceFor } from './account-sentences.ts';
import type { Command } from './command.ts';

export const userRename: Command = {
	usage: 'user rename EMAIL NAME',
	what: 'changes the name that the others see',
	read([email, name, ...more]) {
		if (email === undefined || name === undefined || more.length > 0 || email.startsWith('--')) return undefined;
		return async ({ accounts }, { print, complain }) => {
			const person = accounts.personCalled(email);
			if (person === undefined) {
				complain(`Nothing was changed: nobody has the e-mail address ${email}.`);
				return 1;
			}
			const renamed = await accounts.rename(person, name);
			if (!renamed.ok) {
				complain(`Nothing was changed: ${sentenceFor(renamed.why)}`);
				return 1;
			}
			print(`${email} is called ${name.trim()} now.`);
			return 0;
		};
	}
};
