import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import type { Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { ulidOf } from '#lib/domain/ids.ts';
import type { Block, Inline, Provision, StandardText } from '#lib/domain/standard/text.ts';
import { sectorAttributes } from './provision-nodes.ts';
import { draftSchema, fragmentName } from './schema.ts';

interface Json {
	readonly type: string;
	readonly attrs?: Readonly<Record<string, unknown>>;
	readonly content?: readonly Json[];
	readonly text?: string;
	readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
}

/**
 * The update that makes an empty document hold a text: for the example, and for tests. It is applied once, by the server;
 * applied twice it is there once, but made twice the text stands twice.
 */
export function draftUpdate(text: StandardText, schema: Schema = draftSchema()): Uint8Array {
	const node = schema.nodeFromJSON(draftJson(text));
	node.check();
	const document = new Y.Doc();
	prosemirrorToYXmlFragment(node, document.getXmlFragment(fragmentName));
	return Y.encodeStateAsUpdate(document);
}

/** The text as ProseMirror's JSON. */
export function draftJson({ blocks }: StandardText): Json {
	return { type: 'doc', content: blocks.length === 0 ? [emptyParagraph] : blocks.map(blockJson) };
}

const emptyParagraph: Json = { type: 'paragraph' };

function blockJson(block: Block): Json {
	switch (block.kind) {
		case 'heading':
			return {
				type: 'heading',
				attrs: { id: block.id, level: block.level, element: block.element ?? null },
				content: block.content.map(inlineJson)
			};
		case 'paragraph':
			return { type: 'paragraph', attrs: { id: block.id }, content: block.content.map(inlineJson) };
		case 'list':
			return {
				type: block.ordered ? 'orderedList' : 'bulletList',
				content: block.items.map((item) => ({ type: 'listItem', content: plain(item) }))
			};
		case 'table':
			return {
				type: 'table',
				content: block.rows.map((row) => ({
					type: 'tableRow',
					content: row.map(({ header, colspan, rowspan, blocks }) => ({
						type: header ? 'tableHeader' : 'tableCell',
						attrs: { colspan, rowspan },
						content: plain(blocks)
					}))
				}))
			};
		case 'provision':
			return provisionJson(block);
	}
}

/** Where a draft holds paragraphs and lists only: other blocks become paragraphs of their words. */
function plain(blocks: readonly Block[]): readonly Json[] {
	const fit = blocks.flatMap((block): Json[] => {
		switch (block.kind) {
			case 'heading':
				return [blockJson({ kind: 'paragraph', id: block.id, content: block.content })];
			case 'provision':
				return [blockJson({ kind: 'paragraph', id: block.id, content: block.statement }), ...plain(block.rationale)];
			case 'table':
				return block.rows.flatMap((row) => row.flatMap((cell) => plain(cell.blocks)));
			default:
				return [blockJson(block)];
		}
	});
	return fit.length === 0 ? [emptyParagraph] : fit;
}

function provisionJson({ id, obligation, element, sectors, statement, rationale, basis }: Provision): Json {
	const applies = Object.fromEntries(sectors.map((sector) => [sectorAttributes[sector], true]));
	return {
		type: 'provision',
		attrs: { id, obligation, element, ...applies },
		content: [
			{ type: 'statement', attrs: { id: `${id}-s` }, content: statement.map(inlineJson) },
			{ type: 'rationale', content: plain(rationale) },
			{ type: 'basis', content: basis.map((link) => ({ type: 'basisLink', attrs: { ...link } })) }
		]
	};
}

function inlineJson(inline: Inline): Json {
	switch (inline.kind) {
		case 'words': {
			const { text, href, threads = [] } = inline;
			const marks = (['bold', 'italic', 'underline', 'strike'] as const).filter((type) => inline[type]);
			return {
				type: 'text',
				text,
				marks: [
					...marks.map((type) => ({ type })),
					...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
					...threads.map((thread) => ({ type: 'comment', attrs: { id: ulidOf(thread) } }))
				]
			};
		}
		case 'break':
			return { type: 'hardBreak' };
		default: {
			const { kind, ...attrs } = inline;
			return { type: kind, attrs };
		}
	}
}
