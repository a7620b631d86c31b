import { describe, expect, test } from 'vitest';
import { failed, ok } from '#lib/domain/result.ts';
import { standardRoom } from '#lib/domain/room.ts';
import { exportLimits } from '#lib/server/export/export-limits.ts';
import { anna, bo, newId, owner } from '../../../support/rooms.ts';
import { limits, put, settled, someFile, someJobs } from './a-job.ts';

const quote = `released-quote:${newId()}:${newId()}` as const;
const approved = {
	wording: 'Der er ikke nogen.',
	attribution: 'Sygeplejerske',
	approval: 'approved',
	material: 'interviews',
	side: 'supports',
	coding: `coding:${newId()}:${newId()}`
};

test('a job tells how far it is, and ends with a file and what was left out', async () => {
	const { jobs, room, begin } = await someJobs();
	const { id, run } = await begin();
	expect(jobs.state(anna, room, id)).toEqual({ stage: 'gathering', done: 0, of: 0 });
	run.progress('setting', 3, 12);
	expect(jobs.state(anna, room, id)).toEqual({ stage: 'setting', done: 3, of: 12 });
	expect(await jobs.file(anna, room, id)).toBeUndefined();
	const leftOut = [{ what: 'thread', thread: `thread:${newId()}`, author: 'Bo', resolved: false }] as const;
	await run.end(ok({ ...someFile, leftOut }));
	expect(jobs.state(anna, room, id)).toEqual({ stage: 'done', done: 12, of: 12, leftOut });
	expect(await jobs.file(anna, room, id)).toEqual({
		title: 'Basal palliation',
		date: '2026-03-02T12:00:00.000Z',
		bytes: someFile.bytes
	});
});

test.each(['too-long', 'too-large', 'fault'] as const)('a job that fails says why: %s', async (why) => {
	const { jobs, room, begin } = await someJobs();
	const { id, run } = await begin();
	await run.end(failed(why));
	expect(jobs.state(anna, room, id)).toEqual({ stage: 'failed', why });
	expect(await jobs.file(anna, room, id)).toBeUndefined();
});

test('a standard without a draft has no file', async () => {
	const { jobs } = await someJobs();
	const empty = standardRoom(newId());
	const begun = jobs.begin(anna, empty);
	if (!begun.ok) throw new Error(begun.why.code);
	while (jobs.state(anna, empty, begun.value)?.stage === 'gathering') await settled();
	expect(jobs.state(anna, empty, begun.value)).toEqual({ stage: 'failed', why: 'nothing-there' });
});

test('a job is of the person who began it, and of its standard', async () => {
	const { jobs, room, begin } = await someJobs();
	const { id, run } = await begin();
	await run.end();
	expect(jobs.state(bo, room, id)).toBeUndefined();
	expect(await jobs.file(bo, room, id)).toBeUndefined();
	expect(jobs.state(anna, standardRoom(newId()), id)).toBeUndefined();
});

describe('limits', () => {
	test('each person has one under way', async () => {
		const { jobs, room, begin } = await someJobs();
		const { id, run } = await begin();
		expect(jobs.begin(anna, room)).toEqual(failed({ code: 'one-at-a-time', job: id }));
		await run.end();
		expect(jobs.begin(anna, room)).toMatchObject({ ok: true });
	});

	test('so many are under way at once for all', async () => {
		const { jobs, room, begin } = await someJobs();
		const { run } = await begin(anna);
		await begin(bo);
		expect(jobs.begin(owner, room)).toEqual(failed({ code: 'busy', atOnce: 2 }));
		await run.end();
		expect(jobs.begin(owner, room)).toMatchObject({ ok: true });
	});

	test('a new one takes the place of her last', async () => {
		const { jobs, room, begin } = await someJobs();
		const first = await begin();
		await first.run.end();
		await begin();
		expect(jobs.state(anna, room, first.id)).toBeUndefined();
	});

	test('a file is there for ten minutes from when it was done', async () => {
		const { jobs, room, begin, clock } = await someJobs();
		const { id, run } = await begin();
		clock.now = new Date('2026-03-02T12:05:00Z');
		await run.end();
		clock.now = new Date('2026-03-02T12:14:59.999Z');
		expect(await jobs.file(anna, room, id)).toMatchObject({ title: 'Basal palliation' });
		clock.now = new Date('2026-03-02T12:15:00Z');
		expect(jobs.state(anna, room, id)).toBeUndefined();
		expect(await jobs.file(anna, room, id)).toBeUndefined();
	});

	test('so many finished files are kept; the oldest goes', async () => {
		const { jobs, room, begin } = await someJobs();
		const made = [];
		for (let n = 0; n <= limits.kept; n++) {
			const person = `person:${newId()}` as const;
			const { id, run } = await begin(person);
			await run.end();
			made.push({ person, id });
		}
		expect(made.map(({ person, id }) => jobs.state(person, room, id)?.stage)).toEqual([
			undefined,
			'done',
			'done',
			'done'
		]);
	});

	test('the words of the interface say the numbers as they are', () => {
		expect(exportLimits).toMatchObject({ atOnce: 2, keptFor: 10 * 60_000, longest: 120_000 });
	});
});

describe('quotes between making and fetching', () => {
	test('while they are the same the file is given', async () => {
		const { jobs, rooms, room, begin } = await someJobs();
		await put(rooms, room, { [quote]: approved });
		const { id, run } = await begin();
		await run.end();
		expect(await jobs.file(anna, room, id)).toMatchObject({ bytes: someFile.bytes });
	});

	test.each([
		['withdrawn', { approval: 'withdrawn', wording: null }],
		['corrected', { approval: 'corrected', wording: 'Der var ikke nogen.' }],
		['no longer released', { left: true }]
	])('when one is %s, the file is thrown away', async (_what, fields) => {
		const { jobs, rooms, room, begin } = await someJobs();
		await put(rooms, room, { [quote]: approved });
		const { id, run } = await begin();
		await run.end();
		const entry = await rooms.room(room).records.get(quote);
		if (!entry) throw new Error('no quote');
		await rooms.room(room).records.write([{ ...entry, f: { ...entry.f, ...fields } }]);
		expect(await jobs.file(anna, room, id)).toBe('changed');
		expect(jobs.state(anna, room, id)).toBeUndefined();
	});
});

test('a file is made of the text and the records as they stand', async () => {
	const { rooms, room, begin } = await someJobs();
	await put(rooms, room, { [quote]: approved });
	const { run } = await begin();
	expect(run.request).toMatchObject({
		title: 'Basal palliation',
		language: 'da',
		date: '2026-03-02T12:00:00.000Z',
		state: new Uint8Array([0, 0])
	});
	expect([...run.request.quotes.keys()]).toEqual([quote]);
});
