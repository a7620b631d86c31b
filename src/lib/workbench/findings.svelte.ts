import { byPlace, placesFor } from '#lib/domain/codebook/place.ts';
import type { Act } from '#lib/domain/change/change.ts';
import type { FieldsOf } from '#lib/domain/fields.ts';
import { crossing, type Crossing } from '#lib/domain/finding/crossing.ts';
import { findingsByTheme, placesOfStep, type FindingGroup } from '#lib/domain/finding/finding-list.ts';
import { materialOf, materials, type Material } from '#lib/domain/finding/material.ts';
import type { Candidate } from '#lib/domain/finding/pick-extracts.ts';
import type { Element } from '#lib/domain/framework/element.ts';
import { sourceOf, ulidOf, type CodingId, type FindingId, type RecordId } from '#lib/domain/ids.ts';
import { sameValue, type Value } from '#lib/domain/json.ts';
import { judge } from '#lib/domain/policy.ts';
import type { coding } from '#lib/domain/records/coding.ts';
import { elementLink, finding, findingExtract } from '#lib/domain/records/finding.ts';
import { quote } from '#lib/domain/records/quote.ts';
import { release } from '#lib/domain/records/release.ts';
import { theme, type Side } from '#lib/domain/records/theme.ts';
import { parseRoom } from '#lib/domain/room.ts';
import type { Codebook } from './codebook.svelte.ts';
import type { Codings } from './codings.svelte.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import type { Shown } from './room-view.svelte.ts';
import type { Sources } from './sources.svelte.ts';

export type ShownFinding = Shown<typeof finding>;
export type ShownLink = Shown<typeof findingExtract>;

/** What may be changed of a finding; null empties a field. */
export type FindingChange = {
	readonly [Name in keyof FieldsOf<typeof finding.fields>]?: FieldsOf<typeof finding.fields>[Name] | null;
};

/** An extract that speaks for a finding, or against it. */
export interface BasisExtract {
	readonly link: ShownLink;
	/** Undefined: the coding has been removed since; the link stays until somebody takes it away. */
	readonly coding: Shown<typeof coding> | undefined;
}

export interface BasisGroup {
	readonly material: Material;
	readonly extracts: readonly BasisExtract[];
}

/** A coding that can be linked, as one looks for it. */
export interface LinkableCoding extends Candidate {
	readonly coding: Shown<typeof coding>;
}

/** The study's subjects that findings rest on. */
export interface Ground {
	readonly sources: Sources;
	readonly codebook: Codebook;
	readonly codings: Codings;
}

/** The findings of an open study: claims, the extracts for and against them, the elements they bear on. */
export class Findings {
	readonly #desk: Desk;
	readonly #ground: Ground;

	constructor(desk: Desk, ground: Ground) {
		this.#desk = desk;
		this.#ground = ground;
	}

	get all(): readonly ShownFinding[] {
		return this.#desk.view.list(finding);
	}

	get(id: FindingId): ShownFinding | undefined {
		return this.#desk.view.get(finding, id);
	}

