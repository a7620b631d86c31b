import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import type { PersonId, SourceId } from '#lib/domain/ids.ts';
import { ownRoom } from '#lib/domain/room.ts';
import { OriginalsCourier } from '#lib/sync/originals-courier.ts';
import { hearOfOriginals, tellOfOriginal, WaitingOriginals, type OriginalWord } from '#lib/sync/originals.ts';
import type { PutAnswer } from '#lib/sync/originals-put.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import { aChange, aStudy, creating, newId } from '../../support/rooms.ts';
import { quiet, storedAnswer, until } from '../../support/sync-client.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

const stored: PutAnswer = { is: 'stored' };
const refusing = (why: 'not-there' | 'too-large' | 'server-full'): PutAnswer => ({ is: 'refused', why });
const noon = Date.parse('2026-11-22T12:00:00.000Z');
const minutesAgo = (minutes: number): string => new Date(noon - minutes * 60_000).toISOString();

/** A person's device with a courier; the server answers as the script says, and at its end with yes. */
async function aDevice(...script: (PutAnswer | Promise<PutAnswer>)[]) {
	const person: PersonId = `person:${newId()}`;
	const outbox = await Outbox.open(person);
	const waiting = new WaitingOriginals(person);
	const put: { source: SourceId; bytes: number }[] = [];
	const words: OriginalWord[] = [];
	ends.push(
		hearOfOriginals(person, (word) => words.push(word)),
		() => outbox.close()
	);
	const courier = (patience = { first: 1, last: 4 }) => {
		const made = new OriginalsCourier({
			person,
			outbox,
			waiting,
			put({ source }, content) {
				put.push({ source, bytes: content.byteLength });
				return Promise.resolve(script.shift() ?? stored);
			},
			now: () => new Date(noon),
			patience
		});
		ends.push(() => made.stop());
		return made;
	};
	return {
		person,
		outbox,
		waiting,
		put,
		words,
		courier,
		tries: () => put.length,
		async keep(kept = minutesAgo(5)): Promise<SourceId> {
			const source: SourceId = `source:${newId()}`;
			await waiting.keep({ source, study: aStudy, name: 'a.pdf', type: '', kept }, new ArrayBuffer(3));
			return source;
		},
		left: async () => (await waiting.rows()).map(({ source, refused }) => [source, refused])
	};
}

describe('a file on its way', () => {
	test('leaves the device when the server has it, and the tabs are told', async () => {
		const device = await aDevice();
		const source = await device.keep();
		await device.courier().start();
		expect(device.put).toEqual([{ source, bytes: 3 }]);
		expect(await device.left()).toEqual([]);
		await until(() => device.words.length > 0);
		expect(device.words).toEqual([{ source, is: 'sent' }]);
	});

	test.each(['in the study', 'in her own room'])('waits while its source, %s, has not been answered', async (where) => {
		const device = await aDevice();
		const source = await device.keep();
		const room = where === 'in the study' ? aStudy : ownRoom(aStudy, device.person);
		const change = await device.outbox.add(aChange([creating(source, { title: 'Interview' })], { room }));
		const courier = device.courier({ first: 3_600_000, last: 3_600_000 });
		await courier.start();
		expect(device.put).toEqual([]);
		await device.outbox.answer([storedAnswer(change)]);
		await courier.answered();
		expect(device.put).toHaveLength(1);
		expect(await device.left()).toEqual([]);
	});

	test('is tried again until the server answers, without being asked', async () => {
		const device = await aDevice({ is: 'later' }, { is: 'later' }, { is: 'later' });
		await device.keep();
		await device.courier().start();
		await until(() => device.tries() === 4);
		await until(async () => (await device.left()).length === 0);
	});

	test('does not hold back the others when the server stumbles over it', async () => {
		const device = await aDevice({ is: 'later' });
		const [first, second] = [await device.keep(minutesAgo(9)), await device.keep(minutesAgo(8))];
		await device.courier().start();
		expect(device.put.map(({ source }) => source).slice(0, 2)).toEqual([first, second]);
		await until(async () => (await device.left()).length === 0);
	});

	test('is not tried again by itself when she is signed out', async () => {
		const device = await aDevice({ is: 'signed-out' });
		await device.keep();
		await device.keep();
		const courier = device.courier();
		await courier.start();
		await quiet(20);
		expect(device.put).toHaveLength(1);
		await courier.hurry();
		expect(await device.left()).toEqual([]);
	});

	test('is sent when another tab says that it is ready', async () => {
		const device = await aDevice();
		await device.courier().start();
		const source = await device.keep();
		tellOfOriginal(device.person, { source, is: 'ready' });
		await until(async () => (await device.left()).length === 0);
	});

	test('is sent by the leading tab alone: a courier that has not begun sends nothing', async () => {
		const device = await aDevice();
		await device.keep();
		const courier = device.courier();
		await courier.hurry();
		expect(device.put).toEqual([]);
	});

	test('is sent once when many things hurry at once', async () => {
		const device = await aDevice();
		await device.keep();
		const courier = device.courier();
		await courier.start();
		await Promise.all([courier.hurry(), courier.hurry(), courier.hurry()]);
		expect(device.put).toHaveLength(1);
	});

	test('is sent by the next tab when this one was closed before it knew the answer', async () => {
		let answer: (said: PutAnswer) => void = () => undefined;
		const device = await aDevice(new Promise<PutAnswer>((resolve) => (answer = resolve)));
		const source = await device.keep();
		const courier = device.courier();
		const started = courier.start();
		await until(() => device.tries() === 1);
		const stopped = courier.stop();
		answer(stored);
		await Promise.all([started, stopped]);
		expect(await device.left()).toEqual([[source, undefined]]);
		await device.courier().start();
		expect(await device.left()).toEqual([]);
	});
});

describe('a file that the server does not take', () => {
	test('stays with why, is not sent again by itself, and the tabs are told', async () => {
		const device = await aDevice(refusing('too-large'));
		const source = await device.keep();
		const courier = device.courier();
		await courier.start();
		await courier.hurry();
		expect(await device.left()).toEqual([[source, 'too-large']]);
		expect(device.put).toHaveLength(1);
		await until(() => device.words.length > 0);
		expect(device.words).toEqual([{ source, is: 'changed' }]);
		await device.courier().start();
		expect(device.put).toHaveLength(1);
	});

	test.each(['server-full', 'not-there'] as const)(
		'because of "%s" is tried once more at the next start',
		async (why) => {
			const device = await aDevice(refusing(why));
			const source = await device.keep();
			await device.courier().start();
			expect(await device.left()).toEqual([[source, why]]);
			await device.courier().start();
			expect(await device.left()).toEqual([]);
		}
	);

	test('because its source is not there yet is tried again for a minute after it was kept', async () => {
		const device = await aDevice(refusing('not-there'), refusing('not-there'));
		await device.keep(minutesAgo(0.5));
		await device.courier().start();
		await until(async () => (await device.left()).length === 0);
		expect(device.put).toHaveLength(3);
	});

	test('because its source is not there goes after 14 days, and not before', async () => {
		const day = 24 * 60;
		const device = await aDevice(refusing('not-there'), refusing('not-there'), refusing('not-there'));
		const [, young] = [await device.keep(minutesAgo(14 * day + 1)), await device.keep(minutesAgo(13 * day))];
		await device.courier().start();
		expect(await device.left()).toHaveLength(2);
		await device.courier().start();
		expect(await device.left()).toEqual([[young, 'not-there']]);
	});
});
