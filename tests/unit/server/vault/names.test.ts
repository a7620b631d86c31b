import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject } from '#lib/domain/json.ts';
import { studyRoom } from '#lib/domain/room.ts';
import { openDatabases } from '#lib/server/databases.ts';
import { anna, newId, owner } from '../../../support/rooms.ts';
import { filesIn, holds, newFolder, newPlace, open, storedText, valueOf, type Place } from './open.ts';

const study = studyRoom(newId());
const inger = `participant:${newId()}` as const;
const niels = `participant:${newId()}` as const;
const name = {
	name: 'Inger Sørine Madsen',
	title: 'Ledende overlæge',
	employer: 'Hospice Østjylland',
	note: 'Ring helst om torsdagen'
};
const words = [...Object.values(name), ...Object.values(name).map((word) => Buffer.from(word).toString('base64'))];

async function kept(place: Place) {
	const { names, reads } = (await open(place)).study(study);
	valueOf(await names.setName(inger, owner, name));
	return { names, reads };
}

/** The database of the study, for whoever would tamper with it. */
const database = ({ databases }: Place) => databases.open(`vault-${study.slice('study-'.length)}`);

async function fieldsOf(place: Place, id: string) {
	const document: unknown = await database(place).get(id);
	if (!isObject(document) || !isObject(document['f'])) throw new Error(`${id} has no fields`);
	return { document, f: document['f'] };
}

async function overwrite(place: Place, id: string, f: Readonly<Record<string, unknown>>): Promise<void> {
	const { document } = await fieldsOf(place, id);
	await database(place).put({ ...document, _id: id, f });
}

