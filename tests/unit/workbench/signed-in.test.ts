import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonId } from '#lib/domain/ids.ts';
import { outboxName } from '#lib/sync/outbox.ts';
import { openTabs, tabsName } from '#lib/sync/tabs.ts';
import { whoIsSignedIn } from '#lib/workbench/signed-in.ts';
import { keepSignedIn, keptSignedIn } from '#lib/workbench/signed-in-kept.ts';
import { leaveHers, readEnding } from '#lib/workbench/sign-out.ts';
import { newId } from '../../support/rooms.ts';

let anna: { person: PersonId; name: string; projects: [] };
let bo: { person: PersonId; name: string; projects: [] };

beforeEach(async () => {
	anna = { person: `person:${newId()}`, name: 'Anna', projects: [] };
	bo = { person: `person:${newId()}`, name: 'Bo', projects: [] };
	const held = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => held.get(key) ?? null,
		setItem: (key: string, value: string) => held.set(key, value),
		removeItem: (key: string) => held.delete(key)
	});
	for (const { person } of [anna, bo]) (await openDB(copyOf(person), 1)).close();
	keepSignedIn(anna);
});
afterEach(() => vi.unstubAllGlobals());

const copyOf = (person: PersonId): string => `roedtraad/${person}/study-${person.slice('person:'.length)}`;

/** The server, answering so to the question who is signed in. */
const answering = (status: number, body?: unknown) =>
	vi.stubGlobal('fetch', () =>
		Promise.resolve(body === undefined ? new Response(null, { status }) : Response.json(body, { status }))
	);

/** Whose copies this browser holds. */
async function copies(): Promise<PersonId[]> {
	const names = (await indexedDB.databases()).map(({ name }) => name);
	return [anna, bo].flatMap(({ person }) => (names.includes(copyOf(person)) ? [person] : []));
}

/** Resolves when somebody's tabs have been told to let go. */
function toldToLetGo(person: PersonId): Promise<void> {
	const tabs = openTabs(tabsName(person));
	return new Promise((resolve) => {
		tabs.hear(({ is }) => {
			if (is !== 'leaving') return;
			tabs.close();
			resolve();
		});
	});
}

describe('asking who is signed in', () => {
	it('learns it of the server, and without a network says what the server said last', async () => {
		answering(200, bo);
		expect(await whoIsSignedIn()).toEqual(bo);
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
		expect(await whoIsSignedIn()).toEqual(bo);
	});

	it('leaves what she has here when her session ran out: she signs in again and goes on', async () => {
		answering(401);
		expect(await whoIsSignedIn()).toBeUndefined();
		expect([await copies(), keptSignedIn()]).toEqual([[anna.person, bo.person], undefined]);
	});

	it('leaves nothing of her here when she signed out everywhere, and what is another’s alone', async () => {
		answering(401, { person: anna.person, keeps: 'nothing' });
		(await openDB(outboxName(anna.person), 1)).close();
		expect(await whoIsSignedIn()).toBeUndefined();
		expect([await copies(), keptSignedIn()]).toEqual([[bo.person], undefined]);
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names).not.toContain(outboxName(anna.person));
	});

	it('leaves nothing that is sent when her password was changed elsewhere', async () => {
		answering(401, { person: anna.person, keeps: 'unsent' });
		expect(await whoIsSignedIn()).toBeUndefined();
		expect(await copies()).toEqual([bo.person]);
	});

	it('lets go of the tabs of another who was signed in here before, and touches nothing of hers', async () => {
		answering(200, bo);
		const told = toldToLetGo(anna.person);
		await whoIsSignedIn();
		await told;
		expect([await copies(), keptSignedIn()?.person]).toEqual([[anna.person, bo.person], bo.person]);
	});
});

describe('keeping a copy when signing out', () => {
	it('lets go of her tabs, so that nothing of hers goes out as another’s, and deletes nothing', async () => {
		const told = toldToLetGo(anna.person);
		leaveHers(anna.person);
		await told;
		expect([await copies(), keptSignedIn()]).toEqual([[anna.person, bo.person], undefined]);
	});

	it('does not forget who has signed in since', () => {
		keepSignedIn(bo);
		leaveHers(anna.person);
		expect(keptSignedIn()?.person).toBe(bo.person);
	});
});

describe('what the server says of an ending', () => {
	it.each([undefined, null, 'nothing', {}, { person: 'person:1' }, { person: 'code:1', keeps: 'nothing' }])(
		'is believed only in its own shape: %j is none',
		(said) => {
			expect(readEnding(said)).toBeUndefined();
		}
	);
});
