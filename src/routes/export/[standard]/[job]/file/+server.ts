import type { RequestHandler } from './$types';
import { getExportFile } from '#lib/server/export/export-endpoint.ts';
import { host } from '#lib/server/host.ts';

export const GET: RequestHandler = ({ params, locals }) =>
	locals.session ? getExportFile(host(), locals.session.person, params) : new Response(null, { status: 401 });
