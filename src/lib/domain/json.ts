/** What can be stored and sent. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value of a field as it may be spoken of; missing, null and undefined are one value. */
export type Value = Json | undefined;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonObject(value: Value): value is { readonly [key: string]: Json } {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of a field are the same; the order of keys does not count, missing and null are one value. */
export function sameValue(a: Value, b: Value): boolean {
	if (a === b) return true;
	if (a === undefined || a === null || b === undefined || b === null) return (a ?? null) === (b ?? null);
	if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
	if (typeof a !== 'object' || typeof b !== 'object' || isList(b)) return false;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...keys].every((key) => sameValue(a[key], b[key]));
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}

/** Whether a value read from outside holds nothing but JSON, at most `depth` levels deep. */
export function isJson(value: unknown, depth = 32): value is Json {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
	if (typeof value === 'number') return Number.isFinite(value);
	if (depth === 0) return false;
	if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
	return isObject(value) && Object.values(value).every((item) => isJson(item, depth - 1));
}
