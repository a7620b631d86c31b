import type { ReleasedFindingId } from '#lib/domain/ids.ts';
import { numbersOf, provisionsOf } from '#lib/domain/standard/outline.ts';
import type { BlockId } from '#lib/domain/standard/text.ts';
import type { ExportedStandard } from '../exported-standard.ts';
import { printedProvisions, type Chapters } from '../chapters.ts';
import { linesOf } from '../left-out.ts';
import { Comments } from './comments.ts';
import { Footnotes } from './footnotes.ts';
import type { WordWords } from './words.ts';

/** What everything in one file is set with. */
export interface Setting {
	readonly words: WordWords;
	readonly standard: ExportedStandard;
	/** K2.3, by the order of the draft. */
	readonly numbers: ReadonlyMap<BlockId, string>;
	/** F1, F2 and on: findings as the appendix lists them. */
	readonly findings: ReadonlyMap<ReleasedFindingId, string>;
	readonly footnotes: Footnotes;
	readonly comments: Comments;
	/** Gives each list an instance of its counter, so that it begins at 1. */
	readonly nextList: () => number;
}

export function settingFor(standard: ExportedStandard, chapters: Chapters, words: WordWords): Setting {
	let lists = 0;
	return {
		words,
		standard,
		numbers: numbersOf(provisionsOf(standard.text)),
		findings: findingLabels(standard, chapters),
		footnotes: new Footnotes(),
		comments: new Comments(standard.threads, printedLines(chapters), words.somebody),
		nextList: () => ++lists
	};
}

/** The lines of the file in its order. */
function printedLines({ before, elements, after }: Chapters) {
	return linesOf([
		...before,
		...elements.flatMap(({ heading, blocks, strays }) => [...(heading ? [heading] : []), ...blocks, ...strays]),
		...after
	]);
}

/** Findings that are rested on, in the order of provisions, then those cited in running text. */
function findingLabels({ findings }: ExportedStandard, chapters: Chapters): ReadonlyMap<ReleasedFindingId, string> {
	const resting = printedProvisions(chapters).flatMap(({ basis }) => basis.map(({ finding }) => finding));
	const cited = printedLines(chapters).flatMap((line) =>
		line.flatMap((one) => (one.kind === 'citation' ? [one.finding] : []))
	);
	const used = [...new Set([...resting, ...cited])].filter((finding) => findings.has(finding));
	return new Map(used.map((finding, place) => [finding, `F${place + 1}`]));
}

/**
 * The bookmark around a provision's number, or a finding's. Word takes letters, digits and underscores, 40 at most; of
 * two provisions without an id each has its number.
 */
export function provisionBookmark(id: BlockId, number: string): string {
	return bookmark('prov', id === '' ? number : id);
}

export function findingBookmark(finding: ReleasedFindingId): string {
	return bookmark('find', finding.slice(finding.lastIndexOf(':') + 1));
}

const bookmark = (kind: string, name: string): string => `${kind}_${name.replace(/\W/g, '_')}`.slice(0, 40);
