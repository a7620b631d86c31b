import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isObject } from '#lib/domain/json.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import { openDatabases, type Databases } from '#lib/server/databases.ts';
import { RecordStore } from '#lib/storage/record-store.ts';
import { aChange, anna, aStudy, creating, newId, someRooms } from '../../support/rooms.ts';

interface Batching {
	_batch: (operations: unknown[], options: object, done: (error?: Error) => void) => void;
	_put: (key: unknown, value: unknown, options: object, done: (error?: Error) => void) => void;
}

/** The prototype of the store below PouchDB: the very module that PouchDB itself has loaded. */
function leveldown(): Batching {
	const here = createRequire(import.meta.url);
	const loaded: unknown = createRequire(here.resolve('pouchdb'))('leveldown');
	if (typeof loaded !== 'function' || !isBatching(loaded.prototype)) throw new Error('leveldown is not what it was');
	return loaded.prototype;
}

function isBatching(value: unknown): value is Batching {
	return isObject(value) && typeof value['_batch'] === 'function' && typeof value['_put'] === 'function';
}

const batch = vi.spyOn(leveldown(), '_batch');
const put = vi.spyOn(leveldown(), '_put');
const synced = () => batch.mock.calls.map(([, options]) => isObject(options) && options['sync'] === true);

let folder = '';
let databases: Databases | undefined;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'roedtraad-'));
	databases = await openDatabases(folder);
});
afterAll(async () => {
	await databases?.close();
	await rm(folder, { recursive: true });
});
beforeEach(() => {
	batch.mockClear();
	put.mockClear();
});
function open(): Databases {
	if (!databases) throw new Error('not open');
	return databases;
}

const aCode = (): RecordId => `code:${newId()}`;

describe('what is stored on leveldb', () => {
	test('is on the disk: one synced batch for any number of records, and nothing beside it', async () => {
		const database = open().open(`study-${newId()}`);
		await database.info();
		batch.mockClear();
		put.mockClear();
		const entry = { v: 1, by: anna, at: '', received: '', ch: [], f: { label: 'nat' } };
		await new RecordStore(database).write(Array.from({ length: 100 }, () => ({ id: aCode(), ...entry })));
		expect({ batches: synced(), puts: put.mock.calls.length }).toEqual({ batches: [true], puts: 0 });
	});

	test('costs sixty Changes that come at once a few groups of three synced batches, not sixty', async () => {
		const rooms = someRooms(open());
		await rooms.submit(aStudy, anna, [aChange([creating(aCode(), { label: 'nat', colour: 'blue' })])]);
		batch.mockClear();
		put.mockClear();
		const answers = await Promise.all(
			Array.from({ length: 60 }, () =>
				rooms.submit(aStudy, anna, [aChange([creating(aCode(), { label: 'nat', colour: 'blue' })])])
			)
		);
		expect(new Set(answers.flat().map(({ verdict }) => verdict))).toEqual(new Set(['stored']));
		expect(new Set(synced())).toEqual(new Set([true]));
		expect([3, 6, 9, 12]).toContain(synced().length);
		expect(put.mock.calls).toEqual([]);
	});
});
