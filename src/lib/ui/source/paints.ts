import type { Moving, Placed } from '#lib/workbench/open-source.svelte.ts';
import type { CodingId } from '#lib/domain/ids.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import type { Painted } from './painter.ts';

export interface Looking {
	readonly lit: ReadonlySet<CodingId>;
	readonly selected: CodingId | undefined;
	/** The selected coding while an end of it is dragged. */
	readonly moving: Moving | undefined;
	/** Marked words, where the page itself cannot show them because the field has the focus. */
	readonly marked: Span | undefined;
}

/** Everything that is painted over the words of a line. */
export function paintsOf(here: readonly Placed[], { lit, selected, moving, marked }: Looking): Painted[] {
	const paints = here.flatMap((placed): Painted[] => {
		const { id, hue, start, end } = placed;
		return [
			{ paint: `hue-${hue}`, start, end },
			...(placed.standing === 'check' ? [{ paint: 'unsure', start, end } as const] : []),
			...(lit.has(id) ? [{ paint: `lit-${hue}`, start, end } as const] : []),
			...(selected === id && moving?.id !== id ? [{ paint: 'selected', start, end } as const] : [])
		];
	});
	if (moving) paints.push({ paint: 'selected', start: moving.start, end: moving.end });
	if (marked) paints.push({ paint: 'marked', start: marked.start, end: marked.end });
	return paints;
}
