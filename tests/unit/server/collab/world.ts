import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { DraftId, PersonId } from '#lib/domain/ids.ts';
import type { StandardRole } from '#lib/domain/records/person.ts';
import type { StandardRoom } from '#lib/domain/room.ts';
import { openAccounts, type Accounts } from '#lib/server/accounts/accounts.ts';
import type { Session } from '#lib/server/accounts/session.ts';
import { Relay } from '#lib/server/collab/relay.ts';
import type { Databases } from '#lib/server/databases.ts';
import { NewsHub } from '#lib/server/news-hub.ts';
import { makeStandard, writePerson } from '#lib/server/projects.ts';
import type { Rooms } from '#lib/server/rooms/rooms.ts';
import { readSettings } from '#lib/server/settings.ts';
import { openSockets } from '#lib/server/sockets.ts';
import { memoryDatabases, newId, someRooms } from '../../../support/rooms.ts';
import { cheap, emailOf, password, valueOf } from '../accounts/open.ts';

/** A door before the logs of drafts: held shut, or broken. */
export class StoreDoor {
	#held: (() => void)[] | undefined;
	#left = { batches: Infinity, lastReaches: false };
	isBroken = false;
	/** How many batches have asked to be stored. */
	asked = 0;

	hold(): void {
		this.#held = [];
	}

	/**
	 * The process dies when so many batches more have asked: later ones never reach the disk, and nobody is answered. The
	 * one it dies of may have reached it.
	 */
	cutAfter(batches: number, lastReaches: boolean): void {
		this.#left = { batches, lastReaches };
	}

	get isCut(): boolean {
		return this.#left.batches <= 0;
	}

