/** A rectangle on the screen, in CSS pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Placement {
	readonly left: number;
	readonly top: number;
	/** Above the words, since there was no room below. */
	readonly above: boolean;
}

/** Space between the words and what stands beside them. */
const gap = 8;

/**
 * Where a small field stands at marked words, without covering any of them: below the last line, else above the first.
 * Where neither has room (the words fill the screen) it keeps to the lower edge of what can be seen.
 */
export function placeField(
	first: Box,
	last: Box,
	field: { readonly width: number; readonly height: number },
	seen: Box
): Placement {
	const left = Math.max(seen.left, Math.min(last.left, seen.right - field.width));
	const below = last.bottom + gap;
	if (below + field.height <= seen.bottom) return { left, top: Math.max(below, seen.top), above: false };
	const above = first.top - gap - field.height;
	if (above >= seen.top) return { left, top: Math.min(above, seen.bottom - field.height), above: true };
	return { left, top: seen.bottom - field.height, above: false };
}
