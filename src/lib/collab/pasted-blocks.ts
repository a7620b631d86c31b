import type { Block, Cell, Heading, Inline, Table } from '#lib/domain/standard/text.ts';
import { isLeftOut } from './pasted-left-out.ts';
import { tidied } from './pasted-line.ts';
import { gathered, isList, isMarker, levelOf, wordItem, type Piece } from './pasted-lists.ts';
import { lookIn, lookInHeading, lookInLine, type Look } from './pasted-look.ts';
import { notesIn, type PastedNotes } from './pasted-notes.ts';
import { childElements, classesOf, isElement, styleOf, type PastedElement, type PastedNode } from './pasted-tree.ts';

/** Where in the piece one is. */
interface Place {
	readonly notes: PastedNotes;
	readonly look: Look;
	/** How many lists one is in, and which is the outermost. */
	readonly level: number;
	readonly list?: PastedElement;
}

/**
 * What is pasted from Word, LibreOffice, Google Docs or the web, as blocks of a draft without ids: headings, paragraphs,
 * lists, tables, notes, and bold, italic, underlined and struck words. All else of how it looked is left behind.
 */
export function pastedBlocks(body: PastedElement): Block[] {
	return blocksIn(body.children, { notes: notesIn(body), look: {}, level: 0 });
}

const blocksIn = (nodes: readonly PastedNode[], place: Place): Block[] => gathered(piecesIn(nodes, place));

/** Blocks as they stand; words between them are a paragraph. */
function piecesIn(nodes: readonly PastedNode[], place: Place): Piece[] {
	const pieces: Piece[] = [];
	let line: Inline[] = [];
	const end = (): void => {
		const content = tidied(line);
		if (content.length > 0) pieces.push({ kind: 'paragraph', id: '', content });
		line = [];
	};
	for (const node of nodes) {
		if (!isElement(node) || !isBlock(node)) line.push(...inlinesIn(node, place));
		else {
			end();
			pieces.push(...piecesOf(node, place));
		}
	}
	end();
	return pieces;
}

const blockTags = new Set(
	'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
		' '
	)
);

/** Google Docs wraps the whole piece in an element of a line. */
const isBlock = (element: PastedElement): boolean => blockTags.has(element.tag) || childElements(element).some(isBlock);

function piecesOf(element: PastedElement, outside: Place): Piece[] {
	if (isLeftOut(element) || outside.notes.held.has(element)) return [];
	const place = { ...outside, look: lookIn(element, outside.look) };
	if (isList(element)) return listPieces(element, place);
	if (element.tag === 'table') return [...captionOf(element, place), ...tableOf(element, place)];
	const level = headingLevel(element);
	if (level) return headingOf(element, level, place);
	const pieces = piecesIn(element.children, place);
	const item = wordItem(element);
	const isMore = classesOf(element).some((name) => name.startsWith('MsoListParagraph'));
	if (!item && !isMore) return pieces;
	const blocks = gathered(pieces);
	if (blocks.length === 0) return [];
	return [item ? { kind: 'item', ...item, blocks } : { kind: 'more', blocks }];
}

/** The level of a heading: of its tag, of Word's title, of a style of the author's own, or of Word on the web. */
function headingLevel(element: PastedElement): Heading['level'] | undefined {
	const tagged = /^h([1-6])$/.exec(element.tag)?.[1] ?? styleOf(element).get('mso-outline-level');
	const said = element.attrs['role'] === 'heading' ? element.attrs['aria-level'] : undefined;
	const level = Number(tagged ?? said ?? (classesOf(element).includes('MsoTitle') ? 1 : undefined));
	if (!Number.isInteger(level) || level < 1) return undefined;
	return level === 1 ? 1 : level === 2 ? 2 : 3;
}

function headingOf({ children }: PastedElement, level: Heading['level'], place: Place): Heading[] {
	const content = tidied(
		children
			.flatMap((child) => inlinesIn(child, place))
			.map((one) => (one.kind === 'words' ? { kind: 'words', text: one.text, ...lookInHeading(lookOf(one)) } : one))
	);
	return content.length === 0 ? [] : [{ kind: 'heading', id: '', level, content }];
}

