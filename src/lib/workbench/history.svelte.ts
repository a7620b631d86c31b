import { inverse } from '#lib/domain/change/inverse.ts';
import type { Act, Change } from '#lib/domain/change/change.ts';
import type { About, RoomView } from './room-view.svelte.ts';

/** How many of a person's acts can be taken back. */
const depth = 200;

/** Takes an act back, and gives the way to take that back in its turn; undefined: there was nothing to take back. */
export type TakingBack = () => Promise<TakingBack | undefined>;

/** Acts in one room that can be taken back. */
export interface Acting {
	readonly act: (acts: readonly Act[], about?: About) => Promise<Change>;
	/** Notes an act that is taken back in a way of its own. */
	readonly note: (takeBack: TakingBack) => void;
}

/**
 * The person's own acts in this tab, in whichever room, to be taken back one by one. Taking back restores what still has
 * the value she wrote; what others have changed since stays, and the server says so.
 */
export class History {
	#done = $state.raw<readonly TakingBack[]>([]);
	#undone = $state.raw<readonly TakingBack[]>([]);

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
				this.#note(takingBack(view, change));
				return change;
			},
			note: (takeBack) => this.#note(takeBack)
		};
	}

	async undo(): Promise<void> {
		const last = this.#done.at(-1);
		if (!last) return;
		this.#done = this.#done.slice(0, -1);
		const again = await last();
		if (again) this.#undone = [...this.#undone, again];
	}

	async redo(): Promise<void> {
		const last = this.#undone.at(-1);
		if (!last) return;
		this.#undone = this.#undone.slice(0, -1);
		const again = await last();
		if (again) this.#done = [...this.#done, again];
	}

	#note(takeBack: TakingBack): void {
		this.#done = [...this.#done, takeBack].slice(-depth);
		this.#undone = [];
	}
}

function takingBack(view: RoomView, change: Change): TakingBack {
	return async () => takingBack(view, await view.act(inverse(change), { undoes: change.id }));
}
