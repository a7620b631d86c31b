import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { beginAs, beginStudy, complaints, invite, joinAs, newBrowser } from './support/people.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let browser: Browser;
let [olga, anna]: Page[] = [];
let study: string;

const who = (page: Page | undefined): Page => {
	if (!page) throw new Error('nobody is here yet');
	return page;
};

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser: given }) => {
	browser = given;
	server = await TestServer.start();
	olga = await newBrowser(browser, server);
	await beginAs(olga, server, 'Olga Ejer');
	study = await beginStudy(olga, 'Natten');
	const link = await invite(olga, study, 'Forsker');
	anna = await newBrowser(browser, server);
	await joinAs(anna, link, 'Anna Holm');
	await anna.goto(study);
});
test.afterAll(async () => {
	await server.stop();
	expect(complaints).toEqual([]);
});

const bytes = Buffer.from('Interviewer: Hvad gør I om natten?\n\nP4: Der er ikke nogen.\n');
const aFile = { name: 'Interview med Inger.txt', mimeType: 'text/plain', buffer: bytes };

async function about(page: Page, title: string): Promise<void> {
	await page.getByRole('button', { name: `Om ${title}`, exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Om kilden' })).toBeVisible();
}

test('a file that is brought in without a network waits on the device, and is sent when the network is back', async () => {
	const page = who(anna);
	await expect(page.getByRole('button', { name: 'Hent filer' })).toBeVisible();
	// The worker that reads the file has been fetched once.
	await page.context().setOffline(true);
	await page.locator('input[type=file]').setInputFiles(aFile);
	await expect(page.getByRole('button', { name: /^Om Interview/ })).toBeVisible();
	await about(page, 'Interview med Inger');
	await expect(page.getByText('Venter på denne enhed')).toBeVisible();
	await page.context().setOffline(false);
	await expect(page.getByText('Sendt til serveren')).toBeVisible({ timeout: 15_000 });
});

test('a colleague fetches the original, byte for byte, under its name', async () => {
	const page = who(olga);
	await page.goto(study);
	await about(page, 'Interview med Inger');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Hent originalen' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('Interview med Inger.txt');
	expect(readFileSync(await file.path())).toEqual(bytes);
	await page.keyboard.press('Escape');
});

test('the owner writes a real name; a researcher sees nothing of it', async () => {
	const page = who(olga);
	await page.getByRole('link', { name: 'Deltagere' }).first().click();
	await page.getByRole('button', { name: 'Ny deltager' }).click();
	await page.getByRole('button', { name: 'Vis rigtige navne' }).click();
	await page.getByLabel('Rigtigt navn').fill('Inger Sørine Madsen');
	await page.getByLabel('Titel').fill('overlæge');
	await page.getByLabel('Arbejdssted').fill('Nordby Sygehus');
	await page.getByLabel('Arbejdssted').blur();
	await expect(page.getByText('gemt på serveren')).toBeVisible();
	await page.getByLabel('Nævnes ved').selectOption({ label: 'navn og titel' });
	await expect(
		page.getByText('Trykkes under citater som: Inger Sørine Madsen, overlæge, Nordby Sygehus')
	).toBeVisible();
	await page.getByRole('button', { name: 'Skjul rigtige navne' }).click();
	await expect(page.getByText('Inger Sørine Madsen')).toHaveCount(0);
	const other = who(anna);
	await other.goto(`${study}/participants`);
	await expect(other.getByRole('heading', { name: 'P1' })).toBeVisible();
	await expect(other.getByRole('button', { name: 'Vis rigtige navne' })).toHaveCount(0);
});

test('without a network the names are not there, and what was written is said not to be saved and stands', async () => {
	const page = who(olga);
	await page.getByRole('button', { name: 'Vis rigtige navne' }).click();
	await expect(page.getByLabel('Rigtigt navn')).toHaveValue('Inger Sørine Madsen');
	await page.context().setOffline(true);
	await page.getByLabel('Rigtigt navn').fill('Inger S. Madsen');
	await page.getByLabel('Rigtigt navn').blur();
	await expect(page.getByText('Ikke gemt: uden forbindelse')).toBeVisible();
	await expect(page.getByLabel('Rigtigt navn')).toHaveValue('Inger S. Madsen');
	await page.context().setOffline(false);
	await page.getByRole('button', { name: 'Gem igen' }).click();
	await expect(page.getByText('gemt på serveren')).toBeVisible();
	await page.getByRole('button', { name: 'Skjul rigtige navne' }).click();
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Vis rigtige navne' }).click();
	await expect(page.getByText('Uden forbindelse. De rigtige navne er kun på serveren')).toBeVisible();
	await page.context().setOffline(false);
});

test('no name stands in anything the browser keeps', async () => {
	const page = who(olga);
	const kept = await page.evaluate(async () => {
		const texts: string[] = [
			JSON.stringify(Object.entries(localStorage)),
			JSON.stringify(Object.entries(sessionStorage))
		];
		for (const name of await caches.keys())
			for (const request of await (await caches.open(name)).keys())
				if (request.url.includes('/names')) texts.push(`Madsen in ${request.url}`);
		for (const { name } of await indexedDB.databases()) {
			if (name === undefined) continue;
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error(name));
			});
			for (const store of database.objectStoreNames) {
				const request = database.transaction(store).objectStore(store).getAll();
				await new Promise((resolve) => (request.onsuccess = resolve));
				texts.push(JSON.stringify(request.result));
			}
			database.close();
		}
		return texts.join('\n');
	});
	expect(kept).toContain('P1');
	expect(kept).not.toContain('Madsen');
	expect(kept).not.toContain('Nordby');
});
