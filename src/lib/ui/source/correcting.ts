import type { Kept } from '#lib/workbench/correction.svelte.ts';
import type { Reading } from './perform.ts';

/** The key by which a paragraph is corrected, pressed anywhere in the reader; in a field it is a letter. */
export function pressedToCorrect(event: KeyboardEvent, reading: Reading): void {
	const { target, key } = event;
	if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
	if (key.toLowerCase() !== 'e' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
	if (target.closest('input, textarea, select, [contenteditable]')) return;
	if (beginCorrecting(reading)) event.preventDefault();
}

/** Makes a field of the paragraph that the caret stands in. */
export function beginCorrecting({ view, say }: Reading): boolean {
	const { open, caret, caretLine } = view;
	if (!caretLine) return false;
	if (!open.correction.may) {
		view.said = say().mayNotCorrect;
		return true;
	}
	view.unmark();
	open.selected = undefined;
	view.isCaretShown = false;
	view.reveal(caretLine.start);
	return open.correction.begin(caretLine, caret);
}

/** Keeps what she has typed; `caret` is where she was in it when she ended it with a key, and reads on. */
export async function keepCorrection({ view, say }: Pick<Reading, 'view' | 'say'>, caret?: number): Promise<void> {
	const { correction } = view.open;
	const start = correction.span?.start ?? 0;
	const kept = await correction.keep();
	const said: Record<Kept, string> = { same: say().nothingCorrected, corrected: say().corrected, aside: say().aside };
	view.said = said[kept];
	if (caret !== undefined) readOn({ view }, start + caret);
}

/** Gives up what she has typed. */
export function giveUpCorrection({ view, say }: Pick<Reading, 'view' | 'say'>): void {
	const start = view.open.correction.span?.start ?? 0;
	view.open.correction.giveUp();
	view.said = say().correctionGivenUp;
	readOn({ view }, start);
}

function readOn({ view }: Pick<Reading, 'view'>, offset: number): void {
	// The paragraph is drawn again first.
	requestAnimationFrame(() => {
		view.dom.root?.focus({ preventScroll: true });
		view.moveCaret(Math.min(offset, view.open.words.length));
	});
}
