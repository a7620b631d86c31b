import { expect, test } from 'vitest';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Role } from '#lib/domain/records/person.ts';
import { getExport, getExportFile, postExport, type ExportHost } from '#lib/server/export/export-endpoint.ts';
import { wordFileName } from '#lib/server/export/file-name.ts';
import { anna, bo, newId, owner, stranger } from '../../../support/rooms.ts';
import { put, someFile, someJobs } from './a-job.ts';

async function someHost() {
	const world = await someJobs();
	const roles = new Map<PersonId, Role>([
		[anna, 'author'],
		[bo, 'reviewer'],
		[owner, 'owner']
	]);
	const host: ExportHost = {
		exports: world.jobs,
		accounts: {
			memberOf(person, project) {
				const role = project === world.room ? roles.get(person) : undefined;
				return role && { person, role };
			}
		}
	};
	return { ...world, host, roles, standard: world.room.slice('standard-'.length) };
}

test.each([
	['an author', anna],
	['a reviewer', bo],
	['the owner', owner]
])('%s has a file made, follows it, and fetches it', async (_who, person) => {
	const { host, standard, begin } = await someHost();
	const { id, run } = await begin(person);
	expect(await getExport(host, person, { standard, job: id }).json()).toEqual({ stage: 'gathering', done: 0, of: 0 });
	expect((await getExportFile(host, person, { standard, job: id })).status).toBe(404);
	await run.end();
	const file = await getExportFile(host, person, { standard, job: id });
	expect([file.status, Object.fromEntries(file.headers)]).toEqual([
		200,
		{
			'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			'content-disposition': "attachment; filename*=UTF-8''Basal%20palliation%202026-03-02.docx",
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff'
		}
	]);
	expect(new Uint8Array(await file.arrayBuffer())).toEqual(someFile.bytes);
});

test('beginning is answered with the job; while it is under way, with it too', async () => {
	const { host, standard } = await someHost();
	const first = postExport(host, anna, { standard });
	const { job } = (await first.json()) as { job: string };
	expect(first.status).toBe(202);
	const second = postExport(host, anna, { standard });
	expect([second.status, await second.json()]).toEqual([409, { code: 'one-at-a-time', job }]);
	postExport(host, bo, { standard });
	const third = postExport(host, owner, { standard });
	expect([third.status, await third.json()]).toEqual([503, { code: 'busy', atOnce: 2 }]);
});

test('to others, and for what is no standard, nothing is there', async () => {
	const { host, standard, begin, room, jobs } = await someHost();
	const { id, run } = await begin();
	await run.end();
	expect(postExport(host, stranger, { standard }).status).toBe(404);
	expect(postExport(host, anna, { standard: newId() }).status).toBe(404);
	expect(postExport(host, anna, { standard: '../accounts' }).status).toBe(404);
	expect(getExport(host, stranger, { standard, job: id }).status).toBe(404);
	expect(getExport(host, bo, { standard, job: id }).status).toBe(404);
	expect((await getExportFile(host, bo, { standard, job: id })).status).toBe(404);
	expect(getExport(host, anna, { standard, job: newId() }).status).toBe(404);
	expect(jobs.state(anna, room, id)?.stage).toBe('done');
});

test('who is no longer a member cannot fetch what she began', async () => {
	const { host, standard, begin, roles } = await someHost();
	const { id, run } = await begin();
	await run.end();
	roles.delete(anna);
	expect(getExport(host, anna, { standard, job: id }).status).toBe(404);
	expect((await getExportFile(host, anna, { standard, job: id })).status).toBe(404);
});

test('a file whose quotes have changed is gone', async () => {
	const { host, standard, begin, rooms, room } = await someHost();
	const { id, run } = await begin();
	await run.end();
	await put(rooms, room, {
		[`released-quote:${newId()}:${newId()}`]: {
			wording: 'Ny',
			approval: 'approved',
			material: 'interviews',
			side: 'supports',
			coding: `coding:${newId()}:${newId()}`
		}
	});
	const answer = await getExportFile(host, anna, { standard, job: id });
	expect([answer.status, await answer.json()]).toEqual([410, { code: 'changed' }]);
});

test.each([
	['Kvalitet i basal palliation', 'Kvalitet i basal palliation 2026-03-02.docx'],
	['Krav: natten/dagen "1" <2>?', 'Krav- natten-dagen -1- -2 2026-03-02.docx'],
	['../../etc/passwd', 'etc-passwd 2026-03-02.docx'],
	['Linje\nto\u202efdp', 'Linje to fdp 2026-03-02.docx'],
	['  ...  ', 'Standard 2026-03-02.docx'],
	['CON', 'Standard 2026-03-02.docx'],
	['x'.repeat(300), `${'x'.repeat(100)} 2026-03-02.docx`],
	[`${'x'.repeat(99)}😀`, `${'x'.repeat(99)} 2026-03-02.docx`]
])('a file of %j is called %j', (title, name) => {
	expect(wordFileName(title, '2026-03-02T12:00:00.000Z')).toBe(name);
});
