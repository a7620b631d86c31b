import {
	BorderStyle,
	Footer,
	Header,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	Tab,
	TabStopType,
	TextRun,
	type FileChild,
	type ISectionOptions
} from 'docx';
import { colours, landscapeWidth, page, textWidth } from './look.ts';
import type { Setting } from './setting.ts';

const margin = {
	top: page.margin,
	right: page.margin,
	bottom: page.margin,
	left: page.margin,
	header: 709,
	footer: 709
};
const size = { width: page.width, height: page.height };

/** The standard itself: upright, its first page without header and footer. */
export function uprightSection(setting: Setting, children: readonly FileChild[]): ISectionOptions {
	return {
		properties: { titlePage: true, page: { size, margin } },
		headers: {
			default: headerOf(setting, textWidth),
			first: new Header({ children: [new Paragraph({ style: 'Header' })] })
		},
		footers: { default: footerOf(setting), first: new Footer({ children: [new Paragraph({ style: 'Footer' })] }) },
		children
	};
}

/** The appendix, whose table wants width: lying. */
export function lyingSection(setting: Setting, children: readonly FileChild[]): ISectionOptions {
	return {
		properties: {
			type: SectionType.NEXT_PAGE,
			page: { size: { ...size, orientation: PageOrientation.LANDSCAPE }, margin }
		},
		headers: { default: headerOf(setting, landscapeWidth) },
		footers: { default: footerOf(setting) },
		children
	};
}

function headerOf({ standard, words }: Setting, width: number): Header {
	return new Header({
		children: [
			new Paragraph({
				style: 'Header',
				tabStops: [{ type: TabStopType.RIGHT, position: width }],
				border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 4 } },
				children: [new TextRun(standard.title), new TextRun({ children: [new Tab(), words.kind] })]
			})
		]
	});
}

function footerOf({ words }: Setting): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				children: [
					new TextRun({ children: [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] })
				]
			})
		]
	});
}
