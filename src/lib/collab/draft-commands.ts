import { Fragment, type Node, type ResolvedPos, type Schema } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { ReleasedFindingId, ReleasedQuoteId } from '#lib/domain/ids.ts';
import type { BasisRole, BlockId, Obligation } from '#lib/domain/standard/text.ts';
import { idOf } from './block-ids.ts';
import { draftParts, elementAt } from './draft-parts.ts';

// Each gives the transaction that does it, or undefined where it cannot be done.

/** A released finding as a link or a citation holds it: as it stands when it is made. */
export interface FindingAsItStands {
	readonly finding: ReleasedFindingId;
	readonly fingerprint: string;
}

/** The provision round a place, and where it begins. */
export function provisionAround($at: ResolvedPos): { readonly at: number; readonly node: Node } | undefined {
	for (let depth = $at.depth; depth > 0; depth -= 1)
		if ($at.node(depth).type.name === 'provision') return { at: $at.before(depth), node: $at.node(depth) };
	return undefined;
}

/**
 * Inside a provision: sets its obligation. Else a new one of the chapter's element: the paragraph with the caret becomes
 * its statement; in a list or a table, or under a heading, it comes after.
 */
export function makeProvision(state: EditorState, obligation: Obligation): Transaction | undefined {
	const { $from } = state.selection;
	const around = provisionAround($from);
	if (around) return state.tr.setNodeAttribute(around.at, 'obligation', obligation);
	const before = $from.depth === 0 ? $from.pos : $from.before(1);
	const block = state.doc.nodeAt(before);
	if (!block) return undefined;
	const element = elementAt(draftParts(state.doc).headings, before + 1);
	const takes = block.type.name === 'paragraph';
	const provision = newProvision(state.schema, { obligation, element }, takes ? block.content : Fragment.empty);
	const from = takes ? before : before + block.nodeSize;
	const transaction = state.tr.replaceWith(from, before + block.nodeSize, provision);
	// Into the statement: past the provision's own beginning and the statement's.
	const caret = from + 2 + (takes ? Math.min($from.parentOffset, block.content.size) : 0);
	return transaction.setSelection(TextSelection.create(transaction.doc, caret)).scrollIntoView();
}

function newProvision(schema: Schema, attrs: Readonly<Record<string, unknown>>, statement: Fragment): Node {
	return made(schema, 'provision', attrs, [
		made(schema, 'statement', {}, statement),
		made(schema, 'rationale', {}, made(schema, 'paragraph')),
		made(schema, 'basis')
	]);
}

function made(
	schema: Schema,
	name: string,
	attrs: Readonly<Record<string, unknown>> = {},
	content?: Fragment | Node | readonly Node[]
): Node {
	const type = schema.nodes[name];
	if (!type) throw new Error(`the schema has no ${name}`);
	return type.create(attrs, content);
}

/** Where a block or an atom stands. */
export function placeOf(doc: Node, id: BlockId): number | undefined {
	let found: number | undefined;
	doc.descendants((node, at) => {
		if (found === undefined && idOf(node) === id) found = at;
		return found === undefined;
	});
	return found;
}

/** Sets one attribute of a block or an atom: others may set others at the same time. */
export function setAttribute(state: EditorState, id: BlockId, name: string, value: unknown): Transaction | undefined {
	const at = placeOf(state.doc, id);
	return at === undefined ? undefined : state.tr.setNodeAttribute(at, name, value);
}

/** Takes a block or an atom out, with what is in it. */
export function removeNode(state: EditorState, id: BlockId): Transaction | undefined {
	const at = placeOf(state.doc, id);
	const node = at === undefined ? null : state.doc.nodeAt(at);
	if (at === undefined || !node) return undefined;
	return state.tr.delete(at, at + node.nodeSize);
}

