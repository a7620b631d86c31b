import { byPlace, placesFor } from '../codebook/place.ts';
import type { FindingId, ThemeId } from '../ids.ts';

export interface FindingLike {
	readonly id: FindingId;
	readonly f: { readonly claim: string; readonly theme?: ThemeId; readonly place?: number };
}

export interface FindingGroup<F extends FindingLike = FindingLike> {
	/** Undefined: findings that stand under no theme, or under one that is gone. */
	readonly theme: ThemeId | undefined;
	readonly findings: readonly F[];
}

/** Findings under their themes, in the themes' order and their own; those under none last. Empty themes are left out. */
export function findingsByTheme<F extends FindingLike>(
	findings: readonly F[],
	themes: readonly ThemeId[]
): FindingGroup<F>[] {
	const sorted = [...findings].sort((a, b) => byPlace(placed(a), placed(b)));
	const under = (theme: ThemeId | undefined) =>
		sorted.filter(({ f }) => (f.theme !== undefined && themes.includes(f.theme) ? f.theme : undefined) === theme);
	return [...themes, undefined]
		.map((theme) => ({ theme, findings: under(theme) }))
		.filter((group) => group.findings.length > 0);
}

/** The places to write so that a finding stands one step further up or down in its group; none at its end. */
export function placesOfStep(
	group: readonly FindingLike[],
	id: FindingId,
	step: 'up' | 'down'
): ReadonlyMap<FindingId, number> {
	const at = group.findIndex((one) => one.id === id);
	const goal = step === 'up' ? at - 1 : at + 1;
	if (at === -1 || goal < 0 || goal >= group.length) return new Map();
	const before = step === 'up' ? group[goal]?.id : group[goal + 1]?.id;
	return placesFor(group.map(placed), [id], before);
}

function placed({ id, f }: FindingLike): { readonly id: FindingId; readonly place?: number | undefined } {
	return { id, place: f.place };
}
