import { DraftClient } from '#lib/collab/draft-client.ts';
import { atStart, draftSaveState, type DraftProgress, type DraftSaveState } from '#lib/collab/draft-save-state.ts';
import { isObject } from '#lib/domain/json.ts';
import { ulidOf, type DraftId, type PersonId } from '#lib/domain/ids.ts';
import type { StandardRoom } from '#lib/domain/room.ts';
import { draftStoreName, forgetDrafts } from '#lib/sync/device.ts';

/** Somebody who has the draft open. */
export interface Present {
	readonly id: string;
	readonly name: string;
	readonly colour: string;
}

/** A draft that is open in this tab, for the screen. */
export class OpenDraft {
	readonly id: DraftId;
	readonly client: DraftClient;
	#progress: DraftProgress = $state.raw(atStart(false));
	#isReady = $state(false);
	#present: readonly Present[] = $state.raw([]);
	readonly #stop: () => void;
	#closing: Promise<void> | undefined;

	readonly #forget: () => Promise<void>;

	private constructor(id: DraftId, client: DraftClient, forget: () => Promise<void>) {
		this.#forget = forget;
		this.id = id;
		this.client = client;
		const look = (): void => {
			this.#progress = client.progress;
			this.#isReady = client.isReady;
		};
		const meet = (): void => this.#meet();
		look();
		client.awareness.on('change', meet);
		const deaf = client.listen(look);
		this.#stop = () => {
			deaf();
			client.awareness.off('change', meet);
		};
	}

	static async open(person: PersonId, room: StandardRoom, id: DraftId): Promise<OpenDraft> {
		const client = await DraftClient.open({
			standard: room.slice('standard-'.length),
			draft: ulidOf(id),
			person,
			store: draftStoreName(person, room, id),
			server: location.origin.replace(/^http/, 'ws')
		});
		return new OpenDraft(id, client, () => forgetDrafts(person, room));
	}

	/** Whether the text is here and may be shown. */
	get isReady(): boolean {
		return this.#isReady;
	}

	get progress(): DraftProgress {
		return this.#progress;
	}

	get saveState(): DraftSaveState {
		return draftSaveState(this.#progress);
	}

	/** The others who have it open now; each once, however many windows she has. */
	get present(): readonly Present[] {
		return this.#present;
	}

	/** Called again it does nothing more. */
	close(): Promise<void> {
		this.#closing ??= this.#close();
		return this.#closing;
	}

	/** Leaves nothing of the text in this browser: what the server would not take would else be offered it again. */
	async forget(): Promise<void> {
		await this.close();
		await this.#forget();
	}

	async #close(): Promise<void> {
		this.#stop();
		await this.client.close();
	}

	/** Others' carets come the same way, at each letter: who is here stays the same list while the same are here. */
	#meet(): void {
		const { awareness, document } = this.client;
		const now = presentIn(awareness.getStates(), document.clientID);
		if (!isSame(now, this.#present)) this.#present = now;
	}
}

/** Who has a draft open beside the browser that asks. */
export function presentIn(
	states: ReadonlyMap<number, Readonly<Record<string, unknown>>>,
	own: number
): readonly Present[] {
	const found = new Map<string, Present>();
	for (const [client, { user }] of states) {
		if (client === own || !isObject(user)) continue;
		const { id, name, colour } = user;
		if (typeof id === 'string' && typeof name === 'string' && typeof colour === 'string')
			found.set(id, { id, name, colour });
	}
	return [...found.values()];
}

const isSame = (some: readonly Present[], others: readonly Present[]): boolean =>
	some.length === others.length &&
	some.every(({ id, name, colour }, nth) => {
		const other = others[nth];
		return other?.id === id && other.name === name && other.colour === colour;
	});
