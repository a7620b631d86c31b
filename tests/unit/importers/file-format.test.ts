import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../fixtures/importers/pdf-file.ts';
import { read, refusal } from '../../fixtures/importers/reading.ts';
import { bareDocx, wordParagraph, zipOf } from '../../fixtures/importers/zip-file.ts';

const png = strToU8('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', true);
const ole = (inside: string) => strToU8(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${'\0'.repeat(600)}${inside}`, true);

describe('what a file is', () => {
	test('is told by its content: a picture is no Word document, whatever its name', async () => {
		expect(await refusal('interview.docx', png)).toEqual({
			code: 'not-what-it-says',
			name: 'interview.docx',
			looksLike: 'picture'
		});
	});

	test('is told by its content: a PDF is read as one, and says so', async () => {
		const source = await read('interview.docx', pdfOf([[{ y: 700, text: 'Hej.' }]]));
		expect(source.format).toBe('pdf');
		expect(source.remarks).toContainEqual({ code: 'read-as', format: 'pdf' });
	});

	test('is told by its content: a Word document without an ending is read', async () => {
		expect((await read('interview', bareDocx(wordParagraph('Hej.')))).text).toBe('Hej.');
	});

	test.each([
		['billede.png', png, 'picture'],
		['foto.jpg', strToU8('\xFF\xD8\xFF\xE0', true), 'picture'],
		['lyd.mp3', strToU8('ID3\x04', true), 'recording'],
		['lyd.m4a', strToU8('\0\0\0 ftypM4A ', true), 'recording'],
		['gammel.doc', ole('W\0o\0r\0d\0'), 'doc'],
		['ark.xlsx', zipOf({ 'xl/workbook.xml': '' }), 'xlsx'],
		['vis.pptx', zipOf({ 'ppt/presentation.xml': '' }), 'pptx'],
		['tekst.odt', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
		['pakke.zip', zipOf({ 'a.txt': 'Hej' }), 'zip'],
		['tekst.rtf', strToU8('{\\rtf1 Hej}'), 'rtf'],
		['svar.csv', strToU8('a;b\n1;2'), 'csv'],
		['side.html', strToU8('<p>Hej'), 'html'],
		['hvad.bin', Uint8Array.from({ length: 500 }, (_, index) => index % 32), 'unknown']
	])('%s is not read', async (name, bytes, looksLike) => {
		expect(await refusal(name, bytes)).toEqual({ code: 'unknown-format', name, looksLike });
	});

	test('a page of the web named .txt is not what it says', async () => {
		expect(await refusal('side.txt', '<!DOCTYPE html><p>Hej')).toEqual({
			code: 'not-what-it-says',
			name: 'side.txt',
			looksLike: 'html'
		});
	});

	test('captions are told by their first line', async () => {
		expect((await read('a.txt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHej.')).format).toBe('vtt');
	});

	test('names of a language object are no endings', async () => {
		expect((await read('noter.constructor', 'Hej.')).format).toBe('plain-text');
	});
});

describe('a locked file', () => {
	test('of Office is an old container with a package inside', async () => {
		const inside = 'EncryptedPackage'.replace(/./g, '$&\0');
		expect(await refusal('hemmelig.docx', ole(inside))).toEqual({ code: 'locked' });
	});

	test('may be a zip with encrypted entries', async () => {
		const zip = bareDocx(wordParagraph('Hej.'));
		const view = new DataView(zip.buffer);
		for (let at = 0; at + 46 < zip.length; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
		expect(await refusal('hemmelig.docx', zip)).toEqual({ code: 'locked' });
	});
});
