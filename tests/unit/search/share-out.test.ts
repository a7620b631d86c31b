import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '#lib/search/share-out.ts';

test('who has few shows all of them; the others share the rest', () => {
	expect(shareOut([1000, 3, 500], 103)).toEqual([50, 3, 50]);
	expect(shareOut([1, 1, 1], 2)).toEqual([1, 1, 0]);
	expect(shareOut([5, 5], 100)).toEqual([5, 5]);
});

test('nobody shows more than there is, and no place is left empty that somebody could use', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(300), { maxLength: 12 }), fc.nat(250), (wanted, limit) => {
			const given = shareOut(wanted, limit);
			const total = given.reduce((sum, one) => sum + one, 0);
			expect(given.every((one, at) => one <= (wanted[at] ?? 0))).toBe(true);
			expect(total).toBe(
				Math.min(
					limit,
					wanted.reduce((sum, one) => sum + one, 0)
				)
			);
		})
	);
});
