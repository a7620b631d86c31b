import { Fragment, Slice, type Node, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { hasId, idOf } from './block-ids.ts';
import { pasteInProvision } from './paste-in-provision.ts';
import { PasteParser } from './paste-parser.ts';
import { pictureTag } from './pasted-tree.ts';

/** What of a pasted piece stays the same thing as it was. */
export interface Kept {
	readonly block: (id: string) => boolean;
	readonly comment: (id: string) => boolean;
}

/**
 * A piece on its way into the draft: blocks and atoms lose their ids, words the comments on them, unless they are kept.
 * A provision that is copied is another one.
 */
export function cleaned({ content, openStart, openEnd }: Slice, kept: Kept): Slice {
	return new Slice(cleanFragment(content, kept), openStart, openEnd);
}

function cleanFragment(fragment: Fragment, kept: Kept): Fragment {
	return Fragment.from(fragment.content.map((node) => cleanNode(node, kept)));
}

function cleanNode(node: Node, kept: Kept): Node {
	const marks = node.marks.filter(({ type, attrs: { id } }) => type.name !== 'comment' || isKept(id, kept.comment));
	if (node.isText) return node.mark(marks);
	const attrs = !hasId(node) || isKept(idOf(node), kept.block) ? node.attrs : { ...node.attrs, id: null };
	return node.type.create(attrs, cleanFragment(node.content, kept), marks);
}

const isKept = (id: unknown, keeps: (id: string) => boolean): boolean => typeof id === 'string' && keeps(id);

interface Ids {
	readonly blocks: ReadonlySet<string>;
	readonly comments: ReadonlySet<string>;
}

/** The ids in a piece. */
export function idsIn(content: Fragment): Ids {
	const [blocks, comments] = [new Set<string>(), new Set<string>()];
	content.descendants((node) => {
		const id = idOf(node);
		if (id !== undefined) blocks.add(id);
		for (const { type, attrs } of node.marks)
			if (type.name === 'comment' && typeof attrs['id'] === 'string') comments.add(attrs['id']);
	});
	return { blocks, comments };
}

/**
 * What is kept: everything of a piece that is dragged to another place, since it leaves the one it had; of a pasted
 * piece what was cut from this draft and is not in it now, and comments that the draft has but nowhere in its text.
 */
export function keptAt(isMove: boolean, now: Ids, cut: Ids, isThread: (id: string) => boolean): Kept {
	if (isMove) return { block: () => true, comment: isThread };
	return {
		block: (id) => cut.blocks.has(id) && !now.blocks.has(id),
		comment: (id) => isThread(id) && !now.comments.has(id)
	};
}

const none: Ids = { blocks: new Set(), comments: new Set() };

/** What fetches or runs something by merely being parsed. */
const lively = 'svg, script, style, link, meta, iframe';
/** What a picture, or what moves, is written as. */
const pictures = 'img, object, embed, video, audio';

/** HTML from outside without anything that would act before the schema has sorted it. Parsed where nothing runs. */
function still(html: string): string {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	for (const element of body.querySelectorAll(lively)) element.remove();
	for (const element of body.querySelectorAll(pictures)) element.replaceWith(document.createElement(pictureTag));
	for (const element of body.querySelectorAll('*'))
		for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name);
	return body.innerHTML;
}

/**
 * Cleans what is pasted or dropped. `isThread`: whether a comment of that id is on this draft. `leftOut`: told how many
 * pictures did not come along.
 */
export function pasting(
	schema: Schema,
	isThread: (id: string) => boolean,
	leftOut: (pictures: number) => void
): Plugin {
	let cut = none;
	return new Plugin({
		props: {
			clipboardParser: new PasteParser(schema, leftOut),
			transformPastedHTML: still,
			transformPasted: (slice, view) => {
				const isMove = view.dragging?.move === true;
				return cleaned(slice, keptAt(isMove, idsIn(view.state.doc.content), cut, isThread));
			},
			handlePaste: (view, { clipboardData }, slice) => {
				const inProvision = pasteInProvision(view.state, slice);
				if (inProvision) view.dispatch(inProvision.setMeta('paste', true).setMeta('uiEvent', 'paste'));
				if (inProvision || slice.size > 0) return inProvision !== undefined;
				// A picture alone: there is nothing to put in the place of what is selected.
				const files = [...(clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
				if (files.length > 0) leftOut(files.length);
				return true;
			},
			handleDOMEvents: {
				cut: ({ state }) => {
					cut = idsIn(state.selection.content().content);
					return false;
				}
			}
		}
	});
}
