import type { VersionId } from '../ids.ts';
import { failed, ok, type Result } from '../result.ts';
import { canonicalText } from './canonical.ts';
import { type Merge, transform } from './merge.ts';
import {
	apply,
	canonical,
	fits,
	growth,
	invertTraces,
	type Operation,
	type Steps,
	trace,
	type Trace,
	worded
} from './operations.ts';
import { tidy } from './tidy.ts';
import { type From, type Graph, type Version, ways, type Words } from './version-graph.ts';

/** A correction as a person made it, perhaps long ago on a device without a network. */
export interface Correction {
	readonly id: VersionId;
	/** The version she saw: the head, an older head, or a side version of her own. */
	readonly parent: VersionId;
	readonly operations: readonly Operation[];
	/** Of the merge, should one be needed; derived from the head and `id`, so that a retry stores nothing twice. */
	readonly mergeId: VersionId;
}

/** A version to be stored, and its words as a record of their own; undefined where they cannot be known any more. */
export interface Added {
	readonly version: Version;
	readonly words: string | undefined;
}

export interface Received {
	/** With the new head. */
	readonly graph: Graph;
	/** To be stored, before the head is moved; empty where all was known already. */
	readonly added: readonly Added[];
	/** What became of the operations, if the head had moved on: its conflicts are a list for a person to check. */
	readonly merge?: Merge;
}

/** Why the graph stays as it was. */
export interface Refusal {
	readonly kind:
		/** To be sent again after the correction that made the parent. */
		| 'unknown-parent'
		/** Operations outside the parent's text, or overlapping. */
		| 'unfit-operations'
		/** They lead to a text that `canonicalText` would change: the sender left that out. */
		| 'not-canonical'
		/** The text that is needed was redacted or is not at hand. */
		| 'words-gone'
		/** The first version of a source cannot be taken back. */
		| 'nothing-to-undo';
	/** The version it is about. */
	readonly version: VersionId;
}

function refuse(kind: Refusal['kind'], version: VersionId): Result<Received, Refusal> {
	return failed({ kind, version });
}

function found(graph: Graph, id: VersionId): Version {
	const version = graph.versions.get(id);
	if (!version) throw new Error(`${id} is not in its own graph`);
	return version;
}

function numberAfter({ no, id }: Version): number {
	if (no === undefined) throw new Error(`${id} is a head without a number`);
	return no + 1;
}

function lengthAfter(parent: Version, traces: readonly Trace[]): number {
	return traces.reduce((length, one) => length + growth(one), parent.length);
}

function withHead(graph: Graph, head: VersionId, added: readonly Added[], merge?: Merge): Result<Received, Refusal> {
	const versions = new Map([...graph.versions, ...added.map(({ version }) => [version.id, version] as const)]);
	return ok({ graph: { head, versions }, added, ...(merge && { merge }) });
}

/** The next head: what was applied to the old one, and a second parent whose places come along. */
function nextHead(
	head: Version,
	headWords: string,
	merge: Merge,
	rest: { readonly id: VersionId; readonly second: From; readonly undoes?: VersionId }
): Added {
	const { id, second, ...undoes } = rest;
	const ops = trace(merge.applied);
	const from = [{ parent: head.id, ops }, second];
	return {
		version: { id, no: numberAfter(head), length: lengthAfter(head, ops), from, ...undoes },
		words: apply(headWords, merge.applied)
	};
}

/**
 * The server takes a correction. Made on the head it becomes the head; made on another version it becomes a side
 * version and is merged, so that codings made on it keep a way to the head. Receiving it again changes nothing; where
 * the first time ended between storing the versions and moving the head, they are made anew, to be written over.
 */
export function receive(graph: Graph, words: Words, correction: Correction): Result<Received, Refusal> {
	const { id, parent } = correction;
	const way = ways(graph);
	if (way.stepsBetween(id, graph.head)) return ok({ graph, added: [] });
	const before = graph.versions.get(parent);
	const steps = way.stepsBetween(parent, graph.head);
	if (!before || !steps) return refuse('unknown-parent', parent);
	if (!fits(correction.operations, before.length)) return refuse('unfit-operations', id);
	const headWords = words(graph.head);
	if (headWords === undefined) return refuse('words-gone', graph.head);

	const head = found(graph, graph.head);
	const parentWords = words(parent);
	// After a redaction the parent's words are gone; numbers alone still say where the new words belong.
	const operations =
		parentWords === undefined ? canonical(correction.operations) : tidy(parentWords, correction.operations);
	const now = parentWords === undefined ? undefined : apply(parentWords, operations);
	if (now !== undefined && now !== canonicalText(now)) return refuse('not-canonical', id);
	const ops = trace(operations);
	const isNext = parent === head.id;
	const made: Added = {
		version: {
			id,
			...(isNext && { no: numberAfter(head) }),
			length: lengthAfter(before, ops),
			from: [{ parent, ops }]
		},
		words: now
	};
	if (isNext) return withHead(graph, id, [made]);
	const merge = transform(operations, steps, headWords);
	const second: From = { parent: id, side: merge.side, base: parent };
	const merging = nextHead(head, headWords, merge, { id: correction.mergeId, second });
	return withHead(graph, correction.mergeId, [made, merging], merge);
}

/** The taking back of a version. */
export interface Undo {
	/** Of the version that the undo makes. */
	readonly id: VersionId;
	/** A version of the head line, or a side version: then its merge is taken back. */
	readonly target: VersionId;
}

/**
 * Takes back a version. What later corrections touched stays and is listed in `merge.conflicts`. The new head names the
 * parent of the undone version too, so that places return exactly, orphans with them.
 */
export function undo(graph: Graph, words: Words, { id, target }: Undo): Result<Received, Refusal> {
	const way = ways(graph);
	if (way.stepsBetween(id, graph.head)) return ok({ graph, added: [] });
	const undone = way.onHeadLine(target);
	const since: Steps | undefined = undone && way.stepsBetween(undone.id, graph.head);
	if (!undone || !since) return refuse('unknown-parent', target);
	const [first] = undone.from;
	if (!first || !('ops' in first)) return refuse('nothing-to-undo', target);
	const [before, headWords] = [words(first.parent), words(graph.head)];
	if (before === undefined) return refuse('words-gone', first.parent);
	if (headWords === undefined) return refuse('words-gone', graph.head);

	const merge = transform(worded(invertTraces(first.ops), before), since, headWords);
	const second: From = { parent: first.parent, side: merge.side, base: undone.id };
	const taking = nextHead(found(graph, graph.head), headWords, merge, { id, second, undoes: undone.id });
	return withHead(graph, id, [taking], merge);
}
