import type { ImportResult } from '#lib/importers/import-result.ts';
import { isWorkerReply, type ReadRequest } from '#lib/importers/worker-messages.ts';

/** As much of a Web Worker as is needed here. */
export interface ReadingWorker {
	postMessage(request: ReadRequest, transfer: Transferable[]): void;
	terminate(): void;
	addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void;
	addEventListener(type: 'error' | 'messageerror', heard: () => void): void;
}

export interface ReadingOptions {
	readonly start: () => ReadingWorker;
	readonly milliseconds: number;
	readonly progress: (done: number, of: number) => void;
	/** Ends the reading when the person does not want it any more. */
	readonly signal: AbortSignal;
}

export type Outcome =
	| ImportResult
	/** A fault in the program, or the browser ran out of memory. */
	| { readonly outcome: 'failed' }
	| { readonly outcome: 'cancelled' };

/**
 * Reads one file in a worker of its own, which is ended whatever comes of it: a file can be made so that reading it never
 * ends, and the next one begins afresh.
 */
export function readInWorker(
	{ name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
	{ start, milliseconds, progress, signal }: ReadingOptions
): Promise<Outcome> {
	return new Promise((settle) => {
		if (signal.aborted) {
			settle({ outcome: 'cancelled' });
			return;
		}
		const worker = start();
		const end = (outcome: Outcome): void => {
			clearTimeout(timer);
			signal.removeEventListener('abort', stop);
			worker.terminate();
			settle(outcome);
		};
		const stop = (): void => end({ outcome: 'cancelled' });
		const timer = setTimeout(
			() => end({ outcome: 'refused', why: { code: 'took-too-long', milliseconds } }),
			milliseconds
		);
		signal.addEventListener('abort', stop);
		worker.addEventListener('error', () => end({ outcome: 'failed' }));
		worker.addEventListener('messageerror', () => end({ outcome: 'failed' }));
		worker.addEventListener('message', ({ data }) => {
			if (!isWorkerReply(data) || data.id !== name) return;
			if (data.type === 'progress') progress(data.done, data.of);
			else end(data.type === 'result' ? data.result : { outcome: 'failed' });
		});
		worker.postMessage({ type: 'read', id: name, name, bytes }, [bytes.buffer]);
	});
}
