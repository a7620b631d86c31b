import type { Act } from '#lib/domain/change/change.ts';
import { judge, type Member } from '#lib/domain/policy.ts';
import { parseRoom, type StandardRoom } from '#lib/domain/room.ts';
import type { Acting } from './history.svelte.ts';
import type { RoomView } from './room-view.svelte.ts';
import type { ViewTools } from './view-tools.ts';

/** What each subject of an open standard works with. */
export interface StandardDesk {
	readonly room: StandardRoom;
	readonly member: Member;
	readonly view: RoomView;
	readonly history: Acting;
	readonly tools: ViewTools;
}

/** Whether she may do an act in the standard. */
export function mayAct({ room, member, view }: StandardDesk, act: Act): boolean {
	const parsed = parseRoom(room);
	return parsed !== undefined && judge(member, parsed, act, view.entry(act.id)) === undefined;
}
