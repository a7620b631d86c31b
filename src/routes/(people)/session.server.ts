import type { RequestEvent } from '@sveltejs/kit';
import type { SignedIn } from '#lib/server/accounts/session.ts';
import { cookieName } from '#lib/server/session-cookie.ts';

/** In seconds: thirty days, as long as an unused session lasts. */
const maxAge = 30 * 24 * 60 * 60;

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'url'>;

/** Signs her in on this device; the page that answers knows it already. */
export function keepSession({ cookies, locals, url }: Event, { session }: SignedIn): void {
	cookies.set(cookieName, session.token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge
	});
	locals.session = session;
}

export function forgetSession({ cookies, locals, url }: Event): void {
	cookies.delete(cookieName, { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
	locals.session = undefined;
}
