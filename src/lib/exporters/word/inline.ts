import {
	Bookmark,
	ExternalHyperlink,
	FootnoteReferenceRun,
	SimpleField,
	TextRun,
	type IRunOptions,
	type ParagraphChild
} from 'docx';
import type { ReleasedFindingId } from '#lib/domain/ids.ts';
import type { Inline, QuoteAtom, Words } from '#lib/domain/standard/text.ts';
import { inMarks, printedQuote } from '../printed-quote.ts';
import { colours } from './look.ts';
import { runsOf } from './runs.ts';
import { findingBookmark, type Setting } from './setting.ts';

/** A line of words as Word has it, with its comments, notes and references. */
export function lineOf(line: readonly Inline[], setting: Setting): ParagraphChild[] {
	return line.flatMap((one, at) => [
		...setting.comments.before(line, at),
		...inlineOf(one, setting),
		...setting.comments.after(line, at)
	]);
}

function inlineOf(one: Inline, setting: Setting): ParagraphChild[] {
	switch (one.kind) {
		case 'words':
			return wordsOf(one);
		case 'break':
			return [new TextRun({ break: 1 })];
		case 'footnote':
			return [new FootnoteReferenceRun(setting.footnotes.add(one.text))];
		case 'citation':
			return citationOf(one.finding, setting);
		case 'quote':
			return quoteOf(one, setting);
	}
}

function wordsOf({ text, bold, italic, underline, strike, href }: Words): ParagraphChild[] {
	const look: Omit<IRunOptions, 'text' | 'children'> = {
		...(bold ? { bold } : {}),
		...(italic ? { italics: true } : {}),
		...(underline ? { underline: {} } : {}),
		...(strike ? { strike } : {})
	};
	const link = linkOf(href);
	return link === undefined
		? runsOf(text, look)
		: [new ExternalHyperlink({ link, children: runsOf(text, { ...look, style: 'Hyperlink' }) })];
}

/** An address that Word can hold: one it cannot read makes it call the whole file damaged. */
function linkOf(href: string | undefined): string | undefined {
	if (href === undefined || !URL.canParse(href)) return undefined;
	const { protocol, href: whole } = new URL(href);
	return ['http:', 'https:', 'mailto:'].includes(protocol) ? whole : undefined;
}

/** A finding cited in running text: where it stands in the appendix. */
function citationOf(finding: ReleasedFindingId, { findings, words }: Setting): ParagraphChild[] {
	const label = findings.get(finding);
	if (label === undefined) return [leftOut(words.missingFinding)];
	return [new TextRun('['), reference(findingBookmark(finding), label), new TextRun(']')];
}

/** A quote inside other words. */
function quoteOf({ quote }: QuoteAtom, { standard, words }: Setting): ParagraphChild[] {
	const printed = printedQuote(standard.quotes.get(quote));
	if (typeof printed === 'string') return [leftOut(words.notPrinted[printed])];
	const { wording, attribution } = printed;
	return [
		...runsOf(inMarks(wording, words.quoted), { italics: true }),
		...(attribution === '' ? [] : runsOf(` (${attribution})`))
	];
}

/** Says in the text that something has been left out of it. */
const leftOut = (text: string): TextRun => new TextRun({ text, color: colours.soft });

/** A reference that Word keeps: the words of a bookmark, and the way there. */
export function reference(bookmark: string, shown: string): SimpleField {
	return new SimpleField(`REF ${bookmark} \\h`, shown);
}

/** Words that references show. */
export function bookmarked(
	bookmark: string,
	text: string,
	look: Omit<IRunOptions, 'text' | 'children'> = {}
): Bookmark {
	return new Bookmark({ id: bookmark, children: [new TextRun({ ...look, text })] });
}
