import type { Act, Refusal } from './change/change.ts';
import type { Entry } from './entry.ts';
import { isUlid, partsOf, ulidOf, type PersonId, type RecordId } from './ids.ts';
import { kindNamed } from './records/kinds.ts';
import type { Role } from './records/person.ts';
import type { RecordKind, Who } from './records/record-kind.ts';
import { misfit, type FieldTable } from './fields.ts';
import type { Json } from './json.ts';
import type { ParsedRoom } from './room.ts';

/** Somebody with a role in the project a room belongs to. */
export interface Member {
	readonly person: PersonId;
	readonly role: Role;
}

/** Whether she may read a room at all; within a room everything is read. */
export function mayEnter(member: Member | undefined, room: ParsedRoom): boolean {
	if (!member) return false;
	return room.type === 'own' ? room.person === member.person : true;
}

/**
 * Whether she may do this to that record: undefined for yes, else why not. The server decides by it, the browser
 * offers by it. `old` is the live record, its tombstone, or undefined.
 */
export function judge(
	member: Member | undefined,
	room: ParsedRoom,
	act: Act,
	old: Entry | undefined
): Refusal | undefined {
	if (!member || !mayEnter(member, room)) return { code: 'no-access' };
	const kind = kindNamed(act.id);
	if (!kind || !kind.rooms.includes(room.type) || !fitsParts(act.id, kind))
		return { code: 'wrong-room', record: act.id };
	const made = old && !old.deleted ? old : undefined;
	for (const needed of neededFor(act, kind, made)) {
		const refusal = lacks(needed, member, act.id, made, room);
		if (refusal) return { code: refusal, record: act.id };
	}
	return misshapen(act, made);
}

function fitsParts(id: RecordId, { parts, last = isUlid }: RecordKind): boolean {
	const found = partsOf(id);
	return found.length === parts && found.every((part, i) => (i === parts - 1 ? last(part) : isUlid(part)));
}

/** What an act asks of a person: that of the kind, or of the fields that have a rule of their own. */
function neededFor(act: Act, { may }: RecordKind, made: Entry | undefined): ReadonlySet<Who> {
	if (act.kind === 'delete' || !made) return new Set([may[act.kind]]);
	const names = Object.keys(act.fields);
	return new Set(names.length === 0 ? [may.update] : names.map((name) => may.fields?.[name] ?? may.update));
}

function lacks(
	who: Who,
	member: Member,
	id: RecordId,
	made: Entry | undefined,
	room: ParsedRoom
): 'server-only' | 'not-yours' | 'role' | undefined {
	if (who !== 'member' && who !== 'server' && room.type !== 'own' && !mayWork(member, who, made)) return 'role';
	switch (who) {
		case 'server':
			return 'server-only';
		case 'member':
			return undefined;
		case 'herself':
			return ulidOf(id) === ulidOf(member.person) ? undefined : 'not-yours';
		case 'owner':
			return member.role === 'owner' ? undefined : 'role';
		case 'maker-or-owner':
			if (room.type === 'own' || !made || made.by === member.person || member.role === 'owner') return undefined;
			return 'not-yours';
		case 'worker':
			return undefined;
	}
}

/** A reviewer reads and comments; what she made herself is hers to change. */
function mayWork({ person, role }: Member, who: Who, made: Entry | undefined): boolean {
	return role !== 'reviewer' || (who === 'maker-or-owner' && made?.by === person);
}

/** Holds what is written against the kind's table; fields that a newer program has stored are left alone. */
function misshapen(act: Act, made: Entry | undefined): Refusal | undefined {
	if (act.kind === 'delete') return undefined;
	const table = kindNamed(act.id)?.fields ?? {};
	const field = act.kind === 'create' && !made ? misfit(table, contentOf(act.fields)) : badField(table, act.fields);
	return field === undefined ? undefined : { code: 'invalid', record: act.id, field };
}

type Written = Readonly<Record<string, { readonly to: Json }>>;

function contentOf(fields: Written): Record<string, Json> {
	return Object.fromEntries(Object.entries(fields).flatMap(([name, { to }]) => (to === null ? [] : [[name, to]])));
}

function badField(table: FieldTable, fields: Written): string | undefined {
	return Object.entries(fields).find(([name, { to }]) => {
		const field = table[name];
		return !field || (to === null ? field.required : !field.is(to));
	})?.[0];
}
