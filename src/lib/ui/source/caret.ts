import { lineAt, type Line } from '#lib/domain/reading/lines.ts';
import type { TextDom } from './text-dom.ts';

/** Up or down by a drawn line. `goal` is the distance from the left edge of the window that the caret keeps to. */
export function verticalMove(
	dom: TextDom,
	lines: readonly Line[],
	offset: number,
	forward: boolean,
	goal: number | undefined
): { readonly offset: number; readonly goal: number } {
	const line = lineAt(lines, offset);
	const x = goal ?? dom.caretBox(offset)?.left ?? 0;
	if (!line) return { offset, goal: x };
	const breaks = dom.breaks(line.no);
	const row = breaks.findLastIndex((begins) => begins <= offset - line.start) + (forward ? 1 : -1);
	if (row >= 0 && row < breaks.length) return { offset: offsetInRow(dom, line, row, x), goal: x };
	const beside = lines[line.no - 1 + (forward ? 1 : -1)];
	if (!beside) return { offset: forward ? line.end : line.start, goal: x };
	return { offset: offsetInRow(dom, beside, forward ? 0 : dom.breaks(beside.no).length - 1, x), goal: x };
}

/** The beginning or the end of the drawn line that an offset stands in. */
export function rowEnd(dom: TextDom, lines: readonly Line[], offset: number, forward: boolean): number {
	const line = lineAt(lines, offset);
	if (!line) return offset;
	const row = rowSpan(
		dom,
		line,
		Math.max(
			0,
			dom.breaks(line.no).findLastIndex((begins) => begins <= offset - line.start)
		)
	);
	return forward ? row.end : row.start;
}

/** A drawn line as offsets; the space at which it breaks belongs to it but the caret stands before it. */
function rowSpan(dom: TextDom, line: Line, row: number): { start: number; end: number } {
	const breaks = dom.breaks(line.no);
	const next = breaks[row + 1];
	return {
		start: line.start + (breaks[row] ?? 0),
		end: next === undefined ? line.end : Math.max(line.start, line.start + next - 1)
	};
}

/** The offset of a drawn line that is nearest to a distance from the left edge. */
function offsetInRow(dom: TextDom, line: Line, row: number, x: number): number {
	const { start, end } = rowSpan(dom, line, row);
	let [low, high] = [start, end];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((dom.caretBox(middle)?.left ?? 0) < x) low = middle + 1;
		else high = middle;
	}
	const [before, at] = [dom.caretBox(low - 1)?.left ?? -Infinity, dom.caretBox(low)?.left ?? Infinity];
	return low > start && x - before < at - x ? low - 1 : low;
}
