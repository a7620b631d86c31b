import {
	isRecordId,
	isUlid,
	kindOf,
	partsOf,
	sourceOf,
	ulidOf,
	type RecordId,
	type Ulid,
	type VersionId
} from '../ids.ts';
import { isJson, isObject, type Json } from '../json.ts';
import { failed, ok, type Result } from '../result.ts';
import { longestText } from '../records/version.ts';
import { parseRoom } from '../room.ts';
import type { Operation } from '../text/operations.ts';
import { changeVersion, type Act, type Change, type Deed, type Refusal, type TextCorrection } from './change.ts';

/** A merge or an import over more records than this is sent in several Changes. */
export const mostActs = 5000;

/** A correction in more places than this is made in several. */
export const mostOperations = 20_000;

/**
 * A Change as it came over the network, or why it cannot be taken. The failure carries the Change's id where it can be
 * read at all: what has no answer would hold back everything after it.
 */
export function readChange(value: unknown): Result<Change, { readonly id: Ulid | undefined; readonly why: Refusal }> {
	const id = isObject(value) && typeof value['id'] === 'string' && isUlid(value['id']) ? value['id'] : undefined;
	const no = (code: Refusal['code']) => failed({ id, why: { code } });
	if (!isObject(value) || id === undefined) return no('unreadable');
	const { v, room, epoch, at, prev, undoes, reason, acts, deed, correction } = value;
	if (typeof v !== 'number') return no('unreadable');
	if (v > changeVersion) return no('unknown-version');
	const parsed = typeof room === 'string' ? parseRoom(room) : undefined;
	if (!parsed || typeof epoch !== 'number' || typeof at !== 'string' || Number.isNaN(Date.parse(at)))
		return no('unreadable');
	if (!isOptionalUlid(prev) || !isOptionalUlid(undoes)) return no('unreadable');
	if (reason !== undefined && (typeof reason !== 'string' || reason.length > 4000)) return no('unreadable');
	if (!Array.isArray(acts)) return no('unreadable');
	if (acts.length > mostActs) return no('too-many');
	const read = acts.map(readAct);
	const whole = read.flatMap((act) => act ?? []);
	const readDeed = deed === undefined ? undefined : deedOf(deed);
	if (whole.length !== acts.length || (deed !== undefined && !readDeed)) return no('unreadable');
	const readCorrection = correction === undefined ? undefined : correctionOf(correction);
	if (correction !== undefined && (!readCorrection || readDeed)) return no('unreadable');
	if (new Set(whole.map((act) => act.id)).size !== whole.length) return no('unreadable');
	return ok({
		v,
		id,
		room: parsed.room,
		epoch,
		at,
		acts: whole,
		...(prev === undefined ? {} : { prev }),
		...(undoes === undefined ? {} : { undoes }),
		...(reason === undefined ? {} : { reason }),
		...(readDeed ? { deed: readDeed } : {}),
		...(readCorrection ? { correction: readCorrection } : {})
	});
}

function isOptionalUlid(value: unknown): value is Ulid | undefined {
	return value === undefined || (typeof value === 'string' && isUlid(value));
}

function readAct(value: unknown): Act | undefined {
	if (!isObject(value) || !isRecordId(value['id'])) return undefined;
	const { id, kind, fields, settles } = value;
	switch (kind) {
		case 'create': {
			const read = readFields(fields, ({ to }) => (isContent(to) ? { to } : undefined));
			return read && { id, kind, fields: read };
		}
		case 'update': {
			const read = readFields(fields, ({ from, to }) => (isContent(from) && isContent(to) ? { from, to } : undefined));
			const settled = settles === undefined ? undefined : readSettles(settles);
			if (!read || (settles !== undefined && !settled)) return undefined;
			return { id, kind, fields: read, ...(settled ? { settles: settled } : {}) };
		}
		case 'delete': {
			const read =
				fields === undefined ? undefined : readFields(fields, ({ from }) => (isContent(from) ? { from } : undefined));
			if (fields !== undefined && !read) return undefined;
			return { id, kind, ...(read ? { fields: read } : {}) };
		}
		default:
			return undefined;
	}
}

