import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType
} from 'docx';
import { colours } from './look.ts';

export interface GridCell {
	readonly header?: boolean;
	readonly colspan?: number;
	readonly rowspan?: number;
	readonly children: readonly (Paragraph | Table)[];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
const head = { style: BorderStyle.SINGLE, size: 8, color: colours.soft } as const;

/**
 * A table with lines between its rows only. Its leading rows of headings are repeated on every page, and no row is split
 * over two. Undefined when it has no cells. `shares` are the widths of its columns in relation to each other.
 */
export function gridOf(
	rows: readonly (readonly GridCell[])[],
	width: number,
	indent = 0,
	shares?: readonly number[]
): Table | undefined {
	const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, { colspan = 1 }) => sum + colspan, 0)));
	if (columns === 0) return undefined;
	const widths = columnWidths(shares ?? Array.from({ length: columns }, () => 1), width);
	const headRows = rows.findIndex((row) => !row.every(({ header }) => header === true));
	return new Table({
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		...(indent === 0 ? {} : { indent: { size: indent, type: WidthType.DXA } }),
		borders: { top: head, bottom: head, left: none, right: none, insideVertical: none, insideHorizontal: thin },
		margins: { top: 40, bottom: 40, left: 85, right: 85, marginUnitType: WidthType.DXA },
		rows: rows
			.filter((row) => row.length > 0)
			.map(
				(row, place) =>
					new TableRow({
						cantSplit: true,
						...(place < headRows ? { tableHeader: true } : {}),
						children: cellsOf(row, widths)
					})
			)
	});
}

function cellsOf(row: readonly GridCell[], widths: readonly number[]): TableCell[] {
	let column = 0;
	return row.map(({ header, colspan = 1, rowspan = 1, children }) => {
		const size = widths.slice(column, column + colspan).reduce((sum, one) => sum + one, 0);
		column += colspan;
		return new TableCell({
			width: { size, type: WidthType.DXA },
			verticalAlign: VerticalAlignTable.TOP,
			...(colspan > 1 ? { columnSpan: colspan } : {}),
			...(rowspan > 1 ? { rowSpan: rowspan } : {}),
			...(header ? { shading: { fill: colours.tint } } : {}),
			// A cell ends with a paragraph, or Word calls the file damaged.
			children: children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ children: [] })]
		});
	});
}

function columnWidths(shares: readonly number[], width: number): number[] {
	const whole = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => Math.floor((width * share) / whole));
}
