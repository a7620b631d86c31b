import type { LayoutServerLoad } from './$types';
import { host } from '#lib/server/host.ts';
import { cookieName } from '#lib/server/session-cookie.ts';
import { languageCookie, languageOf } from '#lib/ui/shared/words.svelte.ts';

/** Read by every page about people: in which language, who is here, and what the browser is to forget. */
export const load: LayoutServerLoad = ({ cookies, locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { session } = locals;
	return {
		language: languageOf(cookies.get(languageCookie)),
		session: session ? { person: session.person, name: session.name } : null,
		ending: host().accounts.ending(cookies.get(cookieName)) ?? null
	};
};
