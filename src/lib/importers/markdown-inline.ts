import { decodeEntities } from './decode-entities.ts';

/** Stands for a character that a backslash made plain, while the marks around it are taken away (private use area). */
const plain = (character: string) => String.fromCharCode(0xe000 + character.charCodeAt(0));
const plainAgain = /[\uE000-\uE07F]/g;

/** The words of a line of markdown: links and pictures become their words, emphasis goes, `[^1]` becomes `[1]`. */
export function wordsOf(line: string): string {
	const bare = line
		.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => plain(character))
		.replace(/(`+)(.+?)\1/g, (_, __, code: string) => code.trim().replace(/[!-/:-@[-`{-~]/g, plain))
		.replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
		.replace(/\[\^([^\]\s]+)\]/g, (_, note: string) => `${plain('[')}${note}${plain(']')}`)
		.replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
		.replace(/<((?:https?:|mailto:)[^>\s]+)>/g, '$1')
		.replace(/<\/?[a-z][^<>]*>|<!--.*?-->/gi, '')
		.replace(/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/g, '$2')
		.replace(/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/g, '$2')
		.replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
		.replace(/~~(?=\S)(.+?)~~/g, '$1');
	return decodeEntities(bare).replace(plainAgain, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
}

/** How many pictures a line of markdown shows. */
export function picturesIn(line: string): number {
	return line.match(/!\[[^\]]*\](?:\(|\[)|<img\b/gi)?.length ?? 0;
}
