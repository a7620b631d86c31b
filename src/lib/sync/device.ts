import { openDB } from 'idb';
import type { DraftId, PersonId } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { originalsName, unsentOriginals } from './originals.ts';
import { Outbox, outboxName } from './outbox.ts';
import { replicaName } from './replica.ts';
import { openTabs, tabsName } from './tabs.ts';

/** Before the names of replicas that an earlier version of this program kept, in a PouchDB. */
const pouch = '_pouch_';

/**
 * How much of a person's the server does not have: Changes it has not answered, and originals; a draft with unsaved words
 * counts one.
 */
export async function unsentOf(person: PersonId): Promise<number> {
	const outbox = await Outbox.open(person);
	const rows = await Promise.all((await outbox.rooms()).map((room) => outbox.rows(room)));
	outbox.close();
	const changes = rows.flat().filter(({ answer }) => !answer).length;
	return changes + (await unsentOriginals(person)) + (await unsavedDrafts(person)).length;
}

async function unsavedDrafts(person: PersonId): Promise<string[]> {
	const drafts = (await databaseNames()).filter((name) => isDraftOf(person, name));
	const unsaved = await Promise.all(drafts.map(hasUnsaved));
	return drafts.filter((_draft, i) => unsaved[i]);
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

/** Her tabs in this browser let go of what is hers: they neither show it nor send it any more. What is kept here stays. */
export function letGo(person: PersonId): void {
	const tabs = openTabs(tabsName(person));
	tabs.say({ is: 'leaving' });
	tabs.close();
}

/** Leaves nothing of a person in this browser: replicas, outbox, drafts. Her tabs are told to let go first. */
export async function forgetPerson(person: PersonId): Promise<void> {
	letGo(person);
	await deleteAll((name) => isOf(person, name));
}

/**
 * Leaves nothing of a person in this browser but what the server does not have: Changes it has not answered, or has
 * refused and she has not read; originals on their way; drafts with words that are not saved, and the rooms they are
 * shown in. Her tabs are told to let go first.
 */
export async function forgetSent(person: PersonId): Promise<void> {
	letGo(person);
	const outbox = await Outbox.open(person);
	const rows = await Promise.all((await outbox.rooms()).map((room) => outbox.rows(room)));
	outbox.close();
	const isWaiting = rows.flat().some(({ answer }) => !answer || answer.verdict === 'refused');
	const kept = [
		...(isWaiting ? [outboxName(person)] : []),
		...((await unsentOriginals(person)) > 0 ? [originalsName(person)] : []),
		...(await unsavedDrafts(person))
	];
	await deleteAll((name) => {
		const plain = name.startsWith(pouch) ? name.slice(pouch.length) : name;
		return isOf(person, name) && !kept.some((one) => isIn(one, plain));
	});
}

/** Whether what is kept is this, or lies under this, as a draft lies under its room. */
const isIn = (kept: string, name: string): boolean => kept === name || kept.startsWith(`${name}/`);

function isOf(person: PersonId, name: string): boolean {
	const own = `roedtraad/${person}/`;
	return name.startsWith(own) || name.startsWith(pouch + own);
}

/** Leaves nothing of one room in this browser: its replica, its drafts. */
export async function forgetRoom(person: PersonId, room: Room): Promise<void> {
	await forgetDrafts(person, room);
	const replica = replicaName(person, room);
	await Promise.all([deleteDatabase(replica), deleteDatabase(pouch + replica)]);
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

/**
 * Leaves of a room's drafts what the server does not have yet: their copy is no longer to be kept, but words that are
 * nowhere else are. They are shown, and sent, when the room has come anew.
 */
export async function forgetSavedDrafts(person: PersonId, room: Room): Promise<void> {
	const under = `${replicaName(person, room)}/`;
	const unsaved = await unsavedDrafts(person);
	await deleteAll((name) => name.startsWith(under) && !unsaved.includes(name));
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
