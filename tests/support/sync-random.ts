/** Chance that can be repeated: the same seed gives the same row of numbers. */
export interface Random {
	/** From 0 up to 1. */
	readonly next: () => number;
	/** A whole number from 0 up to but not including the limit. */
	readonly below: (limit: number) => number;
	readonly chance: (share: number) => boolean;
	readonly pick: <T>(list: readonly T[]) => T | undefined;
	readonly shuffled: <T>(list: readonly T[]) => T[];
	/** A ulid of its own. */
	readonly id: () => string;
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Marsaglia's xorshift over 32 bits. */
export function aRandom(seed: number): Random {
	let state = Math.imul(seed + 1, 2_654_435_761) >>> 0 || 1;
	const next = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		state >>>= 0;
		return state / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		chance: (share) => next() < share,
		pick: (list) => list[below(list.length)],
		shuffled: (list) =>
			list
				.map((one) => ({ one, at: next() }))
				.sort((a, b) => a.at - b.at)
				.map(({ one }) => one),
		id: () => `0${Array.from({ length: 25 }, () => letters[below(letters.length)]).join('')}`
	};
}
