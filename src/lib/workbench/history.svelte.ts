import { inverse } from '#lib/domain/change/inverse.ts';
import type { Act, Change } from '#lib/domain/change/change.ts';
import type { About, RoomView } from './room-view.svelte.ts';

/** How many of a person's acts can be taken back. */
const depth = 200;

interface Done {
	readonly view: RoomView;
	readonly change: Change;
}

/** Acts in one room that can be taken back. */
export interface Acting {
	readonly act: (acts: readonly Act[], about?: About) => Promise<Change>;
}

/**
 * The person's own acts in this tab, in whichever room, to be taken back one by one. Taking back restores what still has
 * the value she wrote; what others have changed since stays, and the server says so.
 */
export class History {
	#done = $state.raw<readonly Done[]>([]);
	#undone = $state.raw<readonly Done[]>([]);

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Acting in one room; a new act ends what could be done again. */
	in(view: RoomView): Acting {
		return {
			act: async (acts, about = {}) => {
				const change = await view.act(acts, about);
				this.#done = [...this.#done, { view, change }].slice(-depth);
				this.#undone = [];
				return change;
			}
		};
	}

	async undo(): Promise<void> {
		const last = this.#done.at(-1);
		if (!last) return;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, await takenBack(last)];
	}

	async redo(): Promise<void> {
		const last = this.#undone.at(-1);
		if (!last) return;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, await takenBack(last)];
	}
}

async function takenBack({ view, change }: Done): Promise<Done> {
	return { view, change: await view.act(inverse(change), { undoes: change.id }) };
}