/** Names that would reach the prototype of an object are nobody's field, at any depth. */
const reachesPrototype = (name: string): boolean => name in Object.prototype;
const isFieldName = (name: string): boolean => /^[a-z][a-zA-Z0-9-]{0,40}$/.test(name) && !reachesPrototype(name);

function isContent(value: unknown): value is Json {
	return isJson(value) && !namesPrototype(value);
}

function namesPrototype(value: Json): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return Object.keys(value).some(reachesPrototype) || Object.values(value).some(namesPrototype);
}

function readFields<T>(
	value: unknown,
	read: (field: { readonly from?: unknown; readonly to?: unknown }) => T | undefined
): Record<string, T> | undefined {
	if (!isObject(value)) return undefined;
	const entries: [string, T][] = [];
	for (const [name, field] of Object.entries(value)) {
		const found = isFieldName(name) && isObject(field) ? read(field) : undefined;
		if (found === undefined) return undefined;
		entries.push([name, found]);
	}
	return Object.fromEntries(entries);
}

function readSettles(value: unknown): Record<string, readonly Ulid[]> | undefined {
	if (!isObject(value)) return undefined;
	const entries = Object.entries(value).flatMap(([name, ids]): [string, Ulid[]][] =>
		isFieldName(name) && Array.isArray(ids) ? [[name, ids.filter((id) => typeof id === 'string' && isUlid(id))]] : []
	);
	return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
}

function deedOf(value: unknown): Deed | undefined {
	if (!isObject(value)) return undefined;
	const { kind, from, to, source, finding, quote } = value;
	const room = (name: unknown) => (typeof name === 'string' ? parseRoom(name) : undefined);
	const there = room(to);
	switch (kind) {
		case 'share': {
			const here = room(from);
			const shared: RecordId | undefined = isRecordId(source) ? source : undefined;
			if (here?.type !== 'own' || there?.type !== 'study' || !shared) return undefined;
			return { kind, from: here.room, to: there.room, source: shared };
		}
		case 'release':
			return there?.type === 'standard' && isIdOf('finding', finding) ? { kind, to: there.room, finding } : undefined;
		case 'restrict':
			return isIdOf('quote', quote) ? { kind, quote } : undefined;
		default:
			return undefined;
	}
}

function isIdOf<Kind extends string>(kind: Kind, value: unknown): value is `${Kind}:${Ulid}` {
	return isRecordId(value) && kindOf(value) === kind && partsOf(value).length === 1 && isUlid(ulidOf(value));
}

function correctionOf(value: unknown): TextCorrection | undefined {
	if (!isObject(value)) return undefined;
	const { source, on, ops, undoes, settles } = value;
	const isVersion = (id: unknown): id is VersionId => isVersionId(id) && sourceOf(id) === source;
	if (!isIdOf('source', source) || !isVersion(on)) return undefined;
	if (undoes !== undefined && !isVersion(undoes)) return undefined;
	if (settles !== undefined && !isVersion(settles)) return undefined;
	if (!Array.isArray(ops) || ops.length > mostOperations) return undefined;
	const read = ops.flatMap((one) => operationOf(one) ?? []);
	const units = read.reduce((sum, { ins }) => sum + ins.length, 0);
	if (read.length !== ops.length || units > longestText) return undefined;
	// What takes a version back is worked out from that version, and says nothing of its own.
	if (undoes !== undefined && (read.length > 0 || settles !== undefined)) return undefined;
	return {
		source,
		on,
		ops: read,
		...(undoes === undefined ? {} : { undoes }),
		...(settles === undefined ? {} : { settles })
	};
}

function operationOf(value: unknown): Operation | undefined {
	if (!isObject(value)) return undefined;
	const { at, del, ins } = value;
	return isOffset(at) && isOffset(del) && typeof ins === 'string' ? { at, del, ins } : undefined;
}

function isOffset(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= longestText;
}

function isVersionId(value: unknown): value is VersionId {
	return (
		isRecordId(value) && kindOf(value) === 'version' && partsOf(value).length === 2 && partsOf(value).every(isUlid)
	);
}
