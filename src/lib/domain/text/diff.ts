/** `length` equal items from `before` on in the one list and from `after` on in the other. */
export interface Run {
	readonly before: number;
	readonly after: number;
	readonly length: number;
}

/**
 * The runs that two lists have in common, in order (Myers 1986, "An O(ND) difference algorithm", greedy and forward);
 * undefined where they differ in more than `limit` items, since time and memory grow with the square of that.
 */
export function commonRuns(before: readonly string[], after: readonly string[], limit: number): Run[] | undefined {
	// Farthest index in `before` reached on each diagonal (index before − index after), one table a number of edits.
	const tables: Map<number, number>[] = [];
	let reached = new Map([[1, 0]]);
	const farthest = (table: ReadonlyMap<number, number>, diagonal: number) => table.get(diagonal) ?? -1;
	/** Whether the way to this diagonal comes by an insertion, from the diagonal above. */
	const inserts = (table: ReadonlyMap<number, number>, diagonal: number, edits: number) =>
		diagonal === -edits || (diagonal !== edits && farthest(table, diagonal - 1) < farthest(table, diagonal + 1));

	for (let edits = 0; edits <= Math.min(limit, before.length + after.length); edits++) {
		tables.push(reached);
		const next = new Map<number, number>();
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			let i = inserts(reached, diagonal, edits) ? farthest(reached, diagonal + 1) : farthest(reached, diagonal - 1) + 1;
			while (i < before.length && i - diagonal < after.length && before[i] === after[i - diagonal]) i++;
			next.set(diagonal, i);
			if (i >= before.length && i - diagonal >= after.length) return walkBack(edits);
		}
		reached = next;
	}
	return undefined;

	function walkBack(edits: number): Run[] {
		const runs: Run[] = [];
		let end = before.length;
		let diagonal = before.length - after.length;
		for (let left = edits; left >= 0; left--) {
			const table = tables[left] ?? new Map<number, number>();
			const insertion = inserts(table, diagonal, left);
			const from = insertion ? farthest(table, diagonal + 1) : farthest(table, diagonal - 1) + 1;
			if (end > from) runs.push({ before: from, after: from - diagonal, length: end - from });
			diagonal += insertion ? 1 : -1;
			end = farthest(table, diagonal);
		}
		return runs.reverse();
	}
}
