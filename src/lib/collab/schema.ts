import { Extension, getSchema, type AnyExtension } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { elementOf } from '#lib/domain/framework/element.ts';
import { BasisLink, Citation, Footnote, QuoteAtom } from './atoms.ts';
import { attribute, idAttribute } from './attribute.ts';
import { ListItem, plainBlocks } from './lists.ts';
import { Basis, Provision, Rationale, Statement } from './provision-nodes.ts';
import { Comment, Link } from './text-marks.ts';
import { allowUnfinished } from './unfinished.ts';

/** The name of the document's one fragment in its Y.Doc. */
export const fragmentName = 'draft';

/** Ids of headings and paragraphs; a heading that begins the chapter of an element says which. */
const blockAttributes = Extension.create({
	name: 'blockAttributes',
	addGlobalAttributes: () => [
		{ types: ['heading', 'paragraph'], attributes: idAttribute() },
		{
			types: ['heading'],
			attributes: attribute<number | null>('element', 'data-element', null, (text) =>
				text === '' ? undefined : elementOf(Number(text))
			)
		}
	]
});

const own: readonly AnyExtension[] = [
	Provision,
	Statement,
	Rationale,
	Basis,
	BasisLink,
	Citation,
	QuoteAtom,
	Footnote,
	ListItem,
	TableCell.extend({ content: plainBlocks }),
	TableHeader.extend({ content: plainBlocks })
];

/**
 * What a draft may hold. `shown`: the same nodes with a way to show them, put in the place of these; an editor gives
 * them, what has no screen does not.
 */
export function draftExtensions(shown: readonly AnyExtension[] = []): AnyExtension[] {
	const inPlace = new Map(shown.map((extension) => [extension.name, extension]));
	return [
		Extension.create({ name: 'unfinished', onBeforeCreate: ({ editor }) => void allowUnfinished(editor.schema) }),
		StarterKit.configure({
			heading: { levels: [1, 2, 3] },
			blockquote: false,
			code: false,
			codeBlock: false,
			horizontalRule: false,
			link: false,
			listItem: false,
			// The draft has its own memory of what was done, in Yjs, and nothing is added to it by merely opening it.
			undoRedo: false,
			trailingNode: false
		}),
		blockAttributes,
		Table.configure({ resizable: false }),
		TableRow,
		...own.map((extension) => inPlace.get(extension.name) ?? extension),
		Link,
		Comment
	];
}

/** The schema where there is no editor: on the server and in tests. Needs no DOM. */
export function draftSchema(): Schema {
	return allowUnfinished(getSchema(draftExtensions()));
}
