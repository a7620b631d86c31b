import { describe, expect, test } from 'vitest';
import { inVivoName, suggestCodes } from '#lib/domain/reading/suggest-codes.ts';

const codes = [
	{ id: 'a', label: 'Ventetid', folder: 'Adgang' },
	{ id: 'b', label: 'Rådgivning om natten', folder: 'Adgang' },
	{ id: 'c', label: 'nat', folder: undefined },
	{ id: 'd', label: 'kontinuitet', folder: 'Samarbejde' }
];
const ids = (typed: string, recent: readonly string[] = []) =>
	suggestCodes(typed, codes, recent).codes.map(({ id }) => id);

describe('codes are suggested', () => {
	test('with those used last first, when nothing is typed', () => {
		expect(ids('', ['d', 'c'])).toEqual(['d', 'c', 'a', 'b']);
	});

	test('by the beginning of the name, of a word in it, by what it holds, then by the folder', () => {
		expect(ids('nat')).toEqual(['c', 'b']);
		expect(ids('a')).toEqual(['b', 'c', 'a']);
		expect(ids('sam')).toEqual(['d']);
	});

	test('with the recently used first among equals', () => {
		expect(ids('n', ['b'])).toEqual(['c', 'b', 'a', 'd']);
	});

	test('however capitals and accents are typed', () => {
		expect(ids('RA\u030Ad')).toEqual(['b']);
	});
});

describe('a new code is offered', () => {
	test('when no code has the name', () => {
		expect(suggestCodes(' tovholder ', codes, []).makes).toBe('tovholder');
	});

	test('but not for a name that is taken', () => {
		expect(suggestCodes('NAT', codes, []).makes).toBeUndefined();
		expect(suggestCodes('  ', codes, []).makes).toBeUndefined();
	});
});

describe('words that become the name of a code', () => {
	test('lose quotation marks, stops and line breaks', () => {
		expect(inVivoName('»Vi mangler én\nat ringe til,« ')).toBe('Vi mangler én at ringe til');
	});

	test('are cut at a word after at most 60 units', () => {
		const name = inVivoName('og så ender det med en indlæggelse, som ingen af os egentlig havde ønsket sig');
		expect(name).toBe('og så ender det med en indlæggelse, som ingen af os egentlig');
		expect(name.length).toBeLessThanOrEqual(60);
	});

	test('are never cut within a sign', () => {
		expect(inVivoName('👩‍👩‍👧'.repeat(12)).length % '👩‍👩‍👧'.length).toBe(0);
	});
});
