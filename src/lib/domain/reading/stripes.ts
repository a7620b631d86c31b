import type { Span } from '../text/mapping.ts';

/** A coding as the margin draws it; `group` is what shares a lane: its code. */
export interface Striped extends Span {
	readonly id: string;
	readonly group: string;
}

export interface Stripe<S extends Striped> {
	readonly of: S;
	/** Counted from the text outwards. */
	readonly lane: number;
}

export interface Margin<S extends Striped> {
	readonly stripes: readonly Stripe<S>[];
	/** How many codings found no lane. */
	readonly more: number;
}

/** So many lanes fit beside a text; what finds none is told as a number. */
export const laneLimit = 8;

/**
 * Gives every coding a lane for the whole text, so that a stripe over several paragraphs runs straight. Codings of one
 * code keep to one lane where they can; two that overlap never share.
 */
export function laneOf(codings: readonly Striped[]): Map<string, number> {
	const lanes = new Map<string, number>();
	const endOf: number[] = [];
	const usual = new Map<string, number>();
	const sorted = [...codings].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
	for (const { id, group, start, end } of sorted) {
		const free = (lane: number): boolean => (endOf[lane] ?? 0) <= start;
		const own = usual.get(group);
		let lane = own !== undefined && free(own) ? own : 0;
		while (!free(lane)) lane++;
		endOf[lane] = end;
		usual.set(group, lane);
		lanes.set(id, lane);
	}
	return lanes;
}

/** What the margin of one paragraph shows. */
export function marginOf<S extends Striped>(
	paragraph: Span,
	codings: readonly S[],
	lanes: ReadonlyMap<string, number>
): Margin<S> {
	const here = codings.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
	const placed = here.map((of) => ({ of, lane: lanes.get(of.id) ?? 0 }));
	const stripes = placed.filter(({ lane }) => lane < laneLimit).sort((a, b) => a.lane - b.lane);
	return { stripes, more: placed.length - stripes.length };
}
