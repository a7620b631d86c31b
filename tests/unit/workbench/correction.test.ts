import { describe, expect, test } from 'vitest';
import type { OpenSource } from '#lib/workbench/open-source.svelte.ts';
import { anna, bo, someRooms } from '../../support/rooms.ts';
import { correct, Reader, someMaterial } from './correction-readers.ts';

const text = 'Hvad gør I om natten?\nDer er ikke nogen. Vi mangler en at ringe til.\nOg så venter vi.';
const starts = [
	{ id: 'a', kind: 'turn', at: 0, speaker: 'I' },
	{ id: 'b', kind: 'turn', at: text.indexOf('Der'), speaker: 'P4' }
] as const;

async function aStudyRead() {
	const rooms = someRooms();
	const material = await someMaterial(rooms, text, starts);
	for (const words of ['Vi mangler en', 'venter', 'nogen']) await material.coded(bo, words);
	const reader = await Reader.begin(anna, rooms);
	return { rooms, material, reader, ...(await reader.open(material.source)) };
}

const coded = (open: OpenSource) =>
	open.all.map(({ start, end, standing }) => [open.words.slice(start, end), standing]).sort();
const lines = (open: OpenSource) => open.lines.map(({ speaker = '', text: words }) => `${speaker}: ${words}`);

describe('a paragraph that is typed over', () => {
	test('is shown corrected at once, with every coding in its place, before the server has heard of it', async () => {
		const { open } = await aStudyRead();
		expect(await correct(open, 'mangler', (now) => now.replace('mangler', 'savner sådan'))).toBe('corrected');
		expect(open.words).toBe(text.replace('mangler', 'savner sådan'));
		expect(coded(open)).toEqual([
			['Vi savner sådan en', 'sure'],
			['nogen', 'sure'],
			['venter', 'sure']
		]);
		expect(open.correction.span).toBeUndefined();
	});

	test('is the same when the server’s version has come, and nothing waits any more', async () => {
		const { open, study, reader, rooms, material } = await aStudyRead();
		await correct(open, 'mangler', (now) => now.replace('mangler', 'savner'));
		const [before, head] = [coded(open), open.record?.f.head];
		await reader.meetServer();
		await open.load();
		expect([open.words, coded(open), open.record?.f.head]).toEqual([text.replace('mangler', 'savner'), before, head]);
		expect(study.progress).toEqual({ unsaved: 0, waiting: 0, refused: [] });
		const colleague = await Reader.begin(bo, rooms);
		expect((await colleague.open(material.source)).open.words).toBe(open.words);
	});

	test('is there after the tab was closed without a network', async () => {
		const { open, reader, material } = await aStudyRead();
		await correct(open, 'mangler', (now) => now.replace('mangler', 'savner'));
		const again = await reader.open(material.source);
		expect([again.open.words, coded(again.open)]).toEqual([open.words, coded(open)]);
	});

	test('into two is two paragraphs of the same speaker', async () => {
		const { open } = await aStudyRead();
		await correct(open, 'mangler', (now) => now.replace('nogen. ', 'nogen.\n'));
		expect(lines(open)).toEqual([
			'I: Hvad gør I om natten?',
			'P4: Der er ikke nogen.',
			': Vi mangler en at ringe til.',
			': Og så venter vi.'
		]);
	});

	test('and joined with the one before is said by who spoke first, with a space between', async () => {
		const { open } = await aStudyRead();
		const line = open.lines[1];
		expect(line && open.correction.begin(line, line.start)).toBe(true);
		expect(open.correction.join('before')).toBe(true);
		expect(open.correction.text.slice(0, open.correction.caret)).toBe('Hvad gør I om natten? ');
		expect(open.correction.join('before')).toBe(false);
		expect(await open.correction.keep()).toBe('corrected');
		expect(lines(open)).toEqual([
			'I: Hvad gør I om natten? Der er ikke nogen. Vi mangler en at ringe til.',
			': Og så venter vi.'
		]);
	});

	test('and given up, or kept as it was, changes nothing', async () => {
		const { open, study } = await aStudyRead();
		const line = open.lines[2];
		if (line) open.correction.begin(line, line.start);
		open.correction.type('Noget helt andet');
		open.correction.giveUp();
		expect(await correct(open, 'venter', (now) => `${now}  `)).toBe('same');
		expect([open.words, study.progress.waiting]).toEqual([text, 0]);
	});

	test('keeps its words while a colleague’s correction arrives; then both are in the text', async () => {
		const { open, reader, rooms, material } = await aStudyRead();
		const colleague = await Reader.begin(bo, rooms);
		const theirs = await colleague.open(material.source);
		const line = open.lines[2];
		if (line) open.correction.begin(line, line.start);
		await correct(theirs.open, 'Hvad', (now) => now.replace('Hvad gør', 'Hvad i alverden gør'));
		await colleague.meetServer();
		await reader.meetServer();
		await open.load();
		expect(open.words).toBe(text);
		open.correction.type('Og så venter vi længe.');
		expect(await open.correction.keep()).toBe('corrected');
		const both = text.replace('Hvad gør', 'Hvad i alverden gør').replace('venter vi', 'venter vi længe');
		expect(open.words).toBe(both);
		await reader.meetServer();
		await colleague.meetServer();
		await Promise.all([open.load(), theirs.open.load()]);
		expect([open.words, theirs.open.words]).toEqual([both, both]);
		expect(coded(open)).toEqual(coded(theirs.open));
	});
});

