import type { RecordId } from '#lib/domain/ids.ts';
import type { Answer } from '#lib/search/answer.ts';
import type { Searchable } from '#lib/search/searchable.ts';
import { isSearchReply, type SearchRequest } from '#lib/search/worker-messages.ts';

/** As much of a Web Worker as is needed here. */
export interface SearchingWorker {
	postMessage(request: SearchRequest): void;
	terminate(): void;
	addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void;
	addEventListener(type: 'error' | 'messageerror', heard: () => void): void;
}

export interface Hearing {
	/** The answer to the last question; answers to earlier ones are not told. */
	readonly answered: (answer: Answer) => void;
	/** How many sources are indexed, and whether all there is can be ranked. */
	readonly indexed: (sources: number, isRanked: boolean) => void;
	/** A fault in the program, or the browser ran out of memory. */
	readonly failed: () => void;
}

export function startSearchWorker(): SearchingWorker {
	return new Worker(new URL('../search/search-worker.ts', import.meta.url), { type: 'module' });
}

/** The worker that holds what can be searched, from the first question until it is closed. */
export class SearchInWorker {
	readonly #worker: SearchingWorker;
	#asked = 0;

	constructor(start: () => SearchingWorker, { answered, indexed, failed }: Hearing) {
		this.#worker = start();
		this.#worker.addEventListener('message', ({ data }) => {
			if (!isSearchReply(data)) return;
			if (data.type === 'indexed') indexed(data.sources, data.isRanked);
			else if (data.id === this.#asked) answered(data.answer);
		});
		this.#worker.addEventListener('error', failed);
		this.#worker.addEventListener('messageerror', failed);
	}

	put(searchables: readonly Searchable[]): void {
		if (searchables.length > 0) this.#worker.postMessage({ type: 'put', searchables });
	}

	remove(ids: readonly RecordId[]): void {
		if (ids.length > 0) this.#worker.postMessage({ type: 'remove', ids });
	}

	/** Whether more is on its way: ranking waits for it. */
	expect(more: boolean): void {
		this.#worker.postMessage({ type: 'expect', more });
	}

	ask(typed: string): void {
		this.#worker.postMessage({ type: 'ask', id: ++this.#asked, typed });
	}

	/** Ends it; what it held is gone with it. */
	close(): void {
		this.#worker.terminate();
	}
}
