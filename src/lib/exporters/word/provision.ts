import { Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import type { BasisLink, Block, Provision, Sector } from '#lib/domain/standard/text.ts';
import type { Place, Written } from './place.ts';
import { bookmarked, lineOf, reference } from './inline.ts';
import { colours, provisionIndent } from './look.ts';
import { runsOf } from './runs.ts';
import { findingBookmark, provisionBookmark, type Setting } from './setting.ts';
import { styleIds } from './styles.ts';
import type { WordWords } from './words.ts';

/** A requirement or recommendation: its number and statement, whom it is for, why, and what it rests on. */
export function provisionOf(
	provision: Provision,
	setting: Setting,
	place: Place,
	blocksOf: (blocks: readonly Block[], setting: Setting, place: Place) => Written[]
): Written[] {
	const { obligation, sectors, rationale, basis } = provision;
	const { words } = setting;
	const left = place.indent + provisionIndent;
	const indent = place.indent === 0 ? {} : { indent: { left } };
	const facts = [
		words.obligations[obligation],
		...(sectors.length === 0 ? [] : [words.appliesTo(sectorList(sectors, words))])
	];
	const why = rationale.length === 0 ? [] : rationaleOf(rationale, setting, { ...place, indent: left }, blocksOf);
	return [
		new Paragraph({
			style: styleIds.provision,
			...(place.indent === 0 ? {} : { indent: { left, hanging: provisionIndent } }),
			children: headOf(provision, setting)
		}),
		new Paragraph({
			style: styleIds.facts,
			...indent,
			...(why.length > 0 || basis.length > 0 ? { keepNext: true } : {}),
			children: runsOf(facts.join(' · '))
		}),
		...why,
		...basisOf(basis, setting).map(
			(children, at, lines) =>
				new Paragraph({
					style: styleIds.provisionText,
					...indent,
					...(at === lines.length - 1 ? { spacing: { after: 240 } } : {}),
					children
				})
		)
	];
}

function headOf({ id, statement }: Provision, setting: Setting): ParagraphChild[] {
	const number = setting.numbers.get(id) ?? '';
	const isBlank = statement.every((one) => one.kind === 'words' && one.text.trim() === '');
	return [
		bookmarked(provisionBookmark(id, number), number, { bold: true, color: colours.thread }),
		new TextRun({ children: [new Tab()] }),
		...(isBlank ? [new TextRun({ text: setting.words.noStatement, color: colours.soft })] : lineOf(statement, setting))
	];
}

/** The label stands before the first words, or over what is no paragraph. */
function rationaleOf(
	rationale: readonly Block[],
	setting: Setting,
	place: Place,
	blocksOf: (blocks: readonly Block[], setting: Setting, place: Place) => Written[]
): Written[] {
	const [first, ...rest] = rationale;
	const leads = first?.kind === 'paragraph';
	const inside: Place = { ...place, style: styleIds.provisionText };
	return [
		new Paragraph({
			style: styleIds.provisionText,
			indent: { left: place.indent },
			children: [...label(setting.words.rationale), ...(leads ? lineOf(first.content, setting) : [])]
		}),
		...blocksOf(leads ? rest : rationale, setting, inside)
	];
}

/** One line a finding: what it is to the provision, its claim, and where it stands in the appendix. */
function basisOf(basis: readonly BasisLink[], { words, standard, findings }: Setting): ParagraphChild[][] {
	const held = basis.flatMap(({ finding, role }) => {
		const claim = standard.findings.get(finding)?.claim;
		const shown = findings.get(finding);
		return claim === undefined || shown === undefined ? [] : [{ finding, role, claim, shown }];
	});
	return held.map(({ finding, role, claim, shown }, place) => [
		...(place === 0 ? label(words.basis) : []),
		...runsOf(`${words.roles[role]}: `, { color: colours.soft }),
		...runsOf(`${claim.trim()} [`),
		reference(findingBookmark(finding), shown),
		new TextRun(']')
	]);
}

const label = (text: string): TextRun[] => runsOf(`${text} `, { bold: true });

export function sectorList(sectors: readonly Sector[], words: WordWords): string {
	return sectors.map((sector) => words.sectors[sector]).join(', ');
}
