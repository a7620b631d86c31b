import { lift, setBlockType, wrapIn } from '@tiptap/pm/commands';
import { Fragment } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { isOf } from '#lib/domain/records/record-kind.ts';
import { thread as threadKind } from '#lib/domain/records/thread.ts';
import { FlatText } from '#lib/domain/standard/comment-place.ts';
import { draftBlocks, draftOf } from '#lib/server/collab/draft-text.ts';
import { act, comment, markedWords } from './commented.ts';
import { Hand, mark, node, schema } from './hand.ts';
import { aWorld, type World } from './world.ts';
import { areAlike, until, Writer } from './writer.ts';

/** Chance from a seed (Park and Miller). */
function chanceOf(seed: number): (below: number) => number {
	let state = seed;
	return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const vocabulary = 'ro skal bør hjem team døgn akut samtale lindring pårørende plan lege mål'.split(' ');

/**
 * Things that an author does to a text, one of them at a random place, and perhaps takes back at once. Not later: undoing
 * several such steps, with others writing meanwhile, Yjs itself may put words in places that differ from copy to copy
 * (yjs/yjs#414, #743).
 */
function doSomething(hand: Hand, chance: (below: number) => number): void {
	const { size } = hand.node.content;
	const [a, b] = [chance(size), chance(size)];
	const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), Math.min(a, b) + 12)];
	const word = (): string => vocabulary[chance(vocabulary.length)] ?? 'ro';
	const deeds: readonly (() => void)[] = [
		() => hand.act((tr) => tr.doc.resolve(from).parent.isTextblock && tr.insertText(`${word()} `, from)),
		() => hand.act((tr) => tr.doc.resolve(from).parent.isTextblock && tr.insertText(`${word()} ${word()}`, from)),
		() => hand.act((tr) => tr.deleteRange(from, to)),
		() => hand.act((tr) => tr.doc.resolve(from).parent.isTextblock && tr.split(from)),
		() =>
			hand.act((tr) => {
				const at = tr.doc.resolve(from).depth > 0 ? tr.doc.resolve(from).before(1) : from;
				const [left, right] = [tr.doc.resolve(at).nodeBefore, tr.doc.resolve(at).nodeAfter];
				if (left?.isTextblock && right?.isTextblock) tr.join(at);
			}),
		() => hand.command(setBlockType(node('heading'), { level: 2 }), from),
		() => hand.command(setBlockType(node('paragraph')), from),
		() => hand.command(wrapIn(node('bulletList')), from),
		() => hand.command(lift, from),
		() => hand.act((tr) => tr.addMark(from, to, mark('bold'))),
		() => hand.act((tr) => tr.removeMark(from, to)),
		// A copy with its marks, as a browser might paste it that nobody guards.
		() =>
			hand.act((tr) => {
				const copied = tr.doc.slice(from, to).content;
				const place = tr.doc.resolve(chance(size));
				if (place.depth === 0 && copied.firstChild?.isBlock) tr.insert(place.pos, copied.firstChild);
			}),
		() =>
			hand.act((tr) =>
				tr.insert(tr.doc.content.size, node('paragraph').create(null, Fragment.from(schema.text(word()))))
			)
	];
	hand.undoing.clear();
	deeds[chance(deeds.length)]?.();
	const after = chance(4);
	if (after < 2) hand.undoing.undo();
	if (after < 1) hand.undoing.redo();
}

/** What a thread's record says, beside what is marked in a copy and in how many places its words stand. */
async function findings(world: World, copy: Writer): Promise<unknown[]> {
	const text = new FlatText(draftBlocks(draftOf(copy.doc)));
	const entries = await world.house.rooms.room(world.standard).records.range('thread:');
	return entries.flatMap((entry): unknown[] => {
		if (!isOf(threadKind, entry)) return ['unread'];
		const { quote, loose = false } = entry.f;
		const marked = markedWords(copy.doc, entry.id);
		if (loose) return marked === '' && text.find(quote).length !== 1 ? [] : [{ quote, loose, marked }];
		return marked === quote ? [] : [{ quote, loose, marked }];
	});
}

describe('whatever two authors do at once', () => {
	test.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'each comment lies on its words or is loose, in all copies (seed %i)',
		async (seed) => {
			const chance = chanceOf(seed * 7919);
			const world = await aWorld();
			const writers = [await new Writer(world, 'Anna').synced(), await new Writer(world, 'Bo').synced()];
			const rosa = await new Writer(world, 'Rosa').synced();
			const hands = writers.map(({ doc }) => new Hand(doc));
			hands[0]?.act((tr) =>
				tr.insert(
					0,
					['p1', 'p2', 'p3'].map((id) =>
						schema.node(
							'paragraph',
							{ id },
							schema.text(Array.from({ length: 9 }, () => vocabulary[chance(13)]).join(' '))
						)
					)
				)
			);
			let stood = 0;
			for (let round = 0; round < 12; round++) {
				const blocks = draftBlocks(draftOf(rosa.doc)).filter(({ text }) => text.length > 3);
				const block = blocks[chance(blocks.length)];
				if (block && round % 2 === 0) {
					const offset = chance(block.text.length - 2);
					const quote = block.text.slice(offset, offset + 2 + chance(20));
					await comment(world, 'Rosa', { quote, block: block.id ?? null, offset });
				}
				for (let steps = chance(5); steps >= 0; steps--) for (const hand of hands) doSomething(hand, chance);
				if (round === 8) {
					const [entry] = await world.house.rooms.room(world.standard).records.range('thread:');
					if (entry) await act(world, 'Olga', [{ id: entry.id, kind: 'delete' }]);
				}
				for (const writer of writers) await writer.saved();
				await world.house.relay.textOf(world.standard, world.draft);
				await until(() => areAlike(rosa.doc, ...writers.map(({ doc }) => doc)));
				expect(await findings(world, rosa)).toEqual([]);
				stood += (await world.house.rooms.room(world.standard).records.range('thread:')).filter(
					({ f }) => f['loose'] !== true
				).length;
			}
			// It is not that all of them were lost.
			expect(stood).toBeGreaterThan(12);
		}
	);
});
