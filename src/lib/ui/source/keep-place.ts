import { flushSync } from 'svelte';
import type { ReadingView } from './reading-view.svelte.ts';

/**
 * Other words are about to stand in the text: she goes on reading where she was, with the same words marked and the same
 * line at the same height. Call what is given back when they are there.
 */
export function keepPlace(view: ReadingView, moved: (offset: number) => number): () => void {
	const { anchor, caret, dom, open } = view;
	const first = open.lines[view.seen.first - 1]?.start ?? 0;
	const top = dom.caretBox(first)?.top;
	const selection = getSelection();
	const isHers = dom.root?.contains(selection?.anchorNode ?? null) === true && document.activeElement === dom.root;
	return () => {
		[view.anchor, view.caret] = [moved(anchor), moved(caret)];
		dom.forgetBreaks();
		flushSync();
		const [from, to] = [dom.pointOf(view.anchor), dom.pointOf(view.caret)];
		if (isHers && from && to) selection?.setBaseAndExtent(from.node, from.at, to.node, to.at);
		const now = dom.caretBox(moved(first))?.top;
		if (top !== undefined && now !== undefined && now !== top) scrollBy({ top: now - top, behavior: 'instant' });
	};
}
