import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '#lib/domain/standard/text.ts';
import { draftPieces, draftPlaceAt, outlinePieces, type DraftPiece } from '#lib/workbench/standard-feed-pieces.ts';

const words = (text: string): readonly Inline[] => (text === '' ? [] : [{ kind: 'words', text }]);
const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, content: words(text) });
const heading = (id: string, text: string, level: 1 | 2 = 1): Block => ({
	kind: 'heading',
	id,
	level,
	content: words(text)
});
const requirement = (id: string, statement: string, ...rationale: readonly Block[]): Block => ({
	kind: 'provision',
	id,
	obligation: 'requirement',
	element: 2,
	sectors: [],
	statement: words(statement),
	rationale,
	basis: []
});
const cell = (...blocks: readonly Block[]) => ({ header: false, colspan: 1, rowspan: 1, blocks });

const texts = (blocks: readonly Block[]) => draftPieces({ blocks }).map(({ chapter, text }) => [chapter, text]);

/** Where the first of the words stands, as it would be gone to. */
function placeOf(pieces: readonly DraftPiece[], sought: string) {
	for (const piece of pieces) {
		const start = piece.text.indexOf(sought);
		if (start >= 0) return draftPlaceAt(piece, { start, end: start + sought.length });
	}
	return undefined;
}

describe('a draft is searched', () => {
	test('heading by heading, with what stands under each, and provision by provision, with its number', () => {
		expect(
			texts([
				paragraph('a', 'Forord.'),
				heading('h1', 'Indsatser'),
				paragraph('b', 'Om natten.'),
				requirement('k1', 'Kommunen skal svare.', paragraph('r1', 'Ingen svarer nu.'), paragraph('r2', 'Se fund 1.')),
				paragraph('c', 'Derefter.'),
				heading('h2', 'Vagten', 2),
				requirement('k2', 'Vagten skal kende borgeren.')
			])
		).toEqual([
			['', 'Forord.'],
			['Indsatser', 'Indsatser\nOm natten.'],
			['Indsatser', 'K2.1 Kommunen skal svare.\nIngen svarer nu.\nSe fund 1.'],
			['Indsatser', 'Derefter.'],
			['Indsatser', 'Vagten'],
			['Indsatser', 'K2.2 Vagten skal kende borgeren.']
		]);
	});

	test('in lists, tables and footnotes too; what is empty is left out', () => {
		const note: Inline = { kind: 'footnote', id: 'n', text: 'Opgjort i 2023.' };
		expect(
			texts([
				paragraph('', ''),
				{ kind: 'list', ordered: false, items: [[paragraph('l1', 'telefon')], [paragraph('l2', 'besøg')]] },
				{ kind: 'table', rows: [[cell(paragraph('t1', 'nat')), cell(paragraph('t2', '7 af 10'))]] },
				{ kind: 'paragraph', id: 'p', content: [...words('Kun få'), note, ...words(' svarer.')] }
			])
		).toEqual([['', 'telefon\nbesøg\nnat\n7 af 10\nKun få svarer.\nOpgjort i 2023.']]);
	});

	test('where it is not open, in its provisions as the server stored them', () => {
		const pieces = outlinePieces([{ id: 'k1', number: 'K2.1', statement: 'Kommunen skal svare.' }]);
		expect(pieces.map(({ text }) => text)).toEqual(['K2.1 Kommunen skal svare.']);
		expect(placeOf(pieces, 'svare')).toEqual({ block: 'k1', from: 14, to: 19 });
	});

	test('under ids of their own, also while a copy still has the id of what it was copied from', () => {
		const ids = draftPieces({ blocks: [requirement('k', 'En.'), requirement('k', 'To.')] }).map(({ id }) => id);
		expect(ids).toEqual(['block:k', 'block:k:1']);
	});
});

describe('the place of found words', () => {
	const pieces = draftPieces({
		blocks: [
			heading('h', 'Indsatser'),
			{
				kind: 'paragraph',
				id: 'p',
				content: [{ kind: 'footnote', id: 'n', text: 'Opgjort.' }, ...words('Om natten.')]
			},
			requirement('k', 'Kommunen skal svare.', paragraph('r', 'Ingen svarer.'))
		]
	});

	test.each([
		['natten', { block: 'p', from: 3, to: 9 }],
		['skal', { block: 'k', from: 9, to: 13 }],
		['Ingen', { block: 'r', from: 0, to: 5 }],
		['Opgjort', { block: 'n' }],
		['K2.1', { block: 'k' }],
		['K2.1 Kommunen', { block: 'k', from: 0, to: 8 }],
		['svare.\nIngen', { block: 'k', from: 14, to: 20 }]
	])('%j is counted in the words of its block', (sought, place) => {
		expect(placeOf(pieces, sought)).toEqual(place);
	});

	test('holds the very words that were found, wherever they stand in a line', () => {
		const line = fc
			.string({ minLength: 1, maxLength: 12 })
			.filter((text) => text.trim() !== '' && !text.includes('\n'));
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (lines, which, where) => {
				const blocks = lines.map((text, n) => paragraph(`b${n}`, text));
				const [piece] = draftPieces({ blocks });
				const n = which % lines.length;
				const start = where % (lines[n]?.length ?? 1);
				const before = lines.slice(0, n).reduce((sum, one) => sum + one.length + 1, 0);
				expect(piece && draftPlaceAt(piece, { start: before + start, end: before + start + 1 })).toEqual({
					block: `b${n}`,
					from: start,
					to: start + 1
				});
			})
		);
	});
});
