import { expect } from 'vitest';
import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import type { Member } from '#lib/domain/policy.ts';
import type { Role } from '#lib/domain/records/person.ts';
import type { Room } from '#lib/domain/room.ts';
import { getOriginal, putOriginal } from '#lib/server/files/original-endpoint.ts';
import { aChange, anna, aStudy, bo, creating, newId, owner, someRooms } from '../../../support/rooms.ts';
import { newPlace, open } from '../vault/open.ts';
import { openFiles, someBytes } from './open.ts';

const study = aStudy.slice('study-'.length);
export const reviewer: PersonId = `person:${newId()}`;
const roles = new Map<PersonId, Role>([
	[anna, 'researcher'],
	[bo, 'researcher'],
	[owner, 'owner'],
	[reviewer, 'reviewer']
]);

export async function newHost() {
	const place = await newPlace();
	const memberOf = (person: PersonId, project: Room): Member | undefined => {
		const role = project === aStudy ? roles.get(person) : undefined;
		return role && { person, role };
	};
	const rooms = someRooms(place.databases, { memberOf });
	const { folder, files } = await openFiles();
	return { host: { accounts: { memberOf }, rooms, vault: await open(place), files }, rooms, folder };
}

type World = Awaited<ReturnType<typeof newHost>>;

export async function makeSource({ rooms }: World, room: Room, by: PersonId, source: Ulid = newId()): Promise<Ulid> {
	const version = newId();
	const head = `version:${source}:${version}` as const;
	const acts = [
		creating(`words:${source}:${version}`, { text: 'Vi mangler én at ringe til.' }),
		creating(head, { no: 1, length: 27, starts: [] }),
		creating(`source:${source}`, { title: 'Interview 1', kind: 'interview', exactness: 'verbatim', head, words: 6 })
	];
	const [answer] = await rooms.submit(room, by, [aChange(acts, { room })]);
	expect(answer).toMatchObject({ verdict: 'stored' });
	return source;
}

export function asking(
	bytes: Uint8Array<ArrayBuffer>,
	headers: Readonly<Record<string, string | undefined>> = {}
): Request {
	const all: Readonly<Record<string, string | undefined>> = {
		'content-type': 'application/pdf',
		'content-length': String(bytes.byteLength),
		'x-file-name': encodeURIComponent('Interview med Inger Sørine.pdf'),
		...headers
	};
	return new Request('https://standard.example.dk/files', {
		method: 'PUT',
		body: bytes,
		headers: Object.entries(all).flatMap(([name, value]): [string, string][] =>
			value === undefined ? [] : [[name, value]]
		)
	});
}

export const put = ({ host }: World, person: PersonId, source: Ulid, request = asking(someBytes(100_000))) =>
	putOriginal(host, person, { study, source }, request);
export const get = ({ host }: World, person: PersonId, source: Ulid) => getOriginal(host, person, { study, source });
