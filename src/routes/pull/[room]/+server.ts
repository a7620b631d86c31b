import type { RequestHandler } from './$types';
import { answerFrom } from '#lib/server/pull-door.ts';
import { pull, readSince } from '#lib/server/pull-endpoint.ts';

/** The feed: what has happened in a room since a place in it. */
export const GET: RequestHandler = ({ params, url, locals }) =>
	answerFrom(locals.session, params.room, (room) => pull(room, readSince(url.searchParams.get('since'))));
