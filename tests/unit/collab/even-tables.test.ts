import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import type { Cell } from '#lib/domain/standard/text.ts';
import { editing, paragraph } from './some-editor.ts';

const cell = (text: string): Cell => ({ header: false, colspan: 1, rowspan: 1, blocks: [paragraph(text, text)] });

/** A table of two rows, and nothing else. */
const table = () =>
	editing([
		{
			kind: 'table',
			rows: [
				[cell('a'), cell('b')],
				[cell('c'), cell('d')]
			]
		}
	]);

/** The cell with these words taken out. */
function without(state: EditorState, words: string): Transaction {
	const transaction = state.tr;
	state.doc.descendants((node, at) => {
		if (node.type.name === 'tableCell' && node.textContent === words) transaction.delete(at, at + node.nodeSize);
	});
	return transaction;
}

const cells = ({ doc }: EditorState): string[][] =>
	(doc.firstChild?.children ?? []).map((row) => row.children.map(({ textContent }) => textContent));

describe('a row that lacks a cell', () => {
	const received = table().apply(without(table(), 'd').setMeta(ySyncPluginKey, { isChangeOrigin: true }));

	test('is left as it is when others made it so: each browser would add one', () => {
		expect(cells(received)).toEqual([['a', 'b'], ['c']]);
	});

	test('is filled at the next act of the person herself', () => {
		expect(cells(received.apply(received.tr.insertText('x', 4)))).toEqual([
			['xa', 'b'],
			['c', '']
		]);
	});

	test('is filled when she comes into the table, so that rows can be added to it', () => {
		const inside = received.apply(received.tr.setSelection(TextSelection.atStart(received.doc)));
		expect(cells(inside)).toEqual([
			['a', 'b'],
			['c', '']
		]);
	});

	test('is filled at once when she made it so', () => {
		const state = table();
		expect(cells(state.apply(without(state, 'd')))).toEqual([
			['a', 'b'],
			['c', '']
		]);
	});
});
