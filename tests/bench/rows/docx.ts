import type { Page } from '@playwright/test';
import { da } from '#lib/messages/da.ts';
import { expect, pause, signedIn, timed, watch } from '../support/browsers.ts';
import { Pings } from '../support/pings.ts';
import { over } from '../support/seed-store.ts';
import { standardSeed } from '../support/seeds.ts';
import { repeats, shared, type Bench, type Row } from './row.ts';

/** A standard of a hundred provisions as Word: from the key to the file that can be fetched; how long the server was away. */
export const docxRows: readonly Row[] = [
	{ name: 'docx-100', of: 'median', budget: 5000, measure: async (bench) => (await both(bench)).made },
	{ name: 'docx-stall', of: 'p95', budget: 100, measure: async (bench) => (await both(bench)).stalls }
];

interface Made {
	readonly made: readonly number[];
	/** The longest that the server did not answer while each file was made. */
	readonly stalls: readonly number[];
}

const both = shared(docx);

async function docx({ browser }: Bench): Promise<Made> {
	const seed = await standardSeed();
	return over(seed, async (server) => {
		const context = await signedIn(browser, server, 0);
		const page = await context.newPage();
		await page.goto(`/standard/${seed.known.standard}`);
		await expect(page.locator('.ProseMirror p').first()).toBeVisible();
		const pings = new Pings(server.url);
		try {
			return await make(page, pings);
		} finally {
			pings.stop();
			await context.close();
		}
	});
}

async function make(page: Page, pings: Pings): Promise<Made> {
	const [made, stalls]: [number[], number[]] = [[], []];
	for (let n = 0; n < repeats.acts; n++) {
		await open(page);
		pings.take();
		await page.keyboard.press('Enter');
		made.push((await timed(page)).took);
		stalls.push(pings.take());
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	return { made, stalls };
}

/** The dialog for a Word file, with the focus on the button that has it made. */
async function open(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Menu for / }).click();
	await page.getByRole('menuitem', { name: /^Hent som Word/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: da.word.dialog.make }).focus();
	await pause(200);
	await watch(page, { is: 'button', name: da.word.dialog.fetch });
}
