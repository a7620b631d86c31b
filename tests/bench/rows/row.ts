import type { Browser } from '@playwright/test';
import type { Corpus } from '../corpus/corpus.ts';
import type { Size } from '../corpus/make-corpus.ts';
import type { Asked } from '../support/figures.ts';

/** What a row has at hand. */
export interface Bench {
	readonly browser: Browser;
	readonly corpus: (size: Size) => Corpus;
}

/** A line of the table; the measurements are in milliseconds. */
export interface Row extends Asked {
	readonly measure: (bench: Bench) => Promise<readonly number[]>;
}

/** What two rows need is done once. */
export function shared<T>(make: (bench: Bench) => Promise<T>): (bench: Bench) => Promise<T> {
	const made = new WeakMap<Bench, Promise<T>>();
	return (bench) => {
		const known = made.get(bench) ?? make(bench);
		made.set(bench, known);
		return known;
	};
}

/** So often is a page opened, and so often is something done. */
export const repeats = { openings: 9, acts: 30 } as const;
