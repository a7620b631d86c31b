import type { Handle, ServerInit } from '@sveltejs/kit';
import { turnedAway } from '#lib/server/gate.ts';
import { host, openHost } from '#lib/server/host.ts';
import { cookieName } from '#lib/server/session-cookie.ts';

/** In development nobody has opened the host yet; in production the server entry has. */
export const init: ServerInit = async () => {
	await openHost();
};

export const handle: Handle = async ({ event, resolve }) => {
	const { request, url, cookies, locals } = event;
	locals.session = host().accounts.session(cookies.get(cookieName));
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
			: new Response(null, { status });
	response.headers.set('x-content-type-options', 'nosniff');
	if (!response.headers.has('referrer-policy')) response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	return response;
};
