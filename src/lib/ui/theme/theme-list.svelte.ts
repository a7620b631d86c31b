import type { Zone } from '#lib/domain/codebook/landing.ts';
import type { ThemeId } from '#lib/domain/ids.ts';
import type { ThemeLanding } from '#lib/domain/theme/landing.ts';
import { themesUnder } from '#lib/domain/theme/tree.ts';
import { Outcome } from '#lib/ui/codebook/outcome.svelte.ts';
import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import type { ThemeLine } from '#lib/workbench/themes.svelte.ts';

/** What is being asked in a dialog. */
export interface ThemeQuestion {
	readonly is: 'set-aside' | 'remove';
	readonly theme: ThemeId;
}

/** The themes as one tab looks at them: which line she is on, what is written, asked and dragged. */
export class ThemeList {
	readonly study: OpenStudy;
	readonly outcome: Outcome;
	#current = $state<ThemeId>();
	renaming = $state<ThemeId>();
	/** Where a theme is being written. */
	writing = $state.raw<ThemeLanding>();
	asking = $state.raw<ThemeQuestion>();
	/** What is being dragged, and the line and part of it that it is over. */
	dragged = $state<ThemeId>();
	over = $state.raw<{ readonly id: ThemeId; readonly zone: Zone }>();

	constructor(study: OpenStudy) {
		this.study = study;
		this.outcome = new Outcome(study);
	}

	get lines(): readonly ThemeLine[] {
		return this.study.themes.lines;
	}

	/** The one line whose controls Tab reaches; arrows go on from there. */
	readonly current: ThemeId | undefined = $derived.by(() =>
		this.lines.some(({ id }) => id === this.#current) ? this.#current : this.lines[0]?.id
	);

	goTo(id: ThemeId | undefined): void {
		this.#current = id;
	}

	/** The line so many further down; the first or last when there are fewer. */
	beside(id: ThemeId, by: number): ThemeLine | undefined {
		const at = this.lines.findIndex((line) => line.id === id) + by;
		return this.lines[Math.min(Math.max(at, 0), this.lines.length - 1)];
	}

	/** Begins a theme below the line she is on; at the end where there is none. */
	write(): void {
		const line = this.lines.find(({ id }) => id === this.#current);
		const siblings = themesUnder(this.study.themes.tree, line?.parent);
		const at = siblings.findIndex(({ id }) => id === line?.id);
		this.writing = { parent: line?.parent, before: line && siblings[at + 1]?.id };
	}
}
