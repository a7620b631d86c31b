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
import type { Block, Cell, StandardText } from '#lib/domain/standard/text.ts';
import { acted, someAct, type SomeAct } from './some-acts.ts';
import { aFinding, anotherFinding, anyText } from './some-text.ts';
import { at, done, opened, paragraph, provision, schema } from './some-editor.ts';

const fragmentOf = (document: Y.Doc): Y.XmlFragment => document.getXmlFragment(fragmentName);

/** A browser's copy of a draft. Who comes first of two at the same place goes by the browsers' numbers. */
function copyOf(update: Uint8Array, browser: number): Y.Doc {
	const document = new Y.Doc();
	document.clientID = browser;
	Y.applyUpdate(document, update);
	return document;
}

/** Writes to a copy what an editor has made of it, as the editor's binding does. */
function write(document: Y.Doc, act: (state: EditorState) => EditorState): void {
	const { doc, meta } = initProseMirrorDoc(fragmentOf(document), schema);
	document.transact(() => updateYFragment(document, fragmentOf(document), act(opened(doc)).doc, meta));
}

/** What two people, apart from each other, have made of one draft, brought together. */
function together(
	text: StandardText,
	one: (state: EditorState) => EditorState,
	other: (state: EditorState) => EditorState,
	[annas, bos]: readonly [number, number] = [1, 2]
): Y.Doc {
	const start = draftUpdate(text, schema);
	const [anna, bo] = [copyOf(start, annas), copyOf(start, bos)];
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
			fc.property(
				anyText,
				some,
				some,
				fc.constantFrom<[number, number]>([1, 2], [2, 1]),
				(text, one, other, browsers) => {
					const document = together(text, does(one), does(other), browsers);
					const before = standardText(fragmentOf(document));
					initProseMirrorDoc(fragmentOf(document), schema);
					expect(standardText(fragmentOf(document))).toEqual(before);
				}
			),
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

	test('a list and a table whose items and rows were deleted by one each stand empty, and say nothing', () => {
		const item = (words: string): Block[] => [paragraph(words, words)];
		const row = (words: string): Cell[] => [{ header: false, colspan: 1, rowspan: 1, blocks: item(words) }];
		const text: StandardText = {
			blocks: [
				{ kind: 'list', ordered: false, items: [item('et'), item('to')] },
				{ kind: 'table', rows: [row('tre'), row('fire')] },
				paragraph('p', 'efter')
			]
		};
		const deleting = (words: readonly string[]) => (state: EditorState) =>
			words.reduce((now, one) => {
				const { $from } = at(now, one).selection;
				// The item, or the row: what stands right under the block.
				return now.apply(now.tr.delete($from.before(2), $from.after(2)));
			}, state);
		const document = together(text, deleting(['et', 'tre']), deleting(['to', 'fire']));
		const { doc } = initProseMirrorDoc(fragmentOf(document), schema);
		expect(doc.children.map(({ type, childCount }) => [type.name, childCount])).toEqual([
			['bulletList', 0],
			['table', 0],
			['paragraph', 1]
		]);
		expect(standardText(fragmentOf(document)).blocks).toEqual([paragraph('p', 'efter')]);
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
