import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anchorAt,
	atom,
	FlatText,
	placeOf,
	type Anchor,
	type Span,
	type WordBlock
} from '#lib/domain/standard/comment-place.ts';

const blocks = (...texts: readonly string[]): WordBlock[] => texts.map((text, i) => ({ id: `b${i}`, text }));
const words = (of: readonly WordBlock[], spans: readonly Span[]): string[] =>
	spans.map(({ block, from, to }) => of[block]?.text.slice(from, to) ?? '');
/** Where the mark is to lie, as the words under it. */
const place = (of: readonly WordBlock[], anchor: Anchor, marked: readonly Span[] = []): string[] =>
	words(of, placeOf(anchor, new FlatText(of), marked));
const spanOf = (of: readonly WordBlock[], block: number, quote: string): Span => {
	const from = of[block]?.text.indexOf(quote) ?? -1;
	return { block, from, to: from + quote.length };
};

describe('a comment without a mark', () => {
	test('is put on its words in its block, the occurrence nearest to where it was', () => {
		const of = blocks('ro', 'ro og ro og ro');
		expect(placeOf({ quote: 'ro', block: 'b1', offset: 7 }, new FlatText(of))).toEqual([{ block: 1, from: 6, to: 8 }]);
	});

	test('is put where the surroundings agree, though a copy is nearer', () => {
		const of = blocks('Kopi: faglig praksis her. Den skal have faglig praksis hvert år.');
		const anchor = { quote: 'faglig praksis', prefix: 'Den skal have ', suffix: ' hvert år.', block: 'b0', offset: 8 };
		expect(placeOf(anchor, new FlatText(of))).toEqual([{ block: 0, from: 40, to: 54 }]);
	});

	test('is found in another block when its own no longer has the words', () => {
		const of = blocks('før', 'Organisationen', 'skal dokumentere');
		expect(place(of, { quote: 'dokumentere', block: 'b1', offset: 20 })).toEqual(['dokumentere']);
	});

	test('is put nowhere when its words stand in several other blocks alike', () => {
		expect(place(blocks('ro', 'ro'), { quote: 'ro', block: 'gone' })).toEqual([]);
	});

	test('is told from its like by what stood around it', () => {
		const of = blocks('mere ro her', 'fred og ro i sindet');
		expect(placeOf({ quote: 'ro', prefix: 'fred og ', suffix: ' i sindet' }, new FlatText(of))).toEqual([
			{ block: 1, from: 8, to: 10 }
		]);
	});

	test('over two blocks is found over two blocks', () => {
		expect(place(blocks('det ene', 'det andet'), { quote: 'ene\ndet' })).toEqual(['ene', 'det']);
	});

	test('is found when its block was split within it, or two were joined', () => {
		expect(place(blocks('skal doku', 'mentere'), { quote: 'dokumentere' })).toEqual(['doku', 'mentere']);
		expect(place(blocks('skal dokumentere'), { quote: 'doku\nmentere' })).toEqual(['dokumentere']);
	});

	test('takes no notice of atoms among its words', () => {
		const of = blocks(`et ${atom}citat med${atom} note`);
		expect(placeOf({ quote: 'citat med note' }, new FlatText(of))).toEqual([{ block: 0, from: 4, to: 19 }]);
		expect(place(of, { quote: `citat med${atom} note` })).toEqual([`citat med${atom} note`]);
	});

	test('without words has no place', () => {
		for (const quote of ['', atom, '\n']) expect(place(blocks('noget', 'mere'), { quote })).toEqual([]);
	});
});

