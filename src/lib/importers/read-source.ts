import { countWords } from '#lib/domain/text/canonical.ts';
import { layOut } from './block.ts';
import { formatByName, formatOf } from './file-format.ts';
import { findTurns } from './find-turns.ts';
import { guessExactness, guessKind, guessLanguage, guessTitle, speakersOf, type Clues } from './guess.ts';
import { importLimits, type ImportLimits } from './import-limits.ts';
import { refused, type ImportResult, type Progress, type ReadableFormat, type Reading } from './import-result.ts';
import { readCaptions } from './read-captions.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPdf } from './read-pdf.ts';
import { readPlainText } from './read-plain-text.ts';

type Reader = (bytes: Uint8Array, limits: ImportLimits, progress: Progress) => Promise<Reading>;

const readers: Record<ReadableFormat, Reader> = {
	'plain-text': readPlainText,
	markdown: readMarkdown,
	docx: readDocx,
	pdf: readPdf,
	vtt: readCaptions,
	srt: readCaptions
};

/**
 * Reads a file from outside: what it is, its words and where its parts begin, then guesses for a person to look over.
 * Runs in a worker, since a file can be made so that reading it never ends; `file.bytes` is not changed.
 */
export async function readSource(
	file: { readonly name: string; readonly bytes: Uint8Array },
	limits: ImportLimits = importLimits,
	progress: Progress = () => undefined
): Promise<ImportResult> {
	const { name, bytes } = file;
	if (bytes.length === 0) return refused({ code: 'empty' });
	if (bytes.length > limits.fileBytes)
		return refused({ code: 'too-large', bytes: bytes.length, limit: limits.fileBytes });
	const told = formatOf(name, bytes, limits);
	if (told.outcome === 'refused') return told;
	const { format } = told;

	const reading = await readers[format](bytes, limits, progress);
	if (reading.outcome === 'refused') return reading;
	const turns = findTurns(reading.blocks);
	const { text, starts } = layOut(turns.blocks);
	if (text === '') return refused({ code: 'empty' });
	if (text.length > limits.characters)
		return refused({ code: 'too-long', characters: text.length, limit: limits.characters });

	const clues: Clues = { name, text, starts, ownTitle: reading.title };
	const title = guessTitle(clues);
	const speakers = speakersOf(starts);
	const kind = guessKind(clues, title, speakers);
	const promised = formatByName(name);
	return {
		outcome: 'read',
		text,
		starts,
		words: countWords(text),
		format,
		title,
		kind,
		exactness: guessExactness(clues, title, kind),
		language: guessLanguage(text),
		speakers,
		remarks: [
			...(promised !== undefined && promised !== format ? [{ code: 'read-as', format } as const] : []),
			...reading.remarks,
			...turns.remarks
		]
	};
}
