import type { RequestHandler } from './$types';
import { getOriginal, putOriginal } from '#lib/server/files/original-endpoint.ts';
import { host } from '#lib/server/host.ts';

export const PUT: RequestHandler = ({ params, request, locals }) =>
	locals.session ? putOriginal(host(), locals.session.person, params, request) : new Response(null, { status: 401 });

export const GET: RequestHandler = ({ params, locals }) =>
	locals.session ? getOriginal(host(), locals.session.person, params) : new Response(null, { status: 401 });

/** Kit would answer it by GET: the file would be read, and logged as given out. */
export const HEAD: RequestHandler = () => new Response(null, { status: 405, headers: { allow: 'GET, PUT' } });
