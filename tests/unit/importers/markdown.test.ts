import { expect, test } from 'vitest';
import { openings, read } from '../../fixtures/importers/reading.ts';

const textOf = async (markdown: string) => (await read('a.md', markdown)).text;

test('headings of both kinds begin parts of their level', async () => {
	const source = await read('a.md', '# Mørket #\nTekst.\n\nLyset\n=====\n\nSkyggen\n---\n### *Nat*');
	expect(source.text).toBe('Mørket\nTekst.\nLyset\nSkyggen\nNat');
	expect(openings(source, 4)).toEqual([
		{ kind: 'heading', level: 1, begins: 'Mørk' },
		{ kind: 'heading', level: 1, begins: 'Lyse' },
		{ kind: 'heading', level: 2, begins: 'Skyg' },
		{ kind: 'heading', level: 3, begins: 'Nat' }
	]);
});

test('the lines of a paragraph are one, list items are each their own', async () => {
	expect(await textOf('En linje\nog en til.\n\n- æble\n* pære\n  moden\n1. først\n2) så\n- [x] gjort')).toBe(
		'En linje og en til.\n– æble\n– pære moden\n1. først\n2. så\n– gjort'
	);
});

test('what dresses the words up is taken away', async () => {
	expect(await textOf('**Fed** og *skrå* og _lav_ og ***begge*** og ~~væk~~ og `kode*r` og snake_case_ord')).toBe(
		'Fed og skrå og lav og begge og væk og kode*r og snake_case_ord'
	);
	expect(await textOf('Et \\*stjerne\\* og 2 * 3 * 4 &amp; <b>fed</b> <!-- tys -->')).toBe(
		'Et *stjerne* og 2 * 3 * 4 & fed'
	);
});

test('links become their words, and pictures are told of', async () => {
	const source = await read(
		'a.md',
		'Se [her](http://a.dk "t"), [der][1] og <https://b.dk>.\n\n![En kat](kat.png)\n\n[1]: http://c.dk'
	);
	expect(source.text).toBe('Se her, der og https://b.dk.\nEn kat');
	expect(source.remarks).toEqual([{ code: 'pictures-left-out', count: 1 }]);
});

test('notes go to the end with their number', async () => {
	const source = await read('a.md', 'Vand[^1] er vådt.\n\n[^1]: Siger *de*.\n\nIld er ikke.');
	expect(source.text).toBe('Vand[1] er vådt.\nIld er ikke.\n[1] Siger de.');
	expect(source.remarks).toEqual([{ code: 'notes-moved-to-end', count: 1 }]);
});

test('front matter is dropped, but its title taken', async () => {
	const source = await read('a.md', '---\ntitle: "Fem nætter"\nforfatter: X\n---\nTekst.');
	expect(source.text).toBe('Tekst.');
	expect(source.title).toBe('Fem nætter');
	expect(source.remarks).toEqual([{ code: 'front-matter-left-out' }]);
});

test('fences are kept as text, and what is in them is no markdown', async () => {
	expect(await textOf('Før\n```js\n# ikke en overskrift\n**x**\n```\nEfter')).toBe(
		'Før\n# ikke en overskrift\n**x**\nEfter'
	);
});

test('quotations lose their mark, rules vanish', async () => {
	expect(await textOf('> Sagt af\n> en anden\n\n***\n\nSlut')).toBe('Sagt af en anden\nSlut');
});

test('tables become cells', async () => {
	const source = await read('a.md', '| Navn | Alder |\n|---|--:|\n| Bo | 7 |');
	expect(openings(source, 4)).toEqual([
		{ kind: 'cell', row: 0, column: 0, begins: 'Navn' },
		{ kind: 'cell', row: 0, column: 1, begins: 'Alde' },
		{ kind: 'cell', row: 1, column: 0, begins: 'Bo\n7' },
		{ kind: 'cell', row: 1, column: 1, begins: '7' }
	]);
});

test('speakers in bold become turns, a line each', async () => {
	const source = await read(
		'a.md',
		'**Interviewer:** Hvad så?\n**Mette:** Ikke noget.\n**Interviewer:** Nå.\n**Mette:** Nej.'
	);
	expect(source.text).toBe('Hvad så?\nIkke noget.\nNå.\nNej.');
	expect(source.speakers.map(({ label }) => label)).toEqual(['Interviewer', 'Mette']);
});
