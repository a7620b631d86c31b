import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonRuns } from '#lib/domain/text/diff.ts';
import { editOperations } from '#lib/domain/text/edit.ts';
import { apply, canonical, type Operation } from '#lib/domain/text/operations.ts';
import { onto, sketches, texts } from './generators.ts';

describe('the operations between two texts', () => {
	test('lead from the one to the other, and are canonical', () => {
		fc.assert(
			fc.property(texts(0, 40), texts(0, 40), (before, after) => {
				const operations = editOperations(before, after);
				expect(apply(before, operations)).toBe(after);
				expect(canonical(operations)).toEqual(operations);
			}),
			{ numRuns: 1000 }
		);
	});

	test('lead to the other also where only a little was edited', () => {
		fc.assert(
			fc.property(texts(5, 60), sketches(), (before, sketched) => {
				const after = apply(before, onto(before, sketched));
				expect(apply(before, editOperations(before, after))).toBe(after);
			}),
			{ numRuns: 1000 }
		);
	});

	test('of equal texts are none', () => {
		fc.assert(
			fc.property(texts(), (text) => {
				expect(editOperations(text, text)).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	test.each<[string, string, string, Operation[]]>([
		['a typo', 'Hun kom hjme.', 'Hun kom hjem.', [{ at: 8, del: 4, ins: 'hjem' }]],
		[
			'two words',
			'kom hun hjem',
			'kom han ud',
			[
				{ at: 4, del: 3, ins: 'han' },
				{ at: 8, del: 4, ins: 'ud' }
			]
		],
		['a paragraph split', 'A: Ja. Nej.', 'A: Ja.\nNej.', [{ at: 6, del: 1, ins: '\n' }]],
		['two paragraphs joined', 'A: Ja.\nNej.', 'A: Ja. Nej.', [{ at: 6, del: 1, ins: ' ' }]],
		['a paragraph put in', 'a\nc', 'a\nb\nc', [{ at: 2, del: 0, ins: 'b\n' }]],
		['a paragraph taken out', 'a\nb\nc', 'a\nc', [{ at: 2, del: 2, ins: '' }]],
		[
			'one word in each of two lines',
			'a b\nc\nd e',
			'a x\nc\nd y',
			[
				{ at: 2, del: 1, ins: 'x' },
				{ at: 8, del: 1, ins: 'y' }
			]
		],
		['all typed anew', '', 'Hun kom', [{ at: 0, del: 0, ins: 'Hun kom' }]],
		['all taken out', 'Hun kom', '', [{ at: 0, del: 7, ins: '' }]]
	])('%s', (_, before, after, expected) => {
		expect(editOperations(before, after)).toEqual(expected);
	});

	test('of a long source corrected at both ends touch the two words only', () => {
		const body = Array.from({ length: 5000 }, (_, i) => `A: Linje ${i} med lidt mere tekst.\n`).join('');
		const operations = editOperations(`først ${body}sidst`, `forst ${body}sidste`);
		expect(operations).toEqual([
			{ at: 0, del: 5, ins: 'forst' },
			{ at: 6 + body.length, del: 5, ins: 'sidste' }
		]);
	});

	test('of a word replaced throughout a long source are that word each time', () => {
		const before = Array.from({ length: 3000 }, (_, i) => `A: Linje ${i} om Karen.`).join('\n');
		const operations = editOperations(before, before.replaceAll('Karen', 'Pia'));
		expect(operations).toHaveLength(3000);
		expect(new Set(operations.map(({ del, ins }) => `${del} ${ins}`))).toEqual(new Set(['5 Pia']));
	});

	test('of two long texts with nothing in common are found in reasonable time', () => {
		const [before, after] = ['a', 'b'].map((word) => Array.from({ length: 9000 }, (_, i) => `${word}${i}`).join(' '));
		expect(apply(before ?? '', editOperations(before ?? '', after ?? ''))).toBe(after);
	});
});

describe('the runs that two lists have in common', () => {
	const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

	/** Length of the longest common subsequence, by the plain recursion over both lists. */
	function longest(one: readonly string[], other: readonly string[]): number {
		let above = other.map(() => 0);
		for (const item of one) {
			const row: number[] = [];
			for (const [i, against] of other.entries()) {
				row.push(item === against ? (above[i - 1] ?? 0) + 1 : Math.max(above[i] ?? 0, row[i - 1] ?? 0));
			}
			above = row;
		}
		return above.at(-1) ?? 0;
	}

	test('are equal in both, in order, and as long as can be', () => {
		fc.assert(
			fc.property(letters, letters, (before, after) => {
				const runs = commonRuns(before, after, 100) ?? [];
				let [read, written] = [0, 0];
				for (const run of runs) {
					expect(run.before).toBeGreaterThanOrEqual(read);
					expect(run.after).toBeGreaterThanOrEqual(written);
					expect(after.slice(run.after, run.after + run.length)).toEqual(
						before.slice(run.before, run.before + run.length)
					);
					[read, written] = [run.before + run.length, run.after + run.length];
				}
				expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(longest(before, after));
			}),
			{ numRuns: 1000 }
		);
	});

	test('are not sought beyond the limit', () => {
		expect(commonRuns(['a', 'b'], ['c', 'd'], 3)).toBeUndefined();
		expect(commonRuns(['a', 'b'], ['c', 'd'], 4)).toEqual([]);
	});
});
