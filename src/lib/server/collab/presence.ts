import { isObject } from '#lib/domain/json.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Hue } from '#lib/domain/records/hue.ts';
import type { PresenceState } from './frames.ts';

/** Who somebody is, as the others see her: from her account, never from her browser. */
export interface ShownPerson {
	readonly id: PersonId;
	readonly name: string;
	readonly colour: Hue;
}

/** The largest state of one browser, in UTF-16 units of its JSON: a caret is some hundred. */
const largestState = 4000;

interface Seen {
	readonly clock: number;
	readonly state: unknown;
	readonly person: PersonId;
	/** Undefined: gone. The id stays hers, so that nobody can take it up. */
	readonly connection: object | undefined;
}

/**
 * Who has a draft open and where her caret is. A browser speaks for one client id, the first it names; what it repeats of
 * others (y-websocket sends everything on that it hears) is dropped.
 */
export class Presence {
	readonly #seen = new Map<number, Seen>();
	readonly #clientOf = new Map<object, number>();

	/** Takes what a browser says; gives back what the others are to be told, under the name of her account. */
	take(connection: object, person: ShownPerson, states: readonly PresenceState[]): PresenceState[] {
		return states.flatMap((said) => {
			if (!this.#isHers(connection, person.id, said)) return [];
			const before = this.#seen.get(said.client);
			if (before?.connection === connection && said.clock <= before.clock && said.state !== null) return [];
			if (said.state !== null && !fits(said.state)) return [];
			const state = isObject(said.state) ? { ...said.state, user: person } : null;
			if (state) this.#clientOf.set(connection, said.client);
			this.#seen.set(said.client, { clock: said.clock, state, person: person.id, connection });
			return [{ client: said.client, clock: said.clock, state }];
		});
	}

	/** A connection has ended; gives back what the others are to be told. */
	leave(connection: object): PresenceState[] {
		const client = this.#clientOf.get(connection);
		this.#clientOf.delete(connection);
		const seen = client === undefined ? undefined : this.#seen.get(client);
		if (client === undefined || seen?.connection !== connection) return [];
		this.#seen.set(client, { ...seen, state: null, connection: undefined });
		return seen.state === null ? [] : [{ client, clock: seen.clock, state: null }];
	}

	/** Everybody who is there. */
	all(): PresenceState[] {
		return [...this.#seen].flatMap(([client, { clock, state }]) => (state === null ? [] : [{ client, clock, state }]));
	}

	#isHers(connection: object, person: PersonId, { client, state }: PresenceState): boolean {
		const own = this.#clientOf.get(connection);
		if (own !== undefined) return own === client;
		if (state === null) return false;
		const seen = this.#seen.get(client);
		// Her browser has come back, perhaps before the server has seen the old connection die.
		return seen === undefined || seen.person === person;
	}
}

function fits(state: unknown): boolean {
	return isObject(state) && JSON.stringify(state).length <= largestState;
}
