import { fail, type ActionFailure } from '@sveltejs/kit';
import type { AccountRefusal } from '#lib/server/accounts/refusal.ts';
import type { FormState } from '#lib/ui/people/form-state.ts';
import type { Refusal } from '#lib/ui/people/refusal.ts';

/** The field that a refusal is about; what is about none is about the form as a whole. */
const fieldByCode: Partial<Record<AccountRefusal['code'], string>> = {
	'token-wrong': 'token',
	'password-short': 'password',
	'password-long': 'password',
	'password-common': 'password',
	'password-personal': 'password',
	'email-shape': 'email',
	'email-taken': 'email',
	'name-shape': 'name',
	'role-unknown': 'role',
	'days-range': 'days'
};

export const errorsOf = (refusal: AccountRefusal): FormState['errors'] => ({
	[fieldByCode[refusal.code] ?? 'whole']: refusal
});

/** Sends a form back with what is the matter and what was typed, passwords left out. */
export function refuse(
	form: string,
	errors: FormState['errors'],
	values: FormState['values'] = {}
): ActionFailure<FormState> {
	return fail(400, { form, errors, values });
}

export const refuseWhole = (form: string, refusal: Refusal): ActionFailure<FormState> =>
	refuse(form, { whole: refusal });
