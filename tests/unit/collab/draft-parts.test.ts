import fc from 'fast-check';
import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { setAttribute } from '#lib/collab/draft-commands.ts';
import { draftParts, PartsReader } from '#lib/collab/draft-parts.ts';
import { PerBlock } from '#lib/collab/per-block.ts';
import { acted, someAct } from './some-acts.ts';
import { anyText } from './some-text.ts';
import { at, done, editing, heading, paragraph, provision } from './some-editor.ts';

const text = [
	heading('h', 'Indsatser', 2),
	paragraph('p', 'Om natten.'),
	provision('a', 'Kommunen svarer.', [paragraph('r', 'fordi')]),
	provision('b', 'Regionen svarer.', [paragraph('s', 'også')])
];

/** What is read before and after an act, by one reader. */
function read(act: (state: EditorState) => EditorState) {
	const [reader, state] = [new PartsReader(), editing(text)];
	return { before: reader.read(state.doc), after: reader.read(act(state).doc) };
}

const writing = (before: string) => (state: EditorState) => {
	const there = at(state, before);
	return there.apply(there.tr.insertText('x'));
};

describe('a draft that is read again', () => {
	test.each([
		['before the provisions', writing('Om natten')],
		['in a statement', writing('Kommunen')],
		['in a rationale', writing('fordi')]
	])('has the very same list of provisions when somebody wrote %s', (_where, act) => {
		const { before, after } = read(act);
		expect(after.provisions).toBe(before.provisions);
		expect(after.citations).toBe(before.citations);
	});

	test('has another of the provision whose facts changed, and the very same of the others', () => {
		const { before, after } = read((state) =>
			done(state, (now) => setAttribute(now, 'b', 'obligation', 'recommendation'))
		);
		expect(after.provisions[0]).toBe(before.provisions[0]);
		expect(after.provisions.map(({ number }) => number)).toEqual(['K2.1', 'A2.2']);
	});

	test('numbers anew those after one that has gone', () => {
		const { after } = read((state) => {
			const { $from } = at(state, 'Kommunen').selection;
			return state.apply(state.tr.delete($from.before(1), $from.after(1)));
		});
		expect(after.provisions.map(({ id, number }) => [id, number])).toEqual([['b', 'K2.1']]);
	});

	test('has its headings where they stand now', () => {
		const state = editing([paragraph('p', 'Om natten.'), heading('h', 'Indsatser', 2)]);
		const reader = new PartsReader();
		const places = [state, writing('Om')(state)].map(({ doc }) => reader.read(doc).headings.map((one) => one.at));
		expect(places).toEqual([[12], [13]]);
	});

	test('is what it would be if it were read for the first time, whatever was done', () => {
		fc.assert(
			fc.property(anyText, fc.array(someAct, { maxLength: 5 }), ({ blocks }, acts) => {
				const reader = new PartsReader();
				acts.reduce((state, act) => {
					const next = acted(state, act);
					expect(reader.read(next.doc)).toEqual(draftParts(next.doc));
					return next;
				}, editing(blocks));
			}),
			{ numRuns: 60 }
		);
	});
});

test('only the block that was written in is read again', () => {
	const blocks: string[] = [];
	const reading = new PerBlock((block) => blocks.push(block.textContent));
	const state = editing(text);
	for (const { doc } of [state, writing('natten')(state)]) doc.forEach((block) => reading.of(block));
	expect(blocks).toEqual(['Indsatser', 'Om natten.', 'Kommunen svarer.fordi', 'Regionen svarer.også', 'Om xnatten.']);
});
