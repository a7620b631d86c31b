import { emailMost, nameMost, readEmail, readName } from '#lib/server/accounts/identity.ts';
import { readPassword } from '#lib/server/accounts/password.ts';
import type { NewPerson } from '#lib/server/accounts/people.ts';
import type { FormState } from '#lib/ui/people/form-state.ts';

/** More than any field holds; what is longer was not typed into our form. */
const most = 2000;

/** What a field holds; a file or a missing field holds nothing. */
export function textOf(data: FormData, field: string): string {
	const value = data.get(field);
	return typeof value === 'string' ? value.slice(0, most) : '';
}

/** The fields of somebody who wants an account, with everything that is the matter with them at once. */
export function readNewPerson(data: FormData): {
	readonly given: NewPerson;
	readonly values: FormState['values'];
	readonly errors: FormState['errors'];
} {
	const given = { name: textOf(data, 'name'), email: textOf(data, 'email'), password: textOf(data, 'password') };
	const name = readName(given.name);
	const email = readEmail(given.email);
	const password = readPassword(given.password, given);
	return {
		given,
		values: { name: given.name.slice(0, nameMost), email: given.email.slice(0, emailMost) },
		errors: {
			...(name.ok ? {} : { name: name.why }),
			...(email.ok ? {} : { email: email.why }),
			...(password.ok ? {} : { password: password.why })
		}
	};
}

/** E-mail and password of somebody who signs in; only what cannot be meant is the matter here. */
export function readCredentials(data: FormData): {
	readonly given: { readonly email: string; readonly password: string };
	readonly values: FormState['values'];
	readonly errors: FormState['errors'];
} {
	const given = { email: textOf(data, 'email'), password: textOf(data, 'password') };
	const email = readEmail(given.email);
	return {
		given,
		values: { email: given.email.slice(0, emailMost) },
		errors: {
			...(email.ok ? {} : { email: email.why }),
			...(given.password === '' ? { password: { code: 'password-missing' } } : {})
		}
	};
}

export const isFine = (errors: FormState['errors']): boolean => Object.keys(errors).length === 0;
