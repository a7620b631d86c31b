import { openDB } from 'idb';
import type { DraftId, PersonId } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { Outbox } from './outbox.ts';
import { replicaName } from './replica.ts';
import { openTabs, tabsName } from './tabs.ts';

/** PouchDB's own prefix before the names it is given. */
const pouch = '_pouch_';

/** How many of a person's Changes in this browser the server has not answered; a draft with unsaved words counts one. */
export async function unsentOf(person: PersonId): Promise<number> {
	const outbox = await Outbox.open(person);
	const rows = await Promise.all((await outbox.rooms()).map((room) => outbox.rows(room)));
	outbox.close();
	const drafts = (await databaseNames()).filter((name) => isDraftOf(person, name));
	const unsaved = await Promise.all(drafts.map(hasUnsaved));
	return rows.flat().filter(({ answer }) => !answer).length + unsaved.filter(Boolean).length;
}

const isDraftOf = (person: PersonId, name: string): boolean =>
	name.startsWith(`roedtraad/${person}/standard-`) && name.includes('/draft:');

/** Whether the text of a draft in this browser is further than the server's, as far as this browser knows. */
async function hasUnsaved(draft: string): Promise<boolean> {
	const database = await openDB(draft);
	const isKept = database.objectStoreNames.contains('custom');
	const mark: unknown = isKept ? await database.get('custom', unsavedMark) : undefined;
	database.close();
	return mark === 1;
}

/** Leaves nothing of a person in this browser: replicas, outbox. Her other tabs are told to let go first. */
export async function forgetPerson(person: PersonId): Promise<void> {
	const tabs = openTabs(tabsName(person));
	tabs.say({ is: 'leaving' });
	tabs.close();
	const own = `roedtraad/${person}/`;
	await deleteAll((name) => name.startsWith(own) || name.startsWith(pouch + own));
}

/** Leaves nothing of one room in this browser: its replica, its drafts. */
export async function forgetRoom(person: PersonId, room: Room): Promise<void> {
	await forgetDrafts(person, room);
	await deleteDatabase(pouch + replicaName(person, room));
}

/** By this name the store of a draft's text says, beside the text, whether something in it is not saved: 1 or 0. */
const unsavedMark = 'unsaved';

/** Where the text of a draft is kept in this browser: under the room, so that it goes when the room does. */
export const draftStoreName = (person: PersonId, room: Room, draft: DraftId): string =>
	`${replicaName(person, room)}/${draft}`;

/** Leaves nothing of the drafts of a room in this browser. A tab that has one open lets go of it. */
export async function forgetDrafts(person: PersonId, room: Room): Promise<void> {
	const under = `${replicaName(person, room)}/`;
	await deleteAll((name) => name.startsWith(under));
}

async function deleteAll(isToGo: (name: string) => boolean): Promise<void> {
	await Promise.all((await databaseNames()).filter(isToGo).map(deleteDatabase));
}

async function databaseNames(): Promise<string[]> {
	return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error(`${name} could not be deleted`));
	});
}
