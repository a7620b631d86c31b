import { Document, HeadingLevel, Packer, Paragraph, type FileChild } from 'docx';
import { elementRow } from '#lib/domain/framework/nine-elements.ts';
import { chaptersOf, printedProvisions, type ElementChapter } from './chapters.ts';
import type { ExportedStandard } from './exported-standard.ts';
import { leftOutOf, type LeftOut } from './left-out.ts';
import { blocksOf } from './word/blocks.ts';
import { contents, summary, titlePage } from './word/front.ts';
import { lineOf } from './word/inline.ts';
import { textWidth } from './word/look.ts';
import { chapterNumbering, numberingOf } from './word/numbering.ts';
import { finishPackage } from './word/package.ts';
import { lyingSection, uprightSection } from './word/pages.ts';
import type { Place } from './word/place.ts';
import { runsOf } from './word/runs.ts';
import { settingFor, type Setting } from './word/setting.ts';
import { stylesOf } from './word/styles.ts';
import { traceability } from './word/traceability.ts';
import type { WordWords } from './word/words.ts';

export interface WordFile {
	readonly bytes: Uint8Array;
	readonly leftOut: readonly LeftOut[];
}

/** How far it is: chapters are set, `done` provisions of `of`; then the file is packed. */
export type Progress = (stage: 'setting' | 'packing', done: number, of: number) => void;

/**
 * A standard as a Word file. Only quotes that are approved in the value that comes in are in it, in no part of the file any
 * other; what a reader might miss is told beside it.
 */
export async function standardToWord(
	standard: ExportedStandard,
	words: WordWords,
	progress: Progress = () => undefined
): Promise<WordFile> {
	const chapters = chaptersOf(standard.text);
	const provisions = printedProvisions(chapters);
	const setting = settingFor(standard, chapters, words);
	const place: Place = { indent: 0, width: textWidth, depth: 0 };
	let done = 0;
	progress('setting', done, provisions.length);
	const upright: FileChild[] = [
		...titlePage(setting),
		...contents(setting),
		...summary(provisions, setting),
		...blocksOf(chapters.before, setting, place),
		...chapters.elements.flatMap((chapter) => {
			const written = chapterOf(chapter, setting, place);
			done += printedProvisions({ before: [], elements: [chapter], after: [] }).length;
			progress('setting', done, provisions.length);
			return written;
		}),
		...blocksOf(chapters.after, setting, place)
	];
	const sections = [uprightSection(setting, upright), lyingSection(setting, traceability(provisions, setting))];
	progress('packing', done, provisions.length);
	const file = new Document({
		title: standard.title,
		subject: words.kind,
		creator: '',
		lastModifiedBy: '',
		styles: stylesOf(standard.language),
		numbering: numberingOf(words.appendix.label),
		footnotes: setting.footnotes.all,
		comments: { children: setting.comments.all },
		// The contents lack their page numbers until Word has laid out the pages: it offers to when it opens the file.
		// docx can guess at them, which takes ten times as long as all the rest.
		features: { updateFields: true },
		sections
	});
	const packed = new Uint8Array(await Packer.toArrayBuffer(file));
	return { bytes: finishPackage(packed, setting.comments.all), leftOut: leftOutOf(standard) };
}

function chapterOf(
	{ element, heading, blocks, strays, hasProvisions }: ElementChapter,
	setting: Setting,
	place: Place
) {
	const { words, standard } = setting;
	const counter = chapterNumbering(element);
	const isBare = blocks.length === 0 && !hasProvisions;
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			numbering: { reference: counter, level: 0 },
			...(isBare && element !== 1 ? { spacing: { before: 480, after: 160 } } : { pageBreakBefore: true }),
			children:
				heading && heading.content.length > 0
					? lineOf(heading.content, setting)
					: runsOf(elementRow(element, standard.language).title)
		}),
		...blocksOf(blocks, setting, { ...place, counter }),
		...blocksOf(strays, setting, place),
		...(hasProvisions ? [] : [new Paragraph({ children: runsOf(words.emptyElement) })])
	];
}
