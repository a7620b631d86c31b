import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { DecorationSet, EditorView } from '@tiptap/pm/view';
import { everyNode, PerBlock } from '#lib/collab/per-block.ts';
import { isUlid, type ThreadId } from '#lib/domain/ids.ts';
import { BlockDecorations, type Drawn } from './block-decorations.ts';

const key = new PluginKey<DecorationSet>('threads');

/** How marked words are shown. */
export type ThreadLook = 'open' | 'settled' | 'chosen' | 'unknown';

/** The thread a mark is of. */
export function threadOf({ type, attrs: { id } }: Mark): ThreadId | undefined {
	return type.name === 'comment' && typeof id === 'string' && isUlid(id) ? `thread:${id}` : undefined;
}

/** The threads on the words at a place, the innermost first. */
export function threadsAt($at: ResolvedPos): ThreadId[] {
	const marks = $at.nodeAfter?.marks ?? $at.marks();
	return marks.flatMap((mark) => threadOf(mark) ?? []).reverse();
}

/** Shows the words of each comment by how the comment stands; a click on them shows it. */
export function threadMarks(lookOf: (id: ThreadId) => ThreadLook, choose: (id: ThreadId) => void): Plugin {
	const drawn = new BlockDecorations((block) => marksIn(block, lookOf));
	return new Plugin<DecorationSet>({
		key,
		state: {
			init: (_config, { doc }) => drawn.of(doc),
			apply: (transaction, _before, _old, { doc }) => {
				if (transaction.getMeta(key) !== undefined) drawn.forget();
				return drawn.of(doc);
			}
		},
		props: {
			decorations: (state) => key.getState(state),
			handleClick: ({ state }, at) => {
				const [thread] = threadsAt(state.doc.resolve(at));
				if (thread && lookOf(thread) !== 'unknown') choose(thread);
				return false;
			}
		}
	});
}

/** The words of a block that are commented on, and how they are shown. */
export function marksIn(block: Node, lookOf: (id: ThreadId) => ThreadLook): readonly Drawn[] {
	const found: Drawn[] = [];
	everyNode(block, (node, from) => {
		for (const mark of node.marks) {
			const thread = threadOf(mark);
			const look = thread ? lookOf(thread) : 'unknown';
			if (look !== 'unknown')
				found.push({ is: 'words', from, to: from + node.nodeSize, attributes: { class: `commented ${look}` } });
		}
	});
	return found;
}

/** Draws the marks anew: the comments themselves have changed. */
export function refreshThreads(view: EditorView): void {
	view.dispatch(view.state.tr.setMeta(key, true));
}

/** Where the words of a thread begin. */
export function placeOfThread(doc: Node, id: ThreadId): number | undefined {
	let found: number | undefined;
	doc.descendants((node, at) => {
		if (found === undefined && node.marks.some((mark) => threadOf(mark) === id)) found = at;
		return found === undefined;
	});
	return found;
}

/** Says which comment's words come first in the text, which then: the very same answer as long as that stands. */
export class ThreadOrder {
	readonly #blocks = new PerBlock(threadsIn);
	#last: ReadonlyMap<ThreadId, number> = new Map();

	read(doc: Node): ReadonlyMap<ThreadId, number> {
		const found = new Set(doc.children.flatMap((block) => this.#blocks.of(block)));
		const isAsItWas = found.size === this.#last.size && [...found].every((id, nth) => this.#last.get(id) === nth);
		if (!isAsItWas) this.#last = new Map([...found].map((id, nth) => [id, nth]));
		return this.#last;
	}
}

function threadsIn(block: Node): readonly ThreadId[] {
	const found: ThreadId[] = [];
	everyNode(block, ({ marks }) => found.push(...marks.flatMap((mark) => threadOf(mark) ?? [])));
	return found;
}

/** Comments by where their words stand; the loose, and those whose mark is not there yet, last. */
export function inTextOrder<T extends { readonly id: ThreadId }>(
	threads: readonly T[],
	places: ReadonlyMap<ThreadId, number>
): readonly T[] {
	const placeOf = ({ id }: T): number => places.get(id) ?? Number.MAX_SAFE_INTEGER;
	return [...threads].sort((a, b) => placeOf(a) - placeOf(b));
}
