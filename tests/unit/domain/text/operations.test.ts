import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	apply,
	canonical,
	compose,
	composeTraces,
	fits,
	invert,
	invertTraces,
	type Operation,
	trace,
	worded
} from '#lib/domain/text/operations.ts';
import { onto, type Sketch, sketches, texts } from './generators.ts';

const runs = { numRuns: 600 };

/** A text and corrections of it, one after the other. */
function sequence(text: string, ...sketched: readonly Sketch[][]): { texts: string[]; all: Operation[][] } {
	const seen = [text];
	const all = sketched.map((one) => {
		const operations = onto(seen.at(-1) ?? '', one);
		seen.push(apply(seen.at(-1) ?? '', operations));
		return operations;
	});
	return { texts: seen, all };
}

describe('operations', () => {
	test('composed do what one after the other does', () => {
		fc.assert(
			fc.property(texts(), sketches(), sketches(), (text, one, other) => {
				const { texts: seen, all } = sequence(text, one, other);
				const [a = [], b = []] = all;
				expect(apply(text, compose(a, b))).toBe(seen[2]);
				expect(canonical(compose(a, b))).toEqual(compose(a, b));
			}),
			runs
		);
	});

	test('composed in either grouping are the same operations', () => {
		fc.assert(
			fc.property(texts(), sketches(), sketches(), sketches(), (text, ...sketched) => {
				const [a = [], b = [], c = []] = sequence(text, ...sketched).all;
				expect(compose(compose(a, b), c)).toEqual(compose(a, compose(b, c)));
			}),
			runs
		);
	});

	test('give the same numbers traced before they are composed as after', () => {
		fc.assert(
			fc.property(texts(), sketches(), sketches(), (text, one, other) => {
				const [a = [], b = []] = sequence(text, one, other).all;
				expect(composeTraces(trace(a), trace(b))).toEqual(trace(compose(a, b)));
			}),
			runs
		);
	});

	test('inverted give the text back, and their numbers are the inverted numbers', () => {
		fc.assert(
			fc.property(texts(), sketches(), (text, sketched) => {
				const operations = onto(text, sketched);
				const back = invert(text, operations);
				expect(apply(apply(text, operations), back)).toBe(text);
				expect(trace(back)).toEqual(invertTraces(trace(operations)));
			}),
			runs
		);
	});

	test('are known again from their numbers and the text they lead to', () => {
		fc.assert(
			fc.property(texts(), sketches(), (text, sketched) => {
				const operations = onto(text, sketched);
				expect(worded(trace(operations), apply(text, operations))).toEqual(operations);
			}),
			runs
		);
	});

	test('keep nothing but numbers in a trace, also as JSON', () => {
		const stored = trace([{ at: 3, del: 5, ins: 'Karen' }]);
		expect(JSON.stringify(stored)).toBe('[[3,5,5]]');
		expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
	});

	test('are sorted and joined where they touch, and dropped where they do nothing', () => {
		expect(
			canonical([
				{ at: 9, del: 0, ins: '' },
				{ at: 7, del: 2, ins: '' },
				{ at: 5, del: 2, ins: 'x' },
				{ at: 3, del: 1, ins: 'y' }
			])
		).toEqual([
			{ at: 3, del: 1, ins: 'y' },
			{ at: 5, del: 4, ins: 'x' }
		]);
	});

	test('that overlap are refused, as are those outside the text', () => {
		const overlapping = [
			{ at: 0, del: 3, ins: '' },
			{ at: 2, del: 1, ins: 'x' }
		];
		expect(() => canonical(overlapping)).toThrow(RangeError);
		expect(() => apply('ab', [{ at: 1, del: 2, ins: '' }])).toThrow(RangeError);
		expect(fits(overlapping, 10)).toBe(false);
	});

	test.each<[string, Operation, boolean]>([
		['at the very end', { at: 5, del: 0, ins: 'x' }, true],
		['over the end', { at: 4, del: 2, ins: '' }, false],
		['before the start', { at: -1, del: 1, ins: '' }, false],
		['deleting less than nothing', { at: 2, del: -1, ins: '' }, false],
		['at half a unit', { at: 0.5, del: 0, ins: 'x' }, false],
		['at no number', { at: NaN, del: 0, ins: 'x' }, false]
	])('%s: %j fits a text of 5 units: %s', (_, operation, expected) => {
		expect(fits([operation], 5)).toBe(expected);
	});
});

describe('ChangeSet of CodeMirror agrees', () => {
	const toSet = (operations: readonly Operation[], length: number) =>
		ChangeSet.of(
			operations.map(({ at, del, ins }) => ({ from: at, to: at + del, insert: Text.of(ins.split('\n')) })),
			length
		);
	const applied = (set: ChangeSet, text: string) => set.apply(Text.of(text.split('\n'))).toString();
	function operationsOf(set: ChangeSet): Operation[] {
		const found: Operation[] = [];
		set.iterChanges((from, to, _from, _to, ins) => found.push({ at: from, del: to - from, ins: ins.toString() }));
		return found;
	}

	test('on apply, compose and invert', () => {
		fc.assert(
			fc.property(texts(), sketches(), sketches(), (text, one, other) => {
				const { texts: seen, all } = sequence(text, one, other);
				const [a = [], b = []] = all;
				const between = seen[1] ?? '';
				const [first, second] = [toSet(a, text.length), toSet(b, between.length)];
				expect(applied(first, text)).toBe(between);
				expect(operationsOf(first.compose(second))).toEqual(compose(a, b));
				const back = first.invert(Text.of(text.split('\n')));
				expect(applied(back, between)).toBe(apply(between, invert(text, a)));
			}),
			runs
		);
	});
});