describe('a real name', () => {
	it('comes back as it was kept, after a new start too', async () => {
		const place = await newPlace();
		const { names } = await kept(place);
		expect(valueOf(await names.nameOf(inger, owner))).toEqual(name);
		const later = (await open(place)).study(study).names;
		expect(valueOf(await later.nameOf(inger, owner))).toEqual(name);
		expect(valueOf(await later.nameOf(niels, owner))).toBeUndefined();
	});

	it('gives way to the one kept last', async () => {
		const { names } = await kept(await newPlace());
		await Promise.all([
			names.setName(inger, owner, { name: 'Inger S. Madsen' }),
			names.setName(inger, owner, { name: 'Inger S. Madsen' })
		]);
		expect(valueOf(await names.nameOf(inger, owner))).toEqual({ name: 'Inger S. Madsen' });
	});

	it('stands in clear in no stored document', async () => {
		const place = await newPlace();
		const { names } = await kept(place);
		await names.nameOf(inger, owner);
		const text = await storedText(place.databases);
		expect(text).toContain(`name:${inger.slice('participant:'.length)}`);
		for (const word of words) expect(text).not.toContain(word);
	});

	it('stands in clear in no file on the disk', async () => {
		const folder = await newFolder();
		const databases = await openDatabases(join(folder, 'data'));
		const place = { ...(await newPlace()), databases };
		await kept(place);
		await databases.close();
		const files = [...(await filesIn(folder)).values()];
		expect(files.some((bytes) => holds(bytes, 'name:'))).toBe(true);
		for (const word of words) expect(files.some((bytes) => holds(bytes, word))).toBe(false);
	});

	it('is encrypted anew each time: the same words never look the same', async () => {
		const place = await newPlace();
		const { names } = await kept(place);
		const { f: before } = await fieldsOf(place, `name:${inger.slice(12)}`);
		valueOf(await names.setName(inger, owner, name));
		const { f: after } = await fieldsOf(place, `name:${inger.slice(12)}`);
		for (const field of Object.keys(name)) expect(after[field]).not.toBe(before[field]);
	});

	it('cannot be moved to another participant', async () => {
		const place = await newPlace();
		const { names } = await kept(place);
		valueOf(await names.setName(niels, owner, { name: 'Niels Holm' }));
		await overwrite(place, `name:${niels.slice(12)}`, (await fieldsOf(place, `name:${inger.slice(12)}`)).f);
		expect(await names.nameOf(niels, owner)).toEqual({
			ok: false,
			why: { tag: 'VaultDamaged', record: `name:${niels.slice(12)}` }
		});
	});

	it('cannot be moved to another field, nor changed', async () => {
		const place = await newPlace();
		const { names } = await kept(place);
		const id = `name:${inger.slice(12)}`;
		const { f } = await fieldsOf(place, id);
		await overwrite(place, id, { ...f, name: f['employer'] });
		expect(await names.nameOf(inger, owner)).toMatchObject({ ok: false, why: { tag: 'VaultDamaged' } });
		const changed = Buffer.from(String(f['name']), 'base64');
		changed.writeUInt8(changed.readUInt8(14) ^ 1, 14);
		await overwrite(place, id, { ...f, name: changed.toString('base64') });
		expect(await names.nameOf(inger, owner)).toMatchObject({ ok: false, why: { tag: 'VaultDamaged' } });
		await overwrite(place, id, f);
		expect(valueOf(await names.nameOf(inger, owner))).toEqual(name);
	});

	it('does not open under the key of another study', async () => {
		const place = await newPlace();
		await kept(place);
		const other = studyRoom(newId());
		const names = (await open(place)).study(other).names;
		valueOf(await names.setName(inger, owner, { name: 'Niels Holm' }));
		const { f } = await fieldsOf(place, `name:${inger.slice(12)}`);
		const id = `name:${inger.slice(12)}`;
		const there = place.databases.open(`vault-${other.slice(6)}`);
		await there.put({ ...(await there.get(id)), f });
		expect(await names.nameOf(inger, owner)).toMatchObject({ ok: false, why: { tag: 'VaultDamaged' } });
		const key = await place.databases.open(`vault-${study.slice(6)}`).get('key');
		await there.put({ ...key, _rev: (await there.get('key'))._rev });
		const moved = (await open(place)).study(other).names;
		expect(await moved.nameOf(inger, owner)).toMatchObject({ ok: false, why: { tag: 'VaultDamaged' } });
	});

	it('is kept under no new key when the study’s key is gone', async () => {
		const place = await newPlace();
		await kept(place);
		await database(place).remove(await database(place).get('key'));
		const { names } = (await open(place)).study(study);
		expect(await names.nameOf(inger, owner)).toMatchObject({ ok: false, why: { tag: 'VaultDamaged' } });
		await expect(names.setName(niels, owner, { name: 'Niels Holm' })).rejects.toThrow('does not open');
	});

	it('that is erased is gone, earlier versions too', async () => {
		const place = await newPlace();
		const { names } = await kept(place);
		const id = `name:${inger.slice(12)}`;
		const { _rev: rev } = await database(place).get(id);
		await names.eraseName(inger);
		await names.eraseName(inger);
		expect(valueOf(await names.nameOf(inger, owner))).toBeUndefined();
		await expect(database(place).get(id, { rev })).rejects.toMatchObject({ status: 404 });
		valueOf(await names.setName(inger, owner, { name: 'Inger Madsen' }));
		expect(valueOf(await names.nameOf(inger, owner))).toEqual({ name: 'Inger Madsen' });
	});

	it('that does not fit its field is refused, and the one before stays', async () => {
		const { names } = await kept(await newPlace());
		expect(await names.setName(inger, owner, { name: ' ' })).toEqual({
			ok: false,
			why: { tag: 'VaultMisfit', field: 'name' }
		});
		expect(await names.setName(inger, owner, { name: 'Inger', title: 'x'.repeat(201) })).toMatchObject({ ok: false });
		expect(valueOf(await names.nameOf(inger, owner))).toEqual(name);
	});
});

describe('every read of the vault', () => {
	it('is logged with who, what and when', async () => {
		const place = await newPlace();
		const { names, reads } = await kept(place);
		await names.nameOf(inger, owner);
		place.clock.pass(60_000);
		await names.nameOf(inger, anna);
		const what = `name:${inger.slice(12)}`;
		expect(await reads.all()).toEqual([
			{ who: owner, what, when: '2026-11-22T09:00:00.000Z' },
			{ who: anna, what, when: '2026-11-22T09:01:00.000Z' }
		]);
	});

	it('gives nothing when it cannot be logged', async () => {
		const place = await newPlace();
		const { names } = await kept(place);
		database(place).bulkDocs = () => Promise.reject(new Error('the disk is full'));
		await expect(names.nameOf(inger, owner)).rejects.toThrow('the disk is full');
	});
});
