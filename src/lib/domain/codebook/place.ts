/** Something with a place in an order that people make by hand. Without a place it stands last. */
export interface Placed<Id extends string = string> {
	readonly id: Id;
	readonly place?: number | undefined;
}

/** Hand-made order; two that were given one place at the same time stand by their ids, alike in every browser. */
export function byPlace(a: Placed, b: Placed): number {
	const [left, right] = [a.place ?? Infinity, b.place ?? Infinity];
	if (left !== right) return left < right ? -1 : 1;
	return a.id < b.id ? -1 : 1;
}

/**
 * So many ascending numbers between two neighbours, or outwards from one; undefined when there is no more room between
 * them for a number that can be told from both.
 */
export function placesBetween(low: number | undefined, high: number | undefined, count: number): number[] | undefined {
	const step = low !== undefined && high !== undefined ? (high - low) / (count + 1) : 1;
	const first = low ?? (high === undefined ? 0 : high - (count + 1) * step);
	const places = Array.from({ length: count }, (_, at) => first + step * (at + 1));
	const chain = [low ?? -Infinity, ...places, high ?? Infinity];
	const ascends = chain.every((place, at) => at === 0 || (chain[at - 1] ?? Infinity) < place);
	return ascends ? places : undefined;
}

/**
 * The places to write so that `moved`, in that order, stand before `before` among their siblings; at the end without it.
 * Those that stay are written only when the numbers between neighbours have run out: then all are numbered from 1.
 */
export function placesFor<Id extends string>(
	siblings: readonly Placed<Id>[],
	moved: readonly Id[],
	before: Id | undefined
): ReadonlyMap<Id, number> {
	const staying = siblings.filter(({ id }) => !moved.includes(id)).sort(byPlace);
	const found = staying.findIndex(({ id }) => id === before);
	const at = found === -1 ? staying.length : found;
	const [left, right] = [staying[at - 1], staying[at]];
	const places = left && left.place === undefined ? undefined : placesBetween(left?.place, right?.place, moved.length);
	if (places) return new Map(moved.flatMap((id, i) => (places[i] === undefined ? [] : [[id, places[i]] as const])));
	const order = [...staying.slice(0, at).map(({ id }) => id), ...moved, ...staying.slice(at).map(({ id }) => id)];
	const now = new Map(siblings.map(({ id, place }) => [id, place]));
	return new Map(
		order.flatMap((id, i) => (now.get(id) === i + 1 && !moved.includes(id) ? [] : [[id, i + 1] as const]))
	);
}
