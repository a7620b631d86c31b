import { mayEnter } from '#lib/domain/policy.ts';
import { parseRoom } from '#lib/domain/room.ts';
import type { Session } from './accounts/session.ts';
import { host } from './host.ts';
import type { OpenRoom } from './rooms/rooms.ts';

/** Answers with something of a room to somebody who may enter it. */
export async function answerFrom(
	session: Session | undefined,
	name: string,
	answer: (room: OpenRoom) => Promise<unknown>
): Promise<Response> {
	if (!session) return new Response(null, { status: 401 });
	const room = parseRoom(name);
	// A room that is not there and a room that is not hers look alike.
	if (!room || !mayEnter(host().accounts.memberOf(session.person, room.project), room))
		return new Response(null, { status: 404 });
	return Response.json(await answer(host().rooms.room(room.room)), { headers: { 'cache-control': 'no-store' } });
}
