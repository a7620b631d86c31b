import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { blockIds, hasId, idOf } from '#lib/collab/block-ids.ts';
import { evenTables } from '#lib/collab/even-tables.ts';
import { keepShape } from '#lib/collab/keep-shape.ts';
import { draftSchema } from '#lib/collab/schema.ts';
import { draftJson } from '#lib/collab/to-draft.ts';
import type { Block } from '#lib/domain/standard/text.ts';

export const schema = draftSchema();

/** An editor without a screen. Ids are given out as n1, n2 … */
export function editing(blocks: readonly Block[]): EditorState {
	return opened(schema.nodeFromJSON(draftJson({ blocks })));
}

export function opened(doc: Node): EditorState {
	let given = 0;
	const plugins = [blockIds(() => `n${++given}`), keepShape(), evenTables(), tableEditing()];
	return EditorState.create({ doc, plugins });
}

export function done(state: EditorState, act: (state: EditorState) => Transaction | undefined): EditorState {
	const transaction = act(state);
	return transaction ? state.apply(transaction) : state;
}

/** With the caret before, or around, the first place of these words. */
export function at(state: EditorState, words: string, length = 0): EditorState {
	let found: number | undefined;
	state.doc.descendants((node, start) => {
		const index = node.isText ? (node.text ?? '').indexOf(words) : -1;
		if (index >= 0) found ??= start + index;
	});
	if (found === undefined) throw new Error(`"${words}" does not stand in the text`);
	return state.apply(state.tr.setSelection(TextSelection.create(state.doc, found, found + length)));
}

/** Every id in the text, in its order; an empty one for what lacks its id. */
export function idsOf(doc: Node): string[] {
	const ids: string[] = [];
	doc.descendants((node) => {
		if (hasId(node)) ids.push(idOf(node) ?? '');
	});
	return ids;
}

export const paragraph = (id: string, text: string): Block => ({
	kind: 'paragraph',
	id,
	content: text === '' ? [] : [{ kind: 'words', text }]
});

export const heading = (id: string, text: string, element?: 2 | 3): Block => ({
	kind: 'heading',
	id,
	level: 1,
	...(element === undefined ? {} : { element }),
	content: [{ kind: 'words', text }]
});

export const provision = (id: string, statement: string, rationale: readonly Block[] = []): Block => ({
	kind: 'provision',
	id,
	obligation: 'requirement',
	element: 2,
	sectors: ['municipality'],
	statement: statement === '' ? [] : [{ kind: 'words', text: statement }],
	rationale,
	basis: []
});
