import { standardText } from '#lib/collab/standard-text.ts';
import { isObject } from '#lib/domain/json.ts';
import { groupLeftOut, type LeftOutGroups } from '#lib/exporters/left-out-groups.ts';
import { leftOutOf, type LeftOut } from '#lib/exporters/left-out.ts';
import { fromRecords } from '#lib/exporters/from-records.ts';
import type { OpenStandard } from './open-standard.svelte.ts';

export type { LeftOutGroups } from '#lib/exporters/left-out-groups.ts';

export const stages = ['gathering', 'setting', 'packing'] as const;
export type Stage = (typeof stages)[number];

const failures = [
	'too-long',
	'too-large',
	'fault',
	'nothing-there',
	'busy',
	'one-at-a-time',
	'changed',
	'gone',
	'not-hers',
	'offline'
] as const;
/** Why there is no file. */
export type NoFile = (typeof failures)[number];

export type Exporting =
	| { readonly is: 'not-begun' }
	| { readonly is: 'making'; readonly stage: Stage; readonly done: number; readonly of: number }
	| { readonly is: 'made'; readonly leftOut: LeftOutGroups }
	| { readonly is: 'not-made'; readonly why: NoFile };

export interface ExportTools {
	readonly fetch: (address: string, init?: { readonly method: 'POST' }) => Promise<Response>;
	/** Between two questions how far it is. */
	readonly pause: () => Promise<void>;
}

export interface SavedFile {
	readonly name: string;
	readonly bytes: Blob;
}

const betweenQuestions = 700;

const browser: ExportTools = {
	fetch: (address, init) => fetch(address, init),
	pause: () => new Promise((go) => setTimeout(go, betweenQuestions))
};

/** One person's wish for a standard as a Word file: the server makes it, this follows how far it is. */
export class ExportStandard {
	readonly #address: string;
	readonly #tools: ExportTools;
	#state = $state.raw<Exporting>({ is: 'not-begun' });
	#file: string | undefined;
	#ended = false;

	/** `standard` is its ulid. */
	constructor(standard: string, tools: ExportTools = browser) {
		this.#address = `/export/${standard}`;
		this.#tools = tools;
	}

	get state(): Exporting {
		return this.#state;
	}

	/** Has the file made, and follows it to its end. */
	async make(): Promise<void> {
		if (this.#state.is === 'making') return;
		this.#state = { is: 'making', stage: 'gathering', done: 0, of: 0 };
		try {
			const job = await this.#begin();
			if (job !== undefined) await this.#follow(`${this.#address}/${job}`);
		} catch {
			this.#fail('offline');
		}
	}

	/** The finished file; undefined when it could not be had, and why is said. */
	async fetchFile(): Promise<SavedFile | undefined> {
		if (this.#file === undefined) return undefined;
		try {
			const response = await this.#tools.fetch(`${this.#file}/file`);
			if (response.ok) return { name: nameIn(response), bytes: await response.blob() };
			this.#fail(response.status === 410 ? 'changed' : 'gone');
		} catch {
			this.#fail('offline');
		}
		return undefined;
	}

	/** She has turned to something else: nothing is asked any more. */
	stop(): void {
		this.#ended = true;
	}

	/** Begins a file; one of hers that is under way is followed instead of a new one. */
	async #begin(): Promise<string | undefined> {
		const response = await this.#tools.fetch(this.#address, { method: 'POST' });
		const said = await wordsOf(response);
		const job = said['job'];
		if ((response.ok || response.status === 409) && typeof job === 'string') return job;
		this.#fail(response.status === 503 ? 'busy' : response.status === 404 ? 'not-hers' : 'fault');
		return undefined;
	}

	async #follow(address: string): Promise<void> {
		for (let asked = 0; !this.#ended; asked++) {
			const response = await this.#tools.fetch(address);
			// The file that is under way is of another standard; or it is gone, or she may not have it any more.
			if (!response.ok) {
				this.#fail(asked === 0 ? 'one-at-a-time' : 'gone');
				return;
			}
			if (this.#take(address, await wordsOf(response))) return;
			await this.#tools.pause();
		}
	}

	/** Shows what the server said; true when that was the last of it. */
	#take(address: string, { stage, done, of, leftOut, why }: Readonly<Record<string, unknown>>): boolean {
		if (stage === 'failed') this.#fail(failures.find((one) => one === why) ?? 'fault');
		else if (stage === 'done') {
			this.#file = address;
			this.#state = { is: 'made', leftOut: groupLeftOut(Array.isArray(leftOut) ? leftOut.filter(isLeftOut) : []) };
		} else {
			const known = stages.find((one) => one === stage) ?? 'gathering';
			this.#state = { is: 'making', stage: known, done: Number(done ?? 0), of: Number(of ?? 0) };
			return false;
		}
		return true;
	}

	#fail(why: NoFile): void {
		this.#state = { is: 'not-made', why };
	}
}

/** What the file of an open standard would lack now; undefined while the draft is not here. */
export function upcomingLeftOut(standard: OpenStandard): LeftOutGroups | undefined {
	const { draft, opened, people, basis, threads } = standard;
	if (!draft || !opened?.isReady) return undefined;
	const text = standardText(opened.client.fragment);
	const comments = threads.of(draft.id);
	const records = fromRecords(draft.id, [
		...people,
		...basis.findings,
		...basis.findings.flatMap(({ id }) => basis.quotesOf(id)),
		...comments,
		...comments.flatMap(({ id }) => threads.repliesTo(id))
	]);
	return groupLeftOut(leftOutOf({ text, ...records }));
}

function isLeftOut(value: unknown): value is LeftOut {
	return isObject(value) && ['quote', 'finding', 'thread'].some((what) => what === value['what']);
}

async function wordsOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
	const said: unknown = await response.json().catch(() => undefined);
	return isObject(said) ? said : {};
}

/** The name that the server gives the file. */
function nameIn({ headers }: Response): string {
	const name = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1];
	return name === undefined ? 'standard.docx' : decodeURIComponent(name);
}
