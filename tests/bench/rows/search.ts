import type { Page } from '@playwright/test';
import { Chance } from '../corpus/chance.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { expect, signedIn, timed, watch } from '../support/browsers.ts';
import { over } from '../support/seed-store.ts';
import { largeSeed } from '../support/seeds.ts';
import { repeats, shared, type Bench, type Row } from './row.ts';

/** From a question in a study of 0.9 million words, put into the empty field in one go, until the first place can be clicked. */
export const searchRows: readonly Row[] = [
	{ name: 'phrase', of: 'median', budget: 50, measure: async (bench) => (await both(bench)).phrase },
	{ name: 'ranked', of: 'median', budget: 150, measure: async (bench) => (await both(bench)).ranked }
];

interface Sought {
	readonly phrase: readonly number[];
	readonly ranked: readonly number[];
}

/** Not counted: the first questions of a page. */
const warmUp = 3;
/** Indexing a study takes seconds, and is not what is measured here. */
const indexing = 300_000;

const both = shared(search);

async function search({ browser, corpus }: Bench): Promise<Sought> {
	const of = corpus('M');
	const seed = await largeSeed(of);
	return over(seed, async (server) => {
		const context = await signedIn(browser, server, 0);
		const page = await context.newPage();
		await page.goto(`/study/${seed.known.study}`);
		await expect(page.locator('a[href*="/source/"]').first()).toBeVisible({ timeout: indexing });
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
		await expect(page.getByText(/^Indekserer/)).toHaveCount(0, { timeout: indexing });
		const count = warmUp + repeats.acts;
		const phrase = await ask(page, phrasesOf(of, count));
		const ranked = await ask(page, wordsOf(of, count));
		await context.close();
		return { phrase: phrase.slice(warmUp), ranked: ranked.slice(warmUp) };
	});
}

async function ask(page: Page, questions: readonly string[]): Promise<number[]> {
	const values: number[] = [];
	for (const question of questions) {
		await page.keyboard.press('Control+a');
		await page.keyboard.press('Delete');
		await expect(page.locator('[data-hit]')).toHaveCount(0);
		await watch(page, { is: 'clickable', selector: '[data-hit]' });
		await page.keyboard.insertText(question);
		values.push((await timed(page)).took);
	}
	return values;
}

/** Three words in a row with nothing between them, as they were said somewhere, in quotation marks. */
function phrasesOf({ texts }: Corpus, count: number): string[] {
	const chance = new Chance('phrases');
	return Array.from({ length: count }, () => {
		const said = chance.among(texts).text.match(/\p{L}+ \p{L}+ \p{L}+/gu) ?? [];
		return `"${chance.among(said)}"`;
	});
}

/** A word of some length, or two that stand together, to be found in all their forms. */
function wordsOf({ texts }: Corpus, count: number): string[] {
	const chance = new Chance('words');
	return Array.from({ length: count }, (_, n) => {
		const words = n % 2 === 0 ? /\p{Ll}{5,}/gu : /\p{Ll}{5,} \p{Ll}{5,}/gu;
		return chance.among(chance.among(texts).text.match(words) ?? []);
	});
}
