import * as Y from 'yjs';
import { isObject } from '#lib/domain/json.ts';
import { atom, type WordBlock } from '#lib/domain/standard/comment-place.ts';

/** Where in its Yjs document a draft lies. */
export const fragmentName = 'draft';

/** The comment mark of a thread on part of a block's text. */
export interface Mark {
	/** The name under which the text holds it. */
	readonly key: string;
	/** The thread's ulid. */
	readonly thread: string;
	readonly from: number;
	readonly to: number;
}

/** A block whose children are words, with the Yjs texts that hold them. */
export interface DraftBlock extends WordBlock {
	readonly marks: readonly Mark[];
	readonly pieces: readonly { readonly text: Y.XmlText; readonly from: number }[];
}

const wordBlocks = new Set(['heading', 'paragraph', 'statement']);

export function draftOf(doc: Y.Doc): Y.XmlFragment {
	return doc.getXmlFragment(fragmentName);
}

/** The blocks of words in a draft, in order. Only read: ProseMirror's binding would delete what it does not know. */
export function draftBlocks(parent: Y.XmlFragment): DraftBlock[] {
	return elementsOf(parent).flatMap((element) =>
		wordBlocks.has(element.nodeName) ? [draftBlock(element)] : draftBlocks(element)
	);
}

/** The elements right below another. */
export function elementsOf(parent: Y.XmlFragment): Y.XmlElement[] {
	return parent.toArray().flatMap((child) => (child instanceof Y.XmlElement ? [child] : []));
}

/** An attribute as it is stored, whatever it is. */
export function attributeOf(element: Y.XmlElement, name: string): unknown {
	return element.getAttribute(name);
}

/** Puts a mark on words of a block, or takes it off (`thread` undefined). Only within a transaction. */
export function format(block: DraftBlock, from: number, to: number, key: string, thread: string | undefined): void {
	for (const { text, from: start } of block.pieces) {
		const [begin, end] = [Math.max(from, start), Math.min(to, start + text.length)];
		if (end > begin) text.format(begin - start, end - begin, { [key]: thread === undefined ? null : { id: thread } });
	}
}

function draftBlock(element: Y.XmlElement): DraftBlock {
	let text = '';
	const pieces: { text: Y.XmlText; from: number }[] = [];
	const marks: Mark[] = [];
	for (const child of element.toArray()) {
		if (!(child instanceof Y.XmlText)) {
			text += atom;
			continue;
		}
		pieces.push({ text: child, from: text.length });
		for (const { words, attributes } of runsOf(child)) {
			for (const [key, thread] of commentsIn(attributes))
				marks.push({ key, thread, from: text.length, to: text.length + words.length });
			text += words;
		}
	}
	const id = attributeOf(element, 'id');
	return { id: typeof id === 'string' ? id : undefined, text, marks, pieces };
}

/** The runs of a text with one formatting each. What is no words counts one, as an atom does. */
export function runsOf(text: Y.XmlText): { readonly words: string; readonly attributes: Record<string, unknown> }[] {
	const delta: unknown = text.toDelta();
	return (Array.isArray(delta) ? delta : []).flatMap((run: unknown) => {
		if (!isObject(run)) return [];
		const { insert, attributes } = run;
		return [{ words: typeof insert === 'string' ? insert : atom, attributes: isObject(attributes) ? attributes : {} }];
	});
}

/** Keys and threads of the comment marks among the attributes of a run; a mark of nobody has the empty name. */
function commentsIn(attributes: Readonly<Record<string, unknown>>): [key: string, thread: string][] {
	return Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
		if (key !== 'comment' && !key.startsWith('comment--')) return [];
		return [[key, isObject(value) && typeof value['id'] === 'string' ? value['id'] : '']];
	});
}
