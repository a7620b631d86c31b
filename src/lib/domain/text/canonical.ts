/** Ligatures that older PDFs carry; written out, since NFKC on the whole text would also change ², ½ and …. */
const ligatures: Record<string, string> = {
	'\uFB00': 'ff',
	'\uFB01': 'fi',
	'\uFB02': 'fl',
	'\uFB03': 'ffi',
	'\uFB04': 'ffl',
	'\uFB05': 'st',
	'\uFB06': 'st'
};

/** Soft hyphen, zero-width space, joiner marks, byte order mark, and controls other than tab and line feed. */
const unseen = /[\u00AD\u200B\u2060\uFEFF\u0000-\u0008\u000B-\u001F\u007F]/g;

/**
 * The one form in which the words of a source are kept, and in which all offsets are counted (UTF-16 units):
 * NFC, `\n` between paragraphs, nothing invisible, no spaces at the ends of lines, no empty line at either end.
 */
export function canonicalText(raw: string): string {
	return raw
		.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
		.replace(unseen, '')
		.replace(/[\u00A0\u2007\u202F]/g, ' ')
		.replace(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature] ?? ligature)
		.normalize('NFC')
		.replace(/[ \t]+$/gm, '')
		.replace(/^\n+|\n+$/g, '');
}

/** One paragraph of a text: `end` is the offset of its line feed, or the length of the text. */
export interface Paragraph {
	readonly start: number;
	readonly end: number;
}

/** The paragraphs of a canonical text, in order; empty lines are paragraphs of length 0. An empty text has none. */
export function paragraphs(text: string): Paragraph[] {
	if (text === '') return [];
	const found: Paragraph[] = [];
	let start = 0;
	for (;;) {
		const end = text.indexOf('\n', start);
		if (end === -1) break;
		found.push({ start, end });
		start = end + 1;
	}
	return [...found, { start, end: text.length }];
}

/** Words as a reader counts them: runs of letters and digits, with what binds them inside (it's, e-mail, 3,5). */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
