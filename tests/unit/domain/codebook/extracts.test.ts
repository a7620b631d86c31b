import { describe, expect, it } from 'vitest';
import {
	extractsBySource,
	firstOf,
	narrowed,
	saidAlone,
	saidAmong,
	type Extract
} from '#lib/domain/codebook/extracts.ts';
import type { SourceId } from '#lib/domain/ids.ts';
import { readingLines } from '#lib/domain/reading/lines.ts';
import type { Start } from '#lib/domain/text/start.ts';

function extract(
	id: `${string}:${string}`,
	start: number,
	more: { end?: number; quote?: string; by?: string } = {}
): Extract {
	const { end = start + 1, quote = '', by = 'anna' } = more;
	return { id: `coding:${id}`, by: `person:${by}`, f: { start, end, quote } };
}
const ids = (groups: readonly { readonly extracts: readonly Extract[] }[]): string[][] =>
	groups.map(({ extracts }) => extracts.map(({ id }) => id.slice('coding:'.length)));

const some = [extract('s2:a', 5), extract('s1:b', 9), extract('s1:a', 3, { end: 8 }), extract('s1:c', 3, { end: 4 })];
const order: SourceId[] = ['source:s1', 'source:s2'];

describe('extracts by source', () => {
	it('follow the order of the sources and, within one, that of reading', () => {
		expect(ids(extractsBySource(some, order))).toEqual([['s1:c', 's1:a', 's1:b'], ['s2:a']]);
	});

	it('include those of a source that this browser does not know', () => {
		expect(ids(extractsBySource(some, ['source:s2']))).toEqual([['s2:a'], ['s1:c', 's1:a', 's1:b']]);
	});

	it('are cut to the first so many', () => {
		const groups = extractsBySource(some, order);
		expect(ids(firstOf(groups, 2))).toEqual([['s1:c', 's1:a']]);
		expect(ids(firstOf(groups, 4))).toEqual(ids(groups));
		expect(firstOf(groups, 0)).toEqual([]);
	});

	it('are narrowed by source, person and kind of material together', () => {
		const kindOf = (source: SourceId) => (source === 'source:s1' ? 'interview' : 'workshop');
		const all = { sources: [], people: [], kinds: [] };
		const bo = extract('s1:d', 1, { by: 'bo' });
		const both = [...some, bo];
		expect(narrowed(both, all, kindOf)).toBe(both);
		expect(narrowed(both, { ...all, people: ['person:bo'] }, kindOf)).toEqual([bo]);
		expect(narrowed(both, { ...all, kinds: ['workshop'] }, kindOf)).toEqual([some[0]]);
		expect(narrowed(both, { ...all, sources: ['source:s2'], people: ['person:bo'] }, kindOf)).toEqual([]);
	});
});

const words = 'Hvad gør I?\nDer er ikke nogen.\nVi mangler én.\nSiden hvornår?\nEt år.\nOg nu?';
const turn = (at: number, speaker: string): Start => ({ id: `t${at}`, kind: 'turn', at, speaker });
const starts = [turn(0, 'I'), turn(12, 'P4'), turn(46, 'I'), turn(61, 'P4'), turn(68, 'I')];
const lines = readingLines(words, starts);
const at = (quote: string): { start: number; end: number } => {
	const start = words.indexOf(quote);
	return { start, end: start + quote.length };
};
const told = (said: ReturnType<typeof saidAmong>): string[] =>
	said.map(({ speaker, before, coded, after }) => `${speaker ?? ''}: ${before}[${coded}]${after}`);

describe('an extract from its own words', () => {
	it('tells who speaks, also when it goes over several turns', () => {
		const quote = 'Vi mangler én.\nSiden hvornår?\nEt';
		const found = saidAlone(extract('s1:a', at(quote).start, { quote }), starts);
		expect(told(found)).toEqual(['P4: [Vi mangler én.]', 'I: [Siden hvornår?]', 'P4: [Et]']);
	});

	it('needs no turns', () => {
		expect(told(saidAlone(extract('s1:a', 4, { quote: 'gør' }), []))).toEqual([': [gør]']);
	});
});

describe('an extract among turns', () => {
	it('shows its own turn whole', () => {
		expect(told(saidAmong(lines, at('mangler'), 0))).toEqual(['P4: Der er ikke nogen.[]', ': Vi [mangler] én.']);
	});

	it('shows one turn on either side', () => {
		expect(told(saidAmong(lines, at('mangler'), 1)).map((line) => line.slice(0, 6))).toEqual([
			'I: Hva',
			'P4: De',
			': Vi [',
			'I: []S'
		]);
	});

	it('stops at the ends of the text', () => {
		expect(saidAmong(lines, at('mangler'), 3)).toHaveLength(6);
	});

	it('takes a paragraph for a turn where nobody is named', () => {
		const plain = readingLines(words, []);
		expect(told(saidAmong(plain, at('mangler'), 1))).toEqual([
			': Der er ikke nogen.[]',
			': Vi [mangler] én.',
			': []Siden hvornår?'
		]);
	});

	it('has nothing to show of a text that is empty', () => {
		expect(saidAmong([], { start: 0, end: 1 }, 1)).toEqual([]);
	});
});

it('groups and cuts 25,000 extracts in well under the 300 ms that a page may take', () => {
	const many = Array.from({ length: 25_000 }, (_, n) => extract(`s${n % 100}:${n}`, (n * 7919) % 50_000));
	const sources = Array.from({ length: 100 }, (_, n): SourceId => `source:s${n}`);
	const before = performance.now();
	expect(firstOf(extractsBySource(many, sources), 30)).toHaveLength(1);
	expect(performance.now() - before).toBeLessThan(300);
});
