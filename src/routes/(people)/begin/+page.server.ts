import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { passwordLeast } from '#lib/server/accounts/password.ts';
import { host } from '#lib/server/host.ts';
import { giveOwnerless } from '#lib/server/projects.ts';
import { isFine, readNewPerson, textOf } from '../form-values.server.ts';
import { errorsOf, refuse } from '../refuse.server.ts';
import { keepSession } from '../session.server.ts';

export const load: PageServerLoad = () => ({ begun: host().accounts.firstToken() === undefined, passwordLeast });

export const actions: Actions = {
	default: async (event) => {
		const data = await event.request.formData();
		const { given, values, errors } = readNewPerson(data);
		// Spaces come along when one copies from a terminal.
		const token = textOf(data, 'token').trim();
		if (!isFine(errors)) return refuse('begin', errors, { ...values, token });
		const begun = await host().accounts.begin({ ...given, token });
		if (!begun.ok) return refuse('begin', errorsOf(begun.why), { ...values, token });
		const { rooms, accounts } = host();
		await giveOwnerless(rooms, accounts, begun.value.session.person);
		keepSession(event, begun.value);
		redirect(303, '/');
	}
};
