import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failed, ok } from '#lib/domain/result.ts';
import type { ExportRequest } from '#lib/server/export/export-messages.ts';
import { runExport } from '#lib/server/export/run-export.ts';
import { limits, someFile } from './a-job.ts';

const request: ExportRequest = {
	title: '',
	language: 'da',
	date: '2026-03-02T12:00:00.000Z',
	state: new Uint8Array(),
	findings: new Map(),
	quotes: new Map(),
	threads: new Map()
};

/** A thread that says what the test makes it say. */
class Thread extends EventEmitter {
	ended = 0;
	terminate(): Promise<void> {
		this.ended++;
		return Promise.resolve();
	}
}

function running() {
	const thread = new Thread();
	const told: unknown[] = [];
	const outcome = runExport(
		request,
		limits,
		(...said) => told.push(said),
		() => thread
	);
	return { thread, told, outcome };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('tells how far it is, gives the file, and ends the thread', async () => {
	const { thread, told, outcome } = running();
	thread.emit('message', 'of somebody else');
	thread.emit('message', { type: 'progress', stage: 'setting', done: 1, of: 2 });
	thread.emit('message', { type: 'file', file: someFile });
	expect(await outcome).toEqual(ok(someFile));
	expect(told).toEqual([['setting', 1, 2]]);
	expect(thread.ended).toBe(1);
});

test('a thread that takes too long is ended', async () => {
	const { thread, outcome } = running();
	await vi.advanceTimersByTimeAsync(limits.longest - 1);
	expect(thread.ended).toBe(0);
	await vi.advanceTimersByTimeAsync(1);
	expect(await outcome).toEqual(failed('too-long'));
	expect(thread.ended).toBe(1);
});

test('one that wants too much memory is said to', async () => {
	const { thread, outcome } = running();
	thread.emit('error', Object.assign(new Error('out'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
	expect(await outcome).toEqual(failed('too-large'));
});

test('one that breaks or goes silent is a fault of ours', async () => {
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const broken = running();
	broken.thread.emit('error', new Error('broken'));
	expect(await broken.outcome).toEqual(failed('fault'));
	expect(said).toHaveBeenCalledWith('export:', 'broken');
	said.mockRestore();
	const silent = running();
	silent.thread.emit('exit');
	expect(await silent.outcome).toEqual(failed('fault'));
});
