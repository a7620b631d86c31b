import type { Context } from '#lib/domain/codebook/extracts.ts';
import type { CodingId, SourceId, ThemeId } from '#lib/domain/ids.ts';
import { Extracts } from '#lib/workbench/extracts.svelte.ts';
import type { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import type { ThemePassage } from '#lib/workbench/themes.svelte.ts';

/** A theme is read whole: narrowed to nothing. */
const whole = { sources: [], people: [], kinds: [] };

/** The passages of one theme as its page reads them: its extracts, and what each does there. */
export class ThemePassages {
	readonly #study: OpenStudy;
	readonly #theme: ThemeId;
	readonly extracts: Extracts;

	constructor(study: OpenStudy, theme: ThemeId, context: () => Context) {
		this.#study = study;
		this.#theme = theme;
		this.extracts = new Extracts(
			study,
			() => this.all.map(({ extract }) => extract),
			() => ({ ...whole, context: context() })
		);
	}

	readonly all: readonly ThemePassage[] = $derived.by(() => this.#study.themes.passagesOf(this.#theme));
	readonly #byCoding = $derived.by(() => new Map(this.all.map((passage) => [passage.extract.id, passage])));

	/** Source by source, what is shown so far. */
	readonly groups: readonly { readonly source: SourceId; readonly passages: readonly ThemePassage[] }[] = $derived.by(
		() =>
			this.extracts.groups.map(({ source, extracts }) => ({
				source,
				passages: extracts.flatMap(({ id }) => this.get(id) ?? [])
			}))
	);

	/** What speaks against the theme, in the order in which it is read. */
	readonly contradicting: readonly ThemePassage[] = $derived.by(() =>
		this.extracts.inOrder.flatMap(({ id }) => this.get(id) ?? []).filter(({ side }) => side === 'contradicts')
	);

	get(id: CodingId): ThemePassage | undefined {
		return this.#byCoding.get(id);
	}
}
