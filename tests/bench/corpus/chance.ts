import { createHash } from 'node:crypto';

/** Chance that falls the same way on every machine: sfc32, begun from a hash of the seed. */
export class Chance {
	#state: [a: number, b: number, c: number, count: number];

	constructor(seed: string) {
		const hash = createHash('sha256').update(seed).digest();
		this.#state = [hash.readInt32LE(0), hash.readInt32LE(4), hash.readInt32LE(8), 1];
		for (let i = 0; i < 16; i++) this.share();
	}

	/** At least 0, less than 1. */
	share(): number {
		const [a, b, c, count] = this.#state;
		const sum = (((a + b) | 0) + count) | 0;
		const turned = (c << 21) | (c >>> 11);
		this.#state = [b ^ (b >>> 9), (c + (c << 3)) | 0, (turned + sum) | 0, (count + 1) | 0];
		return (sum >>> 0) / 0x1_0000_0000;
	}

	/** A whole number from the one up to and including the other. */
	from(least: number, most: number): number {
		return least + Math.floor(this.share() * (most - least + 1));
	}

	is(share: number): boolean {
		return this.share() < share;
	}

	among<T>(list: readonly T[]): T {
		const one = list[this.from(0, list.length - 1)];
		if (one === undefined) throw new Error('there is nothing to choose among');
		return one;
	}

	/** A number with few large and many small: e to a sum of chances. */
	skewed(middle: number, spread: number): number {
		return Math.exp(middle + spread * (this.share() + this.share() + this.share() - 1.5));
	}
}

/** Draws from a list so that the first are drawn far oftener than the last, as words and codes are used (Zipf). */
export function unevenly<T>(list: readonly T[], steepness: number): (chance: Chance) => T {
	const reached: number[] = [];
	let sum = 0;
	for (let rank = 1; rank <= list.length; rank++) reached.push((sum += 1 / Math.pow(rank + 3, steepness)));
	return (chance) => {
		const wanted = chance.share() * sum;
		let [low, high] = [0, list.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((reached[middle] ?? sum) <= wanted) low = middle + 1;
			else high = middle;
		}
		const one = list[low];
		if (one === undefined) throw new Error('there is nothing to draw from');
		return one;
	};
}
