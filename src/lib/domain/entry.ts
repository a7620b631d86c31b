import type { Json } from './json.ts';
import type { PersonId, RecordId, Ulid } from './ids.ts';

/** A revision as PouchDB and CouchDB name it: generation, dash, hash. */
export type Rev = string;

export type Fields = Readonly<Record<string, Json>>;

/** A value that somebody else wrote to the same field meanwhile; kept beside it until somebody settles it. */
export interface Alternative {
	readonly value: Json;
	readonly by: PersonId;
	readonly at: string;
	readonly change: Ulid;
}

/** One record of a room: its content under `f`; beside it who made it and what has been done to it. */
export interface Entry<F = Fields> {
	readonly id: RecordId;
	readonly rev?: Rev;
	readonly deleted?: true;
	/** Version of the record's shape. */
	readonly v: number;
	/** Who made it. */
	readonly by: PersonId;
	/** The maker's clock: shown, never an order. */
	readonly at: string;
	/** The server's clock: an order, and what deadlines go by. */
	readonly received: string;
	/** Ids of its last Changes, so that a half-done Change is finished exactly once. Kept by the server alone. */
	readonly ch: readonly Ulid[];
	readonly alt?: Readonly<Record<string, readonly Alternative[]>>;
	readonly f: F;
}

/** How many times a record has been written; 0 for none. */
export function generation(rev: Rev | undefined): number {
	return rev === undefined ? 0 : Number.parseInt(rev, 10);
}
