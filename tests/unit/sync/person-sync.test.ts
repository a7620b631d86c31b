import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CodeId, DraftId, PersonId } from '#lib/domain/ids.ts';
import { studyRecord } from '#lib/domain/room.ts';
import { bundle, start } from '#lib/server/bundle-endpoint.ts';
import { pull, readSince } from '#lib/server/pull-endpoint.ts';
import type { Rooms } from '#lib/server/rooms/rooms.ts';
import { draftStoreName } from '#lib/sync/device.ts';
import { PersonSync } from '#lib/sync/person-sync.ts';
import { replicaName } from '#lib/sync/replica.ts';
import { aChange, anna, aStudy, bo, creating, newId, someRooms } from '../../support/rooms.ts';
import { someLocks } from '../../support/sync-locks.ts';

/** A socket that never opens: news is not what is looked at here. */
class NoSocket {
	static readonly OPEN = 1;
	static readonly CLOSED = 3;
	readonly readyState = 0;
	close(): void {
		this.closed = true;
	}
	closed = false;
}

/** What the server says: `up` to a member, `closed` to who is none; `down` says nothing. */
let server: 'up' | 'closed' | 'down' = 'up';
let rooms: Rooms;
const asked: string[] = [];

async function answer(address: string): Promise<unknown> {
	const url = new URL(address, 'http://localhost');
	const [, , , what, source] = url.pathname.split('/');
	const room = rooms.room(aStudy);
	if (what === 'start') return start(room);
	return what === 'source' ? bundle(room, source ?? '') : pull(room, readSince(url.searchParams.get('since')));
}

const code: CodeId = `code:${newId()}`;
const open: PersonSync[] = [];
async function aTab(person: PersonId): Promise<PersonSync> {
	const sync = await PersonSync.open(person);
	open.push(sync);
	return sync;
}
/** Closes every tab: the browser is closed. */
const closeAll = async (): Promise<void> => {
	for (const sync of open.splice(0)) await sync.close();
};

beforeEach(async () => {
	server = 'up';
	asked.length = 0;
	rooms = someRooms();
	await rooms.submit(aStudy, anna, [aChange([creating(code, { label: 'nat', colour: 'blue' })])]);
	vi.stubGlobal('navigator', { locks: someLocks() });
	vi.stubGlobal('location', { origin: 'http://localhost' });
	vi.stubGlobal('WebSocket', NoSocket);
	vi.stubGlobal('addEventListener', () => undefined);
	vi.stubGlobal('removeEventListener', () => undefined);
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address.slice(`/pull/${aStudy}`.length));
		if (server === 'down') throw new TypeError('no network');
		return server === 'closed' ? new Response(null, { status: 404 }) : Response.json(await answer(address));
	});
});
afterEach(async () => {
	await closeAll();
	vi.unstubAllGlobals();
});

/** What a page shows of the room; undefined when it cannot show it. */
async function shown(sync: PersonSync): Promise<unknown[] | undefined> {
	const mirror = await sync.mirror(aStudy);
	if ((await sync.epoch(aStudy)) === undefined) await sync.firstPull(aStudy);
	return (await sync.epoch(aStudy)) === undefined ? undefined : mirror.list('code:').map(({ f }) => f['label']);
}

/** The owner lets the copy of the study be kept for so long. */
async function leaseIs(days: number): Promise<void> {
	const id = studyRecord(aStudy);
	const entry = { v: 1, by: bo, at: '2026-03-02T12:00:00.000Z', received: '2026-03-02T12:00:00.000Z', ch: [] };
	await rooms.room(aStudy).records.write([{ ...entry, id, f: { title: 'Natten', lease: days } }]);
}

const aPerson = (): PersonId => `person:${newId()}`;
const names = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

describe('a study', () => {
	test('comes when it is opened, and is there without a server the next time', async () => {
		const person = aPerson();
		expect(await shown(await aTab(person))).toEqual(['nat']);
		await closeAll();
		server = 'down';
		expect(await shown(await aTab(person))).toEqual(['nat']);
	});

	test('that was never here cannot be shown without a server', async () => {
		server = 'down';
		expect(await shown(await aTab(aPerson()))).toBeUndefined();
	});

	test('comes once to two tabs', async () => {
		const person = aPerson();
		const tabs = [await aTab(person), await aTab(person)];
		expect(await Promise.all(tabs.map(shown))).toEqual([['nat'], ['nat']]);
		expect(asked.filter((path) => path === '/start')).toHaveLength(1);
	});

	test('of which no copy may be kept comes anew at every start, and is not shown without a server', async () => {
		await leaseIs(0);
		const person = aPerson();
		expect(await shown(await aTab(person))).toEqual(['nat']);
		await closeAll();
		expect(await shown(await aTab(person))).toEqual(['nat']);
		expect(asked.filter((path) => path === '/start')).toHaveLength(2);
		await closeAll();
		server = 'down';
		expect(await shown(await aTab(person))).toBeUndefined();
	});

	test('of which no copy may be kept stays under a tab that has it open when another is opened', async () => {
		await leaseIs(0);
		const person = aPerson();
		await shown(await aTab(person));
		server = 'down';
		expect(await shown(await aTab(person))).toEqual(['nat']);
	});

	test('that she may no longer enter leaves nothing here, nor the texts of its drafts', async () => {
		const person = aPerson();
		const sync = await aTab(person);
		await shown(sync);
		const draft: DraftId = `draft:${newId()}`;
		(await openDB(draftStoreName(person, aStudy, draft), 1)).close();
		server = 'closed';
		expect(await sync.firstPull(aStudy)).toBe(false);
		await vi.waitUntil(async () => (await names()).every((name) => !name?.startsWith(replicaName(person, aStudy))));
		expect(await sync.epoch(aStudy)).toBeUndefined();
	});
});
