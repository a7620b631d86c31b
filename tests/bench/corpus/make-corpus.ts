import { createHash } from 'node:crypto';
import { codebook, codings } from './codings.ts';
import { openings, type Corpus, type CorpusCoding, type Opening } from './corpus.ts';
import { transcript } from './transcript.ts';

/** A small study, and one as large as a study is expected to become. */
export const sizes = {
	S: { texts: 16, codes: 120, codings: 3000, coders: 3 },
	M: { texts: 100, codes: 400, codings: 25_000, coders: 6 }
} as const;
export type Size = keyof typeof sizes;

/** The corpus of that size, the same every time. */
export function makeCorpus(size: Size): Corpus {
	const wanted = sizes[size];
	const texts = Array.from({ length: wanted.texts }, (_, i) => ({
		name: `T${String(i + 1).padStart(4, '0')}`,
		text: transcript(String(i + 1), `Interview ${i + 1}`)
	}));
	const opened = { name: 'B', text: transcript('B', 'Interview B') };
	const codes = codebook(wanted.codes);
	const of = (count: Opening): CorpusCoding[] => codings(`B ${count}`, count, [opened], codes, wanted.coders);
	const made = {
		texts,
		codes,
		codings: codings(size, wanted.codings, texts, codes, wanted.coders),
		opened,
		codingsOf: { 30: of(openings[0]), 300: of(openings[1]), 2000: of(openings[2]) }
	};
	return { ...made, sha256: createHash('sha256').update(JSON.stringify(made)).digest('hex') };
}
