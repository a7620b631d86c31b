import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, countWords, paragraphs } from '#lib/domain/text/canonical.ts';
import { layOut, type Block } from '#lib/importers/block.ts';
import { readSource } from '#lib/importers/read-source.ts';
import { bareDocx, wordParagraph } from '../../fixtures/importers/zip-file.ts';

/** Danish, and what is hard about text: soft hyphens, marks that combine, ligatures, hard spaces, emoji, controls. */
const words = fc.stringMatching(/^(?:[a-zæøåÆØÅ]|\u00AD|e\u0301|\uFB01|\u00A0|😀|\u200B|[.,?! \t-]){1,40}$/u);
const said = fc.record({
	speaker: fc.constantFrom('Interviewer', 'P4', 'Informant 12'),
	words: fc.array(words, { maxLength: 3 })
});
const encoder = new TextEncoder();

const isSpoken = ({ words }: { words: readonly string[] }) => words.some((line) => countWords(canonicalText(line)) > 0);

test('a read text is canonical, and turns, headings and cells begin paragraphs', async () => {
	const line = fc.oneof(
		words,
		fc.constantFrom('# Nat', '- et', '| a | b |', 'P4: Ja.', 'I: [00:01] Nå.', '', '```', '> x')
	);
	await fc.assert(
		fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.constantFrom('a.txt', 'a.md'), async (lines, name) => {
			const source = await readSource({ name, bytes: encoder.encode(lines.join('\n')) });
			if (source.outcome === 'refused') return;
			expect(source.text).toBe(canonicalText(source.text));
			expect(source.words).toBe(countWords(source.text));
			const begins = new Set(paragraphs(source.text).map(({ start }) => start));
			for (const start of source.starts) expect(begins).toContain(start.at);
			expect(source.starts.map(({ at }) => at)).toEqual(source.starts.map(({ at }) => at).sort((a, b) => a - b));
			expect(new Set(source.starts.map(({ id }) => id)).size).toBe(source.starts.length);
		})
	);
});

test('the turns of a transcript together hold every word that was said, in plain text and in Word alike', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(said.filter(isSpoken), { minLength: 2, maxLength: 20 }), async (turns) => {
			const lines = turns.flatMap(({ speaker, words }) => [`${speaker}: ${words[0] ?? ''}`, ...words.slice(1)]);
			const files = [
				{ name: 'a.txt', bytes: encoder.encode(lines.join('\n')) },
				{ name: 'a.docx', bytes: bareDocx(lines.map(wordParagraph).join('')) }
			];
			for (const file of files) {
				const source = await readSource(file);
				if (source.outcome === 'refused') return expect.fail(source.why.code);
				const every = canonicalText(turns.flatMap(({ words }) => words).join(' '));
				expect(source.text.split(/\s+/).filter(Boolean)).toEqual(every.split(/\s+/).filter(Boolean));
				expect(source.starts.map((start) => (start.kind === 'turn' ? start.speaker : start.kind))).toEqual(
					turns.map(({ speaker }) => speaker)
				);
			}
		}),
		{ numRuns: 50 }
	);
});

test('a page inside a paragraph begins with a word, however its text is made canonical', () => {
	fc.assert(
		fc.property(words, words, (before, after) => {
			const raw = `${before} ${after}`;
			const block: Block = { text: raw, starts: [{ kind: 'page', at: before.length + 1, no: 2 }] };
			const { text, starts } = layOut([block, { text: 'Slut.', starts: [] }]);
			for (const { at } of starts) expect(text[at]).toMatch(/\S/u);
		})
	);
});

test('no bytes make the reading throw', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('', 'PK\x03\x04', '%PDF-1.4\n', '\xD0\xCF\x11\xE0', 'WEBVTT\n\n', '1\n00:00:01,000 --> '),
			fc.uint8Array({ maxLength: 300 }),
			async (head, rest) => {
				const bytes = Uint8Array.from([...encoder.encode(head), ...rest]);
				expect(['read', 'refused']).toContain((await readSource({ name: 'a.docx', bytes })).outcome);
			}
		),
		{ numRuns: 300 }
	);
});
