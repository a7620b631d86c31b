import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToBytes } from '#lib/server/files/bytes.ts';
import { chunkBytes } from '#lib/server/files/chunk-cipher.ts';
import { newFileId } from '#lib/server/files/file-id.ts';
import { largestFile } from '#lib/server/files/file-store.ts';
import { newKey } from '#lib/server/vault/seal.ts';
import { filesIn, holds, newFolder, readBytes, valueOf } from '../vault/open.ts';
import { all, arriving, breakingOff, headerBytes, noon, openFiles, same, someBytes, stored } from './open.ts';

describe('a stored file', () => {
	it('comes back byte for byte, whatever it holds and however it arrives', async () => {
		const place = await openFiles();
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.nat(300),
					fc.integer({ min: -2, max: 2 }).map((more) => 2 * chunkBytes + more),
					fc.nat(4 * chunkBytes)
				),
				fc.array(fc.oneof(fc.nat(10), fc.nat(3 * chunkBytes)), { maxLength: 20 }),
				async (length, cuts) => {
					const bytes = someBytes(length);
					const pieces: Uint8Array[] = [];
					let from = 0;
					for (const cut of cuts) {
						pieces.push(bytes.subarray(from, from + cut));
						from = Math.min(length, from + cut);
					}
					pieces.push(bytes.subarray(from));
					const [file, key] = [newFileId(), newKey()];
					expect(valueOf(await place.files.write(file, key, arriving(...pieces)))).toBe(length);
					expect(same(await all(place.files.read(file, key)), bytes)).toBe(true);
					expect(await place.files.check(file, key)).toEqual({ ok: true, value: length });
				}
			),
			{ numRuns: 60 }
		);
	});

	it.each([0, 1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes])('may have %i bytes', async (length) => {
		const place = await openFiles();
		const { file, key, path } = await stored(place, someBytes(length));
		expect(same(await all(place.files.read(file, key)), someBytes(length))).toBe(true);
		const chunks = Math.max(1, Math.ceil(length / chunkBytes));
		expect((await stat(path)).size).toBe(headerBytes + length + chunks * 16);
	});

	it('lies under a random name in two levels of folders, for its owner alone, and shows nothing of itself', async () => {
		const place = await openFiles();
		const words = 'Så længe jeg kan sidde ved vinduet';
		const { path } = await stored(place, textToBytes(words.repeat(3000)));
		const found = await filesIn(place.folder);
		expect([...found.keys()]).toEqual([path]);
		expect(holds(found.get(path), 'vinduet')).toBe(false);
		expect((await stat(path)).mode & 0o777).toBe(0o600);
		expect(await readdir(join(place.folder, 'unfinished'))).toEqual([]);
	});

	it('looks different each time, under another key', async () => {
		const place = await openFiles();
		const [one, two] = [await stored(place, someBytes(100)), await stored(place, someBytes(100))];
		expect(same(await readBytes(one.path), await readBytes(two.path))).toBe(false);
		expect(await place.files.check(one.file, two.key)).toEqual({
			ok: false,
			why: { tag: 'FileDamaged', file: one.file }
		});
	});

	it('that is erased is missing, and erasing again is no matter', async () => {
		const place = await openFiles();
		const { file, key } = await stored(place, someBytes(100));
		await place.files.erase(file);
		await place.files.erase(file);
		expect(await place.files.check(file, key)).toEqual({ ok: false, why: { tag: 'FileMissing', file } });
		expect((await filesIn(place.folder)).size).toBe(0);
	});

	it('is closed when its reader goes away midway', async () => {
		const place = await openFiles();
		const { file, key } = await stored(place, someBytes(5 * chunkBytes));
		const open = async () => (await readdir('/proc/self/fd')).length;
		const before = await open();
		for (let i = 0; i < 20; i++) for await (const chunk of place.files.read(file, key)) if (chunk.length > 0) break;
		expect(await open()).toBeLessThan(before + 5);
	});
});

describe('a file that is not taken', () => {
	it('is one of more than 50 MB; nothing of it stays', async () => {
		expect(largestFile).toBe(50 * 1024 * 1024);
		const place = await openFiles();
		const piece = someBytes(1 << 20);
		const pieces = Array.from({ length: 50 }, () => piece);
		const [file, key] = [newFileId(), newKey()];
		expect(valueOf(await place.files.write(file, key, arriving(...pieces)))).toBe(largestFile);
		await place.files.erase(file);
		const tooLarge = await place.files.write(newFileId(), key, arriving(...pieces, new Uint8Array(1)));
		expect(tooLarge).toEqual({ ok: false, why: { tag: 'FileTooLarge', largest: largestFile } });
		expect((await filesIn(place.folder)).size).toBe(0);
	});

	it('is not read further than to its limit', async () => {
		const place = await openFiles();
		let sent = 0;
		let ended = false;
		async function* endless(): AsyncGenerator<Uint8Array, void> {
			try {
				for (;;) {
					sent++;
					yield await Promise.resolve(new Uint8Array(1 << 20));
				}
			} finally {
				ended = true;
			}
		}
		expect(await place.files.write(newFileId(), newKey(), endless())).toMatchObject({ why: { tag: 'FileTooLarge' } });
		expect([sent, ended]).toEqual([51, true]);
	});

	it('is one that breaks off; nothing of it stays', async () => {
		const place = await openFiles();
		const broken = await place.files.write(newFileId(), newKey(), breakingOff(someBytes(3 * chunkBytes)));
		expect(broken).toEqual({ ok: false, why: { tag: 'FileBrokenOff' } });
		expect((await filesIn(place.folder)).size).toBe(0);
	});
});

describe('at its start a store', () => {
	it('sweeps away what has been half written for more than an hour, and nothing else', async () => {
		const folder = await newFolder();
		const place = await openFiles(folder, { now: () => noon });
		const { path } = await stored(place, someBytes(10));
		const unfinished = join(folder, 'unfinished');
		const minutes = new Map([
			['a'.repeat(32), 59],
			['b'.repeat(32), 61]
		]);
		for (const [name, age] of minutes) {
			await writeFile(join(unfinished, name), 'half');
			const at = new Date(noon.getTime() - age * 60_000);
			await utimes(join(unfinished, name), at, at);
		}
		await openFiles(folder, { now: () => noon });
		expect(await readdir(unfinished)).toEqual(['a'.repeat(32)]);
		expect((await stat(path)).isFile()).toBe(true);
	});

	it('says so when its folder cannot be written', async () => {
		const folder = await newFolder();
		await writeFile(join(folder, 'files'), 'a file, not a folder');
		await expect(openFiles(join(folder, 'files'))).rejects.toThrow();
	});
});
