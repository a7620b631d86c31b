import { SvelteSet } from 'svelte/reactivity';
import {
	contexts,
	extractsBySource,
	firstOf,
	narrowed,
	saidAlone,
	saidAmong,
	type Context,
	type ExtractFilter,
	type Said
} from '#lib/domain/codebook/extracts.ts';
import { sourceOf, type CodeId, type CodingId, type PersonId, type SourceId } from '#lib/domain/ids.ts';
import type { coding } from '#lib/domain/records/coding.ts';
import type { SourceKind } from '#lib/domain/records/source.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import { PassageLines } from './passage-lines.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

export type ShownCoding = Shown<typeof coding>;

/** How extracts are read: narrowed to what, and in how much context. */
export interface ExtractReading extends ExtractFilter {
	readonly context: Context;
}

/** So many extracts are shown at first, and so many more each time the end comes near. */
const atATime = 30;

/** Extracts, of a code or of a theme: in order, narrowed, and with the turns around them when their texts have come. */
export class Extracts {
	readonly #study: OpenStudy;
	readonly #codings: () => readonly ShownCoding[];
	readonly #reading: () => ExtractReading;
	readonly #texts: PassageLines;
	readonly #selected = new SvelteSet<CodingId>();
	#count = $state(atATime);

	constructor(study: OpenStudy, codings: () => readonly ShownCoding[], reading: () => ExtractReading) {
		this.#study = study;
		this.#codings = codings;
		this.#reading = reading;
		this.#texts = new PassageLines(study);
	}

	readonly all: readonly ShownCoding[] = $derived.by(() => this.#codings());
	readonly narrowed = $derived.by(() => narrowed(this.all, this.#reading(), (source) => this.kindOf(source)));
	readonly #groups = $derived.by(() => {
		const order = this.#study.sources.all.map(({ id }) => id);
		return extractsBySource(this.narrowed, order);
	});

	/** All of them as they are read, source by source. */
	readonly inOrder: readonly ShownCoding[] = $derived.by(() => this.#groups.flatMap(({ extracts }) => extracts));
	/** What is shown so far. */
	readonly groups = $derived.by(() => firstOf(this.#groups, this.#count));
	/** Where the extracts come from, for narrowing. */
	readonly sources: readonly SourceId[] = $derived.by(() => [...new Set(this.all.map(({ id }) => sourceOf(id)))]);
	readonly people: readonly PersonId[] = $derived.by(() => [...new Set(this.all.map(({ by }) => by))]);
	readonly kinds: readonly SourceKind[] = $derived.by(() => [
		...new Set(this.sources.flatMap((source) => this.kindOf(source) ?? []))
	]);
	/** Codings that carry a note, in reading order. */
	readonly noted = $derived.by(() => this.inOrder.filter(({ f }) => (f.note ?? '') !== ''));

	/** Those selected that are still to be seen; others have been removed, recoded or narrowed away. */
	readonly selected: readonly ShownCoding[] = $derived.by(() =>
		this.#selected.size === 0 ? [] : this.narrowed.filter(({ id }) => this.#selected.has(id))
	);

	/** Those of the selected that she may recode or remove. */
	readonly changeable: readonly ShownCoding[] = $derived.by(() => this.selected.filter((one) => this.mayChange(one)));
	/** Those of the selected that the team can see: what is still hers alone bears nothing of the study's. */
	readonly shared: readonly ShownCoding[] = $derived.by(() =>
		this.selected.filter(({ id }) => !this.#study.sources.isOwn(sourceOf(id)))
	);

	get hasMore(): boolean {
		return this.#count < this.narrowed.length;
	}

	showMore(): void {
		if (this.hasMore) this.#count += atATime;
	}

	kindOf(source: SourceId): SourceKind | undefined {
		return this.#study.sources.get(source)?.f.kind;
	}

	/** Fetches the texts of the extracts shown; each once. */
	loadTexts(): void {
		this.#texts.load(this.groups.flatMap(({ extracts }) => extracts));
	}

	/** Its words, alone at once, and in context when the text has come. */
	said(extract: ShownCoding): readonly Said[] {
		const { context } = this.#reading();
		const lines = context === 'none' ? undefined : this.#texts.textOf(extract);
		if (lines) return saidAmong(lines, extract.f, contexts[context]);
		return saidAlone(extract, this.#study.sources.version(extract.f.version)?.f.starts ?? []);
	}

	/** The line it begins in; undefined until its text has come. */
	lineOf(extract: ShownCoding): number | undefined {
		return this.#texts.lineOf(extract);
	}

	/** Whether a turn is the interviewer's. */
	isAsked(extract: ShownCoding, turn: string | undefined): boolean {
		return this.#texts.isAsked(extract, turn);
	}

	/** Her own, and for the owner everybody's. */
	mayChange({ id }: ShownCoding): boolean {
		return this.#study.may({ id, kind: 'delete' });
	}

	isSelected(id: CodingId): boolean {
		return this.#selected.has(id);
	}

	toggle(id: CodingId): void {
		if (!this.#selected.delete(id)) this.#selected.add(id);
	}

	selectAll(): void {
		for (const { id } of this.narrowed) this.#selected.add(id);
	}

	clear(): void {
		this.#selected.clear();
	}

	async recode(to: CodeId): Promise<void> {
		const ids = this.changeable.map(({ id }) => id);
		this.clear();
		await this.#study.codings.recode(ids, to);
	}

	async remove(): Promise<void> {
		const ids = this.changeable.map(({ id }) => id);
		this.clear();
		await this.#study.codings.remove(ids);
	}
}
