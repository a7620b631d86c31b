import { changeVersion, type Act, type ReceivedChange } from '#lib/domain/change/change.ts';
import { sameValue, type Json } from '#lib/domain/json.ts';
import { ulidOf, type DraftId, type PersonId, type RecordId, type Ulid } from '#lib/domain/ids.ts';
import type { Hue } from '#lib/domain/records/hue.ts';
import type { Role } from '#lib/domain/records/person.ts';
import {
	standardRecord,
	standardRoom,
	studyRecord,
	studyRoom,
	type Project,
	type StandardRoom,
	type StudyRoom
} from '#lib/domain/room.ts';
import type { Accounts } from './accounts/accounts.ts';
import type { Rooms } from './rooms/rooms.ts';

export interface ProjectTools {
	readonly rooms: Rooms;
	readonly now: () => Date;
	readonly newId: () => Ulid;
}

export interface Membership {
	readonly project: Project;
	readonly person: PersonId;
	readonly name: string;
	readonly colour: Hue;
	/** Undefined: no longer a member. */
	readonly role: Role | undefined;
}

/** Makes the room of a study with the record that describes it. A title is all it takes. */
export async function makeStudy(tools: ProjectTools, title: string, by: PersonId): Promise<StudyRoom> {
	const room = studyRoom(tools.newId());
	const content = { title, approach: 'reflexive', orientation: 'inductive', language: 'da' };
	await write(tools, room, by, [create(studyRecord(room), content)]);
	return room;
}

/** Makes the room of a standard with the record that describes it and its first draft, which has no words yet. */
export async function makeStandard(tools: ProjectTools, title: string, by: PersonId): Promise<StandardRoom> {
	const room = standardRoom(tools.newId());
	const draft: DraftId = `draft:${tools.newId()}`;
	await write(tools, room, by, [create(standardRecord(room), { title, language: 'da' }), create(draft, { title })]);
	return room;
}

/** Makes somebody the owner of every project that has nobody in it: the first account gets the example. */
export async function giveOwnerless(rooms: Rooms, accounts: Accounts, person: PersonId): Promise<void> {
	for (const project of rooms.projects())
		if (accounts.membersOf(project).length === 0) await accounts.beginProject(project, person);
}

/** Makes the room's record of a person agree with her membership; called again it does nothing. */
export async function writePerson(
	tools: ProjectTools,
	{ project, person, name, colour, role }: Membership
): Promise<void> {
	const held = await tools.rooms.room(project).records.get(person);
	if (!held || held.deleted) {
		if (role === undefined) return;
		await write(tools, project, person, [create(person, { name, colour, role })]);
		return;
	}
	const wanted: Record<string, Json> = role === undefined ? { left: true } : { name, colour, role, left: null };
	const fields = Object.entries(wanted)
		.filter(([field, to]) => !sameValue(held.f[field], to))
		.map(([field, to]) => [field, { from: held.f[field] ?? null, to }] as const);
	if (fields.length === 0) return;
	await write(tools, project, person, [{ id: person, kind: 'update', fields: Object.fromEntries(fields) }]);
}

/** The title of a project, as its record says. */
export async function titleOf({ rooms }: ProjectTools, project: Project): Promise<string> {
	const id: RecordId = project.startsWith('study-')
		? `study:${project.slice('study-'.length)}`
		: `standard:${project.slice('standard-'.length)}`;
	const title = (await rooms.room(project).records.get(id))?.f['title'];
	return typeof title === 'string' ? title : ulidOf(id);
}

async function write(tools: ProjectTools, room: Project, by: PersonId, acts: readonly Act[]): Promise<void> {
	const at = tools.now().toISOString();
	const opened = tools.rooms.room(room);
	const change: ReceivedChange = {
		v: changeVersion,
		id: tools.newId(),
		room,
		epoch: opened.epoch,
		at,
		received: at,
		by,
		acts
	};
	await opened.writer.writeDerived(change, acts);
}

function create(id: RecordId, content: Readonly<Record<string, Json>>): Act {
	return {
		id,
		kind: 'create',
		fields: Object.fromEntries(Object.entries(content).map(([name, to]) => [name, { to }]))
	};
}
