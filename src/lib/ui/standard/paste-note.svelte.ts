import { Plugin } from '@tiptap/pm/state';
import { mount, unmount } from 'svelte';
import type { DraftEditor } from './draft-editor.svelte.ts';
import PasteNote from './PasteNote.svelte';

/** Says beside the text what did not come along with what was pasted. */
export function pasteNote(draft: DraftEditor): Plugin {
	return new Plugin({
		view: ({ dom: { parentElement } }) => {
			if (!parentElement) return {};
			const made = mount(PasteNote, { target: parentElement, props: { draft } });
			return { destroy: () => void unmount(made) };
		}
	});
}
