import { SvelteMap } from 'svelte/reactivity';
import type { ParticipantId } from '#lib/domain/ids.ts';
import { isObject } from '#lib/domain/json.ts';
import type { StudyRoom } from '#lib/domain/room.ts';

/** Who a participant is, as the server's vault keeps it. */
export interface RealName {
	readonly name: string;
	readonly title?: string;
	readonly employer?: string;
	/** Not shown here; kept as it was. */
	readonly note?: string;
}

/** What an owner writes: an empty line is nothing. */
export interface WrittenName {
	readonly name: string;
	readonly title: string;
	readonly employer: string;
}

/** Why the server did not do it. */
export type NoNames =
	| 'offline'
	| 'signed-out'
	/** She is no owner, or not any more. */
	| 'not-hers'
	| 'fault';

export type Showing =
	| { readonly is: 'hidden' }
	| { readonly is: 'asking' }
	| { readonly is: 'shown' }
	| { readonly is: 'not-shown'; readonly why: NoNames };

export type Saving =
	| { readonly is: 'saving' }
	/** The server has it, and the quotes that name her. */
	| { readonly is: 'saved' }
	| {
			readonly is: 'not-saved';
			readonly why:
				| NoNames
				/** A title or an employer, and nobody who has it. */
				| 'nameless'
				| 'invalid'
				/** The participant has been removed. */
				| 'gone';
	  };

type Fetching = (address: string, init?: RequestInit) => Promise<Response>;

const browser: Fetching = (address, init) => fetch(address, init);

/**
 * The real names of a study's participants, for its owner: fetched when she asks to see them, held in the memory of this
 * page alone, and forgotten when she has seen them. They are in no replica, no outbox and no cache.
 */
export class RealNames {
	readonly #address: string;
	readonly #fetch: Fetching;
	#showing = $state.raw<Showing>({ is: 'hidden' });
	readonly #names = new SvelteMap<ParticipantId, RealName>();
	readonly #saving = new SvelteMap<ParticipantId, Saving>();
	#damaged = $state.raw<readonly string[]>([]);
	/** What is to be saved when what is under way has been answered. */
	readonly #next = new Map<ParticipantId, WrittenName>();
	readonly #under = new Map<ParticipantId, Promise<void>>();
	/** Rises when the names are forgotten: an answer to what was asked before is not taken. */
	#turn = 0;

	constructor(study: StudyRoom, fetching: Fetching = browser) {
		this.#address = `/names/${study.slice('study-'.length)}`;
		this.#fetch = fetching;
	}

	get showing(): Showing {
		return this.#showing;
	}

	/** Undefined: none is kept, or they are not shown. */
	of(id: ParticipantId): RealName | undefined {
		return this.#names.get(id);
	}

	/** Whether what she wrote is what the server has, as far as this page knows. */
	has(id: ParticipantId, written: WrittenName): boolean {
		const kept = this.#names.get(id);
		const name = nameOf(written, kept?.note);
		if (name === 'nameless' || !name || !kept) return name === null && kept === undefined;
		return name.name === kept.name && name.title === kept.title && name.employer === kept.employer;
	}

	/** Whether a name is kept that the server cannot read. */
	isDamaged(id: ParticipantId): boolean {
		return this.#damaged.includes(id);
	}

	/** How it went with what she wrote; undefined when she has written nothing. */
	saving(id: ParticipantId): Saving | undefined {
		return this.#saving.get(id);
	}

