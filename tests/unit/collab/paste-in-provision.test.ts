import { Fragment, Slice } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { pasteInProvision } from '#lib/collab/paste-in-provision.ts';
import { draftJson } from '#lib/collab/to-draft.ts';
import type { Block } from '#lib/domain/standard/text.ts';
import { at, editing, heading, paragraph, provision, schema } from './some-editor.ts';

const sliceOf = (...blocks: Block[]): Slice =>
	Slice.maxOpen(Fragment.from((draftJson({ blocks }).content ?? []).map((json) => schema.nodeFromJSON(json))), true);

const list: Block = { kind: 'list', ordered: false, items: [[paragraph('', 'seng')]] };
const table: Block = {
	kind: 'table',
	rows: [[{ header: true, colspan: 1, rowspan: 1, blocks: [paragraph('', 'Ting')] }]]
};

/** What a draft of one provision holds after pasting at the words. */
function after(words: string, slice: Slice, rationale: readonly Block[] = [paragraph('r', 'fordi')]): string {
	const state: EditorState = at(editing([provision('k', 'skal', rationale)]), words);
	const transaction = pasteInProvision(state, slice);
	return transaction ? state.apply(transaction).doc.toString() : 'as ever';
}

describe('blocks pasted into a provision', () => {
	test('at the statement: the first is the statement’s, the others come first in the rationale', () => {
		expect(after('skal', sliceOf(heading('', 'Kommunen '), list))).toBe(
			'doc(provision(statement("Kommunen skal"), rationale(bulletList(listItem(paragraph("seng"))), paragraph("fordi")), basis))'
		);
	});

	test('at the statement of a provision without a rationale, they are the rationale', () => {
		expect(after('skal', sliceOf(paragraph('', 'Kommunen '), paragraph('', 'for')), [])).toBe(
			'doc(provision(statement("Kommunen skal"), rationale(paragraph("for")), basis))'
		);
	});

	test('a list at the statement leaves the statement as it is', () => {
		expect(after('skal', sliceOf(list), [])).toBe(
			'doc(provision(statement("skal"), rationale(bulletList(listItem(paragraph("seng")))), basis))'
		);
	});

	test('in the rationale a heading is a paragraph, and a table its words', () => {
		expect(after('fordi', sliceOf(heading('', 'Udstyr'), table, paragraph('', 'og ')))).toBe(
			'doc(provision(statement("skal"), rationale(paragraph("Udstyr"), paragraph("Ting"), paragraph("og fordi")), basis))'
		);
	});

	test('a line, or what fits in the rationale, is pasted as ever', () => {
		expect(after('skal', sliceOf(paragraph('', 'Kommunen ')))).toBe('as ever');
		expect(after('fordi', sliceOf(paragraph('', 'et'), list))).toBe('as ever');
	});

	test('so is everything outside a provision', () => {
		expect(pasteInProvision(at(editing([paragraph('p', 'et')]), 'et'), sliceOf(table))).toBeUndefined();
	});
});
