import fc from 'fast-check';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import type { EditorState } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { describe, expect, test } from 'vitest';
import { addBasis } from '#lib/collab/draft-commands.ts';
import { fragmentName } from '#lib/collab/schema.ts';
import { standardText } from '#lib/collab/standard-text.ts';
import { draftUpdate } from '#lib/collab/to-draft.ts';
import type { ReleasedFindingId } from '#lib/domain/ids.ts';
import type { StandardText } from '#lib/domain/standard/text.ts';
import { acted, someAct, type SomeAct } from './some-acts.ts';
import { aFinding, anotherFinding, anyText } from './some-text.ts';
import { at, done, editing, paragraph, provision, schema } from './some-editor.ts';

const fragmentOf = (document: Y.Doc): Y.XmlFragment => document.getXmlFragment(fragmentName);

/** A browser's copy of a draft. */
function copyOf(update: Uint8Array): Y.Doc {
	const document = new Y.Doc();
	Y.applyUpdate(document, update);
	return document;
}

/** Writes to a copy what an editor has made of it, as the editor's binding does. */
function write(document: Y.Doc, act: (state: EditorState) => EditorState): void {
	const { doc, meta } = initProseMirrorDoc(fragmentOf(document), schema);
	const before = editing([]);
	const opened = before.apply(before.tr.replaceWith(0, before.doc.content.size, doc.content));
	document.transact(() => updateYFragment(document, fragmentOf(document), act(opened).doc, meta));
}

/** What two people, apart from each other, have made of one draft, brought together. */
function together(
	text: StandardText,
	one: (state: EditorState) => EditorState,
	other: (state: EditorState) => EditorState
): Y.Doc {
	const start = draftUpdate(text, schema);
	const [anna, bo] = [copyOf(start), copyOf(start)];
	write(anna, one);
	write(bo, other);
	Y.applyUpdate(anna, Y.encodeStateAsUpdate(bo));
	return anna;
}

describe('when what two people did is brought together', () => {
	test('an editor that shows it deletes nothing of it', () => {
		const some = fc.array(someAct, { minLength: 1, maxLength: 4 });
		const does = (acts: readonly SomeAct[]) => (state: EditorState) => acts.reduce(acted, state);
		fc.assert(
			fc.property(anyText, some, some, (text, one, other) => {
				const document = together(text, does(one), does(other));
				const before = standardText(fragmentOf(document));
				initProseMirrorDoc(fragmentOf(document), schema);
				expect(standardText(fragmentOf(document))).toEqual(before);
			}),
			{ numRuns: 60 }
		);
	});

	test('a provision whose two paragraphs of rationale were deleted by one each still stands', () => {
		const text = { blocks: [provision('k', 'Kommunen skal', [paragraph('a', 'fordi'), paragraph('b', 'og fordi')])] };
		const deleting = (words: string) => (state: EditorState) => {
			const { $from } = at(state, words).selection;
			return state.apply(state.tr.delete($from.before(), $from.after()));
		};
		const document = together(text, deleting('fordi'), deleting('og fordi'));
		initProseMirrorDoc(fragmentOf(document), schema);
		expect(standardText(fragmentOf(document)).blocks).toMatchObject([
			{ kind: 'provision', statement: [{ text: 'Kommunen skal' }], rationale: [] }
		]);
	});

	test('a finding each lays under the same provision: both are there', () => {
		const text = { blocks: [provision('k', 'Kommunen skal')] };
		const lay = (finding: ReleasedFindingId) => (state: EditorState) =>
			done(state, (now) => addBasis(now, 'k', { finding, fingerprint: 'f' }));
		const document = together(text, lay(aFinding), lay(anotherFinding));
		const [block] = standardText(fragmentOf(document)).blocks;
		const findings = block?.kind === 'provision' ? block.basis.map(({ finding }) => finding) : [];
		expect(new Set(findings)).toEqual(new Set([aFinding, anotherFinding]));
	});
});
