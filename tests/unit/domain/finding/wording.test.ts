import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, gap, isShortening, wordingOf } from '#lib/domain/finding/wording.ts';

const said = 'Vi mangler én at ringe til, når det brænder på, og så ender det med en indlæggelse.';
const without = (words: string, wording = said) => {
	const start = wording.indexOf(words);
	return cut(wording, start, start + words.length);
};

describe('a wording is a shortening', () => {
	it('when its pieces stand in the source in that order, however they are spaced', () => {
		expect(isShortening(said, said)).toBe(true);
		expect(isShortening(said, 'Vi mangler én at ringe til, […] ender det med en indlæggelse.')).toBe(true);
		expect(isShortening(said, '[…]  når det\nbrænder på […]')).toBe(true);
	});

	it('not when a word is another, is broken off, or stands elsewhere', () => {
		expect(isShortening(said, 'Vi mangler nogen at ringe til')).toBe(false);
		expect(isShortening(said, 'Vi mangler én at ring')).toBe(false);
		expect(isShortening(said, 'ender det […] Vi mangler')).toBe(false);
		expect(isShortening(said, 'Vi mangler […] Vi mangler')).toBe(false);
	});

	it('not when nothing is left', () => {
		expect(isShortening(said, '')).toBe(false);
		expect(isShortening(said, `${gap} ${gap}`)).toBe(false);
	});
});

describe('leaving out', () => {
	it('puts […] with a space on either side, none before a closing mark', () => {
		expect(without('når det brænder på, ')).toBe('Vi mangler én at ringe til, […] og så ender det med en indlæggelse.');
		expect(without('og så ender det med en indlæggelse')).toBe('Vi mangler én at ringe til, når det brænder på, […].');
		expect(without('Vi mangler')).toBe('[…] én at ringe til, når det brænder på, og så ender det med en indlæggelse.');
	});

	it('takes whole words', () => {
		expect(without('anglér', 'Vi manglérede det')).toBe('Vi […] det');
		expect(cut('Det er godt', 5, 6)).toBe('Det […] godt');
	});

	it('joins what is left out side by side, also when half a mark is selected', () => {
		expect(without('to', 'en […] to tre')).toBe('en […] tre');
		expect(cut('en […] to tre', 4, 9)).toBe('en […] tre');
	});

	it('leaves a wording alone when nothing is selected, or nothing would be left', () => {
		expect(cut(said, 3, 3)).toBe(said);
		expect(cut(said, 2, 3)).toBe(said);
		expect(cut(said, 0, said.length)).toBe(said);
	});

	const word = fc.stringMatching(/^[a-zæøå]{1,6}[,.]?$/);
	const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
	const cuts = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 6 });

	it('always gives a shortening, with no two marks beside each other', () => {
		fc.assert(
			fc.property(text, cuts, (original, stretches) => {
				let wording = original;
				for (const [a, b] of stretches) {
					const [start, end] = [Math.min(a, b), Math.max(a, b)];
					wording = cut(wording, start % (wording.length + 1), end % (wording.length + 1));
					expect(isShortening(original, wording)).toBe(true);
					expect(wording).not.toMatch(/\[…\]\s*\[…\]|\s{2}|^\s|\s$/);
				}
			})
		);
	});

	it('never splits a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(40), fc.nat(40), (original, a, b) => {
				expect(cut(original, a, b).isWellFormed()).toBe(true);
			})
		);
	});
});

describe('a first wording', () => {
	it('is the passage, and of a very long one its beginning', () => {
		expect(wordingOf(' Vi ved det ikke.\n')).toBe('Vi ved det ikke.');
		const long = wordingOf('ordene er mange '.repeat(400));
		expect(long.length).toBeLessThanOrEqual(4000);
		expect(long.endsWith(gap)).toBe(true);
		expect(isShortening('ordene er mange '.repeat(400), long)).toBe(true);
	});
});
