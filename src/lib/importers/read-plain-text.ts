import { decodeText } from './decode-text.ts';
import type { Block } from './block.ts';
import { labelsOfLines } from './find-turns.ts';
import type { ImportLimits } from './import-limits.ts';
import type { Progress, Reading, Remark } from './import-result.ts';
import { joinLines, vocabularyOf } from './join-lines.ts';
import { labelAt } from './speaker-label.ts';

const bullet = /^[•▪◦‣·*–-]\s/;
const numbered = /^\d{1,2}[.)]\s/;
const punctuated = /[.!?:;…"”»)\]]$/;

/** A paragraph a line; where the lines of paragraphs were broken at a margin, they are joined up to the next empty line. */
export function readPlainText(bytes: Uint8Array, _limits: ImportLimits, progress: Progress): Promise<Reading> {
	const { text, remarks: decoding } = decodeText(bytes);
	const remarks: Remark[] = [...decoding];
	// A form feed ends a page in text that was taken out of a PDF.
	const pages = text.split('\f').map((page) => page.split(/\r\n?|[\n\u2028\u2029]/).map((line) => line.trim()));
	const lines = pages.flat();
	const width = marginOf(lines);
	const labels = labelsOfLines(lines);
	const vocabulary = vocabularyOf(width === undefined ? [] : lines);
	const blocks: Block[] = [];
	let joined = 0;
	let hyphens = 0;
	for (const [index, page] of pages.entries()) {
		const groups = width === undefined ? page.map((line) => [line]) : paragraphsOf(page, width, labels);
		if (pages.length > 1) blocks.push({ text: '', starts: [{ kind: 'page', at: 0, no: index + 1 }] });
		for (const group of groups) {
			const paragraph = joinLines(group, vocabulary);
			joined += group.length - 1;
			hyphens += paragraph.hyphensRemoved;
			blocks.push({ text: paragraph.text, starts: [] });
		}
	}
	if (joined > 0) remarks.push({ code: 'lines-joined', lines: joined });
	if (hyphens > 0) remarks.push({ code: 'hyphens-removed', count: hyphens });
	progress(1, 1);
	return Promise.resolve({ outcome: 'read', blocks, title: undefined, remarks });
}

/**
 * The width at which lines were broken, in characters; undefined when each line is a paragraph of its own.
 * Lines count as broken when more than 60 % of those that another follows end without punctuation, and as many are about
 * as long as the longest: a transcript with a turn a line has lines of all lengths.
 */
function marginOf(lines: readonly string[]): number | undefined {
	const inner = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
	// Fewer lines than these tell nothing.
	if (inner.length < 8) return undefined;
	const lengths = inner.map((line) => line.length).sort((a, b) => a - b);
	const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	if (width < 40 || width > 160) return undefined;
	const open = inner.filter((line) => !punctuated.test(line)).length;
	const long = lengths.filter((length) => length >= width * 0.75).length;
	return open > inner.length * 0.6 && long > inner.length * 0.6 ? width : undefined;
}

function paragraphsOf(lines: readonly string[], width: number, labels: ReadonlySet<string>): string[][] {
	const groups: string[][] = [];
	let before = '';
	for (const line of lines) {
		if (line !== '') {
			if (before === '' || beginsAnew(line, before, width, labels)) groups.push([line]);
			else groups.at(-1)?.push(line);
		}
		before = line;
	}
	return groups;
}

function beginsAnew(line: string, before: string, width: number, labels: ReadonlySet<string>): boolean {
	// "… (3, 4, 15," and then "21) i lighed": a number only begins an item when the line before has ended.
	if (bullet.test(line) || (numbered.test(line) && punctuated.test(before))) return true;
	const label = labelAt(line);
	if (label && labels.has(label.label)) return true;
	// A line that ended well before the margin ended its paragraph, or was a heading.
	return before.length < width * 0.6 && (punctuated.test(before) || !/^\p{Ll}/u.test(line));
}
