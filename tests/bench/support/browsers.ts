import { chromium, expect as expectSoon, type Browser, type BrowserContext, type Page } from '@playwright/test';
import config from '../../browser/playwright.config.ts';
import { password } from '../../browser/support/people.ts';
import type { TestServer } from '../../browser/support/server.ts';
import { emailOf } from './accounts.ts';
import { startPageClock, type Awaited, type Timed } from './page-clock.ts';

/** What is expected before something is measured may take its time. In milliseconds. */
const patience = 120_000;
export const expect = expectSoon.configure({ timeout: patience });

export function launch(): Promise<Browser> {
	return chromium.launch({ ...config.use?.launchOptions });
}

/** A browser of her own in which the nth person is signed in. */
export async function signedIn(browser: Browser, server: TestServer, nth: number): Promise<BrowserContext> {
	const context = await browser.newContext({
		baseURL: server.url,
		locale: 'da-DK',
		viewport: { width: 1440, height: 900 }
	});
	context.setDefaultTimeout(patience);
	await context.addInitScript(startPageClock);
	const page = await context.newPage();
	await page.goto('/signin');
	await page.locator('input[name=email]').fill(emailOf(nth));
	await page.locator('input[name=password]').fill(password);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/signin/);
	await page.close();
	return context;
}

/** What the person does next is timed until this has been painted. */
export async function watch(page: Page, what: Awaited): Promise<void> {
	if (await page.evaluate((one) => window.bench.isThere(one), what))
		throw new Error(`it is there before it is done: ${JSON.stringify(what)}`);
	await page.evaluate((one) => window.bench.watch(one), what);
}

/** The times of what was watched; a fault when it does not come. */
export async function timed(page: Page, longest = patience): Promise<Timed> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		timer = setTimeout(() => reject(new Error(`it was not painted within ${longest / 1000} s`)), longest);
	});
	try {
		return await Promise.race([page.evaluate(() => window.bench.timed()), late]);
	} finally {
		clearTimeout(timer);
	}
}

/** A pause such as a person makes between two acts, so that the one does not pay for the other. In milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));
