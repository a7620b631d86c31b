import 'fake-indexeddb/auto';
import { runRandomised } from '../support/sync-randomised.ts';

/** Runs the randomised check of the sync with many seeds, a line for each. Gives back the seeds that failed. */
export async function soakSync(seeds: readonly number[], rounds = 300): Promise<number[]> {
	const failed: number[] = [];
	for (const seed of seeds) {
		const { faults, verdicts, ...counts } = await runRandomised(seed, rounds);
		const counted = Object.entries({ ...counts, ...verdicts }).map(([name, count]) => `${name} ${count}`);
		console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${counted.join(', ')}`);
		for (const fault of faults.slice(0, 10)) console.log(`       ${fault}`);
		if (faults.length > 0) failed.push(seed);
	}
	console.log(failed.length === 0 ? 'No seed failed.' : `Failed: seeds ${failed.join(', ')} with ${rounds} rounds.`);
	return failed;
}
