import { chmod, copyFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { studyRoom } from '#lib/domain/room.ts';
import { anna, memoryDatabases, newId } from '../../../support/rooms.ts';
import { newPlace, open, tryVault, valueOf } from './open.ts';

const study = studyRoom(newId());
const participant = `participant:${newId()}` as const;

describe('the key file', () => {
	it('is made at the first start, for its owner alone, and it is said so', async () => {
		const place = await newPlace();
		expect((await open(place)).made).toBe(true);
		expect((await stat(place.keyFile)).mode & 0o777).toBe(0o600);
		expect(await readFile(place.keyFile, 'utf8')).toMatch(
			/^(# .*\n)+roedtraad-vault-key 1\nfingerprint [0-9a-f]{32}\nkey [\w-]{43}\n$/
		);
		expect(await readdir(place.folder)).toEqual(['data.key']);
		expect((await open(place)).made).toBe(false);
	});

	it('is another one on every server', async () => {
		const [one, two] = [await newPlace(), await newPlace()];
		await open(one);
		await open(two);
		expect(await readFile(one.keyFile, 'utf8')).not.toBe(await readFile(two.keyFile, 'utf8'));
	});

	it('that is missing where it was in use keeps the server from starting, and none is made', async () => {
		const place = await newPlace();
		await open(place);
		await rm(place.keyFile);
		const refused = await tryVault(place);
		expect(refused).toMatchObject({ ok: false, why: { tag: 'VaultKeyMissing' } });
		expect(refused).toMatchObject({ why: { sentence: expect.stringContaining(place.keyFile) as string } });
		expect(await readdir(place.folder)).toEqual([]);
	});

	it('that is missing beside a vault is missed even when the accounts were begun anew', async () => {
		const place = await newPlace();
		place.databases.open(`vault-${newId()}`);
		expect(await tryVault(place)).toMatchObject({ ok: false, why: { tag: 'VaultKeyMissing' } });
		expect(await readdir(place.folder)).toEqual([]);
	});

	it('of another server is told from the right one', async () => {
		const [place, other] = [await newPlace(), await newPlace()];
		await open(place);
		await open(other);
		await copyFile(other.keyFile, place.keyFile);
		expect(await tryVault(place)).toMatchObject({ ok: false, why: { tag: 'VaultKeyOther' } });
	});

	it('of another server is told even when the accounts were begun anew', async () => {
		const [place, other] = [await newPlace(), await newPlace()];
		const vault = await open(place);
		valueOf(await vault.study(study).names.setName(participant, anna, { name: 'Inger Madsen' }));
		await place.databases.open('accounts').destroy();
		const name = `vault-${study.slice('study-'.length)}`;
		const databases = {
			...memoryDatabases(),
			names: (prefix: string) => (name.startsWith(prefix) ? [name] : [])
		};
		const begunAnew = {
			...place,
			databases: { ...databases, open: (asked: string) => (asked === name ? place.databases : databases).open(asked) }
		};
		await open(other);
		expect(await tryVault({ ...begunAnew, keyFile: other.keyFile })).toMatchObject({
			ok: false,
			why: { tag: 'VaultKeyOther' }
		});
		const again = await open(begunAnew);
		expect(valueOf(await again.study(study).names.nameOf(participant, anna))).toEqual({ name: 'Inger Madsen' });
	});

	it.each(['640', '604', '620', '666'])('that others can reach (mode %s) is refused', async (octal) => {
		const mode = Number.parseInt(octal, 8);
		const place = await newPlace();
		await open(place);
		await chmod(place.keyFile, mode);
		const refused = await tryVault(place);
		expect(refused).toMatchObject({ ok: false, why: { tag: 'VaultKeyExposed' } });
		expect(refused).toMatchObject({ why: { sentence: expect.stringContaining('chmod 600') as string } });
	});

	it.each([
		['is empty', () => ''],
		['is of a later version', (text: string) => text.replace('vault-key 1', 'vault-key 2')],
		['has lost its end', (text: string) => text.slice(0, -8)],
		[
			'has one letter of the key changed',
			(text: string) => text.replace(/(?<=\nkey )./, (c) => (c === 'A' ? 'B' : 'A'))
		],
		['has a fingerprint that is not the key’s', (text: string) => text.replace(/t [0-9a-f]{4}/, 't beef')]
	])('that %s is refused, and stays as it is', async (_what, damage) => {
		const place = await newPlace();
		await open(place);
		const text = damage(await readFile(place.keyFile, 'utf8'));
		await writeFile(place.keyFile, text);
		expect(await tryVault(place)).toMatchObject({ ok: false, why: { tag: 'VaultKeyUnreadable' } });
		expect(await readFile(place.keyFile, 'utf8')).toBe(text);
	});

	it('that cannot be made is told in a sentence', async () => {
		const place = await newPlace();
		const keyFile = join(place.folder, 'nowhere', 'vault.key');
		expect(await tryVault({ ...place, keyFile })).toMatchObject({ ok: false, why: { tag: 'VaultKeyUnwritable' } });
	});

	it('does not lie in the folder of the data', async () => {
		const place = await newPlace();
		const keyFile = join(place.folder, 'data', 'vault.key');
		expect(await tryVault({ ...place, keyFile })).toMatchObject({ ok: false, why: { tag: 'VaultKeyInside' } });
	});

	it('is one, though two processes start for the first time at once', async () => {
		const place = await newPlace();
		const vaults = await Promise.all([open(place), open(place), open(place)]);
		expect(vaults.filter(({ made }) => made)).toHaveLength(1);
		expect(await readdir(place.folder)).toEqual(['data.key']);
	});
});
