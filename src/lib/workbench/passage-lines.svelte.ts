import { SvelteMap } from 'svelte/reactivity';
import { sourceOf, type VersionId } from '#lib/domain/ids.ts';
import { lineAt, readingLines, type Line } from '#lib/domain/reading/lines.ts';
import type { coding } from '#lib/domain/records/coding.ts';
import { startAt } from '#lib/domain/text/structure.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import type { Shown } from './room-view.svelte.ts';

/** Where passages stand: who speaks, and at which line once the text has come. */
export class PassageLines {
	readonly #study: OpenStudy;
	/** The lines of versions that have been read; undefined: this browser does not hold the words. */
	readonly #lines = new SvelteMap<VersionId, readonly Line[] | undefined>();
	readonly #asked = new Set<VersionId>();

	constructor(study: OpenStudy) {
		this.#study = study;
	}

	/** Fetches the texts of these passages; each once. */
	load(codings: readonly Shown<typeof coding>[]): void {
		for (const version of new Set(codings.map(({ f }) => f.version))) {
			if (this.#asked.has(version)) continue;
			this.#asked.add(version);
			void this.#load(version);
		}
	}

	/** The text a passage stands in; undefined until it has come. */
	textOf({ f }: Shown<typeof coding>): readonly Line[] | undefined {
		return this.#lines.get(f.version);
	}

	/** The line a passage begins in; undefined until its text has come. */
	lineOf({ f }: Shown<typeof coding>): number | undefined {
		const lines = this.#lines.get(f.version);
		return lines && lineAt(lines, f.start)?.no;
	}

	/** The label of whoever speaks there. */
	speakerOf({ f }: Shown<typeof coding>): string | undefined {
		return startAt(this.#study.sources.version(f.version)?.f.starts ?? [], 'turn', f.start)?.speaker;
	}

	/** Whether a turn in the source of a passage is the interviewer's. */
	isAsked({ id }: Shown<typeof coding>, turn: string | undefined): boolean {
		const speakers = this.#study.sources.get(sourceOf(id))?.f.speakers ?? [];
		return turn !== undefined && speakers.some(({ label, role }) => label === turn && role === 'interviewer');
	}

	titleOf({ id }: Shown<typeof coding>): string | undefined {
		return this.#study.sources.get(sourceOf(id))?.f.title;
	}

	async #load(version: VersionId): Promise<void> {
		const words = await this.#study.sources.wordsOf(version);
		const starts = this.#study.sources.version(version)?.f.starts ?? [];
		this.#lines.set(version, words === undefined ? undefined : readingLines(words, starts));
	}
}
