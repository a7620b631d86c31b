import { isBoundary } from './grapheme.ts';
import { apply, canonical, type Operation } from './operations.ts';

/**
 * The most units by which an edge is moved to the end of a word. The longest Danish words stay below; a clause without
 * spaces (Chinese, Thai) above it is corrected by graphemes, or one character would replace the whole paragraph.
 */
const longestWord = 64;

const inWord = /[\p{L}\p{N}\p{M}]/u;

function characterBefore(text: string, at: number): string {
	const pair = text.slice(Math.max(0, at - 2), at);
	return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
}

function characterAfter(text: string, at: number): string {
	const code = text.codePointAt(at);
	return code === undefined ? '' : String.fromCodePoint(code);
}

/** One side of an operation: how to look towards the untouched text, and how to look into the operation. */
interface Side {
	readonly step: -1 | 1;
	readonly outward: (text: string, at: number) => string;
	readonly inward: (text: string, at: number) => string;
}
const left: Side = { step: -1, outward: characterBefore, inward: characterAfter };
const right: Side = { step: 1, outward: characterAfter, inward: characterBefore };

/** The rest of the word that goes on beyond this offset: its length in units, 0 where it is too long to be taken in. */
function restOfWord(text: string, at: number, side: Side): number {
	let length = 0;
	while (length <= longestWord) {
		const next = side.outward(text, at + side.step * length);
		if (!inWord.test(next)) return length;
		length += next.length;
	}
	return 0;
}

/** Where the edge of an operation belongs: `at` is the edge in the parent, `atNow` the same edge in the new text. */
function widened(parent: string, at: number, now: string, atNow: number, side: Side): number {
	if (inWord.test(side.inward(parent, at)) || inWord.test(side.inward(now, atNow))) {
		const rest = restOfWord(parent, at, side);
		if (rest > 0) return at + side.step * rest;
	}
	let edge = at;
	if (!isBoundary(now, atNow)) edge += side.step * side.outward(parent, edge).length;
	while (!isBoundary(parent, edge)) edge += side.step;
	return edge;
}

/** One round: every edge widened as far as the texts of before the round tell, what touches then joined. */
function widen(parent: string, operations: readonly Operation[]): Operation[] {
	const now = apply(parent, operations);
	const ranges: { start: number; end: number; shift: number; shiftAfter: number }[] = [];
	let shift = 0;
	for (const { at, del, ins } of operations) {
		const shiftAfter = shift + ins.length - del;
		const end = at + del;
		let range = {
			start: widened(parent, at, now, at + shift, left),
			end: widened(parent, end, now, end + shiftAfter, right),
			shift,
			shiftAfter
		};
		for (let last = ranges.at(-1); last && range.start <= last.end; last = ranges.at(-1)) {
			ranges.pop();
			const [start, farther] = [Math.min(last.start, range.start), Math.max(last.end, range.end)];
			range = { start, end: farther, shift: last.shift, shiftAfter };
		}
		ranges.push(range);
		shift = shiftAfter;
	}
	return ranges.map(({ start, end, shift, shiftAfter }) => ({
		at: start,
		del: end - start,
		ins: now.slice(start + shift, end + shiftAfter).normalize('NFC')
	}));
}

/**
 * As many line feeds inserted as deleted are taken as the same ones: the operation falls into one a line, so that
 * paragraphs, turns and places beside a line feed stay where they are.
 */
function byLine(parent: string, operation: Operation): Operation[] {
	const before = parent.slice(operation.at, operation.at + operation.del).split('\n');
	const after = operation.ins.split('\n');
	if (before.length !== after.length) return [operation];
	let at = operation.at;
	return before.map((line, i) => {
		const piece = { at, del: line.length, ins: after[i] ?? '' };
		at += line.length + 1;
		return piece;
	});
}

/**
 * What an editor gives → what is stored: whole words (a coding "Hun kom" becomes "Hun kommer" when *kom* becomes
 * *kommer*) and whole graphemes in both texts, NFC where old and new words meet, line by line, touching operations
 * joined, those that change nothing left out. Tidying twice is tidying once.
 */
export function tidy(parent: string, raw: readonly Operation[]): Operation[] {
	let operations = canonical(raw);
	for (;;) {
		const wider = widen(parent, operations);
		// Ranges only grow and NFC is reached in one go, so the rounds come to an end.
		const settled = wider.every((operation, i) => {
			const last = operations[i];
			return operation.at === last?.at && operation.del === last.del && operation.ins === last.ins;
		});
		if (settled && wider.length === operations.length) break;
		operations = wider;
	}
	return operations
		.flatMap((operation) => byLine(parent, operation))
		.filter(({ at, del, ins }) => parent.slice(at, at + del) !== ins);
}
