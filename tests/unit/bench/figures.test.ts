import { expect, test } from 'vitest';
import { figures, outcome, quantile, table } from '../../bench/support/figures.ts';

const upTo = (most: number): number[] => Array.from({ length: most }, (_, i) => most - i);

test('a quantile is a value that was measured: the least that so large a share does not exceed', () => {
	expect(quantile([7], 0.5)).toBe(7);
	expect(quantile(upTo(4), 0.5)).toBe(2);
	expect(quantile(upTo(30), 0.5)).toBe(15);
	expect(quantile(upTo(30), 0.95)).toBe(29);
	expect(quantile(upTo(100), 0.95)).toBe(95);
	expect(quantile([], 0.5)).toBeNull();
});

test('a row says its figures, how many measurements they rest on and which of them the budget belongs to', () => {
	expect(figures({ name: 'open-2000', of: 'median', budget: 1500 }, [1200.04, 900, 2000.26])).toEqual({
		name: 'open-2000',
		unit: 'ms',
		median: 1200,
		p95: 2000.3,
		n: 3,
		of: 'median',
		budget: 1500
	});
});

test('a budget holds for the figure it belongs to; a row without measurements is within none', () => {
	const of = (which: 'median' | 'p95', values: readonly number[], budget: number | null = 100) =>
		outcome(figures({ name: 'row', of: which, budget }, values));
	expect(of('median', [90, 100, 400])).toBe('within');
	expect(of('p95', [90, 100, 400])).toBe('over');
	expect(of('p95', [400], null)).toBe('no-budget');
	expect(of('median', [])).toBe('not-measured');
	expect(of('median', [], null)).toBe('not-measured');
});

test('the table names what is over its budget and what was not measured', () => {
	const rows = [
		figures({ name: 'open-30', of: 'median', budget: null }, [300]),
		figures({ name: 'phrase', of: 'median', budget: 50 }, [60]),
		figures({ name: 'ranked', of: 'median', budget: 150 }, [])
	];
	expect(table(rows).split('\n')).toEqual([
		'         median ms  p95 ms  n        budget',
		'open-30      300.0   300.0  1             –',
		'phrase        60.0    60.0  1   50 (median)  OVER',
		'ranked           –       –  0  150 (median)  NOT MEASURED'
	]);
});
