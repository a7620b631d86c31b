import { isUlid, type PersonId } from '#lib/domain/ids.ts';
import { standardRoom, type StandardRoom } from '#lib/domain/room.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { attachmentNamed } from '../files/content-disposition.ts';
import type { ExportJobs } from './export-jobs.ts';
import { wordFileName } from './file-name.ts';

/** What the endpoint needs of the host. */
export interface ExportHost {
	readonly accounts: Pick<Accounts, 'memberOf'>;
	readonly exports: ExportJobs;
}

/** The names in the address, as they came. */
export interface ExportAddress {
	readonly standard: string;
	readonly job: string;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** POST /export/[standard]: begins a file for a member. */
export function postExport(
	host: ExportHost,
	person: PersonId,
	{ standard }: Pick<ExportAddress, 'standard'>
): Response {
	const room = roomOf(host, person, standard);
	if (!room) return status(404);
	const begun = host.exports.begin(person, room);
	if (begun.ok) return answer({ job: begun.value }, 202);
	return answer(begun.why, begun.why.code === 'busy' ? 503 : 409);
}

/** GET /export/[standard]/[job]: how it is getting on. */
export function getExport(host: ExportHost, person: PersonId, { standard, job }: ExportAddress): Response {
	const room = roomOf(host, person, standard);
	const state = room && host.exports.state(person, room, job);
	return state ? answer(state, 200) : status(404);
}

/** GET /export/[standard]/[job]/file: the file itself, to be saved. */
export async function getExportFile(
	host: ExportHost,
	person: PersonId,
	{ standard, job }: ExportAddress
): Promise<Response> {
	const room = roomOf(host, person, standard);
	const file = room && (await host.exports.file(person, room, job));
	if (file === undefined) return status(404);
	if (file === 'changed') return answer({ code: 'changed' }, 410);
	const { title, date, bytes } = file;
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': wordType,
			'content-disposition': attachmentNamed(wordFileName(title, date)),
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff'
		}
	});
}

/** The standard's room, when she is a member now, whatever her role. Asked anew at every step. */
function roomOf({ accounts }: ExportHost, person: PersonId, standard: string): StandardRoom | undefined {
	if (!isUlid(standard)) return undefined;
	const room = standardRoom(standard);
	return accounts.memberOf(person, room) ? room : undefined;
}

const status = (code: number): Response => new Response(null, { status: code });

function answer(body: unknown, code: number): Response {
	return Response.json(body, { status: code, headers: { 'cache-control': 'no-store' } });
}
