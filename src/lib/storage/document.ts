import { isRecordId, type PersonId, type RecordId, type Ulid } from '#lib/domain/ids.ts';
import type { Alternative, Entry, Fields } from '#lib/domain/entry.ts';
import { isObject } from '#lib/domain/json.ts';
import { migrate } from './migrations.ts';

/** A record as it lies in PouchDB: the entry, with the database's own names for id, revision and tombstone. */
export interface StoredDocument {
	readonly _id: string;
	readonly _rev?: string;
	readonly _deleted?: true;
	readonly v: number;
	readonly by: PersonId;
	readonly at: string;
	readonly received: string;
	readonly ch?: readonly Ulid[];
	readonly alt?: Readonly<Record<string, readonly Alternative[]>>;
	readonly f?: Fields;
}

export function entryToDocument(entry: Entry): StoredDocument {
	const { id, rev, deleted, ...rest } = entry;
	return {
		_id: id,
		...(rev === undefined ? {} : { _rev: rev }),
		...(deleted ? { _deleted: deleted } : {}),
		...rest
	};
}

/** Reads a stored document, brought up to today's shape; undefined for what is no record (a design document). */
export function documentToEntry(document: StoredDocument): Entry | undefined {
	const { _id, _rev, _deleted, ...rest } = document;
	if (!isRecordId(_id)) return undefined;
	const id: RecordId = _id;
	return migrate({
		...rest,
		id,
		...(_rev === undefined ? {} : { rev: _rev }),
		...(_deleted ? { deleted: _deleted } : {}),
		ch: rest.ch ?? [],
		f: rest.f ?? {}
	});
}

/** Whether something read from a database or the network is one of our documents. */
export function isStoredDocument(value: unknown): value is StoredDocument {
	return isObject(value) && typeof value['_id'] === 'string' && typeof value['v'] === 'number';
}
