import type { Mark, ResolvedPos } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isUlid, type ThreadId } from '#lib/domain/ids.ts';

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
	const drawn = ({ doc }: EditorState): DecorationSet => {
		const decorations: Decoration[] = [];
		doc.descendants((node, at) => {
			for (const mark of node.marks) {
				const thread = threadOf(mark);
				const look = thread && lookOf(thread);
				if (thread && look && look !== 'unknown')
					decorations.push(Decoration.inline(at, at + node.nodeSize, { class: `commented ${look}` }));
			}
		});
		return DecorationSet.create(doc, decorations);
	};
	return new Plugin<DecorationSet>({
		key,
		state: {
			init: (_config, state) => drawn(state),
			apply: (transaction, before, _old, state) =>
				transaction.docChanged || transaction.getMeta(key) !== undefined ? drawn(state) : before
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

/** Draws the marks anew: the comments themselves have changed. */
export function refreshThreads(view: EditorView): void {
	view.dispatch(view.state.tr.setMeta(key, true));
}

/** Where the words of each thread begin. */
export function threadPlaces({ doc }: EditorState): ReadonlyMap<ThreadId, number> {
	const found = new Map<ThreadId, number>();
	doc.descendants((node, at) => {
		for (const mark of node.marks) {
			const thread = threadOf(mark);
			if (thread && !found.has(thread)) found.set(thread, at);
		}
	});
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
