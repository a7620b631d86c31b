import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import type { ThreadId } from '#lib/domain/ids.ts';
import { markKey } from '#lib/server/collab/mark-key.ts';
import { newId } from '../../../support/rooms.ts';
import { act, comment, markedWords, placeIn } from './commented.ts';
import { Hand, mark, schema } from './hand.ts';
import { aWorld, openHouse, type World } from './world.ts';
import { areAlike, until, Writer } from './writer.ts';

const sentence = 'Organisationen skal dokumentere sin faglige praksis hvert år.';
const quote = 'dokumentere sin faglige praksis';

test('a mark is kept under the name that the library of the editor would give it', () => {
	for (const thread of [newId(), newId(), newId()]) {
		const fragment = new Y.Doc().getXmlFragment('x');
		const marked = schema.text('x', [mark('comment', { id: thread })]);
		prosemirrorToYXmlFragment(schema.node('doc', null, [schema.node('paragraph', null, [marked])]), fragment);
		expect(JSON.stringify(draftDelta(fragment))).toBe(
			JSON.stringify([{ insert: 'x', attributes: { [markKey(thread)]: { id: thread } } }])
		);
	}
});

function draftDelta(fragment: Y.XmlFragment): unknown {
	const paragraph = fragment.get(0);
	const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
	return text instanceof Y.XmlText ? text.toDelta() : undefined;
}

let world: World;
let anna: Writer;
let rosa: Writer;
let hand: Hand;
let thread: ThreadId;

/** Anna has written a sentence, and Rosa, who only reads, has commented on words of it. */
beforeEach(async () => {
	world = await aWorld();
	anna = await new Writer(world, 'Anna').synced();
	rosa = await new Writer(world, 'Rosa').synced();
	hand = new Hand(anna.doc);
	hand.act((tr) =>
		tr.insert(0, [
			schema.node('paragraph', { id: 'p1' }, schema.text(sentence)),
			schema.node('paragraph', { id: 'p2' }, schema.text('Andet afsnit her.'))
		])
	);
	await anna.saved();
	hand.undoing.stopCapturing();
	thread = await comment(world, 'Rosa', { quote, block: 'p1', offset: 20 });
	await until(() => markedWords(anna.doc, thread) === quote);
});

/** Everything sent is stored, marks and records agree, and all copies are alike. */
async function settled(): Promise<void> {
	await anna.saved();
	await world.house.relay.textOf(world.standard, world.draft);
	await until(() => areAlike(anna.doc, rosa.doc));
}

describe('a comment', () => {
	test('by somebody who only reads is marked by the server, in every browser, and told in its record', async () => {
		await settled();
		expect(markedWords(rosa.doc, thread)).toBe(quote);
		const entry = await world.house.rooms.room(world.standard).records.get(thread);
		expect(entry?.f).toEqual({
			draft: world.draft,
			text: 'Hvorfor?',
			quote,
			prefix: 'Organisationen skal ',
			suffix: ' hvert år.\nAndet afsnit her.\nFormål og læsevejledning\n\nMålgr',
			block: 'p1',
			offset: 20
		});
		expect(rosa.closed).toBeUndefined();
	});

	test('is marked by a row of the server, in the log before anybody heard of it', async () => {
		expect((await world.rows()).map(({ by }) => by).filter((by) => by === 'server')).toHaveLength(1);
		world.door.hold();
		const { asked } = world.door;
		const other = await comment(world, 'Rosa', { quote: 'Andet', block: 'p2', offset: 0 });
		await until(() => world.door.asked > asked);
		await rosa.taken();
		const late = new Writer(world, 'Bo');
		await until(() => late.socket.readyState === late.socket.OPEN);
		// The first answer may be to her coming; the second is to what she asks after she has asked for the text.
		await late.taken();
		await late.taken();
		expect([markedWords(anna.doc, other), late.isSynced]).toEqual(['', false]);
		world.door.release();
		await late.synced();
		expect(markedWords(late.doc, other)).toBe('Andet');
	});

	test('does not enter what an author can undo', () => {
		expect(hand.undoing.undoStack).toHaveLength(1);
	});

	test('made while nobody had the draft open is marked when somebody opens it', async () => {
		await settled();
		anna.leave();
		rosa.leave();
		await world.house.stop();
		const house = await openHouse(world.databases);
		const there = { ...world, house };
		const late = await comment(there, 'Rosa', { quote: 'Andet afsnit', block: 'p2', offset: 0 });
		const back = await new Writer(there, 'Anna', { house }).synced();
		await until(() => markedWords(back.doc, late) === 'Andet afsnit');
		expect(markedWords(back.doc, thread)).toBe(quote);
	});

	test('whose words are nowhere is loose from the start', async () => {
		const lost = await comment(world, 'Rosa', { quote: 'står her ikke', block: 'p1', offset: 3 });
		await settled();
		expect(await placeIn(world, lost)).toMatchObject({ quote: 'står her ikke', loose: true });
	});

	test('that is deleted takes its mark with it; resolved it stays', async () => {
		await act(world, 'Olga', [{ id: thread, kind: 'update', fields: { resolved: { from: null, to: true } } }]);
		await settled();
		expect(markedWords(anna.doc, thread)).toBe(quote);
		await act(world, 'Rosa', [{ id: thread, kind: 'delete' }]);
		await settled();
		expect(markedWords(anna.doc, thread)).toBe('');
		expect(JSON.stringify(anna.doc.getXmlFragment('draft'))).not.toContain('comment--');
	});

	test('of no thread, pasted from elsewhere, loses its mark', async () => {
		const at = hand.find('Andet');
		hand.act((tr) => tr.addMark(at, at + 5, mark('comment', { id: newId() })));
		await settled();
		expect(JSON.stringify(anna.doc.getXmlFragment('draft')).match(/comment--/g)).toHaveLength(2);
	});
});