describe('a comment with a mark', () => {
	const of = blocks('Organisationen skal dokumentere sin praksis.', 'dokumentere sin praksis igen');

	test('keeps it where its words have been changed', () => {
		expect(place(of, { quote: 'beskrive sin praksis' }, [spanOf(of, 0, 'sin praksis')])).toEqual(['sin praksis']);
	});

	test('gets back the words that lost it while they stand', () => {
		const anchor = { quote: 'dokumentere sin praksis', block: 'b0', offset: 20 };
		expect(place(of, anchor, [spanOf(of, 0, 'dokument')])).toEqual(['dokumentere sin praksis']);
		expect(place(of, anchor, [spanOf(of, 0, 'dokument'), spanOf(of, 0, 'praksis')])).toEqual([
			'dokumentere sin praksis'
		]);
	});

	test('in two places keeps the one that was there', () => {
		const quote = 'dokumentere sin praksis';
		const both = [spanOf(of, 0, quote), spanOf(of, 1, quote)];
		expect(placeOf({ quote, block: 'b0', offset: 20 }, new FlatText(of), both)).toEqual([both[0]]);
		expect(placeOf({ quote, block: 'b1', offset: 0 }, new FlatText(of), both)).toEqual([both[1]]);
	});

	test('takes in words that were put into it', () => {
		const changed = blocks('skal dokumentere nøje og ofte sin praksis');
		const marked = [spanOf(changed, 0, 'dokumentere'), spanOf(changed, 0, ' sin praksis')];
		expect(place(changed, { quote: 'dokumentere sin praksis', block: 'b0', offset: 5 }, marked)).toEqual([
			'dokumentere nøje og ofte sin praksis'
		]);
	});

	test('follows its words when only a scrap of them was left behind', () => {
		const moved = blocks('e', 'dokumentere sin praksis');
		expect(place(moved, { quote: 'dokumentere sin praksis', block: 'b0' }, [spanOf(moved, 0, 'e')])).toEqual([
			'dokumentere sin praksis'
		]);
	});

	test('over a break that an atom makes is one', () => {
		const changed = blocks(`fag${atom}lig`);
		const marked = [spanOf(changed, 0, 'fag'), spanOf(changed, 0, 'lig')];
		expect(place(changed, { quote: 'faglig' }, marked)).toEqual([`fag${atom}lig`]);
	});
});

/** Texts of few letters, so that words stand in many places. */
const letters = fc.constantFrom('a', 'b', ' ', 'ø', atom);
const texts = fc.array(fc.string({ unit: letters, maxLength: 30 }), { minLength: 1, maxLength: 6 });
const spansIn = (of: readonly WordBlock[]) =>
	fc.array(
		fc.record({ block: fc.nat(of.length - 1), from: fc.nat(30), to: fc.nat(30) }).map(({ block, from, to }) => {
			const length = of[block]?.text.length ?? 0;
			const [a, b] = [Math.min(from, length), Math.min(to, length)];
			return { block, from: Math.min(a, b), to: Math.max(a, b) };
		}),
		{ maxLength: 4 }
	);
const marked = texts.chain((some) => {
	const of = blocks(...some);
	return fc.record({ of: fc.constant(of), spans: spansIn(of), quote: fc.string({ unit: letters, maxLength: 8 }) });
});

describe('always', () => {
	test('the place has no empty span, lies in the text, and holds words', () => {
		fc.assert(
			fc.property(marked, fc.nat(30), ({ of, spans, quote }, offset) => {
				const found = placeOf({ quote, block: 'b0', offset, prefix: quote }, new FlatText(of), spans);
				for (const { block, from, to } of found) {
					expect(from).toBeLessThan(to);
					expect(to).toBeLessThanOrEqual(of[block]?.text.length ?? -1);
				}
				expect(words(of, found).every((one) => one.replaceAll(atom, '') !== '')).toBe(true);
			})
		);
	});

	test('a mark put in its place stays there', () => {
		fc.assert(
			fc.property(marked, ({ of, spans, quote }) => {
				const text = new FlatText(of);
				const found = placeOf({ quote }, text, spans);
				if (found.length > 0) expect(placeOf(anchorAt(found, text), text, found)).toEqual(found);
			})
		);
	});

	test('a mark that was taken off whole goes back to the same words', () => {
		fc.assert(
			fc.property(marked, ({ of, spans, quote }) => {
				const text = new FlatText(of);
				const found = placeOf({ quote }, text, spans);
				if (found.length === 0) return;
				const anchor = anchorAt(found, text);
				const again = placeOf(anchor, text);
				expect(anchorAt(again, text).quote).toBe(anchor.quote);
			})
		);
	});

	test('words that stand once are found, whatever else is known of them', () => {
		fc.assert(
			fc.property(texts, fc.nat(6), fc.string({ unit: letters }), (some, at, prefix) => {
				const parts = [...some.slice(0, at), 'xyz', ...some.slice(at)];
				expect(place(blocks(...parts), { quote: 'xyz', prefix, block: 'b0', offset: 3 })).toEqual(['xyz']);
			})
		);
	});
});
