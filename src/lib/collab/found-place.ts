import type { Node } from '@tiptap/pm/model';
import { placeOf } from './draft-commands.ts';

/** Words that were found in a draft's text as a value: a block, or a note, and UTF-16 units of the block's words. */
export interface WantedPlace {
	readonly block: string;
	readonly from?: number;
	readonly to?: number;
}

/**
 * Where found words stand in the open draft; without a stretch, or where they have gone, the beginning of their block.
 * `words`: what stood there when it was searched, by which they are found again when somebody has written before them.
 * Undefined: the block is gone.
 */
export function foundPlace(
	doc: Node,
	{ block, from = 0, to = 0 }: WantedPlace,
	words?: string
): { readonly from: number; readonly to: number } | undefined {
	const at = placeOf(doc, block);
	const node = at === undefined ? undefined : doc.nodeAt(at);
	if (at === undefined || !node) return undefined;
	if (node.isInline) return { from: at, to: at + node.nodeSize };
	const line = lineIn(node, at);
	if (!line) return undefined;
	const { text, places } = wordsOf(line.node);
	const length = to - from;
	const start = words === undefined || text.slice(from, to) === words ? from : nearest(text, words, from);
	const [first, last] = [places[start ?? -1], places[(start ?? -1) + length - 1]];
	const begins = line.at + 1;
	if (first === undefined || last === undefined || length <= 0) return { from: begins, to: begins };
	return { from: begins + first, to: begins + last + 1 };
}

/** The first line of words in a block: a provision's is its statement. */
function lineIn(node: Node, at: number): { readonly node: Node; readonly at: number } | undefined {
	if (node.isTextblock) return { node, at };
	let found: { readonly node: Node; readonly at: number } | undefined;
	node.descendants((one, offset) => {
		if (!found && one.isTextblock) found = { node: one, at: at + 1 + offset };
		return !found;
	});
	return found;
}

/** The words of a line as `wordsIn` reads them, and by unit where it stands: atoms take a place and have no words. */
function wordsOf(line: Node): { readonly text: string; readonly places: readonly number[] } {
	let text = '';
	const places: number[] = [];
	line.forEach((node, offset) => {
		const words = node.isText ? (node.text ?? '') : node.type.name === 'hardBreak' ? ' ' : '';
		text += words;
		for (let unit = 0; unit < words.length; unit++) places.push(offset + unit);
	});
	return { text, places };
}

function nearest(text: string, words: string, wanted: number): number | undefined {
	const before = text.lastIndexOf(words, wanted);
	const after = text.indexOf(words, wanted);
	if (before === -1 && after === -1) return undefined;
	if (before === -1) return after;
	return after === -1 || wanted - before <= after - wanted ? before : after;
}
