import type { Span } from '#lib/domain/text/mapping.ts';
import { fold } from './fold.ts';
import { passagesOf } from './passages.ts';
import type { Searchable } from './searchable.ts';

/** A searchable with what is reckoned from it once. */
export interface HeldText {
	/** Another number each time it is put: what is indexed of an earlier state is known by it, and passed over. */
	readonly serial: number;
	readonly of: Searchable;
	readonly folded: string;
	readonly passages: readonly Span[];
	readonly words: number;
}

export function heldText(of: Searchable, serial: number): HeldText {
	const folded = fold(of.text);
	const { spans, words } = passagesOf(of.text, folded);
	return { serial, of, folded, passages: spans, words };
}
