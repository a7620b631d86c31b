import type { PrintedLine } from './pdf-lines.ts';

/** Headers and footers stand in the top or bottom eighth of a page. */
const band = 0.12;
/** … and recur, figures aside, on at least this part of the pages, and on three. */
const leastShare = 0.3;
const leastPages = 3;
const pageNumber = /^(?:side|page|s\.)?\s*[–-]?\s*\d{1,4}\s*[–-]?(?:\s*(?:af|of|\/)\s*\d{1,4})?$/i;

/** The lines that are no headers, footers or page numbers. */
export function withoutRunningHeads(lines: readonly PrintedLine[], pages: number): readonly PrintedLine[] {
	const pagesByHead = new Map<string, Set<number>>();
	for (const line of lines.filter(standsAtTheEdge)) {
		const found = pagesByHead.get(headOf(line)) ?? new Set<number>();
		pagesByHead.set(headOf(line), found.add(line.page));
	}
	const needed = Math.max(leastPages, pages * leastShare);
	return lines.filter((line) => {
		if (!standsAtTheEdge(line)) return true;
		return !pageNumber.test(line.text) && (pagesByHead.get(headOf(line))?.size ?? 0) < needed;
	});
}

function standsAtTheEdge({ baseline, pageHeight }: PrintedLine): boolean {
	return baseline > pageHeight * (1 - band) || baseline < pageHeight * band;
}

function headOf({ text }: PrintedLine): string {
	return text.replace(/\d+/g, '#');
}
