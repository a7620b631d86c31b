import type { PersonId, RecordId, Ulid } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import { standardRoom } from '#lib/domain/room.ts';
import type { WordFile } from '#lib/exporters/standard-to-word.ts';
import type { ExportLimits } from '#lib/server/export/export-limits.ts';
import type { ExportRequest, Stage } from '#lib/server/export/export-messages.ts';
import { ExportJobs, type JobTools } from '#lib/server/export/export-jobs.ts';
import type { ExportFailure } from '#lib/server/export/run-export.ts';
import { makeStandard } from '#lib/server/projects.ts';
import type { Rooms } from '#lib/server/rooms/rooms.ts';
import { aChange, anna, creating, newId, someRooms } from '../../../support/rooms.ts';

export const limits: ExportLimits = { atOnce: 2, kept: 3, keptFor: 600_000, longest: 1000, megabytes: 64 };
export const someFile: WordFile = { bytes: new Uint8Array([80, 75]), leftOut: [] };

/** A run that is waiting for its outcome. */
export interface Run {
	readonly request: ExportRequest;
	readonly progress: (stage: Stage, done: number, of: number) => void;
	readonly end: (outcome?: Result<WordFile, ExportFailure>) => Promise<void>;
}

/** Jobs over a standard of Anna's in memory, with runs that end when they are told to and a clock that is moved by hand. */
export async function someJobs(more: Partial<JobTools> = {}) {
	const rooms = someRooms(undefined, { memberOf: (person) => ({ person, role: 'author' }) });
	const clock = { now: new Date('2026-03-02T12:00:00Z') };
	const room = await makeStandard({ rooms, now: () => clock.now, newId }, 'Basal palliation', anna);
	const runs: Run[] = [];
	const jobs = new ExportJobs({
		rooms,
		drafts: { textOf: () => Promise.resolve(new Uint8Array([0, 0])) },
		now: () => clock.now,
		newId,
		limits,
		run: (request, _limits, progress) =>
			new Promise((settle) => {
				runs.push({
					request,
					progress,
					async end(outcome = ok(someFile)) {
						settle(outcome);
						await settled();
					}
				});
			}),
		...more
	});
	/** Begins a job and waits until its run is under way. */
	const begin = async (person: PersonId = anna): Promise<{ id: Ulid; run: Run }> => {
		const before = runs.length;
		const begun = jobs.begin(person, room);
		if (!begun.ok) throw new Error(begun.why.code);
		while (runs.length === before) await settled();
		const run = runs.at(-1);
		if (!run) throw new Error('no run');
		return { id: begun.value, run };
	};
	return { jobs, rooms, room, clock, runs, begin };
}

/** Lets what has been promised come to pass. */
export const settled = (): Promise<void> => new Promise((go) => setImmediate(go));

/** Writes records as the server does. */
export async function put(
	rooms: Rooms,
	room: ReturnType<typeof standardRoom>,
	records: Readonly<Record<RecordId, Readonly<Record<string, Json>>>>
): Promise<void> {
	const acts = Object.entries(records).map(([id, content]) => creating(id as RecordId, content));
	const change = { ...aChange(acts, { room }), received: '2026-03-02T12:00:00.000Z', by: anna };
	await rooms.room(room).writer.writeDerived(change, acts);
}
