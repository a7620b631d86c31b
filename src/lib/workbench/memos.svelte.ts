import type { RecordId } from '#lib/domain/ids.ts';
import { memo } from '#lib/domain/records/memo.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import type { Shown } from './room-view.svelte.ts';

export type ShownMemo = Shown<typeof memo>;
export type MemoId = ShownMemo['id'];

/** Notes on sources and codes: longer than a note on a coding, each by one person. */
export class Memos {
	/** The study's room and her own: a memo lies where that which it is about does. */
	readonly #desks: readonly [study: Desk, own: Desk];

	constructor(study: Desk, own: Desk) {
		this.#desks = [study, own];
	}

	/** Everybody's on one thing, the oldest first. */
	about(id: RecordId): readonly ShownMemo[] {
		return this.all.filter(({ f }) => f.about === id);
	}

	readonly all: readonly ShownMemo[] = $derived.by(() =>
		this.#desks.flatMap(({ view }) => view.list(memo)).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
	);

	/** Writes one; nothing when there are no words. */
	async write(about: RecordId, text: string): Promise<void> {
		const words = text.trim();
		if (words === '') return;
		const [study, own] = this.#desks;
		const desk = own.view.entry(about) && !study.view.entry(about) ? own : study;
		await desk.history.act([creating(`memo:${desk.tools.newId()}`, { about, text: words })]);
	}

	/** Without words left it is removed. */
	async change(id: MemoId, text: string): Promise<void> {
		const words = text.trim();
		await this.#actOn(id, (held) => (words === '' ? deleting(id, held.f) : changing(id, held.f, { text: words })));
	}

	async remove(id: MemoId): Promise<void> {
		await this.#actOn(id, (held) => deleting(id, held.f));
	}

	async #actOn(id: MemoId, make: (held: ShownMemo) => ReturnType<typeof changing>): Promise<void> {
		for (const desk of this.#desks) {
			const held = desk.view.get(memo, id);
			if (held) await desk.history.act([make(held)]);
		}
	}
}
