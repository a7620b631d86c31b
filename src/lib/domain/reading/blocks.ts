/** Rows of a list that lie in the same stretch of a text. */
export interface Block<Row> {
	readonly key: number;
	readonly rows: readonly Row[];
}

/**
 * Rows, in reading order, by stretches of so many lines each. A stretch in which no row has changed since `before` is the
 * very same, so that whoever draws thousands of rows draws again only where something is new.
 */
export function inBlocks<Row>(
	rows: readonly Row[],
	lineOf: (row: Row) => number,
	lines: number,
	before: readonly Block<Row>[] = []
): Block<Row>[] {
	const found = new Map<number, Row[]>();
	for (const row of rows) {
		const key = Math.floor(Math.max(0, lineOf(row) - 1) / lines);
		const block = found.get(key);
		if (block) block.push(row);
		else found.set(key, [row]);
	}
	const was = new Map(before.map((block) => [block.key, block]));
	return [...found].map(([key, block]) => {
		const old = was.get(key);
		const isSame = old?.rows.length === block.length && old.rows.every((row, i) => row === block[i]);
		return isSame ? old : { key, rows: block };
	});
}
