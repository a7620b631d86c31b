import type { Page } from '@playwright/test';
import { expect, pause, signedIn, timed, watch } from '../support/browsers.ts';
import { over } from '../support/seed-store.ts';
import { largeSeed } from '../support/seeds.ts';
import { repeats, type Bench, type Row } from './row.ts';

/** Of one page: the first has everything to fetch, the others what has been kept. */
const visits = 3;

/** From the key on the code in the list that most is coded with, in the large study, to its first extract. */
export const codePageRow: Row = { name: 'code-page', of: 'median', budget: 300, measure };

async function measure({ browser, corpus }: Bench): Promise<number[]> {
	const seed = await largeSeed(corpus('M'));
	const { study, code } = seed.known;
	return over(seed, async (server) => {
		const context = await signedIn(browser, server, 0);
		const values: number[] = [];
		while (values.length < repeats.acts) {
			const page = await context.newPage();
			await page.goto(`/study/${study}/codes`);
			for (let visit = 0; visit < visits; visit++) {
				values.push(await visited(page, code));
				await page.goBack();
			}
			await page.close();
		}
		await context.close();
		return values;
	});
}

async function visited(page: Page, code: string): Promise<number> {
	const link = page.locator(`a[href$="/code/${code}"]`).first();
	await expect(link).toBeVisible();
	await link.focus();
	// What a page does when it has been opened is done.
	await pause(500);
	await watch(page, { is: 'clickable', selector: '[data-extract] .coded' });
	await page.keyboard.press('Enter');
	return (await timed(page)).took;
}
