import { mapPoint } from './mapping.ts';
import type { Steps, Trace } from './operations.ts';
import type { Start, StartKind } from './start.ts';

type Matching<S extends Start, K extends StartKind> = S extends Start ? (K extends S['kind'] ? S : never) : never;
/** The starts of one kind. */
type StartOf<K extends StartKind> = Matching<Start, K>;

function isOf<K extends StartKind>(start: Start, kind: K): start is StartOf<K> {
	return start.kind === kind;
}

/** Parts that consist of whole paragraphs; a cue, page or slide may begin in the middle of one. */
function isBlock({ kind }: Start): boolean {
	return kind === 'turn' || kind === 'heading' || kind === 'cell';
}

function opensParagraph(text: string, at: number): boolean {
	return at === 0 || text[at - 1] === '\n';
}

export interface MappedStarts {
	readonly starts: readonly Start[];
	/** Those whose place is gone, as they stood before: their words belong to the part before now. To be shown. */
	readonly absorbed: readonly Start[];
}

/**
 * The structure of a text after a correction from `before` to `after`. Words inserted where a paragraph starts belong
 * to what starts there; on a seam within a paragraph to the earlier part. Of several that end up at one place the last
 * stays: the words that follow are its own, so nobody's words are given to another speaker.
 */
export function mapStarts(
	starts: readonly Start[],
	traces: readonly Trace[],
	before: string,
	after: string
): MappedStarts {
	return mapOver(starts, [traces], before, after);
}

/** Over several corrections; the texts between them need not be known. */
function mapOver(starts: readonly Start[], steps: Steps, before: string, after: string): MappedStarts {
	const moved = starts.map((was) => {
		const insertedGoTo = opensParagraph(before, was.at) ? 'later' : 'earlier';
		return { was, now: { ...was, at: steps.reduce((at, traces) => mapPoint(at, traces, insertedGoTo), was.at) } };
	});
	// A page without words may stand at the end of the text or share its place with the next: such were there before.
	const stands = ({ was, now }: (typeof moved)[number]) =>
		isBlock(now) ? opensParagraph(after, now.at) : now.at < after.length || was.at === before.length || after === '';
	const key = (start: Start) => `${start.kind} ${start.at}`;
	const owners = new Map(moved.filter(stands).map(({ was, now }) => [key(now), was.at]));
	const kept: Start[] = [];
	const absorbed: Start[] = [];
	for (const one of moved) {
		if (stands(one) && owners.get(key(one.now)) === one.was.at) kept.push(one.now);
		else absorbed.push(one.was);
	}
	return { starts: kept, absorbed };
}

/**
 * The structure after a correction was taken back: that of before it, brought along by `steps`, so that turns it had
 * absorbed come back; and what has come up since, from the head's own (`since`, in the new text).
 */
export function restoredStarts(
	before: { readonly starts: readonly Start[]; readonly words: string },
	steps: Steps,
	since: readonly Start[],
	after: string
): readonly Start[] {
	const { starts } = mapOver(before.starts, steps, before.words, after);
	const key = ({ kind, at }: Start) => `${kind} ${at}`;
	const [known, taken] = [new Set(before.starts.map(({ id }) => id)), new Set(starts.map(key))];
	const added = since.filter((start) => !known.has(start.id) && !taken.has(key(start)));
	return added.length === 0 ? starts : [...starts, ...added].sort((a, b) => a.at - b.at);
}

/** The part of this kind that an offset lies in (the turn, the page); undefined before the first. `starts` in order. */
export function startAt<K extends StartKind>(
	starts: readonly Start[],
	kind: K,
	offset: number
): StartOf<K> | undefined {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle]?.at ?? Infinity) <= offset) low = middle + 1;
		else high = middle;
	}
	for (let i = low - 1; i >= 0; i--) {
		const start = starts[i];
		if (start && isOf(start, kind)) return start;
	}
	return undefined;
}
