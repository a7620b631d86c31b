import { describe, expect, test } from 'vitest';
import { mostShown } from '#lib/search/answer.ts';
import { aSource, engineOf, found, hitsIn, marked } from './searching.ts';

describe('a result', () => {
	test('shows the words around it, cut between words, in its own paragraph', () => {
		const before = 'Vi havde ventet hele aftenen, uden at nogen sagde noget, og til sidst kom';
		const after =
			'og satte sig ved hans seng, mens vi stod i gangen og talte om, hvad der nu skulle ske med ham og med os';
		const [hit] = hitsIn(engineOf(aSource('a', `Først.\n${before} lægen ${after}.\nSiden.`)).search('lægen'));
		expect([hit?.parts.map(({ text }) => text), hit?.isCutBefore, hit?.isCutAfter]).toEqual([
			['uden at nogen sagde noget, og til sidst kom ', 'lægen', ` ${after}.`],
			true,
			false
		]);
	});

	test('says which words of which version it is, and its line and speaker', () => {
		const text = 'Hvad skete der?\nLægen kom.\n\nHan gik igen.';
		const engine = engineOf(
			aSource('a', text, {
				title: 'Interview 4',
				version: 'version:a:b',
				starts: [
					{ id: 'a', kind: 'turn', at: 0, speaker: 'I' },
					{ id: 'b', kind: 'turn', at: 16, speaker: 'P4' }
				]
			})
		);
		expect(hitsIn(engine.search('gik'))).toEqual([
			{
				of: 'source:a',
				title: 'Interview 4',
				version: 'version:a:b',
				how: 'exact',
				span: { start: text.indexOf('gik'), end: text.indexOf('gik') + 3 },
				line: 3,
				speaker: 'P4',
				parts: [
					{ text: 'Han ', isFound: false },
					{ text: 'gik', isFound: true },
					{ text: ' igen.', isFound: false }
				],
				isCutBefore: false,
				isCutAfter: false
			}
		]);
	});

	test('of several words shows them together where they stand closest', () => {
		const far = 'Noget andet blev også sagt den dag. '.repeat(8);
		const engine = engineOf(aSource('a', `Natten kom. ${far}Lægerne ringede om natten.`));
		expect(hitsIn(engine.search('lægen nat')).map(marked)).toEqual(['Lægerne | natten']);
	});

	test('does not cut a letter in two', () => {
		const engine = engineOf(aSource('a', `${'😀'.repeat(60)}lægen${'😀'.repeat(90)}`));
		const [hit] = hitsIn(engine.search('lægen'));
		expect(hit?.parts.map(({ text }) => text.isWellFormed())).toEqual([true, true, true]);
	});
});

test('the name of a source, a code or a theme is searched; what another thing lies under is not', () => {
	const engine = engineOf(
		aSource('a', '', { title: 'Om natten' }),
		aSource('b', 'Her.', { id: 'coding:a:b', kind: 'coding', title: 'nat' }),
		aSource('c', 'Natten er lang.', { id: 'theme:c', kind: 'theme', title: 'Natten' })
	);
	const { groups, count } = engine.search('natten');
	expect(count).toBe(3);
	expect(groups.map(({ kind, hits }) => [kind, hits.map(({ how }) => how)])).toEqual([
		['source', ['name']],
		['theme', ['name', 'exact']]
	]);
});

test('at most 200 results are shown, of every kind and every text some, and it is said how many there are', () => {
	const engine = engineOf(
		aSource('a', 'nat '.repeat(500)),
		aSource('b', 'nat '.repeat(3)),
		aSource('m', 'nat', { id: 'memo:m', kind: 'memo' })
	);
	const { count, groups } = engine.search('nat');
	expect(count).toBe(504);
	expect(groups.map(({ kind, count, hits }) => [kind, count, hits.length])).toEqual([
		['source', 503, mostShown - 1],
		['memo', 1, 1]
	]);
	expect(groups[0]?.hits.filter(({ of }) => of === 'source:b')).toHaveLength(3);
});

test('what has been changed is found as it is now, and what is gone is not', () => {
	const engine = engineOf(aSource('a', 'Lægen kom.'), aSource('b', 'Lægen gik.'));
	engine.put([aSource('a', 'Sygeplejersken kom.')]);
	engine.remove(['source:b']);
	expect([found(engine, 'lægen'), found(engine, 'kom')]).toEqual([[], ['kom']]);
});

test('what is too short to be sought is said to be so', () => {
	expect(engineOf(aSource('a', 'e')).search(' e')).toEqual({ typed: ' e', isTooShort: true, count: 0, groups: [] });
});
