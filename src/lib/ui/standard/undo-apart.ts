import type { EditorState } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { UndoManager } from 'yjs';
import { isObject } from '#lib/domain/json.ts';

/** What comes after is undone for itself. */
export function apart(state: EditorState): void {
	const undo: unknown = yUndoPluginKey.getState(state);
	if (isObject(undo) && undo['undoManager'] instanceof UndoManager) undo['undoManager'].stopCapturing();
}
