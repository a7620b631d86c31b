import fc from 'fast-check';
import { canonicalText } from '#lib/domain/text/canonical.ts';
import type { Span } from '#lib/domain/text/mapping.ts';
import { canonical, type Operation } from '#lib/domain/text/operations.ts';

const piece = fc.oneof(
	{
		weight: 10,
		arbitrary: fc.constantFrom('a', 'e', 'n', 'r', 'æ', 'ø', 'å', 'Å', 'É', 'hun', 'blod', 'sygeplejerske')
	},
	{ weight: 5, arbitrary: fc.constantFrom(' ', ' ', ', ', '. ', '\n', '-') },
	{ weight: 2, arbitrary: fc.constantFrom('😀', '👩‍⚕️', '🇩🇰', '🇸🇪', 'n̈', 'q̃', '👍🏽', '각', 'é', '中') }
);

/** Halves of graphemes too: accents alone, joiners, half a flag, skin tones, jamo. */
const anyPiece = fc.oneof(
	{ weight: 8, arbitrary: piece },
	{
		weight: 1,
		arbitrary: fc.constantFrom('\u0301', '\u030a', '\u200d', '\ufe0f', '🇩', 'e', 'A', '\u1161', '\u1100', '🏽')
	}
);

/** Text in NFC, with every nastiness that stands in transcripts; lengths in pieces. */
export function texts(minLength = 0, maxLength = 30) {
	return fc.array(anyPiece, { minLength, maxLength }).map((pieces) => pieces.join('').normalize('NFC'));
}

export function canonicalTexts(minLength = 0, maxLength = 30) {
	return fc.array(anyPiece, { minLength, maxLength }).map((pieces) => canonicalText(pieces.join('')));
}

/** Somewhere in a text, 0 to 1. From integers: `fc.double` lies nearly always beside 0, and all edits at the start. */
export const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

/** An edit not yet on a text: where it begins, how much it deletes, as shares of the text. */
export interface Sketch {
	readonly from: number;
	readonly deleted: number;
	readonly ins: string;
}

export function sketches(maxLength = 5) {
	const deleted = fc.oneof(
		fc.constant(0),
		fc.integer({ min: 0, max: 200 }).map((n) => n / 1000)
	);
	const ins = fc.array(anyPiece, { maxLength: 4 }).map((pieces) => pieces.join(''));
	return fc.array(fc.record({ from: share, deleted, ins }), { maxLength });
}

/** The sketches as canonical operations on a text. */
export function onto(text: string, sketched: readonly Sketch[]): Operation[] {
	let free = 0;
	return canonical(
		sketched
			.map(({ from, deleted, ins }) => {
				const at = Math.floor(from * text.length);
				return { at, del: Math.min(text.length - at, Math.floor(deleted * text.length)), ins };
			})
			.sort((a, b) => a.at - b.at || a.del - b.del)
			.filter(({ at, del }) => {
				if (at < free) return false;
				free = at + del + 1;
				return true;
			})
	);
}

/** The span between two places of a text, given as shares. */
export function spanIn(text: string, one: number, other: number): Span {
	const [start = 0, end = 0] = [one, other].map((n) => Math.floor(n * text.length)).sort((a, b) => a - b);
	return { start, end };
}

/** All ways to interleave several lists, each keeping its own order. */
export function interleavings<T>(lists: readonly (readonly T[])[]): T[][] {
	const waiting = lists.filter((list) => list.length > 0);
	if (waiting.length === 0) return [[]];
	return waiting.flatMap((list) =>
		interleavings(waiting.map((other) => (other === list ? other.slice(1) : other))).map((rest) => [
			...list.slice(0, 1),
			...rest
		])
	);
}
