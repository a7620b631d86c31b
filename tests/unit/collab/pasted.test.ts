import { describe, expect, test } from 'vitest';
import { pastedBlocks } from '#lib/collab/pasted-blocks.ts';
import { draftJson } from '#lib/collab/to-draft.ts';
import type { Block, Cell, Inline, Words } from '#lib/domain/standard/text.ts';
import { bodyOf, treeOf } from './some-html.ts';
import { schema } from './some-editor.ts';

const words = (text: string, look: Partial<Words> = {}): Inline => ({ kind: 'words', text, ...look });
const inlines = (parts: readonly (string | Inline)[]): Inline[] =>
	parts.map((part) => (typeof part === 'string' ? words(part) : part));
const p = (...parts: (string | Inline)[]): Block => ({ kind: 'paragraph', id: '', content: inlines(parts) });
const h = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', id: '', level, content: [words(text)] });
const ul = (...items: Block[][]): Block => ({ kind: 'list', ordered: false, items });
const ol = (...items: Block[][]): Block => ({ kind: 'list', ordered: true, items });
const note = (text: string): Inline => ({ kind: 'footnote', id: '', text });
const br: Inline = { kind: 'break' };
const cell = (blocks: Block[], more: Partial<Cell> = {}): Cell => ({
	header: false,
	colspan: 1,
	rowspan: 1,
	blocks,
	...more
});
const th = (...parts: (string | Inline)[]): Cell => cell([p(...parts)], { header: true });

const pasted = (html: string): Block[] => pastedBlocks(treeOf(html));

describe('a piece pasted from', () => {
	test('Word has its headings, lists, notes and tables, and nothing of how it looked', () => {
		expect(pastedBlocks(bodyOf('word'))).toEqual([
			h(1, 'Standard for natten'),
			h(1, 'Formål'),
			p(
				'Kommunen skal ',
				words('sikre', { bold: true }),
				', at borgere efter §\u00a0140 har ',
				words('en hjælper', { href: 'https://www.sst.dk/' }),
				' om natten',
				note('Se serviceloven, kapitel 26.'),
				'.'
			),
			p('Adressen er', br, 'Nattevej 1', br, '8000 Aarhus'),
			ul(
				[p('senge, der kan hæves'), ul([p('med ', words('lys', { italic: true })), p('og en klokke')])],
				[p('en stol')]
			),
			ol([p('Ring'), ol([p('og vent')])]),
			p('Ordet er vigtigt, ikke nyt.'),
			h(2, 'Udstyr'),
			{
				kind: 'table',
				rows: [
					[th(words('Ting', { bold: true })), th('Antal')],
					[cell([h(2, 'Seng')], { rowspan: 2 }), cell([p('2')])],
					[cell([ul([p('høje')])])]
				]
			}
		]);
	});

	test('LibreOffice too; a list beside an item is in it', () => {
		expect(pastedBlocks(bodyOf('libreoffice'))).toEqual([
			h(1, 'Formål'),
			p(
				'Kommunen svarer',
				words(' straks', { bold: true }),
				note('Inden fem minutter. Målt om natten.'),
				', også ',
				words('ikke', { strike: true }),
				' om natten',
				note('Se bilag.'),
				'.'
			),
			ol([p('Ring'), ul([p('på klokken')])], [p('Vent'), p('i ro')]),
			{ kind: 'table', rows: [[th('Ting'), th('Antal')], [cell([p('Seng', br, 'og stol')], { colspan: 2 })]] }
		]);
	});

	test('Google Docs too; what it copies is not all bold', () => {
		expect(pastedBlocks(bodyOf('google-docs'))).toEqual([
			h(1, 'Formål'),
			p(
				'Kommunen ',
				words('skal', { bold: true, italic: true }),
				' svare',
				br,
				'straks.',
				words('Se her', { href: 'https://www.sst.dk/' })
			),
			ul([p('senge'), ul([p(words('lave', { strike: true }))])], [p('stole')]),
			{ kind: 'table', rows: [[cell([p('Ting')]), cell([])]] }
		]);
	});

	test('Word on the web too; items that each come in a list of their own are one list', () => {
		expect(pastedBlocks(bodyOf('word-on-the-web'))).toEqual([
			h(2, 'Udstyr'),
			ul([p('senge'), ul([p(words('lave', { bold: true }))])], [p('stole', br, 'og borde')])
		]);
	});

	test('any of them is a draft as the editor would have made it', () => {
		for (const name of ['word', 'libreoffice', 'google-docs', 'word-on-the-web']) {
			const doc = schema.nodeFromJSON(draftJson({ blocks: pastedBlocks(bodyOf(name)) }));
			doc.check();
			doc.descendants(({ type, content }) => {
				expect(type.contentMatch.matchFragment(content)?.validEnd).toBe(true);
			});
		}
	});
});

describe('in what is pasted', () => {
	test('words alone are words alone', () => {
		expect(pasted('to <b>små</b> ord')).toEqual([p('to ', words('små', { bold: true }), ' ord')]);
	});

	test('a numbered list that begins anew is another list', () => {
		const item = (round: number) =>
			`<p style='mso-list:l0 level1 lfo${round}'><span style='mso-list:Ignore'>1.</span>Ring</p>`;
		expect(pasted(item(1) + item(2))).toEqual([ol([p('Ring')]), ol([p('Ring')])]);
	});

	test('a hollow dot is a dot, and a letter with a point a number', () => {
		const item = (marker: string) =>
			`<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}</span>Ring</p>`;
		expect(pasted(item('o') + item('b.'))).toEqual([ul([p('Ring')]), ol([p('Ring')])]);
	});

	test('what stands after a deeper list goes on with the item', () => {
		expect(pasted('<ul><li>et<ul><li>to</li></ul>tre</li><li>fire</li></ul>')).toEqual([
			ul([p('et'), ul([p('to')]), p('tre')], [p('fire')])
		]);
	});

	test('a note that nothing leads to, and a sign that leads nowhere, are words', () => {
		expect(pasted('<p>Nat<a href="#_ftn1" name="_ftnref1">[1]</a></p>')).toEqual([p('Nat[1]')]);
		expect(pasted('<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Se loven.</p></div>')).toEqual([
			p('[1] Se loven.')
		]);
	});

	test('a link that leads to no address, or to a program, is words', () => {
		expect(pasted('<p><a href="javascript:alert(1)">her</a> og <a href="#_Toc1">der</a></p>')).toEqual([
			p('her og der')
		]);
	});

	test('a picture, an empty line and a page break leave nothing', () => {
		expect(
			pasted('<p><img src="a.png"></p><p>&nbsp;</p><p><br clear=all style="page-break-before:always"></p>')
		).toEqual([]);
	});
});
