import type { Handle, ServerInit } from '@sveltejs/kit';
import { turnedAway } from '#lib/server/gate.ts';
import { host, openHost } from '#lib/server/host.ts';
import { cookieName, personHeader, sessionFor } from '#lib/server/session-cookie.ts';

/** In development nobody has opened the host yet; in production the server entry has. */
export const init: ServerInit = async () => {
	await openHost();
};

export const handle: Handle = async ({ event, resolve }) => {
	const { request, url, cookies, locals } = event;
	const { accounts } = host();
	const token = cookies.get(cookieName);
	locals.session = sessionFor(accounts.session(token), request.headers.get(personHeader));
	const status = turnedAway({
		method: request.method,
		url,
		origin: request.headers.get('origin'),
		length: request.headers.get('content-length'),
		hasSession: locals.session !== undefined
	});
	const language = cookies.get('sprog') === 'en' ? 'en' : 'da';
	const response =
		status === undefined
			? await resolve(event, { transformPageChunk: ({ html }) => html.replace('%language%', language) })
			: away(status, token);
	response.headers.set('x-content-type-options', 'nosniff');
	if (!response.headers.has('referrer-policy')) response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	return response;
};

/** A browser whose session was ended from elsewhere is told what it is to keep of her. */
function away(status: number, token: string | undefined): Response {
	const ending = status === 401 ? host().accounts.ending(token) : undefined;
	return ending
		? Response.json(ending, { status, headers: { 'cache-control': 'no-store' } })
		: new Response(null, { status });
}
