import type * as Y from 'yjs';
import { elementOf, type Element } from '#lib/domain/framework/element.ts';
import { isUlid } from '#lib/domain/ids.ts';
import { sectors } from '#lib/domain/records/participant.ts';
import {
	basisRoles,
	obligations,
	type BasisLink,
	type Block,
	type Cell,
	type Inline,
	type Provision,
	type StandardText,
	type Words
} from '#lib/domain/standard/text.ts';
import { treeOf, treeOfJson, type TreeNode } from './draft-tree.ts';
import { sectorAttributes } from './provision-nodes.ts';
import { findingIn, quoteIn } from './released-ids.ts';
import { safeAddress } from './text-marks.ts';

/** The draft as a value, read from the live document. */
export function standardText(fragment: Y.XmlFragment): StandardText {
	return textOf(treeOf(fragment));
}

/** The draft as a value, read from ProseMirror's JSON. */
export function standardTextOfJson(json: unknown): StandardText {
	return textOf(treeOfJson(json));
}

/**
 * Tolerant: what is unknown gives way to what is in it, what cannot be read to what is most usual. Nothing is thrown, and
 * no words are lost that stand in a block.
 */
function textOf(tree: TreeNode): StandardText {
	return { blocks: tree.content.flatMap(blocksOf) };
}

function blocksOf(node: TreeNode): Block[] {
	const id = wordOf(node.attrs['id']);
	switch (node.type) {
		case 'heading': {
			const element = elementIn(node.attrs['element']);
			const level = node.attrs['level'] === 2 ? 2 : node.attrs['level'] === 3 ? 3 : 1;
			const content = inlineOf(node);
			return [{ kind: 'heading', id, level, ...(element === undefined ? {} : { element }), content }];
		}
		case 'paragraph':
			return [{ kind: 'paragraph', id, content: inlineOf(node) }];
		case 'bulletList':
		case 'orderedList':
			return listOf(node);
		case 'table':
			return tableOf(node);
		case 'provision':
			return [provisionOf(node)];
		default:
			return node.content.some(isInline)
				? [{ kind: 'paragraph', id, content: inlineOf(node) }]
				: node.content.flatMap(blocksOf);
	}
}

/** A list without items, or a table without cells, is left for a moment by two people at once; it says nothing. */
function listOf({ type, content }: TreeNode): Block[] {
	return content.length === 0 ? [] : [{ kind: 'list', ordered: type === 'orderedList', items: content.map(within) }];
}

function tableOf({ content }: TreeNode): Block[] {
	const rows = content.filter((row) => row.content.length > 0).map((row) => row.content.map(cellOf));
	return rows.length === 0 ? [] : [{ kind: 'table', rows }];
}

const within = (node: TreeNode): Block[] => node.content.flatMap(blocksOf);

function cellOf(node: TreeNode): Cell {
	const { colspan, rowspan } = node.attrs;
	return {
		header: node.type === 'tableHeader',
		colspan: spanOf(colspan),
		rowspan: spanOf(rowspan),
		blocks: within(node)
	};
}

const spanOf = (value: unknown): number =>
	typeof value === 'number' && Number.isInteger(value) && value > 1 && value < 100 ? value : 1;

function provisionOf({ attrs, content }: TreeNode): Provision {
	const parts = (type: string) => content.filter((part) => part.type === type);
	const rationale = parts('rationale').flatMap(within);
	return {
		kind: 'provision',
		id: wordOf(attrs['id']),
		obligation: obligations.find((one) => one === attrs['obligation']) ?? 'requirement',
		element: elementIn(attrs['element']) ?? 0,
		sectors: sectors.filter((sector) => attrs[sectorAttributes[sector]] === true),
		statement: parts('statement').flatMap(inlineOf),
		rationale: rationale.length === 1 && isBlank(rationale[0]) ? [] : rationale,
		basis: parts('basis').flatMap((basis) => basis.content.flatMap(basisLinkOf))
	};
}

const isBlank = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.content.length === 0;

function basisLinkOf({ type, attrs }: TreeNode): BasisLink[] {
	const finding = findingIn(attrs['finding']);
	if (type !== 'basisLink' || !finding) return [];
	const role = basisRoles.find((one) => one === attrs['role']) ?? 'grounds';
	return [{ id: wordOf(attrs['id']), finding, role, fingerprint: wordOf(attrs['fingerprint']) }];
}

const inlineTypes = ['text', 'hardBreak', 'footnote', 'citation', 'quote'];
const isInline = ({ type }: TreeNode): boolean => inlineTypes.includes(type);

/** The line of a block; runs that look the same are one. */
function inlineOf({ content }: TreeNode): Inline[] {
	const line: Inline[] = [];
	for (const one of content.flatMap(inlinesOf)) {
		const last = line.at(-1);
		if (one.kind === 'words' && last?.kind === 'words' && looksLike(one, last))
			line[line.length - 1] = { ...last, text: last.text + one.text };
		else line.push(one);
	}
	return line;
}

function inlinesOf(node: TreeNode): Inline[] {
	const { type, attrs, text = '' } = node;
	const id = wordOf(attrs['id']);
	switch (type) {
		case 'text':
			return text === '' ? [] : [wordsOf(text, node.marks)];
		case 'hardBreak':
			return [{ kind: 'break' }];
		case 'footnote':
			return [{ kind: 'footnote', id, text: wordOf(attrs['text']) }];
		case 'citation': {
			const finding = findingIn(attrs['finding']);
			return finding ? [{ kind: 'citation', id, finding, fingerprint: wordOf(attrs['fingerprint']) }] : [];
		}
		case 'quote': {
			const quote = quoteIn(attrs['quote']);
			return quote ? [{ kind: 'quote', id, quote }] : [];
		}
		default:
			return node.content.flatMap(inlinesOf);
	}
}

const plainMarks = ['bold', 'italic', 'underline', 'strike'] as const;

function wordsOf(text: string, marks: TreeNode['marks']): Words {
	const has = (type: string) => marks.find((mark) => mark.type === type);
	const href = safeAddress(wordOf(has('link')?.attrs['href']));
	const threads = marks
		.flatMap(({ type, attrs: { id } }) => (type === 'comment' && typeof id === 'string' && isUlid(id) ? [id] : []))
		.sort()
		.map((id) => `thread:${id}` as const);
	return {
		kind: 'words',
		text,
		...Object.fromEntries(plainMarks.flatMap((type) => (has(type) ? [[type, true]] : []))),
		...(href === undefined ? {} : { href }),
		...(threads.length === 0 ? {} : { threads })
	};
}

function looksLike(a: Words, b: Words): boolean {
	return (
		plainMarks.every((type) => a[type] === b[type]) &&
		a.href === b.href &&
		(a.threads ?? []).join(' ') === (b.threads ?? []).join(' ')
	);
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const elementIn = (value: unknown): Element | undefined => (typeof value === 'number' ? elementOf(value) : undefined);
