import type { EditorState } from '@tiptap/pm/state';
import { idOf } from './block-ids.ts';

/** How much of what stands around is kept with a comment, in UTF-16 units. */
const around = 60;
/** How much of the words themselves. */
const longest = 4000;

/** The words that are selected, and where they stand, as a comment on them says it. */
export interface SelectedPlace {
	readonly quote: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly block: string;
	/** UTF-16 units in the block's text from which the words begin; an atom counts one. */
	readonly offset: number;
}

/** Stands for an atom in plain text. */
const atom = '\ufffc';

/** Undefined when nothing is selected that a comment could be on. */
export function selectedPlace({ doc, selection }: EditorState): SelectedPlace | undefined {
	const { $from, $to } = selection;
	const { parent, parentOffset: offset } = $from;
	const block = idOf(parent);
	if (selection.empty || !parent.inlineContent || block === undefined) return undefined;
	const between = (from: number, to: number): string => doc.textBetween(from, to, '\n', atom);
	const quote = between($from.pos, $to.pos);
	if (quote.replaceAll(atom, '').trim() === '') return undefined;
	return {
		quote: quote.slice(0, longest),
		prefix: parent.textBetween(Math.max(0, offset - around), offset, '\n', atom),
		suffix: $to.parent.inlineContent
			? $to.parent.textBetween(
					$to.parentOffset,
					Math.min($to.parent.content.size, $to.parentOffset + around),
					'\n',
					atom
				)
			: '',
		block,
		offset
	};
}
