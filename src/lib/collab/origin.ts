import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { isObject } from '#lib/domain/json.ts';

/**
 * Whether nothing in these transactions is the person's own: the text was not changed, or it came from others. Her own
 * undo comes the same way as theirs, and is hers.
 */
export function isTheirs(transactions: readonly Transaction[]): boolean {
	return transactions.every((transaction) => {
		if (!transaction.docChanged) return true;
		const meta: unknown = transaction.getMeta(ySyncPluginKey);
		return isObject(meta) && meta['isChangeOrigin'] === true && meta['isUndoRedoOperation'] !== true;
	});
}
