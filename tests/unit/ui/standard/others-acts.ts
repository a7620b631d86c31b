import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { schema } from '../../collab/some-editor.ts';

/** What the library makes of what others have written: all of the text is put in anew, each block another node. */
export function fromOthers(
	state: EditorState,
	doc: Node,
	caret = state.selection.head,
	isUndo = false,
	anew = schema.nodeFromJSON(doc.toJSON())
): Transaction {
	const blocks = Fragment.from(anew.content);
	const transaction = state.tr
		.setMeta('addToHistory', false)
		.replace(0, state.doc.content.size, new Slice(blocks, 0, 0));
	return transaction
		.setSelection(TextSelection.near(transaction.doc.resolve(Math.min(caret, doc.content.size))))
		.setMeta(ySyncPluginKey, { isChangeOrigin: true, isUndoRedoOperation: isUndo });
}

/** Others write words into a block. */
export function othersWrite(state: EditorState, at: number, words: string): Transaction {
	return fromOthers(state, state.tr.insertText(words, at).doc);
}
