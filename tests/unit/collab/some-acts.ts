import fc from 'fast-check';
import { joinBackward, setBlockType, splitBlock, toggleMark } from '@tiptap/pm/commands';
import type { NodeType } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, wrapInList } from '@tiptap/pm/schema-list';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables';
import { TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state';
import { addBasis, makeProvision, moveBlock, unmakeProvision } from '#lib/collab/draft-commands.ts';
import { cleaned, idsIn, keptAt } from '#lib/collab/paste.ts';
import { backspaceInProvision, enterInProvision, leaveProvision } from '#lib/collab/provision-keys.ts';
import { aFinding } from './some-text.ts';
import { done, schema } from './some-editor.ts';

export const none = { blocks: new Set<string>(), comments: new Set<string>() };

export function commanded(state: EditorState, command: Command): EditorState {
	let next = state;
	command(state, (transaction) => (next = state.apply(transaction)));
	return next;
}

/** What is copied from one place and pasted at another. */
export function pasted(state: EditorState, from: number, to: number, into: number): EditorState {
	const kept = keptAt(false, idsIn(state.doc.content), none, () => true);
	const slice = cleaned(state.doc.slice(from, to), kept);
	return state.apply(state.tr.replaceRange(into, into, slice));
}

const acts = [
	'split',
	'join',
	'type',
	'delete',
	'paste',
	'heading',
	'bold',
	'krav',
	'up',
	'enter',
	'back',
	'leave',
	'unmake',
	'basis',
	'list',
	'sink',
	'lift',
	'more',
	'less'
] as const;
/** Anything a person might do, anywhere. */
export const someAct = fc.record({ act: fc.constantFrom(...acts), a: fc.nat(), b: fc.nat(), c: fc.nat() });

export type SomeAct = typeof someAct extends fc.Arbitrary<infer T> ? T : never;

export function acted(state: EditorState, { act, a, b, c }: SomeAct): EditorState {
	const size = state.doc.content.size;
	const [x, y] = [a % (size + 1), b % (size + 1)];
	const [from, to] = [Math.min(x, y), Math.max(x, y)];
	const there = state.apply(
		state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to)))
	);
	const run = (command: (state: EditorState) => Transaction | undefined): EditorState => done(there, command);
	const provisionId = (): string => {
		const all: string[] = [];
		state.doc.descendants((node) => {
			if (node.type.name === 'provision') all.push(String(node.attrs['id']));
		});
		return all[c % Math.max(1, all.length)] ?? '';
	};
	switch (act) {
		case 'split':
			return commanded(there, splitBlock);
		case 'join':
			return commanded(there, joinBackward);
		case 'type':
			return there.selection.$from.parent.inlineContent ? there.apply(there.tr.insertText('ord', from)) : there;
		case 'delete':
			return there.apply(there.tr.deleteSelection());
		case 'paste':
			return pasted(there, from, to, c % (size + 1));
		case 'heading':
			return commanded(there, setBlockType(node('heading'), { level: 2 }));
		case 'bold':
			return commanded(there, toggleMark(schema.marks['bold'] ?? never()));
		case 'krav':
			return run((now) => makeProvision(now, c % 2 === 0 ? 'requirement' : 'recommendation'));
		case 'up':
			return run((now) => moveBlock(now, c % 2 === 0 ? 1 : -1));
		case 'enter':
			return run(enterInProvision);
		case 'back':
			return run(backspaceInProvision);
		case 'leave':
			return run(leaveProvision);
		case 'unmake':
			return run((now) => unmakeProvision(now, provisionId()));
		case 'basis':
			return run((now) => addBasis(now, provisionId(), { finding: aFinding, fingerprint: 'f' }));
		case 'list':
			return commanded(there, wrapInList(node(c % 2 === 0 ? 'bulletList' : 'orderedList')));
		case 'sink':
			return commanded(there, sinkListItem(node('listItem')));
		case 'lift':
			return commanded(there, liftListItem(node('listItem')));
		case 'more':
			return commanded(there, c % 2 === 0 ? addRowAfter : addColumnAfter);
		case 'less':
			return commanded(there, c % 2 === 0 ? deleteRow : deleteColumn);
	}
}

const node = (name: string): NodeType => schema.nodes[name] ?? never();

export function never(): never {
	throw new Error('the schema lacks it');
}
