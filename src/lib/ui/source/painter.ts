import type { Line } from '#lib/domain/reading/lines.ts';
import type { Hue } from '#lib/domain/records/hue.ts';
import type { Span } from '#lib/domain/text/mapping.ts';

/** What may be painted over words: styled in hues.css by these names. */
export type Paint = `hue-${Hue}` | `lit-${Hue}` | 'selected' | 'marked' | 'unsure';

export interface Painted extends Span {
	readonly paint: Paint;
}

/** What lies over what: a coding that lights up over the pale ones, the selected over both, marked words on top. */
const priorities: readonly (readonly [beginning: string, priority: number])[] = [
	['hue-', 0],
	['unsure', 1],
	['lit-', 2],
	['selected', 3],
	['marked', 4]
];

/**
 * Paints the words of paragraphs by CSS custom highlights, one per hue, so that no element is ever put into the text. A
 * paragraph that is painted again changes only what differs.
 */
export class Painter {
	readonly #highlights = new Map<Paint, Highlight>();
	readonly #painted = new Map<Text, Map<string, { readonly paint: Paint; readonly range: StaticRange }>>();

	/** Whether this browser can; without, the margin and the list still show everything. */
	static get isAble(): boolean {
		return typeof Highlight === 'function' && 'highlights' in CSS;
	}

	/** Paints just these spans, in offsets of the source, over one paragraph. */
	paint(node: Text, line: Line, spans: readonly Painted[]): void {
		if (!Painter.isAble) return;
		const before = this.#painted.get(node);
		const now = new Map<string, { readonly paint: Paint; readonly range: StaticRange }>();
		for (const { paint, start, end } of spans) {
			const from = Math.max(0, start - line.start);
			const to = Math.min(node.length, end - line.start);
			if (from >= to) continue;
			const key = `${paint} ${from} ${to}`;
			if (now.has(key)) continue;
			const held = before?.get(key);
			const range =
				held?.range ?? new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
			if (!held) this.#highlight(paint).add(range);
			now.set(key, { paint, range });
		}
		for (const [key, { paint, range }] of before ?? []) if (!now.has(key)) this.#highlights.get(paint)?.delete(range);
		if (now.size > 0) this.#painted.set(node, now);
		else this.#painted.delete(node);
	}

	/** Takes everything off one paragraph. */
	clear(node: Text): void {
		for (const { paint, range } of this.#painted.get(node)?.values() ?? []) this.#highlights.get(paint)?.delete(range);
		this.#painted.delete(node);
	}

	/** Takes everything off the page. */
	close(): void {
		for (const [paint, highlight] of this.#highlights)
			if (CSS.highlights.get(paint) === highlight) CSS.highlights.delete(paint);
		this.#highlights.clear();
		this.#painted.clear();
	}

	#highlight(paint: Paint): Highlight {
		const known = this.#highlights.get(paint);
		if (known) return known;
		const made = new Highlight();
		made.priority = priorities.find(([beginning]) => paint.startsWith(beginning))?.[1] ?? 0;
		this.#highlights.set(paint, made);
		CSS.highlights.set(paint, made);
		return made;
	}
}
