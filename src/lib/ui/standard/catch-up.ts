import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { isTheirs } from '#lib/collab/origin.ts';
import type { Later } from '#lib/collab/later.ts';

/** What others write is shown beside the text at most this often, in milliseconds; in the text it is shown at once. */
const every = 200;

/** What lists beside the text have to take in after a transaction. */
export type Happened = 'nothing' | 'hers' | 'theirs';

/** A transaction may be about somebody else's caret only, and change nothing here. */
export function happened(before: EditorState, after: EditorState, transaction: Transaction): Happened {
	const isAsItWas =
		before.doc === after.doc &&
		before.selection.eq(after.selection) &&
		// What she has chosen for the next letter: bold, while nothing is marked.
		before.storedMarks === after.storedMarks;
	if (isAsItWas) return 'nothing';
	return transaction.getMeta(ySyncPluginKey) !== undefined && isTheirs([transaction]) ? 'theirs' : 'hers';
}

/** Takes in what has happened: what she does at once, what others do together, a moment later. */
export class CatchUp {
	readonly #later: Later;
	readonly #act: () => void;
	#callOff: (() => void) | undefined;

	constructor(later: Later, act: () => void) {
		this.#later = later;
		this.#act = act;
	}

	after(what: Happened): void {
		if (what === 'hers') this.now();
		if (what === 'theirs') this.#callOff ??= this.#later(() => this.now(), every);
	}

	now(): void {
		this.stop();
		this.#act();
	}

	/** What was not taken in yet will not be. */
	stop(): void {
		this.#callOff?.();
		this.#callOff = undefined;
	}
}
