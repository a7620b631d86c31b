import { expect, type Browser, type Page } from '@playwright/test';
import type { TestServer } from './server.ts';

export const password = 'en lang adgangskode om natten';

/** Everything a page complained of: errors, and what the content policy stopped. A journey ends with none. */
export const complaints: string[] = [];

/** What a browser says by itself when the server is away on purpose, or a form is refused. */
const expected = [
	/net::ERR_(CONNECTION|INTERNET|EMPTY_RESPONSE|SOCKET|NETWORK)/,
	/WebSocket connection to/,
	/status of 40[0134]/,
	/503/
];

/** A browser of her own, with nobody signed in. */
export async function newBrowser(browser: Browser, server: TestServer): Promise<Page> {
	const context = await browser.newContext({ baseURL: server.url, locale: 'da-DK' });
	return listened(await context.newPage());
}

/** Notes what the page complains of. */
export function listened(page: Page): Page {
	page.on('console', (message) => {
		const text = message.text();
		if (message.type() === 'error' && !expected.some((pattern) => pattern.test(text)))
			complaints.push(`${page.url()} ${text}`);
	});
	page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.stack ?? error.message}`));
	return page;
}

/** The first account, with the token that the server printed. */
export async function beginAs(page: Page, server: TestServer, name: string): Promise<void> {
	await page.goto('/');
	await expect(page).toHaveURL(/\/begin$/);
	await page.getByLabel('Engangskode').fill(server.token);
	await fillPerson(page, name);
	await page.getByRole('button', { name: 'Opret konto' }).click();
	await expect(page).toHaveURL(/\/$/);
}

/** Begins a study; returns its address. */
export async function beginStudy(page: Page, title: string): Promise<string> {
	await page.goto('/');
	const field = page.getByLabel('Studiets titel');
	if (!(await field.isVisible())) await page.getByText('Begynd et studie').first().click();
	await field.fill(title);
	await field.press('Enter');
	await expect(page).toHaveURL(/\/study\/\w+$/);
	return new URL(page.url()).pathname;
}

/** Begins a standard; returns its address. */
export async function beginStandard(page: Page, title: string): Promise<string> {
	await page.goto('/');
	const field = page.getByLabel('Standardens titel');
	if (!(await field.isVisible())) await page.getByText('Begynd en standard').first().click();
	await field.fill(title);
	await field.press('Enter');
	await expect(page).toHaveURL(/\/standard\/\w+$/);
	return new URL(page.url()).pathname;
}

/** An owner makes a link; returns its address. */
export async function invite(page: Page, study: string, role: string): Promise<string> {
	await page.goto(`/members/${study.slice(1).replace('/', '-')}`);
	const form = page.getByRole('region', { name: 'Invitér' });
	await form.getByRole('radio', { name: role }).check();
	await form.getByRole('button', { name: 'Lav link' }).click();
	const link = page.getByRole('textbox', { name: 'Nyt link' });
	await expect(link).toBeVisible();
	return link.inputValue();
}

/** Somebody new follows a link and makes her account. */
export async function joinAs(page: Page, link: string, name: string): Promise<void> {
	await page.goto(link);
	await page.getByText('Ny her').click();
	await fillPerson(page, name);
	await page.getByRole('button', { name: 'Opret konto og deltag' }).click();
	await expect(page).toHaveURL(/\/(study|standard)\/\w+$/);
}

async function fillPerson(page: Page, name: string): Promise<void> {
	await page.getByLabel('Navn').fill(name);
	await page.getByLabel('E-mail').first().fill(emailOf(name));
	await page.getByLabel('Adgangskode').first().fill(password);
}

function emailOf(name: string): string {
	return `${name.toLowerCase().replace(/\W+/g, '.')}@example.dk`;
}
