import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ProsemirrorBinding, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import { isObject } from '#lib/domain/json.ts';
import { idOf } from './block-ids.ts';
import { isTheirs } from './origin.ts';

/**
 * Keeps the caret, and what is selected, at its words when somebody else writes before them in the same block. Where the
 * text of a block has changed the library (3.0.9) takes Yjs's own answer for wrong and counts from the block's beginning;
 * our blocks have ids, by which it is known to be right.
 */
export function keepCaret(): Plugin {
	return new Plugin({
		appendTransaction: (transactions, before, state) => {
			const isChanged = transactions.some(({ docChanged }) => docChanged);
			return isChanged && isTheirs(transactions) ? atItsWords(before, state) : undefined;
		}
	});
}

function atItsWords(before: EditorState, state: EditorState): Transaction | undefined {
	const { selection, doc } = before;
	const sync: unknown = ySyncPluginKey.getState(state);
	const binding = isObject(sync) ? sync['binding'] : undefined;
	if (!(selection instanceof TextSelection) || !(binding instanceof ProsemirrorBinding)) return undefined;
	const { beforeTransactionSelection: kept, doc: document, type, mapping } = binding;
	// Kept for as long as the update of the others is being taken in.
	if (!isObject(kept)) return undefined;
	const [anchor, head] = [kept['anchor'], kept['head']].map((place) =>
		relativePositionToAbsolutePosition(document, type, place, mapping)
	);
	if (typeof anchor !== 'number' || typeof head !== 'number') return undefined;
	if (anchor === state.selection.anchor && head === state.selection.head) return undefined;
	const isSameBlock = (was: number, now: number): boolean => {
		if (now > state.doc.content.size) return false;
		const id = idOf(doc.resolve(was).parent);
		return id !== undefined && id === idOf(state.doc.resolve(now).parent);
	};
	if (!isSameBlock(selection.anchor, anchor) || !isSameBlock(selection.head, head)) return undefined;
	return state.tr.setSelection(TextSelection.create(state.doc, anchor, head));
}
