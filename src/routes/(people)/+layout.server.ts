import type { LayoutServerLoad } from './$types';
import { languageCookie, languageOf } from '#lib/ui/shared/words.svelte.ts';

/** Read by every page about people: in which language, and who is here. */
export const load: LayoutServerLoad = ({ cookies, locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	return {
		language: languageOf(cookies.get(languageCookie)),
		session: locals.session ? { name: locals.session.name } : null
	};
};
