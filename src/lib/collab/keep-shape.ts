import { Fragment, type Node } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isTheirs } from './origin.ts';

const parts = ['statement', 'rationale', 'basis'] as const;
/** What would leave no place for the caret without a paragraph. */
const needsParagraph = ['rationale', 'listItem', 'tableCell', 'tableHeader'];

/** Whether a provision has its three parts, once each and in order. */
function isWhole(provision: Node): boolean {
	return provision.childCount === parts.length && parts.every((name, at) => provision.child(at).type.name === name);
}

/** The three parts of a provision; what stands in several of a kind stands in one. */
function wholeContent(provision: Node): Fragment {
	return Fragment.from(
		parts.map((name) => {
			const found = provision.children.filter(({ type }) => type.name === name);
			const content = found.reduce((all, part) => all.append(part.content), Fragment.empty);
			const type = provision.type.schema.nodes[name];
			if (!type) throw new Error(`the schema has no ${name}`);
			const filled =
				name === 'rationale' && content.size === 0 ? type.createAndFill(null, emptyParagraph(provision)) : null;
			return filled ?? type.create(found[0]?.attrs, content);
		})
	);
}

function emptyParagraph({ type: { schema } }: Node): Fragment {
	return Fragment.from(schema.nodes['paragraph']?.create());
}

/** What stands around parts, and says nothing without them. */
function isHollow(node: Node): boolean {
	const { name } = node.type;
	if (name === 'table') return node.children.every(({ childCount }) => childCount === 0);
	return (name === 'bulletList' || name === 'orderedList') && node.childCount === 0;
}

/** Whether a row holds a row: what the library of tables adds to a table whose rows are of unlike length. */
const holdsRow = ({ type, children }: Node): boolean =>
	type.name === 'tableRow' && children.some((child) => child.type === type);

const cellsOf = (row: Node): readonly Node[] =>
	row.children.flatMap((child) => (child.type === row.type ? cellsOf(child) : [child]));

type Mend = readonly [from: number, to: number, content: Fragment];

/** What is out of shape in a text; more may be once this is mended: an item whose only list was empty is empty too. */
function mendsOf(doc: Node): readonly Mend[] {
	const mends: Mend[] = [];
	doc.descendants((node, at) => {
		const end = at + node.nodeSize;
		if (isHollow(node)) mends.push([at, end, Fragment.empty]);
		else if (node.type.name === 'provision' && !isWhole(node)) mends.push([at + 1, end - 1, wholeContent(node)]);
		else if (holdsRow(node)) mends.push([at + 1, end - 1, Fragment.from(cellsOf(node))]);
		else {
			if (needsParagraph.includes(node.type.name) && node.childCount === 0)
				mends.push([at + 1, at + 1, emptyParagraph(node)]);
			return !node.inlineContent;
		}
		return false;
	});
	return mends;
}

/**
 * Makes provisions whole again, takes away lists and tables with nothing in them, and puts a paragraph where there must be
 * one. Two people who each delete one of two paragraphs leave neither; the schema lets that stand, so that nothing more is
 * lost, and this mends it.
 */
export function inShape(state: EditorState): Transaction | undefined {
	const transaction = state.tr;
	for (let mends = mendsOf(transaction.doc); mends.length > 0; mends = mendsOf(transaction.doc))
		for (const [from, to, content] of [...mends].reverse()) transaction.replaceWith(from, to, content);
	return transaction.docChanged ? transaction : undefined;
}

export function keepShape(): Plugin {
	return new Plugin({
		appendTransaction: (transactions, _before, state) => (isTheirs(transactions) ? undefined : inShape(state))
	});
}