/** Turns a provision back into text: its statement and its rationale as paragraphs. */
export function unmakeProvision(state: EditorState, id: BlockId): Transaction | undefined {
	const at = placeOf(state.doc, id);
	const node = at === undefined ? null : state.doc.nodeAt(at);
	if (at === undefined || node?.type.name !== 'provision') return undefined;
	const statement = node.children.filter(({ type }) => type.name === 'statement');
	const rationale = node.children.filter(({ type }) => type.name === 'rationale').flatMap(({ children }) => children);
	const blocks = [
		...statement.map(({ content }) => made(state.schema, 'paragraph', {}, content)),
		...rationale.filter(({ content }) => content.size > 0)
	];
	const transaction = state.tr.replaceWith(at, at + node.nodeSize, blocks);
	return transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1)));
}

/** Lays a finding under a provision; once only. */
export function addBasis(
	state: EditorState,
	id: BlockId,
	{ finding, fingerprint }: FindingAsItStands,
	role: BasisRole = 'grounds'
): Transaction | undefined {
	const at = placeOf(state.doc, id);
	const provision = at === undefined ? null : state.doc.nodeAt(at);
	if (at === undefined || provision?.type.name !== 'provision') return undefined;
	const basis = provision.children.findIndex(({ type }) => type.name === 'basis');
	const held = provision.children[basis];
	if (!held || held.children.some(({ attrs }) => attrs['finding'] === finding)) return undefined;
	const before = provision.children.slice(0, basis).reduce((size, { nodeSize }) => size + nodeSize, 0);
	const end = at + 1 + before + held.nodeSize - 1;
	return state.tr.insert(end, made(state.schema, 'basisLink', { finding, fingerprint, role }));
}

/**
 * A finding that has changed is seen to hold as it stands now: where a provision rests on it and cites it, or, without a
 * provision, where it is cited in running text.
 */
export function confirm(
	state: EditorState,
	{ finding, fingerprint }: FindingAsItStands,
	provision?: BlockId
): Transaction | undefined {
	const transaction = state.tr;
	const from = provision === undefined ? 0 : placeOf(state.doc, provision);
	if (from === undefined) return undefined;
	const to = provision === undefined ? state.doc.content.size : from + (state.doc.nodeAt(from)?.nodeSize ?? 0);
	state.doc.nodesBetween(from, to, ({ type, attrs }, at) => {
		const isMeant = provision !== undefined || type.name === 'citation';
		if (isMeant && attrs['finding'] === finding && attrs['fingerprint'] !== fingerprint)
			transaction.setNodeAttribute(at, 'fingerprint', fingerprint);
	});
	return transaction.docChanged ? transaction : undefined;
}

/** Puts an atom at the caret: a citation, a quote, a note. Nothing where there is no line to put it in. */
export function insertAtom(
	state: EditorState,
	atom:
		| ({ readonly kind: 'citation' } & FindingAsItStands)
		| { readonly kind: 'quote'; readonly quote: ReleasedQuoteId }
		| { readonly kind: 'footnote'; readonly text: string }
): Transaction | undefined {
	const { $to } = state.selection;
	if (!$to.parent.inlineContent) return undefined;
	const { kind, ...attrs } = atom;
	const transaction = state.tr.insert($to.pos, made(state.schema, kind, attrs));
	return transaction.setSelection(TextSelection.create(transaction.doc, $to.pos + 1)).scrollIntoView();
}

/** Moves the block with the caret (a paragraph, a heading, a provision, a list) past the one before or after it. */
export function moveBlock(state: EditorState, by: -1 | 1): Transaction | undefined {
	const { $from, anchor } = state.selection;
	const index = $from.index(0);
	const other = index + by;
	if (other < 0 || other >= state.doc.childCount || $from.depth === 0) return undefined;
	const at = $from.before(1);
	const block = state.doc.child(index);
	const step = by * state.doc.child(other).nodeSize;
	const transaction = state.tr.delete(at, at + block.nodeSize).insert(at + step, block);
	return transaction.setSelection(TextSelection.near(transaction.doc.resolve(anchor + step))).scrollIntoView();
}
