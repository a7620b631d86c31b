import type { Span } from '../text/mapping.ts';

/** Which of a paragraph's drawn lines a stripe stands beside, counted from 0, and whether it goes on above or below. */
export interface StripeRows {
	readonly from: number;
	/** The last of them. */
	readonly to: number;
	readonly fromAbove: boolean;
	readonly intoBelow: boolean;
}

/** `breaks` says where each drawn line begins, counted from the paragraph's start; the first is 0. */
export function stripeRows(paragraph: Span, breaks: readonly number[], { start, end }: Span): StripeRows {
	const rowOf = (offset: number): number =>
		Math.max(
			0,
			breaks.findLastIndex((begins) => begins <= offset)
		);
	return {
		from: rowOf(Math.max(0, start - paragraph.start)),
		to: rowOf(Math.min(end, paragraph.end) - paragraph.start - 1),
		fromAbove: start < paragraph.start,
		intoBelow: end > paragraph.end
	};
}
