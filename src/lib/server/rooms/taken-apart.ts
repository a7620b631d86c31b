import type { Change } from '#lib/domain/change/change.ts';
import type { PersonId } from '#lib/domain/ids.ts';

export interface Sent {
	readonly person: PersonId;
	readonly change: Change;
}

/** Deeds and corrections are worked out from what is stored: what was sent before one is written first. */
export function takenApart(sent: readonly Sent[]): Sent[][] {
	const slices: Sent[][] = [];
	for (const [i, one] of sent.entries()) {
		const last = slices.at(-1);
		if (!last || isDerived(one) || isDerived(sent[i - 1])) slices.push([one]);
		else last.push(one);
	}
	return slices;
}

function isDerived(sent: Sent | undefined): boolean {
	return sent?.change.deed !== undefined || sent?.change.correction !== undefined;
}
