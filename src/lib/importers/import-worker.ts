/// <reference lib="webworker" />
import { importLimits } from './import-limits.ts';
import { readSource } from './read-source.ts';
import { isReadRequest, type ReadRequest, type WorkerReply } from './worker-messages.ts';

/** The Web Worker in which files from outside are read; whoever started it ends it when the time is up. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	if (isReadRequest(data)) void answer(data);
});

async function answer({ id, name, bytes }: ReadRequest): Promise<void> {
	try {
		const result = await readSource({ name, bytes }, importLimits, (done, of) =>
			reply({ type: 'progress', id, done, of })
		);
		reply({ type: 'result', id, result });
	} catch (error) {
		reply({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
	}
}

function reply(message: WorkerReply): void {
	postMessage(message);
}
