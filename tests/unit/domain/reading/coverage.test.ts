import { describe, expect, test } from 'vitest';
import { coverage, isCovered, nextUncoded } from '#lib/domain/reading/coverage.ts';
import type { Line } from '#lib/domain/reading/lines.ts';
import { linesOf } from './text.ts';

test('stretches that overlap or touch are one, and points are none', () => {
	const spans = [
		{ start: 10, end: 20 },
		{ start: 0, end: 5 },
		{ start: 15, end: 30 },
		{ start: 30, end: 31 },
		{ start: 40, end: 40 }
	];
	expect(coverage(spans)).toEqual([
		{ start: 0, end: 5 },
		{ start: 10, end: 31 }
	]);
});

test('touching is not covering', () => {
	const covered = [{ start: 10, end: 20 }];
	expect([isCovered(covered, { start: 0, end: 10 }), isCovered(covered, { start: 20, end: 21 })]).toEqual([
		false,
		false
	]);
	expect(isCovered(covered, { start: 19, end: 40 })).toBe(true);
});

describe('the next uncoded', () => {
	const { words, lines } = linesOf(
		'# Natten',
		'I: Hvad gør I?',
		'P4: Ingen.',
		'Vi venter.',
		'I: Og så?',
		'P4: Så ringer vi.'
	);
	const line = (part: string): Line => lines.find(({ text }) => text.includes(part)) ?? lines[0] ?? never();
	const never = (): never => {
		throw new Error('a text without lines');
	};
	const covered = [{ start: words.indexOf('venter'), end: words.indexOf('venter') + 3 }];
	const texts = (from: string, forward: boolean, passOver = (one: Line) => one.turn === 'I') =>
		nextUncoded(lines, covered, line(from), forward, passOver)?.map(({ text }) => text);

	test('is a whole turn in which nothing is coded', () => {
		expect(texts('Natten', true)).toEqual(['Så ringer vi.']);
		expect(texts('Natten', true, () => false)).toEqual(['Hvad gør I?']);
	});

	test('is sought backwards too', () => {
		expect(texts('Så ringer', false, () => false)).toEqual(['Og så?']);
	});

	test('is not there when all is coded', () => {
		expect(texts('Så ringer', true)).toBeUndefined();
		expect(texts('Hvad', false, () => false)).toBeUndefined();
	});
});
