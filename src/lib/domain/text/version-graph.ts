import type { VersionId } from '../ids.ts';
import { type Place, type Span, stepMapper, unmoved } from './mapping.ts';
import { type Side, sideSteps } from './merge.ts';
import type { Steps, Trace } from './operations.ts';

/** How a version came from one of its parents. */
export type From =
	| { readonly parent: VersionId; readonly ops: readonly Trace[] }
	/** A merge or an undo: the way is derived from `side` and the head's steps from the common ancestor `base` on. */
	| { readonly parent: VersionId; readonly side: Side; readonly base: VersionId };

/**
 * One state of a source's text; never changed once stored. It holds numbers only: its words are a record of their own,
 * which can be deleted, and which a browser has for the head alone.
 */
export interface Version {
	readonly id: VersionId;
	/** Its number in the head line, the 4 of "v4"; a side version has none. */
	readonly no?: number;
	/** Units of its text. */
	readonly length: number;
	/** Of a version of the head line the head before it comes first. Empty for the first version of a source. */
	readonly from: readonly From[];
	/** The version that this one takes back. */
	readonly undoes?: VersionId;
}

/** The versions of one source. The head line is the head, its first parent, that one's first parent, and so on. */
export interface Graph {
	readonly head: VersionId;
	readonly versions: ReadonlyMap<VersionId, Version>;
}

/** The words of a version, where they are at hand. */
export type Words = (version: VersionId) => string | undefined;

/** The graph of a source that was just imported. */
export function firstVersion(id: VersionId, words: string): Graph {
	return { head: id, versions: new Map([[id, { id, no: 1, length: words.length, from: [] }]]) };
}

export interface Ways {
	/** From a version to a later one on the head line; undefined where none leads there, or not all has been pulled yet. */
	readonly stepsBetween: (from: VersionId, to: VersionId) => Steps | undefined;
	/** Where a span of any version stands on the head; undefined where the version does not lead to the head (yet). */
	readonly mapToHead: (version: VersionId, span: Span) => Place | undefined;
	/** The version of the head line by which a version came in: itself, or the merge of a side version. */
	readonly onHeadLine: (version: VersionId) => Version | undefined;
}

interface Edge {
	readonly from: From;
	readonly to: Version;
	/** Of `to` among the versions given. */
	readonly position: number;
}

function headLine({ head, versions }: Graph): Version[] {
	const line: Version[] = [];
	for (let at = versions.get(head); at; at = at.from[0] && versions.get(at.from[0].parent)) {
		if (line.length === versions.size) throw new Error(`${at.id} is its own ancestor`);
		line.push(at);
	}
	return line.reverse();
}

function edgesByParent(versions: readonly Version[]): Map<VersionId, Edge[]> {
	const edges = new Map<VersionId, Edge[]>();
	for (const [position, to] of versions.entries()) {
		for (const from of to.from) edges.set(from.parent, [...(edges.get(from.parent) ?? []), { from, to, position }]);
	}
	return edges;
}

/** Derived once, since thousands of codings go the same way. */
function remembered<K, V>(derive: (key: K) => V): (key: K) => V {
	const known = new Map<K, { readonly value: V }>();
	return (key) => {
		const found = known.get(key) ?? { value: derive(key) };
		known.set(key, found);
		return found.value;
	};
}

/**
 * The way from every version to the head: over the latest version of the head line that names it as a parent, else over
 * a side version made on it. So an undo, which names the parent of the undone version, is a shortcut past both, and all
 * replicas go the same way. Make it once for a graph: what was derived is kept.
 */
export function ways(graph: Graph): Ways {
	const line = headLine(graph);
	const positions = new Map(line.map(({ id }, position) => [id, position]));
	const lineEdges = edgesByParent(line);
	const aside = [...graph.versions.values()].filter(({ id }) => !positions.has(id));
	const sideEdges = edgesByParent(aside.sort((a, b) => (a.id < b.id ? -1 : 1)));

	/** The next version on the way to the one at `limit` on the head line, as it was when that one was the head. */
	function next(parent: VersionId, limit: number): Edge | undefined {
		return (
			lineEdges.get(parent)?.findLast(({ position }) => position <= limit) ??
			sideEdges.get(parent)?.find(({ to }) => next(to.id, limit))
		);
	}

	const stepsOf = remembered(({ from, to }: Edge): Steps | undefined => {
		if ('ops' in from) return [from.ops];
		const headThen = to.from[0];
		const steps = headThen && stepsBetween(from.base, headThen.parent);
		return steps && sideSteps(from.side, steps);
	});

	const moverOf = remembered((edge: Edge) => {
		const steps = stepsOf(edge);
		return steps && stepMapper(steps);
	});

	function edgesBetween(from: VersionId, to: VersionId): Edge[] | undefined {
		const limit = positions.get(to);
		if (limit === undefined) return undefined;
		const edges: Edge[] = [];
		for (let at = from; at !== to;) {
			const edge = next(at, limit);
			if (!edge) return undefined;
			edges.push(edge);
			at = edge.to.id;
		}
		return edges;
	}

	function stepsBetween(from: VersionId, to: VersionId): Steps | undefined {
		const all: (readonly Trace[])[] = [];
		for (const edge of edgesBetween(from, to) ?? [undefined]) {
			const steps = edge && stepsOf(edge);
			if (!steps) return undefined;
			all.push(...steps);
		}
		return all;
	}

	const moversToHead = remembered((version: VersionId) => edgesBetween(version, graph.head)?.map(moverOf));

	function mapToHead(version: VersionId, span: Span): Place | undefined {
		return moversToHead(version)?.reduce<Place | undefined>((place, move) => place && move?.(place), unmoved(span));
	}

	function onHeadLine(version: VersionId): Version | undefined {
		return positions.has(version) ? graph.versions.get(version) : lineEdges.get(version)?.[0]?.to;
	}

	return { stepsBetween, mapToHead, onHeadLine };
}
