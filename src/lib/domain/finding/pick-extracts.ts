import type { CodeId, CodingId } from '../ids.ts';

/** A coding as one looks for it: under what it counts today, in its own words, and where it stands. */
export interface Candidate {
	readonly id: CodingId;
	readonly code: CodeId;
	readonly quote: string;
	/** The title of its source. */
	readonly source: string;
}

/** What is looked for; without a code under all of them, without words everything. */
export interface Sought {
	readonly code: CodeId | undefined;
	readonly words: string;
}

/** Codings under a code in which every word that is looked for stands, in the passage or in its source's title. */
export function pickable<C extends Candidate>(candidates: readonly C[], { code, words }: Sought): C[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	return candidates.filter((one) => {
		if (code !== undefined && one.code !== code) return false;
		const text = `${one.quote}\n${one.source}`.toLowerCase();
		return wanted.every((word) => text.includes(word));
	});
}
