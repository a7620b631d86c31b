import type { RequestHandler } from './$types';
import { takeChanges } from '#lib/server/change-endpoint.ts';
import { host } from '#lib/server/host.ts';
import { largestBody } from '#lib/server/gate.ts';
import { readBody } from '#lib/server/read-body.ts';

export const POST: RequestHandler = async ({ request, locals, url }) => {
	if (!locals.session) return new Response(null, { status: 401 });
	const body = await readBody(request, largestBody(url.pathname));
	if (body === undefined) return new Response(null, { status: 413 });
	const answers = await takeChanges(host().rooms, locals.session.person, body);
	return answers ? Response.json(answers) : new Response(null, { status: 400 });
};
