import {
	canonical,
	composeTraces,
	growth,
	type Operation,
	type Steps,
	trace,
	type Trace,
	worded
} from './operations.ts';

/** What a merge stores about its side parent: numbers only, from which `sideSteps` derives the way to the merge. */
export interface Side {
	/** Takes back what was not applied; in the side's text. */
	readonly undo: readonly Trace[];
	/** What was applied; in the text of the common ancestor. */
	readonly kept: readonly Trace[];
}

/** An operation that was not applied, because it overlaps or touches what the head did meanwhile. */
export interface Conflict {
	/** In the text of the common ancestor; `mapSpan` shows where it belongs on the head. */
	readonly operation: Operation;
	readonly against: readonly Trace[];
}

export interface Merge {
	/** In the text of the head. */
	readonly applied: readonly Operation[];
	readonly conflicts: readonly Conflict[];
	/** How many operations the head had made already, in the same words. */
	readonly same: number;
	readonly side: Side;
}

/** Traces as they are counted after `over`, another correction of the same text; the two never touch. */
function shifted(traces: readonly Trace[], over: readonly Trace[]): Trace[] {
	let passed = 0;
	let shift = 0;
	return traces.map(([at, del, ins]) => {
		for (let one = over[passed]; one && one[0] + one[1] < at; one = over[++passed]) shift += growth(one);
		return [at + shift, del, ins];
	});
}

/** Touching counts: an untouched unit always stands between two people's edits, so their order of arrival is free. */
function touches(one: Operation, other: Operation): boolean {
	return one.at <= other.at + other.del && other.at <= one.at + one.del;
}

/**
 * A correction `side` brought onto a head that has moved on by `steps` since their common ancestor. Operations that
 * the head did in the same words count once; those that overlap or touch the head's are conflicts and not applied.
 */
export function transform(side: readonly Operation[], steps: Steps, headWords: string): Merge {
	const head = worded(
		steps.reduce<readonly Trace[]>((whole, step) => composeTraces(whole, step), []),
		headWords
	);
	const kept: Operation[] = [];
	const undo: Trace[] = [];
	const conflicts: Conflict[] = [];
	let same = 0;
	let shift = 0;
	let passed = 0;
	for (const operation of canonical(side)) {
		const { at, del, ins } = operation;
		for (let one = head[passed]; one && one.at + one.del < at; one = head[passed]) passed++;
		const against: Operation[] = [];
		for (let i = passed, one = head[i]; one && touches(operation, one); one = head[++i]) against.push(one);
		const [only] = against;
		if (!only) kept.push(operation);
		else {
			undo.push([at + shift, ins.length, del]);
			if (against.length === 1 && only.at === at && only.del === del && only.ins === ins) same++;
			else conflicts.push({ operation, against: trace(against) });
		}
		shift += ins.length - del;
	}
	const places = steps.reduce<Trace[]>((now, step) => shifted(now, step), trace(kept));
	const applied = kept.map((operation, i) => ({ ...operation, at: places[i]?.[0] ?? operation.at }));
	return { applied, conflicts, same, side: { undo, kept: trace(kept) } };
}

/**
 * The way from a side version to its merge: what was not applied is taken back, then every step of the head from the
 * common ancestor on, shifted over what was kept. Derived, never stored: a merge of v1 into v50 would be 31 to 600 KB.
 */
export function sideSteps(side: Side, steps: Steps): Steps {
	const way: (readonly Trace[])[] = side.undo.length > 0 ? [side.undo] : [];
	let kept = side.kept;
	for (const step of steps) {
		way.push(shifted(step, kept));
		kept = shifted(kept, step);
	}
	return way;
}
