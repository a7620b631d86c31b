/** A code of a codebook of three levels; `parent` stands before it. */
export interface CorpusCode {
	readonly id: string;
	readonly parent: string | null;
	readonly level: 1 | 2 | 3;
	readonly name: string;
	readonly description: string;
}

/** A coding: offsets in UTF-16 units of the text file, half open. */
export interface CorpusCoding {
	readonly id: string;
	readonly doc: string;
	readonly code: string;
	readonly coder: string;
	readonly start: number;
	readonly end: number;
	/** Written at, ISO 8601. */
	readonly at: string;
	readonly memo?: string;
}

export interface CorpusText {
	/** `T0001`, `B`: its file without the ending. */
	readonly name: string;
	readonly text: string;
}

/** One text that is opened with few, some and many codings. */
export const openings = [30, 300, 2000] as const;
export type Opening = (typeof openings)[number];

/** A study to measure with. */
export interface Corpus {
	/** Of all its files: the same corpus, the same hash. */
	readonly sha256: string;
	readonly texts: readonly CorpusText[];
	readonly codes: readonly CorpusCode[];
	readonly codings: readonly CorpusCoding[];
	readonly opened: CorpusText;
	readonly codingsOf: Readonly<Record<Opening, readonly CorpusCoding[]>>;
}
