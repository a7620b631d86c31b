import type { Node } from '@tiptap/pm/model';

/**
 * What is read of each block by itself. A block that stands as it did is the very same node, and is not read again; what is
 * read of it is the very same value.
 */
export class PerBlock<T> {
	readonly #read: (block: Node) => T;
	#known = new WeakMap<Node, { readonly value: T }>();

	constructor(read: (block: Node) => T) {
		this.#read = read;
	}

	of(block: Node): T {
		const known = this.#known.get(block);
		if (known) return known.value;
		const value = this.#read(block);
		this.#known.set(block, { value });
		return value;
	}

	/** What is read depends on something else too, and that has changed. */
	forget(): void {
		this.#known = new WeakMap();
	}
}

/** Looks at a block and at all that is in it. Places are counted from the beginning of the block, which stands at 0. */
export function everyNode(block: Node, look: (node: Node, at: number, parent: Node | null) => void): void {
	look(block, 0, null);
	block.descendants((node, at, parent) => look(node, at + 1, parent));
}
