import { sameValue, type Json } from '../json.ts';
import type { Alternative, Entry } from '../entry.ts';
import type { Act, Note, ReceivedChange } from './change.ts';

export interface Applied {
	readonly entry: Entry;
	/** False: nothing to write. The mark of the Change is on the entry all the same, for when it is written anyway. */
	readonly changed: boolean;
	readonly notes: readonly Note[];
}

type Context = Pick<ReceivedChange, 'id' | 'by' | 'at' | 'received' | 'undoes'> & {
	/** Worked out by the server from records of another room: it counts, whatever stood here. */
	readonly derived?: true;
};
type Act_<K extends Act['kind']> = Extract<Act, { kind: K }>;

/**
 * One act on one record, merged by field. `old` is the record, its tombstone, or undefined for none.
 * Applying the same Change again gives the record back as it is: so a half-done Change can be finished after a crash, and
 * nothing is applied twice. Of its notes only *both* is told again, from the alternative that stands; *changed* and
 * *gone* leave no trace on the record.
 */
export function applyAct(old: Entry | undefined, act: Act, change: Context): Applied {
	if (old?.ch.includes(change.id)) return { entry: old, changed: false, notes: notesAgain(old, act, change) };
	const live = old && !old.deleted ? old : undefined;
	switch (act.kind) {
		case 'create':
			return live ? merge(live, asUpdate(act), change) : begin(old, act, change);
		case 'update':
			return live ? merge(live, act, change) : untouched(old, act, change, [{ record: act.id, what: 'gone' }]);
		case 'delete':
			return live ? remove(live, act, change) : untouched(old, act, change);
	}
}

/** Two people may make the same deterministic record: what is alike stays, what differs is kept as alternatives. */
function asUpdate(act: Act_<'create'>): Act_<'update'> {
	const fields = Object.entries(act.fields).map(([name, { to }]) => [name, { from: null, to }] as const);
	return { id: act.id, kind: 'update', fields: Object.fromEntries(fields) };
}

function begin(old: Entry | undefined, act: Act_<'create'>, change: Context): Applied {
	const written = Object.entries(act.fields).filter(([, { to }]) => to !== null);
	return {
		changed: true,
		notes: [],
		entry: {
			id: act.id,
			...(old?.rev === undefined ? {} : { rev: old.rev }),
			v: 1,
			by: change.by,
			at: change.at,
			received: change.received,
			ch: [...(old?.ch ?? []), change.id],
			f: Object.fromEntries(written.map(([name, { to }]) => [name, to]))
		}
	};
}

function remove(live: Entry, act: Act_<'delete'>, change: Context): Applied {
	const met = Object.entries(act.fields ?? {}).find(([name, { from }]) => !sameValue(live.f[name], from));
	if (met) return untouched(live, act, change, [{ record: act.id, field: met[0], what: 'changed' }]);
	const { alt: _alternatives, ...rest } = live;
	return { changed: true, notes: [], entry: { ...rest, deleted: true, f: {}, ch: [...live.ch, change.id] } };
}

function merge(live: Entry, act: Act_<'update'>, change: Context): Applied {
	const notes: Note[] = [];
	const f = new Map(Object.entries(live.f));
	const alt: Record<string, readonly Alternative[]> = { ...live.alt };
	let changed = false;
	for (const [name, { from, to }] of Object.entries(act.fields)) {
		if (sameValue(f.get(name), to)) continue;
		if (change.derived || sameValue(f.get(name), from)) {
			put(f, name, to);
			changed = true;
		} else if (change.undoes !== undefined) {
			// An undo takes nothing from anybody: what has been changed since stays.
			notes.push({ record: act.id, field: name, what: 'changed' });
		} else {
			// Going on from her own alternative replaces it; otherwise typing offline would pile up one a save.
			const others = (alt[name] ?? []).filter((one) => !(one.by === change.by && sameValue(one.value, from)));
			alt[name] = [...others, { value: to, by: change.by, at: change.at, change: change.id }];
			notes.push({ record: act.id, field: name, what: 'both' });
			changed = true;
		}
	}
	for (const [name, settled] of Object.entries(act.settles ?? {})) {
		const rest = (alt[name] ?? []).filter((one) => !settled.includes(one.change));
		if (rest.length === (alt[name] ?? []).length) continue;
		alt[name] = rest;
		changed = true;
	}
	if (!changed) return untouched(live, act, change, notes);
	return {
		changed,
		notes,
		entry: withAlternatives({ ...live, f: Object.fromEntries(f), ch: [...live.ch, change.id] }, alt)
	};
}

/** Null empties a field: missing and null are one value. */
export function put(f: Map<string, Json>, name: string, to: Json): void {
	if (to === null) f.delete(name);
	else f.set(name, to);
}

function withAlternatives(entry: Entry, alt: Readonly<Record<string, readonly Alternative[]>>): Entry {
	const { alt: _before, ...rest } = entry;
	const left = Object.entries(alt).filter(([, list]) => list.length > 0);
	return left.length === 0 ? rest : { ...rest, alt: Object.fromEntries(left) };
}

/** Without effect, but known: a re-run after a crash must not find another state and act on it. */
function untouched(old: Entry | undefined, act: Act, change: Context, notes: readonly Note[] = []): Applied {
	const none: Entry = {
		id: act.id,
		deleted: true,
		v: 1,
		by: change.by,
		at: change.at,
		received: change.received,
		ch: [],
		f: {}
	};
	const entry = old ?? none;
	return { entry: { ...entry, ch: [...entry.ch, change.id] }, changed: false, notes };
}

function notesAgain(old: Entry, act: Act, change: Context): Note[] {
	const mine = Object.entries(old.alt ?? {}).filter(([, list]) => list.some((one) => one.change === change.id));
	return mine.map(([field]) => ({ record: act.id, field, what: 'both' }));
}
