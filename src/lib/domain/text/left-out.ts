import type { VersionId } from '../ids.ts';
import { mapSteps, type Span } from './mapping.ts';
import { composeTraces, growth, type Trace } from './operations.ts';
import { type Graph, type Version, ways, type Words } from './version-graph.ts';

/** A stretch that two people corrected at once: what stands there, and what the one who came second wanted. */
export interface LeftOutPlace extends Span {
	readonly stands: string;
	readonly wanted: string;
}

interface Merged {
	readonly side: Version;
	readonly merge: Version;
	/** Of the merge, what was not applied and taken back. */
	readonly undo: readonly Trace[];
	readonly base: VersionId;
}

/**
 * Side versions of which something was not taken in, and which nobody has settled since. Nothing is stored of them but the
 * versions themselves; a version of the head line that `undoes` a side version settles it.
 */
export function unsettled(graph: Graph): readonly VersionId[] {
	return merges(graph).map(({ side }) => side.id);
}

/** What of a side version was left out, where it belongs on the head; what was corrected there since counts as seen. */
export function placesLeftOut(graph: Graph, side: VersionId, words: Words): readonly LeftOutPlace[] {
	const found = merges(graph).find((one) => one.side.id === side);
	const [theirs, head] = [words(side), words(graph.head)];
	const way = ways(graph);
	const before = found?.merge.from[0];
	const made = found?.side.from[0];
	if (!found || theirs === undefined || head === undefined) return [];
	if (!before || !('ops' in before) || !made || !('ops' in made)) return [];
	const [steps, since] = [way.stepsBetween(found.base, before.parent), way.stepsBetween(found.merge.id, graph.head)];
	if (!steps || !since) return [];
	const others = steps.reduce<readonly Trace[]>((whole, step) => composeTraces(whole, step), []);
	return ranges(found.undo, made.ops, others).flatMap((range) => {
		const mine = after(range, made.ops);
		const place = mapSteps(after(after(range, others), before.ops), since);
		const [wanted, stands] = [theirs.slice(mine.start, mine.end), head.slice(place.start, place.end)];
		const isSeen = place.inside || place.edge;
		return isSeen || wanted === stands ? [] : [{ start: place.start, end: place.end, stands, wanted }];
	});
}

function merges(graph: Graph): Merged[] {
	const way = ways(graph);
	const isOnLine = (id: VersionId): boolean => way.onHeadLine(id)?.id === id;
	const line = [...graph.versions.values()].filter(({ id }) => isOnLine(id));
	const isTakenBack = (id: VersionId): boolean => line.some((one) => one.undoes === id && !isTakenBack(one.id));
	return line.flatMap((merge) => {
		const second = merge.from[1];
		// An undo's second parent is of the head line.
		const side = second && !isOnLine(second.parent) ? graph.versions.get(second.parent) : undefined;
		if (!side || !second || !('side' in second) || second.side.undo.length === 0) return [];
		if (isTakenBack(merge.id) || isTakenBack(side.id)) return [];
		return [{ side, merge, undo: second.side.undo, base: second.base }];
	});
}

/** In the text of the common ancestor: what was left out, with what it met. Neither list touches them half. */
function ranges(undo: readonly Trace[], made: readonly Trace[], others: readonly Trace[]): Span[] {
	const dropped = new Set(undo.map(([at]) => at));
	const found: Span[] = [];
	let shift = 0;
	for (const one of made) {
		const [at, del] = one;
		if (dropped.has(at + shift)) {
			const met = others.filter(([from, gone]) => from <= at + del && at <= from + gone);
			const start = Math.min(at, ...met.map(([from]) => from));
			const end = Math.max(at + del, ...met.map(([from, gone]) => from + gone));
			const last = found.at(-1);
			if (last && start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
			else found.push({ start, end });
		}
		shift += growth(one);
	}
	return found;
}

/** Where a range stands after operations that lie within it or do not touch it. */
function after({ start, end }: Span, traces: readonly Trace[]): Span {
	let [before, within] = [0, 0];
	for (const one of traces) {
		const [at, del] = one;
		if (at >= start && at + del <= end) within += growth(one);
		else if (at + del <= start) before += growth(one);
	}
	return { start: start + before, end: end + before + within };
}
