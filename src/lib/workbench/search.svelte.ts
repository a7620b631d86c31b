import { untrack } from 'svelte';
import type { RecordId } from '#lib/domain/ids.ts';
import type { Answer, Hit } from '#lib/search/answer.ts';
import { longestQuery } from '#lib/search/read-query.ts';
import type { Searchable } from '#lib/search/searchable.ts';
import { SearchInWorker, startSearchWorker, type SearchingWorker } from './search-in-worker.ts';

export type ShownHit = Hit;
/** So many UTF-16 units can be asked for. */
export const longestTyped = longestQuery;

/** A long text, fetched when it is wanted. */
export interface LongText extends Omit<Searchable, 'text'> {
	/** Undefined when this browser does not hold it. */
	readonly load: () => Promise<string | undefined>;
}

/** What a project offers to be searched. Read anew whenever it may have changed. */
export interface SearchFeed {
	/** What is in memory: records with their words. */
	readonly records: readonly Searchable[];
	/** What has to be fetched: the words of sources. */
	readonly texts: readonly LongText[];
}

/** How far it has come: sources indexed, of how many. */
export interface Indexing {
	readonly done: number;
	readonly of: number;
	/** Words are found in all their forms; until then only as they are written. */
	readonly isRanked: boolean;
}

/**
 * Searching in an open project. It begins when somebody wants to search, keeps up with what changes while she does, and
 * holds the project's words in a worker until it is closed.
 */
export class Search<Feed extends SearchFeed = SearchFeed> {
	readonly feed: Feed;
	readonly #start: () => SearchingWorker;
	#typed = $state('');
	#answer = $state.raw<Answer>();
	#indexed = $state.raw({ sources: 0, isRanked: false });
	#missing = $state(0);
	#hasFailed = $state(false);
	#worker: SearchInWorker | undefined;
	/** By id, what the worker was given last: the same again is not sent. */
	#given = new Map<RecordId, Searchable | LongText>();
	/** Texts to be fetched, one after the other; the newest wish for each counts. */
	#wanted = new Map<RecordId, LongText>();
	#isFetching = false;

	constructor(feed: Feed, start: () => SearchingWorker = startSearchWorker) {
		this.feed = feed;
		this.#start = start;
	}

	/** What she has typed. */
	get typed(): string {
		return this.#typed;
	}

	/** The last answer that came; undefined when nothing is asked. */
	get answer(): Answer | undefined {
		return this.#typed.trim() === '' ? undefined : this.#answer;
	}

	/** Whether the answer is to what is typed now; another may be on its way. */
	get isCurrent(): boolean {
		return this.#answer?.typed === this.#typed;
	}

	readonly indexing: Indexing = $derived.by(() => ({
		done: this.#indexed.sources,
		of: this.feed.texts.length - this.#missing,
		isRanked: this.#indexed.isRanked
	}));

	/** Sources whose words are not in this browser: they are not searched. */
	get missing(): number {
		return this.#missing;
	}

	/** It has broken down; another try begins it anew. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	ask(typed: string): void {
		this.#typed = typed;
		if (this.#hasFailed) {
			this.#hasFailed = false;
			this.keepUp();
		}
		if (typed.trim() === '') this.#answer = undefined;
		else this.#begun().ask(typed);
	}

	/** Gives the worker what has changed since it was asked last. Called where a change of the feed is noticed. */
	keepUp(): void {
		const { records, texts } = this.feed;
		untrack(() => this.#give(records, texts));
	}

	#give(records: readonly Searchable[], texts: readonly LongText[]): void {
		const worker = this.#begun();
		const fresh = records.filter((one) => !isSame(this.#given.get(one.id), one));
		const wanted = texts.filter((one) => !isSame(this.#given.get(one.id), one));
		const now = new Set<RecordId>([...records, ...texts].map(({ id }) => id));
		const gone = [...this.#given.keys()].filter((id) => !now.has(id));
		for (const one of [...fresh, ...wanted]) this.#given.set(one.id, one);
		for (const one of wanted) this.#wanted.set(one.id, one);
		for (const id of gone) {
			this.#given.delete(id);
			this.#wanted.delete(id);
		}
		worker.remove(gone);
		worker.put(fresh);
		if (!this.#isFetching && this.#wanted.size > 0) void this.#fetch(worker);
		if (fresh.length + gone.length > 0) this.#askAgain();
	}

	/** Ends it: what the worker held is gone. It begins anew when she searches again. */
	close(): void {
		this.#worker?.close();
		this.#worker = undefined;
		this.#given = new Map();
		this.#wanted = new Map();
		this.#isFetching = false;
		this.#indexed = { sources: 0, isRanked: false };
		this.#missing = 0;
		this.#answer = undefined;
	}

	#begun(): SearchInWorker {
		this.#worker ??= new SearchInWorker(this.#start, {
			answered: (answer) => (this.#answer = answer),
			indexed: (sources, isRanked) => {
				this.#indexed = { sources, isRanked };
				// Something has been taken in since: there may be more to find.
				this.#askAgain();
			},
			failed: () => {
				this.close();
				this.#hasFailed = true;
			}
		});
		return this.#worker;
	}

	/** One text after the other, so that nothing else has to wait long. */
	async #fetch(worker: SearchInWorker): Promise<void> {
		this.#isFetching = true;
		worker.expect(true);
		let missing = 0;
		for (const [id, { load, ...one }] of this.#wanted) {
			const text = await load();
			if (this.#worker !== worker) return;
			// Another state of it may have been wanted meanwhile, or none.
			if (this.#wanted.get(id)?.version !== one.version) continue;
			this.#wanted.delete(id);
			if (text === undefined) {
				missing++;
				// Asked for again the next time: the words come later than all else.
				this.#given.delete(id);
			} else worker.put([{ ...one, text }]);
		}
		this.#missing = missing;
		this.#isFetching = false;
		worker.expect(false);
	}

	#askAgain(): void {
		if (this.#typed.trim() !== '') this.#worker?.ask(this.#typed);
	}
}

/** Whether the worker has it already: in these words, under this title. */
function isSame(given: Searchable | LongText | undefined, now: Searchable | LongText): boolean {
	if (!given || given.title !== now.title || given.language !== now.language || given.version !== now.version)
		return false;
	return ('text' in given ? given.text : undefined) === ('text' in now ? now.text : undefined);
}
