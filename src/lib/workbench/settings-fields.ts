import type { Act } from '#lib/domain/change/change.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import { sameValue, type Json } from '#lib/domain/json.ts';
import { changing } from './desk.ts';

type Values = Readonly<Record<string, Json | undefined>>;

/** The act that changes those fields of a project's own record that differ; none when nothing does. */
export function settingActs(id: RecordId, now: Values, to: Values): Act[] {
	const fields = Object.entries(to).filter(([name, value]) => !sameValue(now[name], value));
	return fields.length === 0 ? [] : [changing(id, now, Object.fromEntries(fields))];
}

/** An act on the record that changes nothing: whether she may do it is whether she may change it at all. */
export const noChange = (id: RecordId): Act => ({ id, kind: 'update', fields: {} });

/** In UTF-16 units, as the records of a study and a standard have it. */
export const titleMost = 200;

/** A title as it is kept: one line without space around it. */
export const titleOf = (typed: string): string => typed.trim().normalize('NFC');
