/** A word of a folded text and where it stands: UTF-16 units, half open. */
export interface Token {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The words of a folded text: runs of letters and digits. No word is left out: *ikke* matters in an interview. */
export function* tokens(folded: string, from = 0, to = folded.length): Generator<Token> {
	const run = /[\p{L}\p{M}\p{N}]+/gu;
	run.lastIndex = from;
	for (let found = run.exec(folded); found && found.index < to; found = run.exec(folded))
		yield { word: found[0], start: found.index, end: found.index + found[0].length };
}

const wordly = /[\p{L}\p{M}\p{N}]/u;

/** Whether a letter or digit stands at an offset. */
export function isInWord(folded: string, at: number): boolean {
	return wordly.test(folded.charAt(at));
}
