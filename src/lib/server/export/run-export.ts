import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import type { WordFile } from '#lib/exporters/standard-to-word.ts';
import type { ExportLimits } from './export-limits.ts';
import { isExportReply, type ExportRequest, type Stage } from './export-messages.ts';

/** As much of a worker thread as is needed here. */
export interface ExportThread {
	on(event: 'message', heard: (message: unknown) => void): unknown;
	on(event: 'error', heard: (error: unknown) => void): unknown;
	on(event: 'exit', heard: () => void): unknown;
	terminate(): Promise<unknown>;
}

export type StartThread = (request: ExportRequest, limits: ExportLimits) => ExportThread;

/** Why no file came: it took too long or wanted too much memory, or there is a fault in the program. */
export type ExportFailure = 'too-long' | 'too-large' | 'fault';

/** Makes a file on a thread of its own, which is ended whatever comes of it. */
export function runExport(
	request: ExportRequest,
	limits: ExportLimits,
	progress: (stage: Stage, done: number, of: number) => void,
	start: StartThread = startThread
): Promise<Result<WordFile, ExportFailure>> {
	return new Promise((settle) => {
		const thread = start(request, limits);
		const end = (outcome: Result<WordFile, ExportFailure>): void => {
			clearTimeout(timer);
			void thread.terminate();
			settle(outcome);
		};
		const timer = setTimeout(() => end(failed('too-long')), limits.longest);
		thread.on('message', (message) => {
			if (!isExportReply(message)) return;
			if (message.type === 'progress') progress(message.stage, message.done, message.of);
			else end(ok(message.file));
		});
		thread.on('error', (error) => {
			const outOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
			if (!outOfMemory) console.error('export:', error instanceof Error ? error.message : error);
			end(failed(outOfMemory ? 'too-large' : 'fault'));
		});
		thread.on('exit', () => end(failed('fault')));
	});
}

function startThread(request: ExportRequest, { megabytes }: ExportLimits): ExportThread {
	return new Worker(join(nodeBuild(), 'export-worker.js'), {
		workerData: request,
		resourceLimits: { maxOldGenerationSizeMb: megabytes },
		// What the thread needs is in its request; the environment may hold secrets.
		env: {}
	});
}

/** build/node in production, where this module's bundle lies; named by the Vite plugin in development. */
function nodeBuild(): string {
	return process.env['ROEDTRAAD_NODE_BUILD'] ?? import.meta.dirname;
}
