import { asideOf, codesToMerge, isUsable, mergedInto } from '#lib/domain/codebook/aside.ts';
import { movesTo, taken, type Landing, type Move } from '#lib/domain/codebook/landing.ts';
import { placesFor } from '#lib/domain/codebook/place.ts';
import { codeTree, linesOf, siblingsIn, type Node, type NodeId, type Tree } from '#lib/domain/codebook/tree.ts';
import type { Act } from '#lib/domain/change/change.ts';
import { resolveCode } from '#lib/domain/change/redirect.ts';
import type { CodeId, FolderId } from '#lib/domain/ids.ts';
import { sameValue, type Value } from '#lib/domain/json.ts';
import { code, folder, type Code, type Folder } from '#lib/domain/records/code.ts';
import { nextHue } from '#lib/domain/records/hue.ts';
import { study } from '#lib/domain/records/study.ts';
import { studyRecord } from '#lib/domain/room.ts';
import { isElementAsCode } from '#lib/domain/theme/element-title.ts';
import { changing, creating, deleting, type Desk } from './desk.ts';
import type { NameProblem } from './name-problem.ts';
import type { Shown } from './room-view.svelte.ts';

export type ShownCode = Shown<typeof code>;
export type ShownFolder = Shown<typeof folder>;
export type CodeLine = Node<ShownCode, ShownFolder>;

/** What may be said of a code when it is made, beside its name. */
export type MoreOfCode = Partial<Pick<Code, 'definition' | 'folder' | 'colour'>>;

/** Fields as they shall be; null empties one. */
type To<F> = { readonly [Name in keyof F]?: F[Name] | null };

type Values = Readonly<Record<string, Value>>;

const last: Landing = { folder: undefined, before: undefined };

/** The codes of an open study and the folders they lie in. */
export class Codebook {
	readonly #desk: Desk;

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** Every code, also those that lead to another. */
	get all(): readonly ShownCode[] {
		return this.#desk.view.list(code);
	}

	get folders(): readonly ShownFolder[] {
		return this.#desk.view.list(folder);
	}

	/** Folders and the codes that can be applied, in their hand-made order. */
	readonly tree: Tree<ShownCode, ShownFolder> = $derived.by(() => codeTree(this.all.filter(isUsable), this.folders));

	/** Codes that can be applied, in the order of their folders and their hand-made places. */
	readonly usable: readonly ShownCode[] = $derived.by(() =>
		linesOf(this.tree).flatMap((node) => (node.kind === 'code' ? [node.of] : []))
	);

	/** Codes that were merged or set aside. */
	readonly aside: readonly ShownCode[] = $derived.by(() => asideOf(this.all));

	readonly #byId = $derived.by(() => new Map(this.all.map((one) => [one.id, one])));

	get(id: CodeId): ShownCode | undefined {
		return this.#byId.get(id);
	}

	folder(id: FolderId): ShownFolder | undefined {
		return this.#desk.view.get(folder, id);
	}

