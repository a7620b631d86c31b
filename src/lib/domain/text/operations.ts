/** One replacement: at offset `at` of the parent's text, `del` units make way for the words `ins`. */
export interface Operation {
	readonly at: number;
	readonly del: number;
	readonly ins: string;
}

/**
 * What is stored of an operation: numbers only, so that a name once typed can be taken out of the project for good.
 * The inserted words stand in the text that the operation leads to.
 */
export type Trace = readonly [at: number, del: number, ins: number];

/** Corrections one after the other: each is counted in the text that the one before leads to. */
export type Steps = readonly (readonly Trace[])[];

/** By how many units an operation makes the text longer. */
export function growth([, del, ins]: Trace): number {
	return ins - del;
}

function byPlace(a: Operation, b: Operation): number {
	return a.at - b.at || a.del - b.del;
}

/**
 * Sorted, without operations that do nothing, and touching ones joined: between two operations stands at least one
 * unit that neither touches. Throws where two overlap.
 */
export function canonical(operations: readonly Operation[]): Operation[] {
	const joined: Operation[] = [];
	for (const next of [...operations].sort(byPlace)) {
		if (next.del === 0 && next.ins === '') continue;
		const last = joined.at(-1);
		if (!last || next.at > last.at + last.del) joined.push(next);
		else if (next.at < last.at + last.del) throw new RangeError(`operations overlap at ${next.at}`);
		else joined[joined.length - 1] = { at: last.at, del: last.del + next.del, ins: last.ins + next.ins };
	}
	return joined;
}

/** Whether operations from outside can be applied to a text of this length: whole numbers, inside, none overlapping. */
export function fits(operations: readonly Operation[], length: number): boolean {
	let end = 0;
	return [...operations].sort(byPlace).every(({ at, del }) => {
		const follows = Number.isInteger(at) && Number.isInteger(del) && del >= 0 && at >= end && at + del <= length;
		end = at + del;
		return follows;
	});
}

/** The text that canonical operations lead to. */
export function apply(text: string, operations: readonly Operation[]): string {
	let written = '';
	let read = 0;
	for (const { at, del, ins } of operations) {
		if (at < read || at + del > text.length) throw new RangeError(`operation at ${at} is outside the text`);
		written += text.slice(read, at) + ins;
		read = at + del;
	}
	return written + text.slice(read);
}

/** The numbers of the operations. */
export function trace(operations: readonly Operation[]): Trace[] {
	return operations.map(({ at, del, ins }) => [at, del, ins.length]);
}

/** The operations of which only the numbers were kept; their words are read from the text they lead to. */
export function worded(traces: readonly Trace[], later: string): Operation[] {
	let shift = 0;
	return traces.map(([at, del, ins]) => {
		const words = later.slice(at + shift, at + shift + ins);
		shift += ins - del;
		return { at, del, ins: words };
	});
}

/** The numbers that lead back. */
export function invertTraces(traces: readonly Trace[]): Trace[] {
	let shift = 0;
	return traces.map(([at, del, ins]) => {
		const back: Trace = [at + shift, ins, del];
		shift += ins - del;
		return back;
	});
}

/** The operations that lead back to `parent`, the text that `operations` start from. */
export function invert(parent: string, operations: readonly Operation[]): Operation[] {
	return worded(invertTraces(trace(operations)), parent);
}

/**
 * Two corrections in a row as one, canonical. For finding conflicts only: places are mapped step by step, since
 * inside a composed replacement nobody can tell where a word stood (a composed place is the same or wider).
 */
export function composeTraces(first: readonly Trace[], second: readonly Trace[]): Trace[] {
	// Both write stretches of the text between them; stretches that touch become one operation.
	const stretches = [
		...invertTraces(first).map(([low, ins, del]) => ({ low, high: low + ins, fromBase: ins - del, toLater: 0 })),
		...second.map(([low, del, ins]) => ({ low, high: low + del, fromBase: 0, toLater: ins - del }))
	].sort((a, b) => a.low - b.low);
	const joined: (typeof stretches)[number][] = [];
	for (const next of stretches) {
		const last = joined.at(-1);
		if (!last || next.low > last.high) joined.push({ ...next });
		else {
			last.high = Math.max(last.high, next.high);
			last.fromBase += next.fromBase;
			last.toLater += next.toLater;
		}
	}
	let shift = 0;
	return joined
		.map(({ low, high, fromBase, toLater }): Trace => {
			const at = low - shift;
			shift += fromBase;
			return [at, high - low - fromBase, high - low + toLater];
		})
		.filter(([, del, ins]) => del > 0 || ins > 0);
}

/** `composeTraces` with the words. */
export function compose(first: readonly Operation[], second: readonly Operation[]): Operation[] {
	// A composed operation inserts nothing that stood in the base, so a blank of sufficient length serves as the base.
	const last = [first.at(-1), second.at(-1)];
	const blank = ' '.repeat(last.reduce((sum, operation) => sum + (operation ? operation.at + operation.del : 0), 0));
	return worded(composeTraces(trace(first), trace(second)), apply(apply(blank, first), second));
}
