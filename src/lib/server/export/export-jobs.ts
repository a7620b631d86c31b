import type { PersonId, Ulid } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { StandardRoom } from '#lib/domain/room.ts';
import type { LeftOut } from '#lib/exporters/left-out.ts';
import type { WordFile } from '#lib/exporters/standard-to-word.ts';
import { collectStandard, printableIn, printableQuotes, type CollectTools } from './collect-standard.ts';
import { exportLimits, type ExportLimits } from './export-limits.ts';
import type { ExportRequest, Stage } from './export-messages.ts';
import { runExport, type ExportFailure } from './run-export.ts';

/** How a file is getting on, as its maker is told. */
export type JobState =
	| { readonly stage: Stage; readonly done: number; readonly of: number }
	| { readonly stage: 'done'; readonly done: number; readonly of: number; readonly leftOut: readonly LeftOut[] }
	| { readonly stage: 'failed'; readonly why: JobFailure };

export type JobFailure =
	| ExportFailure
	/** There is no standard or no draft any more. */
	| 'nothing-there';

/** Why none is begun. */
export type Busy =
	/** She has one under way already: this. */
	| { readonly code: 'one-at-a-time'; readonly job: Ulid }
	/** So many are being made for others. */
	| { readonly code: 'busy'; readonly atOnce: number };

export interface FinishedFile {
	readonly title: string;
	/** When what is in it was gathered. */
	readonly date: string;
	readonly bytes: Uint8Array;
}

interface Job {
	readonly id: Ulid;
	readonly person: PersonId;
	readonly room: StandardRoom;
	state: JobState;
	/** Since when there is an outcome. */
	endedAt?: number;
	file?: FinishedFile;
	/** The quotes that could be printed when it was made. */
	printable?: string;
}

export interface JobTools extends CollectTools {
	readonly newId: () => Ulid;
	readonly limits?: ExportLimits;
	readonly run?: (
		request: ExportRequest,
		limits: ExportLimits,
		progress: (stage: Stage, done: number, of: number) => void
	) => Promise<Result<WordFile, ExportFailure>>;
}

/** The files that are being made, and for a while those that are done. Kept in memory: a restart forgets them. */
export class ExportJobs {
	readonly #tools: JobTools;
	readonly #limits: ExportLimits;
	readonly #jobs = new Map<Ulid, Job>();

	constructor(tools: JobTools) {
		this.#tools = tools;
		this.#limits = tools.limits ?? exportLimits;
	}

	/** Begins a file for a person; one of hers that was done before goes. */
	begin(person: PersonId, room: StandardRoom): Result<Ulid, Busy> {
		this.#forget();
		const running = [...this.#jobs.values()].filter(({ endedAt }) => endedAt === undefined);
		const hers = running.find((job) => job.person === person);
		if (hers) return failed({ code: 'one-at-a-time', job: hers.id });
		const { atOnce } = this.#limits;
		if (running.length >= atOnce) return failed({ code: 'busy', atOnce });
		for (const job of this.#jobs.values()) if (job.person === person) this.#jobs.delete(job.id);
		const id = this.#tools.newId();
		const job: Job = { id, person, room, state: { stage: 'gathering', done: 0, of: 0 } };
		this.#jobs.set(id, job);
		void this.#make(job);
		return ok(id);
	}

	/** How a file is getting on; undefined for what is not there, not hers, or gone. */
	state(person: PersonId, room: StandardRoom, id: Ulid): JobState | undefined {
		return this.#find(person, room, id)?.state;
	}

	/**
	 * A finished file. *changed*: meanwhile a quote in it was withdrawn, or corrected; the file is thrown away, since it
	 * would say what its participant has taken back.
	 */
	async file(person: PersonId, room: StandardRoom, id: Ulid): Promise<FinishedFile | 'changed' | undefined> {
		const job = this.#find(person, room, id);
		if (!job?.file) return undefined;
		if ((await printableQuotes(this.#tools, room)) === job.printable) return job.file;
		this.#jobs.delete(id);
		return 'changed';
	}

	#find(person: PersonId, room: StandardRoom, id: Ulid): Job | undefined {
		this.#forget();
		const job = this.#jobs.get(id);
		return job?.person === person && job.room === room ? job : undefined;
	}

	async #make(job: Job): Promise<void> {
		try {
			await this.#run(job);
		} catch (error) {
			console.error(`export of ${job.room}:`, error);
			job.state = { stage: 'failed', why: 'fault' };
		}
		job.endedAt = this.#tools.now().getTime();
		this.#forget();
	}

	async #run(job: Job): Promise<void> {
		const request = await collectStandard(this.#tools, job.room);
		if (!request) {
			job.state = { stage: 'failed', why: 'nothing-there' };
			return;
		}
		const { title, date, quotes } = request;
		const run = this.#tools.run ?? runExport;
		const made = await run(request, this.#limits, (stage, done, of) => (job.state = { stage, done, of }));
		if (!made.ok) {
			job.state = { stage: 'failed', why: made.why };
			return;
		}
		const of = 'of' in job.state ? job.state.of : 0;
		job.printable = printableIn(quotes);
		job.file = { title, date, bytes: made.value.bytes };
		job.state = { stage: 'done', done: of, of, leftOut: made.value.leftOut };
	}

	/** Drops what has been kept for long enough, and of too many the oldest. */
	#forget(): void {
		const { keptFor, kept } = this.#limits;
		const now = this.#tools.now().getTime();
		for (const [id, { endedAt }] of this.#jobs)
			if (endedAt !== undefined && now - endedAt >= keptFor) this.#jobs.delete(id);
		const ended = [...this.#jobs.values()].filter(({ endedAt }) => endedAt !== undefined);
		for (const { id } of ended.slice(0, Math.max(0, ended.length - kept))) this.#jobs.delete(id);
	}
}
