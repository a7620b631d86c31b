import type { SourceId } from '#lib/domain/ids.ts';
import type { Sources, TakeBack } from '#lib/workbench/sources.svelte.ts';

/** What has been removed, to be said with the offer to take it back. */
export interface Removed {
	readonly count: number;
	/** Of the first. */
	readonly title: string;
	readonly takeBack: TakeBack;
}

/** Removes at once what nobody has coded; asks first when codings go out of sight with it. */
export class SourceRemoval {
	readonly #sources: Sources;
	readonly #tell: (removed: Removed) => void;
	asked = $state.raw<readonly SourceId[]>([]);
	isAsking = $state(false);

	constructor(sources: Sources, tell: (removed: Removed) => void) {
		this.#sources = sources;
		this.#tell = tell;
	}

	readonly codings = $derived.by(() => this.#sources.codingsIn(this.asked));

	ask(ids: readonly SourceId[]): void {
		this.asked = ids;
		if (this.codings.count > 0) this.isAsking = true;
		else void this.remove();
	}

	async remove(): Promise<void> {
		this.isAsking = false;
		const [first] = this.asked;
		if (!first) return;
		const title = this.#sources.get(first)?.f.title ?? '';
		const count = this.asked.length;
		this.#tell({ count, title, takeBack: await this.#sources.remove(this.asked) });
	}
}
