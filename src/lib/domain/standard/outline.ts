import type { Element } from '../framework/element.ts';
import type { ReleasedFindingId } from '../ids.ts';
import type { Block, BlockId, Inline, Obligation, Provision, Sector, StandardText } from './text.ts';

/** A provision as lists show it. */
export interface OutlinedProvision {
	readonly id: BlockId;
	/** K2.3: krav, element 2, third provision of that element. */
	readonly number: string;
	readonly obligation: Obligation;
	readonly element: Element;
	readonly sectors: readonly Sector[];
	/** The statement's words; notes and atoms are left out. */
	readonly statement: string;
	readonly findings: readonly ReleasedFindingId[];
}

const letters: Readonly<Record<Obligation, string>> = { requirement: 'K', recommendation: 'A' };

/** The provisions of a text in their order, those inside list items and cells too. */
export function provisionsOf({ blocks }: StandardText): Provision[] {
	return blocks.flatMap(within);
}

function within(block: Block): Provision[] {
	switch (block.kind) {
		case 'provision':
			return [block];
		case 'list':
			return block.items.flatMap((item) => item.flatMap(within));
		case 'table':
			return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(within)));
		default:
			return [];
	}
}

/** Numbers by element and order: krav and anbefalinger of one element share one count (K2.1, K2.2, A2.3). */
export function numbersOf(
	provisions: readonly Pick<Provision, 'id' | 'obligation' | 'element'>[]
): ReadonlyMap<BlockId, string> {
	const counts = new Map<Element, number>();
	const numbers = new Map<BlockId, string>();
	for (const { id, obligation, element } of provisions) {
		const count = (counts.get(element) ?? 0) + 1;
		counts.set(element, count);
		numbers.set(id, `${letters[obligation]}${element}.${count}`);
	}
	return numbers;
}

/** The provisions of a text with their numbers. */
export function outlineOf(text: StandardText): OutlinedProvision[] {
	const provisions = provisionsOf(text);
	const numbers = numbersOf(provisions);
	return provisions.map(({ id, obligation, element, sectors, statement, basis }) => ({
		id,
		number: numbers.get(id) ?? '',
		obligation,
		element,
		sectors,
		statement: wordsIn(statement),
		findings: [...new Set(basis.map(({ finding }) => finding))]
	}));
}

/** The plain words of a line. */
export function wordsIn(content: readonly Inline[]): string {
	return content.map((one) => (one.kind === 'words' ? one.text : one.kind === 'break' ? ' ' : '')).join('');
}
