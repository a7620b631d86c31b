import fc from 'fast-check';
import { applyAct, type Applied } from '#lib/domain/change/apply-act.ts';
import type { Act, Change, ReceivedChange } from '#lib/domain/change/change.ts';
import type { Alternative, Entry } from '#lib/domain/entry.ts';
import type { PersonId, RecordId, Ulid } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';

/** The n-th ulid: the same in every run. */
export const id = (n: number): Ulid => n.toString().padStart(26, '0');

export const anna: PersonId = `person:${id(901)}`;
export const bo: PersonId = `person:${id(902)}`;
export const rie: PersonId = `person:${id(903)}`;

export const record: RecordId = `code:${id(1)}`;
export const noon = '2026-03-02T12:00:00.000Z';

/** A Change with the n-th id, as the server takes it up. */
export function received(n: number, by: PersonId, acts: readonly Act[] = [], more: Partial<Change> = {}) {
	const change: ReceivedChange = {
		v: 1,
		id: id(n),
		room: `study-${id(800)}`,
		epoch: 1,
		at: `2026-03-02T11:00:00.${String(n % 1000).padStart(3, '0')}Z`,
		acts,
		by,
		received: noon,
		...more
	};
	return change;
}

/** A live record that Anna has made. */
export function anEntry(f: Entry['f'], more: Partial<Entry> = {}): Entry {
	return { id: record, rev: '1-a', v: 1, by: anna, at: noon, received: noon, ch: [id(500)], f, ...more };
}

export const aTombstone = (more: Partial<Entry> = {}): Entry =>
	anEntry({}, { rev: '2-b', deleted: true, ch: [id(500), id(501)], ...more });

export const create = (content: Readonly<Record<string, Json>>, of = record): Act => ({
	id: of,
	kind: 'create',
	fields: Object.fromEntries(Object.entries(content).map(([name, to]) => [name, { to }]))
});

export const update = (name: string, from: Json, to: Json, of = record): Act => ({
	id: of,
	kind: 'update',
	fields: { [name]: { from, to } }
});

export const remove = (seen?: Readonly<Record<string, Json>>, of = record): Act => ({
	id: of,
	kind: 'delete',
	...(seen ? { fields: Object.fromEntries(Object.entries(seen).map(([name, from]) => [name, { from }])) } : {})
});

export const alternative = (n: number, by: PersonId, value: Json): Alternative => ({
	value,
	by,
	at: received(n, by).at,
	change: id(n)
});

/** All acts of the Changes on one record, one after the other. */
export function replay(old: Entry | undefined, changes: readonly ReceivedChange[]): Entry | undefined {
	return changes.reduce(
		(now, change) => change.acts.reduce((entry: Entry | undefined, act) => applyAct(entry, act, change).entry, now),
		old
	);
}

/** What has come of a record, its marks aside. */
export function shape({ entry, changed, notes }: Applied) {
	const { ch: _marks, ...rest } = entry;
	return { entry: rest, changed, notes };
}

export const fieldNames = ['label', 'definition', 'place'] as const;
export const values: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, 'a', 'b', 'c', 7, { x: [1] });

const content = fc.dictionary(fc.constantFrom(...fieldNames), values, { maxKeys: 3 });

/** Any act on the one record. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
	content.map((fields) => create(fields)),
	fc.tuple(fc.constantFrom(...fieldNames), values, values).map(([name, from, to]) => update(name, from, to)),
	fc.option(content, { nil: undefined }).map((seen) => remove(seen))
);

/** Any Changes on the one record, by three people; their ids follow their order. */
export const histories: fc.Arbitrary<ReceivedChange[]> = fc
	.array(fc.tuple(fc.constantFrom(anna, bo, rie), acts, fc.boolean()), { maxLength: 8 })
	.map((list) => list.map(([by, act, undo], n) => received(n + 1, by, [act], undo ? { undoes: id(700) } : {})));
