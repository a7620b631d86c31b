import { applyAct } from '#lib/domain/change/apply-act.ts';
import type { Note, ReceivedChange } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import type { RecordId, Ulid } from '#lib/domain/ids.ts';

/** A Change on its way to disk; a derived one is the server's own and counts whatever stood there. */
export type WrittenChange = ReceivedChange & { readonly derived?: true };

/** Applies every act on one of the wanted records, in order; gives back what has to be written. */
export function applyAll(
	changes: readonly WrittenChange[],
	held: ReadonlyMap<RecordId, Entry>,
	wanted: ReadonlySet<RecordId>,
	notes: Map<Ulid, readonly Note[]>
): Map<RecordId, Entry> {
	const now = new Map(held);
	const dirty = new Set<RecordId>();
	for (const change of changes) {
		const told = (notes.get(change.id) ?? []).filter(({ record }) => !wanted.has(record));
		for (const act of change.acts) {
			if (!wanted.has(act.id)) continue;
			const applied = applyAct(now.get(act.id), act, change);
			now.set(act.id, applied.entry);
			told.push(...applied.notes);
			if (applied.changed) dirty.add(act.id);
		}
		notes.set(change.id, told);
	}
	return new Map([...now].filter(([id]) => dirty.has(id)));
}

/** A record remembers its last Changes: eight, and never fewer than the group it was written in had. */
export function trimmed(entry: Entry, group: number): Entry {
	return { ...entry, ch: entry.ch.slice(-Math.max(8, group)) };
}
