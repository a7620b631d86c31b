import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap';
import { isObject } from '#lib/domain/json.ts';

/**
 * What comes from others, and her own undo, the library (3.0.9) puts in as a whole new text: each block is another node
 * than before, and whatever looks at the text must look through all of it, at every letter. This is the same transaction,
 * but blocks that say what they said stay the nodes they were. Any other transaction is given back as it is.
 */
export function onlyWhatChanged(
	state: EditorState,
	transaction: Transaction,
	mapping: Mapping | undefined = mappingOf(state)
): Transaction {
	const meta: unknown = transaction.getMeta(ySyncPluginKey);
	if (!isObject(meta) || meta['isChangeOrigin'] !== true || transaction.before !== state.doc) return transaction;
	if (!replacesAll(transaction)) return transaction;
	const { from, to, blocks, kept } = changeOf(state.doc, transaction.doc);
	const less = state.tr;
	if (from < to || blocks.length > 0) {
		const step = new ReplaceStep(from, to, new Slice(Fragment.from(blocks), 0, 0));
		if (less.maybeStep(step).failed !== null) return transaction;
	}
	if (mapping) keepKnown(mapping, kept);
	less.setSelection(Selection.fromJSON(less.doc, transaction.selection.toJSON()));
	less.setMeta(ySyncPluginKey, meta).setMeta('addToHistory', transaction.getMeta('addToHistory'));
	return transaction.scrolledIntoView ? less.scrollIntoView() : less;
}

/** Which node of the text the library knows for each part of the shared document. */
type Mapping = Pick<ProsemirrorBinding['mapping'], 'forEach' | 'set'>;

function mappingOf(state: EditorState): Mapping | undefined {
	const sync: unknown = ySyncPluginKey.getState(state);
	const binding = isObject(sync) ? sync['binding'] : undefined;
	return binding instanceof ProsemirrorBinding ? binding.mapping : undefined;
}

/**
 * A block whose node the library does not know it would take for changed when she writes next, and write it out as it
 * reads it: all at once and in everybody's way.
 */
function keepKnown(mapping: Mapping, kept: readonly (readonly [was: Node, is: Node])[]): void {
	const known = new Map<Node, Node>();
	const pair = (was: Node, is: Node): void => {
		known.set(is, was);
		was.children.forEach((child, nth) => pair(child, is.child(nth)));
	};
	for (const [was, is] of kept) pair(was, is);
	const asKept = (node: Node): Node => known.get(node) ?? node;
	mapping.forEach((nodes, type) => {
		mapping.set(type, Array.isArray(nodes) ? nodes.map(asKept) : asKept(nodes));
	});
}

function replacesAll({ steps, before }: Transaction): boolean {
	const [step, ...more] = steps;
	return more.length === 0 && step instanceof ReplaceStep && step.from === 0 && step.to === before.content.size;
}

interface Change {
	/** Between which places of the text before the blocks stood that say something else now. */
	readonly from: number;
	readonly to: number;
	/** What stands there now. */
	readonly blocks: readonly Node[];
	/** What says the same, as a node of the text before and of the text now. */
	readonly kept: readonly (readonly [was: Node, is: Node])[];
}

function changeOf(before: Node, after: Node): Change {
	const [old, now] = [before.children, after.children];
	const shorter = Math.min(old.length, now.length);
	const kept: [Node, Node][] = [];
	const keeps = (was: Node | undefined, is: Node | undefined): boolean => {
		if (!was || !is?.eq(was)) return false;
		kept.push([was, is]);
		return true;
	};
	let first = 0;
	while (first < shorter && keeps(old[first], now[first])) first++;
	let last = 0;
	while (last < shorter - first && keeps(old.at(-1 - last), now.at(-1 - last))) last++;
	const size = (nodes: readonly Node[]): number => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
	const from = size(old.slice(0, first));
	return {
		from,
		to: from + size(old.slice(first, old.length - last)),
		blocks: now.slice(first, now.length - last),
		kept
	};
}
