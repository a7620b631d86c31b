import {
	CommentRangeStart,
	CommentReference,
	DeletedTextRun,
	Document,
	FootnoteReferenceRun,
	Footer,
	Header,
	HeadingLevel,
	ImageRun,
	InsertedTextRun,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	type IRunOptions,
	type ISectionOptions
} from 'docx';
import { describe, expect, test } from 'vitest';
import { openings, read, refusal } from '../../fixtures/importers/reading.ts';
import { bareDocx, wordParagraph, zipOf } from '../../fixtures/importers/zip-file.ts';

async function docxOf(children: ISectionOptions['children'], more: Partial<ISectionOptions> = {}, title?: string) {
	const document = new Document({
		...(title === undefined ? {} : { title }),
		footnotes: {
			1: { children: [new Paragraph('Navnet er ændret.')] },
			2: { children: [new Paragraph('Se bilaget.')] }
		},
		comments: { children: [{ id: 0, author: 'K', date: new Date(0), children: [new Paragraph('Skal den med?')] }] },
		numbering: {
			config: [{ reference: 'tal', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }]
		},
		sections: [{ children, ...more }]
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function boldRun(text: string): TextRun {
	const options: IRunOptions = { text, bold: true };
	return new TextRun(options);
}

const cell = (text: string, more: { columnSpan?: number; rowSpan?: number } = {}) =>
	new TableCell({ ...more, children: [new Paragraph(text)] });

describe('a Word document', () => {
	test('keeps its headings, paragraphs and lists in order', async () => {
		const file = await docxOf([
			new Paragraph({ text: 'Stemmer fra natten', heading: HeadingLevel.HEADING_1 }),
			new Paragraph({
				children: [new TextRun('Vi spurgte '), boldRun('fire'), new TextRun(' vågne.')]
			}),
			new Paragraph({ text: 'Uro', heading: HeadingLevel.HEADING_2 }),
			new Paragraph({ text: 'lys', bullet: { level: 0 } }),
			new Paragraph({ text: 'lyde', bullet: { level: 0 } }),
			new Paragraph({ text: 'først', numbering: { reference: 'tal', level: 0 } }),
			new Paragraph({ text: 'så', numbering: { reference: 'tal', level: 0 } })
		]);
		const source = await read('natten.docx', file);
		expect(source.text).toBe('Stemmer fra natten\nVi spurgte fire vågne.\nUro\n– lys\n– lyde\n1. først\n2. så');
		expect(openings(source, 3)).toEqual([
			{ kind: 'heading', level: 1, begins: 'Ste' },
			{ kind: 'heading', level: 2, begins: 'Uro' }
		]);
		expect(source.title).toBe('Stemmer fra natten');
	});

	test('gives each cell of a table its row and column, spans and all', async () => {
		const file = await docxOf([
			new Table({
				rows: [
					new TableRow({ children: [cell('Spørgsmål', { columnSpan: 2 }), cell('Svar')] }),
					new TableRow({ children: [cell('A', { rowSpan: 2 }), cell('Sover du?'), cell('Nej')] }),
					new TableRow({ children: [cell('Drømmer du?'), cell('')] })
				]
			}),
			new Paragraph('Efter tabellen.')
		]);
		expect(openings(await read('tabel.docx', file), 4)).toEqual([
			{ kind: 'cell', row: 0, column: 0, begins: 'Spør' },
			{ kind: 'cell', row: 0, column: 2, begins: 'Svar' },
			{ kind: 'cell', row: 1, column: 0, begins: 'A\nSo' },
			{ kind: 'cell', row: 1, column: 1, begins: 'Sove' },
			{ kind: 'cell', row: 1, column: 2, begins: 'Nej\n' },
			{ kind: 'cell', row: 2, column: 1, begins: 'Drøm' }
		]);
	});

	test('has its footnotes at the end, each with its number', async () => {
		const file = await docxOf([
			new Paragraph({ children: [new TextRun('Karla'), new FootnoteReferenceRun(1), new TextRun(' gik ud.')] }),
			new Paragraph({ children: [new TextRun('Hun kom hjem.'), new FootnoteReferenceRun(2)] })
		]);
		const source = await read('noter.docx', file);
		expect(source.text).toBe('Karla[1] gik ud.\nHun kom hjem.[2]\n[1] Navnet er ændret.\n[2] Se bilaget.');
		expect(source.remarks).toContainEqual({ code: 'notes-moved-to-end', count: 2 });
	});

	test('tells what was left out of it', async () => {
		const file = await docxOf(
			[
				new Paragraph({
					children: [
						new CommentRangeStart(0),
						new TextRun('Det var '),
						new InsertedTextRun({ text: 'stille', id: 1, author: 'K', date: '2026-01-01T00:00:00Z' }),
						new DeletedTextRun({ text: 'larmende', id: 2, author: 'K', date: '2026-01-01T00:00:00Z' }),
						new TextRun('.'),
						new TextRun({ children: [new CommentReference(0)] })
					]
				}),
				new Paragraph({
					children: [new ImageRun({ type: 'png', data: new Uint8Array(8), transformation: { width: 9, height: 9 } })]
				})
			],
			{
				headers: { default: new Header({ children: [new Paragraph('Fortroligt')] }) },
				footers: { default: new Footer({ children: [new Paragraph('Side')] }) }
			}
		);
		const source = await read('udeladt.docx', file);
		expect(source.text).toBe('Det var stille.');
		expect(source.remarks).toEqual([
			{ code: 'pictures-left-out', count: 1 },
			{ code: 'comments-left-out', count: 1 },
			{ code: 'headers-and-footers-removed', count: 2 },
			{ code: 'tracked-changes-accepted' }
		]);
	});

	test('becomes turns where its paragraphs name who speaks, line breaks included', async () => {
		const file = await docxOf([
			new Paragraph({
				children: [boldRun('Interviewer: '), new TextRun('Hvordan sov du?')]
			}),
			new Paragraph({
				children: [new TextRun('P4:\tSkidt.'), new TextRun({ text: 'Interviewer: Hvorfor?', break: 1 })]
			})
		]);
		const source = await read('samtale.docx', file);
		expect(source.text).toBe('Hvordan sov du?\nSkidt.\nHvorfor?');
		expect(openings(source, 5)).toEqual([
			{ kind: 'turn', speaker: 'Interviewer', begins: 'Hvord' },
			{ kind: 'turn', speaker: 'P4', begins: 'Skidt' },
			{ kind: 'turn', speaker: 'Interviewer', begins: 'Hvorf' }
		]);
	});

	test('without headings is called what its properties say', async () => {
		const file = await docxOf([new Paragraph('Bare lidt tekst.')], {}, 'Natlige samtaler & lys');
		expect((await read('a.docx', file)).title).toBe('Natlige samtaler & lys');
	});

	test('holds no markup of its own making: what looks like a tag is text', async () => {
		const file = bareDocx(wordParagraph('&lt;img src=x onerror=alert(1)&gt; &amp;amp; resten'));
		expect((await read('tag.docx', file)).text).toBe('<img src=x onerror=alert(1)> &amp; resten');
	});
});

describe('a Word document is refused', () => {
	test('when nothing is in it', async () => {
		expect(await refusal('tom.docx', bareDocx(wordParagraph(' ')))).toEqual({ code: 'empty' });
	});

	test('when a part that it needs is missing', async () => {
		expect(await refusal('halv.docx', zipOf({ 'word/styles.xml': '<x/>' }))).toEqual({ code: 'damaged' });
	});

	test('when its XML is broken or brings entities of its own', async () => {
		expect(await refusal('brud.docx', bareDocx('<w:p>'))).toEqual({ code: 'damaged' });
		const file = zipOf({
			'word/document.xml': '<!DOCTYPE x [<!ENTITY fil SYSTEM "file:///etc/passwd">]><x>&fil;</x>'
		});
		expect(await refusal('fil.docx', file)).toEqual({ code: 'damaged' });
	});

	test('when it is nested deeper than any stack', async () => {
		const deep = `${'<w:sdt><w:sdtContent>'.repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(20_000)}`;
		expect(await refusal('dyb.docx', bareDocx(deep))).toEqual({ code: 'damaged' });
	});

	test('when the file was cut off', async () => {
		const whole = bareDocx(wordParagraph('Hej'));
		expect(await refusal('kort.docx', whole.slice(0, whole.length - 60))).toEqual({ code: 'damaged' });
	});
});
