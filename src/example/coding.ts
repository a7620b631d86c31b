import type { CodeKey } from './codebook.ts';
import type { Material } from './material.ts';
import type { PersonKey } from './people.ts';

export interface ExampleCoding {
	/** Given to those that themes and findings point to; unique in the study. */
	readonly key?: string;
	readonly code: CodeKey;
	readonly by: Extract<PersonKey, 'signe' | 'torben'>;
	/** The exact words of the canonical text; a line feed stands between paragraphs. */
	readonly quote: string;
	/** Which occurrence of the quote in the text, counted from 1; 1 when not told. */
	readonly nth?: number;
	readonly note?: string;
}

export interface CodingsOf {
	readonly source: Material['key'];
	readonly codings: readonly ExampleCoding[];
}
