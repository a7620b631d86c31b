import type { Page } from '@playwright/test';
import { expect, pause, signedIn, timed, watch } from '../support/browsers.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { laidText } from '../support/laid-text.ts';
import type { Awaited } from '../support/page-clock.ts';
import { over } from '../support/seed-store.ts';
import { readingSeed } from '../support/seeds.ts';
import { repeats, shared, type Bench, type Row } from './row.ts';

/** From the key that applies a code in a text of 9,000 words with 2,000 codings until the words are painted. */
export const applyRows: readonly Row[] = [
	{ name: 'apply-same', of: 'median', budget: 80, measure: async (bench) => (await both(bench)).same },
	{ name: 'apply-other', of: 'median', budget: 400, measure: async (bench) => (await both(bench)).other }
];

interface Applied {
	/** In the browser in which the code is applied. */
	readonly same: readonly number[];
	/** In another researcher's browser. */
	readonly other: readonly number[];
}

/** Not counted: the first acts of a page. */
const warmUp = 3;

const both = shared(apply);

async function apply({ browser, corpus }: Bench): Promise<Applied> {
	const of = corpus('S');
	const seed = await readingSeed(of);
	const { study, source } = seed.known[2000];
	const label = of.codes.at(-1)?.name ?? '';
	return over(seed, async (server) => {
		const contexts = [await signedIn(browser, server, 0), await signedIn(browser, server, 1)] as const;
		const [anna, bo] = [await contexts[0].newPage(), await contexts[1].newPage()];
		for (const page of [anna, bo]) {
			await page.goto(`/study/${study}/source/${source}`);
			await expect(page.locator('[role=listitem][data-coding]').first()).toBeVisible();
		}
		const [same, other]: [number[], number[]] = [[], []];
		for (const row of rowsToCode(of, warmUp + repeats.acts)) {
			for (const page of [anna, bo]) await bringIntoView(page, row);
			const marked = await markWords(anna, row);
			await choose(anna, label);
			for (const page of [anna, bo]) await watch(page, marked);
			await anna.keyboard.press('Enter');
			const [hers, his] = await Promise.all([timed(anna), timed(bo)]);
			same.push(hers.took);
			other.push(his.paintedAt - hers.inputAt);
			await pause(250);
		}
		for (const context of contexts) await context.close();
		return { same: same.slice(warmUp), other: other.slice(warmUp) };
	});
}

/** Numbers of so many paragraphs that are long enough, spread over the text. */
function rowsToCode({ opened }: Corpus, count: number): number[] {
	const long = laidText(opened)
		.text.split('\n')
		.flatMap((paragraph, i) => (paragraph.length > 120 ? [i + 1] : []));
	return Array.from({ length: count }, (_, n) => long[Math.floor((n * long.length) / count)] ?? 1);
}

async function bringIntoView(page: Page, row: number): Promise<void> {
	await page.evaluate(async (no) => {
		const paragraph = document.querySelector(`[data-row="${no}"] [data-start]`);
		const top = paragraph?.getBoundingClientRect().top ?? 0;
		scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
		for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
	}, row);
}

/** Marks words of the paragraph's first line with the mouse. */
async function markWords(page: Page, row: number): Promise<Extract<Awaited, { is: 'coded' }>> {
	const [from, to] = await page.evaluate((no) => {
		const node = document.querySelector(`[data-row="${no}"] [data-start]`)?.firstChild;
		if (!node) throw new Error(`there is no paragraph ${no}`);
		return [7, 41].map((offset) => {
			const range = document.createRange();
			range.setStart(node, offset);
			range.setEnd(node, offset + 1);
			const { left, top, height } = range.getBoundingClientRect();
			return { x: left + 1, y: top + height / 2 };
		});
	}, row);
	if (!from || !to) throw new Error('the words have no place');
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 4 });
	const [start, end] = await page.evaluate(() => {
		const selection = getSelection();
		return [selection?.anchorOffset ?? 0, selection?.focusOffset ?? 0];
	});
	await page.mouse.up();
	if (start >= end) throw new Error(`nothing was marked in paragraph ${row}`);
	return { is: 'coded', row, from: start, to: end };
}

/** Types a code's name in the field at the marked words, until it is the one that Enter applies. */
async function choose(page: Page, label: string): Promise<void> {
	const field = page.getByRole('combobox', { name: 'Kode' });
	await expect(field).toBeFocused();
	await page.keyboard.type(label);
	await expect(page.getByRole('option').first()).toContainText(label);
	// The field has found its place and stands still.
	await pause(100);
}
