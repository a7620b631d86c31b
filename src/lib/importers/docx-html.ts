import type { Block, BlockStart } from './block.ts';
import { decodeEntities } from './decode-entities.ts';

/** What mammoth writes is well formed: each tag closed, each `<`, `>` and `&` in text and attributes escaped. */
const token = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g;

export interface DocxPage {
	readonly blocks: readonly Block[];
	/** Footnotes and endnotes, which mammoth puts at the end. */
	readonly notes: number;
}

/** Mammoth's HTML as paragraphs: headings, list items, table cells, and the notes each with its number. */
export function blocksOfHtml(html: string): DocxPage {
	const walk = new Walk();
	for (const [, slash, name, attributes, text] of html.matchAll(token)) {
		if (text !== undefined) walk.text(decodeEntities(text));
		else if (slash === '/') walk.close(name ?? '');
		else walk.open(name ?? '', attributes ?? '');
	}
	walk.endBlock();
	return { blocks: walk.blocks, notes: walk.notes };
}

/** One table being read. Cells that reach down take up columns of the rows below. */
interface Table {
	row: number;
	column: number;
	readonly rowsLeft: Map<number, number>;
}

class Walk {
	readonly blocks: Block[] = [];
	notes = 0;
	#text = '';
	#starts: BlockStart[] = [];
	#prefix = '';
	#heading: number | undefined;
	/** The number the next item of each open list gets; undefined in lists without numbers. */
	readonly #lists: (number | undefined)[] = [];
	readonly #tables: Table[] = [];
	#inBackLink = false;

	text(text: string): void {
		if (!this.#inBackLink) this.#text += text;
	}

	open(name: string, attributes: string): void {
		const heading = /^h([1-6])$/.exec(name);
		if (name === 'a') this.#inBackLink = /href="#(?:footnote|endnote)-ref/.test(attributes);
		else if (name === 'br') {
			if (this.#heading === undefined) this.endBlock();
			else this.#text += ' ';
		} else if (heading) {
			this.endBlock();
			this.#heading = Number(heading[1]);
		} else if (name === 'p') this.endBlock();
		else if (name === 'ul' || name === 'ol') {
			this.endBlock();
			this.#lists.push(name === 'ol' ? 1 : undefined);
		} else if (name === 'li') this.#openItem(attributes);
		else if (name === 'table') {
			this.endBlock();
			this.#tables.push({ row: -1, column: 0, rowsLeft: new Map() });
		} else if (name === 'tr') this.#openRow();
		else if (name === 'td' || name === 'th') this.#openCell(attributes);
	}

	close(name: string): void {
		if (name === 'a') this.#inBackLink = false;
		if (!/^(?:p|h[1-6]|li|ul|ol|td|th|tr|table)$/.test(name)) return;
		this.endBlock();
		if (name === 'ul' || name === 'ol') this.#lists.pop();
		else if (name === 'table') this.#tables.pop();
		else if (name === 'td' || name === 'th') this.#starts = [];
		else if (name === 'li') this.#prefix = '';
	}

	/** A block without words leaves what begins there to the next one, so that a cell begins with its first words. */
	endBlock(): void {
		const level = this.#heading;
		this.#heading = undefined;
		const text = this.#text;
		this.#text = '';
		if (text.trim() === '') return;
		// A heading in a table is a cell first: the table would fall apart in an outline.
		const isHeading = level !== undefined && this.#tables.length === 0;
		this.blocks.push({
			text: this.#prefix + text,
			starts: isHeading ? [{ kind: 'heading', at: 0, level }, ...this.#starts] : this.#starts
		});
		this.#prefix = '';
		this.#starts = [];
	}

	#openItem(attributes: string): void {
		this.endBlock();
		if (/id="(?:footnote|endnote)-/.test(attributes)) {
			this.notes++;
			this.#prefix = `[${this.notes}] `;
			return;
		}
		const number = this.#lists.at(-1);
		this.#prefix = number === undefined ? '– ' : `${number}. `;
		if (number !== undefined) this.#lists[this.#lists.length - 1] = number + 1;
	}

	#openRow(): void {
		this.endBlock();
		const table = this.#tables.at(-1);
		if (!table) return;
		table.row++;
		table.column = 0;
	}

	#openCell(attributes: string): void {
		this.endBlock();
		const table = this.#tables.at(-1);
		if (!table) return;
		for (let left = table.rowsLeft.get(table.column); left !== undefined; left = table.rowsLeft.get(table.column)) {
			if (left > 1) table.rowsLeft.set(table.column, left - 1);
			else table.rowsLeft.delete(table.column);
			table.column++;
		}
		const rows = Number(/rowspan="(\d{1,4})"/.exec(attributes)?.[1] ?? 1);
		const columns = Number(/colspan="(\d{1,3})"/.exec(attributes)?.[1] ?? 1);
		// A table in a cell is part of that cell.
		if (this.#tables.length === 1) this.#starts = [{ kind: 'cell', at: 0, row: table.row, column: table.column }];
		for (let column = table.column; rows > 1 && column < table.column + columns; column++)
			table.rowsLeft.set(column, rows - 1);
		table.column += columns;
	}
}
