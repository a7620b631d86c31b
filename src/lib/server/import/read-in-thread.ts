import { Worker } from 'node:worker_threads';
import { isObject } from '#lib/domain/json.ts';
import { importLimits } from '#lib/importers/import-limits.ts';
import type { ImportResult } from '#lib/importers/import-result.ts';

/** What a thread may hold of a file and what is made of it, in megabytes. */
const memory = 1536;

/**
 * Reads one file in a thread of its own, which is ended whatever comes of it. `failed`: a fault in the program, or more
 * memory was needed than a thread may have.
 */
export function readInThread(
	thread: URL,
	file: { readonly name: string; readonly bytes: Uint8Array },
	milliseconds: number = importLimits.parseMilliseconds
): Promise<ImportResult | { readonly outcome: 'failed' }> {
	return new Promise((settle) => {
		const worker = new Worker(thread, { workerData: file, resourceLimits: { maxOldGenerationSizeMb: memory } });
		const end = (outcome: ImportResult | { readonly outcome: 'failed' }): void => {
			clearTimeout(timer);
			settle(outcome);
			void worker.terminate();
		};
		const timer = setTimeout(
			() => end({ outcome: 'refused', why: { code: 'took-too-long', milliseconds } }),
			milliseconds
		);
		worker.on('message', (said: unknown) => end(isImportResult(said) ? said : { outcome: 'failed' }));
		worker.on('error', () => end({ outcome: 'failed' }));
		worker.on('exit', () => end({ outcome: 'failed' }));
	});
}

function isImportResult(said: unknown): said is ImportResult {
	return isObject(said) && (said['outcome'] === 'read' || said['outcome'] === 'refused');
}
