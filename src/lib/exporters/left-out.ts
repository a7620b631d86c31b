import type { ReleasedFindingId, ReleasedQuoteId, ThreadId } from '#lib/domain/ids.ts';
import { numbersOf, provisionsOf } from '#lib/domain/standard/outline.ts';
import type { Block, Inline, StandardText } from '#lib/domain/standard/text.ts';
import type { ExportedQuote, ExportedStandard } from './exported-standard.ts';
import { whyNotPrinted, type NotPrinted } from './printed-quote.ts';

/** Something that a reader might have expected in the file, and why it is not there. Never its words. */
export type LeftOut =
	| {
			readonly what: 'quote';
			readonly why: NotPrinted;
			readonly quote: ReleasedQuoteId;
			/** Under which finding; absent when even that is unknown here. */
			readonly claim?: string;
			/** Stands in the text itself, where a few words now take its place. */
			readonly inText: boolean;
	  }
	| {
			readonly what: 'finding';
			readonly finding: ReleasedFindingId;
			/** The provision that rests on it, K2.3; absent when it is cited in running text. */
			readonly provision?: string;
	  }
	| {
			readonly what: 'thread';
			readonly thread: ThreadId;
			readonly author: string;
			readonly resolved: boolean;
	  };

/** Everything of a standard that its file will lack, in the order of the text. The same before it is made and after. */
export function leftOutOf(standard: Omit<ExportedStandard, 'language' | 'date' | 'title'>): LeftOut[] {
	const lines = linesOf(standard.text.blocks);
	return [...quotesLeftOut(standard, lines), ...findingsLeftOut(standard, lines), ...threadsLeftOut(standard, lines)];
}

type Sources = Pick<ExportedStandard, 'text' | 'findings' | 'quotes' | 'threads'>;
type Line = readonly Inline[];

function quotesLeftOut({ text, findings, quotes }: Sources, lines: readonly Line[]): LeftOut[] {
	const inText = new Set(lines.flat().flatMap((one) => (one.kind === 'quote' ? [one.quote] : [])));
	const cited = citedFindings(text, lines);
	const under = [...cited].flatMap((claimed) =>
		[...quotes].flatMap(([id, { finding, left }]) => (finding === claimed && !left ? [id] : []))
	);
	return [...new Set([...inText, ...under])].flatMap((id): LeftOut[] => {
		const quote = quotes.get(id);
		const why = whyNotPrinted(quote);
		if (why === undefined) return [];
		const claim = claimOf(quote, findings);
		return [{ what: 'quote', why, quote: id, ...(claim === undefined ? {} : { claim }), inText: inText.has(id) }];
	});
}

const claimOf = (quote: ExportedQuote | undefined, findings: Sources['findings']): string | undefined =>
	quote && findings.get(quote.finding)?.claim;

function findingsLeftOut({ text, findings }: Sources, lines: readonly Line[]): LeftOut[] {
	const provisions = provisionsOf(text);
	const numbers = numbersOf(provisions);
	const resting = provisions.flatMap(({ id, basis }) =>
		[...new Set(basis.map(({ finding }) => finding))].map((finding) => ({ finding, provision: numbers.get(id) ?? '' }))
	);
	const running = [...new Set(lines.flat().flatMap((one) => (one.kind === 'citation' ? [one.finding] : [])))];
	return [...resting, ...running.map((finding) => ({ finding }))]
		.filter(({ finding }) => !findings.has(finding))
		.map((missing) => ({ what: 'finding', ...missing }));
}

function threadsLeftOut({ threads }: Sources, lines: readonly Line[]): LeftOut[] {
	const placed = new Set(lines.flat().flatMap((one) => (one.kind === 'words' ? (one.threads ?? []) : [])));
	return [...threads]
		.filter(([id]) => !placed.has(id))
		.map(([thread, { author, resolved }]) => ({ what: 'thread', thread, author, resolved }));
}

/** The findings that the text rests on or cites. */
function citedFindings(text: StandardText, lines: readonly Line[]): ReadonlySet<ReleasedFindingId> {
	return new Set([
		...provisionsOf(text).flatMap(({ basis }) => basis.map(({ finding }) => finding)),
		...lines.flat().flatMap((one) => (one.kind === 'citation' ? [one.finding] : []))
	]);
}

/** Every line of words in blocks, in their order. */
export function linesOf(blocks: readonly Block[]): Line[] {
	return blocks.flatMap((block): Line[] => {
		switch (block.kind) {
			case 'heading':
			case 'paragraph':
				return [block.content];
			case 'list':
				return block.items.flatMap(linesOf);
			case 'table':
				return block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks)));
			case 'provision':
				return [block.statement, ...linesOf(block.rationale)];
		}
	});
}
