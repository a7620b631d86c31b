import { beforeAll, describe, expect, test } from 'vitest';
import type { OutlinedProvision } from '#lib/domain/standard/outline.ts';
import { read } from '../fixtures/importers/reading.ts';
import { ReadDocx } from '../support/read-docx.ts';
import { exampleAsWord } from './example-standard.ts';
import { converted, findLibreOffice, missing } from './libreoffice.ts';
import { ReadOdt } from './read-odt.ts';

let provisions: readonly OutlinedProvision[];
/** With its comments. */
let docx: ReadDocx;
let odt: ReadOdt;
/** Without them: LibreOffice 7.4 loses notes when comments stand between them. */
let plainDocx: ReadDocx;
let plainOdt: ReadOdt;
/** What stands in print, read as a source is read. */
let pdf: Awaited<ReturnType<typeof read>>;

beforeAll(async () => {
	const program = await findLibreOffice();
	if (program === undefined) throw new Error(missing);
	const example = await exampleAsWord();
	const commented = await converted(program, example.commented, ['odt']);
	const plain = await converted(program, example.plain, ['odt', 'pdf']);
	provisions = example.provisions;
	docx = new ReadDocx(example.commented);
	odt = new ReadOdt(commented.odt);
	plainDocx = new ReadDocx(example.plain);
	plainOdt = new ReadOdt(plain.odt);
	pdf = await read('standard.pdf', plain.pdf);
}, 600_000);

/** Where words are broken into lines is the program's business. */
const bare = (text: string): string => text.replace(/\s+/g, '');

/** Those of the wanted words that are in none of the places. */
function lost(wanted: readonly string[], places: readonly string[]): string[] {
	const held = places.map(bare);
	return wanted.filter((words) => bare(words) !== '' && !held.some((place) => place.includes(bare(words))));
}

describe('the example, opened in LibreOffice', () => {
	test('has every provision with its number', () => {
		const wanted = provisions.flatMap(({ number, statement }) => [number, statement]);
		expect(wanted.length).toBeGreaterThanOrEqual(24);
		expect(lost(wanted, odt.paragraphs)).toEqual([]);
	});

	test('has every line of the file, under the same headings', () => {
		expect(
			lost(
				docx.paragraphs.map(({ text }) => text),
				odt.paragraphs
			)
		).toEqual([]);
		const headings = docx.headings.map(({ text }) => text);
		expect(headings.length).toBeGreaterThanOrEqual(12);
		expect(lost(headings, odt.headings)).toEqual([]);
	});

	test('has every comment and every answer', () => {
		const comments = docx.comments.map(({ text }) => text);
		expect(comments.length).toBeGreaterThanOrEqual(6);
		expect(odt.comments.map(bare).sort()).toEqual(comments.map(bare).sort());
	});

	test('has every note, in its order', () => {
		expect(plainDocx.footnotes.length).toBeGreaterThanOrEqual(3);
		expect(plainOdt.footnotes.map(bare)).toEqual(plainDocx.footnotes.map(bare));
	});

	test('has its tables cell by cell', () => {
		const cells = (tables: readonly string[][][]): string[] => tables.flat(2).map(bare);
		expect(docx.tables.length).toBeGreaterThanOrEqual(2);
		expect(lost(cells(docx.tables), cells(odt.tables))).toEqual([]);
	});

	test('is printed on pages that can be read again without loss', () => {
		expect(pdf.starts.filter(({ kind }) => kind === 'page').length).toBeGreaterThan(5);
		const wanted = provisions.flatMap(({ number, statement }) => [number, statement]);
		expect(lost(wanted, [pdf.text])).toEqual([]);
		expect(lost(plainDocx.footnotes, [pdf.text])).toEqual([]);
	});
});
