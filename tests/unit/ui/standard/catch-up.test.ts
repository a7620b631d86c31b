import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { yCursorPluginKey } from '@tiptap/y-tiptap';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CatchUp, happened } from '#lib/ui/standard/catch-up.ts';
import { onlyWhatChanged } from '#lib/ui/standard/only-what-changed.ts';
import { inTime } from '#lib/collab/later.ts';
import { at, editing, paragraph, schema } from '../../collab/some-editor.ts';
import { fromOthers, othersWrite } from './others-acts.ts';

describe('a transaction', () => {
	const state = at(editing([paragraph('p', 'Om natten.')]), 'natten');
	const bold = schema.mark('bold');
	test.each<[string, (state: EditorState) => Transaction, string]>([
		['with which she writes is hers', ({ tr }) => tr.insertText('x'), 'hers'],
		['with which she goes elsewhere is hers', ({ tr }) => tr.setSelection(TextSelection.create(tr.doc, 2)), 'hers'],
		['with which she takes up bold is hers', ({ tr }) => tr.addStoredMark(bold), 'hers'],
		['with which she undoes is hers', (now) => fromOthers(now, now.tr.insertText('x').doc, 3, true), 'hers'],
		['with which others write is theirs', (now) => othersWrite(now, 2, 'x'), 'theirs'],
		['that shows the caret of somebody else is nothing', ({ tr }) => tr.setMeta(yCursorPluginKey, {}), 'nothing'],
		['of others that leaves the text as it was is nothing', (now) => fromOthers(now, now.doc), 'nothing']
	])('%s', (_what, act, expected) => {
		const transaction = onlyWhatChanged(state, act(state));
		expect(happened(state, state.apply(transaction), transaction)).toBe(expected);
	});
});

describe('beside the text', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	function catching() {
		const act = vi.fn();
		return { act, catchUp: new CatchUp(inTime, act) };
	}

	test('what she does is taken in at once', () => {
		const { act, catchUp } = catching();
		catchUp.after('hers');
		expect(act).toHaveBeenCalledTimes(1);
	});

	test('what others write is taken in five times a second, however many write', () => {
		const { act, catchUp } = catching();
		for (let letter = 0; letter < 50; letter++) {
			catchUp.after('theirs');
			vi.advanceTimersByTime(20);
		}
		expect(act).toHaveBeenCalledTimes(5);
	});

	test('the last that others wrote is taken in too', () => {
		const { act, catchUp } = catching();
		catchUp.after('theirs');
		expect(act).not.toHaveBeenCalled();
		vi.advanceTimersByTime(200);
		expect(act).toHaveBeenCalledTimes(1);
	});

	test('what she does takes in what others wrote before it', () => {
		const { act, catchUp } = catching();
		catchUp.after('theirs');
		catchUp.after('hers');
		vi.advanceTimersByTime(1000);
		expect(act).toHaveBeenCalledTimes(1);
	});

	test('nothing is taken in when nothing happened, or once it is closed', () => {
		const { act, catchUp } = catching();
		catchUp.after('nothing');
		catchUp.after('theirs');
		catchUp.stop();
		vi.advanceTimersByTime(1000);
		expect(act).not.toHaveBeenCalled();
	});
});
