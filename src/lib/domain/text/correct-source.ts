import type { TextCorrection } from '../change/change.ts';
import type { VersionId } from '../ids.ts';
import { versionOf } from '../reading/place-codings.ts';
import { longestText, type TextVersion } from '../records/version.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Merge } from './merge.ts';
import { mergeIdOf } from './merge-id.ts';
import { type Added, receive, type Received, type Refusal, undo } from './receive.ts';
import type { Start } from './start.ts';
import { mapStarts, restoredStarts } from './structure.ts';
import { type From, type Graph, type Version, ways, type Words } from './version-graph.ts';

/** The versions of one source as they are stored. */
export interface Held {
	readonly head: VersionId;
	readonly versions: ReadonlyMap<VersionId, TextVersion>;
}

/** A version to be stored, with its words. */
export interface MadeVersion {
	readonly id: VersionId;
	readonly version: TextVersion;
	readonly words: string;
}

export interface Corrected {
	readonly head: VersionId;
	/** The side version, if there had to be one, before the head. None: the source stays as it is. */
	readonly made: readonly MadeVersion[];
	readonly merge?: Merge;
}

/** What is asked of a source's text. */
export type Asked = Pick<TextCorrection, 'on' | 'ops' | 'undoes' | 'settles'>;

export type NotCorrected =
	| Refusal
	/** The id that the new version would have is in use. */
	| { readonly kind: 'id-taken'; readonly version: VersionId }
	| { readonly kind: 'too-long'; readonly version: VersionId };

/** The versions whose words must be at hand. */
export function wordsNeeded(held: Held, { on, undoes }: Asked): VersionId[] {
	const graph = graphOf(held);
	if (!graph) return [];
	const undone = undoes && ways(graph).onHeadLine(undoes)?.from[0]?.parent;
	return [...new Set([held.head, on, ...(undone ? [undone] : [])])];
}

/**
 * What a correction makes of a source: the same on the server, which stores it, and in a browser, which shows it until
 * the server has answered. `id` is that of the version it makes.
 */
export function correctSource(held: Held, words: Words, id: VersionId, asked: Asked): Result<Corrected, NotCorrected> {
	const graph = graphOf(held);
	if (!graph) return failed({ kind: 'unknown-parent', version: held.head });
	const mergeId = mergeIdOf(graph.head, id);
	for (const taken of [id, mergeId]) if (graph.versions.has(taken)) return failed({ kind: 'id-taken', version: taken });
	const { on, ops: operations, undoes, settles } = asked;
	if (settles !== undefined && !isAside(settles, graph)) return failed({ kind: 'unknown-parent', version: settles });
	const received = undoes
		? undo(graph, words, { id, target: undoes })
		: receive(graph, words, { id, parent: on, operations, mergeId });
	if (!received.ok) return received;
	// Taken back before, or by somebody else, or all of it corrected since: another version would say nothing.
	if (undoes && received.value.merge?.applied.length === 0) return ok({ head: held.head, made: [] });
	const made: MadeVersion[] = [];
	for (const added of received.value.added) {
		const text = added.words;
		const starts = startsOf(added, received.value, held, words);
		if (text === undefined || !starts) return failed({ kind: 'words-gone', version: on });
		if (text.length > longestText) return failed({ kind: 'too-long', version: id });
		const isHead = added.version.id === received.value.graph.head;
		const version = isHead && settles ? { ...added.version, undoes: settles } : added.version;
		made.push({ id: version.id, version: stored(version, starts), words: text });
	}
	const { merge } = received.value;
	return ok({
		head: received.value.graph.head,
		made,
		...(merge ? { merge } : {})
	});
}

/** The versions as a graph; undefined where the head itself is missing. */
export function graphOf({ head, versions }: Held): Graph | undefined {
	const all = new Map([...versions].map(([id, version]) => [id, versionOf(id, version)]));
	const at = all.get(head);
	if (!at) return undefined;
	// A browser may have got the newest version before it hears that the head has moved on from it.
	if (at.no === undefined) all.set(head, { ...at, no: all.size });
	return { head, versions: all };
}

function isAside(id: VersionId, graph: Graph): boolean {
	const onLine = ways(graph).onHeadLine(id);
	return onLine !== undefined && onLine.id !== id;
}

/** The structure of a new version, from that of its first parent; of an undo, from what it goes back to. */
function startsOf(
	{ version, words: after }: Added,
	{ graph }: Received,
	{ versions }: Held,
	words: Words
): readonly Start[] | undefined {
	const [first, second] = version.from;
	const before = first && words(first.parent);
	if (!first || !('ops' in first) || before === undefined || after === undefined) return undefined;
	const since = mapStarts(versions.get(first.parent)?.starts ?? [], first.ops, before, after).starts;
	if (!second || version.undoes === undefined) return since;
	const [back, steps] = [words(second.parent), ways(graph).stepsBetween(second.parent, version.id)];
	if (back === undefined || !steps) return since;
	return restoredStarts({ starts: versions.get(second.parent)?.starts ?? [], words: back }, steps, since, after);
}

function stored({ no, length, from, undoes }: Version, starts: readonly Start[]): TextVersion {
	return {
		...(no === undefined ? {} : { no }),
		length,
		starts,
		from: from.map(storedFrom),
		...(undoes === undefined ? {} : { undoes })
	};
}

function storedFrom(from: From): NonNullable<TextVersion['from']>[number] {
	if ('ops' in from) return { parent: from.parent, ops: from.ops };
	return { parent: from.parent, base: from.base, undo: from.side.undo, kept: from.side.kept };
}
