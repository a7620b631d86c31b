import type { RequestHandler } from './$types';
import { getExport } from '#lib/server/export/export-endpoint.ts';
import { host } from '#lib/server/host.ts';

export const GET: RequestHandler = ({ params, locals }) =>
	locals.session ? getExport(host(), locals.session.person, params) : new Response(null, { status: 401 });
