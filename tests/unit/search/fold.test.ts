import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#lib/search/fold.ts';

test('capitals, accents, quotation marks and kinds of space make no difference', () => {
	expect(fold('Én SØNDAG\ni «Idéernes» hus – à la carte')).toBe('en søndag i "ideernes" hus - a la carte');
});

test('æ, ø and å are letters of their own', () => {
	expect(fold('Æble ØRE Ål ǿ ǻ')).toBe('æble øre ål ø å');
	expect(fold('øre')).not.toBe(fold('ore'));
});

test('marks of other scripts are part of their letters', () => {
	expect(fold('Й 한')).toBe('й 한');
});

test('a folded text has the offsets of the text, and folding it again changes nothing', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 60 });
	fc.assert(
		fc.property(fc.oneof(text, fc.constantFrom('İstanbul', 'ǅ', 'ß', '𐐀', 'a\n\tb')), (some) => {
			const folded = fold(some);
			expect(folded).toHaveLength(some.length);
			expect(fold(folded)).toBe(folded);
		})
	);
});
