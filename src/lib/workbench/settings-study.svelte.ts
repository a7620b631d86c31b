import { usualLease } from '#lib/domain/records/lease.ts';
import { study, type orientations } from '#lib/domain/records/study.ts';
import { studyRecord } from '#lib/domain/room.ts';
import type { Desk } from './desk.ts';
import type { Shown } from './room-view.svelte.ts';
import { whatFollows, type Approach, type ApproachChange } from './settings-approach.ts';
import { noChange, settingActs, titleOf } from './settings-fields.ts';

/** What the settings look at beside the study's own record. */
interface SettingsSubjects {
	readonly codebook: { readonly usable: readonly { readonly f: { readonly label: string } }[] };
	readonly themes: { readonly all: readonly { readonly f: { readonly name: string } }[] };
	readonly may: (act: ReturnType<typeof noChange>) => boolean;
}

/** What an owner decides of a study as a whole. Everything but the approach is kept as it is left. */
export class StudySettings {
	readonly #desk: Desk;
	readonly #subjects: SettingsSubjects;

	constructor(desk: Desk, subjects: SettingsSubjects) {
		this.#desk = desk;
		this.#subjects = subjects;
	}

	get shown(): Shown<typeof study> | undefined {
		return this.#desk.view.get(study, studyRecord(this.#desk.room));
	}

	get mayChange(): boolean {
		return this.#subjects.may(noChange(studyRecord(this.#desk.room)));
	}

	/** Days a copy may stay in a browser without having met the server. */
	get lease(): number {
		return this.shown?.f.lease ?? usualLease;
	}

	/** False: that is no title; the one that is there stays. */
	async rename(typed: string): Promise<boolean> {
		const title = titleOf(typed);
		if (!study.fields.title.is(title)) return false;
		await this.#change({ title });
		return true;
	}

	/** Empty words empty the field. */
	async ask(question: string): Promise<void> {
		const words = question.trim();
		await this.#change({ question: words === '' ? null : words });
	}

	async orient(orientation: (typeof orientations)[number]): Promise<void> {
		await this.#change({ orientation });
	}

	async speak(language: 'da' | 'en'): Promise<void> {
		await this.#change({ language });
	}

	async keepFor(lease: number): Promise<void> {
		if (lease !== this.lease) await this.#change({ lease });
	}

	/** What a change of approach would bring with it, to be told before it is done. */
	following(to: Approach): ApproachChange {
		const { codebook, themes } = this.#subjects;
		const names = [...codebook.usable.map(({ f }) => f.label), ...themes.all.map(({ f }) => f.name)];
		return whatFollows(this.shown?.f.approach ?? to, to, names);
	}

	/** An analytic act: it carries a reason where one is given. */
	async approach(approach: Approach, reason = ''): Promise<void> {
		await this.#change({ approach }, reason.trim());
	}

	async #change(to: Parameters<typeof settingActs>[2], reason = ''): Promise<void> {
		const held = this.shown;
		const acts = held ? settingActs(held.id, held.f, to) : [];
		if (acts.length > 0) await this.#desk.history.act(acts, reason === '' ? {} : { reason });
	}
}
