import type { PersonId } from '#lib/domain/ids.ts';
import type { Contents, Kind, Taken } from './documents.ts';

type Held = { readonly [K in Kind]: Map<string, Contents[K]> };
export type Ended = (sessions: readonly string[], person: PersonId) => void;

/** The whole accounts database in memory, by kind and key. What is asked at each request is answered from here. */
export class Image {
	readonly #held: Held = {
		person: new Map(),
		session: new Map(),
		ending: new Map(),
		membership: new Map(),
		invitation: new Map()
	};
	readonly #personKeys = new Map<PersonId, string>();
	/** The generation last seen of each document, deleted ones too: the feed may bring an older one late. */
	readonly #generations = new Map<string, number>();
	readonly #ended: Ended;

	constructor(ended: Ended) {
		this.#ended = ended;
	}

	get<K extends Kind>(kind: K, key: string): Contents[K] | undefined {
		return this.#held[kind].get(key);
	}

	all<K extends Kind>(kind: K): readonly (readonly [string, Contents[K]])[] {
		return [...this.#held[kind]];
	}

	count(kind: Kind): number {
		return this.#held[kind].size;
	}

	/** The key and the account of a person. */
	person(id: PersonId): { readonly key: string; readonly account: Contents['person'] } | undefined {
		const key = this.#personKeys.get(id);
		const account = key === undefined ? undefined : this.get('person', key);
		return key === undefined || !account ? undefined : { key, account };
	}

	/** Takes up what has been stored, here or by another process, and says which sessions ended by it. */
	take(stored: readonly Taken[]): void {
		const ended = new Map<PersonId, string[]>();
		for (const taken of stored) {
			const id = `${taken.kind}:${taken.key}`;
			const generation = Number.parseInt(taken.rev, 10);
			if (generation < (this.#generations.get(id) ?? 0)) continue;
			this.#generations.set(id, generation);
			const session = taken.kind === 'session' && !taken.content ? this.get('session', taken.key) : undefined;
			if (session) ended.set(session.person, [...(ended.get(session.person) ?? []), taken.key]);
			this.#keep(taken);
		}
		for (const [person, sessions] of ended) this.#ended(sessions, person);
	}

	#keep(taken: Taken): void {
		if (!taken.content) {
			this.#held[taken.kind].delete(taken.key);
			return;
		}
		switch (taken.kind) {
			case 'person':
				this.#held.person.set(taken.key, taken.content);
				this.#personKeys.set(taken.content.person, taken.key);
				break;
			case 'session':
				this.#held.session.set(taken.key, taken.content);
				break;
			case 'ending':
				this.#held.ending.set(taken.key, taken.content);
				break;
			case 'membership':
				this.#held.membership.set(taken.key, taken.content);
				break;
			case 'invitation':
				this.#held.invitation.set(taken.key, taken.content);
				break;
		}
	}
}
