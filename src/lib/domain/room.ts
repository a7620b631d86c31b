import { isUlid, type PersonId, type StandardId, type StudyId, type Ulid, ulidOf } from './ids.ts';

/** A room is a database; who may enter is decided for the room as a whole. */
export type StudyRoom = `study-${Ulid}`;
export type StandardRoom = `standard-${Ulid}`;
/** One person's own room in a study: what she has not shared. */
export type OwnRoom = `own-${Ulid}-${Ulid}`;
export type Room = StudyRoom | StandardRoom | OwnRoom;
export type RoomType = 'study' | 'standard' | 'own';

/** A project that people are members of: its room is its name. */
export type Project = StudyRoom | StandardRoom;

export type ParsedRoom =
	| { readonly type: 'study'; readonly room: StudyRoom; readonly project: StudyRoom }
	| { readonly type: 'standard'; readonly room: StandardRoom; readonly project: StandardRoom }
	| { readonly type: 'own'; readonly room: OwnRoom; readonly project: StudyRoom; readonly person: PersonId };

/** Reads a room's name; undefined when it names none that a person could enter. */
export function parseRoom(name: string): ParsedRoom | undefined {
	const [type, first = '', second, ...more] = name.split('-');
	if (!isUlid(first) || more.length > 0) return undefined;
	if (type === 'study' && second === undefined) {
		const room: StudyRoom = `study-${first}`;
		return { type, room, project: room };
	}
	if (type === 'standard' && second === undefined) {
		const room: StandardRoom = `standard-${first}`;
		return { type, room, project: room };
	}
	if (type === 'own' && second !== undefined && isUlid(second))
		return { type, room: `own-${first}-${second}`, project: `study-${first}`, person: `person:${second}` };
	return undefined;
}

export const studyRoom = (study: Ulid): StudyRoom => `study-${study}`;
export const standardRoom = (standard: Ulid): StandardRoom => `standard-${standard}`;
export const ownRoom = (study: StudyRoom, person: PersonId): OwnRoom =>
	`own-${study.slice('study-'.length)}-${ulidOf(person)}`;

/** The record in a study's room that describes the study itself. */
export const studyRecord = (room: StudyRoom): StudyId => `study:${room.slice('study-'.length)}`;

/** The record in a standard's room that describes the standard itself. */
export const standardRecord = (room: StandardRoom): StandardId => `standard:${room.slice('standard-'.length)}`;
