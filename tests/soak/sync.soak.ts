import { expect, test } from 'vitest';
import { soakSync } from './sync.ts';

const seeds = Array.from({ length: 30 }, (_, i) => 1000 + i);

test('thirty seeds of kills, lost answers and duplicates lose nothing', { timeout: 3_600_000 }, async () => {
	expect(await soakSync(seeds)).toEqual([]);
});
