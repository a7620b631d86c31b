import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { provisionAround } from './draft-commands.ts';

const pastable = ['paragraph', 'heading', 'bulletList', 'orderedList', 'table'];

/**
 * Pastes blocks into a provision so that it stays one. In the rationale a heading becomes a paragraph and a table the
 * words of its cells; in the statement the first paragraph is the statement's, and what follows goes first in the
 * rationale. Undefined where the piece fits as it is.
 */
export function pasteInProvision(state: EditorState, { content }: Slice): Transaction | undefined {
	const { $from, $to } = state.selection;
	const around = provisionAround($from);
	if (!around || !$from.sameParent($to) || !content.content.every(({ type }) => pastable.includes(type.name)))
		return undefined;
	const nodes = content.content.flatMap(plain);
	if ($from.parent.type.name === 'statement') return intoStatement(state, around.at, content, nodes);
	if (nodes.every((node, at) => node === content.content[at])) return undefined;
	return state.tr.replaceSelection(Slice.maxOpen(Fragment.from(nodes), true)).scrollIntoView();
}

function intoStatement(
	state: EditorState,
	provision: number,
	{ childCount, firstChild }: Fragment,
	nodes: readonly Node[]
): Transaction | undefined {
	if (childCount === 0 || (childCount === 1 && firstChild?.inlineContent === true)) return undefined;
	const [first, ...more] = nodes;
	const isLine = first?.inlineContent === true;
	const transaction = isLine ? state.tr.replaceSelection(new Slice(first.content, 0, 0)) : state.tr;
	const place = rationaleIn(transaction.doc, provision);
	if (!place) return undefined;
	const { at, rationale } = place;
	const [only] = rationale.children;
	const isBare = rationale.childCount === 1 && only?.type.name === 'paragraph' && only.content.size === 0;
	const blocks = Fragment.from(isLine ? more : [...nodes]);
	transaction.replaceWith(at + 1, isBare ? at + rationale.nodeSize - 1 : at + 1, blocks);
	const end = transaction.doc.resolve(at + 1 + blocks.size);
	return transaction.setSelection(TextSelection.near(end, -1)).scrollIntoView();
}

function rationaleIn(doc: Node, provision: number): { readonly at: number; readonly rationale: Node } | undefined {
	let found: { readonly at: number; readonly rationale: Node } | undefined;
	doc.nodeAt(provision)?.forEach((part, offset) => {
		if (part.type.name === 'rationale') found ??= { at: provision + 1 + offset, rationale: part };
	});
	return found;
}

function plain(node: Node): readonly Node[] {
	const { name, schema } = node.type;
	if (name === 'table' || name === 'tableRow' || name === 'tableCell' || name === 'tableHeader')
		return node.children.flatMap(plain).filter(({ content }) => content.size > 0);
	const paragraph = schema.nodes['paragraph'];
	return [name === 'heading' && paragraph ? paragraph.create(null, node.content) : node];
}
