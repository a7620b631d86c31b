import type { Act } from '#lib/domain/change/change.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { StudyRoom } from '#lib/domain/room.ts';
import type { Acting } from './history.svelte.ts';
import type { RoomView } from './room-view.svelte.ts';
import type { ViewTools } from './view-tools.ts';

/** What each subject of an open study works with, in one room. */
export interface Desk {
	readonly room: StudyRoom;
	readonly member: Member;
	readonly view: RoomView;
	readonly history: Acting;
	readonly tools: ViewTools;
}

/** The act that makes a record; fields that are undefined are left out. */
export function creating(id: RecordId, content: Readonly<Record<string, Json | undefined>>): Act {
	const given = Object.entries(content).flatMap(([name, to]) => (to === undefined ? [] : [[name, { to }] as const]));
	return { id, kind: 'create', fields: Object.fromEntries(given) };
}

/** The act that changes fields from what is shown now to what is given; null or undefined empties a field. */
export function changing(
	id: RecordId,
	now: Readonly<Record<string, Json | undefined>>,
	to: Readonly<Record<string, Json | undefined>>
): Act {
	const fields = Object.entries(to).map(
		([name, value]) => [name, { from: now[name] ?? null, to: value ?? null }] as const
	);
	return { id, kind: 'update', fields: Object.fromEntries(fields) };
}

/** The act that deletes a record as it is shown now; an undo brings back just that. */
export function deleting(id: RecordId, now: Readonly<Record<string, Json | undefined>>): Act {
	const fields = Object.entries(now).map(([name, value]) => [name, { from: value ?? null }] as const);
	return { id, kind: 'delete', fields: Object.fromEntries(fields) };
}
