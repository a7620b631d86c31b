import { SvelteSet } from 'svelte/reactivity';
import type { Landing, Zone } from '#lib/domain/codebook/landing.ts';
import { linesOf, siblingsIn, treeAbout, type NodeId } from '#lib/domain/codebook/tree.ts';
import type { CodeId, FolderId } from '#lib/domain/ids.ts';
import type { CodeLine } from '#lib/workbench/codebook.svelte.ts';
import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { Outcome } from './outcome.svelte.ts';

/** What is being asked in a dialog. */
export type Question =
	| { readonly is: 'merge'; readonly codes: readonly CodeId[] }
	| { readonly is: 'move'; readonly lines: readonly NodeId[] }
	| { readonly is: 'retire'; readonly code: CodeId };

/** A line that is being written: what it will be, and where it goes. */
export interface NewLine extends Landing {
	readonly is: 'code' | 'folder';
}

/** The code list as one tab looks at it: what is filtered, folded, selected, written and dragged. */
export class CodeList {
	readonly study: OpenStudy;
	readonly outcome: Outcome;
	/** Where this tab keeps what is folded; ids only. */
	readonly #key: string;
	readonly #folded: SvelteSet<FolderId>;
	readonly #selected = new SvelteSet<NodeId>();
	#current = $state<NodeId>();
	filter = $state('');
	renaming = $state<NodeId>();
	writing = $state.raw<NewLine>();
	asking = $state.raw<Question>();
	/** Whose menu of colours is open. */
	colouring = $state<CodeId>();
	/** What is being dragged, and the line and part of it that it is over. */
	dragged = $state.raw<readonly NodeId[]>([]);
	over = $state.raw<{ readonly id: NodeId; readonly zone: Zone }>();

	constructor(study: OpenStudy) {
		this.study = study;
		this.outcome = new Outcome(study);
		this.#key = `roedtraad/${study.room}/folded`;
		this.#folded = new SvelteSet(readFolded(this.#key));
	}

	readonly tree = $derived.by(() => treeAbout(this.study.codebook.tree, this.filter));
	readonly lines: readonly CodeLine[] = $derived.by(() => linesOf(this.tree, (id) => this.isFolded(id)));

	get isEmpty(): boolean {
		return this.study.codebook.tree.length === 0 && !this.writing;
	}

	/** The one line whose controls Tab reaches; arrows go on from there. */
	readonly current: NodeId | undefined = $derived.by(() =>
		this.lines.some(({ id }) => id === this.#current) ? this.#current : this.lines[0]?.id
	);

	goTo(id: NodeId | undefined): void {
		this.#current = id;
	}

	/** The line so many further down; the first or last when there are fewer. */
	beside(id: NodeId, by: number): CodeLine | undefined {
		const at = this.lines.findIndex((line) => line.id === id) + by;
		return this.lines[Math.min(Math.max(at, 0), this.lines.length - 1)];
	}

	/** What is found is shown, however it is folded otherwise. */
	isFolded(id: FolderId): boolean {
		return this.filter.trim() === '' && this.#folded.has(id);
	}

	fold(id: FolderId, folded: boolean): void {
		if (folded) this.#folded.add(id);
		else this.#folded.delete(id);
		sessionStorage.setItem(this.#key, JSON.stringify([...this.#folded]));
	}

	isSelected(id: NodeId): boolean {
		return this.#selected.has(id);
	}

	select(id: NodeId, selected: boolean): void {
		if (selected) this.#selected.add(id);
		else this.#selected.delete(id);
	}

	clear(): void {
		this.#selected.clear();
	}

	/** Selected lines in their order; those that are gone are forgotten. */
	readonly selected: readonly CodeLine[] = $derived.by(() =>
		this.#selected.size === 0 ? [] : linesOf(this.study.codebook.tree).filter(({ id }) => this.#selected.has(id))
	);

	/** What an act on a line is about: the selected when it is one of them, otherwise it alone. */
	about(id: NodeId): readonly NodeId[] {
		return this.isSelected(id) ? this.selected.map((line) => line.id) : [id];
	}

	/** Codes among those. */
	codesAbout(id: NodeId): CodeId[] {
		const ids = new Set(this.about(id));
		return this.study.codebook.usable.flatMap((code) => (ids.has(code.id) ? [code.id] : []));
	}

	/** Begins a line below the current one; at the end where there is none. */
	write(is: NewLine['is']): void {
		this.filter = '';
		const line = this.lines.find(({ id }) => id === this.current);
		this.writing = line && this.#current !== undefined ? { is, ...this.below(line) } : { is, ...atTheEnd };
	}

	/** Begins a line within a folder or below a line. */
	below(line: CodeLine): Landing {
		if (line.kind === 'folder' && !this.isFolded(line.id)) return { folder: line.id, before: line.within[0]?.id };
		const siblings = siblingsIn(this.study.codebook.tree, line.folder);
		return { folder: line.folder, before: siblings[siblings.findIndex(({ id }) => id === line.id) + 1]?.id };
	}

	/** Makes the line that was written; the next one may be written after it. */
	async make(label: string): Promise<NodeId | undefined> {
		const { writing } = this;
		if (!writing) return undefined;
		const { folder, before } = writing;
		// Codes are often written several at a time: the line stays for the next. A folder is one act.
		if (writing.is === 'folder') this.writing = undefined;
		const { codebook } = this.study;
		const id =
			writing.is === 'folder'
				? await codebook.addFolder(label, { folder, before })
				: await codebook.add(label, folder === undefined ? {} : { folder }, before);
		this.#current = id;
		return id;
	}

	extractsOf(code: CodeId): number {
		return this.study.codings.byCode.get(code)?.length ?? 0;
	}
}

const atTheEnd: Landing = { folder: undefined, before: undefined };

function readFolded(key: string): FolderId[] {
	const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
	if (!Array.isArray(kept)) return [];
	return kept.filter((one): one is FolderId => typeof one === 'string' && one.startsWith('folder:'));
}