	/** Themes in their order, to stand under. */
	readonly themes: readonly Shown<typeof theme>[] = $derived.by(() => {
		const placed = ({ id, f }: Shown<typeof theme>) => ({ id, place: f.place });
		return [...this.#desk.view.list(theme)].sort((a, b) => byPlace(placed(a), placed(b)));
	});

	/** Findings under their themes, in order. */
	readonly groups: readonly FindingGroup<ShownFinding>[] = $derived.by(() =>
		findingsByTheme(
			this.all,
			this.themes.map(({ id }) => id)
		)
	);

	/** By finding, what of it would go to a standard: its claim, elements, kinds of material, sectors. */
	readonly crossings: ReadonlyMap<FindingId, Crossing> = $derived.by(
		() => new Map(this.all.map((one) => [one.id, this.#crossing(one)]))
	);

	/** Links to extracts, for and against. */
	linksOf(id: FindingId): readonly ShownLink[] {
		return this.#desk.view.list(findingExtract, ulidOf(id));
	}

	elementsOf(id: FindingId): readonly Shown<typeof elementLink>[] {
		return this.#desk.view.list(elementLink, ulidOf(id));
	}

	/** What speaks on one side, by kind of material; kinds that say nothing are left out. */
	basisOf(id: FindingId, side: Side): BasisGroup[] {
		const links = this.linksOf(id).filter(({ f }) => f.side === side);
		return materials
			.map((material) => ({
				material,
				extracts: links
					.filter(({ f }) => this.materialOf(f.coding) === material)
					.map((link) => ({ link, coding: this.#ground.codings.get(link.f.coding) }))
					.sort(asRead)
			}))
			.filter(({ extracts }) => extracts.length > 0);
	}

	/** The kind of material a passage belongs to. */
	materialOf(id: CodingId): Material {
		return materialOf(this.#ground.sources.get(sourceOf(id))?.f.kind ?? 'interview');
	}

	/** Codings that a finding can rest on: the team's. What is still her own alone would be shown to all by it. */
	readonly linkable: readonly LinkableCoding[] = $derived.by(() => {
		const { codings, codebook, sources } = this.#ground;
		return codings.all.flatMap((one) => {
			const source = sources.get(sourceOf(one.id));
			if (!source || sources.isOwn(source.id)) return [];
			const { quote: words = '', code } = one.f;
			return [{ id: one.id, code: codebook.resolve(code), quote: words, source: source.f.title, coding: one }];
		});
	});

	/** A new finding, last among those without a theme; `bearing`: extracts that speak on one side of it from the start. */
	async add(claim: string, bearing: readonly CodingId[] = [], side: Side = 'supports'): Promise<FindingId> {
		const id: FindingId = `finding:${this.#desk.tools.newId()}`;
		const places = placesFor(
			this.all.map((one) => ({ id: one.id, place: one.f.place })),
			[id],
			undefined
		);
		await this.#desk.history.act([
			creating(id, { claim: claim.trim(), place: places.get(id) ?? 1 }),
			...this.#placing(new Map([...places].filter(([one]) => one !== id))),
			...[...new Set(bearing)].map((one) => creating(extractLink(id, one), { coding: one, side }))
		]);
		return id;
	}

	async change(id: FindingId, to: FindingChange): Promise<void> {
		const held = this.get(id);
		if (held) await this.#act(changed(id, held.f, to));
	}

	/** One step among the findings of its theme. False: it stands at the end already. */
	async move(id: FindingId, step: 'up' | 'down'): Promise<boolean> {
		const group = this.groups.find(({ findings }) => findings.some((one) => one.id === id));
		const acts = this.#placing(placesOfStep(group?.findings ?? [], id, step));
		await this.#act(acts);
		return acts.length > 0;
	}

	/** Lets extracts speak for a finding, or against it; those that do otherwise already change sides. */
	async link(id: FindingId, codings: readonly CodingId[], side: Side): Promise<void> {
		const acts = codings.flatMap((one) => {
			const link = extractLink(id, one);
			const held = this.#desk.view.get(findingExtract, link);
			return held ? changed(link, held.f, { side }) : [creating(link, { coding: one, side })];
		});
		await this.#act(acts);
	}

	async unlink(id: FindingId, codings: readonly CodingId[]): Promise<void> {
		const links = this.linksOf(id).filter(({ f }) => codings.includes(f.coding));
		await this.#act(links.map((link) => deleting(link.id, link.f)));
	}

	/** Links a finding to a row of the framework, or takes the link away. */
	async toggleElement(id: FindingId, element: Element): Promise<void> {
		const held = this.#elementLink(id, element);
		await this.#act([
			held ? deleting(held.id, held.f) : creating(`element-link:${ulidOf(id)}:${element}`, { element })
		]);
	}

	/** Why it bears on the element; nobody has to say. */
	async explainElement(id: FindingId, element: Element, rationale: string): Promise<void> {
		const held = this.#elementLink(id, element);
		const text = rationale.trim();
		if (held) await this.#act(changed(held.id, held.f, { rationale: text === '' ? null : text }));
	}

	/** Whoever made it, and the owner; what stands in a standard stays. */
	mayRemove(id: FindingId): boolean {
		const { member, view } = this.#desk;
		const room = parseRoom(this.#desk.room);
		if (!room || view.list(release, ulidOf(id)).length > 0) return false;
		return judge(member, room, { id, kind: 'delete' }, view.entry(id)) === undefined;
	}

	/** Removes a finding with its links and quotes, in one act. */
	async remove(id: FindingId): Promise<void> {
		const held = this.get(id);
		if (!held) return;
		const quotes = this.#desk.view.list(quote).filter(({ f }) => f.finding === id);
		const hanging = [...this.linksOf(id), ...this.elementsOf(id), ...quotes];
		await this.#act([held, ...hanging].map((one) => deleting(one.id, one.f)));
	}

	#elementLink(id: FindingId, element: Element): Shown<typeof elementLink> | undefined {
		return this.#desk.view.get(elementLink, `element-link:${ulidOf(id)}:${element}`);
	}

	#crossing({ id, f }: ShownFinding): Crossing {
		const { sources } = this.#ground;
		const from = [...new Set(this.linksOf(id).map((link) => sourceOf(link.f.coding)))];
		return crossing(
			f.claim,
			this.elementsOf(id).map((link) => link.f.element),
			from.flatMap((source) => sources.get(source)?.f ?? []),
			(who) => sources.participants.get(who)?.f
		);
	}

	#placing(places: ReadonlyMap<FindingId, number>): Act[] {
		return [...places].flatMap(([id, place]) => {
			const held = this.get(id);
			return held ? changed(id, held.f, { place }) : [];
		});
	}

	async #act(acts: readonly Act[]): Promise<void> {
		if (acts.length > 0) await this.#desk.history.act(acts);
	}
}

/** A coding has one link to a finding: made anew it is the same record. */
function extractLink(id: FindingId, one: CodingId): RecordId {
	return `finding-extract:${ulidOf(id)}:${ulidOf(one)}`;
}

/** Source by source, each as it is read. */
function asRead({ link: a, coding: one }: BasisExtract, { link: b, coding: other }: BasisExtract): number {
	return sourceOf(a.f.coding).localeCompare(sourceOf(b.f.coding)) || (one?.f.start ?? 0) - (other?.f.start ?? 0);
}

type Values = Readonly<Record<string, Value>>;

/** The act that changes those fields that differ; none when nothing does. */
function changed(id: RecordId, now: Values, to: Values): Act[] {
	const fields = Object.entries(to).filter(([name, value]) => !sameValue(now[name], value));
	return fields.length === 0 ? [] : [changing(id, now, Object.fromEntries(fields))];
}
