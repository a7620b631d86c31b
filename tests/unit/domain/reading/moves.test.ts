import { describe, expect, test } from 'vitest';
import { moveEnd, moveFrom, sentenceAt, turnAt, type Unit } from '#lib/domain/reading/moves.ts';
import { linesOf } from './text.ts';

const { words, lines } = linesOf('I: Hvad gør I?', 'P4: Der er ikke nogen. Vi ringer 👩‍👩‍👧 ikke.', 'Vi venter.', 'I: Ja?');
const at = (part: string): number => words.indexOf(part);
const after = (part: string): number => at(part) + part.length;
const move = (from: number, by: Unit, forward = true): number => moveFrom(lines, from, by, forward);

describe('the caret', () => {
	test('goes on to the end of a word, and back to its beginning', () => {
		expect(move(at('Der'), 'word')).toBe(after('Der'));
		expect(move(after('Der'), 'word')).toBe(after('Der er'));
		expect(move(after('Der er'), 'word', false)).toBe(at('er ikke'));
	});

	test('never stands inside a sign made of several', () => {
		expect(move(at('👩'), 'grapheme')).toBe(after('👩‍👩‍👧'));
		expect(move(after('👩‍👩‍👧'), 'grapheme', false)).toBe(at('👩'));
	});

	test('goes over the end of a paragraph into the next, and stops at the ends of the text', () => {
		expect(move(after('I?'), 'grapheme')).toBe(at('Der'));
		expect(move(after('I?'), 'word')).toBe(after('Der'));
		expect(move(at('Der'), 'word', false)).toBe(at('I?'));
		expect(move(0, 'grapheme', false)).toBe(0);
		expect(move(words.length, 'word')).toBe(words.length);
	});

	test('goes by sentence, paragraph and to the ends of the text', () => {
		expect(move(at('Der'), 'sentence')).toBe(after('nogen.'));
		expect(move(at('ikke nogen'), 'paragraph')).toBe(at('Vi venter'));
		expect(move(at('ikke nogen'), 'paragraph', false)).toBe(at('Der'));
		expect(move(at('Der'), 'paragraph', false)).toBe(0);
		expect([move(9, 'text'), move(9, 'text', false)]).toEqual([words.length, 0]);
	});
});

test('a sentence is marked without the space after it', () => {
	const sentence = sentenceAt(lines, at('ikke nogen'));
	expect(words.slice(sentence?.start, sentence?.end)).toBe('Der er ikke nogen.');
});

test('a turn lasts over its paragraphs until somebody else begins', () => {
	const turn = turnAt(lines, at('venter'));
	expect([turn?.start, turn?.end]).toEqual([at('Der'), after('venter.')]);
});

describe('an end of a coding', () => {
	const span = { start: at('er ikke'), end: after('er ikke') };
	const moved = (end: 'start' | 'end', by: Unit, forward: boolean): string => {
		const to = moveEnd(lines, span, end, by, forward);
		return words.slice(to.start, to.end);
	};

	test('goes by whole words', () => {
		expect(moved('end', 'word', true)).toBe('er ikke nogen');
		expect(moved('end', 'word', false)).toBe('er');
		expect(moved('start', 'word', false)).toBe('Der er ikke');
		expect(moved('start', 'word', true)).toBe('ikke');
	});

	test('goes by single signs', () => {
		expect(moved('end', 'grapheme', false)).toBe('er ikk');
		expect(moved('start', 'grapheme', true)).toBe('r ikke');
	});

	test('never passes the other end', () => {
		const word = { start: at('ikke nogen'), end: after('er ikke') };
		expect(moveEnd(lines, word, 'end', 'word', false)).toEqual(word);
		expect(moveEnd(lines, word, 'start', 'word', true)).toEqual(word);
	});
});
