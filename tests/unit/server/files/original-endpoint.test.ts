import { writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { largestFile } from '#lib/server/files/file-store.ts';
import { anna, aStudy, bo } from '../../../support/rooms.ts';
import { filesIn } from '../vault/open.ts';
import { asking, get, makeSource, newHost, put } from './endpoint-world.ts';
import { same, someBytes } from './open.ts';

describe('PUT and then GET of an original', () => {
	it('give the same bytes, as a file to be saved', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		const stored = await put(world, anna, source);
		expect([stored.status, await stored.json()]).toEqual([201, { bytes: 100_000 }]);
		const back = await get(world, bo, source);
		expect(back.status).toBe(200);
		expect(Object.fromEntries(back.headers)).toEqual({
			'cache-control': 'no-store',
			'content-disposition': "attachment; filename*=UTF-8''Interview%20med%20Inger%20S%C3%B8rine.pdf",
			'content-length': '100000',
			'content-type': 'application/octet-stream',
			'x-content-type-options': 'nosniff'
		});
		expect(same(new Uint8Array(await back.arrayBuffer()), someBytes(100_000))).toBe(true);
	});

	it('give the last one when it was put twice', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		await put(world, anna, source);
		expect((await put(world, bo, source, asking(new Uint8Array([1, 2, 3]), { 'x-file-name': 'b.pdf' }))).status).toBe(
			201
		);
		const back = await get(world, anna, source);
		expect([...new Uint8Array(await back.arrayBuffer())]).toEqual([1, 2, 3]);
		expect(back.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''b.pdf");
		expect((await filesIn(world.folder)).size).toBe(1);
	});

	it('work for an empty file', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		const empty = new Request('https://standard.example.dk/files', {
			method: 'PUT',
			headers: { 'content-type': 'text/plain', 'content-length': '0', 'x-file-name': 'tom.txt' }
		});
		expect((await put(world, anna, source, empty)).status).toBe(201);
		expect((await (await get(world, anna, source)).arrayBuffer()).byteLength).toBe(0);
	});
});

describe('PUT of an original', () => {
	it('over the limit is 413 by what it says, and by what it sends', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		const said = asking(new Uint8Array(10), { 'content-length': String(largestFile + 1) });
		expect((await put(world, anna, source, said)).status).toBe(413);
		expect(said.bodyUsed).toBe(false);
		const sent = asking(new Uint8Array(largestFile + 1), { 'content-length': undefined });
		expect((await put(world, anna, source, sent)).status).toBe(413);
		expect((await filesIn(world.folder)).size).toBe(0);
	});

	it.each([undefined, '', '%', '%E6', 'a%0Ab.txt', 'mappe%2F', 'x'.repeat(301)])(
		'with the name %s is 400',
		async (name) => {
			const world = await newHost();
			const source = await makeSource(world, aStudy, anna);
			const request = asking(new Uint8Array(10), { 'x-file-name': name });
			expect((await put(world, anna, source, request)).status).toBe(400);
		}
	);

	it.each([
		['C:\\Users\\ib\\Nørre * (1).txt', 'N%C3%B8rre%20%2A%20%281%29.txt'],
		['../../etc/passwd', 'passwd'],
		['o\'brien "x".txt', 'o%27brien%20%22x%22.txt']
	])('with the name %s keeps its last part', async (name, sent) => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		await put(world, anna, source, asking(new Uint8Array(10), { 'x-file-name': encodeURIComponent(name) }));
		const back = await get(world, anna, source);
		expect(back.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${sent}`);
	});

	it('without a content type is 415, since its body would not be seen', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		const request = asking(new Uint8Array(10), { 'content-type': undefined });
		expect(request.headers.get('content-type')).toBeNull();
		expect((await put(world, anna, source, request)).status).toBe(415);
	});

	it('that breaks off is 400, and the one before stays', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		await put(world, anna, source);
		let pulls = 0;
		const body = new ReadableStream<Uint8Array>({
			pull(controller) {
				if (++pulls < 5) controller.enqueue(new Uint8Array(50_000));
				else controller.error(new Error('aborted'));
			}
		});
		const init = { method: 'PUT', body, duplex: 'half', headers: asking(new Uint8Array(0)).headers };
		expect((await put(world, anna, source, new Request('https://standard.example.dk/files', init))).status).toBe(400);
		expect((await (await get(world, anna, source)).arrayBuffer()).byteLength).toBe(100_000);
		expect((await filesIn(world.folder)).size).toBe(1);
	});
});

describe('GET of an original', () => {
	it('that is damaged is an error with a code, never half a file', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		await put(world, anna, source);
		for (const [path, bytes] of await filesIn(world.folder)) await writeFile(path, bytes.subarray(0, -1));
		const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
		const back = await get(world, anna, source);
		expect([back.status, await back.json()]).toEqual([500, { code: 'FileDamaged' }]);
		expect(said).toHaveBeenCalledOnce();
		said.mockRestore();
	});

	it('that nobody reads on is ended', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		await put(world, anna, source);
		const back = await get(world, anna, source);
		const reader = back.body?.getReader();
		expect((await reader?.read())?.value?.byteLength).toBe(64 << 10);
		await reader?.cancel();
		await (await get(world, anna, source)).body?.cancel();
	});
});
