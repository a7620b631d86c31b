import type { RequestHandler } from './$types';
import { bundle } from '#lib/server/bundle-endpoint.ts';
import { answerFrom } from '#lib/server/pull-door.ts';

/** Everything of the room that hangs on one source. */
export const GET: RequestHandler = ({ params, locals }) =>
	answerFrom(locals.session, params.room, (room) => bundle(room, params.source));
