/** Work under one key waits for the work under that key before it: for what no single document's revision can guard. */
export class Turns {
	readonly #last = new Map<string, Promise<unknown>>();

	async take<T>(key: string, work: () => Promise<T>): Promise<T> {
		const before = this.#last.get(key) ?? Promise.resolve();
		// Whoever asked for the work before hears of its failure; this work goes on.
		const turn = before.then(work, work);
		this.#last.set(key, turn);
		try {
			return await turn;
		} finally {
			if (this.#last.get(key) === turn) this.#last.delete(key);
		}
	}
}
