import type { Paragraph, Table } from 'docx';

/** Where blocks stand. */
export interface Place {
	/** The style of paragraphs; without one they are Word's Normal. */
	readonly style?: string;
	/** How far everything stands in, in twips. */
	readonly indent: number;
	/** How wide a table may be. */
	readonly width: number;
	/** How many lists they lie in. */
	readonly depth: number;
	/** The counter of headings, by the chapter they stand in. */
	readonly counter?: string;
}

export type Written = Paragraph | Table;
