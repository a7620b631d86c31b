/// <reference lib="webworker" />
import { SearchEngine } from './search-engine.ts';
import { isSearchRequest, type SearchReply, type SearchRequest } from './worker-messages.ts';

/** The Web Worker that holds what can be searched; whoever started it ends it with the study. */
const engine = new SearchEngine();
/** Milliseconds between two words about how far the indexing has come. */
const between = 250;
let told = 0;
let isWorking = false;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	if (isSearchRequest(data)) take(data);
});

function take(request: SearchRequest): void {
	if (request.type === 'ask') reply({ type: 'answer', id: request.id, answer: engine.search(request.typed) });
	else {
		if (request.type === 'put') engine.put(request.searchables);
		else if (request.type === 'remove') engine.remove(request.ids);
		else engine.expect(request.more);
		if (!isWorking) work();
	}
}

/** Steps with a pause after each, in which what has been asked meanwhile is answered. */
function work(): void {
	isWorking = engine.work();
	if (isWorking) setTimeout(work);
	if (isWorking && performance.now() - told < between) return;
	told = performance.now();
	reply({ type: 'indexed', sources: engine.indexed('source'), isRanked: engine.isRanked });
}

function reply(message: SearchReply): void {
	postMessage(message);
}
