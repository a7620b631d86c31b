import { SvelteMap } from 'svelte/reactivity';
import {
	contexts,
	extractsBySource,
	firstOf,
	saidAlone,
	saidAmong,
	type Context,
	type ExtractGroup,
	type Said
} from '#lib/domain/codebook/extracts.ts';
import { sourceOf, type CodingId, type SourceId, type ThemeId, type VersionId } from '#lib/domain/ids.ts';
import { lineAt, readingLines, type Line } from '#lib/domain/reading/lines.ts';
import type { ShownCoding } from '#lib/workbench/extracts.svelte.ts';
import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import type { ThemePassage } from '#lib/workbench/themes.svelte.ts';

/** So many passages are shown at first, and so many more each time the end comes near. */
const atATime = 30;

/** The passages of one theme as its page reads them: in order, with the turns around them when their texts have come. */
export class ThemePassages {
	readonly #study: OpenStudy;
	readonly #theme: ThemeId;
	readonly #context: () => Context;
	/** The lines of versions that have been read; undefined: this browser does not hold the words. */
	readonly #lines = new SvelteMap<VersionId, readonly Line[] | undefined>();
	readonly #asked = new Set<VersionId>();
	#count = $state(atATime);

	constructor(study: OpenStudy, theme: ThemeId, context: () => Context) {
		this.#study = study;
		this.#theme = theme;
		this.#context = context;
	}

	readonly all: readonly ThemePassage[] = $derived.by(() => this.#study.themes.passagesOf(this.#theme));
	readonly #byCoding = $derived.by(() => new Map(this.all.map((passage) => [passage.extract.id, passage])));
	readonly #groups: readonly ExtractGroup<ShownCoding>[] = $derived.by(() => {
		const order = this.#study.sources.all.map(({ id }) => id);
		return extractsBySource(
			this.all.map(({ extract }) => extract),
			order
		);
	});

	/** Source by source, what is shown so far. */
	readonly groups: readonly { readonly source: SourceId; readonly passages: readonly ThemePassage[] }[] = $derived.by(
		() =>
			firstOf(this.#groups, this.#count).map(({ source, extracts }) => ({
				source,
				passages: extracts.flatMap(({ id }) => this.get(id) ?? [])
			}))
	);

	/** What speaks against the theme, in the order in which it is read. */
	readonly contradicting: readonly ThemePassage[] = $derived.by(() =>
		this.#groups
			.flatMap(({ extracts }) => extracts.flatMap(({ id }) => this.get(id) ?? []))
			.filter(({ side }) => side === 'contradicts')
	);

	get(id: CodingId): ThemePassage | undefined {
		return this.#byCoding.get(id);
	}

	get hasMore(): boolean {
		return this.#count < this.all.length;
	}

	showMore(): void {
		if (this.hasMore) this.#count += atATime;
	}

	/** Fetches the texts of the passages shown; each once. */
	loadTexts(): void {
		const shown = this.groups.flatMap(({ passages }) => passages.map(({ extract }) => extract.f.version));
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
	said({ extract }: ThemePassage): readonly Said[] {
		const context = this.#context();
		const lines = context === 'none' ? undefined : this.#lines.get(extract.f.version);
		if (lines) return saidAmong(lines, extract.f, contexts[context]);
		return saidAlone(extract, this.#study.sources.version(extract.f.version)?.f.starts ?? []);
	}

	/** The line it begins in; undefined until its text has come. */
	lineOf({ extract }: ThemePassage): number | undefined {
		const lines = this.#lines.get(extract.f.version);
		return lines && lineAt(lines, extract.f.start)?.no;
	}

	/** Whether a turn is the interviewer's. */
	isAsked({ extract }: ThemePassage, turn: string | undefined): boolean {
		const speakers = this.#study.sources.get(sourceOf(extract.id))?.f.speakers ?? [];
		return turn !== undefined && speakers.some(({ label, role }) => label === turn && role === 'interviewer');
	}
}
