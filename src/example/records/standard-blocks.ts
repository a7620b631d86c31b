import type { ReleasedFindingId, ThreadId } from '#lib/domain/ids.ts';
import type { Block, Inline, Provision, StandardText } from '#lib/domain/standard/text.ts';
import {
	standard,
	type ExampleChapter,
	type ExampleElementChapter,
	type ExampleProvision,
	type Piece
} from '../standard.ts';
import { exampleId } from './example-ids.ts';

/** What a provision's link to a finding needs from the standard's room. */
export type FindingInRoom = (
	key: string
) => { readonly id: ReleasedFindingId; readonly fingerprint: string } | undefined;

export const threadId = (n: number): ThreadId => `thread:${exampleId('thread', String(n))}`;

/** The example's standard as a text, resting on the findings that have been released to its room. */
export function standardText(finding: FindingInRoom): StandardText {
	const { before, elements, after } = standard;
	const chapters: readonly (ExampleChapter & Partial<Pick<ExampleElementChapter, 'element'>>)[] = [
		...before,
		...elements,
		...after
	];
	const blocks = chapters.flatMap((chapter, c): Block[] => {
		const heading: Block = {
			kind: 'heading',
			id: blockId('chapter', c),
			level: 1,
			...(chapter.element === undefined ? {} : { element: chapter.element }),
			content: inlineOf(chapter.title)
		};
		return [heading, ...chapter.pieces.flatMap((piece, p) => blocksOf(piece, [c, p], finding))];
	});
	return { blocks };
}

/** Where the words of a comment stand: the block, and the offset in its text (an atom counts one). */
export function placeOfWords(
	text: StandardText,
	words: string
): { readonly block: string; readonly offset: number; readonly around: string } | undefined {
	for (const { id, content } of wordBlocks(text.blocks)) {
		const around = content.map((one) => (one.kind === 'words' ? one.text : '\ufffc')).join('');
		const offset = around.indexOf(words);
		if (offset !== -1) return { block: id, offset, around };
	}
	return undefined;
}

function wordBlocks(blocks: readonly Block[]): { readonly id: string; readonly content: readonly Inline[] }[] {
	return blocks.flatMap((block) => {
		switch (block.kind) {
			case 'heading':
			case 'paragraph':
				return [block];
			case 'list':
				return block.items.flatMap((item) => wordBlocks(item));
			case 'table':
				return block.rows.flatMap((row) => row.flatMap((cell) => wordBlocks(cell.blocks)));
			case 'provision':
				return [{ id: statementId(block.id), content: block.statement }, ...wordBlocks(block.rationale)];
		}
	});
}

function blocksOf(piece: Piece, at: readonly [chapter: number, piece: number], finding: FindingInRoom): Block[] {
	const paragraph = (text: string, ...more: readonly (string | number)[]): Block => ({
		kind: 'paragraph',
		id: blockId('paragraph', ...at, ...more),
		content: inlineOf(text)
	});
	switch (piece.kind) {
		case 'paragraph':
			return [paragraph(piece.text)];
		case 'heading':
			return [{ kind: 'heading', id: blockId('heading', ...at), level: 2, content: inlineOf(piece.text) }];
		case 'list':
			return [{ kind: 'list', ordered: piece.ordered, items: piece.items.map((item, i) => [paragraph(item, i)]) }];
		case 'table': {
			const row = (cells: readonly string[], r: number, header: boolean) =>
				cells.map((cell, c) => ({ header, colspan: 1, rowspan: 1, blocks: [paragraph(cell, r, c)] }));
			const rows = [row(piece.head, 0, true), ...piece.rows.map((cells, r) => row(cells, r + 1, false))];
			return [paragraph(piece.caption, 'caption'), { kind: 'table', rows }];
		}
		case 'provision': {
			const found = standard.provisions.find(({ key }) => key === piece.provision);
			if (!found) throw new Error(`the example has no provision "${piece.provision}"`);
			return [provisionOf(found, finding)];
		}
	}
}

function provisionOf(given: ExampleProvision, finding: FindingInRoom): Provision {
	const { key, obligation, element, sectors, statement, condition, rationale, consensus } = given;
	const id = blockId('provision', key);
	const reasons = [rationale, ...(consensus === undefined ? [] : [consensus])];
	return {
		kind: 'provision',
		id,
		obligation,
		element,
		sectors,
		statement: inlineOf(condition === undefined ? statement : `${statement.replace(/\.$/, '')}, når ${condition}.`),
		rationale: reasons.map((text, n) => ({
			kind: 'paragraph',
			id: blockId('rationale', key, n),
			content: inlineOf(text)
		})),
		basis: given.findings.flatMap((of) => {
			const found = finding(of);
			if (!found) return [];
			const { id: released, fingerprint } = found;
			return [{ id: blockId('basis', key, of), finding: released, role: 'grounds', fingerprint }];
		})
	};
}

/** Words with the calls of footnotes, `[^law]`, made into footnotes. */
function inlineOf(text: string): Inline[] {
	return text.split(/(\[\^[a-z-]+\])/).flatMap((part): Inline[] => {
		const key = /^\[\^([a-z-]+)\]$/.exec(part)?.[1];
		if (key === undefined) return part === '' ? [] : [{ kind: 'words', text: part }];
		const note = standard.footnotes.find((one) => one.key === key);
		if (!note) throw new Error(`the example has no footnote "${key}"`);
		return [{ kind: 'footnote', id: blockId('footnote', key), text: note.text }];
	});
}

const blockId = (...key: readonly (string | number)[]): string => exampleId('block', ...key.map(String));
const statementId = (provision: string): string => `${provision}-s`;
