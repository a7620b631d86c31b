import type { Step, Zone } from '#lib/domain/codebook/landing.ts';
import { placesFor } from '#lib/domain/codebook/place.ts';
import type { Act } from '#lib/domain/change/change.ts';
import type { FieldsOf } from '#lib/domain/fields.ts';
import { materialOf, type Material } from '#lib/domain/finding/material.ts';
import { sourceOf, ulidOf, type CodeId, type CodingId, type RecordId, type ThemeId } from '#lib/domain/ids.ts';
import { sameValue, type Value } from '#lib/domain/json.ts';
import type { coding } from '#lib/domain/records/coding.ts';
import { focusMember } from '#lib/domain/records/focus-area.ts';
import type { RecordKind } from '#lib/domain/records/record-kind.ts';
import { study } from '#lib/domain/records/study.ts';
import { theme, themeCode, themeExtract, type Side } from '#lib/domain/records/theme.ts';
import { failed, ok, type Result } from '#lib/domain/result.ts';
import { studyRecord } from '#lib/domain/room.ts';
import { isElementTitle } from '#lib/domain/theme/element-title.ts';
import { gatheredBy, type Gathered } from '#lib/domain/theme/gathered.ts';
import {
	themeLandingOn,
	themeLandingOfStep,
	themeMoves,
	type NoLanding,
	type ThemeLanding
} from '#lib/domain/theme/landing.ts';
import { heardIn, spreadOf, type Spread } from '#lib/domain/theme/spread.ts';
import {
	setAsideOf,
	themeLines,
	themesUnder,
	themeTree,
	type ThemeNode,
	type ThemeTree
} from '#lib/domain/theme/tree.ts';
import type { Codebook, ShownCode } from './codebook.svelte.ts';
import type { Codings } from './codings.svelte.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import type { NameProblem } from './name-problem.ts';
import type { Shown } from './room-view.svelte.ts';
import type { Sources } from './sources.svelte.ts';

export type ShownTheme = Shown<typeof theme>;
export type ThemeLine = ThemeNode<ShownTheme>;
export type ThemePassage = Gathered<Shown<typeof coding>>;

type Theme = FieldsOf<typeof theme.fields>;

/** What may be written about a theme; null empties a field. Where it lies is said by `move`. */
export type ThemeChange = { readonly [Name in keyof Omit<Theme, 'parent' | 'place'>]?: Theme[Name] | null };

type Values = Readonly<Record<string, Value>>;

/** The themes of an open study: what they say, the codes that serve them and the extracts they are read in. */
export class Themes {
	readonly #desk: Desk;
	readonly #codebook: Codebook;
	readonly #codings: Codings;
	readonly #sources: Sources;

	constructor(desk: Desk, codebook: Codebook, codings: Codings, sources: Sources) {
		this.#desk = desk;
		this.#codebook = codebook;
		this.#codings = codings;
		this.#sources = sources;
	}

	/** Every theme, also those set aside. */
	get all(): readonly ShownTheme[] {
		return this.#desk.view.list(theme);
	}

	/** The themes as they stand, in their levels and their hand-made order. */
	readonly tree: ThemeTree<ShownTheme> = $derived.by(() => themeTree(this.all));
	readonly lines: readonly ThemeLine[] = $derived.by(() => themeLines(this.tree));
	readonly aside: readonly ShownTheme[] = $derived.by(() => setAsideOf(this.all));

	get(id: ThemeId): ShownTheme | undefined {
		return this.#desk.view.get(theme, id);
	}

	/** Where it stands among the others; undefined when it has been set aside. */
	line(id: ThemeId): ThemeLine | undefined {
		return this.lines.find((one) => one.id === id);
	}

	/** What is the matter with a name, if anything; `self`: the theme that is renamed. */
	problemOf(name: string, self?: ThemeId): NameProblem | undefined {
		const wanted = name.trim().toLowerCase();
		if (this.all.some(({ id, f }) => id !== self && f.name.toLowerCase() === wanted)) return 'taken';
		const approach = this.#desk.view.get(study, studyRecord(this.#desk.room))?.f.approach;
		return approach === 'reflexive' && isElementTitle(name) ? 'element' : undefined;
	}

