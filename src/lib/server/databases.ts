import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PouchDB from 'pouchdb';

/** Why the store could not be opened, in a sentence for whoever started the server. */
export class StoreInUse extends Error {}

/** The databases of one server: folders below DATA_DIR, or databases of a CouchDB. */
export interface Databases {
	/** Opens, or makes, the database of that name; the same object for the same name. */
	readonly open: (name: string) => PouchDB.Database;
	/** Names of the databases that exist and begin with `prefix`. */
	readonly names: (prefix: string) => string[];
	readonly close: () => Promise<void>;
}

/**
 * `sync` goes through PouchDB to leveldb's write batch: a batch is on disk before its promise resolves. PouchDB does
 * not document the option, so a test counts the syncs. With fewer than 1,000 revisions a tombstone may be pruned away
 * from the record it ends, and a replica that was away long would show the record alive.
 */
const durable: PouchDB.Configuration.LocalDatabaseConfiguration & { readonly sync: true } = {
	adapter: 'leveldb',
	sync: true,
	auto_compaction: true,
	revs_limit: 1000
};

export async function openDatabases(folder: string): Promise<Databases> {
	mkdirSync(folder, { recursive: true });
	const opened = new Map<string, PouchDB.Database>();
	const self: Databases = {
		open(name) {
			const known = opened.get(name);
			if (known) return known;
			const database = new PouchDB(join(folder, name), durable);
			opened.set(name, database);
			return database;
		},
		names: (prefix) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(prefix)) : []),
		async close() {
			await Promise.all([...opened.values()].map((database) => database.close()));
			opened.clear();
		}
	};
	// leveldb locks each folder for one process: whoever holds the first one holds them all.
	try {
		await self.open('accounts').info();
	} catch (error) {
		if (String(error).includes('LOCK')) throw new StoreInUse(folder, { cause: error });
		throw error;
	}
	return self;
}
