import { SvelteSet } from 'svelte/reactivity';
import { alternativesIn, keeping, taking } from '#lib/domain/change/alternatives.ts';
import type { Seen } from '#lib/domain/change/overlay.ts';
import type { Alternative } from '#lib/domain/entry.ts';
import type { RecordId, Ulid } from '#lib/domain/ids.ts';
import { judge } from '#lib/domain/policy.ts';
import { parseRoom } from '#lib/domain/room.ts';
import type { Desk } from './desk.ts';
import type { RoomView } from './room-view.svelte.ts';

/** What several people wrote to one field at the same time: one of it stands, and the rest waits to be looked at. */
export class Alternatives {
	readonly #desks: readonly [study: Desk, own: Desk];
	/** Taken a stand on in this tab: no longer asked about, though the server has not answered yet. */
	readonly #settled = new SvelteSet<Ulid>();

	constructor(study: Desk, own: Desk) {
		this.#desks = [study, own];
	}

	/** What else was written to a field. */
	of(id: RecordId, field: string): readonly Alternative[] {
		const held = this.#deskOf(id).view.entry(id);
		return held ? alternativesIn(held, field).filter(({ change }) => !this.#settled.has(change)) : [];
	}

	/** Whether it is hers to say which stands. */
	may(id: RecordId): boolean {
		const { member, view } = this.#deskOf(id);
		const room = parseRoom(view.room);
		return room !== undefined && judge(member, room, { id, kind: 'update', fields: {} }, view.entry(id)) === undefined;
	}

	/** What stands, stands. That is no act to be taken back: nothing that is read has changed. */
	async keep(id: RecordId, field: string): Promise<void> {
		const { view } = this.#deskOf(id);
		const held = this.#looked(view, id, field);
		if (held) await view.act([keeping(held, field)]);
	}

	/** The other stands instead; taking it back brings the first. */
	async take(id: RecordId, field: string, one: Alternative): Promise<void> {
		const { view, history } = this.#deskOf(id);
		const held = this.#looked(view, id, field);
		if (held) await history.act([taking(held, field, one)]);
	}

	#looked(view: RoomView, id: RecordId, field: string): Seen | undefined {
		const held = view.entry(id);
		for (const { change } of held?.alt?.[field] ?? []) this.#settled.add(change);
		return held;
	}

	#deskOf(id: RecordId): Desk {
		const [study, own] = this.#desks;
		return own.view.entry(id) && !study.view.entry(id) ? own : study;
	}
}
