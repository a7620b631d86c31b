import type { AnyExtension, NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { mount, unmount, type Component } from 'svelte';
import { Citation, Footnote, QuoteAtom } from '#lib/collab/atoms.ts';
import { Provision } from '#lib/collab/provision-nodes.ts';
import CitationChip from './CitationChip.svelte';
import type { DraftEditor } from './draft-editor.svelte.ts';
import FootnoteMark from './FootnoteMark.svelte';
import ProvisionFacts from './ProvisionFacts.svelte';
import QuoteWords from './QuoteWords.svelte';

/** A node as a component shows it: it changes under the component. */
export class ShownNode {
	node: Node;
	isSelected = $state(false);

	constructor(node: Node) {
		this.node = $state.raw(node);
	}
}

/** What a component inside the text is given. It stands outside the tree of components, so nothing comes by context. */
export interface InText {
	readonly shown: ShownNode;
	readonly draft: DraftEditor;
}

function placed(into: HTMLElement, what: Component<InText>, props: InText): () => void {
	const made = mount(what, { target: into, props });
	return () => void unmount(made);
}

/** An atom in a line. */
function atomShown(atom: typeof Citation, what: Component<InText>, draft: DraftEditor): AnyExtension {
	return atom.extend({
		addNodeView:
			() =>
			(given: NodeViewRendererProps): NodeView => {
				const dom = document.createElement('span');
				dom.contentEditable = 'false';
				const shown = new ShownNode(given.node);
				const away = placed(dom, what, { shown, draft });
				return {
					dom,
					update(node) {
						if (node.type !== shown.node.type) return false;
						shown.node = node;
						return true;
					},
					selectNode: () => (shown.isSelected = true),
					deselectNode: () => (shown.isSelected = false),
					ignoreMutation: () => true,
					destroy: away
				};
			}
	});
}

export const citationShown = (draft: DraftEditor): AnyExtension => atomShown(Citation, CitationChip, draft);
export const quoteShown = (draft: DraftEditor): AnyExtension => atomShown(QuoteAtom, QuoteWords, draft);
export const footnoteShown = (draft: DraftEditor): AnyExtension => atomShown(Footnote, FootnoteMark, draft);

/** A provision: its text, and beside it number and facts. */
export function provisionShown(draft: DraftEditor): AnyExtension {
	return Provision.extend({
		addNodeView:
			() =>
			(given: NodeViewRendererProps): NodeView => {
				const dom = document.createElement('section');
				dom.dataset['provision'] = '';
				const contentDOM = document.createElement('div');
				contentDOM.className = 'parts';
				const facts = document.createElement('div');
				facts.className = 'facts';
				facts.contentEditable = 'false';
				dom.append(contentDOM, facts);
				const shown = new ShownNode(given.node);
				const away = placed(facts, ProvisionFacts, { shown, draft });
				return {
					dom,
					contentDOM,
					update(node) {
						if (node.type !== shown.node.type) return false;
						shown.node = node;
						return true;
					},
					selectNode: () => (shown.isSelected = true),
					deselectNode: () => (shown.isSelected = false),
					stopEvent: ({ target }) => target instanceof globalThis.Node && facts.contains(target),
					ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
					destroy: away
				};
			}
	});
}
