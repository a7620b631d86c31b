import { isUlid, type PersonId, type SourceId } from '#lib/domain/ids.ts';
import { ownRoom, studyRoom, type Room, type StudyRoom } from '#lib/domain/room.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Vault } from '../vault/vault.ts';
import { attachmentNamed, readFileName } from './content-disposition.ts';
import { largestFile, type FileStore } from './file-store.ts';
import { Originals } from './originals.ts';

/** What the endpoint needs of the host. */
export interface OriginalsHost {
	readonly accounts: Pick<Accounts, 'memberOf'>;
	readonly rooms: Pick<Rooms, 'room'>;
	readonly vault: Vault;
	readonly files: FileStore;
}

/** The names in the address, as they came. */
export interface OriginalAddress {
	readonly study: string;
	readonly source: string;
}

/** PUT /files/[study]/[source]: keeps the body as the original of a source. */
export async function putOriginal(
	host: OriginalsHost,
	person: PersonId,
	address: OriginalAddress,
	{ headers, body }: Request
): Promise<Response> {
	const originals = new Originals(host.vault, host.files);
	const found = await findSource(host, originals, person, address);
	if (!found) return status(404);
	const length = headers.get('content-length');
	if (Number(length ?? 0) > largestFile) return status(413);
	const type = headers.get('content-type');
	// Without a type Kit takes the body for none, and nothing would be kept in place of the file.
	if (type === null) return status(415);
	const name = readFileName(headers.get('x-file-name'));
	if (name === undefined) return status(400);
	const content = body ? piecesOf(body) : nothing();
	const { study, source, shared } = found;
	const given = { by: person, name, type: type.slice(0, 200), shared, content };
	const kept = await originals.keep(study, source, given);
	if (kept.ok) return Response.json({ bytes: kept.value }, { status: 201, headers: { 'cache-control': 'no-store' } });
	switch (kept.why.tag) {
		case 'FileTooLarge':
			return status(413);
		case 'FileBrokenOff':
			return status(400);
		case 'DiskFull':
			return status(507);
	}
}

/** GET of the same: streams it back as a file to be saved, never as a page to be shown. */
export async function getOriginal(host: OriginalsHost, person: PersonId, address: OriginalAddress): Promise<Response> {
	const originals = new Originals(host.vault, host.files);
	const found = await findSource(host, originals, person, address);
	if (!found) return status(404);
	const read = await originals.read(found.study, found.source, person);
	if (!read.ok) {
		console.error(`${found.study} ${found.source}: the original cannot be read (${read.why.tag})`);
		return Response.json({ code: read.why.tag }, { status: 500, headers: { 'cache-control': 'no-store' } });
	}
	if (!read.value) return status(404);
	const { name, bytes, content } = read.value;
	return new Response(streamOf(content), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-length': String(bytes),
			'content-disposition': attachmentNamed(name),
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff'
		}
	});
}

interface FoundSource {
	readonly study: StudyRoom;
	readonly source: SourceId;
	/** It stands in the study's room. */
	readonly shared: boolean;
}

/**
 * The source, when she may have its original: she is a researcher or owner, and the source is shared or in her own room.
 * An original given while its source was not shared goes to others only when the giver's own record was shared: a record
 * that somebody else makes up under the same id does not open it.
 */
async function findSource(
	{ accounts, rooms }: OriginalsHost,
	originals: Originals,
	person: PersonId,
	{ study: studyUlid, source: sourceUlid }: OriginalAddress
): Promise<FoundSource | undefined> {
	if (!isUlid(studyUlid) || !isUlid(sourceUlid)) return undefined;
	const study = studyRoom(studyUlid);
	const source: SourceId = `source:${sourceUlid}`;
	const role = accounts.memberOf(person, study)?.role;
	if (role !== 'owner' && role !== 'researcher') return undefined;
	const makerIn = async (room: Room): Promise<PersonId | undefined> => {
		const held = await rooms.room(room).records.get(source);
		return held && !held.deleted ? held.by : undefined;
	};
	const maker = await makerIn(study);
	const shared = maker !== undefined;
	if (!shared && (await makerIn(ownRoom(study, person))) === undefined) return undefined;
	const origin = await originals.origin(study, source);
	const hers = !origin || origin.by === person;
	return hers || (shared && (origin.shared || origin.by === maker)) ? { study, source, shared } : undefined;
}

const status = (code: number): Response => new Response(null, { status: code });

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
	const reader = body.getReader();
	let ended = false;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			ended = done;
			if (done) return;
			yield value;
		}
	} finally {
		if (!ended) await reader.cancel().catch(() => undefined);
	}
}

async function* nothing(): AsyncGenerator<Uint8Array, void> {}

/** Opens the file when it is first asked for bytes, and closes it when nobody asks any more. */
function streamOf(content: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
	return new ReadableStream(
		{
			async pull(controller) {
				const next = await content.next();
				if (next.done) controller.close();
				else controller.enqueue(next.value);
			},
			async cancel() {
				await content.return();
			}
		},
		{ highWaterMark: 0 }
	);
}
