import { elements, type Element } from '#lib/domain/framework/element.ts';
import { provisionsOf } from '#lib/domain/standard/outline.ts';
import type { Block, Heading, Provision, StandardText } from '#lib/domain/standard/text.ts';

/** A standard in the order of its file. */
export interface Chapters {
	/** What stands before the first element: foreword, purpose and the like. */
	readonly before: readonly Block[];
	/** One for each element, 1 to 9 and then 0, also for those the draft has no heading for. */
	readonly elements: readonly ElementChapter[];
	/** What comes after the last element. */
	readonly after: readonly Block[];
}

export interface ElementChapter {
	readonly element: Element;
	/** As the draft words it; absent when it has none. */
	readonly heading?: Heading;
	readonly blocks: readonly Block[];
	/** Provisions of this element that stand elsewhere in the draft. */
	readonly strays: readonly Provision[];
	/** Whether any provision is printed in this chapter. */
	readonly hasProvisions: boolean;
}

/**
 * Lays a draft out as chapters. A heading of the first level that names an element begins that element's chapter; one
 * that names none begins what comes after when no element follows it, and stands otherwise as a heading of the second
 * level in the chapter it is in, so that each element is one heading of the first.
 */
export function chaptersOf({ blocks }: StandardText): Chapters {
	const before: Block[] = [];
	const after: Block[] = [];
	const headings = new Map<Element, Heading>();
	const inside = new Map<Element, Block[]>(elements.map((element) => [element, []]));
	const last = blocks.findLastIndex(beginsElement);
	let into = before;
	for (const [place, block] of blocks.entries()) {
		if (block.kind !== 'heading' || block.level > 1) into.push(block);
		else if (block.element !== undefined) {
			into = inside.get(block.element) ?? before;
			if (headings.has(block.element)) into.push(lowered(block));
			else headings.set(block.element, block);
		} else if (place > last && last !== -1) {
			into = after;
			into.push(block);
		} else into.push(last === -1 || into === before ? block : lowered(block));
	}
	const all = provisionsOf({ blocks });
	const elsewhere = (element: Element): Provision[] => {
		const here = new Set(provisionsOf({ blocks: inside.get(element) ?? [] }));
		return all.filter((one) => one.element === element && !here.has(one));
	};
	return {
		before: before.flatMap((block) => withoutProvisions(block)),
		elements: elements.map((element) => {
			const heading = headings.get(element);
			const own = (inside.get(element) ?? []).flatMap((block) => withoutProvisions(block, element));
			const strays = elsewhere(element);
			return {
				element,
				...(heading ? { heading } : {}),
				blocks: own,
				strays,
				hasProvisions: strays.length > 0 || provisionsOf({ blocks: own }).length > 0
			};
		}),
		after: after.flatMap((block) => withoutProvisions(block))
	};
}

/** The provisions of the whole file in its order. */
export function printedProvisions({ elements: chapters }: Chapters): Provision[] {
	return chapters.flatMap(({ blocks, strays }) => [...provisionsOf({ blocks }), ...strays]);
}

const beginsElement = (block: Block): boolean =>
	block.kind === 'heading' && block.level === 1 && block.element !== undefined;

function lowered({ kind, id, content }: Heading): Heading {
	return { kind, id, level: 2, content };
}

/** A block without the provisions that belong to another chapter than that of `element`; nothing when it was one. */
function withoutProvisions(block: Block, element?: Element): Block[] {
	switch (block.kind) {
		case 'provision':
			return block.element === element ? [block] : [];
		case 'list': {
			const items = block.items.map((item) => item.flatMap((one) => withoutProvisions(one, element)));
			return items.every((item) => item.length === 0)
				? []
				: [{ ...block, items: items.filter((item) => item.length > 0) }];
		}
		case 'table':
			return [
				{
					...block,
					rows: block.rows.map((row) =>
						row.map((cell) => ({ ...cell, blocks: cell.blocks.flatMap((one) => withoutProvisions(one, element)) }))
					)
				}
			];
		default:
			return [block];
	}
}
