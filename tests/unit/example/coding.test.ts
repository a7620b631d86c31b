import { describe, expect, test } from 'vitest';
import { codes, folders } from '../../../src/example/codebook.ts';
import { codings } from '../../../src/example/codings.ts';
import { materials } from '../../../src/example/materials.ts';
import { memos } from '../../../src/example/memos.ts';
import { overlap, placed } from './placed.ts';

const share = (some: readonly unknown[]) => some.length / placed.length;

describe('the codes', () => {
	test('are thirty or more, each in a folder and each in use', () => {
		expect(codes.length).toBeGreaterThanOrEqual(30);
		expect(new Set(codes.map(({ key }) => key)).size).toBe(codes.length);
		expect(new Set(codes.map(({ label }) => label)).size).toBe(codes.length);
		expect(new Set(codes.map(({ folder }) => folder))).toEqual(new Set(folders.map(({ key }) => key)));
		expect(new Set(placed.map(({ code }) => code))).toEqual(new Set(codes.map(({ key }) => key)));
		expect(new Set(codes.map(({ level }) => level))).toEqual(new Set(['semantic', 'latent']));
	});

	test('are not the elements of the executive order', () => {
		const elements =
			/^(målgruppen?|de faglige indsatser|kompetencer|uddannelse|udstyr|kvalitetssikring|registrering|monitorering|samarbejde|myndighedsansvar|rådgivning)/i;
		for (const { label } of [...codes, ...folders]) expect(label).not.toMatch(elements);
	});
});

describe('the codings', () => {
	test('are three hundred or more, in every source and by both researchers', () => {
		expect(placed.length).toBeGreaterThanOrEqual(300);
		expect(codings.map(({ source }) => source).toSorted()).toEqual(materials.map(({ key }) => key).toSorted());
		for (const { codings: ofSource } of codings)
			expect(new Set(ofSource.map(({ by }) => by))).toEqual(new Set(['signe', 'torben']));
	});

	test('quote words that stand in their source', () => {
		expect(placed.filter(({ start }) => start === -1).map(({ source, quote }) => `${source}: ${quote}`)).toEqual([]);
	});

	test('begin and end at words', () => {
		for (const { quote } of placed) {
			expect(quote).toBe(quote.trim());
			expect(quote.length).toBeGreaterThan(12);
		}
	});

	test('are each made once', () => {
		const places = placed.map(({ source, code, by, start, end }) => [source, code, by, start, end].join(' '));
		expect(new Set(places).size).toBe(places.length);
	});

	test('overlap another in a fifth of the cases, and cross paragraphs in a tenth', () => {
		const overlapping = placed.filter((one) => placed.some((other) => other !== one && overlap(one, other)));
		expect(share(overlapping)).toBeGreaterThanOrEqual(0.2);
		expect(share(placed.filter(({ quote }) => quote.includes('\n')))).toBeGreaterThanOrEqual(0.1);
	});

	test('have a note in fifteen cases or more', () => {
		expect(placed.filter(({ note }) => note !== undefined).length).toBeGreaterThanOrEqual(15);
	});

	test('show the two researchers reading a passage differently', () => {
		const differing = placed.filter((one) =>
			placed.some((other) => one.by !== other.by && one.code !== other.code && overlap(one, other))
		);
		expect(differing.length).toBeGreaterThanOrEqual(20);
	});
});

test('memos are about what is there', () => {
	for (const { about } of memos) {
		if (about === 'study') continue;
		if ('source' in about) expect(materials.map(({ key }) => key)).toContain(about.source);
		else expect(codes.map(({ key }) => key)).toContain(about.code);
	}
});
