import type { Span } from '#lib/domain/text/mapping.ts';
import type { Box } from '#lib/domain/reading/place-field.ts';
import { lineAt, type Line } from '#lib/domain/reading/lines.ts';

/**
 * The text as it stands on the page: where offsets of the source are drawn, and which offset lies under a point. Every
 * paragraph is one text node, alone in an element that says `data-start`. How a paragraph breaks into lines is measured
 * once and remembered until the width changes.
 */
export class TextDom {
	/** The element the text stands in, while it is on the page. */
	root: HTMLElement | undefined;
	readonly #lines: () => readonly Line[];
	readonly #paragraphs = new Map<number, HTMLElement>();
	readonly #breaks = new Map<number, readonly number[]>();

	constructor(lines: () => readonly Line[]) {
		this.#lines = lines;
	}

	/** A paragraph is on the page; returns what takes it off again. */
	hold(no: number, paragraph: HTMLElement): () => void {
		this.#paragraphs.set(no, paragraph);
		return () => {
			if (this.#paragraphs.get(no) === paragraph) this.#paragraphs.delete(no);
			this.#breaks.delete(no);
		};
	}

	/** Lines may break elsewhere now. */
	forgetBreaks(): void {
		this.#breaks.clear();
	}

	paragraph(no: number): HTMLElement | undefined {
		return this.#paragraphs.get(no);
	}

	node(no: number): Text | undefined {
		const node = this.#paragraphs.get(no)?.firstChild;
		return node instanceof Text ? node : undefined;
	}

	/** Where an offset lies in the page's nodes. */
	pointOf(offset: number): { readonly node: Text; readonly at: number } | undefined {
		const line = lineAt(this.#lines(), offset);
		const node = line && this.node(line.no);
		return node && { node, at: Math.min(Math.max(0, offset - line.start), node.length) };
	}

	rangeOf({ start, end }: Span): Range | undefined {
		const [from, to] = [this.pointOf(start), this.pointOf(end)];
		if (!from || !to) return undefined;
		const range = document.createRange();
		range.setStart(from.node, from.at);
		range.setEnd(to.node, to.at);
		return range;
	}

	/** The upright line before an offset; at the end of a drawn line it stays on that line when `atEnd`. */
	caretBox(offset: number, atEnd = false): Box | undefined {
		const point = this.pointOf(offset);
		if (!point) return undefined;
		const { node, at } = point;
		const behind = (atEnd && at > 0) || at >= node.length;
		const range = document.createRange();
		range.setStart(node, behind ? Math.max(0, at - 1) : at);
		range.setEnd(node, behind ? at : Math.min(node.length, at + 1));
		const boxes = range.getClientRects();
		const box = boxes[boxes.length - 1];
		if (!box) return undefined;
		const x = behind ? box.right : box.left;
		return { left: x, right: x, top: box.top, bottom: box.bottom };
	}

	/** The first and the last drawn line of a span. */
	ends(span: Span): { readonly first: Box; readonly last: Box } | undefined {
		const boxes = this.rangeOf(span)?.getClientRects();
		const [first, last] = [boxes?.[0], boxes?.[boxes.length - 1]];
		return first && last ? { first, last } : undefined;
	}

	/** The offset under a point of the window; undefined outside the words. */
	offsetAt(x: number, y: number): number | undefined {
		const found = caretAt(x, y);
		if (!found) return undefined;
		const element = found.node instanceof Element ? found.node : found.node.parentElement;
		const paragraph = element?.closest<HTMLElement>('[data-start]');
		if (!paragraph || !this.root?.contains(paragraph)) return undefined;
		const start = Number(paragraph.dataset['start']);
		return start + (found.node instanceof Text ? found.at : 0);
	}

	/** Where each drawn line of a paragraph begins, counted from the paragraph's start; the first is 0. */
	breaks(no: number): readonly number[] {
		const known = this.#breaks.get(no);
		if (known) return known;
		const node = this.node(no);
		if (!node) return [0];
		const found = measureBreaks(node);
		this.#breaks.set(no, found);
		return found;
	}

	/** The number of the line at a height of the window: the last that begins above it. */
	lineNumberAt(y: number): number {
		let [low, high] = [1, this.#lines().length];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			const top = this.#paragraphs.get(middle)?.getBoundingClientRect().top ?? Infinity;
			if (top <= y) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

/** Safari had its own way of asking before it had the standard one. */
interface OlderSafari {
	caretPositionFromPoint?: unknown;
	caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly at: number } | undefined {
	const older: OlderSafari = document;
	if (older.caretPositionFromPoint) {
		const position = document.caretPositionFromPoint(x, y);
		return position ? { node: position.offsetNode, at: position.offset } : undefined;
	}
	const range = older.caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, at: range.startOffset } : undefined;
}

/** One box is one drawn line; where each begins is found by halving. */
function measureBreaks(node: Text): number[] {
	const range = document.createRange();
	range.selectNodeContents(node);
	const tops = [...range.getClientRects()].map(({ top }) => top);
	const breaks = [0];
	for (const top of tops.slice(1)) {
		let [low, high] = [breaks.at(-1) ?? 0, node.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			range.setStart(node, middle);
			range.setEnd(node, middle + 1);
			const boxes = range.getClientRects();
			if ((boxes[boxes.length - 1]?.top ?? 0) >= top - 1) high = middle;
			else low = middle + 1;
		}
		breaks.push(low);
	}
	return breaks;
}
