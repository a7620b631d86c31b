import type { Answer, Change, Refusal } from '#lib/domain/change/change.ts';
import { readChange } from '#lib/domain/change/read-change.ts';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import type { Rooms } from './rooms/rooms.ts';

/** The largest request; the client cuts what it sends to half of it. In bytes. */
export const largestRequest = 16 << 20;
/** Changes in one request. */
export const mostChanges = 100;

/**
 * POST /change: a list of Changes, each answered in its place. What cannot be taken is *refused* with its id, never a
 * bare error, since an unanswered Change holds back all that follow it. Undefined: not even a list could be read.
 */
export async function takeChanges(rooms: Rooms, person: PersonId, body: string): Promise<Answer[] | undefined> {
	const list = body.length > largestRequest ? undefined : readList(body);
	if (!list) return undefined;
	const answers = new Map<number, Answer>();
	const byRoom = new Map<Room, { readonly place: number; readonly change: Change }[]>();
	for (const [place, value] of list.entries()) {
		const read = readChange(value);
		if (read.ok) byRoom.set(read.value.room, [...(byRoom.get(read.value.room) ?? []), { place, change: read.value }]);
		else if (read.why.id !== undefined) answers.set(place, refused(read.why.id, read.why.why));
		else return undefined;
	}
	await Promise.all(
		[...byRoom].map(async ([room, sent]) => {
			const given = await rooms.submit(
				room,
				person,
				sent.map(({ change }) => change)
			);
			for (const [i, { place }] of sent.entries()) {
				const answer = given[i];
				if (answer) answers.set(place, answer);
			}
		})
	);
	return [...answers.entries()].sort(([a], [b]) => a - b).map(([, answer]) => answer);
}

function readList(body: string): unknown[] | undefined {
	try {
		const value: unknown = JSON.parse(body);
		return Array.isArray(value) && value.length <= mostChanges ? value : undefined;
	} catch {
		return undefined;
	}
}

const refused = (id: Ulid, why: Refusal): Answer => ({ id, verdict: 'refused', why });
