import { readingLines, type Line } from '#lib/domain/reading/lines.ts';
import type { Start } from '#lib/domain/text/start.ts';

/** Lines of a text in which "P4: …" begins a turn and "# …" is a heading; the signs are not part of the words. */
export function linesOf(...paragraphs: readonly string[]): { words: string; lines: readonly Line[] } {
	const starts: Start[] = [];
	let words = '';
	for (const [i, paragraph] of paragraphs.entries()) {
		const [, speaker, text = paragraph] = /^(\w+): (.*)$/u.exec(paragraph) ?? [];
		const heading = text.startsWith('# ');
		if (i > 0) words += '\n';
		if (speaker !== undefined) starts.push({ id: `t${i}`, kind: 'turn', at: words.length, speaker });
		if (heading) starts.push({ id: `h${i}`, kind: 'heading', at: words.length, level: 2 });
		words += heading ? text.slice(2) : text;
	}
	return { words, lines: readingLines(words, starts) };
}
