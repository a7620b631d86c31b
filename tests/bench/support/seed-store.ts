import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeVersion, type Act } from '#lib/domain/change/change.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { Project } from '#lib/domain/room.ts';
import { closeHost, openHost, type Host } from '#lib/server/host.ts';
import { newId } from '../../browser/support/raw.ts';
import { TestServer } from '../../browser/support/server.ts';

/** Finished seeds are kept here from one run to the next. */
const kept = join(tmpdir(), 'roedtraad-bench');
const root = join(import.meta.dirname, '../../..');
/** So many acts go into one Change. */
const most = 400;

/** A folder of data as a server would have it, and what was noted when it was made. */
export interface Seed<T> {
	readonly folder: string;
	readonly known: T;
}

/**
 * Data that is made once for a corpus and a build, by the server's own code before any server runs on it. `known` is what
 * the rows must know of it: ids and names.
 */
export async function seeded<T extends Json>(
	name: string,
	corpus: string,
	isKnown: (value: unknown) => value is T,
	make: (host: Host) => Promise<T>
): Promise<Seed<T>> {
	const build = readFileSync(join(root, 'build/.roedtraad'), 'utf8');
	const key = createHash('sha256').update(`${corpus} ${build}`).digest('hex').slice(0, 16);
	const folder = join(kept, `${name}-${key}`);
	const note = join(folder, 'known.json');
	if (existsSync(note)) {
		const known: unknown = JSON.parse(readFileSync(note, 'utf8'));
		if (isKnown(known)) return { folder, known };
	}
	mkdirSync(kept, { recursive: true });
	for (const old of readdirSync(kept)) if (old.startsWith(`${name}-`)) rmSync(join(kept, old), { recursive: true });
	const making = mkdtempSync(join(tmpdir(), 'roedtraad-seed-'));
	Object.assign(process.env, {
		DATA_DIR: join(making, 'data'),
		FILES_DIR: join(making, 'data/files'),
		VAULT_KEY_FILE: join(making, 'data.key')
	});
	try {
		const known = await make(await openHost());
		writeFileSync(join(making, 'known.json'), JSON.stringify(known));
		await closeHost();
		renameSync(making, folder);
		return { folder, known };
	} finally {
		for (const setting of ['DATA_DIR', 'FILES_DIR', 'VAULT_KEY_FILE']) Reflect.deleteProperty(process.env, setting);
		rmSync(making, { recursive: true, force: true });
	}
}

/** A server of the finished build over a copy of a seed, for as long as it is used: a row changes nothing for the next. */
export async function over<T>({ folder }: Seed<unknown>, use: (server: TestServer) => Promise<T>): Promise<T> {
	const server = await TestServer.start();
	try {
		await server.stop();
		for (const part of ['data', 'data.key']) {
			rmSync(join(server.folder, part), { recursive: true, force: true });
			cpSync(join(folder, part), join(server.folder, part), { recursive: true });
		}
		await server.start();
		return await use(server);
	} finally {
		await server.stop();
		rmSync(server.folder, { recursive: true, force: true });
	}
}

/** Writes acts into a room in somebody's name, as what the server has derived: they are not judged, and stored as ever. */
export async function write({ rooms }: Host, room: Project, by: PersonId, acts: readonly Act[]): Promise<void> {
	const { writer, epoch } = rooms.room(room);
	const now = new Date().toISOString();
	for (let from = 0; from < acts.length; from += most) {
		const some = acts.slice(from, from + most);
		const change = { v: changeVersion, id: newId(), room, epoch, at: now, received: now, by, acts: some };
		await writer.writeDerived(change, some);
	}
}
