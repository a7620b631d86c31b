import { partsOf, type VersionId } from '../ids.ts';

/** Crockford's letters, as in a ulid. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const mask = (1n << 128n) - 1n;

/** FNV-1a over 128 bits: small, the same everywhere, and even enough that two names do not meet by chance. */
function hash(text: string): bigint {
	let sum = 0x6c62272e07bb014262b821756295c58dn;
	for (const unit of text) sum = ((sum ^ BigInt(unit.codePointAt(0) ?? 0)) * 0x1000000000000000000013bn) & mask;
	return sum;
}

/**
 * The id of the version in which a correction and a head it was not made on come together: derived from the two, so that
 * whoever works it out, and however often, comes to the same.
 */
export function mergeIdOf(head: VersionId, correction: VersionId): VersionId {
	let left = hash(`${head} ${correction}`);
	let ulid = '';
	for (let i = 0; i < 26; i++) {
		ulid = letters.charAt(Number(left & 31n)) + ulid;
		left >>= 5n;
	}
	return `version:${partsOf(correction)[0] ?? ''}:${ulid}`;
}
