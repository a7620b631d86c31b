import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { DraftLog } from '#lib/server/collab/draft-log.ts';
import { memoryDatabases } from '../../../support/rooms.ts';

const noon = Date.parse('2026-03-02T12:00:00Z');

/** A document that says its updates. */
function typing() {
	const doc = new Y.Doc();
	const text = doc.getText('t');
	return (words: string): Uint8Array => {
		const before = Y.encodeStateVector(doc);
		text.insert(text.length, words);
		return Y.encodeStateAsUpdate(doc, before);
	};
}

async function read(database: PouchDB.Database): Promise<string> {
	const doc = new Y.Doc();
	await new DraftLog(database, { now: () => new Date(noon), process: 'reader' }).load(doc);
	return doc.getText('t').toJSON();
}

const idsOf = async (database: PouchDB.Database) =>
	(await database.allDocs({ startkey: 'u:', endkey: 'u:\uffff' })).rows.map(({ id }) => id);

describe('the log of a draft', () => {
	test('names its rows by time, counter and process, and never twice, though the clock goes back', async () => {
		const database = memoryDatabases().open('log');
		let moment = noon;
		const log = new DraftLog(database, { now: () => new Date(moment), process: 'p1' });
		const type = typing();
		await log.append([
			{ by: 'person:a', update: type('a') },
			{ by: 'person:b', update: type('b') }
		]);
		moment -= 60_000;
		await log.append([{ by: 'person:a', update: type('c') }]);
		expect(await idsOf(database)).toEqual([`u:${noon}0000:p1`, `u:${noon}0001:p1`, `u:${noon}0002:p1`]);
		const again = new DraftLog(database, { now: () => new Date(moment), process: 'p2' });
		await again.load(new Y.Doc());
		await again.append([{ by: 'person:a', update: type('d') }]);
		expect((await idsOf(database)).at(-1)).toBe(`u:${noon + 1}0000:p2`);
		expect(await read(database)).toBe('abcd');
	});

	test('with a snapshot is read from it and from what came after, by whichever process', async () => {
		const database = memoryDatabases().open('log');
		const type = typing();
		const doc = new Y.Doc();
		const log = new DraftLog(database, { now: () => new Date(noon), process: 'p1' });
		const other = new DraftLog(database, { now: () => new Date(noon - 5000), process: 'p0' });
		for (const words of ['en ', 'to ']) {
			const update = type(words);
			await log.append([{ by: 'person:a', update }]);
			Y.applyUpdate(doc, update);
		}
		// Written by another process before the snapshot, under an older id, and unknown to whoever makes the snapshot.
		await other.append([{ by: 'person:b', update: type('tre ') }]);
		await log.snapshot(doc);
		expect(log.sinceSnapshot).toBe(0);
		await log.append([{ by: 'person:a', update: type('fire') }]);
		expect(await read(database)).toBe('en to tre fire');
		expect(await idsOf(database)).toHaveLength(4);
	});

	test('holds one seed, whoever was first', async () => {
		const database = memoryDatabases().open('log');
		const logs = ['p1', 'p2'].map((process) => new DraftLog(database, { now: () => new Date(noon), process }));
		await Promise.all(logs.map((log) => log.seed({ by: 'person:a', update: typing()('frø') })));
		expect(await read(database)).toBe('frø');
	});

	test('that holds what is no row cannot be loaded', async () => {
		const database = memoryDatabases().open('log');
		await database.put({ _id: `u:${noon}0000:p1` });
		await expect(read(database)).rejects.toThrow('cannot be read');
	});
});
