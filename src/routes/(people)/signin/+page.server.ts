import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { host } from '#lib/server/host.ts';
import { localPath } from '#lib/ui/people/local-path.ts';
import { isFine, readCredentials } from '../form-values.server.ts';
import { errorsOf, refuse } from '../refuse.server.ts';
import { keepSession } from '../session.server.ts';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.session) redirect(303, localPath(url.searchParams.get('to')) ?? '/');
	if (host().accounts.firstToken() !== undefined) redirect(303, '/begin');
};

export const actions: Actions = {
	default: async (event) => {
		const { given, values, errors } = readCredentials(await event.request.formData());
		if (!isFine(errors)) return refuse('signIn', errors, values);
		const signedIn = await host().accounts.signIn({ ...given, from: event.getClientAddress() });
		if (!signedIn.ok) return refuse('signIn', errorsOf(signedIn.why), values);
		keepSession(event, signedIn.value);
		redirect(303, localPath(event.url.searchParams.get('to')) ?? '/');
	}
};
