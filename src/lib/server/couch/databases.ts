import PouchDB from 'pouchdb';
import { ulid } from 'ulid';
import { StoreInUse, StoreUnusable, type Databases } from '../store.ts';
import { Lease, usualTimes, type LeaseTimes } from './lease.ts';
import { couchName, nameOnCouch, ourRange } from './names.ts';
import type { CouchPlace } from './place.ts';

export interface CouchTools {
	/** Nothing is written any more: another server may have taken over. */
	readonly lost: (sentence: string) => void;
	readonly times?: LeaseTimes;
}

const stopped =
	'This Rødtråd could not renew its lease on the CouchDB and has stopped: another one may have taken over.';

/** The process ends as it would after a crash; what was acknowledged is stored. */
export const endingTheProcess: CouchTools = {
	lost(sentence) {
		console.error(sentence);
		process.exit(3);
	}
};

/** Documents in one answer of the feed; PouchDB asks for 25 at a time. */
const changesAtOnce = 1000;

/**
 * The databases of one server on a CouchDB 3, by PouchDB's http adapter. An answer means stored: CouchDB syncs before it
 * answers (since 3.0 `delayed_commits` is gone, and a batch is asked for only by `batch=ok`, which is never sent). It keeps
 * 1,000 revisions of a document by itself. Experimental until it has run on a real CouchDB.
 */
export async function openCouchDatabases(
	{ address, auth }: CouchPlace,
	{ lost, times = usualTimes }: CouchTools = endingTheProcess
): Promise<Databases> {
	const held: { lease?: Lease | undefined } = {};
	const make = (name: string): PouchDB.Database =>
		new PouchDB(`${address}/${couchName(name)}`, {
			// Apart from the address, which stands in errors.
			...(auth ? { auth } : {}),
			fetch(url, options) {
				if (held.lease && !held.lease.isHeld) throw new Error(stopped);
				return PouchDB.fetch(url, options);
			}
		});
	const known = new Set(await existing(address, auth));
	const opened = new Map<string, PouchDB.Database>();
	held.lease = await Lease.take(make('lease'), ulid().toLowerCase(), () => lost(stopped), times);
	const { lease } = held;
	if (!lease)
		throw new StoreInUse(
			address,
			`The CouchDB at ${address} is in use by another Rødtråd: one process at a time. Stop that one, or set COUCHDB_URL.`
		);
	return {
		open(name) {
			const database = opened.get(name) ?? bigPages(name.startsWith('vault-') ? compacting(make(name)) : make(name));
			opened.set(name, database);
			known.add(name);
			return database;
		},
		// What there was at the start, and what this process has opened since: nobody else makes any.
		names: (prefix) => [...known].filter((name) => name.startsWith(prefix)),
		async close() {
			await Promise.all([...opened.values()].map((database) => database.close()));
			opened.clear();
			await lease.end();
		}
	};
}

/** Names of the databases that exist. Here a wrong address or password is found out. */
async function existing(address: string, auth: CouchPlace['auth']): Promise<string[]> {
	const range = new URLSearchParams({
		startkey: JSON.stringify(ourRange.from),
		endkey: JSON.stringify(ourRange.to)
	}).toString();
	const token = auth && Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
	const headers = token === undefined ? {} : { authorization: `Basic ${token}` };
	const answer = await fetch(`${address}/_all_dbs?${range}`, { headers }).catch(() => undefined);
	if (!answer) throw new StoreUnusable(address, `No CouchDB answers at ${address}. Start it, or set COUCHDB_URL.`);
	if (answer.status === 401 || answer.status === 403)
		throw new StoreUnusable(
			address,
			`The CouchDB at ${address} does not take the name and password in COUCHDB_URL: an administrator's are needed.`
		);
	const names: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
	if (!Array.isArray(names)) throw new StoreUnusable(address, `What answers at ${address} is no CouchDB.`);
	return names.flatMap((name) => (typeof name === 'string' ? (nameOnCouch(name) ?? []) : []));
}

/** Asks the feed for large pages. */
function bigPages(database: PouchDB.Database): PouchDB.Database {
	const changes = (options?: PouchDB.Core.ChangesOptions) =>
		database.changes({ batch_size: changesAtOnce, ...options });
	return overridden(database, { changes });
}

/**
 * What is erased from a vault is to be gone: on leveldb earlier revisions go by themselves, CouchDB has to be asked. When it
 * cannot just then, it does so later by itself.
 */
function compacting(database: PouchDB.Database): PouchDB.Database {
	const bulkDocs = async (documents: PouchDB.Core.PutDocument<object>[]) => {
		const results = await database.bulkDocs(documents);
		if (documents.some((one) => '_deleted' in one)) await database.compact().catch(() => undefined);
		return results;
	};
	return overridden(database, { bulkDocs });
}

/** The same database with other ways of doing some things; PouchDB's own calls of itself stay as they are. */
function overridden(database: PouchDB.Database, ways: Readonly<Record<string, unknown>>): PouchDB.Database {
	return new Proxy(database, {
		get(target, name): unknown {
			if (typeof name === 'string' && Object.hasOwn(ways, name)) return ways[name];
			const member: unknown = Reflect.get(target, name);
			return typeof member === 'function' ? member.bind(target) : member;
		}
	});
}
