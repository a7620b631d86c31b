import type { RequestHandler } from './$types';
import { start } from '#lib/server/bundle-endpoint.ts';
import { answerFrom } from '#lib/server/pull-door.ts';

/** What a browser that holds nothing of the room begins with. */
export const GET: RequestHandler = ({ params, locals }) => answerFrom(locals.session, params.room, start);
