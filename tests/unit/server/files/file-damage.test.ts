import { stat, truncate, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '#lib/server/files/bytes.ts';
import { chunkBytes, sealedChunkBytes } from '#lib/server/files/chunk-cipher.ts';
import { newFileId } from '#lib/server/files/file-id.ts';
import { newKey } from '#lib/server/vault/seal.ts';
import { readBytes, valueOf } from '../vault/open.ts';
import { arriving, headerBytes, openFiles, pathOf, same, someBytes, stored } from './open.ts';

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
