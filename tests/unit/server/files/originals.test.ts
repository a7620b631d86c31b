import { describe, expect, it } from 'vitest';
import { studyRoom } from '#lib/domain/room.ts';
import { newFileId } from '#lib/server/files/file-id.ts';
import { Originals } from '#lib/server/files/originals.ts';
import { newKey } from '#lib/server/vault/seal.ts';
import { anna, bo, newId } from '../../../support/rooms.ts';
import { filesIn, newPlace, open, storedText, valueOf } from '../vault/open.ts';
import { all, arriving, breakingOff, openFiles, same, someBytes } from './open.ts';

const study = studyRoom(newId());
const source = `source:${newId()}` as const;
const name = 'Interview med Inger Madsen.docx';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const hour = 60 * 60 * 1000;

const given = (bytes: Uint8Array, more: { readonly name?: string } = {}) =>
	({ by: anna, name, type, shared: true, content: arriving(bytes), ...more }) as const;

async function newOriginals() {
	const place = await newPlace();
	const { folder, files } = await openFiles();
	const vault = await open(place);
	return { ...place, folder, files, vault, originals: new Originals(vault, files) };
}

const idOf = (of: typeof source): string => of.slice('source:'.length);

describe('an original', () => {
	it('comes back with its name, after a new start too', async () => {
		const place = await newOriginals();
		expect(valueOf(await place.originals.keep(study, source, given(someBytes(100_000))))).toBe(100_000);
		const later = new Originals(await open(place), (await openFiles(place.folder)).files);
		const back = valueOf(await later.read(study, source, bo));
		expect(back).toMatchObject({ name, bytes: 100_000 });
		expect(back && same(await all(back.content), someBytes(100_000))).toBe(true);
		expect(valueOf(await later.read(study, `source:${newId()}`, bo))).toBeUndefined();
	});

	it('leaves neither its name, its kind, its file nor its key in clear in any stored document', async () => {
		const { originals, databases, vault } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const kept = valueOf(await vault.study(study).originals.read(source, anna));
		if (!kept) throw new Error('nothing was kept');
		const key = kept.key.export();
		const text = await storedText({
			...databases,
			names: () => [`vault-${study.slice('study-'.length)}`]
		});
		expect(text).toContain(`original:${idOf(source)}`);
		for (const word of [
			'Inger',
			'wordprocessing',
			key.toString('base64'),
			key.toString('base64url'),
			key.toString('hex')
		])
			expect(text).not.toContain(word);
		expect(
			JSON.stringify(await databases.open(`vault-${study.slice(6)}`).get(`original:${idOf(source)}`))
		).not.toContain(kept.file);
	});

	it('is in the log of reads with who had it', async () => {
		const { originals, vault } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		valueOf(await originals.read(study, source, bo));
		expect(await vault.study(study).reads.all()).toEqual([
			{ who: bo, what: `original:${idOf(source)}`, when: '2026-11-22T09:00:00.000Z' }
		]);
	});

	it('that is given again takes the place of the one before, whose key and file are gone', async () => {
		const { originals, vault, folder, databases } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const database = databases.open(`vault-${study.slice(6)}`);
		const { _rev: rev } = await database.get(`original:${idOf(source)}`);
		const before = [...(await filesIn(folder)).keys()];
		valueOf(await originals.keep(study, source, given(someBytes(20), { name: 'rettet.docx' })));
		const after = [...(await filesIn(folder)).keys()];
		expect([before.length, after.length]).toEqual([1, 1]);
		expect(after).not.toEqual(before);
		await expect(database.get(`original:${idOf(source)}`, { rev })).rejects.toMatchObject({ status: 404 });
		expect(valueOf(await originals.read(study, source, anna))).toMatchObject({ name: 'rettet.docx', bytes: 20 });
		expect(await vault.study(study).originals.loose()).toEqual([]);
	});

	it('given twice at once is one of the two, whole', async () => {
		const { originals, folder, vault } = await newOriginals();
		const lengths = [10, 70_000, 20, 140_000];
		await Promise.all(lengths.map(async (n) => valueOf(await originals.keep(study, source, given(someBytes(n))))));
		const back = valueOf(await originals.read(study, source, anna));
		expect(lengths).toContain(back?.bytes);
		expect(back && same(await all(back.content), someBytes(back.bytes))).toBe(true);
		expect((await filesIn(folder)).size).toBe(1);
		expect(await vault.study(study).originals.loose()).toEqual([]);
	});

	it('that is refused leaves the one before', async () => {
		const { originals, folder } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const broken = { ...given(someBytes(0)), content: breakingOff(someBytes(100_000)) };
		expect(await originals.keep(study, source, broken)).toEqual({ ok: false, why: { tag: 'FileBrokenOff' } });
		expect(valueOf(await originals.read(study, source, anna))).toMatchObject({ bytes: 10 });
		expect((await filesIn(folder)).size).toBe(1);
	});

	it('that is erased is gone with its key and its file, and erasing again is no matter', async () => {
		const { originals, folder, databases } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const database = databases.open(`vault-${study.slice(6)}`);
		const { _rev: rev } = await database.get(`original:${idOf(source)}`);
		await originals.erase(study, source);
		await originals.erase(study, source);
		expect(valueOf(await originals.read(study, source, anna))).toBeUndefined();
		expect((await filesIn(folder)).size).toBe(0);
		await expect(database.get(`original:${idOf(source)}`, { rev })).rejects.toMatchObject({ status: 404 });
	});

	it('whose file is damaged or missing is told as such before anything is given', async () => {
		const { originals, vault, files } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const kept = valueOf(await vault.study(study).originals.read(source, anna));
		if (!kept) throw new Error('nothing was kept');
		await files.erase(kept.file);
		expect(await originals.read(study, source, anna)).toMatchObject({ ok: false, why: { tag: 'FileMissing' } });
		valueOf(await files.write(kept.file, newKey(), arriving(someBytes(10))));
		expect(await originals.read(study, source, anna)).toMatchObject({ ok: false, why: { tag: 'FileDamaged' } });
	});
});

