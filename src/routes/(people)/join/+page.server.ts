import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { passwordLeast } from '#lib/server/accounts/password.ts';
import { host } from '#lib/server/host.ts';
import { titleOf } from '#lib/server/projects.ts';
import type { FormState } from '#lib/ui/people/form-state.ts';
import { codeIn } from '#lib/ui/people/invitation-link.ts';
import { projectAddress } from '#lib/ui/people/project-address.ts';
import { isFine, readCredentials, readNewPerson, textOf } from '../form-values.server.ts';
import { errorsOf, refuse } from '../refuse.server.ts';
import { forgetSession, keepSession } from '../session.server.ts';

export const load: PageServerLoad = ({ setHeaders }) => {
	setHeaders({ 'referrer-policy': 'no-referrer' });
	return { passwordLeast };
};

/** What the link offers; each answer carries it along, so that the page needs nothing else. Looking changes nothing. */
async function look({ locals }: RequestEvent, given: string) {
	const code = codeIn(given);
	const { accounts, projects } = host();
	const found = accounts.invitation(code);
	if (!found.ok) return found;
	const { project, role, invitedBy, expires } = found.value;
	const isMember = locals.session !== undefined && accounts.memberOf(locals.session.person, project) !== undefined;
	const title = await titleOf(projects, project);
	return { ok: true as const, value: { code, project, title, role, invitedBy, expires, isMember } };
}

/** Answers with the invitation and what came of a form; with the refusal alone when the link is no good any more. */
async function answer(event: RequestEvent, code: string, state?: FormState) {
	const looked = await look(event, code);
	if (!looked.ok) return refuse('look', errorsOf(looked.why));
	return state ? fail(400, { ...state, invitation: looked.value }) : { form: 'look', invitation: looked.value };
}

export const actions: Actions = {
	look: async (event) => answer(event, textOf(await event.request.formData(), 'code')),

	accept: async (event) => {
		const code = codeIn(textOf(await event.request.formData(), 'code'));
		if (!event.locals.session)
			return answer(event, code, { form: 'accept', values: {}, errors: { whole: { code: 'signed-out' } } });
		const joined = await host().accounts.accept(code, { session: event.locals.session });
		if (!joined.ok) return answer(event, code, { form: 'accept', values: {}, errors: errorsOf(joined.why) });
		redirect(303, projectAddress(joined.value.project));
	},

	begin: async (event) => {
		const data = await event.request.formData();
		const code = codeIn(textOf(data, 'code'));
		const { given, values, errors } = readNewPerson(data);
		if (!isFine(errors)) return answer(event, code, { form: 'begin', values, errors });
		const joined = await host().accounts.accept(code, given);
		if (!joined.ok) return answer(event, code, { form: 'begin', values, errors: errorsOf(joined.why) });
		if (joined.value.signedIn) keepSession(event, joined.value.signedIn);
		redirect(303, projectAddress(joined.value.project));
	},

	signIn: async (event) => {
		const data = await event.request.formData();
		const code = codeIn(textOf(data, 'code'));
		const { given, values, errors } = readCredentials(data);
		if (!isFine(errors)) return answer(event, code, { form: 'signIn', values, errors });
		const signedIn = await host().accounts.signIn({ ...given, from: event.getClientAddress() });
		if (!signedIn.ok) return answer(event, code, { form: 'signIn', values, errors: errorsOf(signedIn.why) });
		keepSession(event, signedIn.value);
		return answer(event, code);
	},

	signOut: async (event) => {
		const code = codeIn(textOf(await event.request.formData(), 'code'));
		if (event.locals.session) await host().accounts.signOut(event.locals.session.token);
		forgetSession(event);
		return answer(event, code);
	}
};
