import { SvelteMap } from 'svelte/reactivity';
import type { Act, Change, Deed, TextCorrection } from '#lib/domain/change/change.ts';
import { changeVersion } from '#lib/domain/change/change.ts';
import type { Seen } from '#lib/domain/change/overlay.ts';
import type { RecordId, Ulid } from '#lib/domain/ids.ts';
import type { Room } from '#lib/domain/room.ts';
import { isOf, type Of, type RecordKind } from '#lib/domain/records/record-kind.ts';
import { groupOf, type Mirror, type Progress } from '#lib/sync/mirror.ts';
import type { ViewTools } from './view-tools.ts';

/** A record as a page shows it. */
export type Shown<K extends RecordKind> = Of<K, Seen>;

/** What goes with an act beside the acts themselves. */
export interface About {
	/** Of the Change, where something is named after it. */
	readonly id?: Ulid;
	readonly undoes?: Ulid;
	readonly reason?: string;
	readonly deed?: Deed;
	readonly correction?: TextCorrection;
}

/** One room for the screen: what is read here is shown anew when it changes. Only this writes to the room. */
export class RoomView {
	readonly room: Room;
	readonly #mirror: Mirror;
	readonly #tools: ViewTools;
	readonly #epoch: number;
	/** By group: how often it has changed. Reading a group depends on its count alone. */
	readonly #turns = new SvelteMap<string, number>();
	readonly #lists = new Map<string, readonly Seen[]>();
	readonly #stop: () => void;
	#progress = $state.raw<Progress>({ unsaved: 0, waiting: 0, refused: [] });

	constructor(mirror: Mirror, tools: ViewTools, epoch: number) {
		this.#epoch = epoch;
		this.room = mirror.room;
		this.#mirror = mirror;
		this.#tools = tools;
		this.#progress = mirror.progress;
		this.#stop = mirror.listen((ids) => this.#changed(ids));
	}

	get progress(): Progress {
		return this.#progress;
	}

	/** The records of a kind; of a kind that hangs on a source, those under `below` (the source's ulid). */
	list<K extends RecordKind>(kind: K, below?: Ulid): readonly Shown<K>[] {
		const group = below === undefined ? `${kind.kind}:` : `${kind.kind}:${below}:`;
		void this.#turns.get(group);
		const known = this.#lists.get(group) ?? this.#mirror.list(group);
		this.#lists.set(group, known);
		return known.filter((entry) => isOf(kind, entry));
	}

	get<K extends RecordKind>(kind: K, id: RecordId): Shown<K> | undefined {
		void this.#turns.get(groupOf(id));
		const entry = this.#mirror.get(id);
		return entry && isOf(kind, entry) ? entry : undefined;
	}

	/** Any record, for the policy to look at. */
	entry(id: RecordId): Seen | undefined {
		void this.#turns.get(groupOf(id));
		return this.#mirror.get(id);
	}

	/** Sources (their ulids) that records of a kind hang on. */
	groups(kind: RecordKind): Ulid[] {
		void this.#turns.get(kind.kind);
		return this.#mirror.groups(kind.kind).map((group) => group.slice(kind.kind.length + 1, -1));
	}

	/** A record that is too large to be held in memory: the words of a version. */
	async fetch<K extends RecordKind>(kind: K, id: RecordId): Promise<Shown<K> | undefined> {
		const entry = await this.#mirror.fetch(id);
		return entry && isOf(kind, entry) ? entry : undefined;
	}

	/** Shows the acts at once; the promise is kept when they are on this device. */
	act(acts: readonly Act[], about: About = {}): Promise<Change> {
		const change: Change = {
			v: changeVersion,
			id: this.#tools.newId(),
			room: this.room,
			epoch: this.#epoch,
			at: this.#tools.now().toISOString(),
			acts,
			...about
		};
		return this.#mirror.act(change);
	}

	dismiss(change: Ulid): Promise<void> {
		return this.#mirror.dismiss(change);
	}

	close(): void {
		this.#stop();
	}

	#changed(ids: readonly RecordId[]): void {
		const groups = new Set(ids.flatMap((id) => [groupOf(id), id.slice(0, id.indexOf(':'))]));
		for (const group of groups) {
			this.#lists.delete(group);
			this.#turns.set(group, (this.#turns.get(group) ?? 0) + 1);
		}
		this.#progress = this.#mirror.progress;
	}
}
