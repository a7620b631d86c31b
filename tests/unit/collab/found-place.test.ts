import { describe, expect, test } from 'vitest';
import { foundPlace, type WantedPlace } from '#lib/collab/found-place.ts';
import type { Block } from '#lib/domain/standard/text.ts';
import { editing, heading, paragraph, provision } from './some-editor.ts';

const withAtoms: Block = {
	kind: 'paragraph',
	id: 'p',
	content: [
		{ kind: 'words', text: 'Kun få' },
		{ kind: 'footnote', id: 'n', text: 'Opgjort i 2023.' },
		{ kind: 'words', text: ' kan ', bold: true },
		{ kind: 'break' },
		{ kind: 'words', text: 'ringe om natten.' }
	]
};
const { doc } = editing([heading('h', 'Indsatser'), withAtoms, provision('k', 'Kommunen skal svare.')]);

/** What would be marked. */
function marked(wanted: WantedPlace, words?: string): string | undefined {
	const place = foundPlace(doc, wanted, words);
	return place && doc.textBetween(place.from, place.to, '\n', '*');
}

describe('words that were found', () => {
	test.each([
		['in a heading', { block: 'h', from: 0, to: 9 }, 'Indsatser'],
		['past a note, which has no words', { block: 'p', from: 7, to: 10 }, 'kan'],
		['past a line break, which counts as a space', { block: 'p', from: 12, to: 17 }, 'ringe'],
		['round a note', { block: 'p', from: 4, to: 10 }, 'få* kan'],
		['in the statement of a provision', { block: 'k', from: 9, to: 13 }, 'skal'],
		['to the last letter', { block: 'k', from: 14, to: 20 }, 'svare.']
	])('are marked %s', (_where, wanted, words) => {
		expect(marked(wanted)).toBe(words);
	});

	test('of a note are the note itself', () => {
		expect(marked({ block: 'n' })).toBe('*');
	});

	test('are found again when somebody has written before them: the nearest, in the same block', () => {
		const { doc } = editing([paragraph('p', 'Natten er lang, og hele natten svarer ingen om natten.')]);
		const place = foundPlace(doc, { block: 'p', from: 19, to: 25 }, 'natten');
		expect(place).toEqual({ from: 1 + 24, to: 1 + 30 });
	});

	test('that have gone leave the caret where their block begins', () => {
		expect(foundPlace(doc, { block: 'h', from: 0, to: 9 }, 'borte')).toEqual({ from: 1, to: 1 });
	});

	test('that reach past the end, as in an old address, leave it there too', () => {
		expect(foundPlace(doc, { block: 'h', from: 3, to: 900 })).toEqual({ from: 1, to: 1 });
	});

	test('in a block that is gone stand nowhere', () => {
		expect(foundPlace(doc, { block: 'borte', from: 0, to: 4 })).toBeUndefined();
	});
});
