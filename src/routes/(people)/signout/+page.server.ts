import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { host } from '#lib/server/host.ts';
import { forgetSession } from '../session.server.ts';

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.session) redirect(303, '/signin');
	return { person: locals.session.person };
};

export const actions: Actions = {
	/** By a press only: nobody is signed out by following a link. */
	default: async (event) => {
		const { session } = event.locals;
		if (session) await host().accounts.signOut(session.token);
		forgetSession(event);
		redirect(303, '/signin');
	}
};
