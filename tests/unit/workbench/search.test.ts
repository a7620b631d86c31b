import { describe, expect, test } from 'vitest';
import type { RecordId } from '#lib/domain/ids.ts';
import { SearchEngine } from '#lib/search/search-engine.ts';
import type { Searchable } from '#lib/search/searchable.ts';
import type { SearchReply, SearchRequest } from '#lib/search/worker-messages.ts';
import type { SearchingWorker } from '#lib/workbench/search-in-worker.ts';
import { Search, type LongText, type SearchFeed } from '#lib/workbench/search.svelte.ts';

/** A worker in this thread, which answers when it is told to go on. */
class NearWorker implements SearchingWorker {
	readonly #engine = new SearchEngine();
	readonly #heard: ((event: { readonly data: unknown }) => void)[] = [];
	#fail = (): void => undefined;
	#requests: SearchRequest[] = [];
	readonly put: RecordId[] = [];
	isEnded = false;

	postMessage(request: SearchRequest): void {
		this.#requests.push(structuredClone(request));
	}

	terminate(): void {
		this.isEnded = true;
	}

	addEventListener(type: string, heard: (event: { readonly data: unknown }) => void): void {
		if (type === 'message') this.#heard.push(heard);
		else this.#fail = () => heard({ data: undefined });
	}

	goOn(): void {
		const requests = this.#requests;
		this.#requests = [];
		for (const request of requests) {
			if (request.type === 'ask')
				this.#say({ type: 'answer', id: request.id, answer: this.#engine.search(request.typed) });
			else if (request.type === 'put') {
				this.put.push(...request.searchables.map(({ id }) => id));
				this.#engine.put(request.searchables);
			} else if (request.type === 'remove') this.#engine.remove(request.ids);
			else this.#engine.expect(request.more);
		}
		while (this.#engine.work());
		this.#say({ type: 'indexed', sources: this.#engine.indexed('source'), isRanked: this.#engine.isRanked });
	}

	breakDown(): void {
		this.#fail();
	}

	#say(reply: SearchReply): void {
		if (!this.isEnded) for (const heard of this.#heard) heard({ data: reply });
	}
}

const aCode = (label: string): Searchable => ({ id: 'code:a', kind: 'code', title: label, text: '', language: 'da' });

const aText = (text: string | undefined, version: RecordId = 'version:a:a'): LongText => ({
	id: 'source:a',
	kind: 'source',
	title: 'x',
	language: 'da',
	version,
	load: () => Promise.resolve(text)
});

function searching(feed: { records: readonly Searchable[]; texts: readonly LongText[] }) {
	const workers: NearWorker[] = [];
	const search = new Search<SearchFeed>(feed, () => {
		const worker = new NearWorker();
		workers.push(worker);
		return worker;
	});
	/** Lets texts be fetched and the worker do what it was asked. */
	const settle = async (): Promise<void> => {
		for (let turn = 0; turn < 8; turn++) {
			await Promise.resolve();
			workers.at(-1)?.goOn();
		}
	};
	const found = (): string[] => search.answer?.groups.flatMap(({ hits }) => hits.map(({ of }) => of)) ?? [];
	return { search, feed, workers, settle, found };
}

describe('searching in a project', () => {
	test('begins when somebody searches, with what is in memory at once and long texts as they come', async () => {
		const { search, workers, settle, found } = searching({ records: [aCode('nat')], texts: [aText('Om natten.')] });
		expect(workers).toEqual([]);
		search.keepUp();
		search.ask('nat');
		workers[0]?.goOn();
		expect([found(), search.indexing]).toEqual([['code:a'], { done: 0, of: 1, isRanked: false }]);
		await settle();
		expect([found(), search.indexing]).toEqual([['source:a', 'code:a'], { done: 1, of: 1, isRanked: true }]);
	});

	test('keeps up with what changes, and shows it without being asked again', async () => {
		const { search, feed, settle, found } = searching({ records: [aCode('nat')], texts: [aText('Om natten.')] });
		search.keepUp();
		search.ask('dag');
		await settle();
		expect(found()).toEqual([]);
		feed.records = [aCode('dag')];
		feed.texts = [aText('Om dagen.', 'version:a:b')];
		search.keepUp();
		await settle();
		expect(found()).toEqual(['source:a', 'code:a']);
		feed.records = feed.texts = [];
		search.keepUp();
		await settle();
		expect(found()).toEqual([]);
	});

	test('sends again only what has changed', async () => {
		const { search, feed, workers, settle } = searching({ records: [aCode('nat')], texts: [aText('Om natten.')] });
		search.keepUp();
		await settle();
		feed.records = [aCode('nat')];
		feed.texts = [aText('Om natten.')];
		search.keepUp();
		await settle();
		expect(workers[0]?.put).toEqual(['code:a', 'source:a']);
	});

	test('says which sources it lacks, and asks for them the next time', async () => {
		const { search, feed, settle, found } = searching({ records: [], texts: [aText(undefined)] });
		search.keepUp();
		search.ask('nat');
		await settle();
		expect([search.missing, search.indexing]).toEqual([1, { done: 0, of: 0, isRanked: true }]);
		feed.texts = [aText('Om natten.')];
		search.keepUp();
		await settle();
		expect([search.missing, found()]).toEqual([0, ['source:a']]);
	});

	test('shows the answer to the last question only', () => {
		const { search, workers, found } = searching({ records: [aCode('nat')], texts: [] });
		search.keepUp();
		search.ask('nat');
		search.ask('dag');
		expect(search.isCurrent).toBe(false);
		workers[0]?.goOn();
		expect([search.isCurrent, found()]).toEqual([true, []]);
	});

	test('asks nothing when nothing is typed', () => {
		const { search, workers } = searching({ records: [aCode('nat')], texts: [] });
		search.keepUp();
		search.ask('nat');
		workers[0]?.goOn();
		search.ask(' ');
		expect(search.answer).toBeUndefined();
	});

	test('keeps nothing in the worker when it is closed, and begins anew', async () => {
		const { search, workers, settle, found } = searching({ records: [aCode('nat')], texts: [aText('Om natten.')] });
		search.keepUp();
		search.close();
		expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
		search.keepUp();
		search.ask('nat');
		await settle();
		expect(found()).toEqual(['source:a', 'code:a']);
	});

	test('says that it broke down, and begins anew with the next question', async () => {
		const { search, workers, settle, found } = searching({ records: [aCode('nat')], texts: [] });
		search.keepUp();
		workers[0]?.breakDown();
		expect([search.hasFailed, workers[0]?.isEnded]).toEqual([true, true]);
		search.ask('nat');
		await settle();
		expect([search.hasFailed, found()]).toEqual([false, ['code:a']]);
	});
});
