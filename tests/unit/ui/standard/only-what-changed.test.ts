import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fragmentName } from '#lib/collab/schema.ts';
import { draftUpdate } from '#lib/collab/to-draft.ts';
import { onlyWhatChanged } from '#lib/ui/standard/only-what-changed.ts';
import { acted, someAct } from '../../collab/some-acts.ts';
import { at, editing, heading, opened, paragraph, provision, schema } from '../../collab/some-editor.ts';
import { anyText } from '../../collab/some-text.ts';
import { fromOthers, othersWrite } from './others-acts.ts';

const text = [heading('h', 'Indsatser'), paragraph('p', 'Om natten.'), provision('k', 'Kommunen svarer.')];

/** Which blocks of the text before are still the very nodes they were. */
function untouched(state: EditorState, after: EditorState): (number | undefined)[] {
	return after.doc.children.map((block) => {
		const nth = state.doc.children.indexOf(block);
		return nth === -1 ? undefined : nth;
	});
}

describe('what others write', () => {
	test('changes the block it was written in, and leaves the others the nodes they were', () => {
		const state = editing(text);
		const after = state.apply(onlyWhatChanged(state, othersWrite(state, 14, 'sent ')));
		expect(untouched(state, after)).toEqual([0, undefined, 2]);
		expect(after.doc.child(1).textContent).toBe('Omsent  natten.');
	});

	test('is the same text, the same caret and the same news as the library made of it', () => {
		fc.assert(
			fc.property(anyText, anyText, fc.array(someAct, { maxLength: 4 }), fc.boolean(), (one, other, acts, isOther) => {
				const state = editing(one.blocks);
				const doc = isOther ? editing(other.blocks).doc : acts.reduce(acted, state).doc;
				const given = fromOthers(state, doc, 3);
				const less = onlyWhatChanged(state, given);
				expect(less.doc.toJSON()).toEqual(given.doc.toJSON());
				expect(less.selection.toJSON()).toEqual(given.selection.toJSON());
				for (const key of [ySyncPluginKey, 'addToHistory']) expect(less.getMeta(key)).toEqual(given.getMeta(key));
				expect(less.scrolledIntoView).toBe(given.scrolledIntoView);
			}),
			{ numRuns: 100 }
		);
	});

	test('says nothing of the text when the text says what it said', () => {
		const state = editing(text);
		expect(onlyWhatChanged(state, fromOthers(state, state.doc)).docChanged).toBe(false);
	});

	test('scrolls to the caret when the library would', () => {
		const state = editing(text);
		expect(onlyWhatChanged(state, othersWrite(state, 14, 'x').scrollIntoView()).scrolledIntoView).toBe(true);
	});
});

describe('what she writes after others wrote', () => {
	/** The shared document with what others have written, and the editor's text before and after that. */
	function others(write: (paragraph: Y.XmlText) => void) {
		const document = new Y.Doc();
		Y.applyUpdate(document, draftUpdate({ blocks: text }, schema));
		const fragment = document.getXmlFragment(fragmentName);
		const state = opened(initProseMirrorDoc(fragment, schema).doc);
		const paragraph = fragment.get(1);
		const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
		if (!(words instanceof Y.XmlText)) throw new Error('the second block has no words');
		write(words);
		const { doc, meta } = initProseMirrorDoc(fragment, schema);
		const after = state.apply(onlyWhatChanged(state, fromOthers(state, doc, 3, false, doc), meta.mapping));
		return { document, fragment, meta, after };
	}

	test('is all that is written: the library knows the nodes that stayed', () => {
		const { document, fragment, meta, after } = others((words) => words.insert(0, 'x'));
		const nodes = new Set<Node>();
		after.doc.descendants((node) => void nodes.add(node));
		const known = [...meta.mapping.values()].flat();
		expect(known.length).toBeGreaterThan(5);
		expect(known.filter((node: Node) => !nodes.has(node))).toEqual([]);
		let written = 0;
		document.on('update', () => written++);
		document.transact(() => updateYFragment(document, fragment, after.doc, meta));
		expect(written).toBe(0);
	});
});

test('what she writes herself is given on as it is', () => {
	const state = at(editing(text), 'natten');
	const typed = state.tr.insertText('x');
	expect(onlyWhatChanged(state, typed)).toBe(typed);
});