	/** A new theme, candidate; last where nothing else is said. `read`: extracts that are linked to it in the same act. */
	async add(
		name: string,
		{ parent, before }: ThemeLanding = { parent: undefined, before: undefined },
		read: readonly CodingId[] = []
	): Promise<Result<ThemeId, NameProblem>> {
		const problem = this.problemOf(name);
		if (problem) return failed(problem);
		const id: ThemeId = `theme:${this.#desk.tools.newId()}`;
		const places = placesFor<ThemeId>(themesUnder(this.tree, parent), [id], before);
		const others = [...places].filter(([one]) => one !== id).flatMap(([one, place]) => this.#changing(one, { place }));
		const made = creating(id, { name: name.trim(), status: 'candidate', parent, place: places.get(id) ?? 1 });
		await this.#desk.history.act([made, ...others, ...[...new Set(read)].map((one) => linking(id, one))]);
		return ok(id);
	}

	/** Renaming is an analytic act: it carries a reason where one is given. */
	async change(id: ThemeId, to: ThemeChange, reason?: string): Promise<Result<undefined, NameProblem>> {
		const problem = typeof to.name === 'string' ? this.problemOf(to.name, id) : undefined;
		if (problem) return failed(problem);
		await this.#act(this.#changing(id, to), reason);
		return ok(undefined);
	}

	/** Keeps it, with the reason, apart from the analysis as it stands. What lay under it lies where it lay. */
	async setAside(id: ThemeId, reason?: string): Promise<void> {
		const why = reason?.trim() ?? '';
		await this.change(id, { status: 'set-aside', reason: why === '' ? null : why }, reason);
	}

	/** Takes it back into the analysis, as a candidate, however long ago it was set aside. */
	async bringBack(id: ThemeId, reason?: string): Promise<void> {
		await this.change(id, { status: 'candidate', reason: null }, reason);
	}

	/** Deletes a theme with its links; codes and extracts stay, and what lay under it lies where it lay. */
	async remove(id: ThemeId, reason?: string): Promise<void> {
		const held = this.get(id);
		if (!held) return;
		const { view } = this.#desk;
		const under = this.all.filter(({ f }) => f.parent === id);
		const links = [...this.#codeLinks(id), ...this.#extractLinks(id)];
		const members = view
			.groups(focusMember)
			.flatMap((area) => view.list(focusMember, area))
			.filter(({ f }) => f.of === id);
		const acts = [
			...under.flatMap((one) => this.#changing(one.id, { parent: held.f.parent ?? null })),
			...[...links, ...members].map((one) => deleting(one.id, one.f)),
			deleting(id, held.f)
		];
		await this.#act(acts, reason);
	}

	/** One step by key: up, down, under the theme above, or out again. */
	step(id: ThemeId, step: Step): Promise<Result<undefined, NoLanding>> {
		return this.#land(id, themeLandingOfStep(this.tree, id, step));
	}

	/** Lets go of a theme over another's line. */
	drop(id: ThemeId, over: ThemeId, zone: Zone): Promise<Result<undefined, NoLanding>> {
		return this.#land(id, themeLandingOn(this.tree, id, over, zone));
	}

	/** The codes that serve a theme, in the order of the code list; merged ones as what they lead to. */
	codesOf(id: ThemeId): readonly ShownCode[] {
		const ids = new Set(this.#codeLinks(id).map(({ f }) => this.#codebook.resolve(f.code)));
		const known = [...this.#codebook.usable, ...this.#codebook.aside];
		return known.filter((code) => ids.has(code.id));
	}

	/** By code, the themes it serves that have not been set aside. */
	readonly servedBy: ReadonlyMap<CodeId, readonly ShownTheme[]> = $derived.by(() => {
		const found = new Map<CodeId, ShownTheme[]>();
		for (const { of } of this.lines)
			for (const code of this.codesOf(of.id)) found.set(code.id, [...(found.get(code.id) ?? []), of]);
		return found;
	});

	async addCodes(id: ThemeId, codes: readonly CodeId[]): Promise<void> {
		const serving = new Set(this.codesOf(id).map((code) => code.id));
		const fresh = [...new Set(codes.map((code) => this.#codebook.resolve(code)))].filter((code) => !serving.has(code));
		await this.#act(fresh.map((code) => creating(`theme-code:${ulidOf(id)}:${ulidOf(code)}`, { code })));
	}

	/** The code no longer serves the theme; the code and its extracts stay. */
	async removeCode(id: ThemeId, code: CodeId): Promise<void> {
		const links = this.#codeLinks(id).filter(({ f }) => this.#codebook.resolve(f.code) === code);
		await this.#act(links.map((link) => deleting(link.id, link.f)));
	}

	/** What a theme is read in: the extracts of its codes, and those linked straight. */
	passagesOf(id: ThemeId): readonly ThemePassage[] {
		const codes = this.codesOf(id).map((code) => code.id);
		const links = this.#extractLinks(id).map(({ f }) => f);
		return gatheredBy(codes, links, this.#codings.byCode, (one) => this.#codings.get(one));
	}

	/** Links extracts straight to a theme; those that are linked stay as they are. */
	async addExtracts(id: ThemeId, codings: readonly CodingId[]): Promise<void> {
		const known = new Set<RecordId>(this.#extractLinks(id).map((link) => link.id));
		const fresh = [...new Set(codings)].filter((one) => !known.has(linkOf(id, one)));
		await this.#act(fresh.map((one) => linking(id, one)));
	}

	/** Extracts that its codes bring stay in the theme all the same. */
	async removeExtracts(id: ThemeId, codings: readonly CodingId[]): Promise<void> {
		const links = this.#extractLinks(id).filter(({ f }) => codings.includes(f.coding));
		await this.#act(links.map((link) => deleting(link.id, link.f)));
	}

	/** Says what extracts do for the theme; that links them straight to it. */
	async mark(id: ThemeId, codings: readonly CodingId[], side: Side): Promise<void> {
		const links = new Map(this.#extractLinks(id).map((link) => [link.f.coding, link]));
		const acts = [...new Set(codings)].flatMap((one) => {
			const link = links.get(one);
			return link ? changed(link.id, link.f, { side }) : [linking(id, one, side)];
		});
		await this.#act(acts);
	}

	/** Whom the extracts that bear a theme come from; undefined while it has none. */
	spreadOf(id: ThemeId): Spread | undefined {
		const has = new Set<Material>(this.#sources.all.map(({ f }) => materialOf(f.kind)));
		const bearing = this.passagesOf(id).filter(({ side }) => side === 'supports');
		const heard = bearing.flatMap(({ extract }) => {
			const source = this.#sources.get(sourceOf(extract.id));
			const starts = this.#sources.version(extract.f.version)?.f.starts ?? [];
			return source ? [heardIn(extract, source, starts, (one) => this.#sources.participants.get(one)?.f)] : [];
		});
		return spreadOf(heard, has);
	}

	async #land(id: ThemeId, landing: Result<ThemeLanding, NoLanding>): Promise<Result<undefined, NoLanding>> {
		if (!landing.ok) return landing;
		const acts = themeMoves(this.tree, id, landing.value).flatMap((move) => {
			// What lies under a theme that was set aside goes on belonging there until it is moved to another.
			const stays = this.line(move.id)?.parent === move.parent;
			return this.#changing(
				move.id,
				stays ? { place: move.place } : { parent: move.parent ?? null, place: move.place }
			);
		});
		if (acts.length === 0) return failed('stays');
		await this.#act(acts);
		return ok(undefined);
	}

	#codeLinks(id: ThemeId): readonly Shown<typeof themeCode>[] {
		return this.#linksOf(themeCode, id);
	}

	#extractLinks(id: ThemeId): readonly Shown<typeof themeExtract>[] {
		return this.#linksOf(themeExtract, id);
	}

	#linksOf<K extends RecordKind>(kind: K, id: ThemeId): readonly Shown<K>[] {
		return this.#desk.view.list(kind, ulidOf(id));
	}

	async #act(acts: readonly Act[], reason?: string): Promise<void> {
		const why = reason?.trim() ?? '';
		if (acts.length > 0) await this.#desk.history.act(acts, why === '' ? {} : { reason: why });
	}

	#changing(id: ThemeId, to: Values): Act[] {
		const held = this.get(id);
		return held ? changed(id, held.f, to) : [];
	}
}

/** A coding has one link to a theme: made anew it is the same record. */
function linkOf(id: ThemeId, one: CodingId): RecordId {
	return `theme-extract:${ulidOf(id)}:${ulidOf(one)}`;
}

/** The act that links an extract straight to a theme. */
function linking(id: ThemeId, one: CodingId, side: Side = 'supports'): Act {
	return creating(linkOf(id, one), { coding: one, side });
}

/** The act that changes those fields that differ; none when nothing does. */
function changed(id: RecordId, now: Values, to: Values): Act[] {
	const fields = Object.entries(to).filter(([name, value]) => !sameValue(now[name], value));
	return fields.length === 0 ? [] : [changing(id, now, Object.fromEntries(fields))];
}
