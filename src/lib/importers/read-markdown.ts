import type { Block, BlockStart } from './block.ts';
import { decodeText } from './decode-text.ts';
import type { ImportLimits } from './import-limits.ts';
import type { Progress, Reading, Remark } from './import-result.ts';
import { picturesIn, wordsOf } from './markdown-inline.ts';
import { labelAt } from './speaker-label.ts';

/** Headings, lists, tables and paragraphs of markdown; what only dresses the words up is taken away. */
export function readMarkdown(bytes: Uint8Array, _limits: ImportLimits, progress: Progress): Promise<Reading> {
	const { text, remarks } = decodeText(bytes);
	const { lines, title, hadFrontMatter } = withoutFrontMatter(text.split(/\r\n?|\n/));
	const page = new MarkdownPage();
	for (const line of lines) page.add(line);
	const { blocks, notes, pictures } = page.finish();
	progress(1, 1);
	const more: Remark[] = [];
	if (hadFrontMatter) more.push({ code: 'front-matter-left-out' });
	if (pictures > 0) more.push({ code: 'pictures-left-out', count: pictures });
	if (notes > 0) more.push({ code: 'notes-moved-to-end', count: notes });
	return Promise.resolve({ outcome: 'read', blocks, title, remarks: [...remarks, ...more] });
}

/** Collects the blocks of a page of markdown, a line at a time. */
class MarkdownPage {
	readonly #blocks: Block[] = [];
	readonly #notes: Block[] = [];
	#paragraph: string[] = [];
	#fence: string | undefined;
	#row = 0;
	#pictures = 0;

	add(line: string): void {
		if (this.#fence !== undefined) {
			if (line.trim().startsWith(this.#fence)) this.#fence = undefined;
			else this.#push(line, []);
			return;
		}
		this.#pictures += picturesIn(line);
		const bare = line.replace(/^\s*(?:>\s?)+/, '').trimStart();
		if (!bare.startsWith('|')) this.#row = 0;
		const fence = /^(?:```+|~~~+)/.exec(bare)?.[0];
		const heading = /^(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(bare);
		const underline = /^(?:(=+)|-+)\s*$/.exec(bare);
		const item = /^(?:[-*+]\s+(?:\[[ xX]\]\s+)?|(\d{1,9})[.)]\s+)(\S.*)$/.exec(bare);
		const note = /^\[\^([^\]\s]+)\]:\s*(.*)$/.exec(bare);
		if (fence !== undefined) {
			this.#endParagraph();
			this.#fence = fence;
		} else if (heading) {
			this.#endParagraph();
			this.#heading(heading[2] ?? '', heading[1]?.length ?? 1);
		} else if (underline && this.#paragraph.length > 0) {
			const words = this.#paragraph.join(' ');
			this.#paragraph = [];
			this.#heading(words, underline[1] === undefined ? 2 : 1);
		} else if (bare.trim() === '' || /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(bare)) {
			this.#endParagraph();
		} else if (note) {
			this.#endParagraph();
			this.#notes.push({ text: `[${note[1] ?? ''}] ${wordsOf(note[2] ?? '')}`, starts: [] });
		} else if (/^\[[^\]]+\]:\s*\S+/.test(bare)) {
			// The address of a link written elsewhere: no words of the text.
			this.#endParagraph();
		} else if (bare.startsWith('|')) {
			this.#endParagraph();
			this.#tableRow(bare);
		} else {
			// A list item, and a line that names its speaker, begin a paragraph without an empty line before.
			if (item || labelAt(wordsOf(bare))) this.#endParagraph();
			const marker = item?.[1] === undefined ? '– ' : `${item[1]}. `;
			this.#paragraph.push(item ? `${marker}${item[2] ?? ''}` : bare);
			if (/(?: {2}|\\)$/.test(line)) this.#endParagraph();
		}
	}

	finish(): { readonly blocks: readonly Block[]; readonly notes: number; readonly pictures: number } {
		this.#endParagraph();
		return { blocks: [...this.#blocks, ...this.#notes], notes: this.#notes.length, pictures: this.#pictures };
	}

	#heading(words: string, level: number): void {
		this.#push(wordsOf(words), [{ kind: 'heading', at: 0, level }]);
	}

	#tableRow(line: string): void {
		const cells = line
			.trim()
			.replace(/^\||\|$/g, '')
			.split(/(?<!\\)\|/);
		if (cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) return;
		const row = this.#row++;
		for (const [column, cell] of cells.entries()) this.#push(wordsOf(cell), [{ kind: 'cell', at: 0, row, column }]);
	}

	#endParagraph(): void {
		if (this.#paragraph.length === 0) return;
		const text = this.#paragraph.join(' ').replace(/\\$/, '');
		this.#paragraph = [];
		this.#push(wordsOf(text), []);
	}

	#push(text: string, starts: readonly BlockStart[]): void {
		this.#blocks.push({ text, starts });
	}
}

/** Front matter stands between two lines of `---` at the very top; only its title is of use here. */
function withoutFrontMatter(lines: readonly string[]): {
	readonly lines: readonly string[];
	readonly title: string | undefined;
	readonly hadFrontMatter: boolean;
} {
	const end =
		lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
	if (end === -1) return { lines, title: undefined, hadFrontMatter: false };
	const titles = lines.slice(1, end).map((line) => /^title:\s*(["']?)(.+?)\1\s*$/i.exec(line)?.[2]);
	return { lines: lines.slice(end + 1), title: titles.find((title) => title !== undefined), hadFrontMatter: true };
}
