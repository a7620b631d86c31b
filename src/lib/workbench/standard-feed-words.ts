import { createSubscriber } from 'svelte/reactivity';
import type { Doc, XmlFragment } from 'yjs';
import type { Later } from '#lib/collab/later.ts';
import { standardText } from '#lib/collab/standard-text.ts';
import type { StandardText } from '#lib/domain/standard/text.ts';

/** What is written within so many milliseconds is taken in together: indexing at each key would be in the writer's way. */
const gathering = 1500;

/** Says that the document has changed: once for all that was written meanwhile. Gives back what ends it. */
export function hearWords(document: Doc, later: Later, changed: () => void): () => void {
	let callOff: (() => void) | undefined;
	const written = (): void => {
		callOff ??= later(() => {
			callOff = undefined;
			changed();
		}, gathering);
	};
	document.on('update', written);
	return () => {
		document.off('update', written);
		callOff?.();
	};
}

/** As much of an open draft as is read here. */
interface Written {
	readonly document: Doc;
	readonly fragment: XmlFragment;
}

/** The words of an open draft. Whatever shows them is drawn anew when they change; while nothing does, nobody listens. */
export class DraftWords {
	readonly #draft: Written;
	readonly #subscribe: () => void;
	/** What was read last, while somebody listens. */
	#held: StandardText | undefined;
	#isHeard = false;

	constructor(draft: Written, later: Later) {
		this.#draft = draft;
		this.#subscribe = createSubscriber((changed) => {
			this.#isHeard = true;
			const stop = hearWords(draft.document, later, () => {
				this.#held = undefined;
				changed();
			});
			return () => {
				stop();
				this.#isHeard = false;
				this.#held = undefined;
			};
		});
	}

	get text(): StandardText {
		this.#subscribe();
		const text = this.#held ?? standardText(this.#draft.fragment);
		if (this.#isHeard) this.#held = text;
		return text;
	}
}