	/** The code that a code counts as today. */
	resolve(id: CodeId): CodeId {
		return resolveCode(id, (one) => this.#byId.get(one)?.f.into);
	}

	/** Codes that count as this one today. */
	mergedInto(id: CodeId): readonly ShownCode[] {
		return mergedInto(this.all, id);
	}

	/** The code of that name, however it is spelt in capitals. */
	named(label: string): ShownCode | undefined {
		const wanted = label.trim().toLowerCase();
		return this.usable.find(({ f }) => f.label.toLowerCase() === wanted);
	}

	/** What is the matter with a name for a code, if anything; `self`: the code that is renamed. */
	problemOf(label: string, self?: CodeId): NameProblem | undefined {
		const known = this.named(label);
		if (known && known.id !== self) return 'taken';
		const approach = this.#desk.view.get(study, studyRecord(this.#desk.room))?.f.approach;
		return approach === 'reflexive' && isElementAsCode(label) ? 'element' : undefined;
	}

	async add(label: string, more: MoreOfCode = {}, before?: NodeId): Promise<CodeId> {
		const [id, ...acts] = this.making(label, more, before);
		await this.#desk.history.act(acts);
		return id;
	}

	/** The acts that make a code, for a Change that does more than that; the first of them is the making itself. */
	making(label: string, more: MoreOfCode = {}, before?: NodeId): [CodeId, Act, ...Act[]] {
		const id: CodeId = `code:${this.#desk.tools.newId()}`;
		const [place, ...others] = this.#placing(id, { folder: more.folder, before });
		const colour = nextHue(this.all.length);
		return [id, creating(id, { label: label.trim(), colour, place, ...more }), ...others];
	}

	/** Rename, merge, retire and split are analytic acts: they carry a reason where one is given. */
	async change(id: CodeId, to: To<Code>, reason?: string): Promise<void> {
		const held = this.get(id);
		if (held) await this.#act(changed(id, held.f, to), reason);
	}

	async changeFolder(id: FolderId, to: To<Folder>, reason?: string): Promise<void> {
		const held = this.folder(id);
		if (held) await this.#act(changed(id, held.f, to), reason);
	}

	/** A new folder; what is named goes into it in its order, in the same act. */
	async addFolder(
		label: string,
		{ folder: parent, before } = last,
		holding: readonly NodeId[] = []
	): Promise<FolderId> {
		const id: FolderId = `folder:${this.#desk.tools.newId()}`;
		const [place, ...others] = this.#placing(id, { folder: parent, before });
		const lines = taken(this.tree, new Set(holding));
		const into = lines.flatMap((line, at) => this.#moving({ id: line, folder: id, place: at + 1 }));
		const kept = others.filter((act) => !lines.some((line) => line === act.id));
		await this.#desk.history.act([creating(id, { label: label.trim(), parent, place }), ...into, ...kept]);
		return id;
	}

	/** Lets lines lie elsewhere. False: they lie there already, or cannot. */
	async move(ids: Iterable<NodeId>, landing: Landing): Promise<boolean> {
		const acts = movesTo(this.tree, new Set(ids), landing).flatMap((move) => this.#moving(move));
		await this.#act(acts);
		return acts.length > 0;
	}

	/** Takes a folder away; what lay in it lies where it was. */
	async dissolve(id: FolderId): Promise<void> {
		const node = linesOf(this.tree).find((one) => one.id === id);
		if (node?.kind !== 'folder') return;
		const within = new Set(node.within.map((one) => one.id));
		const moves = movesTo(this.tree, within, { folder: node.folder, before: id });
		const acts = moves.filter((move) => move.id !== id).flatMap((move) => this.#moving(move));
		await this.#act([...acts, deleting(id, node.of.f)]);
	}

	/** Lets codes count as another from now on; no coding is rewritten. */
	async merge(ids: Iterable<CodeId>, into: CodeId, reason?: string): Promise<void> {
		const acts = codesToMerge(this.all, ids, into).flatMap((id) => {
			const held = this.get(id);
			return held ? changed(id, held.f, { into }) : [];
		});
		await this.#act(acts, reason);
	}

	/** The code can no longer be applied; its codings stay and are shown. */
	async retire(id: CodeId, reason?: string): Promise<void> {
		await this.change(id, { retired: true }, reason);
	}

	/** Undoes a merge or a retirement, however long ago. */
	async bringBack(id: CodeId, reason?: string): Promise<void> {
		await this.change(id, { into: null, retired: null }, reason);
	}

	async #act(acts: readonly Act[], reason?: string): Promise<void> {
		const why = reason?.trim() ?? '';
		if (acts.length > 0) await this.#desk.history.act(acts, why === '' ? {} : { reason: why });
	}

	#moving({ id, folder: to, place }: Move): Act[] {
		if (isCode(id)) {
			const held = this.get(id);
			return held ? changed(id, held.f, { folder: to ?? null, place }) : [];
		}
		const held = this.folder(id);
		return held ? changed(id, held.f, { parent: to ?? null, place }) : [];
	}

	/** The place for something new, and what its neighbours need when the numbers between them have run out. */
	#placing(id: NodeId, { folder: into, before }: Landing): [number, ...Act[]] {
		const written = placesFor<NodeId>(siblingsIn(this.tree, into), [id], before);
		const others = [...written].filter(([one]) => one !== id);
		const acts = others.flatMap(([one, place]) => this.#moving({ id: one, folder: into, place }));
		return [written.get(id) ?? 1, ...acts];
	}
}

function isCode(id: NodeId): id is CodeId {
	return id.startsWith('code:');
}

/** The act that changes those fields that differ; none when nothing does. */
function changed(id: NodeId, now: Values, to: Values): Act[] {
	const fields = Object.entries(to).filter(([name, value]) => !sameValue(now[name], value));
	return fields.length === 0 ? [] : [changing(id, now, Object.fromEntries(fields))];
}
