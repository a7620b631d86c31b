import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeVersion, type Answer, type Change } from '#lib/domain/change/change.ts';
import type { DraftId, PersonId } from '#lib/domain/ids.ts';
import { standardRoom, type Room } from '#lib/domain/room.ts';
import {
	draftStoreName,
	forgetPerson,
	forgetRoom,
	forgetSavedDrafts,
	forgetSent,
	letGo,
	unsentOf
} from '#lib/sync/device.ts';
import { WaitingOriginals } from '#lib/sync/originals.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import { replicaName } from '#lib/sync/replica.ts';
import { openTabs, tabsName } from '#lib/sync/tabs.ts';
import { aStudy, newId } from '../../support/rooms.ts';

const standard = standardRoom(newId());
const draft: DraftId = `draft:${newId()}`;

let anna: PersonId;
let bo: PersonId;
beforeEach(() => {
	[anna, bo] = [`person:${newId()}`, `person:${newId()}`];
});

/** What the browser holds of somebody, without the beginning that is hers. */
async function held(person: PersonId): Promise<string[]> {
	const own = `roedtraad/${person}/`;
	const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
	return names.flatMap((name) => (name.includes(own) ? [name.replace(own, '')] : [])).sort();
}

async function keepReplica(person: PersonId, room: Room, prefix = ''): Promise<void> {
	(await openDB(prefix + replicaName(person, room), 1)).close();
}

/** A draft as `DraftClient` keeps it: its name goes on after the room's, and beside the text stands what is not saved. */
async function keepDraft(person: PersonId, unsaved: 0 | 1): Promise<void> {
	const kept = await openDB(`${draftStoreName(person, standard, draft)}/1`, 1, {
		upgrade: (made) => void made.createObjectStore('custom')
	});
	await kept.put('custom', unsaved, 'unsaved');
	kept.close();
}

/** A Change on its way, with the server's answer when it has come. */
async function keepChange(person: PersonId, verdict?: 'stored' | 'refused'): Promise<void> {
	const at = '2026-05-04T12:00:00.000Z';
	const change: Change = { v: changeVersion, id: newId(), room: aStudy, epoch: 1, at, acts: [] };
	const outbox = await Outbox.open(person);
	await outbox.add(change);
	const answer: Record<'stored' | 'refused', Answer> = {
		stored: { id: change.id, verdict: 'stored', revs: {} },
		refused: { id: change.id, verdict: 'refused', why: { code: 'role' } }
	};
	if (verdict) await outbox.answer([answer[verdict]]);
	outbox.close();
}

describe('forgetting a person', () => {
	it('leaves nothing of hers in this browser, and what is another’s alone', async () => {
		for (const person of [anna, bo]) {
			await keepReplica(person, aStudy, '_pouch_');
			await keepReplica(person, standard);
			await keepDraft(person, 1);
			await keepChange(person);
		}
		const before = await held(bo);
		await forgetPerson(anna);
		expect([await held(anna), await held(bo)]).toEqual([[], before]);
	});

	it('tells her tabs to let go before anything is deleted; so does letting go, which deletes nothing', async () => {
		const heard: string[] = [];
		const tabs = openTabs(tabsName(anna));
		await keepReplica(anna, aStudy);
		const hearing = new Promise<void>((resolve) => {
			tabs.hear(({ is }) => {
				heard.push(is);
				resolve();
			});
		});
		letGo(anna);
		await hearing;
		tabs.close();
		expect([heard, await held(anna)]).toEqual([['leaving'], [aStudy]]);
	});
});

describe('forgetting what the server has', () => {
	it('leaves nothing when everything is sent', async () => {
		await keepReplica(anna, aStudy, '_pouch_');
		await keepReplica(anna, standard);
		await keepDraft(anna, 0);
		await keepChange(anna, 'stored');
		await forgetSent(anna);
		expect(await held(anna)).toEqual([]);
	});

	it.each([
		['has not been answered', undefined],
		['was refused, for her to read why', 'refused']
	] as const)('leaves a Change that %s', async (_what, verdict) => {
		await keepReplica(anna, aStudy);
		await keepChange(anna, verdict);
		await forgetSent(anna);
		expect(await held(anna)).toEqual(['outbox']);
	});

	it('leaves a file that is on its way, and counts it as unsent', async () => {
		await keepReplica(anna, aStudy);
		const row = { study: aStudy, name: 'Interview 4.docx', type: '', kept: '2026-05-04T12:00:00.000Z' };
		await new WaitingOriginals(anna).keep({ source: `source:${newId()}`, ...row }, new ArrayBuffer(3));
		await forgetSent(anna);
		expect(await held(anna)).toEqual(['originals']);
		expect(await unsentOf(anna)).toBe(1);
	});

	it('leaves a draft with words that are not saved, with the room it is shown in, and counts it as unsent', async () => {
		await keepReplica(anna, aStudy, '_pouch_');
		await keepReplica(anna, standard, '_pouch_');
		await keepDraft(anna, 1);
		await forgetSent(anna);
		expect(await held(anna)).toEqual([`_pouch_${standard}`, `${standard}/${draft}/1`]);
		expect(await unsentOf(anna)).toBe(1);
	});
});

it('forgetting a room leaves neither its replica, of whichever age, nor its drafts', async () => {
	await keepReplica(anna, standard);
	await keepReplica(anna, standard, '_pouch_');
	await keepReplica(anna, aStudy);
	await keepDraft(anna, 1);
	await forgetRoom(anna, standard);
	expect(await held(anna)).toEqual([aStudy]);
});

describe('forgetting the saved drafts of a room', () => {
	it('leaves the words that the server does not have', async () => {
		await keepDraft(anna, 1);
		await keepDraft(bo, 0);
		await forgetSavedDrafts(anna, standard);
		await forgetSavedDrafts(bo, standard);
		expect(await held(anna)).toEqual([`${standard}/${draft}/1`]);
		expect(await held(bo)).toEqual([]);
	});
});
