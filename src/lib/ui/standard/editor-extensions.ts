import { Extension, type AnyExtension } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import CollaborationCaret from '@tiptap/extension-collaboration-caret';
import type { Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { blockIds } from '#lib/collab/block-ids.ts';
import { makeProvision, moveBlock } from '#lib/collab/draft-commands.ts';
import { evenTables } from '#lib/collab/even-tables.ts';
import { keepCaret } from '#lib/collab/keep-caret.ts';
import { keepShape } from '#lib/collab/keep-shape.ts';
import { pasting } from '#lib/collab/paste.ts';
import { backspaceInProvision, enterInProvision, leaveProvision } from '#lib/collab/provision-keys.ts';
import { draftExtensions } from '#lib/collab/schema.ts';
import { browserTools } from '#lib/workbench/view-tools.ts';
import { caret, selectionOf } from './carets.ts';
import type { DraftEditor } from './draft-editor.svelte.ts';
import { citationShown, footnoteShown, provisionShown, quoteShown } from './node-views.svelte.ts';
import { onlyWhatChanged } from './only-what-changed.ts';
import { pasteNote } from './paste-note.svelte.ts';
import { placeholders } from './placeholders.ts';
import { readOnly } from './read-only.ts';
import { threadMarks, type ThreadLook } from './thread-marks.ts';

/** Everything the editor of a draft is made of. */
export function editorExtensions(draft: DraftEditor): AnyExtension[] {
	const { client } = draft.draft;
	return [
		...draftExtensions([provisionShown(draft), citationShown(draft), quoteShown(draft), footnoteShown(draft)]),
		Collaboration.configure({ fragment: client.fragment }),
		CollaborationCaret.configure({
			provider: { awareness: client.awareness },
			// Who she is, is said by the server; what is said here is written over.
			user: {},
			render: caret,
			selectionRender: selectionOf
		}),
		Extension.create({
			name: 'draftActs',
			priority: 1100,
			addProseMirrorPlugins() {
				return plugins(draft, this.editor.schema);
			},
			addKeyboardShortcuts: () => keysOf(draft),
			dispatchTransaction({ transaction, next }) {
				next(onlyWhatChanged(this.editor.state, transaction));
			}
		})
	];
}

function plugins(draft: DraftEditor, schema: Schema) {
	const { standard } = draft;
	const isThread = (id: string): boolean => standard.threads.get(`thread:${id}`) !== undefined;
	return [
		readOnly(() => draft.writes),
		blockIds(browserTools.newId),
		keepShape(),
		keepCaret(),
		evenTables(),
		pasting(schema, isThread, (pictures) => (draft.picturesLeftOut = pictures)),
		pasteNote(draft),
		placeholders(() => draft.words.say.standard.provision),
		threadMarks(
			(id) => lookOf(draft, id),
			(id) => draft.showThread(id)
		)
	];
}

function lookOf({ standard, thread }: DraftEditor, id: `thread:${string}`): ThreadLook {
	const held = standard.threads.get(id);
	if (!held) return 'unknown';
	if (thread === id) return 'chosen';
	return held.f.resolved ? 'settled' : 'open';
}

/** The keys of the text; each is said in the tooltip of the button that does the same. */
function keysOf(draft: DraftEditor): Record<string, () => boolean> {
	const run = (command: (state: EditorState) => Transaction | undefined) => () => draft.run(command);
	return {
		Enter: run(enterInProvision),
		'Mod-Enter': run(leaveProvision),
		Backspace: run(backspaceInProvision),
		'Mod-Alt-k': run((state) => makeProvision(state, 'requirement')),
		'Mod-Alt-a': run((state) => makeProvision(state, 'recommendation')),
		'Mod-Alt-m': () => {
			draft.comment();
			return true;
		},
		'Mod-Alt-f': () => {
			if (draft.writes) draft.asked = { kind: 'footnote', text: '' };
			return true;
		},
		'Mod-k': () => {
			if (draft.writes) draft.asked = { kind: 'link', text: draft.linkHere ?? '' };
			return true;
		},
		'Mod-Alt-o': () => {
			const { here } = draft;
			if (here && draft.writes) draft.openFacts = here.id;
			return true;
		},
		'Alt-ArrowUp': run((state) => moveBlock(state, -1)),
		'Alt-ArrowDown': run((state) => moveBlock(state, 1))
	};
}
