import { describe, expect, test } from 'vitest';
import { editOperations } from '#lib/domain/text/edit.ts';
import { apply, type Operation } from '#lib/domain/text/operations.ts';
import { placesLeftOut, unsettled } from '#lib/domain/text/left-out.ts';
import { deliver, deliverAll, headWords, id, root, shelf, takeBack, wordsOf, type Shelf } from './shelf.ts';

const text = 'Hun kom hjem. Det gik godt.';
const edit = (name: string, parent: typeof root, was: string, now: string) => ({
	id: id(name),
	parent,
	operations: editOperations(was, now)
});

const listed = (on: Shelf) =>
	unsettled(on.graph).map((side) =>
		placesLeftOut(on.graph, side, (of) => on.words.get(of)).map(({ start, end, stands, wanted }) => [
			headWords(on).slice(0, start) + '|' + headWords(on).slice(end),
			stands,
			wanted
		])
	);

describe('what is left out of a correction', () => {
	const he = { at: 0, del: 3, ins: 'Han' };
	const comes = { at: 4, del: 3, ins: 'kommer' };
	const all = { at: 0, del: 12, ins: 'De blev' };
	const out = { at: 0, del: 4, ins: '' };

	test.each<[string, Operation, Operation, string, string]>([
		['the same word', he, { ...he, ins: 'Hende' }, 'Han', 'Hende'],
		['a word in a sentence that was rewritten', all, comes, 'De blev', 'Hun kommer hjem'],
		['a sentence of which a word was corrected', he, all, 'Han kom hjem', 'De blev'],
		['a word that was taken out', out, he, '', 'Han '],
		['taking out a word that was corrected', he, out, 'Han ', '']
	])('is listed with what stands there: %s', (_, theirs, hers, stands, wanted) => {
		const sent = [theirs, hers].map((one, i) => ({ id: id('ab'.charAt(i)), parent: root, operations: [one] }));
		const on = deliverAll(shelf(text), sent).shelf;
		expect(headWords(on)).toBe(apply(text, [theirs]));
		expect(listed(on)).toEqual([[[expect.any(String), stands, wanted]]]);
	});

	test('is listed where it belongs when more has been corrected since', () => {
		const on = deliverAll(shelf(text), [
			edit('a', root, text, text.replace('Hun', 'Han')),
			edit('b', root, text, text.replace('Hun', 'Hende'))
		]).shelf;
		const now = headWords(on);
		const later = deliver(on, edit('c', on.graph.head, now, now.replace('godt', 'rigtig godt'))).shelf;
		expect(listed(later)).toEqual([[['| kom hjem. Det gik rigtig godt.', 'Han', 'Hende']]]);
	});

	test('is only what was left out, not what came in', () => {
		const hers = text.replace('Hun', 'Hende').replace('godt', 'skidt');
		const on = deliverAll(shelf(text), [
			edit('a', root, text, text.replace('Hun', 'Han')),
			edit('b', root, text, hers)
		]);
		expect(headWords(on.shelf)).toBe('Han kom hjem. Det gik skidt.');
		expect(listed(on.shelf)).toEqual([[['| kom hjem. Det gik skidt.', 'Han', 'Hende']]]);
	});

	test('is nothing where both wrote the same, or the place has been corrected since', () => {
		const same = deliverAll(shelf(text), [
			edit('a', root, text, text.replace('Hun', 'Han')),
			edit('b', root, text, text.replace('Hun', 'Han'))
		]).shelf;
		expect(listed(same).flat()).toEqual([]);
		const on = deliverAll(shelf(text), [
			edit('a', root, text, text.replace('Hun', 'Han')),
			edit('b', root, text, text.replace('Hun', 'Hende'))
		]).shelf;
		const seen = deliver(on, edit('c', on.graph.head, headWords(on), text.replace('Hun', 'Den anden'))).shelf;
		expect(listed(seen).flat()).toEqual([]);
	});

	test('is settled by a version that says so, until that is taken back', () => {
		const on = deliverAll(shelf(text), [
			edit('a', root, text, text.replace('Hun', 'Han')),
			edit('b', root, text, text.replace('Hun', 'Hende'))
		]).shelf;
		const { shelf: then } = deliver(on, { id: id('c'), parent: on.graph.head, operations: [] });
		const settling = then.graph.versions.get(id('c'));
		if (!settling) throw new Error('c');
		const versions = new Map(then.graph.versions).set(id('c'), { ...settling, undoes: id('b') });
		const settled: Shelf = { ...then, graph: { ...then.graph, versions } };
		expect([wordsOf(settled, id('c')), listed(settled)]).toEqual([headWords(on), []]);
		expect(listed(takeBack(settled, id('c'), id('d')).shelf)).toHaveLength(1);
	});

	test('goes with the correction when that is taken back', () => {
		const hers = text.replace('Hun', 'Hende').replace('godt', 'skidt');
		const on = deliverAll(shelf(text), [
			edit('a', root, text, text.replace('Hun', 'Han')),
			edit('b', root, text, hers)
		]).shelf;
		expect(listed(takeBack(on, id('b'), id('c')).shelf)).toEqual([]);
	});
});
