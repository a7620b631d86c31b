import { TextSelection, type EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import {
	addBasis,
	confirm,
	insertAtom,
	makeProvision,
	moveBlock,
	removeNode,
	setAttribute,
	unmakeProvision
} from '#lib/collab/draft-commands.ts';
import { draftParts, elementAt, isSuspect, usesOf } from '#lib/collab/draft-parts.ts';
import { backspaceInProvision, enterInProvision, leaveProvision } from '#lib/collab/provision-keys.ts';
import { selectedPlace } from '#lib/collab/selected-place.ts';
import { standardTextOfJson } from '#lib/collab/standard-text.ts';
import { outlineOf } from '#lib/domain/standard/outline.ts';
import { aFinding, anotherFinding, aQuote } from './some-text.ts';
import { at, done, editing, heading, paragraph, provision } from './some-editor.ts';

const outline = (state: EditorState) => outlineOf(standardTextOfJson(state.doc.toJSON()));
/** The blocks of the text, each by its kind and its words. */
const blocks = (state: EditorState): string[] =>
	state.doc.children.map((node) => `${node.type.name}: ${node.textContent}`);

describe('making a provision', () => {
	test('the paragraph with the caret becomes the statement, of the element of its chapter', () => {
		const state = at(editing([heading('h', 'Indsatser', 2), paragraph('p', 'Kommunen svarer.')]), 'svarer');
		const made = done(state, (now) => makeProvision(now, 'recommendation'));
		expect(outline(made)).toMatchObject([{ number: 'A2.1', statement: 'Kommunen svarer.', sectors: [] }]);
		expect(made.selection.$from.parent.type.name).toBe('statement');
		expect(made.selection.$from.parentOffset).toBe('Kommunen '.length);
	});

	test('from a heading it comes after the heading, which stays', () => {
		const made = done(at(editing([heading('h', 'Indsatser', 2)]), 'Ind'), (now) => makeProvision(now, 'requirement'));
		expect(blocks(made)).toEqual(['heading: Indsatser', 'provision: ']);
	});

	test('inside a provision it sets the obligation, and the number follows', () => {
		const state = at(editing([provision('k', 'Kommunen skal')]), 'skal');
		expect(outline(done(state, (now) => makeProvision(now, 'recommendation')))).toMatchObject([{ number: 'A2.1' }]);
	});

	test('a heading of the same height without an element ends the chapter', () => {
		const state = editing([
			heading('h', 'Indsatser', 2),
			paragraph('p', 'her'),
			heading('v', 'Videre'),
			paragraph('q', 'ud')
		]);
		const { headings } = draftParts(state.doc);
		expect([at(state, 'her'), at(state, 'ud')].map(({ selection }) => elementAt(headings, selection.from))).toEqual([
			2, 0
		]);
	});

	test('made into text again it leaves its words', () => {
		const state = editing([provision('k', 'Kommunen skal', [paragraph('r', 'fordi')])]);
		expect(blocks(done(state, (now) => unmakeProvision(now, 'k')))).toEqual([
			'paragraph: Kommunen skal',
			'paragraph: fordi'
		]);
	});
});

describe('what a provision rests on', () => {
	const asItStands = { finding: aFinding, fingerprint: 'f1' };
	const changed = { finding: aFinding, fingerprint: 'f2' };
	const resting = done(editing([provision('k', 'Kommunen skal'), provision('l', 'Regionen skal')]), (now) =>
		addBasis(now, 'k', asItStands)
	);

	test('a finding is laid under it once', () => {
		const twice = done(resting, (now) => addBasis(now, 'k', asItStands));
		expect(outline(twice).map(({ findings }) => findings)).toEqual([[aFinding], []]);
	});

	test('several findings keep the order in which they were laid', () => {
		const two = done(resting, (now) => addBasis(now, 'k', { finding: anotherFinding, fingerprint: 'g' }, 'limits'));
		expect(draftParts(two.doc).provisions[0]?.basis.map(({ finding, role }) => [finding, role])).toEqual([
			[aFinding, 'grounds'],
			[anotherFinding, 'limits']
		]);
	});

	test('a finding that has changed is confirmed under one provision alone', () => {
		const both = done(resting, (now) => addBasis(now, 'l', asItStands));
		const confirmed = done(both, (now) => confirm(now, changed, 'k'));
		const prints = draftParts(confirmed.doc).provisions.flatMap(({ basis }) =>
			basis.map(({ fingerprint }) => fingerprint)
		);
		expect(prints).toEqual(['f2', 'f1']);
	});

	test('where it is cited it is confirmed with its provision, or for itself', () => {
		const cited = done(at(resting, 'skal'), (now) => insertAtom(now, { kind: 'citation', ...asItStands }));
		for (const provision of ['k', undefined]) {
			const confirmed = done(cited, (now) => confirm(now, changed, provision));
			expect(draftParts(confirmed.doc).citations.map(({ fingerprint }) => fingerprint)).toEqual(['f2']);
		}
	});

	test('is to be confirmed again when the copy has another fingerprint, and while there is a copy', () => {
		const suspects = ['f1', 'f2'].map((fingerprint) => isSuspect(asItStands, { f: { fingerprint } }));
		expect([...suspects, isSuspect(asItStands, undefined)]).toEqual([false, true, false]);
	});

	test('is listed by finding, with the numbers of the provisions', () => {
		const both = done(resting, (now) => addBasis(now, 'l', asItStands));
		expect(usesOf(draftParts(both.doc))).toEqual(new Map([[aFinding, ['K2.1', 'K2.2']]]));
	});

	test('what is confirmed already is not written again', () => {
		expect(confirm(resting, asItStands, 'k')).toBeUndefined();
	});

	test('taken out, it is gone, and nothing else is', () => {
		const [link] = draftParts(resting.doc).provisions[0]?.basis ?? [];
		const bare = done(resting, (now) => removeNode(now, link?.id ?? ''));
		expect(outline(bare).map(({ statement, findings }) => [statement, findings])).toEqual([
			['Kommunen skal', []],
			['Regionen skal', []]
		]);
	});

	test('nothing is laid under what is no provision', () => {
		expect(addBasis(editing([paragraph('p', 'et')]), 'p', asItStands)).toBeUndefined();
	});
});

describe('a quote in the text', () => {
	test('is an atom without words', () => {
		const state = done(at(editing([paragraph('p', 'før efter')]), 'efter'), (now) =>
			insertAtom(now, { kind: 'quote', quote: aQuote })
		);
		expect(standardTextOfJson(state.doc.toJSON()).blocks).toEqual([
			{
				kind: 'paragraph',
				id: 'p',
				content: [
					{ kind: 'words', text: 'før ' },
					{ kind: 'quote', id: 'n1', quote: aQuote },
					{ kind: 'words', text: 'efter' }
				]
			}
		]);
	});
});

describe('a fact of a provision', () => {
	test('is set for itself', () => {
		const state = done(editing([provision('k', 'Kommunen skal')]), (now) =>
			setAttribute(now, 'k', 'crossSector', true)
		);
		expect(outline(state)).toMatchObject([{ sectors: ['municipality', 'cross-sector'] }]);
	});
});

describe('keys in a provision', () => {
	const two = editing([provision('k', 'Kommunen skal', [paragraph('r', 'fordi')]), paragraph('p', 'efter')]);

	test('Enter goes from the statement to the rationale', () => {
		const { selection } = done(at(two, 'skal'), enterInProvision);
		expect([selection.$from.parent.textContent, selection.$from.parentOffset]).toEqual(['fordi', 0]);
	});

	test('Enter in an empty last line of the rationale leaves the provision', () => {
		const state = editing([
			provision('k', 'Kommunen skal', [paragraph('r', 'fordi'), paragraph('s', '')]),
			paragraph('p', 'efter')
		]);
		const inEmpty = done(at(state, 'fordi'), (now) =>
			now.tr.setSelection(TextSelection.create(now.doc, now.selection.$from.after() + 1))
		);
		const left = done(inEmpty, enterInProvision);
		expect(blocks(left)).toEqual(['provision: Kommunen skalfordi', 'paragraph: ', 'paragraph: efter']);
		expect(left.selection.$from.depth).toBe(1);
	});

	test('Ctrl Enter leaves it from anywhere, to the empty line after it where there is one', () => {
		const left = done(at(two, 'Komm'), leaveProvision);
		expect(blocks(left)).toEqual(['provision: Kommunen skalfordi', 'paragraph: ', 'paragraph: efter']);
		const again = done(at(left, 'Komm'), leaveProvision);
		expect(blocks(again)).toEqual(blocks(left));
	});

	test('Enter and Backspace in an empty provision make it text', () => {
		const empty = done(at(editing([paragraph('p', 'x')]), 'x'), (now) => makeProvision(now, 'requirement'));
		const bare = empty.apply(empty.tr.delete(empty.selection.from, empty.selection.from + 1));
		expect(blocks(done(bare, enterInProvision))).toEqual(['paragraph: ']);
		expect(blocks(done(bare, backspaceInProvision))).toEqual(['paragraph: ']);
	});

	test('Backspace at the beginning of the rationale goes up, and deletes nothing', () => {
		const up = done(at(two, 'fordi'), backspaceInProvision);
		expect(up.selection.$from.parent.type.name).toBe('statement');
		expect(blocks(up)).toEqual(blocks(two));
	});

	test('Alt and an arrow move the block past its neighbour, ids and all', () => {
		const moved = done(at(two, 'skal'), (now) => moveBlock(now, 1));
		expect(moved.doc.children.map(({ attrs }) => String(attrs['id']))).toEqual(['p', 'k']);
		expect(moved.selection.$from.parent.textContent).toBe('Kommunen skal');
		expect(moveBlock(moved, 1)).toBeUndefined();
	});
});

describe('who deletes all there is', () => {
	const all = (state: EditorState, from: string, to: string): EditorState => {
		const $from = at(state, from).selection.$from;
		const end = at(state, to).selection.$from.end();
		return state.apply(state.tr.setSelection(TextSelection.create(state.doc, $from.pos, end)).deleteSelection());
	};

	test('of a rationale still has the caret in it', () => {
		const state = editing([provision('k', 'Kommunen skal', [paragraph('r', 'fordi'), paragraph('s', 'og også')])]);
		const bare = all(state, 'fordi', 'og');
		expect(blocks(bare)).toEqual(['provision: Kommunen skal']);
		expect(bare.selection.$from.node(-1).type.name).toBe('rationale');
	});
});

describe('the words a comment is put on', () => {
	test('are told with what stands around them, the block, and where they begin', () => {
		const state = at(editing([paragraph('p', 'Kommunen skal svare straks.')]), 'svare', 5);
		expect(selectedPlace(state)).toEqual({
			quote: 'svare',
			prefix: 'Kommunen skal ',
			suffix: ' straks.',
			block: 'p',
			offset: 14
		});
	});

	test('an atom counts one', () => {
		const state = done(at(editing([paragraph('p', 'et to')]), 'to'), (now) =>
			insertAtom(now, { kind: 'quote', quote: aQuote })
		);
		expect(selectedPlace(at(state, 'to', 2))).toMatchObject({ quote: 'to', prefix: 'et \ufffc', offset: 4 });
	});

	test('over several blocks they have a line for each', () => {
		const state = editing([paragraph('p', 'et to'), paragraph('q', 'tre fire')]);
		const from = at(state, 'to').selection.from;
		expect(selectedPlace(at(state, 'to', at(state, ' fire').selection.from - from))).toMatchObject({
			quote: 'to\ntre',
			suffix: ' fire',
			block: 'p',
			offset: 3
		});
	});

	test('nothing marked, or an atom alone, is no place', () => {
		expect(selectedPlace(at(editing([paragraph('p', 'et')]), 'et'))).toBeUndefined();
	});
});
