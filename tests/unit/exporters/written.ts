import type { Block } from '#lib/domain/standard/text.ts';
import type { ExportedStandard } from '#lib/exporters/exported-standard.ts';
import { standardToWord } from '#lib/exporters/standard-to-word.ts';
import { word as da } from '#lib/messages/da/word.ts';
import { word as en } from '#lib/messages/en/word.ts';
import { ReadDocx } from '../../support/read-docx.ts';
import { aStandard } from './a-standard.ts';

/** The file of a standard with these blocks, opened again. */
export async function written(blocks: readonly Block[], more: Partial<ExportedStandard> = {}): Promise<ReadDocx> {
	const standard = aStandard(blocks, more);
	const { bytes } = await standardToWord(standard, standard.language === 'da' ? da.document : en.document);
	return new ReadDocx(bytes);
}

/** The words of the paragraphs of a style. */
export const within = (file: ReadDocx, style: string) =>
	file.paragraphs.filter((one) => one.style === style).map(({ text }) => text);