describe('its mark is whole after', () => {
	test.each<[string, () => void]>([
		['Enter before it', () => hand.split('skal')],
		['Enter within it', () => hand.split('faglige')],
		['a change of its paragraph to a heading', () => hand.heading('skal')],
		['its paragraph became a list', () => hand.list('skal')],
		['a join with the paragraph after', () => hand.join('Andet')],
		['part of it was made bold', () => hand.bold('faglige')],
		['its formatting was cleared', () => hand.clear('sin faglige praksis hvert')],
		['all formatting was cleared', () => hand.clear(sentence)],
		[
			'writing before and after it',
			() => {
				hand.typeAt('altid ', 'dokumentere');
				hand.typeAt('!', ' hvert');
			}
		],
		['an undo of all but its words', () => (hand.heading('skal'), hand.undoing.undo())],
		['undo and redo of a list', () => (hand.list('skal'), hand.undoing.undo(), hand.undoing.redo())],
		['it was deleted and that was undone', () => (hand.delete(quote), hand.undoing.undo())],
		[
			'its words were deleted and written anew',
			() => {
				hand.delete(quote);
				hand.typeAt(quote, ' hvert');
			}
		]
	])('%s', async (_what, change) => {
		change();
		await settled();
		expect(markedWords(anna.doc, thread).replace('\n', '')).toBe(quote);
		expect(await placeIn(world, thread)).toMatchObject({ quote: markedWords(anna.doc, thread) });
	});

	test.each<[string, () => void]>([
		['a heading', () => hand.heading('skal')],
		['a list', () => hand.list('skal')],
		['Enter before it', () => hand.split('skal')]
	])('the author made %s, it was marked, and she undid', async (_what, change) => {
		await act(world, 'Rosa', [{ id: thread, kind: 'delete' }]);
		await settled();
		hand.undoing.stopCapturing();
		change();
		await anna.saved();
		const late = await comment(world, 'Rosa', { quote, block: 'p1', offset: 20 });
		await settled();
		expect(markedWords(anna.doc, late)).toBe(quote);
		hand.undoing.undo();
		await settled();
		expect(markedWords(anna.doc, late)).toBe(quote);
		hand.undoing.redo();
		await settled();
		expect(markedWords(anna.doc, late)).toBe(quote);
	});

	test('what was written in it becomes part of it', async () => {
		hand.typeAt('høje ', 'faglige');
		await settled();
		expect(await placeIn(world, thread)).toMatchObject({ quote: 'dokumentere sin høje faglige praksis' });
	});

	test('a copy of it takes no mark along', async () => {
		const [from, to] = [hand.find('skal'), hand.find(' hvert')];
		hand.act((tr) =>
			tr.insert(hand.find('her.'), tr.doc.slice(from, to).content.firstChild?.content ?? tr.doc.slice(from, to).content)
		);
		await settled();
		expect(await placeIn(world, thread)).toMatchObject({ quote, block: 'p1', offset: 20 });
		expect(markedWords(rosa.doc, thread)).toBe(quote);
	});
});

describe('a comment whose words go', () => {
	test('is loose, keeps its words, and is back when they are', async () => {
		hand.delete(quote);
		await settled();
		expect(await placeIn(world, thread)).toEqual({ quote, block: 'p1', offset: 20, loose: true });
		hand.typeAt(quote, 'her.');
		await settled();
		expect(await placeIn(world, thread)).toEqual({ quote, block: 'p2', offset: 13 });
		expect(markedWords(rosa.doc, thread)).toBe(quote);
	});

	test('follows them to where they are moved', async () => {
		const from = hand.find(quote);
		hand.act((tr) => {
			const words = tr.doc.slice(from, from + quote.length).content;
			const to = hand.find('her.');
			tr.insert(to, words).delete(from, from + quote.length);
		});
		await settled();
		expect(await placeIn(world, thread)).toEqual({ quote, block: 'p2', offset: 13 });
	});
});