	/** Asks the server for the names. It notes that she was given them. */
	async show(): Promise<void> {
		if (this.#showing.is === 'asking') return;
		const turn = ++this.#turn;
		this.#showing = { is: 'asking' };
		const said = await this.#ask();
		if (turn !== this.#turn) return;
		if (!said.ok) {
			this.#showing = { is: 'not-shown', why: said.why };
			return;
		}
		this.#saving.clear();
		this.#names.clear();
		for (const [id, name] of namesIn(said.value)) this.#names.set(id, name);
		this.#damaged = damagedIn(said.value);
		this.#showing = { is: 'shown' };
	}

	/** She has seen them. What she wrote is saved first; what could not be saved stays before her. */
	async hide(): Promise<void> {
		await Promise.all(this.#under.values());
		if ([...this.#saving.values()].some(({ is }) => is === 'not-saved')) return;
		this.forget();
	}

	/** Nothing of them stays in this page. */
	forget(): void {
		this.#turn++;
		this.#names.clear();
		this.#saving.clear();
		this.#damaged = [];
		this.#showing = { is: 'hidden' };
	}

	/** Saves what she wrote; while one is under way the last one waits, and those between are left out. */
	save(id: ParticipantId, written: WrittenName): Promise<void> {
		this.#next.set(id, written);
		const under = this.#under.get(id) ?? this.#saveAll(id).finally(() => this.#under.delete(id));
		this.#under.set(id, under);
		return under;
	}

	async #saveAll(id: ParticipantId): Promise<void> {
		for (let next = this.#next.get(id); next; next = this.#next.get(id)) {
			this.#next.delete(id);
			await this.#saveOne(id, next);
		}
	}

	async #saveOne(id: ParticipantId, written: WrittenName): Promise<void> {
		const turn = this.#turn;
		const name = nameOf(written, this.#names.get(id)?.note);
		if (name === 'nameless') {
			this.#saving.set(id, { is: 'not-saved', why: 'nameless' });
			return;
		}
		this.#saving.set(id, { is: 'saving' });
		const said = await this.#send(id, name);
		if (turn !== this.#turn) return;
		this.#saving.set(id, said);
		if (said.is !== 'saved') return;
		this.#damaged = this.#damaged.filter((one) => one !== id);
		if (name) this.#names.set(id, name);
		else this.#names.delete(id);
	}

	async #send(id: ParticipantId, name: RealName | null): Promise<Saving> {
		const init = {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ participant: id, name })
		};
		try {
			const { ok, status } = await this.#fetch(this.#address, init);
			if (ok) return { is: 'saved' };
			if (status === 400 || status === 413) return { is: 'not-saved', why: 'invalid' };
			return { is: 'not-saved', why: status === 409 ? 'gone' : whyOf(status) };
		} catch {
			return { is: 'not-saved', why: 'offline' };
		}
	}

	async #ask(): Promise<
		{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: NoNames }
	> {
		let response: Response;
		try {
			response = await this.#fetch(this.#address, { cache: 'no-store' });
		} catch {
			return { ok: false, why: 'offline' };
		}
		if (!response.ok) return { ok: false, why: whyOf(response.status) };
		const value: unknown = await response.json().catch(() => undefined);
		return isObject(value) ? { ok: true, value } : { ok: false, why: 'fault' };
	}
}

/** What she wrote as the server keeps it; null when every line is empty. */
export function nameOf({ name, title, employer }: WrittenName, note: string | undefined): RealName | null | 'nameless' {
	const [who, what, where] = [name, title, employer].map((line) => line.replace(/\s+/g, ' ').trim());
	if (!who) return what || where ? 'nameless' : null;
	return {
		name: who,
		...(what ? { title: what } : {}),
		...(where ? { employer: where } : {}),
		...(note === undefined ? {} : { note })
	};
}

function whyOf(status: number): NoNames {
	if (status === 401) return 'signed-out';
	return status === 403 || status === 404 ? 'not-hers' : 'fault';
}

function namesIn(said: unknown): (readonly [ParticipantId, RealName])[] {
	const list: unknown = isObject(said) ? said['names'] : undefined;
	return (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
		if (!isObject(one)) return [];
		const { participant, name } = one;
		return isParticipant(participant) && isRealName(name) ? [[participant, name] as const] : [];
	});
}

function damagedIn(said: unknown): string[] {
	const list: unknown = isObject(said) ? said['damaged'] : undefined;
	return Array.isArray(list) ? list.filter((one: unknown) => typeof one === 'string') : [];
}

const isParticipant = (value: unknown): value is ParticipantId =>
	typeof value === 'string' && value.startsWith('participant:');

function isRealName(value: unknown): value is RealName {
	if (!isObject(value) || typeof value['name'] !== 'string') return false;
	return ['title', 'employer', 'note'].every((field) => ['string', 'undefined'].includes(typeof value[field]));
}
