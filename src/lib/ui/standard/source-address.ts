import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { partsOf, sourceOf, ulidOf, type CodingId, type ReleasedFindingId, type Ulid } from '#lib/domain/ids.ts';

/** The place in its interview where the words of a quote stand; undefined for who may not read that study. */
export function sourceAddress(
	finding: ReleasedFindingId,
	coding: CodingId,
	studies: ReadonlySet<Ulid>
): ResolvedPathname | undefined {
	const [study = ''] = partsOf(finding);
	if (!studies.has(study)) return undefined;
	return resolve(`/study/[study]/source/[source]?coding=${ulidOf(coding)}`, {
		study,
		source: ulidOf(sourceOf(coding))
	});
}
