import type { SourceId, Ulid, VersionId } from '#lib/domain/ids.ts';
import { ulidOf } from '#lib/domain/ids.ts';
import { placeCoding, versionOf, waysTo, type Stands } from '#lib/domain/reading/place-codings.ts';
import type { OpenSource } from './open-source.svelte.ts';
import type { OpenStudy } from './open-study.svelte.ts';

/** Words of one version of a source, as an address names them. */
export interface WantedPassage {
	readonly from: number;
	readonly to: number;
	readonly version: Ulid;
}

/** Where a passage stands in the words that are read now; they may have been corrected since it was found. */
export function passageNow(
	study: OpenStudy,
	open: OpenSource,
	{ from, to, version }: WantedPassage
): Stands | undefined {
	const read = open.version?.id;
	if (read === undefined) return undefined;
	const versions = study.sources.versionsOf(open.id).map(({ id, f }) => versionOf(id, f));
	const found = placeCoding(
		{ version: versionNamed(open.id, version), start: from, end: to },
		{ version: read, words: open.words },
		waysTo(read, versions)
	);
	return found.standing === 'unknown' ? undefined : found;
}

function versionNamed(source: SourceId, version: Ulid): VersionId {
	return `version:${ulidOf(source)}:${version}`;
}
