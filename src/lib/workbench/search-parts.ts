import type { RecordId } from '#lib/domain/ids.ts';
import type { Searchable, SearchLanguage } from '#lib/search/searchable.ts';

/** A record as the index holds it: its words a line each, what is empty left out. */
export function searchable(
	id: RecordId,
	kind: Searchable['kind'],
	title: string,
	words: readonly (string | undefined)[],
	language: SearchLanguage
): Searchable {
	const text = words.filter((one) => one !== undefined && one !== '').join('\n');
	return { id, kind, title, text, language };
}

/** The part of an address that names a place on a page; what has no value is left out. */
export function placeSearch(parts: Readonly<Record<string, string | number | undefined>>): string {
	const said = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
	return new URLSearchParams(said).toString();
}
