import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import PouchDB from 'pouchdb';
import { openCouchDatabases } from './couch/databases.ts';
import type { CouchPlace } from './couch/place.ts';
import { StoreInUse, type Databases } from './store.ts';

export { StoreInUse, type Databases };

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

/** The store of a server: the CouchDB where one is set, else a folder. */
export function openDatabases(folder: string, couchdb?: CouchPlace): Promise<Databases> {
	return couchdb ? openCouchDatabases(couchdb) : openFolder(folder);
}

async function openFolder(folder: string): Promise<Databases> {
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
		if (String(error).includes('LOCK')) {
			const sentence = `The folder "${folder}" is in use by another Rødtråd. Stop that one, or set DATA_DIR.`;
			throw new StoreInUse(folder, sentence, { cause: error });
		}
		throw error;
	}
	return self;
}
