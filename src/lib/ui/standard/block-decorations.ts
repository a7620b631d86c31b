import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { PerBlock } from '#lib/collab/per-block.ts';

/** A stretch of a block to be drawn otherwise: its words, or the whole of a node. */
export interface Drawn {
	readonly is: 'words' | 'node';
	/** From the beginning of the block. */
	readonly from: number;
	readonly to: number;
	readonly attributes: Readonly<Record<string, string>>;
}

/** Draws each block by itself, and only those that are others than when the text was drawn last. */
export class BlockDecorations {
	readonly #blocks: PerBlock<readonly Drawn[]>;
	#last: { readonly doc: Node; readonly set: DecorationSet } | undefined;

	constructor(draw: (block: Node) => readonly Drawn[]) {
		this.#blocks = new PerBlock(draw);
	}

	of(doc: Node): DecorationSet {
		if (this.#last?.doc === doc) return this.#last.set;
		const all: Decoration[] = [];
		doc.forEach((block, start) => {
			for (const { is, from, to, attributes } of this.#blocks.of(block))
				all.push(Decoration[is === 'words' ? 'inline' : 'node'](start + from, start + to, { ...attributes }));
		});
		const set = DecorationSet.create(doc, all);
		this.#last = { doc, set };
		return set;
	}

	/** What they are drawn by has changed. */
	forget(): void {
		this.#last = undefined;
		this.#blocks.forget();
	}
}
