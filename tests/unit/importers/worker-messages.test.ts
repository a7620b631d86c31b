import { expect, test } from 'vitest';
import { isReadRequest, isWorkerReply } from '#lib/importers/worker-messages.ts';

test('the message pdf.js posts of its own is no reply', () => {
	expect(isWorkerReply({ sourceName: 'worker', targetName: 'main', action: 'ready', data: null })).toBe(false);
	expect(isWorkerReply({ type: 'progress', id: 'a', done: 1, of: 2 })).toBe(true);
});

test('only a request to read is one', () => {
	expect(isReadRequest({ type: 'read', id: 'a', name: 'a.txt', bytes: new Uint8Array() })).toBe(true);
	expect(isReadRequest({ targetName: 'worker', action: 'test' })).toBe(false);
	expect(isReadRequest(null)).toBe(false);
});
