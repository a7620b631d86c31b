import { SvelteMap } from 'svelte/reactivity';
import { ulidOf, type PersonId, type SourceId } from '#lib/domain/ids.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { StudyRoom } from '#lib/domain/room.ts';
import {
	hearOfOriginals,
	tellOfOriginal,
	WaitingOriginals,
	type NotKept,
	type OriginalRefusal,
	type OriginalWord
} from '#lib/sync/originals.ts';
import { browserTools, type ViewTools } from './view-tools.ts';

export type { NotKept } from '#lib/sync/originals.ts';

/** A file as it is to be kept. */
export interface KeptOriginal {
	readonly name: string;
	readonly type: string;
	readonly content: ArrayBuffer;
}

/** How far a source's original has come, as far as this device knows: of what others brought in it knows nothing. */
export type OriginalState =
	| { readonly is: 'waiting' }
	| { readonly is: 'refused'; readonly why: OriginalRefusal }
	/** Since this page was opened. */
	| { readonly is: 'sent' };

/** Why an original could not be fetched. */
export type NotFetched = 'offline' | 'signed-out' | 'not-there' | 'fault';

type Fetching = (address: string, init: { readonly cache: 'no-store' }) => Promise<Response>;

/** The files that an open study's sources were made from: on their way to the server from this device, or there. */
export class Originals {
	readonly #study: StudyRoom;
	readonly #person: PersonId;
	readonly #tools: ViewTools;
	readonly #waiting: WaitingOriginals;
	readonly #states = new SvelteMap<SourceId, OriginalState>();

	constructor(study: StudyRoom, person: PersonId, tools = browserTools, waiting = new WaitingOriginals(person)) {
		this.#study = study;
		this.#person = person;
		this.#tools = tools;
		this.#waiting = waiting;
	}

	newSource(): SourceId {
		return `source:${this.#tools.newId()}`;
	}

	/** Keeps a file on this device; undefined when that went well. Any fault of the browser's store counts as no room. */
	async keep(source: SourceId, { name, type, content }: KeptOriginal): Promise<NotKept | undefined> {
		const kept = this.#tools.now().toISOString();
		try {
			const outcome = await this.#waiting.keep({ source, study: this.#study, name, type, kept }, content);
			return outcome.ok ? undefined : outcome.why;
		} catch {
			return { tag: 'DeviceFull' };
		}
	}

	/** Its source is kept too: the leading tab is told to send it. */
	ready(source: SourceId): void {
		this.#tell({ source, is: 'ready' });
	}

	async drop(source: SourceId): Promise<void> {
		await this.#waiting.drop(source);
	}

	/** Undefined: nothing of it is on this device. */
	stateOf(source: SourceId): OriginalState | undefined {
		return this.#states.get(source);
	}

	/** Shows how far originals have come, until what it returns is called. */
	watch(): () => void {
		const stop = hearOfOriginals(this.#person, (word) => void this.#learn(word));
		void this.#look();
		return stop;
	}

	/** What was refused is sent again. */
	async again(source: SourceId): Promise<void> {
		await this.#waiting.mark(source, undefined);
		this.#states.set(source, { is: 'waiting' });
		this.#tell({ source, is: 'ready' });
	}

	/** What was refused is deleted from this device. */
	async giveUp(source: SourceId): Promise<void> {
		await this.#waiting.drop(source);
		this.#states.delete(source);
		this.#tell({ source, is: 'changed' });
	}

	/** The original as the server has it; that it was given is in the server's log. */
	async fetch(
		source: SourceId,
		fetching: Fetching = (address, init) => fetch(address, init)
	): Promise<Result<Blob, NotFetched>> {
		try {
			const address = `/files/${this.#study.slice('study-'.length)}/${ulidOf(source)}`;
			const response = await fetching(address, { cache: 'no-store' });
			return response.ok ? ok(await response.blob()) : failed(notFetched(response.status));
		} catch {
			return failed('offline');
		}
	}

	async #learn({ source, is }: OriginalWord): Promise<void> {
		if (is === 'sent') this.#states.set(source, { is: 'sent' });
		else await this.#look();
	}

	async #look(): Promise<void> {
		const rows = await this.#waiting.rows();
		const known = new Set(rows.map(({ source }) => source));
		for (const [source, { is }] of this.#states) if (is !== 'sent' && !known.has(source)) this.#states.delete(source);
		for (const { source, refused } of rows)
			this.#states.set(source, refused === undefined ? { is: 'waiting' } : { is: 'refused', why: refused });
	}

	#tell(word: OriginalWord): void {
		tellOfOriginal(this.#person, word);
	}
}

function notFetched(status: number): NotFetched {
	if (status === 401) return 'signed-out';
	return status === 404 || status === 403 ? 'not-there' : 'fault';
}
