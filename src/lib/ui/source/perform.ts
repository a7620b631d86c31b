import type { CodingId } from '#lib/domain/ids.ts';
import { moveFrom, paragraphAt, sentenceAt, turnAt } from '#lib/domain/reading/moves.ts';
import { readingAct, type ReadingAct } from '#lib/domain/reading/reading-keys.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Panes } from '#lib/ui/shared/panes.svelte.ts';
import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { rowEnd } from './caret.ts';
import type { ReadingView } from './reading-view.svelte.ts';

/** What an act of a key has at hand. */
export interface Reading {
	readonly study: OpenStudy;
	readonly view: ReadingView;
	readonly panes: Panes<'codes' | 'codings'>;
	readonly say: () => Messages['source'];
}

/** Acts that belong to the text itself: elsewhere their keys do what they do there. */
const ofTheText: readonly ReadingAct['act'][] = ['move', 'pick', 'leave'];

/** A key pressed anywhere in the reader; in a field it is a letter. */
export function pressed(event: KeyboardEvent, reading: Reading): void {
	const { target } = event;
	if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
	if (target.closest('input, textarea, select, [contenteditable]')) return;
	const act = readingAct(event);
	if (!act || (target !== reading.view.dom.root && ofTheText.includes(act.act))) return;
	if (perform(act, reading)) event.preventDefault();
}

/** Does an act; false when there was nothing to do and the key is the browser's. */
export function perform(act: ReadingAct, reading: Reading): boolean {
	const { study, view, panes } = reading;
	const { open } = view;
	switch (act.act) {
		case 'move':
			return move(act, reading);
		case 'move-end':
			return moveEnd(act, reading);
		case 'sentence':
			return extendBySentence(reading);
		case 'turn':
			return markWhole(turnAt(open.lines, view.caret), reading);
		case 'paragraph':
			return markWhole(paragraphAt(open.lines, view.caret), reading);
		case 'code':
		case 'new-code':
			return openField(reading, act.act === 'new-code');
		case 'in-vivo':
			return codeInVivo(reading);
		case 'note':
			return note(reading);
		case 'remove':
			return remove(open.selected, reading);
		case 'pick':
			return open.marked ? openField(reading, false) : pick(reading);
		case 'uncoded':
			return goToUncoded(act.forward, reading);
		case 'leave':
			return leave(reading);
		case 'undo':
			void study.history.undo();
			return true;
		case 'redo':
			void study.history.redo();
			return true;
		case 'panel':
			panes.toggle(act.side);
			return true;
	}
}

function move(act: Extract<ReadingAct, { act: 'move' }>, { view, say }: Reading): boolean {
	const { open } = view;
	const { by, forward, extend } = act;
	if (open.lines.length === 0) return false;
	if (by === 'line') view.moveByLine(forward, extend);
	else {
		view.forgetGoal();
		const { marked } = open;
		if (marked && !extend && by === 'grapheme') view.moveCaret(forward ? marked.end : marked.start);
		else if (by === 'line-end') view.moveCaret(rowEnd(view.dom, open.lines, view.caret, forward), extend);
		else view.moveCaret(moveFrom(open.lines, view.caret, by, forward, open.language), extend);
	}
	const words = open.marked && open.words.slice(open.marked.start, open.marked.end);
	view.said = words === undefined ? heardAt(view, by) : say().marked(words);
	return true;
}

/** What stands at the caret, as much of it as it was moved by. */
function heardAt({ open, caret, caretLine }: ReadingView, by: string): string {
	if (by === 'grapheme') return open.words.slice(caret, caret + 1);
	if (by === 'word') return open.words.slice(caret).match(/^\s*\S+/u)?.[0] ?? '';
	return caretLine?.text ?? '';
}

function moveEnd(act: Extract<ReadingAct, { act: 'move-end' }>, { view, say }: Reading): boolean {
	const { open } = view;
	const { selected } = open;
	if (selected === undefined) return false;
	if (!open.mayChange(selected)) {
		view.said = say().notYours;
		return true;
	}
	void open.moveEnd(selected, act.end, act.by, act.forward).then(() => {
		const now = open.get(selected);
		if (now) view.said = say().coded(open.words.slice(now.start, now.end));
	});
	return true;
}

function extendBySentence(reading: Reading): boolean {
	const { view } = reading;
	const { lines, marked, language } = view.open;
	const here = sentenceAt(lines, view.caret, language);
	if (!marked) return markWhole(here, reading);
	const end = moveFrom(lines, marked.end, 'sentence', true, language);
	return markWhole({ start: marked.start, end }, reading);
}

function markWhole(span: Span | undefined, { view, say }: Reading): boolean {
	if (!span || span.start >= span.end) return false;
	view.mark(span);
	view.isCaretShown = true;
	view.reveal(span.end);
	view.said = say().marked(view.open.words.slice(span.start, span.end));
	return true;
}

function openField({ view, say }: Reading, newOnly: boolean): boolean {
	if (!view.open.marked) {
		view.said = say().markFirst;
		return true;
	}
	view.isNewOnly = newOnly;
	view.focusField();
	return true;
}

/** The words become the name of a code, applied to them. */
export function codeInVivo(reading: Reading): boolean {
	const { study, view, say } = reading;
	const name = view.open.inVivo;
	if (name === '') {
		view.said = say().markFirst;
		return true;
	}
	// The field says why, and takes another name.
	if (study.codebook.problemOf(name) === 'element') return openField(reading, true);
	void view.open.applyNamed(name).then((made) => {
		if (made) view.said = say().applied(name);
	});
	view.unmark();
	return true;
}

function note({ view, panes, say }: Reading): boolean {
	const { selected } = view.open;
	if (selected === undefined) view.said = say().selectFirst;
	else {
		panes.show('codings');
		view.noting = selected;
	}
	return true;
}

export function remove(id: CodingId | undefined, { view, say }: Reading): boolean {
	if (id === undefined) return false;
	void view.open.remove(id).then((removed) => {
		view.said = removed ? say().removed : say().notYours;
	});
	return true;
}

function pick({ view, say }: Reading): boolean {
	const picked = view.open.pick(view.caret);
	view.said = picked ? say().picked(picked.code?.f.label ?? say().unknownCode) : say().nothingHere;
	return true;
}

function goToUncoded(forward: boolean, { view, say }: Reading): boolean {
	const from = view.caretLine;
	const turn = from && view.open.uncoded(from, forward);
	const [first] = turn ?? [];
	if (!first) {
		view.said = say().allCoded;
		return true;
	}
	view.moveCaret(first.start);
	view.reveal(first.start, true);
	view.said = `${say().line(first.no)}: ${first.text}`;
	return true;
}

function leave({ view }: Reading): boolean {
	const { open } = view;
	if (view.isFieldShown) view.dismissed = open.marked;
	else if (open.marked) view.unmark();
	else if (open.selected !== undefined) open.selected = undefined;
	else return false;
	return true;
}
