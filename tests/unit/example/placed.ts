import { codings } from '../../../src/example/codings.ts';
import type { ExampleCoding } from '../../../src/example/coding.ts';
import { layOutMaterial } from '../../../src/example/lay-out-material.ts';
import { materials } from '../../../src/example/materials.ts';

export interface Placed extends ExampleCoding {
	readonly source: string;
	readonly start: number;
	readonly end: number;
}

export const texts = new Map(materials.map((material) => [material.key, layOutMaterial(material).text]));

/** Where the nth occurrence of a quote begins, or -1. */
function nthIndex(text: string, quote: string, nth: number): number {
	let at = -1;
	for (let times = 0; times < nth; times++) {
		at = text.indexOf(quote, at + 1);
		if (at === -1) return -1;
	}
	return at;
}

/** Every coding with its place in the canonical text; `start` is -1 where its quote is not found. */
export const placed: readonly Placed[] = codings.flatMap(({ source, codings: ofSource }) =>
	ofSource.map((coding) => {
		const start = nthIndex(texts.get(source) ?? '', coding.quote, coding.nth ?? 1);
		return { ...coding, source, start, end: start + coding.quote.length };
	})
);

export const byKey = new Map(placed.flatMap((coding) => (coding.key === undefined ? [] : [[coding.key, coding]])));

export function overlap(one: Placed, other: Placed): boolean {
	return one.source === other.source && one.start < other.end && other.start < one.end;
}
