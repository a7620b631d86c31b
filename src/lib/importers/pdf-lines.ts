/** One line of print. Points (1/72 inch), counted from the lower left corner of the page as it is read. */
export interface PrintedLine {
	/** Counted from 1, in the order of the file. */
	readonly page: number;
	readonly pageHeight: number;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	/** Height of the largest letters. */
	readonly size: number;
	readonly text: string;
}

/** What is used of a text item of pdf.js. */
export interface PrintedPiece {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
}

export interface PageFrame {
	readonly no: number;
	readonly height: number;
	/** From the page's own coordinates to the screen's, y downwards: turns a page that is stored on its side. */
	readonly transform: readonly number[];
}

/** The pieces of print in what pdf.js hands out, which also holds marks of structure. */
export function piecesIn(content: unknown): PrintedPiece[] {
	if (typeof content !== 'object' || content === null || !('items' in content)) return [];
	return Array.isArray(content.items) ? content.items.filter(isPiece) : [];
}

function isPiece(value: unknown): value is PrintedPiece {
	return typeof value === 'object' && value !== null && 'str' in value && 'transform' in value;
}

/** Gathers the pieces of a page, which come in the order they were drawn, to lines. */
export class LineGatherer {
	readonly lines: PrintedLine[] = [];
	readonly #frame: PageFrame;
	#line: { left: number; right: number; baseline: number; size: number; text: string } | undefined;

	constructor(frame: PageFrame) {
		this.#frame = frame;
	}

	add(piece: PrintedPiece): void {
		const [x, y] = this.#placeOf(piece);
		const size = piece.height || Math.hypot(piece.transform[2] ?? 0, piece.transform[3] ?? 0);
		const isBlank = piece.str.trim() === '';
		if (!this.#line && isBlank) return;
		// Raised figures and lowered ones stay in their line: half the height of the letters.
		const isNewLine =
			!this.#line || (!isBlank && Math.abs(this.#line.baseline - y) > 0.5 * Math.max(size, this.#line.size));
		if (isNewLine) this.endLine();
		const line = (this.#line ??= { left: x, right: x, baseline: y, size, text: '' });
		if (piece.str === '') return;
		// A gap of a fifth of the height is a space that was not drawn. A hyphen may be drawn apart, but belongs to its word.
		const isHyphen = /^[-\u00AD\u2010]$/.test(piece.str);
		const isApart = line.text !== '' && !/\s$/.test(line.text) && !/^\s/.test(piece.str);
		if (isApart && !isHyphen && x - line.right > 0.2 * (size || line.size)) line.text += ' ';
		line.text += piece.str;
		if (isBlank) return;
		line.right = Math.max(line.right, x + piece.width);
		line.size = Math.max(line.size, size);
	}

	endLine(): void {
		const line = this.#line;
		this.#line = undefined;
		if (!line || line.text.trim() === '') return;
		this.lines.push({ ...line, text: line.text.trim(), page: this.#frame.no, pageHeight: this.#frame.height });
	}

	#placeOf({ transform }: PrintedPiece): [x: number, y: number] {
		const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#frame.transform;
		const x = transform[4] ?? 0;
		const y = transform[5] ?? 0;
		return [a * x + c * y + e, this.#frame.height - (b * x + d * y + f)];
	}
}
