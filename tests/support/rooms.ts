import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';
import { ulid } from 'ulid';
import { changeVersion, type Act, type Change } from '#lib/domain/change/change.ts';
import type { PersonId, RecordId, Ulid } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Member } from '#lib/domain/policy.ts';
import { studyRoom, type Room } from '#lib/domain/room.ts';
import type { Databases } from '#lib/server/databases.ts';
import { Rooms, type RoomsTools } from '#lib/server/rooms/rooms.ts';

PouchDB.plugin(memory);

export const newId = (): Ulid => ulid().toLowerCase();

/** Databases in memory; opened again under the same names they hold the same. */
export function memoryDatabases(at = newId()): Databases {
	const opened = new Map<string, PouchDB.Database>();
	return {
		open(name) {
			const known = opened.get(name) ?? new PouchDB(`${at}/${name}`, { adapter: 'memory', auto_compaction: true });
			opened.set(name, known);
			return known;
		},
		names: (prefix) => [...opened.keys()].filter((name) => name.startsWith(prefix)),
		close: async () => {
			await Promise.all([...opened.values()].map((database) => database.close()));
		}
	};
}

export const anna: PersonId = `person:${newId()}`;
export const bo: PersonId = `person:${newId()}`;
export const owner: PersonId = `person:${newId()}`;
export const stranger: PersonId = `person:${newId()}`;
export const aStudy = studyRoom(newId());

const roles = new Map<PersonId, Member>([
	[anna, { person: anna, role: 'researcher' }],
	[bo, { person: bo, role: 'researcher' }],
	[owner, { person: owner, role: 'owner' }]
]);

/** Rooms in which Anna and Bo are researchers. Time stands at a noon. */
export function someRooms(databases: Databases = memoryDatabases(), more: Partial<RoomsTools> = {}): Rooms {
	return new Rooms(databases, {
		now: () => new Date('2026-03-02T12:00:00Z'),
		memberOf: (person) => roles.get(person),
		news: () => undefined,
		hash: (text) => `hash of ${text}`.slice(0, 100),
		nameOf: () => Promise.resolve(undefined),
		...more
	});
}

/** A Change with a fresh id. */
export function aChange(acts: readonly Act[], more: Partial<Change> = {}): Change {
	return {
		v: changeVersion,
		id: newId(),
		room: aStudy,
		epoch: 1,
		at: '2026-03-02T11:59:00.000Z',
		acts,
		...more
	};
}

export function creating(id: RecordId, content: Readonly<Record<string, Json>>): Act {
	return {
		id,
		kind: 'create',
		fields: Object.fromEntries(Object.entries(content).map(([name, to]) => [name, { to }]))
	};
}

export function changing(id: RecordId, name: string, from: Json, to: Json): Act {
	return { id, kind: 'update', fields: { [name]: { from, to } } };
}

/** What a room holds under an id: its content, or undefined when there is no live record. */
export async function contentOf(rooms: Rooms, id: RecordId, room: Room = aStudy): Promise<unknown> {
	const entry = await rooms.room(room).records.get(id);
	return entry && !entry.deleted ? entry.f : undefined;
}
