/** Before every database of ours: a CouchDB has others too. */
const ours = 'roedtraad-';

/**
 * The name of a database on CouchDB, which takes lower-case letters, digits and a few signs. What else a name may hold is
 * written as `$` and four hexadecimal digits a UTF-16 unit.
 */
export function couchName(name: string): string {
	return ours + name.replace(/[^a-z0-9_-]/g, (unit) => `$${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The name behind that of a database on CouchDB; undefined for what is not ours. */
export function nameOnCouch(database: string): string | undefined {
	if (!database.startsWith(ours)) return undefined;
	const name = database
		.slice(ours.length)
		.replace(/\$([0-9a-f]{4})/g, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
	return couchName(name) === database ? name : undefined;
}

/** All names of ours lie from `from` up to `to`. */
export const ourRange = { from: ours, to: `${ours}\ufff0` };
