import { spawnSync } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { WebSocket } from 'ws';
import type { RecordId } from '#lib/domain/ids.ts';
import { creating, newId, RawPerson } from './support/raw.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let owner: RawPerson;
let room: string;

test.beforeAll(async () => {
	server = await TestServer.start();
	owner = await RawPerson.begin(server, 'Olga Ejer');
	room = await owner.beginStudy('Holdbarhed');
});
test.afterAll(() => server.stop());

async function codesIn(): Promise<Set<string>> {
	const ids: string[] = [];
	for (let since: unknown = 0, more = true; more;) {
		const page = (await (await owner.get(`/pull/${room}?since=${String(since)}`)).json()) as {
			documents: { _id: string }[];
			seq: unknown;
			more: boolean;
		};
		ids.push(...page.documents.map(({ _id }) => _id));
		({ seq: since, more } = page);
	}
	return new Set(ids);
}

test('a server killed five times while answers come has lost nothing that it answered for', async () => {
	const acknowledged: RecordId[] = [];
	let sending = true;
	const senders = Array.from({ length: 8 }, async () => {
		while (sending) {
			const id: RecordId = `code:${newId()}`;
			const verdict = await owner.try(room, [creating(id, { label: 'x', colour: 'blue' })]).catch(() => 'unreachable');
			if (verdict === 'stored') acknowledged.push(id);
			if (verdict === 'unreachable') await new Promise((resolve) => setTimeout(resolve, 20));
		}
	});
	for (let kills = 0; kills < 5; kills++) {
		await new Promise((resolve) => setTimeout(resolve, 400));
		await server.kill();
		await server.start();
	}
	await new Promise((resolve) => setTimeout(resolve, 300));
	sending = false;
	await Promise.all(senders);
	await server.kill();
	await server.start();
	const kept = await codesIn();
	expect(acknowledged.length).toBeGreaterThan(100);
	expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

test('a second server on the same folder is refused with a sentence', () => {
	const second = spawnSync(process.execPath, ['build/node/serve.js'], {
		env: { ...process.env, PORT: '0', DATA_DIR: join(server.folder, 'data') },
		encoding: 'utf8'
	});
	expect(second.status).toBe(3);
	expect(second.stderr).toContain('is in use by another Rødtråd');
	expect(second.stderr).not.toContain('    at ');
});

test('a taken port, and a setting that cannot be used, are told in a sentence', () => {
	const run = (more: Record<string, string>) =>
		spawnSync(process.execPath, ['build/node/serve.js'], {
			env: { ...process.env, DATA_DIR: join(server.folder, 'other'), ...more },
			encoding: 'utf8'
		});
	const taken = run({ PORT: String(server.port) });
	expect([taken.status, taken.stderr.trim()]).toEqual([
		1,
		`Port ${server.port} is taken by another program. Set PORT to a free one.`
	]);
	const bad = run({ PORT: 'ti' });
	expect([bad.status, bad.stderr.trim()]).toEqual([2, 'PORT must be a whole number from 0 to 65535; it is "ti".']);
});

test('told to stop, it finishes what is being written and stops within five seconds, with fifty browsers connected', async () => {
	const sockets = Array.from(
		{ length: 50 },
		() =>
			new WebSocket(`${server.url.replace('http', 'ws')}/news`, {
				headers: { cookie: owner.cookie, origin: server.url }
			})
	);
	await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('open', resolve))));
	const id: RecordId = `code:${newId()}`;
	const answer = owner.try(room, [creating(id, { label: 'sidste', colour: 'blue' })]).catch(() => 'unreachable');
	await new Promise((resolve) => setTimeout(resolve, 5));
	const before = Date.now();
	await server.stop();
	expect(Date.now() - before).toBeLessThan(5000);
	const verdict = await answer;
	await server.start();
	if (verdict === 'stored') expect(await codesIn()).toContain(id);
});

test('a page asked for under another name is turned away', async () => {
	const status = await new Promise((resolve) => {
		get({ port: server.port, path: '/healthz', headers: { host: 'ond.example' } }, (response) => {
			response.resume();
			resolve(response.statusCode);
		});
	});
	expect(status).toBe(421);
});
