import { lineAt } from '#lib/domain/reading/lines.ts';
import type { ReadingView } from '#lib/ui/source/reading-view.svelte.ts';
import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { passageNow, type WantedPassage } from '#lib/workbench/search-passage.ts';

/** Brings words into the window and marks them, as she would to code them; the code field stays away until she asks. */
export function showPassage(
	study: OpenStudy,
	view: ReadingView,
	wanted: WantedPassage,
	sayLine: (no: number) => string
) {
	const { open } = view;
	const found = passageNow(study, open, wanted);
	if (!found) return;
	view.dom.root?.focus({ preventScroll: true });
	if (found.standing === 'orphan') view.moveCaret(found.start);
	else {
		view.mark(found);
		view.dismissed = open.marked;
	}
	view.reveal(found.start, true);
	const line = lineAt(open.lines, found.start)?.no ?? 0;
	view.said = `${sayLine(line)}: ${open.words.slice(found.start, found.end)}`;
}
