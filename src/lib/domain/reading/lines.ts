import { paragraphs } from '../text/canonical.ts';
import type { Start } from '../text/start.ts';

/** One paragraph as a reader sees it: its number, its words, and what begins there. */
export interface Line {
	/** Counted from 1: what is cited as "linje 18". */
	readonly no: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The speaker's label, where a turn begins. */
	readonly speaker?: string;
	/** Whose turn it is, from where it began. */
	readonly turn?: string;
	readonly heading?: number;
	/** A page, slide or moment of the recording that begins here. */
	readonly page?: number;
	/** Milliseconds into the recording. */
	readonly time?: number;
}

/** The paragraphs of a text with what begins at each; empty ones are left out and keep no number. */
export function readingLines(words: string, starts: readonly Start[]): Line[] {
	const sorted = [...starts].sort((a, b) => a.at - b.at);
	const lines: Line[] = [];
	let next = 0;
	let turn: string | undefined;
	for (const { start, end } of paragraphs(words)) {
		const here: { speaker?: string; heading?: number; page?: number; time?: number } = {};
		for (let at = sorted[next]; at !== undefined && at.at < Math.max(end, start + 1); at = sorted[++next]) {
			if (at.kind === 'turn') here.speaker = turn = at.speaker;
			else if (at.kind === 'heading') here.heading = at.level;
			else if (at.kind === 'page' || at.kind === 'slide') here.page = at.no;
			else if (at.kind === 'cue') here.time ??= at.from;
		}
		if (start === end) continue;
		lines.push({
			no: lines.length + 1,
			start,
			end,
			text: words.slice(start, end),
			...here,
			...(turn === undefined ? {} : { turn })
		});
	}
	return lines;
}

/** The line that an offset lies in, or the last before it; undefined in a text without lines. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
	let [low, high] = [0, lines.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lines[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return lines[low];
}
