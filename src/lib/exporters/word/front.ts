import { HeadingLevel, Paragraph, TableOfContents } from 'docx';
import type { Provision } from '#lib/domain/standard/text.ts';
import { wordsIn } from '#lib/domain/standard/outline.ts';
import { gridOf } from './grid.ts';
import { reference } from './inline.ts';
import { textWidth } from './look.ts';
import { sectorList } from './provision.ts';
import { runsOf } from './runs.ts';
import { provisionBookmark, type Setting } from './setting.ts';
import { styleIds } from './styles.ts';
import type { Written } from './place.ts';

/** The first page: what it is, its title, and of which day. */
export function titlePage({ words, standard }: Setting): Paragraph[] {
	const { title, date, language } = standard;
	const day = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
		dateStyle: 'long',
		timeZone: 'Europe/Copenhagen'
	}).format(new Date(date));
	return [
		new Paragraph({ style: styleIds.kind, children: runsOf(words.kind) }),
		new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
		new Paragraph({ style: 'Subtitle', children: runsOf(words.draftOf(day)) })
	];
}

/** The contents, which Word fills in from the headings. */
export function contents({ words }: Setting): (Paragraph | TableOfContents)[] {
	return [
		new Paragraph({ style: styleIds.contentsTitle, pageBreakBefore: true, children: runsOf(words.contents) }),
		new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' })
	];
}

/** All requirements and recommendations in one table; their numbers are references to where they stand. */
export function summary(provisions: readonly Provision[], { words, numbers }: Setting): Written[] {
	const { title, number, statement, appliesTo, none } = words.summary;
	const heading = new Paragraph({
		heading: HeadingLevel.HEADING_1,
		pageBreakBefore: true,
		children: runsOf(title)
	});
	const head = [number, statement, appliesTo].map((text) => ({
		header: true,
		children: [new Paragraph({ style: styleIds.cellHead, children: runsOf(text) })]
	}));
	const rows = provisions.map((provision) => {
		const shown = numbers.get(provision.id) ?? '';
		const said = wordsIn(provision.statement).trim();
		return [
			[reference(provisionBookmark(provision.id, shown), shown)],
			runsOf(said === '' ? words.noStatement : said),
			runsOf(sectorList(provision.sectors, words))
		].map((children) => ({ children: [new Paragraph({ style: styleIds.cell, children })] }));
	});
	const table = rows.length === 0 ? undefined : gridOf([head, ...rows], textWidth, 0, [10, 62, 28]);
	return [heading, table ?? new Paragraph({ children: runsOf(none) })];
}
