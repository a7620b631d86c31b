import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { nameMost } from '#lib/server/accounts/identity.ts';
import { passwordLeast } from '#lib/server/accounts/password.ts';
import { host } from '#lib/server/host.ts';
import type { FormState } from '#lib/ui/people/form-state.ts';
import { isFine, textOf } from '../form-values.server.ts';
import { errorsOf, refuse } from '../refuse.server.ts';
import { forgetSession, keepSession } from '../session.server.ts';

const signIn = '/signin?to=/account';

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.session) redirect(303, signIn);
	return { person: locals.session.person, name: locals.session.name, passwordLeast };
};

export const actions: Actions = {
	name: async ({ locals, request }) => {
		if (!locals.session) redirect(303, signIn);
		const name = textOf(await request.formData(), 'name');
		const { person, token } = locals.session;
		const { accounts } = host();
		const renamed = await accounts.rename(person, name);
		if (!renamed.ok) return refuse('name', errorsOf(renamed.why), { name: name.slice(0, nameMost) });
		// The page that answers says the new one.
		locals.session = accounts.session(token);
		return { form: 'name', done: true };
	},

	password: async (event) => {
		const { session } = event.locals;
		if (!session) redirect(303, signIn);
		const data = await event.request.formData();
		const old = textOf(data, 'current');
		const wanted = textOf(data, 'password');
		const errors: FormState['errors'] = {
			...(old === '' ? { current: { code: 'password-missing' } } : {}),
			...(wanted === '' ? { password: { code: 'password-short', least: passwordLeast } } : {})
		};
		if (!isFine(errors)) return refuse('password', errors);
		const changed = await host().accounts.changePassword(session.person, old, wanted, session.id);
		if (!changed.ok)
			return changed.why.code === 'wrong'
				? refuse('password', { current: { code: 'current-wrong' } })
				: refuse('password', errorsOf(changed.why));
		keepSession(event, changed.value);
		return { form: 'password', done: true };
	},

	/** This browser has forgotten her before it asks; the others are told at their next contact. */
	everywhere: async (event) => {
		if (event.locals.session) await host().accounts.signOutEverywhere(event.locals.session.person);
		forgetSession(event);
		redirect(303, '/signin');
	}
};