/** What stands in an item before a deeper list is the item, and what stands after it goes on with it. */
function listPieces(list: PastedElement, place: Place): Piece[] {
	const outermost = place.list ?? list;
	return childElements(list).flatMap((child): Piece[] => {
		const level = levelOf(child) ?? place.level + 1;
		const inside = { ...place, level, list: outermost };
		if (isList(child)) return listPieces(child, { ...place, level: place.level + 1, list: outermost });
		if (isLeftOut(child)) return [];
		const pieces = piecesIn(child.children, { ...inside, look: lookIn(child, place.look) });
		const deeper = pieces.findIndex(({ kind }) => kind === 'item');
		const [own, rest] = deeper === -1 ? [pieces, []] : [pieces.slice(0, deeper), pieces.slice(deeper)];
		const blocks = gathered(own);
		if (pieces.length === 0) return [];
		return [
			{ kind: 'item', level, ordered: list.tag === 'ol', list: child.attrs['data-listid'] ?? outermost, blocks },
			...rest.map((piece): Piece => (piece.kind === 'item' || piece.kind === 'more' ? piece : goingOn(piece, level)))
		];
	});
}

const goingOn = (block: Block, level: number): Piece => ({ kind: 'more', level, blocks: [block] });

const captionOf = (table: PastedElement, place: Place): Piece[] =>
	childElements(table)
		.filter(({ tag }) => tag === 'caption')
		.flatMap((caption) => piecesIn(caption.children, place));

function tableOf(table: PastedElement, place: Place): Table[] {
	const rows = rowsIn(table, false, { ...place, level: 0 }).filter((row) => row.length > 0);
	return rows.length === 0 ? [] : [{ kind: 'table', rows }];
}

function rowsIn(part: PastedElement, isHead: boolean, place: Place): Cell[][] {
	return childElements(part).flatMap((child): Cell[][] => {
		if (['thead', 'tbody', 'tfoot'].includes(child.tag)) return rowsIn(child, child.tag === 'thead', place);
		// Word ends a table of uneven columns with a row that has no height.
		if (child.tag !== 'tr' || child.attrs['height'] === '0') return [];
		const cells = childElements(child).filter(({ tag }) => tag === 'td' || tag === 'th');
		return [cells.map((cell) => cellOf(cell, isHead, place))];
	});
}

const cellOf = (cell: PastedElement, isHead: boolean, { list: _list, ...place }: Place): Cell => ({
	header: isHead || cell.tag === 'th',
	colspan: spanOf(cell.attrs['colspan']),
	rowspan: spanOf(cell.attrs['rowspan']),
	blocks: blocksIn(cell.children, { ...place, look: lookIn(cell, place.look) })
});

const spanOf = (text = ''): number => (/^[1-9]\d?$/.test(text) ? Number(text) : 1);

function inlinesIn(node: PastedNode, place: Place): Inline[] {
	if (!isElement(node)) return [{ kind: 'words', text: node, ...lookInLine(place.look) }];
	const note = place.notes.textAt.get(node);
	if (note !== undefined) return [{ kind: 'footnote', id: '', text: note }];
	if (isLeftOut(node) || isMarker(node) || place.notes.held.has(node)) return [];
	if (node.tag === 'br') return isPageBreak(node) ? [] : [{ kind: 'break' }];
	const look = lookIn(node, place.look);
	if (isSpace(node)) return [{ kind: 'words', text: ' ', ...look }];
	return node.children.flatMap((child) => inlinesIn(child, { ...place, look }));
}

const isPageBreak = (br: PastedElement): boolean =>
	styleOf(br).has('page-break-before') || br.attrs['clear'] !== undefined;

/** Tabs and rows of spaces, which Word writes as spaces that may not break. */
const isSpace = (element: PastedElement): boolean =>
	styleOf(element).has('mso-tab-count') ||
	styleOf(element).has('mso-spacerun') ||
	classesOf(element).includes('Apple-converted-space');

const lookOf = ({ kind: _kind, text: _text, ...look }: Extract<Inline, { kind: 'words' }>): Look => look;
