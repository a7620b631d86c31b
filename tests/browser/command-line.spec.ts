import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test } from '@playwright/test';
import type { Json } from '#lib/domain/json.ts';
import { creating, newId, RawPerson } from './support/raw.ts';
import { TestServer } from './support/server.ts';

interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs `roedtraad` with those arguments on a folder, with something to read on its standard input. */
function roedtraad(dataDir: string, args: readonly string[], input = ''): Promise<Ended> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['build/node/roedtraad.js', ...args], {
			env: { ...process.env, DATA_DIR: dataDir }
		});
		let [out, err] = ['', ''];
		child.stdout.on('data', (text: Buffer) => (out += text.toString()));
		child.stderr.on('data', (text: Buffer) => (err += text.toString()));
		child.on('close', (code) => resolve({ code, out, err }));
		child.stdin.end(input);
	});
}

let server: TestServer;
let olga: RawPerson;
let study: string;
let data: string;
const files = mkdtempSync(join(tmpdir(), 'roedtraad-files-'));

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	server = await TestServer.start();
	data = join(server.folder, 'data');
	olga = await RawPerson.begin(server, 'Olga Ejer');
	study = (await olga.beginStudy('Natten i tal')).slice('study-'.length);
});
test.afterAll(() => server.stop());

test('while a server runs on the folder every command ends with 3 and says what to do', async () => {
	expect(await roedtraad(data, ['list'])).toMatchObject({ code: 3, err: expect.stringContaining('in use') });
	await server.stop();
});

test('called in a way it does not know it says how it is called, and ends with 2', async () => {
	for (const args of [[], ['list', 'all'], ['import', study], ['export', 'codes', study], ['user', 'add', '--name']]) {
		const ended = await roedtraad(data, args);
		expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('roedtraad import STUDY') });
	}
});

test('list shows what there is', async () => {
	expect(await roedtraad(data, ['list'])).toMatchObject({
		code: 0,
		out: `study\t${study}\t1 member\tNatten i tal\n`
	});
});

test('import tells of every file, brings in those that can be read, and ends with 1 when one could not', async () => {
	const fine = join(files, 'Interview 4.txt');
	const scan = join(files, 'billede.docx');
	writeFileSync(fine, 'Interviewer: Hvad gør I?\nP4: Vi ringer.\nInterviewer: Til hvem?\nP4: Til vagten.\n');
	writeFileSync(scan, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
	const ended = await roedtraad(data, ['import', 'Natten i tal', fine, scan, join(files, 'findes-ikke.md')]);
	expect(ended.out).toBe(`${fine}: "Interview 4", 9 words\n1 of 3 files brought in\n`);
	expect(ended.err).toContain(`${scan}: not brought in. The file is not what its name says`);
	expect(ended.err).toContain('findes-ikke.md: not brought in. There is no such file');
	expect(ended.code).toBe(1);
});

test('export codes writes the code list as a spreadsheet reads it', async () => {
	await server.start();
	const [folder, code, other] = [newId(), newId(), newId()];
	const made = (kind: string, id: string, content: Record<string, Json>) => creating(`${kind}:${id}`, content);
	const stored = await olga.try(`study-${study}`, [
		made('folder', folder, { label: 'Adgang' }),
		made('code', code, { label: 'nat, "alene"', colour: 'blue', definition: '=1+1', folder: `folder:${folder}` }),
		made('code', other, { label: 'aften', colour: 'orange', into: `code:${code}` })
	]);
	expect(stored).toBe('stored');
	await server.stop();
	const out = join(files, 'koder.csv');
	expect(await roedtraad(data, ['export', 'codes', study, '--out', out])).toMatchObject({ code: 0 });
	expect(readFileSync(out, 'utf8')).toBe(
		[
			'\ufefffolder,code,definition,level,status,codings,sources',
			',aften,,,"merged into nat, ""alene""",0,0',
			`Adgang,"nat, ""alene""",'=1+1,,in use,0,0`,
			''
		].join('\r\n')
	);
});

test('user add makes an account with the password from standard input, and says why it does not', async () => {
	const adding = ['user', 'add', '--name', 'Bo Lind', '--email', 'bo@example.dk'];
	expect(await roedtraad(data, adding, 'kort\n')).toMatchObject({
		code: 1,
		err: expect.stringContaining('too short')
	});
	expect(await roedtraad(data, adding, 'en lang og rolig aften\n')).toMatchObject({ code: 0 });
	expect(await roedtraad(data, adding, 'en lang og rolig aften\n')).toMatchObject({
		code: 1,
		err: expect.stringContaining('already')
	});
});

test('user rename and user password change an account by its e-mail, and end with 1 when nobody has it', async () => {
	expect(await roedtraad(data, ['user', 'rename', 'bo@example.dk', 'Bo Lund'])).toMatchObject({ code: 0 });
	const setting = ['user', 'password', 'bo@example.dk'];
	expect(await roedtraad(data, setting, 'kort\n')).toMatchObject({
		code: 1,
		err: expect.stringContaining('too short')
	});
	expect(await roedtraad(data, setting, 'en kort og urolig nat\n')).toMatchObject({ code: 0 });
	for (const args of [
		['user', 'rename', 'ingen@example.dk', 'Bo'],
		['user', 'password', 'ingen@example.dk']
	])
		expect(await roedtraad(data, args)).toMatchObject({ code: 1, err: expect.stringContaining('nobody has') });
	expect(await roedtraad(data, ['user', 'password'])).toMatchObject({ code: 2 });
});
