import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTogether } from '#lib/sync/presence.ts';
import { quiet } from '../../support/sync-client.ts';
import { someLocks } from '../../support/sync-locks.ts';

beforeEach(() => vi.stubGlobal('navigator', { locks: someLocks() }));
afterEach(() => vi.unstubAllGlobals());

test('the first tab does what must be done before anything is open, the next ones do not', async () => {
	const done: string[] = [];
	const open = (tab: string) => openTogether('study', async () => void (await quiet(2), done.push(tab)));
	const closeOne = await open('one');
	const closeTwo = await open('two');
	closeOne();
	await quiet();
	const closeThree = await open('three');
	closeTwo();
	closeThree();
	await quiet();
	await open('four');
	expect(done).toEqual(['one', 'four']);
});

test('a tab that is opened meanwhile waits until it is done', async () => {
	const done: string[] = [];
	const first = openTogether('study', async () => {
		await quiet(10);
		done.push('as first');
	});
	const second = openTogether('study', () => Promise.resolve()).then(() => done.push('second is open'));
	await Promise.all([first, second]);
	expect(done).toEqual(['as first', 'second is open']);
});

test('something else is not held up', async () => {
	await openTogether('study', () => Promise.resolve());
	let isFirst = false;
	await openTogether('standard', () => {
		isFirst = true;
		return Promise.resolve();
	});
	expect(isFirst).toBe(true);
});
