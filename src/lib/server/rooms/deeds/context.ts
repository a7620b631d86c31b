import type { Act } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import type { ParticipantId, PersonId, RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { ParsedRoom, Project, Room, StudyRoom } from '#lib/domain/room.ts';
import type { RecordStore } from '#lib/storage/record-store.ts';

/** What is needed from beyond a room to work out what an act there does elsewhere. */
export interface Beyond {
	readonly memberIn: (person: PersonId, project: Project) => Member | undefined;
	readonly recordsOf: (room: Room) => RecordStore;
	/** A keyed hash: tells that something changed, and nothing about what it was. */
	readonly hash: (text: string) => string;
	/** The real name behind a pseudonym; that it was asked for is logged. */
	readonly nameOf: (study: StudyRoom, participant: ParticipantId, by: PersonId) => Promise<RealName | undefined>;
}

export interface RealName {
	readonly name: string;
	readonly title?: string;
	readonly employer?: string;
}

export interface DeedContext {
	readonly room: ParsedRoom;
	readonly member: Member | undefined;
	readonly store: RecordStore;
	readonly staged: ReadonlyMap<RecordId, Entry>;
	readonly beyond: Beyond;
}

/** The act that makes a record with that content; where the record lives it says each field anew. */
export function writing(id: RecordId, content: Readonly<Record<string, Json | undefined>>): Act {
	const fields = Object.entries(content).map(([name, to]) => [name, { to: to ?? null }] as const);
	return { id, kind: 'create', fields: Object.fromEntries(fields) };
}

/** The act that changes fields of a record wherever it stands; one that is gone stays gone. */
export function setting(id: RecordId, content: Readonly<Record<string, Json>>): Act {
	const fields = Object.entries(content).map(([name, to]) => [name, { from: null, to }] as const);
	return { id, kind: 'update', fields: Object.fromEntries(fields) };
}
