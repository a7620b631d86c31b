import { createHash } from 'node:crypto';
import type { Ulid } from '#lib/domain/ids.ts';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id of something in the example, always the same: whoever puts the example in a second time, or goes on after a
 * crash, writes nothing twice.
 */
export function exampleId(...key: readonly string[]): Ulid {
	const digest = createHash('sha256')
		.update(`roedtraad example 1\n${key.join('\n')}`)
		.digest();
	const tail = [...digest.subarray(0, 25)].map((byte) => letters[byte % 32] ?? '0').join('');
	return `0${tail}`;
}
