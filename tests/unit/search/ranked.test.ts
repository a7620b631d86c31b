import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Searchable } from '#lib/search/searchable.ts';
import { SearchEngine } from '#lib/search/search-engine.ts';
import { aSource, engineOf, found, hitsIn, worked } from './searching.ts';

describe('a word is found in its other forms', () => {
	test.each([
		['indlæggelse', 'indlæggelser'],
		['indlæggelser', 'indlæggelsen'],
		['kvalitet', 'kvaliteten'],
		['kvaliteten', 'kvalitet'],
		['kommunerne', 'kommune'],
		['palliative', 'palliativ']
	])('%s finds %s', (asked, stands) => {
		const engine = engineOf(aSource('a', `Der var ${stands} i marts.`));
		expect(found(engine, asked)).toHaveLength(1);
		expect(found(engine, asked)[0]).toContain(asked.slice(0, 5));
	});

	test('and the whole form is marked', () => {
		expect(found(engineOf(aSource('a', 'Hans behandling gik godt.')), 'behandlingerne')).toEqual(['behandling']);
	});

	test('ikke is a word like any other', () => {
		const engine = engineOf(aSource('a', 'Om natten var det godt.'), aSource('b', 'Om natten var det ikke godt.'));
		expect(hitsIn(engine.search('godt ikke')).map(({ of, how }) => [of, how])).toEqual([['source:b', 'near']]);
	});

	test('by the rules of the language of its source', () => {
		const engine = engineOf(
			aSource('da', 'Sygeplejersken ringede.'),
			aSource('en', 'The nurses called.', { language: 'en' }),
			aSource('fi', 'Hoitajien nurses.', { language: 'other' })
		);
		expect(found(engine, 'sygeplejerskerne')).toEqual(['Sygeplejersken']);
		// In the Finnish one only as it is written.
		expect(hitsIn(engine.search('nursing')).map(({ of }) => of)).toEqual(['source:en']);
		expect(found(engine, 'calling')).toEqual(['called']);
	});

	test('a word of one language is no form of a word of another', () => {
		// "notes" is "note" in English; in Danish it would be a genitive.
		const engine = engineOf(
			aSource('en', 'My notes.', { language: 'en' }),
			aSource('fi', 'notes', { language: 'other' })
		);
		expect(hitsIn(engine.search('noting')).map(({ of }) => of)).toEqual(['source:en']);
	});
});

test('of several words all must be there', () => {
	const engine = engineOf(aSource('a', 'Lægen kom. Natten gik.'), aSource('b', 'Lægen kom.'));
	expect(hitsIn(engine.search('natten lægerne')).map(({ of }) => of)).toEqual(['source:a']);
});

test('the source that says most of it in fewest words comes first', () => {
	const engine = engineOf(
		aSource('a', `Smerter. ${'Noget andet blev sagt her. '.repeat(40)}`),
		aSource('b', 'Smerter, smerter og smerter.')
	);
	expect(hitsIn(engine.search('smerten')).map(({ of }) => of)).toEqual(['source:b', 'source:a']);
});

test('a passage that is shown as it is written is not shown for its other forms too', () => {
	const engine = engineOf(aSource('a', 'Lægen kom, og lægerne gik.'));
	expect(hitsIn(engine.search('lægen')).map(({ how }) => how)).toEqual(['exact']);
});

test('while more is on its way nothing is ranked, and what is there is found as it is written', () => {
	const engine = new SearchEngine();
	engine.expect(true);
	engine.put([aSource('a', 'Lægen kom.')]);
	worked(engine);
	expect([engine.isRanked, found(engine, 'lægerne'), found(engine, 'lægen')]).toEqual([false, [], ['Lægen']]);
	engine.expect(false);
	worked(engine);
	expect([engine.isRanked, found(engine, 'lægerne')]).toEqual([true, ['Lægen']]);
});

test('a coding without a note is found as it is written; its words are ranked in their source', () => {
	const coded: Searchable = { ...aSource('a', 'lægen'), id: 'coding:a:b', kind: 'coding', isScannedOnly: true };
	const engine = engineOf(coded);
	expect([found(engine, 'læge'), found(engine, 'lægerne'), engine.isRanked]).toEqual([['læge'], [], true]);
});

test('after changes the same is found as in an index made anew', () => {
	const words = ['læge', 'lægen', 'nat', 'natten', 'ikke', 'nats', 'hjælpen', 'hjælp'];
	const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
	const change = fc.record({
		name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
		text: fc.option(text),
		steps: fc.nat(2)
	});
	const language = (name: string): Searchable['language'] => (name < 'e' ? 'da' : name === 'e' ? 'en' : 'other');
	fc.assert(
		fc.property(fc.array(change, { maxLength: 25 }), fc.constantFrom(...words), (changes, asked) => {
			const engine = new SearchEngine();
			const held = new Map<string, Searchable>();
			for (const { name, text, steps } of changes) {
				const one = aSource(name, text ?? '', { language: language(name) });
				if (text === null) {
					engine.remove([one.id]);
					held.delete(name);
				} else {
					engine.put([one]);
					held.set(name, one);
				}
				for (let left = steps; left > 0; left--) engine.work();
			}
			const places = (of: SearchEngine) =>
				hitsIn(of.search(asked))
					.map(({ of, how, span }) => `${of} ${how} ${span?.start ?? ''}`)
					.sort();
			expect(places(worked(engine))).toEqual(places(engineOf(...held.values())));
			expect(engine.isRanked).toBe(true);
		})
	);
});
