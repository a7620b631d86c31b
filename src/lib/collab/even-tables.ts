import { Plugin, type Transaction } from '@tiptap/pm/state';
import { fixTables, fixTablesKey, isInTable } from '@tiptap/pm/tables';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { isTheirs } from './origin.ts';

/**
 * The library of tables gives a row that is too short the cells it lacks, whoever made it so. Here that waits until the
 * person herself writes, or comes into the table: were each browser to even out what it receives, the row would get cells
 * from each of them, and be the longest, which they would even out in turn. Where she is the table must be even, since
 * commands that add and delete rows and columns take it for granted.
 */
export function evenTables(): Plugin<boolean> {
	const plugin: Plugin<boolean> = new Plugin({
		state: {
			init: () => false,
			apply: (transaction, did) =>
				transaction.getMeta('appendedTransaction') === undefined ? isHerAct(transaction) : did
		},
		filterTransaction: (transaction, state) =>
			transaction.getMeta(fixTablesKey) === undefined || plugin.getState(state) === true,
		appendTransaction: (_transactions, _before, state) =>
			plugin.getState(state) === true && isInTable(state) ? fixTables(state) : undefined
	});
	return plugin;
}

/** Whether she wrote, or went somewhere. */
const isHerAct = (transaction: Transaction): boolean =>
	(transaction.selectionSet && transaction.getMeta(ySyncPluginKey) === undefined) || !isTheirs([transaction]);
