import { SvelteMap } from 'svelte/reactivity';
import { elementOf } from '#lib/domain/framework/element.ts';
import { partsOf } from '#lib/domain/ids.ts';
import { outline } from '#lib/domain/records/draft.ts';
import { release } from '#lib/domain/records/release.ts';
import { parseRoom, standardRoom, type Project, type StandardRoom } from '#lib/domain/room.ts';
import type { OutlinedProvision } from '#lib/domain/standard/outline.ts';
import type { Desk } from './desk.ts';
import type { RoomView, Shown } from './room-view.svelte.ts';
import type { Membership } from './signed-in.ts';

/** What she is a member of beside the study that is open. */
export interface OtherProjects {
	readonly projects: readonly Membership[];
	/** A project's room as it is read here; undefined when it cannot be had now. */
	readonly roomOf: (project: Project) => Promise<RoomView | undefined>;
}

/** A provision of a standard that rests on the study. */
export interface RestingProvision extends OutlinedProvision {
	readonly standard: StandardRoom;
	readonly standardTitle: string;
}

/** The standards that findings of a study have been released to, as far as she may read them. */
export class RestingStandards {
	readonly #desk: Desk;
	readonly #others: OtherProjects;
	readonly #views = new SvelteMap<StandardRoom, RoomView>();
	readonly #asked = new Set<StandardRoom>();

	constructor(desk: Desk, others: OtherProjects) {
		this.#desk = desk;
		this.#others = others;
	}

	/** Every release of the study. */
	readonly releases: readonly Shown<typeof release>[] = $derived.by(() =>
		this.#desk.view.groups(release).flatMap((of) => this.#desk.view.list(release, of))
	);

	/** Standards of which she may release to: their owner or author. */
	get releasable(): readonly (Membership & { readonly project: StandardRoom })[] {
		return this.#others.projects.flatMap((one) => {
			const room = parseRoom(one.project);
			return room?.type === 'standard' && one.role !== 'reviewer' ? [{ ...one, project: room.room }] : [];
		});
	}

	/** Reads the standards that rest on the study and of which she is a member; each once. */
	read(): void {
		for (const { id } of this.releases) {
			const room = roomOf(id);
			if (this.#asked.has(room) || !this.#others.projects.some(({ project }) => project === room)) continue;
			this.#asked.add(room);
			void this.#read(room);
		}
	}

	/** Whether there is any standard to read. */
	get isRead(): boolean {
		return this.#views.size > 0;
	}

	/** Their provisions, as they stand in the drafts now. */
	readonly provisions: readonly RestingProvision[] = $derived.by(() =>
		[...this.#views].flatMap(([standard, view]) =>
			view.list(outline).flatMap(({ f }) =>
				f.provisions.flatMap((one) => {
					const element = elementOf(one.element);
					return element === undefined
						? []
						: [{ ...one, element, standard, standardTitle: this.titleOf(standard) ?? '' }];
				})
			)
		)
	);

	/** What a standard is called; undefined when she does not know. */
	titleOf(room: StandardRoom): string | undefined {
		const held = this.#others.projects.find(({ project }) => project === room);
		return held?.title ?? this.releases.find(({ id }) => roomOf(id) === room)?.f.title;
	}

	isMember(room: StandardRoom): boolean {
		return this.#others.projects.some(({ project }) => project === room);
	}

	async #read(room: StandardRoom): Promise<void> {
		const view = await this.#others.roomOf(room);
		if (view) this.#views.set(room, view);
		else this.#asked.delete(room);
	}
}

/** The standard that a release went to. */
export function roomOf(id: `release:${string}`): StandardRoom {
	return standardRoom(partsOf(id)[1] ?? '');
}
