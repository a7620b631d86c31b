import { HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { ReleasedFindingId } from '#lib/domain/ids.ts';
import { wordsIn } from '#lib/domain/standard/outline.ts';
import type { Provision } from '#lib/domain/standard/text.ts';
import type { ExportedQuote } from '../exported-standard.ts';
import { inMarks, printedQuote } from '../printed-quote.ts';
import { gridOf, type GridCell } from './grid.ts';
import { bookmarked, reference } from './inline.ts';
import { colours, landscapeWidth } from './look.ts';
import { runsOf } from './runs.ts';
import { findingBookmark, provisionBookmark, type Setting } from './setting.ts';
import { styleIds } from './styles.ts';
import type { Written } from './place.ts';

type Row = readonly GridCell[];

/** The appendix by which a requirement is followed to the findings it rests on, and those to the words of participants. */
export function traceability(provisions: readonly Provision[], setting: Setting): Written[] {
	const { words } = setting;
	const { title, lead, provision, finding, quotes, none } = words.appendix;
	const told = new Set<ReleasedFindingId>();
	const resting = provisions.flatMap((one) => rowsOf(one, setting, told));
	const cited = [...setting.findings.keys()].filter((one) => !told.has(one));
	const rows = [
		...resting,
		...cited.map((one) => [cell([runsOf(words.appendix.cited)]), ...findingCells(one, [], setting, told)])
	];
	const head = [provision, finding, quotes].map((text) => ({
		header: true,
		children: [new Paragraph({ style: styleIds.cellHead, children: runsOf(text) })]
	}));
	const table = rows.length === 0 ? undefined : gridOf([head, ...rows], landscapeWidth, 0, [28, 36, 36]);
	return [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			numbering: { reference: 'appendices', level: 0 },
			children: runsOf(title)
		}),
		new Paragraph({ children: runsOf(table ? lead : none) }),
		...(table ? [table] : [])
	];
}

/** One row for each finding a provision rests on; the first says the provision's words too. */
function rowsOf(provision: Provision, setting: Setting, told: Set<ReleasedFindingId>): Row[] {
	const { words, numbers, findings } = setting;
	const number = numbers.get(provision.id) ?? '';
	const link = (): ParagraphChild => reference(provisionBookmark(provision.id, number), number);
	const said = wordsIn(provision.statement).trim();
	const resting = [...new Set(provision.basis.map(({ finding }) => finding))].filter((one) => findings.has(one));
	const first = cell([[link(), ...runsOf(`  ${said === '' ? words.noStatement : said}`)]]);
	if (resting.length === 0) return [[first, cell([soft(words.appendix.noBasis)]), cell([])]];
	return resting.map((finding, place) => {
		const roles = provision.basis.filter((one) => one.finding === finding).map(({ role }) => words.roles[role]);
		return [place === 0 ? first : cell([[link()]]), ...findingCells(finding, [...new Set(roles)], setting, told)];
	});
}

/** A finding with its quotes where it is met first; afterwards its claim and where the rest stands. */
function findingCells(
	id: ReleasedFindingId,
	roles: readonly string[],
	{ words, findings, standard }: Setting,
	told: Set<ReleasedFindingId>
): GridCell[] {
	const label = findings.get(id) ?? '';
	const finding = standard.findings.get(id);
	const role = roles.length === 0 ? [] : [soft(roles.join(', '))];
	const claim = runsOf(`  ${finding?.claim.trim() ?? ''}`);
	if (told.has(id)) {
		const link = reference(findingBookmark(id), label);
		const again = [...runsOf(`${words.appendix.see} `, { color: colours.soft }), reference(findingBookmark(id), label)];
		return [cell([...role, [link, ...claim]]), cell([again])];
	}
	told.add(id);
	const materials = (finding?.materials ?? []).map((one) => words.materials[one]).join(', ');
	const from = [finding?.studyTitle ?? '', materials].filter((part) => part !== '').join(' · ');
	const quotes = [...standard.quotes.values()]
		.filter((quote) => quote.finding === id)
		.sort((a, b) => Number(a.side === 'contradicts') - Number(b.side === 'contradicts'))
		.flatMap((quote) => quoteOf(quote, words.quoted, words.appendix.contradicting));
	return [
		cell([...role, [bookmarked(findingBookmark(id), label, { bold: true }), ...claim], soft(from)]),
		cell(quotes.length === 0 ? [soft(words.appendix.noQuotes)] : quotes)
	];
}

function quoteOf(quote: ExportedQuote, quoted: (wording: string) => string, contradicting: string): ParagraphChild[][] {
	const printed = printedQuote(quote);
	if (typeof printed === 'string') return [];
	const { wording, attribution } = printed;
	return [
		[
			...(quote.side === 'contradicts' ? runsOf(`${contradicting} `, { color: colours.soft }) : []),
			...runsOf(inMarks(wording, quoted), { italics: true }),
			...(attribution === '' ? [] : runsOf(` ${attribution}`, { color: colours.soft }))
		]
	];
}

const soft = (text: string): TextRun[] => runsOf(text, { color: colours.soft });

function cell(paragraphs: readonly (readonly ParagraphChild[])[]): GridCell {
	return { children: paragraphs.map((children) => new Paragraph({ style: styleIds.cell, children })) };
}
