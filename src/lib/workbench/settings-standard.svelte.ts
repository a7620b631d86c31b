import { usualLease } from '#lib/domain/records/lease.ts';
import { standard } from '#lib/domain/records/standard.ts';
import { standardRecord } from '#lib/domain/room.ts';
import type { Shown } from './room-view.svelte.ts';
import { noChange, settingActs, titleOf } from './settings-fields.ts';
import { mayAct, type StandardDesk } from './standard-desk.ts';

/** What an owner decides of a standard as a whole. Everything is kept as it is left. */
export class StandardSettings {
	readonly #desk: StandardDesk;

	constructor(desk: StandardDesk) {
		this.#desk = desk;
	}

	get shown(): Shown<typeof standard> | undefined {
		return this.#desk.view.get(standard, standardRecord(this.#desk.room));
	}

	get mayChange(): boolean {
		return mayAct(this.#desk, noChange(standardRecord(this.#desk.room)));
	}

	/** Days a copy may stay in a browser without having met the server. */
	get lease(): number {
		return this.shown?.f.lease ?? usualLease;
	}

	/** False: that is no title; the one that is there stays. */
	async rename(typed: string): Promise<boolean> {
		const title = titleOf(typed);
		if (!standard.fields.title.is(title)) return false;
		await this.#change({ title });
		return true;
	}

	async speak(language: 'da' | 'en'): Promise<void> {
		await this.#change({ language });
	}

	async keepFor(lease: number): Promise<void> {
		if (lease !== this.lease) await this.#change({ lease });
	}

	async #change(to: Parameters<typeof settingActs>[2]): Promise<void> {
		const held = this.shown;
		const acts = held ? settingActs(held.id, held.f, to) : [];
		if (acts.length > 0) await this.#desk.history.act(acts);
	}
}
