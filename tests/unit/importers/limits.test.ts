import { describe, expect, test } from 'vitest';
import { importLimits } from '#lib/importers/import-limits.ts';
import { pdfOf } from '../../fixtures/importers/pdf-file.ts';
import { refusal } from '../../fixtures/importers/reading.ts';
import { bareDocx, withLyingSizes, wordParagraph, zipOf } from '../../fixtures/importers/zip-file.ts';

const megabyte = 1024 * 1024;

test('the limits are those that were decided', () => {
	expect(importLimits).toEqual({
		fileBytes: 50 * megabyte,
		characters: 2_000_000,
		pages: 2000,
		elements: 2_000_000,
		parseMilliseconds: 60_000,
		entryBytes: 50 * megabyte,
		zipBytes: 100 * megabyte,
		entries: 2000
	});
});

describe('a file', () => {
	test('of more than 50 MB is refused before it is looked at', async () => {
		expect(await refusal('stor.txt', new Uint8Array(50 * megabyte + 1))).toEqual({
			code: 'too-large',
			bytes: 50 * megabyte + 1,
			limit: 50 * megabyte
		});
	});

	test('of more than two million characters is refused', async () => {
		expect(await refusal('lang.txt', 'a'.repeat(2_000_001))).toEqual({
			code: 'too-long',
			characters: 2_000_001,
			limit: 2_000_000
		});
	});
});

describe('a Word document', () => {
	test('with a part that unpacks to more than 50 MB is refused, whatever size is written in the zip', async () => {
		const bomb = bareDocx(wordParagraph('a'.repeat(51 * megabyte)));
		expect(bomb.length).toBeLessThan(megabyte);
		const why = { code: 'too-much-inside', limit: 50 * megabyte };
		expect(await refusal('bombe.docx', bomb)).toEqual(why);
		expect(await refusal('bombe.docx', withLyingSizes(bomb, 100))).toEqual(why);
	});

	test('with parts that together unpack to more than 100 MB is refused', async () => {
		const part = new Uint8Array(40 * megabyte);
		const bomb = bareDocx(wordParagraph('Hej'), { 'word/a.xml': part, 'word/b.xml': part, 'word/c.xml': part });
		expect(await refusal('bombe.docx', bomb)).toEqual({ code: 'too-much-inside', limit: 100 * megabyte });
	});

	test('with more than 2,000 parts is refused', async () => {
		const parts = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`word/media/${index}.txt`, 'x']));
		expect(await refusal('mange.docx', zipOf({ 'word/document.xml': '', ...parts }))).toEqual({
			code: 'too-many-parts',
			limit: 2000
		});
	});

	test('with more than two million elements is refused, though they are empty', async () => {
		const file = bareDocx('<w:p/>'.repeat(2_000_000));
		expect(await refusal('tomme.docx', file)).toEqual({ code: 'too-many-parts', limit: 2_000_000 });
	});

	test('with more letters than a source may have is refused before its tree is built', async () => {
		const long = bareDocx(wordParagraph('ø'.repeat(2_000_001)));
		expect(await refusal('lang.docx', long)).toEqual({ code: 'too-long', characters: 2_000_001, limit: 2_000_000 });
	});
});

describe('a PDF', () => {
	const pages = [[{ y: 700, text: 'En linje om hverdagen.' }], [{ y: 700, text: 'Og en til.' }]];

	test('of more pages than may be is refused', async () => {
		const why = { code: 'too-many-pages', pages: 2, limit: 1 };
		expect(await refusal('sider.pdf', pdfOf(pages), { pages: 1 })).toEqual(why);
	});

	test('of more than 2,000 pages is refused', async () => {
		const many = pdfOf(Array.from({ length: 2001 }, () => [{ y: 700, text: 'x' }]));
		expect(await refusal('sider.pdf', many)).toEqual({ code: 'too-many-pages', pages: 2001, limit: 2000 });
	});

	test('is read no further than the characters that are allowed', async () => {
		const why = await refusal('lang.pdf', pdfOf(pages), { characters: 25 });
		expect(why).toEqual({ code: 'too-long', characters: 26, limit: 25 });
	});

	test('that takes more time than a parse may is given up between two pages', async () => {
		const why = await refusal('langsom.pdf', pdfOf(pages), { parseMilliseconds: 0 });
		expect(why).toEqual({ code: 'took-too-long', milliseconds: 0 });
	});
});
