/** Which figure of a row the budget belongs to. */
export type Of = 'median' | 'p95';

/** A row as it is given out. Without a figure it could not be measured. */
export interface Figures {
	readonly name: string;
	readonly unit: 'ms';
	readonly median: number | null;
	readonly p95: number | null;
	/** So many measurements. */
	readonly n: number;
	readonly of: Of;
	readonly budget: number | null;
}

export type Asked = Pick<Figures, 'name' | 'of' | 'budget'>;

/** The value that so large a share of the values does not exceed: the nearest rank, so always one that was measured. */
export function quantile(values: readonly number[], share: number): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** A row's figures in milliseconds, to a tenth. */
export function figures({ name, of, budget }: Asked, values: readonly number[]): Figures {
	const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10);
	const [median, p95] = [rounded(quantile(values, 0.5)), rounded(quantile(values, 0.95))];
	return { name, unit: 'ms', median, p95, n: values.length, of, budget };
}

export type Outcome = 'within' | 'over' | 'no-budget' | 'not-measured';

export function outcome(row: Figures): Outcome {
	const figure = row[row.of];
	if (figure === null) return 'not-measured';
	if (row.budget === null) return 'no-budget';
	return figure <= row.budget ? 'within' : 'over';
}

const said: Readonly<Record<Outcome, string>> = {
	within: 'within',
	over: 'OVER',
	'no-budget': '',
	'not-measured': 'NOT MEASURED'
};

/** The rows as a table, in milliseconds. */
export function table(rows: readonly Figures[]): string {
	const number = (value: number | null): string => (value === null ? '–' : value.toFixed(1));
	const lines = rows.map((row) => [
		row.name,
		number(row.median),
		number(row.p95),
		String(row.n),
		row.budget === null ? '–' : `${row.budget} (${row.of})`,
		said[outcome(row)]
	]);
	const all = [['', 'median ms', 'p95 ms', 'n', 'budget', ''], ...lines];
	const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
	return all
		.map((line) =>
			line
				.map((cell, column) =>
					column === 0 || column === 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
				)
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
