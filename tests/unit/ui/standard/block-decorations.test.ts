import fc from 'fast-check';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { da } from '#lib/messages/da.ts';
import { BlockDecorations } from '#lib/ui/standard/block-decorations.ts';
import { placeholdersIn } from '#lib/ui/standard/placeholders.ts';
import { inTextOrder, marksIn, placeOfThread, ThreadOrder, type ThreadLook } from '#lib/ui/standard/thread-marks.ts';
import type { ThreadId } from '#lib/domain/ids.ts';
import type { Block } from '#lib/domain/standard/text.ts';
import { acted, someAct } from '../../collab/some-acts.ts';
import { at, editing, paragraph, provision } from '../../collab/some-editor.ts';
import { anyText } from '../../collab/some-text.ts';

const say = da.standard.provision;
const early: ThreadId = 'thread:01arz3ndektsv4rrffq69g5fav';
const late: ThreadId = 'thread:01arz3ndektsv4rrffq69g5faw';
const commented = (id: string, words: string, thread: ThreadId): Block => ({
	kind: 'paragraph',
	id,
	content: [
		{ kind: 'words', text: 'Kun ' },
		{ kind: 'words', text: words, threads: [thread] }
	]
});

/** What is drawn in a text: the words, or the name of the node, and how. */
function drawnIn(doc: Node, set: ReturnType<BlockDecorations['of']>): string[] {
	return set
		.find()
		.map(({ from, to }) => `${from}–${to} ${doc.textBetween(from, to, '/')}`)
		.sort();
}

describe('decorations', () => {
	test('are what they would be if all of the text were drawn anew, whatever was done', () => {
		const drawings = [(block: Node) => placeholdersIn(block, say), (block: Node) => marksIn(block, () => 'open')];
		fc.assert(
			fc.property(anyText, fc.array(someAct, { maxLength: 4 }), ({ blocks }, acts) => {
				const kept = drawings.map((draw) => new BlockDecorations(draw));
				acts.reduce((state, act) => {
					const { doc } = acted(state, act);
					const fresh = drawings.map((draw) => drawnIn(doc, new BlockDecorations(draw).of(doc)));
					expect(kept.map((one) => drawnIn(doc, one.of(doc)))).toEqual(fresh);
					return acted(state, act);
				}, editing(blocks));
			}),
			{ numRuns: 40 }
		);
	});

	test('of a text that stands as it did are the very same', () => {
		const decorations = new BlockDecorations((block) => placeholdersIn(block, say));
		const { doc } = editing([provision('k', '')]);
		expect(decorations.of(doc)).toBe(decorations.of(doc));
	});
});

describe('an empty part of a provision', () => {
	test('says what belongs there', () => {
		const { doc } = editing([paragraph('p', 'Før.'), provision('k', '', [paragraph('r', '')])]);
		expect(placeholdersIn(doc.child(1), say)).toEqual([
			{
				is: 'node',
				from: 1,
				to: 3,
				attributes: { class: 'bare', 'data-placeholder': say.placeholders.requirement }
			},
			{ is: 'node', from: 4, to: 6, attributes: { class: 'bare', 'data-placeholder': say.rationalePlaceholder } }
		]);
	});

	test('says nothing once something is written there', () => {
		const { doc } = editing([provision('k', 'Kommunen', [paragraph('r', 'fordi')])]);
		expect(placeholdersIn(doc.child(0), say)).toEqual([]);
	});
});

describe('the words of a comment', () => {
	const { doc } = editing([paragraph('p', 'Før.'), commented('q', 'én', late), commented('r', 'to', early)]);
	const looks = new BlockDecorations((block) => marksIn(block, (id) => look.get(id) ?? 'unknown'));
	const look = new Map<ThreadId, ThreadLook>();

	test('are drawn when the comment is known, and anew when it is told that it is', () => {
		expect(drawnIn(doc, looks.of(doc))).toEqual([]);
		look.set(early, 'open');
		looks.forget();
		expect(drawnIn(doc, looks.of(doc))).toEqual(['19–21 to']);
	});

	test('say where the comment stands', () => {
		expect(placeOfThread(doc, early)).toBe(19);
		expect(placeOfThread(editing([paragraph('p', 'Før.')]).doc, early)).toBeUndefined();
	});

	test('give the order of the comments; writing before them leaves it the very same', () => {
		const order = new ThreadOrder();
		const before = order.read(doc);
		expect(inTextOrder([{ id: early }, { id: late }], before).map(({ id }) => id)).toEqual([late, early]);
		const there = at(editing([paragraph('p', 'Før.')]), 'Før').tr.insertText('x').doc;
		const longer = there.copy(there.content.append(doc.content.cut(doc.child(0).nodeSize)));
		expect(order.read(longer)).toBe(before);
	});
});
