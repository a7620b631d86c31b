import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isTheirs } from './origin.ts';

/** Whether nodes of this kind have an id of their own: headings, paragraphs, provisions, statements, atoms. */
export function hasId({ type }: Node): boolean {
	return type.spec.attrs !== undefined && 'id' in type.spec.attrs;
}

export function idOf(node: Node): string | undefined {
	const id: unknown = hasId(node) ? node.attrs['id'] : undefined;
	return typeof id === 'string' && id !== '' ? id : undefined;
}

/**
 * Gives an id to every block and atom that has none, or whose id an earlier one has: what splitting, pasting and undoing
 * leave. The first of two keeps it. Undefined when there is nothing to give.
 */
export function withIds(state: EditorState, newId: () => string): Transaction | undefined {
	const seen = new Set<string>();
	const lacking: number[] = [];
	state.doc.descendants((node, at) => {
		if (!hasId(node)) return;
		const id = idOf(node);
		if (id === undefined || seen.has(id)) lacking.push(at);
		else seen.add(id);
	});
	if (lacking.length === 0) return undefined;
	const transaction = state.tr;
	for (const at of lacking) transaction.setNodeAttribute(at, 'id', newId());
	return transaction;
}

/** Keeps ids whole after each of the person's own acts; what others did is theirs to keep whole. */
export function blockIds(newId: () => string): Plugin {
	return new Plugin({
		appendTransaction: (transactions, _before, state) => (isTheirs(transactions) ? undefined : withIds(state, newId))
	});
}
