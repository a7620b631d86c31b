import { expect, test } from 'vitest';
import type { Block } from '#lib/domain/standard/text.ts';
import type { ExportedThread } from '#lib/exporters/exported-standard.ts';
import { standardToWord } from '#lib/exporters/standard-to-word.ts';
import { word } from '#lib/messages/da/word.ts';
import { ReadDocx } from '../../support/read-docx.ts';
import { all } from '../../support/xml.ts';
import {
	aStandard,
	elementHeading,
	heading,
	marked,
	paragraph,
	provision,
	thread,
	threadId,
	words
} from './a-standard.ts';

async function written(blocks: readonly Block[], threads: Readonly<Record<string, ExportedThread>>): Promise<ReadDocx> {
	const entries = Object.entries(threads).map(([name, one]) => [threadId(name), one] as const);
	return new ReadDocx((await standardToWord(aStandard(blocks, { threads: new Map(entries) }), word.document)).bytes);
}

const bos = { author: 'Bo Vang', at: '2026-03-02T12:30:00.000Z', text: 'Ja, også børn.' };

test('a thread is a comment on its words, by whom and when, with its answers below', async () => {
	const file = await written([paragraph('For ', marked('alle', 'a'), '.')], {
		a: thread('Alle?\n\nOgså børn?', { replies: [bos] })
	});
	expect(file.comments.map(({ durableId: _id, ...comment }) => comment)).toEqual([
		{
			author: 'Anna Holm',
			initials: 'AH',
			date: '2026-03-02T11:59:00.000Z',
			text: 'Alle?\nOgså børn?',
			on: 'alle',
			done: false
		},
		{
			author: 'Bo Vang',
			initials: 'BV',
			date: '2026-03-02T12:30:00.000Z',
			text: 'Ja, også børn.',
			on: 'alle',
			done: false,
			answers: 'Alle?\nOgså børn?'
		}
	]);
});

test('settled is settled, with answers and without a single one in the file', async () => {
	const blocks = [paragraph(marked('et', 'a'), marked('to', 'b'))];
	const settled = thread('Klaret', { resolved: true });
	const none = await written(blocks, { a: settled, b: thread('Åben') });
	expect(none.comments.map(({ text, done }) => [text, done])).toEqual([
		['Klaret', true],
		['Åben', false]
	]);
	const types = all(none.part('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName']);
	expect(types).toContain('/word/commentsExtended.xml');
	const targets = all(none.part('word/_rels/document.xml.rels'), 'Relationship').map((one) => one.attributes['Target']);
	expect(targets).toContain('commentsExtended.xml');

	const some = await written(blocks, { a: { ...settled, replies: [bos] }, b: thread('Åben') });
	expect(some.comments.map(({ text, done }) => [text, done])).toEqual([
		['Klaret', true],
		['Ja, også børn.', true],
		['Åben', false]
	]);
});

test('a file without comments has no parts for them', async () => {
	const file = await written([paragraph('Ord')], {});
	expect([...file.parts.keys()].filter((name) => name.startsWith('word/comments'))).toEqual([]);
});

test('a comment goes over words that look different, and over paragraphs', async () => {
	const file = await written(
		[
			paragraph('Før ', marked('en ', 'a'), words('fed', { bold: true, threads: [threadId('a')] })),
			paragraph(),
			paragraph(marked(' og mere', 'a'), ' efter')
		],
		{ a: thread('Langt') }
	);
	expect(file.comments.map(({ on }) => on)).toEqual(['en fed og mere']);
});

test('where marked words stand apart in the file, the comment is on the first of them', async () => {
	const file = await written(
		[
			elementHeading(1, 'Målgruppe'),
			paragraph(marked('først', 'a')),
			provision('a', 2, [marked('flyttes', 'a')]),
			paragraph('imellem'),
			paragraph(marked('sidst', 'a'))
		],
		{ a: thread('Spredt') }
	);
	expect(file.comments.map(({ on }) => on)).toEqual(['først']);
});

test('comments overlap, and stand on headings and statements', async () => {
	const file = await written(
		[
			{ ...heading('Indledning'), content: [marked('Indledning', 'a')] },
			paragraph(marked('et ', 'b'), marked('to ', 'b', 'c'), marked('tre', 'c')),
			elementHeading(1, 'Målgruppe'),
			provision('a', 1, [marked('Alle', 'd'), words(' skal ses.')])
		],
		{ a: thread('A'), b: thread('B'), c: thread('C'), d: thread('D') }
	);
	expect(file.comments.map(({ text, on }) => [text, on])).toEqual([
		['A', 'Indledning'],
		['B', 'et to '],
		['C', 'to tre'],
		['D', 'Alle']
	]);
});

test('every comment has its range, its ends and its reference exactly once', async () => {
	const file = await written([paragraph(marked('a', 'a'), ' ', marked('a', 'a')), paragraph(marked('a', 'a'))], {
		a: thread('A', { replies: [bos, bos] })
	});
	const ids = (name: string) => all(file.body, name).map(({ attributes }) => attributes['w:id']);
	expect([ids('w:commentRangeStart'), ids('w:commentRangeEnd'), ids('w:commentReference')]).toEqual([
		['0', '1', '2'],
		['0', '1', '2'],
		['0', '1', '2']
	]);
});

test('a comment has the same lasting id in every file, and no two share one', async () => {
	const threads = { a: thread('A', { replies: [bos, bos] }), b: thread('B') };
	const ids = async () =>
		(await written([paragraph(marked('a', 'a'), marked('b', 'b'))], threads)).comments.map(
			({ durableId }) => durableId
		);
	const first = await ids();
	expect(await ids()).toEqual(first);
	expect(new Set(first).size).toBe(4);
	expect(first.every((id) => /^[0-7][0-9A-F]{7}$/.test(id) && id !== '00000000')).toBe(true);
});

test('somebody whose name is not known is called so', async () => {
	const file = await written([paragraph(marked('a', 'a'))], { a: thread('A', { author: '' }) });
	expect(file.comments.map(({ author }) => author)).toEqual(['Ukendt']);
});

test('a mark without a thread is no comment', async () => {
	expect((await written([paragraph(marked('a', 'a'))], {})).comments).toEqual([]);
});
