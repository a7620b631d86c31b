import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { colours, fonts, provisionIndent, sizes, textWidth } from './look.ts';

/** Our own styles beside Word's built-in ones, which keep their ids so that a Danish Word says Overskrift 1. */
export const styleIds = {
	provision: 'Provision',
	facts: 'ProvisionFacts',
	provisionText: 'ProvisionText',
	cell: 'TableText',
	cellHead: 'TableHeading',
	kind: 'DocumentKind',
	contentsTitle: 'ContentsTitle'
} as const;

const own: readonly IParagraphStyleOptions[] = [
	{
		id: styleIds.provision,
		name: 'Provision',
		basedOn: 'Normal',
		next: styleIds.provisionText,
		quickFormat: true,
		run: { size: 23 },
		paragraph: {
			keepNext: true,
			keepLines: true,
			spacing: { before: 300, after: 60 },
			indent: { left: provisionIndent, hanging: provisionIndent }
		}
	},
	{
		id: styleIds.facts,
		name: 'Provision Facts',
		basedOn: 'Normal',
		next: styleIds.provisionText,
		run: { size: sizes.small, color: colours.soft },
		paragraph: { spacing: { after: 80 }, indent: { left: provisionIndent } }
	},
	{
		id: styleIds.provisionText,
		name: 'Provision Text',
		basedOn: 'Normal',
		quickFormat: true,
		run: { size: 21 },
		paragraph: { spacing: { after: 120 }, indent: { left: provisionIndent } }
	},
	{
		id: styleIds.cell,
		name: 'Table Text',
		basedOn: 'Normal',
		run: { size: sizes.small },
		paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: LineRuleType.AUTO } }
	},
	{
		id: styleIds.cellHead,
		name: 'Table Heading',
		basedOn: styleIds.cell,
		run: { bold: true },
		paragraph: { keepNext: true }
	},
	{
		id: styleIds.kind,
		name: 'Document Kind',
		basedOn: 'Normal',
		run: { size: 24, color: colours.soft },
		paragraph: { spacing: { before: 3600, after: 160 } }
	},
	{
		id: styleIds.contentsTitle,
		name: 'Contents Title',
		basedOn: 'Normal',
		next: 'Normal',
		run: { font: fonts.heading, size: sizes.heading1 },
		paragraph: { keepNext: true, spacing: { after: 240 } }
	}
];

const contents = (level: number): IParagraphStyleOptions => ({
	id: `TOC${level}`,
	name: `toc ${level}`,
	basedOn: 'Normal',
	next: 'Normal',
	paragraph: {
		spacing: { before: level === 1 ? 100 : 0, after: 40 },
		indent: { left: (level - 1) * 340 },
		rightTabStop: textWidth
	}
});

/** Styles that Word itself knows and docx does not write. */
const builtIn: readonly IParagraphStyleOptions[] = [
	{
		id: 'Subtitle',
		name: 'Subtitle',
		basedOn: 'Normal',
		next: 'Normal',
		run: { size: 26, color: colours.soft },
		paragraph: { spacing: { before: 120, after: 0 } }
	},
	{
		id: 'Quote',
		name: 'Quote',
		basedOn: 'Normal',
		next: 'Normal',
		quickFormat: true,
		run: { font: fonts.heading, italics: true },
		paragraph: { keepLines: true, spacing: { before: 160, after: 160 }, indent: { left: 567, right: 567 } }
	},
	{
		id: 'Header',
		name: 'header',
		basedOn: 'Normal',
		run: { size: sizes.note, color: colours.soft },
		paragraph: { spacing: { after: 0 } }
	},
	{
		id: 'Footer',
		name: 'footer',
		basedOn: 'Normal',
		run: { size: sizes.note, color: colours.soft },
		paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } }
	},
	{
		id: 'CommentText',
		name: 'annotation text',
		basedOn: 'Normal',
		run: { size: 20 },
		paragraph: { spacing: { after: 0 } }
	},
	contents(1),
	contents(2)
];

/** `outlineLevel`: Word knows its headings by their names, LibreOffice by this alone. Counted from 0. */
const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
	run: { font: fonts.heading, size, bold: false, color: colours.ink },
	paragraph: { keepNext: true, keepLines: true, spacing: { before, after }, outlineLevel }
});

export function stylesOf(language: 'da' | 'en'): IStylesOptions {
	return {
		default: {
			document: {
				run: {
					font: fonts.text,
					size: sizes.text,
					color: colours.ink,
					language: { value: language === 'da' ? 'da-DK' : 'en-GB' }
				},
				paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } }
			},
			title: {
				run: { font: fonts.heading, size: sizes.title, color: colours.ink },
				paragraph: { spacing: { after: 240, line: 252, lineRule: LineRuleType.AUTO } }
			},
			heading1: heading(0, sizes.heading1, 0, 240),
			heading2: heading(1, sizes.heading2, 320, 120),
			heading3: heading(2, sizes.heading3, 240, 80),
			hyperlink: { run: { color: colours.ink, underline: {} } },
			footnoteText: { run: { size: sizes.note }, paragraph: { spacing: { after: 40 } } },
			listParagraph: { paragraph: { spacing: { after: 80 } } }
		},
		paragraphStyles: [...builtIn, ...own],
		characterStyles: [
			{ id: 'CommentReference', name: 'annotation reference', basedOn: 'DefaultParagraphFont', run: { size: 16 } }
		]
	};
}
