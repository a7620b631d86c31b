import { expect, test } from 'vitest';
import { hitAfter } from '#lib/ui/search/hit-keys.ts';

test('arrows go from the field down through the results and back to it, and stop at the last', () => {
	expect([hitAfter('ArrowDown', -1, 3), hitAfter('ArrowDown', 2, 3)]).toEqual([0, 2]);
	expect([hitAfter('ArrowUp', 0, 3), hitAfter('ArrowUp', -1, 3)]).toEqual([-1, -1]);
});

test('Home and End move in the field while it has the focus, and among results else', () => {
	expect([hitAfter('Home', -1, 3), hitAfter('End', -1, 3)]).toEqual([undefined, undefined]);
	expect([hitAfter('Home', 2, 3), hitAfter('End', 0, 3)]).toEqual([0, 2]);
});

test('without results, and for other keys, nothing moves', () => {
	expect([hitAfter('ArrowDown', -1, 0), hitAfter('a', 0, 3)]).toEqual([undefined, undefined]);
});
