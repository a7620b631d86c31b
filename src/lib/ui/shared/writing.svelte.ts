/** Words being written where they are read: kept when she leaves them or presses Control Enter, left by Escape. */
export class Writing {
	/** Undefined while nobody writes, so that what others write shows. */
	#draft = $state<string>();
	readonly #text: () => string;
	readonly #save: (text: string) => void;

	/** `text`: what stands there; `save` is told what she wrote, when it is something else. */
	constructor(text: () => string, save: (text: string) => void) {
		this.#text = text;
		this.#save = save;
	}

	get isGoingOn(): boolean {
		return this.#draft !== undefined;
	}

	get shown(): string {
		return this.#draft ?? this.#text();
	}

	readonly write = (event: Event & { currentTarget: HTMLTextAreaElement }): void => {
		this.#draft = event.currentTarget.value;
	};

	readonly keep = (): void => {
		const written = this.#draft?.trim();
		this.#draft = undefined;
		if (written !== undefined && written !== this.#text()) this.#save(written);
	};

	/** She goes on where she is. `onEnter`: whether Enter alone keeps it, where there is but one line. */
	pressed(event: KeyboardEvent, onEnter = false): void {
		if (event.key === 'Escape') this.#draft = undefined;
		else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || onEnter)) this.keep();
		else return;
		event.preventDefault();
	}
}
