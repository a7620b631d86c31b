import { expect, test } from 'vitest';
import type { Block } from '#lib/domain/standard/text.ts';
import { chaptersOf, printedProvisions } from '#lib/exporters/chapters.ts';
import { elementHeading, heading, paragraph, provision } from './a-standard.ts';

const chapters = (...blocks: Block[]) => chaptersOf({ blocks });
const chapter = (element: number, ...blocks: Block[]) =>
	chapters(...blocks).elements.find((one) => one.element === element);

test('the elements are in the order of the framework, whatever that of the draft', () => {
	const { elements } = chapters(elementHeading(3, 'Tre'), elementHeading(1, 'Et'));
	expect(elements.map(({ element, heading: own }) => [element, own !== undefined])).toEqual([
		[1, true],
		[2, false],
		[3, true],
		[4, false],
		[5, false],
		[6, false],
		[7, false],
		[8, false],
		[9, false],
		[0, false]
	]);
});

test('a draft without an element’s heading stands before the elements, whole', () => {
	const blocks = [heading('Forord'), paragraph('a'), heading('Formål')];
	expect(chapters(...blocks)).toMatchObject({ before: blocks, after: [] });
});

test('a first-level heading between two elements belongs to the first, one level lower', () => {
	const between = heading('Om natten');
	expect(chapter(1, elementHeading(1, 'Et'), between, paragraph('a'), elementHeading(2, 'To'))?.blocks).toEqual([
		{ ...between, level: 2 },
		paragraph('a')
	]);
});

test('a second heading of an element goes on with its chapter', () => {
	const found = chapter(
		1,
		elementHeading(1, 'Et'),
		elementHeading(2, 'To'),
		elementHeading(1, 'Et igen'),
		paragraph('a')
	);
	expect(found?.blocks).toEqual([heading('Et igen', 2), paragraph('a')]);
});

test('a provision is printed once: in its element’s chapter where it stands, else at that chapter’s end', () => {
	const [before, home, nested, after] = [
		provision('before', 1, 'a'),
		provision('home', 1, 'b'),
		provision('nested', 1, 'c'),
		provision('after', 1, 'd')
	];
	const list = { kind: 'list', ordered: false, items: [[paragraph('punkt'), nested]] } as const;
	const found = chapters(before, elementHeading(1, 'Et'), home, elementHeading(2, 'To'), list, heading('Efter'), after);
	expect(printedProvisions(found)).toEqual([home, before, nested, after]);
	expect(found.elements[0]?.strays).toEqual([before, nested, after]);
	expect(found.elements[1]?.blocks).toEqual([{ ...list, items: [[paragraph('punkt')]] }]);
	expect([found.before, found.after]).toEqual([[], [heading('Efter')]]);
});

test('a provision inside a cell of its own chapter stays there', () => {
	const inside = provision('inside', 1, 'a');
	const table = {
		kind: 'table',
		rows: [[{ header: false, colspan: 1, rowspan: 1, blocks: [inside] }]]
	} as const;
	const found = chapter(1, elementHeading(1, 'Et'), table);
	expect(found).toMatchObject({ blocks: [table], strays: [], hasProvisions: true });
});
