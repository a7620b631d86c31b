import { HeadingLevel, Paragraph, type IParagraphOptions } from 'docx';
import type {
	Block,
	Heading,
	Inline,
	List,
	Paragraph as TextParagraph,
	Table as TextTable
} from '#lib/domain/standard/text.ts';
import { inMarks, printedQuote } from '../printed-quote.ts';
import { gridOf } from './grid.ts';
import { lineOf } from './inline.ts';
import { listIndent } from './look.ts';
import { deepestList } from './numbering.ts';
import type { Place, Written } from './place.ts';
import { provisionOf } from './provision.ts';
import { runsOf } from './runs.ts';
import type { Setting } from './setting.ts';
import { styleIds } from './styles.ts';

export function blocksOf(blocks: readonly Block[], setting: Setting, place: Place): Written[] {
	return blocks.flatMap((block) => blockOf(block, setting, place));
}

function blockOf(block: Block, setting: Setting, place: Place): Written[] {
	switch (block.kind) {
		case 'heading':
			return [headingOf(block, setting, place)];
		case 'paragraph':
			return paragraphOf(block, setting, place);
		case 'list':
			return listOf(block, setting, place);
		case 'table':
			return tableOf(block, setting, place);
		case 'provision':
			return provisionOf(block, setting, place, blocksOf);
	}
}

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingOf({ level, content }: Heading, setting: Setting, { counter, style, depth }: Place): Paragraph {
	return new Paragraph({
		heading: headingLevels[level],
		...(counter === undefined || level === 1 ? {} : { numbering: { reference: counter, level: level - 1 } }),
		...(level === 1 && style === undefined && depth === 0 ? { pageBreakBefore: true } : {}),
		children: lineOf(content, setting)
	});
}

function paragraphOf({ content }: TextParagraph, setting: Setting, place: Place): Written[] {
	return aloneQuote(content, setting) ?? [new Paragraph({ ...looks(place), children: lineOf(content, setting) })];
}

/** A quote that is a paragraph of its own is set apart, with whose it is below. */
function aloneQuote(content: readonly Inline[], { standard, words }: Setting): Paragraph[] | undefined {
	const [only, ...others] = content.filter((one) => one.kind !== 'words' || one.text.trim() !== '');
	if (only?.kind !== 'quote' || others.length > 0) return undefined;
	const printed = printedQuote(standard.quotes.get(only.quote));
	if (typeof printed === 'string') return undefined;
	const below =
		printed.attribution === ''
			? []
			: [...runsOf(`\n${printed.attribution}`, { italics: false, size: 20, font: 'Calibri' })];
	return [new Paragraph({ style: 'Quote', children: [...runsOf(inMarks(printed.wording, words.quoted)), ...below] })];
}

/** Every item of a list is a paragraph that Word counts; what else the item holds stands below, as far in. */
function listOf({ ordered, items }: List, setting: Setting, place: Place): Written[] {
	const depth = Math.min(place.depth, deepestList);
	const instance = setting.nextList();
	const left = place.indent + (depth + 1) * listIndent;
	const numbering = { reference: `${ordered ? 'counted' : 'bullets'}-${depth}`, level: 0, instance };
	const inside: Place = { ...place, depth: place.depth + 1 };
	return items.flatMap((item) => {
		const [first, ...rest] = item;
		const leads = first?.kind === 'paragraph';
		const head = new Paragraph({
			style: 'ListParagraph',
			numbering,
			indent: { left, hanging: 340 },
			children: leads ? lineOf(first.content, setting) : []
		});
		return [head, ...(leads ? rest : item).flatMap((block) => itemBlock(block, setting, inside, left))];
	});
}

function itemBlock(block: Block, setting: Setting, place: Place, left: number): Written[] {
	return block.kind === 'list'
		? listOf(block, setting, place)
		: blockOf(block, setting, { ...place, style: 'ListParagraph', indent: left });
}

function tableOf({ rows }: TextTable, setting: Setting, place: Place): Written[] {
	if (rows.length === 0) return [];
	const inside = (header: boolean): Place => ({
		style: header ? styleIds.cellHead : styleIds.cell,
		indent: 0,
		width: place.width,
		depth: 0
	});
	const grid = gridOf(
		rows.map((row) => row.map((cell) => ({ ...cell, children: blocksOf(cell.blocks, setting, inside(cell.header)) }))),
		place.width - place.indent,
		place.indent
	);
	return grid ? [grid, new Paragraph({ spacing: { after: 0 }, children: [] })] : [];
}

function looks({ style, indent }: Place): Pick<IParagraphOptions, 'style' | 'indent'> {
	return { ...(style === undefined ? {} : { style }), ...(indent === 0 ? {} : { indent: { left: indent } }) };
}
