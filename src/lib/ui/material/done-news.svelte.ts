/** What was done last on a page, with what takes it back. */
export class DoneNews {
	#news = $state.raw<{ readonly text: string; readonly takeBack: (() => Promise<void>) | undefined }>();

	get text(): string | undefined {
		return this.#news?.text;
	}

	get canTakeBack(): boolean {
		return this.#news?.takeBack !== undefined;
	}

	tell(text: string, takeBack?: () => Promise<void>): void {
		this.#news = { text, takeBack };
	}

	/** Takes it back, and says so. */
	async takeBack(saying: string): Promise<void> {
		const act = this.#news?.takeBack;
		this.tell(saying);
		await act?.();
	}

	forget(): void {
		this.#news = undefined;
	}
}