	release(): void {
		for (const go of this.#held ?? []) go();
		this.#held = undefined;
	}

	before(databases: Databases): Databases {
		const opened = new Map<string, PouchDB.Database>();
		return {
			...databases,
			open: (name) => {
				if (!name.startsWith('log-')) return databases.open(name);
				const known = opened.get(name) ?? this.#guarded(databases.open(name));
				opened.set(name, known);
				return known;
			}
		};
	}

	#guarded(database: PouchDB.Database): PouchDB.Database {
		return new Proxy(database, {
			get: (target, name): unknown => {
				const member: unknown = Reflect.get(target, name);
				if (typeof member !== 'function') return member;
				if (name !== 'bulkDocs') return member.bind(target) as unknown;
				return async (...args: unknown[]): Promise<unknown> => {
					this.asked += 1;
					this.#left = { ...this.#left, batches: this.#left.batches - 1 };
					if (this.isCut) {
						const isLast = this.#left.batches === 0 && this.#left.lastReaches;
						if (isLast) await (Reflect.apply(member, target, args) as Promise<unknown>);
						return new Promise(() => undefined);
					}
					if (this.#held) await new Promise<void>((go) => this.#held?.push(go));
					if (this.isBroken) throw new Error('the disk is gone');
					return Reflect.apply(member, target, args) as unknown;
				};
			}
		});
	}
}

/** One run of the server over databases that outlive it. */
export interface House {
	readonly port: number;
	readonly accounts: Accounts;
	readonly rooms: Rooms;
	readonly relay: Relay;
	readonly signIn: (name: string) => Promise<Session>;
	/** Stops as a server is told to stop. */
	readonly stop: () => Promise<void>;
	/** Dies: what is not on disk is lost. */
	readonly die: () => void;
}

export async function openHouse(databases: Databases, door = new StoreDoor()): Promise<House> {
	const now = (): Date => new Date();
	const later: { relay?: Relay; accounts?: Accounts } = {};
	const rooms = someRooms(databases, {
		now,
		memberOf: (person, project) => later.accounts?.memberOf(person, project),
		news: (room) => later.relay?.news(room)
	});
	const accounts = await openAccounts(databases.open('accounts'), {
		now,
		passwordCost: cheap,
		async onMembership(membership) {
			await writePerson({ rooms, now, newId }, membership);
			later.relay?.membership(membership.project, membership.person, membership.role);
		},
		onSessionEnd: (sessions) => later.relay?.endSessions(sessions)
	});
	later.accounts = accounts;
	const relay = new Relay({
		databases: door.before(databases),
		rooms,
		memberOf: (person, project) => accounts.memberOf(person, project),
		now,
		newId
	});
	later.relay = relay;
	const settings = valueOf(readSettings({}));
	const hub = new NewsHub(() => false);
	const sockets = openSockets(accounts, hub, relay, settings);
	const server = createServer();
	server.on('upgrade', (request, socket, head) => void sockets.upgrade(request, socket, head));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	let isOver = false;
	const stop = async (): Promise<void> => {
		if (isOver) return;
		isOver = true;
		server.close();
		await relay.close();
		sockets.close();
		hub.close();
		await rooms.idle();
		await accounts.close();
	};
	const die = (): void => {
		isOver = true;
		door.cutAfter(0, false);
		sockets.close();
		hub.close();
		server.close();
		void accounts.close();
	};
	onTestFinished(stop);
	return {
		port: (server.address() as AddressInfo).port,
		accounts,
		rooms,
		relay,
		stop,
		die,
		signIn: async (name) =>
			valueOf(await accounts.signIn({ email: emailOf(name), password, from: '192.0.2.1' })).session
	};
}

export interface World {
	readonly house: House;
	readonly databases: Databases;
	readonly door: StoreDoor;
	readonly standard: StandardRoom;
	readonly draft: DraftId;
	readonly people: Readonly<Record<string, PersonId>>;
	readonly sessions: Readonly<Record<string, Session>>;
	/** What the log of the draft holds. */
	readonly rows: () => Promise<{ readonly by: string; readonly update: string }[]>;
}

const cast: Readonly<Record<string, StandardRole | undefined>> = {
	Olga: 'owner',
	Anna: 'author',
	Bo: 'author',
	Rosa: 'reviewer',
	Stig: undefined
};

/** A standard with a draft that nobody has opened: Olga owns it, Anna and Bo write, Rosa reads, Stig is a stranger. */
export async function aWorld(): Promise<World> {
	const databases = memoryDatabases();
	const door = new StoreDoor();
	const house = await openHouse(databases, door);
	const { accounts, rooms } = house;
	const people: Record<string, PersonId> = {};
	const sessions: Record<string, Session> = {};
	for (const name of Object.keys(cast)) {
		people[name] = valueOf(await accounts.addPerson({ name, email: emailOf(name), password })).person;
		sessions[name] = await house.signIn(name);
	}
	const olga = people['Olga'] ?? 'person:nobody';
	const standard = await makeStandard({ rooms, now: () => new Date(), newId }, 'Palliation', olga);
	await accounts.beginProject(standard, olga);
	for (const [name, role] of Object.entries(cast)) {
		if (role === undefined || role === 'owner') continue;
		const invited = valueOf(await accounts.invite({ project: standard, role, by: olga }));
		const session = sessions[name];
		if (session) valueOf(await accounts.accept(invited.code, { session }));
	}
	const [record] = await rooms.room(standard).records.range('draft:');
	if (!record) throw new Error('the standard has no draft');
	const draft: DraftId = `draft:${record.id.slice('draft:'.length)}`;
	const log = databases.open(`log-${record.id.slice('draft:'.length)}`) as PouchDB.Database<{
		by: string;
		update: string;
	}>;
	return {
		house,
		databases,
		door,
		standard,
		draft,
		people,
		sessions,
		async rows() {
			const { rows } = await log.allDocs({ startkey: 'u:', endkey: 'u:\uffff', include_docs: true });
			return rows.flatMap(({ doc }) => (doc ? [{ by: doc.by, update: doc.update }] : []));
		}
	};
}
