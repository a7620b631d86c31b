import { describe, expect, test } from 'vitest';
import { sectors } from '#lib/domain/records/participant.ts';
import { findings } from '../../../src/example/findings.ts';
import { people } from '../../../src/example/people.ts';
import { standard, type Piece } from '../../../src/example/standard.ts';

const { provisions, footnotes, threads } = standard;
const chapters = [...standard.before, ...standard.elements, ...standard.after];
const pieces = chapters.flatMap((chapter) => chapter.pieces);

/** What a reader sees of a piece, paragraph by paragraph. */
function wordsOf(piece: Piece): readonly string[] {
	switch (piece.kind) {
		case 'list':
			return piece.items;
		case 'table':
			return [piece.caption, ...piece.head, ...piece.rows.flat()];
		case 'provision':
			return provisions.filter(({ key }) => key === piece.provision).map(({ statement }) => statement);
		default:
			return [piece.text];
	}
}

const words = pieces.flatMap(wordsOf);

describe('the standard', () => {
	test('has a chapter for each element, chapters before and one after, a table, a list and three footnotes', () => {
		expect(standard.before.map(({ title }) => title)).toEqual(['Formål', 'Baggrund', 'Læsevejledning']);
		expect(standard.elements.map(({ element }) => element)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
		expect(standard.after.length).toBeGreaterThanOrEqual(1);
		expect(pieces.filter(({ kind }) => kind === 'table')).toHaveLength(1);
		expect(pieces.filter(({ kind }) => kind === 'list')).toHaveLength(1);
		for (const { pieces: own } of standard.elements) expect(own[0]?.kind).toBe('paragraph');
	});

	test('calls each of its footnotes once', () => {
		expect(footnotes).toHaveLength(3);
		const called = words.flatMap((text) => [...text.matchAll(/\[\^(\w+)\]/g)].map(([, key]) => key));
		expect(called.toSorted()).toEqual(footnotes.map(({ key }) => key).toSorted());
	});

	test('has twelve provisions or more, each standing once under its own element', () => {
		expect(provisions.length).toBeGreaterThanOrEqual(12);
		expect(new Set(provisions.map(({ obligation }) => obligation)).size).toBe(2);
		const standing = standard.elements.flatMap(({ element, pieces: own }) =>
			own.flatMap((piece) => (piece.kind === 'provision' ? [`${element} ${piece.provision}`] : []))
		);
		expect(standing.toSorted()).toEqual(provisions.map(({ element, key }) => `${element} ${key}`).toSorted());
	});

	test.each(provisions)('$key says what it obliges to in one sentence', ({ obligation, statement, sectors: bound }) => {
		const [own, other] = obligation === 'requirement' ? [/\bskal\b/, /\bbør\b/] : [/\bbør\b/, /\bskal (?!ske)/];
		expect(statement).toMatch(own);
		expect(statement).not.toMatch(other);
		expect(statement.match(/[.!?](\s|$)/g)).toHaveLength(1);
		expect(statement).not.toMatch(/relevant|tilstrækkelig|hurtigst muligt|så vidt muligt|ved behov/i);
		expect(bound.length).toBeGreaterThan(0);
		for (const sector of bound) expect(sectors).toContain(sector);
		if (obligation === 'requirement') expect(bound).not.toEqual(['general-practice']);
	});

	test('rests on released findings, or says plainly on what else', () => {
		for (const { key, findings: basis, consensus } of provisions) {
			for (const finding of basis)
				expect(findings.find((one) => one.key === finding)?.release.released, `${key}: ${finding}`).toBe(true);
			expect(basis.length > 0).toBe(consensus === undefined);
		}
		const used = new Set(provisions.flatMap(({ findings: basis }) => basis));
		for (const { key, release } of findings) if (release.released) expect(used).toContain(key);
	});

	test('has six threads on words that stand in it, some of them closed', () => {
		expect(threads).toHaveLength(6);
		const plain = words.map((text) => text.replace(/\[\^\w+\]/g, ''));
		for (const { quote, comment, answers } of threads) {
			expect(
				plain.filter((text) => text.includes(quote)),
				quote
			).toHaveLength(1);
			expect(people.find(({ key }) => key === comment.by)?.role).toBe('reviewer');
			const days = [comment, ...answers].map(({ on }) => on);
			expect(days).toEqual(days.toSorted());
		}
		expect(new Set(threads.map(({ resolved }) => resolved))).toEqual(new Set([true, false]));
	});
});