describe('a crash', () => {
	it('before the record takes a file leaves it until the sweep', async () => {
		const { originals, vault, files, folder, clock } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const file = newFileId();
		await vault.study(study).originals.begin(source, file);
		valueOf(await files.write(file, newKey(), arriving(someBytes(20))));
		clock.pass(hour - 1);
		expect(await originals.sweep(clock.now())).toBe(0);
		expect((await filesIn(folder)).size).toBe(2);
		clock.pass(2);
		expect(await originals.sweep(clock.now())).toBe(1);
		expect((await filesIn(folder)).size).toBe(1);
		expect(valueOf(await originals.read(study, source, anna))).toMatchObject({ bytes: 10 });
		expect(await vault.study(study).originals.loose()).toEqual([]);
	});

	it('after the record has taken a file leaves that one, and the sweep removes the one before', async () => {
		const { originals, vault, files, folder, clock } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const [file, key] = [newFileId(), newKey()];
		const records = vault.study(study).originals;
		await records.begin(source, file);
		const bytes = valueOf(await files.write(file, key, arriving(someBytes(20))));
		await records.keep(source, bo, { file, key, bytes, name, type, shared: true });
		clock.pass(hour + 1);
		expect(await originals.sweep(clock.now())).toBe(1);
		expect(await originals.sweep(clock.now())).toBe(0);
		expect((await filesIn(folder)).size).toBe(1);
		expect(valueOf(await originals.read(study, source, anna))).toMatchObject({ bytes: 20 });
		expect(await records.loose()).toEqual([]);
	});

	it('while erasing leaves a file without a key, which the sweep removes', async () => {
		const { originals, vault, folder, clock } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		await vault.study(study).originals.erase(source);
		clock.pass(hour + 1);
		expect((await filesIn(folder)).size).toBe(1);
		expect(await originals.sweep(clock.now())).toBe(1);
		expect((await filesIn(folder)).size).toBe(0);
	});

	it('never makes the sweep remove a file whose record does not open', async () => {
		const { originals, vault, databases, folder, clock } = await newOriginals();
		valueOf(await originals.keep(study, source, given(someBytes(10))));
		const kept = valueOf(await vault.study(study).originals.read(source, anna));
		await vault.study(study).originals.begin(source, kept?.file ?? '');
		const database = databases.open(`vault-${study.slice(6)}`);
		await database.put({ ...(await database.get(`original:${idOf(source)}`)), f: { file: 'AAAA' } });
		clock.pass(hour + 1);
		expect(await originals.sweep(clock.now())).toBe(0);
		expect((await filesIn(folder)).size).toBe(1);
		expect(await vault.study(study).originals.loose()).toMatchObject([{ state: 'unknown' }]);
	});
});
