import { byPlace, placesFor } from '#lib/domain/codebook/place.ts';
import type { Act } from '#lib/domain/change/change.ts';
import { kindOf, ulidOf, type CodeId, type FindingId, type FocusAreaId, type ThemeId } from '#lib/domain/ids.ts';
import { sameValue } from '#lib/domain/json.ts';
import { finding } from '#lib/domain/records/finding.ts';
import { focusArea, focusMember } from '#lib/domain/records/focus-area.ts';
import { theme } from '#lib/domain/records/theme.ts';
import type { Codebook } from './codebook.svelte.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import type { Shown } from './room-view.svelte.ts';

export type ShownFocusArea = Shown<typeof focusArea>;

/** What a focus area can gather. */
export type Gatherable = CodeId | ThemeId | FindingId;

/** Something that is gathered under a focus area, with what it is called. */
export type FocusMember =
	| { readonly kind: 'code'; readonly id: CodeId; readonly name: string }
	| { readonly kind: 'theme'; readonly id: ThemeId; readonly name: string }
	| { readonly kind: 'finding'; readonly id: FindingId; readonly name: string };

const kindOrder: readonly FocusMember['kind'][] = ['theme', 'code', 'finding'];

/** Declared headings of a report that gather codes, themes and findings; none of them is a theme. */
export class FocusAreas {
	readonly #desk: Desk;
	readonly #codebook: Codebook;

	constructor(desk: Desk, codebook: Codebook) {
		this.#desk = desk;
		this.#codebook = codebook;
	}

	/** In their hand-made order. */
	readonly all: readonly ShownFocusArea[] = $derived.by(() =>
		[...this.#desk.view.list(focusArea)].sort((a, b) =>
			byPlace({ id: a.id, place: a.f.place }, { id: b.id, place: b.f.place })
		)
	);

	get(id: FocusAreaId): ShownFocusArea | undefined {
		return this.#desk.view.get(focusArea, id);
	}

	/** What is gathered there: themes, then codes as they count today, then findings; what is gone is left out. */
	membersOf(id: FocusAreaId): readonly FocusMember[] {
		const members = new Map(
			this.#links(id)
				.flatMap(({ f }) => this.#read(f.of) ?? [])
				.map((one) => [one.id, one])
		);
		return [...members.values()].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
	}

	/** The focus areas that gather something. */
	over(id: Gatherable): readonly ShownFocusArea[] {
		return this.all.filter((area) => this.membersOf(area.id).some((member) => member.id === id));
	}

	async add(title: string): Promise<FocusAreaId> {
		const id: FocusAreaId = `focus-area:${this.#desk.tools.newId()}`;
		const places = placesFor<FocusAreaId>(this.#placed(), [id], undefined);
		const others = [...places].filter(([one]) => one !== id).flatMap(([one, place]) => this.#changing(one, { place }));
		await this.#act([creating(id, { title: title.trim(), place: places.get(id) ?? 1 }), ...others]);
		return id;
	}

	async change(id: FocusAreaId, to: { readonly title?: string; readonly note?: string | null }): Promise<void> {
		await this.#act(this.#changing(id, to));
	}

	/** One place up or down. False: there is no further that way. */
	async step(id: FocusAreaId, step: 'up' | 'down'): Promise<boolean> {
		const at = this.all.findIndex((area) => area.id === id);
		const isLast = step === 'up' ? at <= 0 : at === -1 || at === this.all.length - 1;
		if (isLast) return false;
		const before = this.all[step === 'up' ? at - 1 : at + 2]?.id;
		const places = placesFor<FocusAreaId>(this.#placed(), [id], before);
		await this.#act([...places].flatMap(([one, place]) => this.#changing(one, { place })));
		return true;
	}

	/** Takes the heading away; what it gathered stays as it was. */
	async remove(id: FocusAreaId): Promise<void> {
		const held = this.get(id);
		if (held) await this.#act([...this.#links(id), held].map((one) => deleting(one.id, one.f)));
	}

	async gather(id: FocusAreaId, of: Gatherable): Promise<void> {
		if (this.membersOf(id).some((member) => member.id === of)) return;
		await this.#act([creating(`focus-member:${ulidOf(id)}:${ulidOf(of)}`, { of })]);
	}

	async release(id: FocusAreaId, of: Gatherable): Promise<void> {
		const links = this.#links(id).filter((link) => this.#read(link.f.of)?.id === of);
		await this.#act(links.map((link) => deleting(link.id, link.f)));
	}

	#read(of: Gatherable): FocusMember | undefined {
		if (isOfKind('code', of)) {
			const id = this.#codebook.resolve(of);
			const held = this.#codebook.get(id);
			return held && { kind: 'code', id, name: held.f.label };
		}
		if (isOfKind('theme', of)) {
			const held = this.#desk.view.get(theme, of);
			return held && { kind: 'theme', id: of, name: held.f.name };
		}
		const held = this.#desk.view.get(finding, of);
		return held && { kind: 'finding', id: of, name: held.f.claim };
	}

	#links(id: FocusAreaId): readonly Shown<typeof focusMember>[] {
		return this.#desk.view.list(focusMember, ulidOf(id));
	}

	#placed(): { readonly id: FocusAreaId; readonly place: number | undefined }[] {
		return this.all.map(({ id, f }) => ({ id, place: f.place }));
	}

	#changing(
		id: FocusAreaId,
		to: { readonly title?: string; readonly note?: string | null; readonly place?: number }
	): Act[] {
		const held = this.get(id);
		if (!held) return [];
		const now = new Map(Object.entries(held.f));
		const fields = Object.entries(to).filter(([name, value]) => !sameValue(now.get(name), value));
		return fields.length === 0 ? [] : [changing(id, held.f, Object.fromEntries(fields))];
	}

	async #act(acts: readonly Act[]): Promise<void> {
		if (acts.length > 0) await this.#desk.history.act(acts);
	}
}

function isOfKind<Kind extends 'code' | 'theme'>(
	kind: Kind,
	of: Gatherable
): of is Extract<Gatherable, `${Kind}:${string}`> {
	return kindOf(of) === kind;
}
