import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';

/** So long it is said what was done; taking it back by key is possible for longer. */
const shownFor = 10_000;

/** What the last act did, with the offer to take it back. */
export class Outcome {
	readonly #study: OpenStudy;
	#text = $state('');
	#canUndo = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(study: OpenStudy) {
		this.#study = study;
	}

	get text(): string {
		return this.#text;
	}

	get canUndo(): boolean {
		return this.#canUndo && this.#study.history.canUndo;
	}

	/** Says it; `undoable`: it was an act that has changed something. */
	say(text: string, undoable = true): void {
		this.#text = text;
		this.#canUndo = undoable;
		this.stay();
		this.#timer = setTimeout(() => (this.#text = ''), shownFor);
	}

	/** Somebody is reading it. */
	stay(): void {
		clearTimeout(this.#timer);
	}

	async undo(text: string): Promise<void> {
		if (!this.#study.history.canUndo) return;
		await this.#study.history.undo();
		this.say(text, false);
	}

	async redo(text: string): Promise<void> {
		if (!this.#study.history.canRedo) return;
		await this.#study.history.redo();
		this.say(text);
	}
}
