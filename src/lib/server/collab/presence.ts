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
	/** Its own clock: an older word than the last is dropped. */
	readonly said: number;
	/** What the others were told, with our clock. */
	readonly told: PresenceState;
	readonly person: PersonId;
	/** Undefined: gone. The client id stays hers, so that nobody can take it up. */
	readonly connection: object | undefined;
}

/**
 * Who has a draft open and where her caret is. A browser speaks for one client id, the first it names; what it repeats of
 * others (y-websocket sends on everything it hears) is dropped. The others are told by the server's clock, so that a
 * browser that went and came back is not taken for its own past.
 */
export class Presence {
	readonly #seen = new Map<number, Seen>();
	readonly #clientOf = new Map<object, number>();
	readonly #now: () => Date;

	constructor(now: () => Date) {
		this.#now = now;
	}

	/** Takes what a browser says; gives back what the others are to be told, under the name of her account. */
	take(connection: object, person: ShownPerson, states: readonly PresenceState[]): PresenceState[] {
		return states.flatMap(({ client, clock, state }) => {
			if (!this.#isHers(connection, person.id, client, state)) return [];
			const before = this.#seen.get(client);
			if (before?.connection === connection && clock <= before.said && state !== null) return [];
			if (state !== null && !fits(state)) return [];
			this.#clientOf.set(connection, client);
			const told = this.#told(client, isObject(state) ? { ...state, user: person } : null);
			this.#seen.set(client, { said: clock, told, person: person.id, connection });
			return [told];
		});
	}

	/** A connection has ended; gives back what the others are to be told. */
	leave(connection: object): PresenceState[] {
		const client = this.#clientOf.get(connection);
		this.#clientOf.delete(connection);
		const seen = client === undefined ? undefined : this.#seen.get(client);
		if (client === undefined || seen?.connection !== connection) return [];
		const told = this.#told(client, null);
		this.#seen.set(client, { ...seen, told, connection: undefined });
		return seen.told.state === null ? [] : [told];
	}

	/** Everybody who is there. */
	all(): PresenceState[] {
		return [...this.#seen.values()].flatMap(({ told }) => (told.state === null ? [] : [told]));
	}

	#told(client: number, state: unknown): PresenceState {
		const before = this.#seen.get(client)?.told.clock ?? 0;
		return { client, clock: Math.max(before + 1, this.#now().getTime()), state };
	}

	#isHers(connection: object, person: PersonId, client: number, state: unknown): boolean {
		const own = this.#clientOf.get(connection);
		if (own !== undefined) return own === client;
		if (state === null) return false;
		// Seen before and still hers: her browser has come back, perhaps before its old connection was seen to die.
		const seen = this.#seen.get(client);
		return seen === undefined || seen.person === person;
	}
}

function fits(state: unknown): boolean {
	return isObject(state) && JSON.stringify(state).length <= largestState;
}
