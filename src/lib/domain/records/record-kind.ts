import type { Entry } from '../entry.ts';
import { fits, type FieldsOf, type FieldTable } from '../fields.ts';
import { kindOf } from '../ids.ts';
import type { RoomType } from '../room.ts';

/** Who may do an act to a record of a kind, among the members of its room who may write there at all. */
export type Who =
	/** Any member, reviewers too. */
	| 'member'
	/** Any member with the right to work in the room (owner and researcher; owner and author). */
	| 'worker'
	/** Who made the record, and the project's owner. */
	| 'maker-or-owner'
	/** The person whose id the record's own id ends with: a record about herself. */
	| 'herself'
	| 'owner'
	/** The server alone, as part of a command. */
	| 'server';

export interface RecordKind<
	Kind extends string = string,
	Table extends FieldTable = FieldTable,
	Parts extends 1 | 2 = 1 | 2
> {
	readonly kind: Kind;
	readonly rooms: readonly RoomType[];
	/** How many ulids stand after the kind in an id. */
	readonly parts: Parts;
	readonly fields: Table;
	/** What the last part of an id may be, when it is no ulid. */
	readonly last?: (part: string) => boolean;
	/** In the project's room; in her own room a person may do everything that is not the server's. */
	readonly may: {
		readonly create: Who;
		readonly update: Who;
		readonly delete: Who;
		/** Fields that others than `update` says may change. */
		readonly fields?: Readonly<Record<string, Who>>;
	};
}

/** Gives a table its own type back, so that the content of a record can be told from it. */
export function recordKind<const Kind extends string, const Table extends FieldTable, const Parts extends 1 | 2>(
	kind: RecordKind<Kind, Table, Parts>
): RecordKind<Kind, Table, Parts> {
	return kind;
}

/** The id of a record of a kind. */
export type IdOf<K extends RecordKind> = K['parts'] extends 1
	? `${K['kind']}:${string}`
	: `${K['kind']}:${string}:${string}`;

/** A record known to be of a kind: its id and its content are typed. */
export type Of<K extends RecordKind, E extends Entry = Entry> = Omit<E, 'id' | 'f'> & {
	readonly id: IdOf<K>;
	readonly f: FieldsOf<K['fields']>;
};

/** Whether a record is of the kind and holds what the kind's table says; fields of a newer program do no harm. */
export function isOf<K extends RecordKind, E extends Entry>(kind: K, entry: E): entry is E & Of<K, E> {
	return kindOf(entry.id) === kind.kind && fits(kind.fields, entry.f);
}
