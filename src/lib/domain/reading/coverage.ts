import type { Span } from '../text/mapping.ts';
import type { Line } from './lines.ts';
import { turnLines } from './moves.ts';

/** The stretches of a text that are coded at all: spans that overlap or touch are one. */
export function coverage(spans: readonly Span[]): Span[] {
	const joined: { start: number; end: number }[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		if (start >= end) continue;
		const last = joined.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}

/** Whether any of the covered stretches reaches into a span. */
export function isCovered(covered: readonly Span[], { start, end }: Span): boolean {
	let [low, high] = [0, covered.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((covered[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return (covered[low]?.start ?? Infinity) < end;
}

/**
 * The next (or previous) turn, or paragraph where nobody's turns are marked, in which nothing is coded: its lines.
 * Headings and the turns that `passOver` names (the interviewer's) are passed over. Undefined: all is coded from here on.
 */
export function nextUncoded(
	lines: readonly Line[],
	covered: readonly Span[],
	from: Line,
	forward: boolean,
	passOver: (line: Line) => boolean = () => false
): readonly Line[] | undefined {
	const step = forward ? 1 : -1;
	const here = turnLines(lines, from);
	let at = ((forward ? here.at(-1) : here[0]) ?? from).no - 1 + step;
	for (let line = lines[at]; line; line = lines[at]) {
		const turn = turnLines(lines, line);
		const [first, last] = [turn[0] ?? line, turn.at(-1) ?? line];
		const skipped = passOver(first) || turn.every(({ heading }) => heading !== undefined);
		if (!skipped && !turn.some((one) => isCovered(covered, one))) return turn;
		at = (forward ? last : first).no - 1 + step;
	}
	return undefined;
}