describe('a coding whose words a colleague has deleted', () => {
	test('is listed as gone, and is back when the correction is taken back with the key', async () => {
		const { open, study, reader, rooms, material } = await aStudyRead();
		const colleague = await Reader.begin(bo, rooms);
		const theirs = await colleague.open(material.source);
		open.marked = { start: text.indexOf('Vi'), end: text.indexOf('Vi') + 2 };
		await correct(open, 'nogen', (now) => now.replace('ikke nogen', 'ikke'));
		await reader.meetServer();
		await colleague.meetServer();
		await theirs.open.load();
		expect(coded(theirs.open)).toContainEqual(['', 'orphan']);
		expect(theirs.open.toCheck.map(({ standing }) => standing)).toEqual(['orphan']);
		expect(open.words.slice(open.passage?.start, open.passage?.end)).toBe('Vi');

		await study.history.undo();
		expect([open.words, coded(open)]).toEqual([
			text,
			[
				['Vi mangler en', 'sure'],
				['nogen', 'sure'],
				['venter', 'sure']
			]
		]);
		await reader.meetServer();
		await colleague.meetServer();
		await theirs.open.load();
		expect([theirs.open.words, theirs.open.toCheck]).toEqual([text, []]);
		await study.history.redo();
		expect(open.words).toBe(text.replace('ikke nogen', 'ikke'));
	});
});

describe('of two corrections of the same words', () => {
	test('the one that came first stands, and the other is not lost', async () => {
		const { open, reader, rooms, material } = await aStudyRead();
		const colleague = await Reader.begin(bo, rooms);
		const theirs = await colleague.open(material.source);
		await correct(theirs.open, 'mangler', (now) => now.replace('mangler', 'fattes'));
		await correct(open, 'mangler', (now) => now.replace('mangler', 'savner'));
		expect(open.words).toBe(text.replace('mangler', 'savner'));
		await colleague.meetServer();
		await reader.meetServer();
		await open.load();
		expect(open.words).toBe(text.replace('mangler', 'fattes'));
		await open.correction.lookForLeftOut();
		expect(open.correction.leftOut).toMatchObject([{ by: anna, places: [{ stands: 'fattes', wanted: 'savner' }] }]);
		const [left] = open.correction.leftOut;
		if (left) await open.correction.putIn(left);
		expect(open.words).toBe(text.replace('mangler', 'savner'));
		await reader.meetServer();
		await open.load();
		await open.correction.lookForLeftOut();
		expect([open.words, open.correction.leftOut]).toEqual([text.replace('mangler', 'savner'), []]);
	});

	test('the other is left out for good when somebody has looked at it and says so', async () => {
		const { open, reader, rooms, material } = await aStudyRead();
		const colleague = await Reader.begin(bo, rooms);
		const theirs = await colleague.open(material.source);
		await correct(theirs.open, 'mangler', (now) => now.replace('mangler', 'fattes'));
		await correct(open, 'mangler', (now) => now.replace('mangler', 'savner'));
		await colleague.meetServer();
		await reader.meetServer();
		await colleague.meetServer();
		await theirs.open.load();
		await theirs.open.correction.lookForLeftOut();
		const [left] = theirs.open.correction.leftOut;
		if (left) await theirs.open.correction.leaveOut(left);
		await colleague.meetServer();
		await reader.meetServer();
		await open.load();
		await open.correction.lookForLeftOut();
		expect([open.words, open.correction.leftOut]).toEqual([text.replace('mangler', 'fattes'), []]);
	});
});
