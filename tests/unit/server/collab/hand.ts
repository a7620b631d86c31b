import { setBlockType, wrapIn } from '@tiptap/pm/commands';
import type { Mark, Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment, ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { draftSchema, fragmentName } from '#lib/collab/schema.ts';

export const schema = draftSchema();

/** Edits a draft in a browser's document as the editor's binding does: by ProseMirror's steps, and their difference. */
export class Hand {
	readonly #doc: Y.Doc;
	readonly #fragment: Y.XmlFragment;
	readonly undoing: Y.UndoManager;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#fragment = doc.getXmlFragment(fragmentName);
		this.undoing = new Y.UndoManager(this.#fragment, { trackedOrigins: new Set([ySyncPluginKey]), captureTimeout: 0 });
	}

	/** The draft as ProseMirror sees it. */
	get node(): Node {
		return initProseMirrorDoc(this.#fragment, schema).doc;
	}

	/** Does something to the text. */
	act(change: (tr: Transaction) => unknown): void {
		const { doc, meta } = initProseMirrorDoc(this.#fragment, schema);
		const { tr } = EditorState.create({ doc });
		change(tr);
		this.#doc.transact(() => updateYFragment(this.#doc, this.#fragment, tr.doc, meta), ySyncPluginKey);
	}

	/** Runs a command of the editor with words selected; false: it did not apply. */
	command(command: Command, from: number, to = from): boolean {
		let done = false;
		this.act((tr) => {
			const state = EditorState.create({
				doc: tr.doc,
				selection: TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to))
			});
			done = command(state, ({ steps }) => steps.forEach((step) => tr.step(step)));
		});
		return done;
	}

	/** Where words begin; their first occurrence in one block. */
	find(words: string): number {
		let found: number | undefined;
		this.node.descendants((node, at) => {
			const index = node.isTextblock ? node.textBetween(0, node.content.size, '', '\ufffc').indexOf(words) : -1;
			if (index >= 0) found ??= at + 1 + index;
		});
		if (found === undefined) throw new Error(`"${words}" is not there`);
		return found;
	}

	typeAt(words: string, before: string): void {
		this.act((tr) => tr.insertText(words, this.find(before)));
	}

	delete(words: string): void {
		const at = this.find(words);
		this.act((tr) => tr.delete(at, at + words.length));
	}

	split(before: string): void {
		this.act((tr) => tr.split(this.find(before)));
	}

	join(firstOfSecond: string): void {
		this.act((tr) => tr.join(this.find(firstOfSecond) - 1));
	}

	heading(words: string): void {
		this.command(setBlockType(node('heading'), { level: 2 }), this.find(words));
	}

	list(words: string): void {
		this.command(wrapIn(node('bulletList')), this.find(words));
	}

	clear(words: string): void {
		const at = this.find(words);
		this.act((tr) => tr.removeMark(at, at + words.length));
	}

	bold(words: string): void {
		const at = this.find(words);
		this.act((tr) => tr.addMark(at, at + words.length, mark('bold')));
	}
}

export function node(name: string) {
	const type = schema.nodes[name];
	if (!type) throw new Error(`no node ${name}`);
	return type;
}

export const mark = (name: string, attrs: Record<string, unknown> = {}): Mark => schema.mark(name, attrs);
