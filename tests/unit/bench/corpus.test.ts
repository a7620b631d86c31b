import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countWords } from '#lib/domain/text/canonical.ts';
import { makeCorpus } from '../../bench/corpus/make-corpus.ts';
import { readCorpus } from '../../bench/corpus/read-corpus.ts';
import { laidText } from '../../bench/support/laid-text.ts';

const corpus = makeCorpus('S');

test('the corpus is the same every time', () => {
	expect(makeCorpus('S').sha256).toBe(corpus.sha256);
});

test('it has the texts, codes and codings of its size, and a text of 9,000 words to be opened', () => {
	expect(corpus.texts).toHaveLength(16);
	expect(corpus.codes).toHaveLength(120);
	expect(corpus.codings).toHaveLength(3000);
	expect(new Set(corpus.codings.map(({ coder }) => coder))).toEqual(new Set(['coder1', 'coder2', 'coder3']));
	expect(Object.values(corpus.codingsOf).map((codings) => codings.length)).toEqual([30, 300, 2000]);
	for (const { text } of [...corpus.texts, corpus.opened]) {
		expect(countWords(text)).toBeGreaterThan(9000);
		expect(countWords(text)).toBeLessThan(9900);
	}
});

test('a code stands after the one it lies under, and no two have one name', () => {
	const seen = new Set<string | null>([null]);
	for (const { id, parent } of corpus.codes) {
		expect(seen).toContain(parent);
		seen.add(id);
	}
	expect(new Set(corpus.codes.map(({ name }) => name)).size).toBe(120);
});

test('laid out as the product keeps it, a text has lost who speaks, and every coding still has its words', () => {
	const file = corpus.opened.text;
	const laid = laidText(corpus.opened);
	expect(laid.text).not.toMatch(/^(I|P\d): /m);
	for (const { start, end } of corpus.codingsOf[2000]) {
		const words = file.slice(start, end).replace(/\n\n(I|P\d): /g, '\n');
		expect(laid.text.slice(laid.at(start), laid.at(end))).toBe(words);
	}
});

test('a corpus in a folder is read as it was written', () => {
	const folder = mkdtempSync(join(tmpdir(), 'roedtraad-corpus-'));
	const lines = (codings: readonly unknown[]): string => codings.map((one) => `${JSON.stringify(one)}\n`).join('');
	for (const part of ['transcripts', 'bench']) mkdirSync(join(folder, part));
	for (const { name, text } of corpus.texts) writeFileSync(join(folder, 'transcripts', `${name}.txt`), text);
	writeFileSync(join(folder, 'codebook.json'), JSON.stringify(corpus.codes));
	writeFileSync(join(folder, 'codings.jsonl'), lines(corpus.codings));
	writeFileSync(join(folder, 'bench/B.txt'), corpus.opened.text);
	for (const count of [30, 300, 2000] as const)
		writeFileSync(join(folder, `bench/codings-${count}.jsonl`), lines(corpus.codingsOf[count]));
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ sha256: corpus.sha256 }));
	expect(readCorpus(folder)).toEqual(corpus);
	rmSync(folder, { recursive: true });
});
