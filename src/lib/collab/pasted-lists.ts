import type { Block } from '#lib/domain/standard/text.ts';
import { styleOf, textIn, within, type PastedElement } from './pasted-tree.ts';

/** An item of a list, before it is known what list it is in: Word says how deep it is, and no more. */
interface Item {
	readonly kind: 'item';
	readonly level: number;
	readonly ordered: boolean;
	/** What all items of one list on the page have in common. */
	readonly list: string | PastedElement;
	readonly blocks: readonly Block[];
}

/** A paragraph that goes on with the item before it: the last one, or the last at its level. */
interface More {
	readonly kind: 'more';
	readonly level?: number;
	readonly blocks: readonly Block[];
}

export type Piece = Block | Item | More;

interface OpenList {
	readonly level: number;
	readonly list: string | PastedElement;
	readonly ordered: boolean;
	readonly items: Block[][];
}

/** Puts items that follow each other into lists, and lists that are deeper into the items before them. */
export function gathered(pieces: readonly Piece[]): Block[] {
	const blocks: Block[] = [];
	let open: OpenList[] = [];
	for (const piece of pieces) {
		if (piece.kind === 'item') open = withItem(open, piece, blocks);
		else if (piece.kind === 'more') {
			const { level: deepest = Infinity } = piece;
			open = open.filter(({ level }) => level <= deepest);
			(open.at(-1)?.items.at(-1) ?? blocks).push(...piece.blocks);
		} else {
			open = [];
			blocks.push(piece);
		}
	}
	return blocks;
}

/** The lists that are open after an item; a new one stands in the item above it, or among the blocks. */
function withItem(open: readonly OpenList[], item: Item, blocks: Block[]): OpenList[] {
	const above = open.filter(({ level }) => level < item.level);
	const same = open.find(({ level }) => level === item.level);
	if (same && same.ordered === item.ordered && (above.length > 0 || same.list === item.list)) {
		same.items.push([...item.blocks]);
		return [...above, same];
	}
	const { level, list, ordered } = item;
	const items = [[...item.blocks]];
	(above.at(-1)?.items.at(-1) ?? blocks).push({ kind: 'list', ordered, items });
	return [...above, { level, list, ordered, items }];
}

/** That a paragraph of Word's is an item: `mso-list: l0 level2 lfo1`. */
export function wordItem(paragraph: PastedElement): Omit<Item, 'kind' | 'blocks'> | undefined {
	const [, list, level] = /\b(l\d+) level(\d+)/.exec(styleOf(paragraph).get('mso-list') ?? '') ?? [];
	if (list === undefined || level === undefined) return undefined;
	const round = /lfo\d+/.exec(styleOf(paragraph).get('mso-list') ?? '')?.[0] ?? '';
	const marker = within(paragraph).find(isMarker);
	return { level: Number(level), list: list + round, ordered: marker !== undefined && isNumber(textIn(marker)) };
}

/** Where Word writes the number or the dot for who has no lists. */
export const isMarker = (element: PastedElement): boolean => styleOf(element).get('mso-list') === 'ignore';

/** "1.", "a)", "(iv)", "1.2" and not "o", which is Word's hollow dot. */
const isNumber = (marker: string): boolean => /^\s*\(?(\d|[a-zæøå]{1,5}[.)])/i.test(marker.replace(/\u00a0/g, ' '));

/** How deep an item of a list says it is, as Google Docs and Word on the web do. */
export function levelOf({ attrs }: PastedElement): number | undefined {
	const level = Number(attrs['data-aria-level'] ?? attrs['aria-level']);
	return Number.isInteger(level) && level > 0 ? level : undefined;
}

export const isList = ({ tag }: PastedElement): boolean => tag === 'ul' || tag === 'ol';
