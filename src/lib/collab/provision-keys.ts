import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { idOf } from './block-ids.ts';
import { provisionAround, unmakeProvision } from './draft-commands.ts';

// What keys do inside a provision; undefined: what they always do.

const isBlank = (provision: Node): boolean =>
	provision.textContent.trim() === '' &&
	provision.children.every(({ type, childCount }) => type.name !== 'basis' || childCount === 0);

/** Enter goes from the statement on to the rationale, and from an empty last line of that out of the provision. */
export function enterInProvision(state: EditorState): Transaction | undefined {
	const { $from, empty } = state.selection;
	const around = provisionAround($from);
	if (!around || !empty) return undefined;
	if ($from.parent.type.name === 'statement') {
		if (isBlank(around.node)) return unmakeProvision(state, idOf(around.node) ?? '');
		const rationale = $from.after() + 1;
		return state.tr.setSelection(Selection.near(state.doc.resolve(rationale), 1)).scrollIntoView();
	}
	const isLastLine = $from.node(-1).type.name === 'rationale' && $from.index(-1) === $from.node(-1).childCount - 1;
	if (!isLastLine || $from.parent.content.size > 0) return undefined;
	return leave(state, around, $from.node(-1).childCount > 1);
}

/** Ctrl Enter leaves the provision from anywhere in it. */
export function leaveProvision(state: EditorState): Transaction | undefined {
	const around = provisionAround(state.selection.$from);
	return around && leave(state, around, false);
}

function leave(
	state: EditorState,
	{ at, node }: { readonly at: number; readonly node: Node },
	dropsLine: boolean
): Transaction {
	const transaction = state.tr;
	const { $from } = state.selection;
	if (dropsLine) transaction.delete($from.before(), $from.after());
	const after = transaction.mapping.map(at + node.nodeSize);
	const next = transaction.doc.nodeAt(after);
	const isEmptyLine = next?.type.name === 'paragraph' && next.content.size === 0;
	const paragraph = state.schema.nodes['paragraph'];
	if (!isEmptyLine && paragraph) transaction.insert(after, paragraph.create());
	return transaction.setSelection(TextSelection.create(transaction.doc, after + 1)).scrollIntoView();
}

/** Backspace at the beginning: of the statement of an empty provision makes it text; of the rationale goes up. */
export function backspaceInProvision(state: EditorState): Transaction | undefined {
	const { $from, empty } = state.selection;
	const around = provisionAround($from);
	if (!around || !empty || $from.parentOffset > 0) return undefined;
	if ($from.parent.type.name === 'statement')
		return isBlank(around.node) ? unmakeProvision(state, idOf(around.node) ?? '') : undefined;
	const isFirstLine = $from.node(-1).type.name === 'rationale' && $from.index(-1) === 0;
	if (!isFirstLine) return undefined;
	return state.tr.setSelection(Selection.near(state.doc.resolve($from.before(-1)), -1)).scrollIntoView();
}
