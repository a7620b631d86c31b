import { Node } from '@tiptap/core';

/** What a list item, a cell or a rationale holds; empty only for a moment (see `unfinished.ts`). */
export const plainBlocks = '(paragraph | bulletList | orderedList)+';

/** An item of a list: text and further lists, no headings and no provisions. */
export const ListItem = Node.create({
	name: 'listItem',
	content: plainBlocks,
	defining: true,
	parseHTML: () => [{ tag: 'li' }],
	renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
	addKeyboardShortcuts() {
		return {
			Enter: () => this.editor.commands.splitListItem(this.name),
			Tab: () => this.editor.commands.sinkListItem(this.name),
			'Shift-Tab': () => this.editor.commands.liftListItem(this.name)
		};
	}
});
