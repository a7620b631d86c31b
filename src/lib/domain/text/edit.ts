import { commonRuns, type Run } from './diff.ts';
import { canonical, type Operation } from './operations.ts';

/**
 * The most items (lines, then words) by which two texts may differ to be compared closely. Beyond it they are compared
 * item for item, or the whole stretch counts as replaced: right, but more codings go to the list to check.
 */
const closeEnough = 1000;

const line = /[^\n]+|\n/g;
/** A word with its marks, or one character of anything else. */
const word = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu;

/** A stretch that differs, in items. */
interface Gap {
	readonly before: readonly [from: number, to: number];
	readonly after: readonly [from: number, to: number];
}

function gapsBetween(runs: readonly Run[], before: number, after: number): Gap[] {
	let from = { before: 0, after: 0 };
	return [...runs, { before, after, length: 0 }].map((run) => {
		const gap: Gap = { before: [from.before, run.before], after: [from.after, run.after] };
		from = { before: run.before + run.length, after: run.after + run.length };
		return gap;
	});
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
	let n = 0;
	while (n < a.length && n < b.length && a[n] === b[n]) n++;
	return n;
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
	let n = 0;
	while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
	return n;
}

/** Item for item, where there are as many: a word replaced throughout a long source changes most of its lines. */
function pairedRuns(was: readonly string[], now: readonly string[]): Run[] {
	if (was.length !== now.length) return [];
	return was.flatMap((item, i) => (item === now[i] ? [{ before: i, after: i, length: 1 }] : []));
}

/** What differs between two texts cut into items; `at` is the offset of `before` in the whole text. */
function replaced(at: number, before: string, after: string, item: RegExp): Operation[] {
	const [was, now] = [before.match(item) ?? [], after.match(item) ?? []];
	// Most corrections are one word: what both texts begin and end with is left out before they are compared.
	const head = sharedStart(was, now);
	const tail = sharedEnd(was.slice(head), now.slice(head));
	const [wasWithin, nowWithin] = [was.slice(head, was.length - tail), now.slice(head, now.length - tail)];
	const runs = commonRuns(wasWithin, nowWithin, closeEnough) ?? pairedRuns(wasWithin, nowWithin);
	const offsets = [at];
	for (const words of was) offsets.push((offsets.at(-1) ?? at) + words.length);
	return gapsBetween(runs, wasWithin.length, nowWithin.length).map((gap) => {
		const deleted = wasWithin.slice(...gap.before).join('');
		return {
			at: offsets[head + gap.before[0]] ?? at,
			del: deleted.length,
			ins: nowWithin.slice(...gap.after).join('')
		};
	});
}

/**
 * What a person did to a text in a plain editor, as few operations word by word: a typo corrected, a paragraph split or
 * joined, words put in or taken out. Applied to `before` they give `after` exactly, so `after` goes through
 * `canonicalText` first if it was typed.
 */
export function editOperations(before: string, after: string): Operation[] {
	const lines = canonical(replaced(0, before, after, line));
	return canonical(lines.flatMap(({ at, del, ins }) => replaced(at, before.slice(at, at + del), ins, word)));
}
