import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { everyNode } from '#lib/collab/per-block.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { obligations } from '#lib/domain/standard/text.ts';
import { BlockDecorations, type Drawn } from './block-decorations.ts';

type Say = Messages['standard']['provision'];

/** Says in an empty statement and an empty rationale what belongs there. */
export function placeholders(say: () => Say): Plugin {
	let said = say();
	const drawn = new BlockDecorations((block) => placeholdersIn(block, said));
	return new Plugin({
		props: {
			decorations: ({ doc }) => {
				const now = say();
				if (now !== said) drawn.forget();
				said = now;
				return drawn.of(doc);
			}
		}
	});
}

/** What is said in the empty parts of a block. */
export function placeholdersIn(block: Node, say: Say): readonly Drawn[] {
	const found: Drawn[] = [];
	const place = (from: number, size: number, words: string): void =>
		void found.push({ is: 'node', from, to: from + size, attributes: { class: 'bare', 'data-placeholder': words } });
	everyNode(block, (node, at, parent) => {
		if (node.type.name === 'statement' && node.childCount === 0) {
			const obligation = obligations.find((one) => one === parent?.attrs['obligation']) ?? 'requirement';
			place(at, node.nodeSize, say.placeholders[obligation]);
		}
		const [only] = node.children;
		if (
			node.type.name === 'rationale' &&
			node.childCount === 1 &&
			only?.type.name === 'paragraph' &&
			only.childCount === 0
		)
			place(at + 1, only.nodeSize, say.rationalePlaceholder);
	});
	return found;
}
