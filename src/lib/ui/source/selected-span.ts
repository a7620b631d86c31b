import type { Span } from '#lib/domain/text/mapping.ts';

/** What the page's selection says of a text: words of it, a place in it, or nothing of it at all. */
export type Selected =
	| { readonly is: 'words'; readonly span: Span; readonly anchor: number; readonly focus: number }
	| { readonly is: 'place'; readonly offset: number }
	| { readonly is: 'elsewhere' };

/** What the person has marked inside `text`, as offsets of the source. */
export function selectedIn(text: HTMLElement): Selected {
	const selection = getSelection();
	if (!selection || selection.rangeCount === 0) return { is: 'elsewhere' };
	const anchor = offsetOf(text, selection.anchorNode, selection.anchorOffset);
	const focus = offsetOf(text, selection.focusNode, selection.focusOffset);
	if (anchor === undefined || focus === undefined) return { is: 'elsewhere' };
	if (anchor === focus) return { is: 'place', offset: focus };
	return { is: 'words', span: { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }, anchor, focus };
}

/**
 * A point in the page as an offset of the source: each paragraph is one text node and says where it starts. A point
 * between paragraphs (a line number, a speaker's label) is the beginning of the paragraph that follows.
 */
function offsetOf(text: HTMLElement, node: Node | null, offset: number): number | undefined {
	const element = node instanceof Element ? node : node?.parentElement;
	if (!node || !element || !text.contains(element)) return undefined;
	const paragraph = element.closest<HTMLElement>('[data-start]');
	if (!paragraph) return offsetBeside(element, node instanceof Element ? node.childNodes[offset] : node);
	const start = Number(paragraph.dataset['start']);
	if (node instanceof Text) return start + offset;
	return offset === 0 ? start : start + paragraph.textContent.length;
}

function offsetBeside(within: Element, next: Node | null | undefined): number | undefined {
	const row = within.closest('[data-row]');
	const inRow = row?.querySelector<HTMLElement>('[data-start]');
	if (inRow) return Number(inRow.dataset['start']);
	for (let at = next; at; at = at.nextSibling) {
		const found = at instanceof Element ? at.querySelector<HTMLElement>('[data-start]') : undefined;
		if (found) return Number(found.dataset['start']);
	}
	const last = [...within.querySelectorAll<HTMLElement>('[data-start]')].at(-1);
	return last && Number(last.dataset['start']) + last.textContent.length;
}
