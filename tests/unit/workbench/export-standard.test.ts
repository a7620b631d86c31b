import { describe, expect, test } from 'vitest';
import { ExportStandard, type Exporting, type ExportTools } from '#lib/workbench/export-standard.svelte.ts';

const nothing = { quotes: [], findings: { provisions: [], inText: 0 }, threads: [] };
const done = { stage: 'done', done: 2, of: 2, leftOut: [] };

/** What the server answers, in turn, and what it was asked; `seen` is what was shown while the file was made. */
function wishing(...answers: (Response | Error)[]) {
	const asked: string[] = [];
	const seen: Exporting[] = [];
	const tools: ExportTools = {
		fetch(address, init) {
			asked.push(`${init?.method ?? 'GET'} ${address}`);
			const answer = answers.shift() ?? new Error('asked too often');
			return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
		},
		pause() {
			seen.push(wish.state);
			return Promise.resolve();
		}
	};
	const wish = new ExportStandard('01std', tools);
	return { wish, asked, seen };
}

const json = (body: unknown, status = 200) => Response.json(body, { status });

test('a file is begun, followed to its end, and fetched under the name the server gives it', async () => {
	const { wish, asked, seen } = wishing(
		json({ job: '01job' }, 202),
		json({ stage: 'gathering', done: 0, of: 0 }),
		json({ stage: 'setting', done: 1, of: 2 }),
		json({
			...done,
			leftOut: [{ what: 'thread', thread: 'thread:01', author: 'Bo', resolved: false }]
		}),
		new Response('PK', { headers: { 'content-disposition': "attachment; filename*=UTF-8''N%C3%A6tter%202026.docx" } })
	);
	await wish.make();
	expect(seen).toEqual([
		{ is: 'making', stage: 'gathering', done: 0, of: 0 },
		{ is: 'making', stage: 'setting', done: 1, of: 2 }
	]);
	expect(wish.state).toEqual({ is: 'made', leftOut: { ...nothing, threads: [{ author: 'Bo', count: 1 }] } });
	const file = await wish.fetchFile();
	expect([file?.name, await file?.bytes.text()]).toEqual(['Nætter 2026.docx', 'PK']);
	expect(asked).toEqual([
		'POST /export/01std',
		'GET /export/01std/01job',
		'GET /export/01std/01job',
		'GET /export/01std/01job',
		'GET /export/01std/01job/file'
	]);
});

test('one that is under way already is followed instead', async () => {
	const { wish } = wishing(json({ code: 'one-at-a-time', job: '01job' }, 409), json(done));
	await wish.make();
	expect(wish.state).toEqual({ is: 'made', leftOut: nothing });
});

describe('when there is no file, why is said', () => {
	test.each([
		['the server is busy', [json({ code: 'busy', atOnce: 2 }, 503)], 'busy'],
		['she has no access any more', [new Response(null, { status: 404 })], 'not-hers'],
		['the server is broken', [new Response('oh', { status: 500 })], 'fault'],
		['there is no network', [new Error('network')], 'offline'],
		[
			'the one under way is of another standard',
			[json({ code: 'one-at-a-time', job: '01job' }, 409), new Response(null, { status: 404 })],
			'one-at-a-time'
		],
		[
			'the server was started anew meanwhile',
			[json({ job: '01job' }, 202), json({ stage: 'packing', done: 2, of: 2 }), new Response(null, { status: 404 })],
			'gone'
		],
		['it took too long', [json({ job: '01job' }, 202), json({ stage: 'failed', why: 'too-long' })], 'too-long'],
		[
			'a newer server says what we do not know',
			[json({ job: '01job' }, 202), json({ stage: 'failed', why: 'x' })],
			'fault'
		]
	] as const)('%s', async (_when, answers, why) => {
		const { wish } = wishing(...answers);
		await wish.make();
		expect(wish.state).toEqual({ is: 'not-made', why });
	});

	test.each([
		['a quote has changed', json({ code: 'changed' }, 410), 'changed'],
		['the ten minutes are over', new Response(null, { status: 404 }), 'gone'],
		['there is no network', new Error('network'), 'offline']
	] as const)('on fetching it: %s', async (_when, answer, why) => {
		const { wish } = wishing(json({ job: '01job' }, 202), json(done), answer);
		await wish.make();
		expect(await wish.fetchFile()).toBeUndefined();
		expect(wish.state).toEqual({ is: 'not-made', why });
	});
});

test('it can be made again', async () => {
	const { wish } = wishing(new Error('network'), json({ job: '01job' }, 202), json(done));
	await wish.make();
	await wish.make();
	expect(wish.state.is).toBe('made');
});

test('before it is made there is nothing to fetch', async () => {
	const { wish, asked } = wishing();
	expect(await wish.fetchFile()).toBeUndefined();
	expect(asked).toEqual([]);
});

test('nothing more is asked once she has closed the dialog', async () => {
	const { wish, asked } = wishing(json({ job: '01job' }, 202));
	wish.stop();
	await wish.make();
	expect(asked).toEqual(['POST /export/01std']);
});
