import { readdir, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, textToBytes } from '#lib/server/files/bytes.ts';
import { chunkBytes, sealedChunkBytes } from '#lib/server/files/chunk-cipher.ts';
import { newFileId, type FileId } from '#lib/server/files/file-id.ts';
import { largestFile } from '#lib/server/files/file-store.ts';
import { newKey } from '#lib/server/vault/seal.ts';
import { filesIn, holds, newFolder, readBytes, valueOf } from '../vault/open.ts';
import { all, arriving, breakingOff, noon, openFiles, same, someBytes, type FilePlace } from './open.ts';

const headerBytes = 8;

async function stored(place: FilePlace, bytes: Uint8Array) {
	const [file, key] = [newFileId(), newKey()];
	expect(valueOf(await place.files.write(file, key, arriving(bytes)))).toBe(bytes.byteLength);
	return { file, key, path: pathOf(place, file) };
}

const pathOf = ({ folder }: FilePlace, file: FileId): string => join(folder, file.slice(0, 2), file.slice(2, 4), file);

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

describe('damage to a stored file', () => {
	it('of any one byte is found, and no wrong byte is given', async () => {
		const place = await openFiles();
		const bytes = someBytes(2 * chunkBytes + 100);
		const { file, key, path } = await stored(place, bytes);
		const whole = await readBytes(path);
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.nat(whole.length - 1),
					fc.nat(headerBytes + 20),
					fc.nat(130).map((n) => whole.length - 1 - n)
				),
				fc.integer({ min: 1, max: 255 }),
				async (at, flip) => {
					const damaged = whole.slice();
					damaged.set([(damaged[at] ?? 0) ^ flip], at);
					await writeFile(path, damaged);
					expect(await place.files.check(file, key)).toEqual({ ok: false, why: { tag: 'FileDamaged', file } });
					const given: Uint8Array[] = [];
					await expect(
						(async () => {
							for await (const chunk of place.files.read(file, key)) given.push(chunk);
						})()
					).rejects.toMatchObject({ why: { tag: 'FileDamaged', file } });
					const right = joined(...given);
					expect(same(right, bytes.subarray(0, right.length))).toBe(true);
				}
			),
			{ numRuns: 150 }
		);
	});

	it.each([chunkBytes * 3, chunkBytes * 3 + 100])(
		'is found when %i bytes are cut anywhere, at a seam too',
		async (length) => {
			const place = await openFiles();
			const { file, key, path } = await stored(place, someBytes(length));
			const { size } = await stat(path);
			const seams = [0, 1, 2, 3].map((n) => headerBytes + n * sealedChunkBytes);
			const cuts = [...seams, ...seams.flatMap((at) => [at + 1, at + 16, at + 17]), 0, 4, size - 1];
			for (const cut of cuts.filter((at) => at < size).sort((a, b) => b - a)) {
				await truncate(path, cut);
				expect(await place.files.check(file, key), `cut at ${cut}`).toMatchObject({
					ok: false,
					why: { tag: 'FileDamaged' }
				});
			}
		}
	);

	it('is found when something is added, a chunk of its own too', async () => {
		const place = await openFiles();
		const { file, key, path } = await stored(place, someBytes(2 * chunkBytes));
		const whole = await readBytes(path);
		for (const more of [
			new Uint8Array(1),
			new Uint8Array(16),
			whole.subarray(headerBytes),
			whole.subarray(-sealedChunkBytes)
		]) {
			await writeFile(path, joined(whole, more));
			expect(await place.files.check(file, key)).toMatchObject({ ok: false, why: { tag: 'FileDamaged' } });
		}
	});

	it('is found when chunks are swapped, repeated or left out', async () => {
		const place = await openFiles();
		const { file, key, path } = await stored(place, someBytes(3 * chunkBytes + 5));
		const whole = await readBytes(path);
		const part = (n: number) =>
			whole.subarray(headerBytes + n * sealedChunkBytes, headerBytes + (n + 1) * sealedChunkBytes);
		for (const order of [[1, 0, 2, 3], [0, 0, 2, 3], [0, 2, 3], [3], [0, 1, 2, 2, 3]]) {
			await writeFile(path, joined(whole.subarray(0, headerBytes), ...order.map(part)));
			expect(await place.files.check(file, key), order.join()).toMatchObject({
				ok: false,
				why: { tag: 'FileDamaged' }
			});
		}
	});

	it('is found when another file lies under its name', async () => {
		const place = await openFiles();
		const key = newKey();
		const [one, two] = [newFileId(), newFileId()];
		valueOf(await place.files.write(one, key, arriving(someBytes(10))));
		valueOf(await place.files.write(two, key, arriving(someBytes(10))));
		await writeFile(pathOf(place, one), await readBytes(pathOf(place, two)));
		expect(await place.files.check(one, key)).toMatchObject({ ok: false, why: { tag: 'FileDamaged' } });
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
