import type { Page } from '@playwright/test';
import { expect, pause, signedIn, timed, watch } from '../support/browsers.ts';
import { HeadlessAuthor } from '../support/headless-author.ts';
import { over } from '../support/seed-store.ts';
import { authors, standardSeed } from '../support/seeds.ts';
import { placeOf } from '../support/standard-text.ts';
import type { Bench, Row } from './row.ts';

const letters = 90;
/** Between two letters of the one who is measured, in milliseconds. */
const pace = 330;
/** Not counted: the first letters. */
const warmUp = 6;

/**
 * From a letter's key in one browser until it is painted in another, while twenty have the draft open: these two in
 * Chromium, eighteen that write three letters a second each.
 */
export const editorsRow: Row = { name: 'editors-20', of: 'p95', budget: 300, measure };

async function measure({ browser }: Bench): Promise<number[]> {
	const seed = await standardSeed();
	const { standard, draft } = seed.known;
	return over(seed, async (server) => {
		const contexts = [await signedIn(browser, server, 0), await signedIn(browser, server, 1)] as const;
		const [anna, bo] = [await contexts[0].newPage(), await contexts[1].newPage()];
		for (const page of [anna, bo]) {
			await page.goto(`/standard/${standard}`);
			await expect(page.locator('.ProseMirror p').first()).toBeVisible();
		}
		const others: HeadlessAuthor[] = [];
		for (let nth = 2; nth < authors; nth++) others.push(await HeadlessAuthor.open(server, nth, standard, draft));
		// Not all on the same beat.
		for (const other of others) {
			other.write();
			await pause(37);
		}
		const values = await writing(anna, bo);
		if (others.some(({ letters }) => letters === 0)) throw new Error('some of the others wrote nothing');
		for (const other of others) other.close();
		for (const context of contexts) await context.close();
		return values;
	});
}

/** One writes; how long each letter takes to the other. */
async function writing(anna: Page, bo: Page): Promise<number[]> {
	await anna.locator('.ProseMirror p', { hasText: placeOf(0) }).click();
	await anna.keyboard.press('End');
	let words = placeOf(0);
	const values: number[] = [];
	for (let n = 0; n < warmUp + letters; n++) {
		const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(n % 26);
		words += letter;
		for (const page of [anna, bo]) await watch(page, { is: 'written', words });
		const before = performance.now();
		await anna.keyboard.press(letter);
		const [hers, his] = await Promise.all([timed(anna), timed(bo)]);
		values.push(his.paintedAt - hers.inputAt);
		await pause(Math.max(0, pace - (performance.now() - before)));
	}
	return values.slice(warmUp);
}
