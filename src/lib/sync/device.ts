import type { PersonId } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { Outbox } from './outbox.ts';
import { replicaName } from './replica.ts';
import { openTabs, tabsName } from './tabs.ts';

/** PouchDB's own prefix before the names it is given. */
const pouch = '_pouch_';

/** How many of a person's Changes in this browser the server has not answered. */
export async function unsentOf(person: PersonId): Promise<number> {
	const outbox = await Outbox.open(person);
	const rows = await Promise.all((await outbox.rooms()).map((room) => outbox.rows(room)));
	outbox.close();
	return rows.flat().filter(({ answer }) => !answer).length;
}

/** Leaves nothing of a person in this browser: replicas, outbox. Her other tabs are told to let go first. */
export async function forgetPerson(person: PersonId): Promise<void> {
	const tabs = openTabs(tabsName(person));
	tabs.say({ is: 'leaving' });
	tabs.close();
	const own = `roedtraad/${person}/`;
	const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
	const hers = names.filter((name) => name.startsWith(own) || name.startsWith(pouch + own));
	await Promise.all(hers.map(deleteDatabase));
}

/** Leaves nothing of one room in this browser. */
export function forgetRoom(person: PersonId, room: Room): Promise<void> {
	return deleteDatabase(pouch + replicaName(person, room));
}

function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error(`${name} could not be deleted`));
	});
}
