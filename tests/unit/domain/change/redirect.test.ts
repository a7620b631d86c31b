import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makesCycle, resolveCode } from '#lib/domain/change/redirect.ts';
import type { CodeId } from '#lib/domain/ids.ts';
import { id } from './builders.ts';

const code = (n: number): CodeId => `code:${id(n)}`;
const [a, b, c] = [code(1), code(2), code(3)];
const leading = (...pairs: readonly (readonly [CodeId, CodeId])[]) => {
	const ways = new Map(pairs);
	return (from: CodeId) => ways.get(from);
};

describe('a merged code', () => {
	test('is read as the one it leads to, over any number of steps', () => {
		expect(resolveCode(a, leading([a, b], [b, c]))).toBe(c);
		expect(resolveCode(c, leading([a, b], [b, c]))).toBe(c);
	});

	test('that leads back to itself is read as some code all the same', () => {
		expect([a, b]).toContain(resolveCode(a, leading([a, b], [b, a])));
		expect(resolveCode(a, leading([a, a]))).toBe(a);
	});

	test('may not be led to itself, at once or by way of others', () => {
		expect(makesCycle(a, a, leading())).toBe(true);
		expect(makesCycle(c, a, leading([a, b], [b, c]))).toBe(true);
		expect(makesCycle(a, c, leading([b, c]))).toBe(false);
	});

	test('is not led into a circle that others have made, which ends the question all the same', () => {
		expect(makesCycle(a, b, leading([b, c], [c, b]))).toBe(true);
	});
});

test('while each merge is asked about first, every code leads to one that leads nowhere', () => {
	const merge = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
	fc.assert(
		fc.property(fc.array(merge, { maxLength: 20 }), (merges) => {
			const ways = new Map<CodeId, CodeId>();
			const next = (from: CodeId) => ways.get(from);
			for (const [from, into] of merges)
				if (!makesCycle(code(from), code(into), next)) ways.set(code(from), code(into));
			for (const from of ways.keys()) expect(ways.has(resolveCode(from, next))).toBe(false);
		})
	);
});
