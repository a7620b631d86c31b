import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/**
 * Who may not write still has a caret, so that words can be marked with the keyboard alone; what she types is not taken.
 * What comes from others, by way of Yjs, is.
 */
export function readOnly(mayWrite: () => boolean): Plugin {
	const stops = (): boolean => !mayWrite();
	return new Plugin({
		filterTransaction: (transaction) =>
			!transaction.docChanged || mayWrite() || transaction.getMeta(ySyncPluginKey) !== undefined,
		props: {
			handlePaste: stops,
			handleDrop: stops,
			handleTextInput: stops,
			handleDOMEvents: {
				beforeinput: (_view, event) => {
					if (stops()) event.preventDefault();
					return stops();
				},
				cut: (_view, event) => {
					if (stops()) event.preventDefault();
					return stops();
				}
			}
		}
	});
}
