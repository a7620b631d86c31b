import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { PersonId, SourceId } from '#lib/domain/ids.ts';
import { mostWaiting, originalsName, unsentOriginals, WaitingOriginals } from '#lib/sync/originals.ts';
import { nameToSend, httpPut } from '#lib/sync/originals-put.ts';
import { ulidOf } from '#lib/domain/ids.ts';
import { aStudy, newId } from '../../support/rooms.ts';

const somebody = (): PersonId => `person:${newId()}`;
const aSource = (): SourceId => `source:${newId()}`;
const row = (source = aSource(), kept = '2026-11-22T09:00:00.000Z') => ({
	source,
	study: aStudy,
	name: 'Interview med Inger.docx',
	type: 'application/x-word',
	kept
});
const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;
const refused = { tag: 'OriginalsFull', most: 10 };

describe('files that wait on a device', () => {
	test('are there with their bytes when it is opened again, the first kept first, and are one person’s', async () => {
		const person = somebody();
		const [first, second] = [row(), row(aSource(), '2026-11-22T10:00:00.000Z')];
		await new WaitingOriginals(person).keep(second, bytes(1));
		await new WaitingOriginals(person).keep(first, bytes(1, 2, 3));
		const again = new WaitingOriginals(person);
		expect(await again.rows()).toEqual([
			{ ...first, bytes: 3 },
			{ ...second, bytes: 1 }
		]);
		expect([...new Uint8Array((await again.content(first.source)) ?? bytes())]).toEqual([1, 2, 3]);
		expect(await new WaitingOriginals(somebody()).rows()).toEqual([]);
	});

	test('are at most so many bytes together: the one too many is not kept, and those before stay', async () => {
		const waiting = new WaitingOriginals(somebody(), 10);
		const kept = row();
		expect(await waiting.keep(kept, new ArrayBuffer(6))).toEqual({ ok: true, value: undefined });
		expect(await waiting.keep(row(), new ArrayBuffer(5))).toEqual({ ok: false, why: refused });
		expect(await waiting.rows()).toEqual([{ ...kept, bytes: 6 }]);
		expect(await waiting.keep(row(), new ArrayBuffer(4))).toMatchObject({ ok: true });
		expect(await waiting.keep(kept, new ArrayBuffer(6))).toMatchObject({ ok: true });
		await waiting.drop(kept.source);
		expect(await waiting.keep(row(), new ArrayBuffer(6))).toMatchObject({ ok: true });
	});

	test('have room for ten of the largest files', () => {
		expect(mostWaiting).toBe(500 * 1024 * 1024);
	});

	test('are counted as long as they will be sent', async () => {
		const person = somebody();
		const waiting = new WaitingOriginals(person);
		const rows = [row(), row(), row(), row()];
		for (const one of rows) await waiting.keep(one, bytes(1));
		for (const [i, why] of (['too-large', 'not-there', 'server-full'] as const).entries())
			await waiting.mark(rows[i]?.source ?? aSource(), why);
		expect(await unsentOriginals(person)).toBe(2);
		expect(await unsentOriginals(somebody())).toBe(0);
	});

	test('leave no database open that would hold up signing out', async () => {
		const person = somebody();
		await new WaitingOriginals(person).keep(row(), bytes(1));
		const deleted = await new Promise((resolve) => {
			const request = indexedDB.deleteDatabase(originalsName(person));
			request.onsuccess = () => resolve('deleted');
			request.onblocked = () => resolve('blocked');
		});
		expect(deleted).toBe('deleted');
		expect(await new WaitingOriginals(person).rows()).toEqual([]);
	});

	test('that were refused stay with why, until they are to be sent again', async () => {
		const waiting = new WaitingOriginals(somebody());
		const one = row();
		await waiting.keep(one, bytes(7));
		await waiting.mark(one.source, 'too-large');
		expect(await waiting.rows()).toEqual([{ ...one, bytes: 1, refused: 'too-large' }]);
		expect(await waiting.content(one.source)).toBeDefined();
		await waiting.mark(one.source, undefined);
		expect(await waiting.rows()).toEqual([{ ...one, bytes: 1 }]);
	});
});

describe('the request', () => {
	async function asked(status: number | Error, given = row()) {
		let seen: { readonly address: unknown; readonly init: RequestInit | undefined } | undefined;
		const put = httpPut((address, init) => {
			seen = { address, init };
			return typeof status === 'number' ? Promise.resolve(new Response(null, { status })) : Promise.reject(status);
		});
		return { answer: await put({ ...given, bytes: 1 }, bytes(1), new AbortController().signal), seen };
	}

	test('goes to the source’s own address with the file’s name and type', async () => {
		const given = row();
		const { seen } = await asked(201, given);
		expect(seen?.address).toBe(`/files/${aStudy.slice('study-'.length)}/${ulidOf(given.source)}`);
		expect(seen?.init).toMatchObject({
			method: 'PUT',
			headers: { 'content-type': 'application/x-word', 'x-file-name': 'Interview%20med%20Inger.docx' }
		});
		const nameless = await asked(201, { ...row(), type: '' });
		expect(nameless.seen?.init?.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
	});

	test.each([
		[201, { is: 'stored' }],
		[401, { is: 'signed-out' }],
		[403, { is: 'refused', why: 'not-there' }],
		[404, { is: 'refused', why: 'not-there' }],
		[413, { is: 'refused', why: 'too-large' }],
		[507, { is: 'refused', why: 'server-full' }],
		[400, { is: 'refused', why: 'unreadable' }],
		[415, { is: 'refused', why: 'unreadable' }],
		[500, { is: 'later' }],
		[502, { is: 'later' }],
		[new TypeError('no network'), { is: 'later' }]
	])('answered with %s', async (status, answer) => {
		expect((await asked(status)).answer).toEqual(answer);
	});

	test.each([
		['C:\\Users\\ib\\a.txt', 'a.txt'],
		['a\nb.txt', 'a b.txt'],
		[' .. / ', 'original'],
		['', 'original'],
		['x'.repeat(400), 'x'.repeat(300)],
		[`${'x'.repeat(299)}😀.txt`, 'x'.repeat(299)],
		['nat\uD800.txt', 'nat.txt']
	])('sends the name %o as the server takes it', (name, sent) => {
		expect(nameToSend(name)).toBe(sent);
		expect(() => encodeURIComponent(nameToSend(name))).not.toThrow();
	});
});
