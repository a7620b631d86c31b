import type * as Y from 'yjs';
import { ulidOf, type ThreadId } from '#lib/domain/ids.ts';
import { anchorAt, atom, FlatText, placeOf, type Anchor, type Span } from '#lib/domain/standard/comment-place.ts';
import { draftBlocks, format, type DraftBlock } from './draft-text.ts';
import { markKey } from './mark-key.ts';

/** A thread as far as its mark goes. */
export interface PlacedThread {
	readonly id: ThreadId;
	readonly anchor: Anchor;
}

/**
 * Brings the comment marks of a draft into agreement with its threads: puts back what an undo took, takes off what belongs
 * to no thread. Gives back where each thread now stands; undefined: nowhere. Only within a transaction. Marks of
 * `unread` threads, which a newer program has written, are left alone.
 */
export function agreeMarks(
	fragment: Y.XmlFragment,
	threads: readonly PlacedThread[],
	unread: ReadonlySet<string>
): ReadonlyMap<ThreadId, Anchor | undefined> {
	const blocks = draftBlocks(fragment);
	const text = new FlatText(blocks);
	const places = new Map<ThreadId, Anchor | undefined>();
	const known = new Map(threads.map(({ id }) => [ulidOf(id), markKey(ulidOf(id))]));
	const lying = spansByThread(blocks);
	for (const { id, anchor } of threads) {
		const spans = lying.get(ulidOf(id)) ?? [];
		const wanted = placeOf(anchor, text, spans);
		places.set(id, wanted.length === 0 ? undefined : anchorAt(wanted, text));
		mend(blocks, ulidOf(id), spans, wanted);
	}
	for (const block of blocks)
		for (const { key, thread, from, to } of block.marks)
			if (!unread.has(thread) && key !== known.get(thread)) format(block, from, to, key, undefined);
	return places;
}

/** Where marks lie, by the ulid of their thread; those under another name than the library's do not count. */
function spansByThread(blocks: readonly DraftBlock[]): Map<string, Span[]> {
	const spans = new Map<string, Span[]>();
	for (const [block, { marks }] of blocks.entries())
		for (const { key, thread, from, to } of marks) {
			if (key !== markKey(thread)) continue;
			const before = spans.get(thread);
			if (before) before.push({ block, from, to });
			else spans.set(thread, [{ block, from, to }]);
		}
	return spans;
}

/** Formats no more than what differs: whoever is writing there is not disturbed. */
function mend(blocks: readonly DraftBlock[], thread: string, now: readonly Span[], wanted: readonly Span[]): void {
	const key = markKey(thread);
	for (const index of new Set([...now, ...wanted].map((span) => span.block))) {
		const block = blocks[index];
		if (!block) continue;
		const is = cover(block, index, now);
		const should = cover(block, index, wanted);
		for (const { from, to, value } of differences(block.text, is, should))
			format(block, from, to, key, value ? thread : undefined);
	}
}

/** For each unit of a block whether a span lies on it. */
function cover(block: DraftBlock, index: number, spans: readonly Span[]): readonly boolean[] {
	const units = new Array<boolean>(block.text.length).fill(false);
	for (const span of spans) if (span.block === index) units.fill(true, span.from, span.to);
	return units;
}

/** The stretches in which what should be differs from what is; an atom carries no mark. */
function differences(
	text: string,
	is: readonly boolean[],
	should: readonly boolean[]
): { readonly from: number; readonly to: number; readonly value: boolean }[] {
	const found: { from: number; to: number; value: boolean }[] = [];
	for (let unit = 0; unit < text.length; unit++) {
		const value = should[unit] ?? false;
		if (text[unit] === atom || value === (is[unit] ?? false)) continue;
		const last = found.at(-1);
		if (last?.to === unit && last.value === value) last.to += 1;
		else found.push({ from: unit, to: unit + 1, value });
	}
	return found;
}
