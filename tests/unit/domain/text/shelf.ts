import fc from 'fast-check';
import type { VersionId } from '#lib/domain/ids.ts';
import type { Result } from '#lib/domain/result.ts';
import { canonicalText } from '#lib/domain/text/canonical.ts';
import { editOperations } from '#lib/domain/text/edit.ts';
import type { Merge } from '#lib/domain/text/merge.ts';
import { apply, compose, type Operation } from '#lib/domain/text/operations.ts';
import { type Correction, receive, type Received, type Refusal, undo } from '#lib/domain/text/receive.ts';
import { tidy } from '#lib/domain/text/tidy.ts';
import { firstVersion, type Graph, type Version } from '#lib/domain/text/version-graph.ts';
import { canonicalTexts, onto, type Sketch, sketches } from './generators.ts';

export const id = (name: string): VersionId => `version:s:${name}`;
export const root = id('root');

/** The versions of one source with the words of those that are at hand, as a server has them. */
export interface Shelf {
	readonly graph: Graph;
	readonly words: ReadonlyMap<VersionId, string>;
}

export function shelf(text: string): Shelf {
	return { graph: firstVersion(root, text), words: new Map([[root, text]]) };
}

function valueOf(result: Result<Received, Refusal>): Received {
	if (!result.ok) throw new Error(`${result.why.kind} ${result.why.version}`);
	return result.value;
}

function store(on: Shelf, { graph, added }: Received): Shelf {
	const words = new Map(on.words);
	for (const { version, words: text } of added) if (text !== undefined) words.set(version.id, text);
	return { graph, words };
}

export type Sent = Omit<Correction, 'mergeId'>;

export function deliver(on: Shelf, sent: Sent): { shelf: Shelf; merge: Merge | undefined } {
	const correction: Correction = { ...sent, mergeId: `${sent.id}-merge` };
	const received = valueOf(receive(on.graph, (version) => on.words.get(version), correction));
	return { shelf: store(on, received), merge: received.merge };
}

export function takeBack(on: Shelf, target: VersionId, name: VersionId): { shelf: Shelf; merge: Merge | undefined } {
	const received = valueOf(undo(on.graph, (version) => on.words.get(version), { id: name, target }));
	return { shelf: store(on, received), merge: received.merge };
}

/** Delivers in this order, and counts the operations that were conflicts and those that the head had already. */
export function deliverAll(on: Shelf, all: readonly Sent[]): { shelf: Shelf; conflicts: number; same: number } {
	let [conflicts, same] = [0, 0];
	for (const sent of all) {
		const delivered = deliver(on, sent);
		on = delivered.shelf;
		conflicts += delivered.merge?.conflicts.length ?? 0;
		same += delivered.merge?.same ?? 0;
	}
	return { shelf: on, conflicts, same };
}

export const wordsOf = (on: Shelf, version: VersionId) => on.words.get(version) ?? '';
export const headWords = (on: Shelf) => wordsOf(on, on.graph.head);
export const versionOf = (on: Shelf, version: VersionId): Version => {
	const found = on.graph.versions.get(version);
	if (!found) throw new Error(version);
	return found;
};

/** The operations of a person whose editor keeps the text canonical. */
export function typed(text: string, sketched: readonly Sketch[]): Operation[] {
	const raw = onto(text, sketched);
	const now = apply(text, raw);
	return compose(raw, editOperations(now, canonicalText(now)));
}

interface Step extends Sent {
	readonly text: string;
}

/** Corrections made without a network, each on the one before. */
export function chain(who: string, text: string, all: readonly Sketch[][]): Step[] {
	const steps: Step[] = [];
	for (const [i, sketched] of all.entries()) {
		const last = steps.at(-1) ?? { id: root, text };
		const operations = tidy(last.text, typed(last.text, sketched));
		steps.push({ id: id(`${who}${i}`), parent: last.id, operations, text: apply(last.text, operations) });
	}
	return steps;
}

/** A text, and two or three people who each correct it one to three times. */
export const forks = fc
	.tuple(
		canonicalTexts(20, 80),
		fc.array(fc.array(sketches(2), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 })
	)
	.map(([text, all]) => ({ text, chains: all.map((one, i) => chain('abc'.charAt(i), text, one)) }));
