import { isJsonObject, type Json } from './json.ts';
import { isRecordId, isUlid, kindOf, type RecordId } from './ids.ts';

/** What a field of a record may hold. Everything that is written to the server is held against this. */
export interface Field<T = unknown> {
	readonly is: (value: Json) => boolean;
	readonly required: boolean;
	/** Only to carry the type; never set. */
	readonly type?: T;
}

export type FieldTable = Readonly<Record<string, Field>>;

type TypeOf<F> = F extends Field<infer T> ? T : never;
type RequiredKeys<T extends FieldTable> = { [K in keyof T]: T[K]['required'] extends true ? K : never }[keyof T];

/** The content of a record as its table of fields describes it. */
export type FieldsOf<T extends FieldTable> = {
	readonly [K in RequiredKeys<T>]: TypeOf<T[K]>;
} & {
	readonly [K in Exclude<keyof T, RequiredKeys<T>>]?: TypeOf<T[K]>;
};

type Optional<T> = Field<T> & { readonly required: false };

function field<T>(is: (value: Json) => boolean): Optional<T> {
	return { is, required: false };
}

/** The same field, without which a record cannot be made. */
export function required<T>(of: Optional<T>): Field<T> & { readonly required: true } {
	return { ...of, required: true };
}

/** One line of words, not empty; the limit counts UTF-16 units. */
export const line = (limit: number): Optional<string> =>
	field((value) => typeof value === 'string' && value.trim() !== '' && value.length <= limit && !/[\n\r]/.test(value));

/** Words over several lines; may be empty. */
export const prose = (limit: number): Optional<string> =>
	field((value) => typeof value === 'string' && value.length <= limit);

export const flag = (): Optional<boolean> => field((value) => typeof value === 'boolean');

/** A whole number from 0. */
export const count = (limit = Number.MAX_SAFE_INTEGER): Optional<number> =>
	field((value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= limit);

/** Any finite number: a place in a hand-made order. */
export const place = (): Optional<number> => field((value) => typeof value === 'number' && Number.isFinite(value));

export const oneOf = <const T extends string>(...words: readonly T[]): Optional<T> =>
	field((value) => words.some((word) => word === value));

/** A calendar day, "2026-11-22", or as much of it as is known: "2026-11", "2026". */
export const day = (): Optional<string> =>
	field((value) => typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value));

/** A moment as `Date.toISOString` writes it. */
export const moment = (): Optional<string> =>
	field((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value));

export const ref = <Id extends RecordId>(...kinds: readonly string[]): Optional<Id> =>
	field((value) => isRecordId(value) && kinds.includes(kindOf(value)));

export const ulidField = (): Optional<string> => field((value) => typeof value === 'string' && isUlid(value));

/** A list of things of one shape. */
export const list = <T>(limit: number, item: Field<T>): Optional<readonly T[]> =>
	field((value) => Array.isArray(value) && value.length <= limit && value.every((one: Json) => item.is(one)));

/** A triple and the like: numbers only. */
export const numbers = (length: number): Optional<readonly number[]> =>
	field((value) => Array.isArray(value) && value.length === length && value.every((one) => Number.isInteger(one)));

/** An object with just these keys. */
export const shape = <T extends FieldTable>(table: T): Optional<FieldsOf<T>> =>
	field((value) => isJsonObject(value) && misfit(table, value) === undefined);

/** One of several shapes. */
export const either = <T>(...shapes: readonly Field<T>[]): Optional<T> =>
	field((value) => shapes.some((one) => one.is(value)));

/** The first field that does not fit its table: unknown, missing though required, or of another shape. */
export function misfit(table: FieldTable, content: Readonly<Record<string, Json>>): string | undefined {
	for (const [name, value] of Object.entries(content)) if (!table[name]?.is(value)) return name;
	return Object.entries(table).find(([name, of]) => of.required && (content[name] ?? null) === null)?.[0];
}

/** Whether what is stored holds what the table says; fields the table does not know are left out of it. */
export function fits(table: FieldTable, content: Readonly<Record<string, Json>>): boolean {
	return Object.entries(table).every(([name, of]) => {
		const value = content[name];
		return value === undefined || value === null ? !of.required : of.is(value);
	});
}
