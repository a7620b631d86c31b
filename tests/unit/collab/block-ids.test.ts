import fc from 'fast-check';
import { splitBlock } from '@tiptap/pm/commands';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { addRowAfter } from '@tiptap/pm/tables';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import { removeNode } from '#lib/collab/draft-commands.ts';
import { keepShape } from '#lib/collab/keep-shape.ts';
import { cleaned, idsIn, keptAt } from '#lib/collab/paste.ts';
import { acted, commanded, never, none, pasted, someAct } from './some-acts.ts';
import { anyText } from './some-text.ts';
import { at, done, editing, idsOf, paragraph, provision, schema } from './some-editor.ts';

/** Each provision has a statement, a rationale and a basis, and nothing else. */
function shapes(state: EditorState): string[] {
	const found: string[] = [];
	state.doc.descendants((node) => {
		if (node.type.name === 'provision') found.push(node.children.map(({ type }) => type.name).join(' '));
	});
	return [...new Set(found)];
}

/** What holds less than its content says, which only two people at once can leave. */
function unfinished(state: EditorState): string[] {
	const found: string[] = [];
	state.doc.descendants(({ type, content }) => {
		if (type.contentMatch.matchFragment(content)?.validEnd !== true) found.push(type.name);
	});
	return found;
}

describe('whatever is done to a draft', () => {
	test('every block and atom has an id of its own, and every provision its three parts', () => {
		fc.assert(
			fc.property(anyText, fc.array(someAct, { maxLength: 12 }), (text, steps) => {
				let state = editing(text.blocks);
				state = state.apply(state.tr.insertText('x', 0));
				for (const one of steps) {
					state = acted(state, one);
					state.doc.check();
					expect(unfinished(state)).toEqual([]);
					const ids = idsOf(state.doc);
					expect(ids).not.toContain('');
					expect(new Set(ids).size).toBe(ids.length);
					expect(shapes(state).filter((shape) => shape !== 'statement rationale basis')).toEqual([]);
				}
			}),
			{ numRuns: 150 }
		);
	});
});

describe('ids', () => {
	test('a split paragraph keeps its id above, and has a new one below', () => {
		const state = commanded(at(editing([paragraph('p', 'nat og dag')]), 'og'), splitBlock);
		expect(idsOf(state.doc)).toEqual(['p', 'n1']);
	});

	test('a provision that is copied is another one throughout', () => {
		const state = editing([provision('k', 'Kommunen skal', [paragraph('r', 'fordi')]), paragraph('p', 'efter')]);
		const { nodeSize } = state.doc.child(0);
		const ids = idsOf(pasted(state, 0, nodeSize, state.doc.content.size).doc);
		expect(ids).toEqual(['k', 'k-s', 'r', 'p', 'n1', 'n2', 'n3']);
	});

	test('what was cut and is pasted again is the same', () => {
		const state = editing([provision('k', 'Kommunen skal'), paragraph('p', 'efter')]);
		const { nodeSize } = state.doc.child(0);
		const slice = state.doc.slice(0, nodeSize);
		const gone = done(state, (now) => removeNode(now, 'k'));
		const kept = keptAt(false, idsIn(gone.doc.content), idsIn(slice.content), () => true);
		const back = gone.apply(gone.tr.replaceRange(gone.doc.content.size, gone.doc.content.size, cleaned(slice, kept)));
		expect(idsOf(back.doc).slice(0, 3)).toEqual(['p', 'k', 'k-s']);
	});

	test('what others wrote is theirs to give ids to', () => {
		const state = editing([paragraph('p', 'et')]);
		const theirs = state.tr.insert(0, schema.nodes['paragraph']?.create() ?? never());
		const received = state.apply(theirs.setMeta(ySyncPluginKey, { isChangeOrigin: true }));
		expect(idsOf(received.doc)).toEqual(['', 'p']);
	});
});

describe('a provision that two people have left in pieces', () => {
	const piece = (name: string, text = '') =>
		schema.nodes[name]?.create(null, text === '' ? undefined : schema.text(text)) ?? never();

	test('is made whole at the next act; no words are lost', () => {
		const state = editing([paragraph('p', 'et')]);
		const pieces = Fragment.from([piece('basis'), piece('statement', 'ét'), piece('statement', ' to')]);
		const broken = schema.nodes['provision']?.create({ id: 'k' }, pieces) ?? never();
		const mended = state.apply(state.tr.insert(0, broken)).doc.child(0);
		expect(mended.children.map(({ type, textContent }) => [type.name, textContent])).toEqual([
			['statement', 'ét to'],
			['rationale', ''],
			['basis', '']
		]);
		expect(mended.child(1).childCount).toBe(1);
	});
});

describe('what two people have left empty', () => {
	const empty = (name: string, content?: Node | Node[]) => schema.nodes[name]?.create(null, content) ?? never();
	const mended = (...left: Node[]): unknown => {
		const state = editing([paragraph('p', 'et')]);
		return state.apply(state.tr.insert(0, left)).doc.toString();
	};

	test('a list without items and a table without cells are gone at the next act', () => {
		expect(mended(empty('bulletList'), empty('table'), empty('table', empty('tableRow')))).toBe('doc(paragraph("et"))');
	});

	test('an item whose only list is empty has a line to write in', () => {
		expect(mended(empty('orderedList', empty('listItem', empty('bulletList'))))).toBe(
			'doc(orderedList(listItem(paragraph)), paragraph("et"))'
		);
	});

	test('a row added to a table of unlike rows holds cells and no row', () => {
		const cell = empty('tableCell', empty('paragraph'));
		const table = empty('table', [empty('tableRow', [cell, cell]), empty('tableRow', [cell])]);
		// Not as in an editor, where the table is evened first.
		const state = EditorState.create({ doc: schema.topNodeType.create(null, table), plugins: [keepShape()] });
		const inLast = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
		expect(commanded(inLast, addRowAfter).doc.toString()).toBe(
			'doc(table(tableRow(tableCell(paragraph), tableCell(paragraph)), tableRow(tableCell(paragraph)), tableRow(tableCell(paragraph))))'
		);
	});

	test('a draft that holds nothing else has a line to write in', () => {
		const state = editing([]);
		const emptied = state.apply(state.tr.replaceWith(0, state.doc.content.size, empty('table')));
		expect(emptied.doc.toString()).toBe('doc(paragraph)');
	});
});

describe('comment marks in what is pasted', () => {
	const [here, cutAway, foreign] = ['01arz3ndektsv4rrffq69g5fa1', '01arz3ndektsv4rrffq69g5fa2', 'x'];
	const marked = (id: string) => schema.text(id, [schema.marks['comment']?.create({ id }) ?? never()]);
	const slice = new Slice(Fragment.from([marked(here), marked(cutAway), marked(foreign)]), 0, 0);
	const now = { blocks: new Set<string>(), comments: new Set([here]) };
	const isThread = (id: string): boolean => id !== foreign;
	const left = (isMove: boolean): string[] =>
		cleaned(slice, keptAt(isMove, now, none, isThread)).content.content.flatMap(({ marks }) =>
			marks.map(({ attrs }) => String(attrs['id']))
		);

	test('a copy loses them; what was cut keeps them; what is not of this draft is dropped', () => {
		expect(left(false)).toEqual([cutAway]);
	});

	test('what is dragged to another place keeps them', () => {
		expect(left(true)).toEqual([here, cutAway]);
	});
});
