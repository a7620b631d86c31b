class Flag {
	is = $state(false);

	constructor(is: boolean) {
		this.is = is;
	}
}

/** Which one of many is selected: who asks about one of them is told of that one alone, not of every selection. */
export class OneSelected<Id> {
	#id = $state.raw<Id>();
	readonly #flags = new Map<Id, Flag>();

	get id(): Id | undefined {
		return this.#id;
	}

	set id(id: Id | undefined) {
		if (id === this.#id) return;
		const [before, now] = [this.#id, id];
		this.#id = id;
		if (before !== undefined) this.#flag(before).is = false;
		if (now !== undefined) this.#flag(now).is = true;
	}

	is(id: Id): boolean {
		return this.#flag(id).is;
	}

	#flag(id: Id): Flag {
		const known = this.#flags.get(id) ?? new Flag(id === this.#id);
		this.#flags.set(id, known);
		return known;
	}
}
