import type { approaches } from '#lib/domain/records/study.ts';
import { isElementTitle } from '#lib/domain/theme/element-title.ts';

export type Approach = (typeof approaches)[number];

/** What a change of approach brings with it; nothing that has been made is changed by it. */
export interface ApproachChange {
	/** What the list of codes is called from then on, when that changes. */
	readonly list?: 'codes' | 'codebook';
	/** Whether codes and themes may from then on be called as one of the nine elements, when that changes. */
	readonly elements?: 'refused' | 'allowed';
	/** Codes and themes that are called so already; they stay, and a new one could not be made. */
	readonly named: readonly string[];
}

/** What follows when a study changes its approach, given the names of its codes and themes. */
export function whatFollows(from: Approach, to: Approach, names: readonly string[]): ApproachChange {
	const [wasReflexive, isReflexive] = [from === 'reflexive', to === 'reflexive'];
	if (wasReflexive === isReflexive) return { named: [] };
	if (!isReflexive) return { list: 'codebook', elements: 'allowed', named: [] };
	return { list: 'codes', elements: 'refused', named: [...new Set(names.filter(isElementTitle))] };
}
