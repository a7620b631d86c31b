import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { runRandomised } from '../../support/sync-randomised.ts';

test.each([1, 2, 3])(
	'three people in two rooms over lines that fail, with a server that dies, lose nothing (seed %i)',
	async (seed) => {
		const { faults, changes, verdicts, deaths, loads } = await runRandomised(seed, 160);
		expect(faults).toEqual([]);
		// The run was a run: much was done, and much went wrong.
		expect(verdicts.stored + verdicts.adjusted + verdicts.refused).toBe(changes);
		expect([changes > 60, deaths > 0, verdicts.stored > 30, loads > 8]).toEqual([true, true, true, true]);
	}
);
