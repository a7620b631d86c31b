import type { Span } from '../text/mapping.ts';
import { lineAt, type Line } from './lines.ts';

/** What lies in each line, by line number. */
export type LineIndex<S extends Span> = ReadonlyMap<number, readonly S[]>;

/**
 * Spans by the lines they reach into, in the order given. A line in which nothing has changed since `before` keeps its
 * very list, so that whoever draws it need not draw it again.
 */
export function indexByLine<S extends Span>(
	lines: readonly Line[],
	spans: readonly S[],
	before: LineIndex<S> = new Map()
): LineIndex<S> {
	const found = new Map<number, S[]>();
	for (const span of spans) {
		let line = lineAt(lines, span.start);
		for (; line && line.start < span.end; line = lines[line.no]) {
			if (line.end <= span.start) continue;
			const list = found.get(line.no);
			if (list) list.push(span);
			else found.set(line.no, [span]);
		}
	}
	const kept = new Map<number, readonly S[]>(found);
	for (const [no, list] of found) {
		const was = before.get(no);
		if (was && was.length === list.length && was.every((one, i) => one === list[i])) kept.set(no, was);
	}
	return kept;
}
