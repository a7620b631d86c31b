import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { ulid } from 'ulid';
import type { Ulid } from '#lib/domain/ids.ts';
import { mayEnter } from '#lib/domain/policy.ts';
import { parseRoom } from '#lib/domain/room.ts';
import { openAccounts, type Accounts } from './accounts/accounts.ts';
import { Relay } from './collab/relay.ts';
import { openDatabases } from './databases.ts';
import { ExportJobs } from './export/export-jobs.ts';
import { FileStore } from './files/file-store.ts';
import { Originals } from './files/originals.ts';
import { NewsHub } from './news-hub.ts';
import { writePerson, type ProjectTools } from './projects.ts';
import { Rooms } from './rooms/rooms.ts';
import { readSettings, type Settings } from './settings.ts';
import { openSockets } from './sockets.ts';
import { openVault, type Vault } from './vault/vault.ts';

/** What there is one of in a process: databases, rooms, accounts, sockets. */
export interface Host {
	readonly settings: Settings;
	readonly accounts: Accounts;
	readonly rooms: Rooms;
	readonly projects: ProjectTools;
	/** The drafts of standards, co-edited. */
	readonly relay: Relay;
	/** Standards on their way to Word. */
	readonly exports: ExportJobs;
	readonly vault: Vault;
	readonly files: FileStore;
	/** Takes a WebSocket's upgrade when the path is ours; false leaves it to somebody else. */
	readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
	/** Finishes what is being written, then closes everything. */
	readonly close: () => Promise<void>;
}

/** A setting cannot be used; the message is a sentence for whoever started the server. */
export class BadSettings extends Error {}

// Kit's bundle and the Node bundle each hold a copy of this module; the process holds one host.
const key = Symbol.for('roedtraad.host');
interface Place {
	opening?: Promise<Host> | undefined;
	host?: Host | undefined;
}
const shared = globalThis as typeof globalThis & Record<symbol, Place | undefined>;
const place = (shared[key] ??= {});

export function openHost(): Promise<Host> {
	return (place.opening ??= open());
}

export function host(): Host {
	if (!place.host) throw new Error('the host is not open');
	return place.host;
}

export async function closeHost(): Promise<void> {
	const waiting = place.opening;
	place.opening = place.host = undefined;
	await (await waiting)?.close();
}

async function open(): Promise<Host> {
	const read = readSettings(process.env);
	if (!read.ok) throw new BadSettings(read.why.sentence);
	const settings = read.value;
	const now = (): Date => new Date();
	const newId = (): Ulid => ulid().toLowerCase();
	const databases = await openDatabases(settings.dataDir, settings.couchdb);
	const vault = await openVault(settings, databases, { now, newId });
	if (!vault.ok) {
		await databases.close();
		throw new BadSettings(vault.why.sentence);
	}
	const files = await FileStore.open(settings.filesDir, { now });
	await new Originals(vault.value, files).sweep(now());
	// Rooms ask the accounts who is a member, and the accounts write people into rooms: the rooms come first.
	const later: { accounts?: Accounts; relay?: Relay } = {};
	const hub = new NewsHub((person, room) => {
		const parsed = parseRoom(room);
		return parsed !== undefined && mayEnter(later.accounts?.memberOf(person, parsed.project), parsed);
	});
	const rooms = new Rooms(databases, {
		now,
		memberOf: (person, project) => later.accounts?.memberOf(person, project),
		news(room) {
			hub.news(room);
			later.relay?.news(room);
		},
		hash: (text) => vault.value.hash(text),
		async nameOf(study, participant, by) {
			const read = await vault.value.study(study).names.nameOf(participant, by);
			// A name that cannot be read is not printed; the pseudonym stands in its place.
			return read.ok ? read.value : undefined;
		}
	});
	const projects = { rooms, now, newId };
	await rooms.finishOpen();
	const accounts = await openAccounts(databases.open('accounts'), {
		now,
		async onMembership(membership) {
			await writePerson(projects, membership);
			hub.newsTo(membership.person, membership.project);
			later.relay?.membership(membership.project, membership.person, membership.role);
		},
		onSessionEnd(sessions) {
			hub.endSessions(sessions);
			later.relay?.endSessions(sessions);
		}
	});
	later.accounts = accounts;
	const relay = new Relay({
		databases,
		rooms,
		memberOf: (person, project) => accounts.memberOf(person, project),
		now,
		newId
	});
	later.relay = relay;
	const sockets = openSockets(accounts, hub, relay, settings);
	const self: Host = {
		settings,
		accounts,
		rooms,
		projects,
		relay,
		exports: new ExportJobs({ rooms, drafts: relay, now, newId }),
		vault: vault.value,
		files,
		upgrade: sockets.upgrade,
		async close() {
			await relay.close();
			sockets.close();
			hub.close();
			await rooms.idle();
			await accounts.close();
			await databases.close();
		}
	};
	place.host = self;
	return self;
}
