import { describe, expect, test } from 'vitest';
import type { VersionId } from '#lib/domain/ids.ts';
import type { Operation } from '#lib/domain/text/operations.ts';
import { receive, type Refusal, undo } from '#lib/domain/text/receive.ts';
import { ways } from '#lib/domain/text/version-graph.ts';
import {
	deliver,
	deliverAll,
	headWords,
	id,
	root,
	type Sent,
	type Shelf,
	shelf,
	takeBack,
	versionOf
} from './shelf.ts';

describe('in "A: Hun kom hjem."', () => {
	const text = 'A: Hun kom hjem.';
	const send = (name: string, parent: VersionId, ...operations: Operation[]): Sent => ({
		id: id(name),
		parent,
		operations
	});
	const he = { at: 3, del: 3, ins: 'Han' };
	const home = { at: 11, del: 4, ins: 'ud' };

	test('a correction of the head is the next head, whole words, numbered', () => {
		const on = deliver(shelf(text), send('a', root, { at: 10, del: 0, ins: 'mer' })).shelf;
		expect(versionOf(on, on.graph.head)).toEqual({
			id: id('a'),
			no: 2,
			length: 19,
			from: [{ parent: root, ops: [[7, 3, 6]] }]
		});
		expect(headWords(on)).toBe('A: Hun kommer hjem.');
	});

	test('a correction of an older version becomes a side version without a number, and is merged', () => {
		const on = deliverAll(shelf(text), [send('a', root, he), send('b', root, home)]).shelf;
		expect(headWords(on)).toBe('A: Han kom ud.');
		expect(versionOf(on, id('b'))).toEqual({ id: id('b'), length: 14, from: [{ parent: root, ops: [[11, 4, 2]] }] });
		expect(versionOf(on, on.graph.head)).toEqual({
			id: id('b-merge'),
			no: 3,
			length: 14,
			from: [
				{ parent: id('a'), ops: [[11, 4, 2]] },
				{ parent: id('b'), side: { undo: [], kept: [[11, 4, 2]] }, base: root }
			]
		});
	});

	test('a side version of a side version keeps its way', () => {
		const on = deliverAll(shelf(text), [
			send('a', root, he),
			send('b', root, home),
			send('c', id('b'), { at: 7, del: 3, ins: 'gik' })
		]).shelf;
		expect(headWords(on)).toBe('A: Han gik ud.');
		expect(ways(on.graph).mapToHead(id('c'), { start: 7, end: 13 })).toMatchObject({ start: 7, end: 13, edge: false });
		expect(ways(on.graph).mapToHead(id('b'), { start: 11, end: 13 })).toMatchObject({ start: 11, end: 13 });
	});

	test('the same correction by two is in the text once, and not listed', () => {
		const first = deliver(shelf(text), send('a', root, he)).shelf;
		const { shelf: on, merge } = deliver(first, send('b', root, he));
		expect(headWords(on)).toBe('A: Han kom hjem.');
		expect(merge).toMatchObject({ same: 1, conflicts: [], applied: [] });
		expect(ways(on.graph).mapToHead(id('b'), { start: 3, end: 6 })).toMatchObject({ start: 3, end: 6 });
	});

	test('a place within the words of such a correction grows to all of them, and is flagged', () => {
		const both = { at: 7, del: 8, ins: 'gik ud' };
		const on = deliverAll(shelf(text), [send('a', root, both), send('b', root, both)]).shelf;
		const span = { start: 7, end: 10 };
		expect(ways(on.graph).mapToHead(id('a'), span)).toMatchObject({ ...span, edge: false });
		expect(ways(on.graph).mapToHead(id('b'), span)).toMatchObject({ start: 7, end: 13, edge: true });
	});

	test('an orphan comes back when its deletion is undone', () => {
		const on = deliver(shelf(text), send('a', root, { at: 6, del: 4, ins: '' })).shelf;
		const span = { start: 7, end: 10 };
		expect(ways(on.graph).mapToHead(root, span)?.orphan).toBe(true);
		const undone = takeBack(on, id('a'), id('u')).shelf;
		expect(versionOf(undone, id('u')).undoes).toBe(id('a'));
		expect(ways(undone.graph).mapToHead(root, span)).toEqual({ ...span, inside: false, edge: false, orphan: false });
	});

	test('undo of a correction that a later one touched is listed and leaves the later one', () => {
		const on = deliverAll(shelf(text), [
			send('a', root, he, home),
			send('b', id('a'), { at: 3, del: 3, ins: 'Vi' })
		]).shelf;
		const { shelf: undone, merge } = takeBack(on, id('a'), id('u'));
		expect(headWords(undone)).toBe('A: Vi kom hjem.');
		expect(merge?.conflicts.map(({ operation }) => operation)).toEqual([{ at: 3, del: 3, ins: 'Hun' }]);
	});

	test('undo of a side version takes back its merge', () => {
		const on = deliverAll(shelf(text), [send('a', root, he), send('b', root, home)]).shelf;
		const undone = takeBack(on, id('b'), id('u')).shelf;
		expect(headWords(undone)).toBe('A: Han kom hjem.');
		expect(versionOf(undone, id('u')).undoes).toBe(id('b-merge'));
	});

	test('versions stored by a process that died before it moved the head are made anew', () => {
		const on = deliver(shelf(text), send('a', root, he)).shelf;
		const { graph, words } = deliver(on, send('b', root, home)).shelf;
		const halfway: Shelf = { graph: { ...graph, head: id('a') }, words };
		expect(ways(halfway.graph).mapToHead(id('b'), { start: 0, end: 1 })).toBeUndefined();
		// Another correction came in between, so the number that the lost merge had is taken.
		const between = deliver(halfway, send('c', id('a'), { at: 7, del: 3, ins: 'gik' })).shelf;
		const again = deliver(between, send('b', root, home)).shelf;
		expect(headWords(again)).toBe('A: Han gik ud.');
		expect(versionOf(again, again.graph.head).no).toBe(4);
		expect(ways(again.graph).mapToHead(root, { start: 7, end: 15 })).toMatchObject({ start: 7, end: 13 });
	});

	test('a head that lost the race becomes a side version', () => {
		const { graph, words } = deliver(shelf(text), send('a', root, he)).shelf;
		const lost: Shelf = { graph: { ...graph, head: root }, words };
		const other = deliver(lost, send('b', root, home)).shelf;
		const again = deliver(other, send('a', root, he)).shelf;
		expect(headWords(again)).toBe('A: Han kom ud.');
		expect(versionOf(again, id('a')).no).toBeUndefined();
	});

	test('a version that would be its own ancestor is a bug, not an endless walk', () => {
		const { graph } = deliverAll(shelf(text), [send('a', root, he), send('b', id('a'), home)]).shelf;
		const versions = new Map(graph.versions).set(root, {
			id: root,
			no: 1,
			length: 16,
			from: [{ parent: id('b'), ops: [] }]
		});
		expect(() => ways({ ...graph, versions })).toThrow('own ancestor');
	});

	test('a replica that lacks a version says that it knows no way', () => {
		const on = deliverAll(shelf(text), [send('a', root, he), send('b', id('a'), home)]).shelf;
		const versions = new Map(on.graph.versions);
		versions.delete(id('a'));
		const way = ways({ ...on.graph, versions });
		expect(way.mapToHead(root, { start: 0, end: 1 })).toBeUndefined();
		expect(way.mapToHead(id('b'), { start: 0, end: 1 })).toBeDefined();
		expect(way.mapToHead(id('unknown'), { start: 0, end: 1 })).toBeUndefined();
	});

	test.each<[string, Sent, (version: VersionId) => string | undefined, Refusal]>([
		['on an unknown version', send('a', id('x'), he), () => text, { kind: 'unknown-parent', version: id('x') }],
		[
			'outside the text',
			send('a', root, { at: 16, del: 1, ins: '' }),
			() => text,
			{ kind: 'unfit-operations', version: id('a') }
		],
		[
			'with a carriage return',
			send('a', root, { at: 16, del: 0, ins: '\r\nB: Ja' }),
			() => text,
			{ kind: 'not-canonical', version: id('a') }
		],
		['without the words of the head', send('a', root, he), () => undefined, { kind: 'words-gone', version: root }]
	])('a correction %s is refused', (_, sent, words, why) => {
		expect(receive(shelf(text).graph, words, { ...sent, mergeId: id('m') })).toEqual({ ok: false, why });
	});

	test('an undo is refused of the first version, of an unknown one, and where the earlier words are gone', () => {
		const { graph, words } = deliver(shelf(text), send('a', root, he)).shelf;
		const refusal = (target: VersionId, lacking?: VersionId) => {
			const result = undo(graph, (at) => (at === lacking ? undefined : words.get(at)), { id: id('u'), target });
			return result.ok ? 'ok' : result.why.kind;
		};
		expect(refusal(root)).toBe('nothing-to-undo');
		expect(refusal(id('x'))).toBe('unknown-parent');
		expect(refusal(id('a'), root)).toBe('words-gone');
		expect(refusal(id('a'), id('a'))).toBe('words-gone');
		expect(refusal(id('a'))).toBe('ok');
	});
});
