import { SvelteMap, SvelteSet } from 'svelte/reactivity';
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
import { sourceOf, type CodeId, type CodingId, type PersonId, type SourceId, type VersionId } from '#lib/domain/ids.ts';
import { lineAt, readingLines, type Line } from '#lib/domain/reading/lines.ts';
import type { coding } from '#lib/domain/records/coding.ts';
import type { SourceKind } from '#lib/domain/records/source.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

export type ShownCoding = Shown<typeof coding>;

/** How a code's page is read: narrowed to what, and in how much context. */
export interface ReadingOfCode extends ExtractFilter {
	readonly context: Context;
}

/** So many extracts are shown at first, and so many more each time the end comes near. */
const atATime = 30;

/** The extracts of one code: in order, narrowed, and with the turns around them when their texts have come. */
export class Extracts {
	readonly #study: OpenStudy;
	readonly #code: CodeId;
	readonly #reading: () => ReadingOfCode;
	/** The lines of versions that have been read; undefined: this browser does not hold the words. */
	readonly #lines = new SvelteMap<VersionId, readonly Line[] | undefined>();
	readonly #asked = new Set<VersionId>();
	readonly #selected = new SvelteSet<CodingId>();
	#count = $state(atATime);

	constructor(study: OpenStudy, code: CodeId, reading: () => ReadingOfCode) {
		this.#study = study;
		this.#code = code;
		this.#reading = reading;
	}

	readonly all: readonly ShownCoding[] = $derived.by(() => this.#study.codings.byCode.get(this.#code) ?? []);
	readonly narrowed = $derived.by(() => narrowed(this.all, this.#reading(), (source) => this.kindOf(source)));
	readonly #groups = $derived.by(() => {
		const order = this.#study.sources.all.map(({ id }) => id);
		return extractsBySource(this.narrowed, order);
	});

	/** What is shown so far. */
	readonly groups = $derived.by(() => firstOf(this.#groups, this.#count));
	/** Where the extracts come from, for narrowing. */
	readonly sources: readonly SourceId[] = $derived.by(() => [...new Set(this.all.map(({ id }) => sourceOf(id)))]);
	readonly people: readonly PersonId[] = $derived.by(() => [...new Set(this.all.map(({ by }) => by))]);
	readonly kinds: readonly SourceKind[] = $derived.by(() => [
		...new Set(this.sources.flatMap((source) => this.kindOf(source) ?? []))
	]);
	/** Codings that carry a note, in reading order. */
	readonly noted = $derived.by(() =>
		this.#groups.flatMap(({ extracts }) => extracts.filter(({ f }) => (f.note ?? '') !== ''))
	);

	/** Those selected that are still to be seen; others have been removed, recoded or narrowed away. */
	readonly selected: readonly ShownCoding[] = $derived.by(() =>
		this.#selected.size === 0 ? [] : this.narrowed.filter(({ id }) => this.#selected.has(id))
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
		const shown = this.groups.flatMap(({ extracts }) => extracts.map(({ f }) => f.version));
		for (const version of new Set(shown)) {
			if (this.#asked.has(version)) continue;
			this.#asked.add(version);
			void this.#load(version);
		}
	}

	async #load(version: VersionId): Promise<void> {
		const words = await this.#study.sources.wordsOf(version);
		const starts = this.#study.sources.version(version)?.f.starts ?? [];
		this.#lines.set(version, words === undefined ? undefined : readingLines(words, starts));
	}

	/** Its words, alone at once, and in context when the text has come. */
	said(extract: ShownCoding): readonly Said[] {
		const { context } = this.#reading();
		const lines = context === 'none' ? undefined : this.#lines.get(extract.f.version);
		if (lines) return saidAmong(lines, extract.f, contexts[context]);
		return saidAlone(extract, this.#study.sources.version(extract.f.version)?.f.starts ?? []);
	}

	/** The line it begins in; undefined until its text has come. */
	lineOf(extract: ShownCoding): number | undefined {
		const lines = this.#lines.get(extract.f.version);
		return lines && lineAt(lines, extract.f.start)?.no;
	}

	/** Whether a turn is the interviewer's. */
	isAsked(extract: ShownCoding, turn: string | undefined): boolean {
		const speakers = this.#study.sources.get(sourceOf(extract.id))?.f.speakers ?? [];
		return turn !== undefined && speakers.some(({ label, role }) => label === turn && role === 'interviewer');
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
		for (const extract of this.narrowed) if (this.mayChange(extract)) this.#selected.add(extract.id);
	}

	clear(): void {
		this.#selected.clear();
	}

	async recode(to: CodeId): Promise<void> {
		const ids = this.selected.map(({ id }) => id);
		this.clear();
		await this.#study.codings.recode(ids, to);
	}

	async remove(): Promise<void> {
		const ids = this.selected.map(({ id }) => id);
		this.clear();
		await this.#study.codings.remove(ids);
	}
}
