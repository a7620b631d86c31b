import type { RequestHandler } from './$types';
import { mayEnter } from '#lib/domain/policy.ts';
import { parseRoom } from '#lib/domain/room.ts';
import { host } from '#lib/server/host.ts';
import { pull, readSince } from '#lib/server/pull-endpoint.ts';

export const GET: RequestHandler = async ({ params, url, locals }) => {
	if (!locals.session) return new Response(null, { status: 401 });
	const room = parseRoom(params.room);
	const { person } = locals.session;
	// A room that is not there and a room that is not hers look alike.
	if (!room || !mayEnter(host().accounts.memberOf(person, room.project), room))
		return new Response(null, { status: 404 });
	const since = readSince(url.searchParams.get('since'));
	const page = await pull(host().rooms.room(room.room), since);
	return Response.json(page, { headers: { 'cache-control': 'no-store' } });
};
