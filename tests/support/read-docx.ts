import { strFromU8, unzipSync } from 'fflate';
import { all, childrenOf, readXml, type XmlElement, type XmlNode } from './xml.ts';

export interface ReadComment {
	readonly author: string;
	readonly initials: string;
	readonly date: string;
	readonly text: string;
	/** The words it is put on. */
	readonly on: string;
	readonly done: boolean;
	/** The text of the comment it answers. */
	readonly answers?: string;
	readonly durableId: string;
}

export interface ReadParagraph {
	readonly style: string;
	readonly text: string;
	/** "elements 0": the counter Word numbers it by, and its level; absent for one that is not numbered. */
	readonly counter?: string;
}

/** A Word file as its reader finds it; ours, which knows only what we write. */
export class ReadDocx {
	readonly parts: ReadonlyMap<string, string>;

	constructor(bytes: Uint8Array) {
		this.parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
	}

	/** A part as a tree; thrown when it is not there or is not XML. */
	part(name: string): XmlElement {
		const text = this.parts.get(name);
		if (text === undefined) throw new Error(`${name} is not in the file`);
		return readXml(text);
	}

	get body(): XmlElement {
		return all(this.part('word/document.xml'), 'w:body')[0] ?? { name: '', attributes: {}, children: [] };
	}

	/** The paragraphs of the document, those in tables too. */
	get paragraphs(): ReadParagraph[] {
		return all(this.body, 'w:p').map((paragraph) => {
			const number = all(paragraph, 'w:numPr')[0];
			const id = number && valueOf(number, 'w:numId');
			const level = number && valueOf(number, 'w:ilvl');
			return {
				style: valueOf(paragraph, 'w:pStyle') ?? '',
				text: textOf(paragraph),
				...(id === undefined ? {} : { counter: `${this.#counters.get(id) ?? ''} ${level ?? ''}` })
			};
		});
	}

	get headings(): ReadParagraph[] {
		return this.paragraphs.filter(({ style }) => style.startsWith('Heading'));
	}

	/** By bookmark the words in it. */
	get bookmarks(): ReadonlyMap<string, string> {
		const found = new Map<string, string>();
		const open = new Map<string, string>();
		for (const node of inOrder(this.body)) {
			if (typeof node === 'string') continue;
			const id = node.attributes['w:id'] ?? '';
			if (node.name === 'w:bookmarkStart') {
				open.set(id, node.attributes['w:name'] ?? '');
				found.set(node.attributes['w:name'] ?? '', '');
			} else if (node.name === 'w:bookmarkEnd') open.delete(id);
			else if (node.name === 'w:t')
				for (const name of open.values()) found.set(name, (found.get(name) ?? '') + textOf(node));
		}
		return found;
	}

	/** The bookmarks referred to, with what is shown. */
	get references(): { to: string; shown: string }[] {
		return all(this.body, 'w:fldSimple').map((field) => ({
			to: /^\s*REF (\w+) \\h/.exec(field.attributes['w:instr'] ?? '')?.[1] ?? '',
			shown: textOf(field)
		}));
	}

	/** The notes that are referred to, in the order of the text. */
	get footnotes(): string[] {
		const notes = new Map(
			all(this.part('word/footnotes.xml'), 'w:footnote').map((note) => [note.attributes['w:id'], textOf(note).trim()])
		);
		return all(this.body, 'w:footnoteReference').map((mark) => notes.get(mark.attributes['w:id']) ?? '');
	}

	get comments(): ReadComment[] {
		if (!this.parts.has('word/comments.xml')) return [];
		const threads = this.#parted('word/commentsExtended.xml', 'w15:commentEx', 'w15:paraId');
		const durable = this.#parted('word/commentsIds.xml', 'w16cid:commentId', 'w16cid:paraId');
		const comments = all(this.part('word/comments.xml'), 'w:comment').map((comment) => ({
			comment,
			paragraph: all(comment, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '',
			text: all(comment, 'w:p').map(textOf).join('\n')
		}));
		return comments.map(({ comment, paragraph, text }) => {
			const { attributes } = comment;
			const parent = threads.get(paragraph)?.['w15:paraIdParent'];
			const answers = comments.find((one) => one.paragraph === parent)?.text;
			return {
				author: attributes['w:author'] ?? '',
				initials: attributes['w:initials'] ?? '',
				date: attributes['w:date'] ?? '',
				text,
				on: this.#wordsUnder(attributes['w:id'] ?? ''),
				done: threads.get(paragraph)?.['w15:done'] === '1',
				...(answers === undefined ? {} : { answers }),
				durableId: durable.get(paragraph)?.['w16cid:durableId'] ?? ''
			};
		});
	}

	/** By section: how its page lies, and its paragraphs' first words. */
	get sections(): { orientation: string; width: number; height: number }[] {
		return all(this.body, 'w:sectPr').map((section) => {
			const size = all(section, 'w:pgSz')[0]?.attributes ?? {};
			return {
				orientation: size['w:orient'] ?? 'portrait',
				width: Number(size['w:w']),
				height: Number(size['w:h'])
			};
		});
	}

	/** Tables as rows of cells' words. */
	get tables(): string[][][] {
		return all(this.body, 'w:tbl').map((table) =>
			childrenOf(table, 'w:tr').map((row) =>
				childrenOf(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf).join('\n'))
			)
		);
	}

	/** By number the counter's shape: the text of its first level. */
	get #counters(): ReadonlyMap<string, string> {
		const numbering = this.part('word/numbering.xml');
		const texts = new Map(
			all(numbering, 'w:abstractNum').map((one) => [
				one.attributes['w:abstractNumId'],
				valueOf(all(one, 'w:lvl')[0] ?? one, 'w:lvlText') ?? ''
			])
		);
		return new Map(
			all(numbering, 'w:num').map((one) => [
				one.attributes['w:numId'] ?? '',
				texts.get(valueOf(one, 'w:abstractNumId')) ?? ''
			])
		);
	}

	#parted(part: string, name: string, key: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
		if (!this.parts.has(part)) return new Map();
		return new Map(all(this.part(part), name).map(({ attributes }) => [attributes[key] ?? '', attributes]));
	}

	#wordsUnder(id: string): string {
		let words = '';
		let inside = false;
		for (const node of inOrder(this.body)) {
			if (typeof node === 'string') continue;
			if (node.name === 'w:commentRangeStart' && node.attributes['w:id'] === id) inside = true;
			else if (node.name === 'w:commentRangeEnd' && node.attributes['w:id'] === id) inside = false;
			else if (inside && node.name === 'w:t') words += textOf(node);
		}
		return words;
	}
}

/** The words in an element; a tab is a tab and a break a line feed. */
export function textOf(node: XmlNode): string {
	if (typeof node === 'string') return '';
	if (node.name === 'w:t') return node.children.filter((child) => typeof child === 'string').join('');
	if (node.name === 'w:tab' && node.attributes['w:val'] === undefined) return '\t';
	if (node.name === 'w:br') return '\n';
	return node.children.map(textOf).join('');
}

const valueOf = (node: XmlElement, name: string): string | undefined => all(node, name)[0]?.attributes['w:val'];

function* inOrder(node: XmlElement): Generator<XmlNode> {
	for (const child of node.children) {
		yield child;
		if (typeof child !== 'string') yield* inOrder(child);
	}
}
