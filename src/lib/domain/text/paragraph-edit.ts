import { canonicalText } from './canonical.ts';
import { editOperations } from './edit.ts';
import type { Span } from './mapping.ts';
import type { Operation } from './operations.ts';
import { tidy } from './tidy.ts';

/** One or more whole paragraphs being typed over: where they stand, and what is typed in their place so far. */
export interface Editing extends Span {
	readonly text: string;
}

/** Another paragraph drawn into what is being typed; `caret` counts in the new text. */
export interface Joined {
	readonly editing: Editing;
	readonly caret: number;
}

/** Words that are joined keep a space between them. */
function glued(first: string, second: string): { readonly text: string; readonly seam: number } {
	const glue = first === '' || second === '' || /\s$/.test(first) || /^\s/.test(second) ? '' : ' ';
	return { text: first + glue + second, seam: first.length + glue.length };
}

/** Joined with the paragraph before; undefined for the first. Empty lines between are taken away. */
export function joinedBefore(words: string, { start, end, text }: Editing): Joined | undefined {
	let until = start;
	while (until > 0 && words[until - 1] === '\n') until--;
	if (until === 0) return undefined;
	const from = words.lastIndexOf('\n', until - 1) + 1;
	const joined = glued(words.slice(from, until), text);
	return { editing: { start: from, end, text: joined.text }, caret: joined.seam };
}

/** Joined with the paragraph after; undefined for the last. */
export function joinedAfter(words: string, { start, end, text }: Editing): Joined | undefined {
	let from = end;
	while (from < words.length && words[from] === '\n') from++;
	if (from === words.length) return undefined;
	const feed = words.indexOf('\n', from);
	const until = feed === -1 ? words.length : feed;
	const joined = glued(text, words.slice(from, until));
	return { editing: { start, end: until, text: joined.text }, caret: text.length };
}

/** What she did to the text: whole words, nothing where nothing was changed. */
export function operationsOf(words: string, { start, end, text }: Editing): Operation[] {
	const now = canonicalText(words.slice(0, start) + text + words.slice(end));
	return tidy(words, editOperations(words, now));
}
