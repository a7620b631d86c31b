import type { RequestHandler } from './$types';
import { postExport } from '#lib/server/export/export-endpoint.ts';
import { host } from '#lib/server/host.ts';

export const POST: RequestHandler = ({ params, locals }) =>
	locals.session ? postExport(host(), locals.session.person, params) : new Response(null, { status: 401 });
