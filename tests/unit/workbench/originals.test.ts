import 'fake-indexeddb/auto';
import { onTestFinished, expect, test } from 'vitest';
import type { PersonId } from '#lib/domain/ids.ts';
import { hearOfOriginals, tellOfOriginal, WaitingOriginals, type OriginalWord } from '#lib/sync/originals.ts';
import { Originals } from '#lib/workbench/originals.svelte.ts';
import { until } from '../../support/sync-client.ts';
import { aStudy, newId } from '../../support/rooms.ts';

const tools = { now: () => new Date('2026-11-22T12:00:00.000Z'), newId };

function aDevice(most?: number) {
	const person: PersonId = `person:${newId()}`;
	const waiting = new WaitingOriginals(person, most);
	const words: OriginalWord[] = [];
	const originals = new Originals(aStudy, person, tools, waiting);
	const [stop, stopWatching] = [hearOfOriginals(person, (word) => words.push(word)), originals.watch()];
	onTestFinished(() => {
		stop();
		stopWatching();
	});
	const source = originals.newSource();
	return { person, waiting, words, originals, source };
}

const file = { name: 'a.docx', type: 'application/x-word', content: new ArrayBuffer(3) };

test('a file is kept with its source’s id, and the leading tab is told when it may be sent', async () => {
	const { waiting, words, originals, source } = aDevice();
	expect(await originals.keep(source, file)).toBeUndefined();
	expect(await waiting.rows()).toEqual([
		{
			source,
			study: aStudy,
			name: 'a.docx',
			type: 'application/x-word',
			bytes: 3,
			kept: '2026-11-22T12:00:00.000Z'
		}
	]);
	originals.ready(source);
	await until(() => words.length === 1);
	expect(words).toEqual([{ source, is: 'ready' }]);
	await until(() => originals.stateOf(source)?.is === 'waiting');
});

test('a file for which there is no room, or that the browser does not take, is not kept, and why is said', async () => {
	const { originals, source } = aDevice(2);
	expect(await originals.keep(source, file)).toEqual({ tag: 'OriginalsFull', most: 2 });
	const { waiting, originals: broken } = aDevice();
	waiting.keep = () => Promise.reject(new Error('the database is damaged'));
	expect(await broken.keep(source, file)).toEqual({ tag: 'DeviceFull' });
});

test('how far it has come is shown as the leading tab tells: refused, to be sent again, sent', async () => {
	const { person, waiting, originals, source } = aDevice();
	expect(originals.stateOf(source)).toBeUndefined();
	await originals.keep(source, file);
	await waiting.mark(source, 'server-full');
	tellOfOriginal(person, { source, is: 'changed' });
	await until(() => originals.stateOf(source)?.is === 'refused');
	expect(originals.stateOf(source)).toEqual({ is: 'refused', why: 'server-full' });
	await originals.again(source);
	expect(originals.stateOf(source)).toEqual({ is: 'waiting' });
	expect(await waiting.rows()).not.toMatchObject([{ refused: 'server-full' }]);
	await waiting.drop(source);
	tellOfOriginal(person, { source, is: 'sent' });
	await until(() => originals.stateOf(source)?.is === 'sent');
});

test('one that is given up is gone from the device', async () => {
	const { waiting, originals, source } = aDevice();
	await originals.keep(source, file);
	await waiting.mark(source, 'too-large');
	await originals.giveUp(source);
	expect([await waiting.rows(), originals.stateOf(source)]).toEqual([[], undefined]);
});

test.each([
	[new Response('PK'), { ok: true }],
	[new Response(null, { status: 404 }), { ok: false, why: 'not-there' }],
	[new Response(null, { status: 401 }), { ok: false, why: 'signed-out' }],
	[new Response(null, { status: 500 }), { ok: false, why: 'fault' }],
	[new TypeError('no network'), { ok: false, why: 'offline' }]
])('an original is fetched from the server, past every cache, or it is said why not', async (answer, outcome) => {
	const { originals, source } = aDevice();
	const asked: unknown[] = [];
	const fetched = await originals.fetch(source, (address, init) => {
		asked.push([address, init]);
		return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
	});
	expect(fetched).toMatchObject(outcome);
	const address = `/files/${aStudy.slice('study-'.length)}/${source.slice('source:'.length)}`;
	expect(asked).toEqual([[address, { cache: 'no-store' }]]);
});
