import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';
import { ulid } from 'ulid';
import { onTestFinished } from 'vitest';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import { studyRoom, type Project } from '#lib/domain/room.ts';
import { openAccounts, type Accounts } from '#lib/server/accounts/accounts.ts';
import type { Membership } from '#lib/server/accounts/memberships.ts';

PouchDB.plugin(memory);

/** As little work as argon2 takes. */
export const cheap = { memoryCost: 8, timeCost: 1, parallelism: 1 };
export const password = 'vinden synger i granerne';
export const day = 24 * 60 * 60 * 1000;

export class Clock {
	#at = Date.parse('2026-11-22T09:00:00.000Z');
	readonly now = (): Date => new Date(this.#at);
	pass(milliseconds: number): void {
		this.#at += milliseconds;
	}
}

export function newDatabase(): PouchDB.Database {
	const database = new PouchDB(`accounts-${ulid()}`, { adapter: 'memory' });
	onTestFinished(() => database.destroy());
	return database;
}

export interface World {
	readonly accounts: Accounts;
	readonly clock: Clock;
	readonly database: PouchDB.Database;
	/** What the rooms were told, in order. */
	readonly told: Membership[];
	readonly ended: { readonly sessions: readonly string[]; readonly person: PersonId }[];
}

/** Accounts on a database of their own, or one more process on a given one. */
export async function open(
	on: { readonly database?: PouchDB.Database; readonly clock?: Clock } = {},
	onMembership?: (what: Membership) => Promise<void>,
	sweepEvery?: number
): Promise<World> {
	const { database = newDatabase(), clock = new Clock() } = on;
	const told: Membership[] = [];
	const ended: { sessions: readonly string[]; person: PersonId }[] = [];
	const accounts = await openAccounts(database, {
		now: clock.now,
		passwordCost: cheap,
		...(sweepEvery === undefined ? {} : { sweepEvery }),
		onMembership: onMembership ?? ((what) => Promise.resolve(void told.push(what))),
		onSessionEnd: (sessions, person) => ended.push({ sessions, person })
	});
	onTestFinished(() => accounts.close());
	return { accounts, clock, database, told, ended };
}

export function valueOf<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.why));
	return result.value;
}

export async function add({ accounts }: World, name: string): Promise<PersonId> {
	return valueOf(await accounts.addPerson({ name, email: emailOf(name), password })).person;
}

/** "Karen Holm" is karen@example.org. */
export const emailOf = (name: string): string => `${name.toLowerCase().split(' ')[0] ?? ''}@example.org`;

export async function signIn({ accounts }: World, name: string) {
	return valueOf(await accounts.signIn({ email: emailOf(name), password, from: '192.0.2.1' })).session;
}

export const newStudy = (): Project => studyRoom(ulid().toLowerCase());
export const newStandard = (): Project => `standard-${ulid().toLowerCase()}`;

/** All that is stored, as text. */
export async function storedText(database: PouchDB.Database): Promise<string> {
	return JSON.stringify((await database.allDocs({ include_docs: true })).rows);
}
