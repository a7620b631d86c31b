import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Messages } from '#lib/messages/messages.ts';
import { obligations } from '#lib/domain/standard/text.ts';

/** Says in an empty statement and an empty rationale what belongs there. */
export function placeholders(say: () => Messages['standard']['provision']): Plugin {
	return new Plugin({
		props: {
			decorations: ({ doc }) => {
				const drawn: Decoration[] = [];
				const place = (at: number, size: number, words: string): void =>
					void drawn.push(Decoration.node(at, at + size, { class: 'bare', 'data-placeholder': words }));
				doc.descendants((node, at, parent) => {
					if (node.type.name === 'statement' && node.childCount === 0) {
						const obligation = obligations.find((one) => one === parent?.attrs['obligation']) ?? 'requirement';
						place(at, node.nodeSize, say().placeholders[obligation]);
					}
					const [only] = node.children;
					if (
						node.type.name === 'rationale' &&
						node.childCount === 1 &&
						only?.type.name === 'paragraph' &&
						only.childCount === 0
					)
						place(at + 1, only.nodeSize, say().rationalePlaceholder);
					return !node.inlineContent;
				});
				return DecorationSet.create(doc, drawn);
			}
		}
	});
}
