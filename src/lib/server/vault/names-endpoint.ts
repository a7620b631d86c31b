import { changeVersion } from '#lib/domain/change/change.ts';
import { isRecordId, isUlid, partsOf, type ParticipantId, type PersonId } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import { participant } from '#lib/domain/records/participant.ts';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { studyRoom, type StudyRoom } from '#lib/domain/room.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { ProjectTools } from '../projects.ts';
import { readBody } from '../read-body.ts';
import { readRealName, type RealName } from './real-name.ts';
import type { Vault } from './vault.ts';

/** What the endpoint needs of the host. */
export interface NamesHost {
	readonly accounts: Pick<Accounts, 'memberOf'>;
	readonly projects: Pick<ProjectTools, 'rooms' | 'newId' | 'now'>;
	readonly vault: Vault;
}

/** In bytes: four fields, the longest of 4,000 letters, each letter perhaps written as an escape. */
const largestName = 64 << 10;

/** GET /names/[study]: the real names of a study's participants, for an owner. Each that is given is in the log. */
export async function getNames(host: NamesHost, person: PersonId, study: string): Promise<Response> {
	const room = ownedBy(host, person, study);
	if (!room) return status(404);
	const people = await host.projects.rooms.room(room).records.range('participant:');
	const living = people.flatMap((entry) => (isOf(participant, entry) ? [entry.id] : []));
	const { names, damaged } = await host.vault.study(room).names.namesOf(living, person);
	return answer({ names: [...names].map(([id, name]) => ({ participant: id, name })), damaged }, 200);
}

/**
 * POST /names/[study]: keeps the name of one participant, or with null erases it. Answered when the lines under her
 * quotes say so too, here and in every standard that has a copy; asked again it does the same again, so that what a crash
 * left half done is mended by saving once more.
 */
export async function postName(host: NamesHost, person: PersonId, study: string, request: Request): Promise<Response> {
	const room = ownedBy(host, person, study);
	if (!room) return status(404);
	const body = await readBody(request, largestName);
	if (body === undefined) return status(413);
	const given = readGiven(body);
	if (!given) return status(400);
	const held = await host.projects.rooms.room(room).records.get(given.participant);
	if (!held || held.deleted) return answer({ code: 'gone' }, 409);
	const { names } = host.vault.study(room);
	if (given.name === null) await names.eraseName(given.participant);
	else {
		const name = readRealName(given.name);
		const kept = name.ok ? await names.setName(given.participant, person, name.value) : name;
		if (!kept.ok) return answer({ code: 'invalid', field: kept.why.field }, 400);
	}
	await nameAnew(host, room, person, given.participant);
	return status(204);
}

/** A Change of hers that changes nothing of the participant: what follows from it does (rooms/ripples.ts). */
async function nameAnew(
	{ projects: { rooms, newId, now } }: NamesHost,
	room: StudyRoom,
	person: PersonId,
	id: ParticipantId
): Promise<void> {
	const { epoch } = rooms.room(room);
	const act = { id, kind: 'update', fields: {} } as const;
	const change = { v: changeVersion, id: newId(), room, epoch, at: now().toISOString(), acts: [act] } as const;
	const [said] = await rooms.submit(room, person, [change]);
	// Removed meanwhile: then no line names her.
	if (said?.verdict === 'refused' && said.why.code !== 'gone')
		throw new Error(`the quotes of ${id} were not named anew: ${said.why.code}`);
}

/** Undefined: no study, or she does not own it; the two look alike. */
function ownedBy({ accounts }: NamesHost, person: PersonId, study: string): StudyRoom | undefined {
	if (!isUlid(study)) return undefined;
	const room = studyRoom(study);
	return accounts.memberOf(person, room)?.role === 'owner' ? room : undefined;
}

interface Given {
	readonly participant: ParticipantId;
	/** Null: none is to be kept. */
	readonly name: unknown;
}

function readGiven(body: string): Given | undefined {
	let value: unknown;
	try {
		value = JSON.parse(body);
	} catch {
		return undefined;
	}
	if (!isObject(value) || !('name' in value)) return undefined;
	const { participant: id, name } = value;
	if (!isRecordId(id)) return undefined;
	const [ulid = '', ...more] = partsOf(id);
	return id.startsWith('participant:') && isUlid(ulid) && more.length === 0
		? { participant: `participant:${ulid}`, name }
		: undefined;
}

/** What is kept in no cache on the way. */
const secret = { 'cache-control': 'no-store' };

const status = (code: number): Response => new Response(null, { status: code, headers: secret });

const answer = (body: NamesAnswer | { readonly code: string; readonly field?: string }, code: number): Response =>
	Response.json(body, { status: code, headers: secret });

interface NamesAnswer {
	readonly names: readonly { readonly participant: ParticipantId; readonly name: RealName }[];
	readonly damaged: readonly ParticipantId[];
}
