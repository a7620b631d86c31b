import type { RecordId } from '#lib/domain/ids.ts';
import { numbersOf, provisionsOf, wordsIn, type OutlinedProvision } from '#lib/domain/standard/outline.ts';
import type { Block, BlockId, Inline, StandardText } from '#lib/domain/standard/text.ts';
import type { Span } from '#lib/domain/text/mapping.ts';

export type DraftPart = 'heading' | 'text' | 'statement' | 'rationale' | 'footnote';

/** Words of one block of the draft, or of one note, in the text of a piece. */
export interface DraftLine {
	/** Where the block's own words begin in the piece: UTF-16 units. A provision's number stands before them. */
	readonly at: number;
	readonly end: number;
	readonly part: DraftPart;
	/** The block, or the note; a statement goes by its provision. */
	readonly block: BlockId;
}

/** What is searched as one text, so that words near each other are found together: a provision, or what stands between. */
export interface DraftPiece {
	readonly id: RecordId;
	readonly kind: 'provision' | 'draft';
	/** The chapter it lies in. */
	readonly chapter: string;
	readonly text: string;
	readonly lines: readonly DraftLine[];
}

/** Where words stand in the draft; without `from` and `to` the block as a whole. */
export interface DraftPlace {
	readonly block: BlockId;
	/** UTF-16 units of the block's words; notes and atoms count nothing, a line break one. */
	readonly from?: number;
	readonly to?: number;
}

interface Words {
	readonly part: DraftPart;
	readonly block: BlockId;
	readonly number: string;
	readonly words: string;
}

type Numbers = ReadonlyMap<BlockId, string>;

/** The draft as it is searched: each provision, and between them each heading with what stands under it. */
export function draftPieces(text: StandardText): readonly DraftPiece[] {
	const numbers = numbersOf(provisionsOf(text));
	const pieces: DraftPiece[] = [];
	let chapter = '';
	let section: Words[] = [];
	const end = (): void => {
		pieces.push(...pieceOf('draft', chapter, section));
		section = [];
	};
	for (const block of text.blocks) {
		if (block.kind === 'heading' || block.kind === 'provision') end();
		if (block.kind === 'heading' && block.level === 1) chapter = wordsIn(block.content);
		if (block.kind === 'provision') pieces.push(...pieceOf('provision', chapter, wordsOf(block, numbers)));
		else section.push(...wordsOf(block, numbers));
	}
	end();
	return apart(pieces);
}

/** The provisions as the server last stored them: what is searched of a draft that is not open. */
export function outlinePieces(
	provisions: readonly Pick<OutlinedProvision, 'id' | 'number' | 'statement'>[]
): readonly DraftPiece[] {
	return apart(
		provisions.flatMap(({ id, number, statement }) =>
			pieceOf('provision', '', [{ part: 'statement', block: id, number, words: statement }])
		)
	);
}

/** The line that an offset of a piece lies in. */
export function draftLineAt({ lines }: DraftPiece, offset: number): DraftLine | undefined {
	return lines.find(({ end }) => offset <= end);
}

/** Where found words of a piece stand; of a provision's number, the provision. */
export function draftPlaceAt(piece: DraftPiece, span: Span): DraftPlace | undefined {
	const line = draftLineAt(piece, span.start);
	if (!line) return undefined;
	const { at, end, block, part } = line;
	const [from, to] = [Math.max(0, span.start - at), Math.min(end, span.end) - at];
	return part === 'footnote' || from >= to ? { block } : { block, from, to };
}

function wordsOf(block: Block, numbers: Numbers, part: DraftPart = 'text'): Words[] {
	switch (block.kind) {
		case 'heading':
			return lineOf('heading', block.id, block.content);
		case 'paragraph':
			return lineOf(part, block.id, block.content);
		case 'list':
			return block.items.flatMap((item) => item.flatMap((one) => wordsOf(one, numbers, part)));
		case 'table':
			return block.rows.flatMap((row) =>
				row.flatMap((cell) => cell.blocks.flatMap((one) => wordsOf(one, numbers, part)))
			);
		case 'provision':
			return [
				...lineOf('statement', block.id, block.statement, numbers.get(block.id)),
				...block.rationale.flatMap((one) => wordsOf(one, numbers, 'rationale'))
			];
	}
}

/** A block's words, then those of its notes. */
function lineOf(part: DraftPart, block: BlockId, content: readonly Inline[], number = ''): Words[] {
	const notes = content.flatMap((one): Words[] =>
		one.kind === 'footnote' ? [{ part: 'footnote', block: one.id, number: '', words: one.text }] : []
	);
	return [{ part, block, number, words: wordsIn(content) }, ...notes];
}

function pieceOf(kind: DraftPiece['kind'], chapter: string, all: readonly Words[]): DraftPiece[] {
	const said = all.filter(({ number, words }) => number !== '' || words.trim() !== '');
	const [first] = said;
	if (!first) return [];
	const lines: DraftLine[] = [];
	let text = '';
	for (const { part, block, number, words } of said) {
		const lead = number === '' ? '' : `${number} `;
		const at = text.length + lead.length;
		lines.push({ at, end: at + words.length, part, block });
		text += `${lead}${words}\n`;
	}
	return [{ id: `block:${first.block}`, kind, chapter, text: text.slice(0, -1), lines }];
}

/** While a copy has not been given its own id, two pieces have the same: the later one is told apart by its place. */
function apart(pieces: readonly DraftPiece[]): readonly DraftPiece[] {
	const seen = new Set<RecordId>();
	return pieces.map((piece, place) => {
		const id: RecordId = seen.has(piece.id) ? `${piece.id}:${place}` : piece.id;
		seen.add(id);
		return { ...piece, id };
	});
}
