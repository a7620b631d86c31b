import { kindOf, partsOf, type RecordId, type Ulid } from '#lib/domain/ids.ts';

/** The kinds whose ids begin with a source, `coding:<source>:<ulid>`, in the order of their names. */
export const kindsBySource = ['coding', 'reading', 'version', 'words'] as const;

const kinds: ReadonlySet<string> = new Set(kindsBySource);

/** The ulid of the source that a record hangs on; undefined for one that hangs on none, the source itself among them. */
export function sourceUnder(id: RecordId): Ulid | undefined {
	return kinds.has(kindOf(id)) ? partsOf(id)[0] : undefined;
}
