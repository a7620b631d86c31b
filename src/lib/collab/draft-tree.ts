import * as Y from 'yjs';

/** A node of a draft as ProseMirror writes it in JSON, from whatever source: nothing in it is taken for granted. */
export interface TreeNode {
	readonly type: string;
	readonly attrs: Readonly<Record<string, unknown>>;
	readonly content: readonly TreeNode[];
	readonly text?: string;
	readonly marks: readonly { readonly type: string; readonly attrs: Readonly<Record<string, unknown>> }[];
}

/**
 * Reads a live draft without touching it. (The editor's own binding, and every function of its library that makes
 * ProseMirror nodes of a fragment, deletes from the document what its schema does not know.)
 */
export function treeOf(fragment: Y.XmlFragment): TreeNode {
	return { type: 'doc', attrs: {}, content: childrenOf(fragment), marks: [] };
}

function childrenOf(parent: Y.XmlFragment): TreeNode[] {
	return parent.toArray().flatMap((child): TreeNode[] => {
		if (child instanceof Y.XmlText) return runsOf(child);
		if (!(child instanceof Y.XmlElement)) return [];
		const attrs: Readonly<Record<string, unknown>> = child.getAttributes();
		return [{ type: child.nodeName, attrs, content: childrenOf(child), marks: [] }];
	});
}

function runsOf(text: Y.XmlText): TreeNode[] {
	return deltaOf(text).flatMap(({ insert, attributes = {} }) =>
		typeof insert === 'string'
			? [{ type: 'text', attrs: {}, content: [], text: insert, marks: marksOf(attributes) }]
			: []
	);
}

interface Run {
	readonly insert?: unknown;
	readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Yjs gives its runs away without a type. */
const deltaOf = (text: { toDelta(): Run[] }): readonly Run[] => text.toDelta();

/** A mark that may lie over itself is kept under its name, two dashes and a hash of its attributes. */
function marksOf(attributes: Readonly<Record<string, unknown>>): TreeNode['marks'] {
	return Object.entries(attributes).map(([key, value]) => ({
		type: key.replace(/--[\w+/=]{8}$/, ''),
		attrs: isRecord(value) ? value : {}
	}));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads ProseMirror's JSON; what is no node is an empty one. */
export function treeOfJson(json: unknown): TreeNode {
	const node = isRecord(json) ? json : {};
	const { type, attrs, content, text, marks } = node;
	return {
		type: typeof type === 'string' ? type : '',
		attrs: isRecord(attrs) ? attrs : {},
		content: Array.isArray(content) ? content.map(treeOfJson) : [],
		...(typeof text === 'string' ? { text } : {}),
		marks: Array.isArray(marks)
			? marks.filter(isRecord).map((mark) => ({
					type: typeof mark['type'] === 'string' ? mark['type'] : '',
					attrs: isRecord(mark['attrs']) ? mark['attrs'] : {}
				}))
			: []
	};
}
