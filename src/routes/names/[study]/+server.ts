import type { RequestHandler } from './$types';
import { host } from '#lib/server/host.ts';
import { getNames, postName } from '#lib/server/vault/names-endpoint.ts';

export const GET: RequestHandler = ({ params, locals }) =>
	locals.session ? getNames(host(), locals.session.person, params.study) : new Response(null, { status: 401 });

export const POST: RequestHandler = ({ params, request, locals }) =>
	locals.session ? postName(host(), locals.session.person, params.study, request) : new Response(null, { status: 401 });

/** Kit would answer it by GET: the names would be read, and logged as given out. */
export const HEAD: RequestHandler = () => new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
