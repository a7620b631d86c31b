import { kindOf } from '#lib/domain/ids.ts';
import type { Entry } from '#lib/domain/entry.ts';

/** Brings a record of one kind from the version before to the named one. Pure; run when the record is read. */
type Migration = (entry: Entry) => Entry;

/**
 * By kind: the steps from version 1 on, each named for what it changed. The record's own version says where to begin;
 * fields that no step knows survive. No kind has had to change yet.
 */
const steps: Readonly<Record<string, readonly Migration[]>> = {};

export function migrate(entry: Entry): Entry {
	const list = steps[kindOf(entry.id)] ?? [];
	return list.slice(entry.v - 1).reduce((now, step) => ({ ...step(now), v: now.v + 1 }), entry);
}
