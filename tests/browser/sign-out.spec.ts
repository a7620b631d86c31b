import { expect, test, type Browser, type Page } from '@playwright/test';
import { caretUnder, draftStatus, draftText } from './support/draft.ts';
import {
	beginAs,
	beginStandard,
	beginStudy,
	complaints,
	invite,
	joinAs,
	newBrowser,
	password
} from './support/people.ts';
import { TestServer } from './support/server.ts';

const newPassword = 'en anden lang adgangskode';

let server: TestServer;
let [here, there]: Page[] = [];
let study: string;
let standard: string;

const who = (page: Page | undefined): Page => {
	if (!page) throw new Error('she has not come yet');
	return page;
};

/** What this browser holds of anybody's projects. */
const held = (page: Page): Promise<string[]> =>
	page.evaluate(async () =>
		(await indexedDB.databases()).flatMap(({ name }) => (name?.includes('roedtraad/person:') ? [name] : []))
	);

async function signIn(page: Page, to: string, secret = password): Promise<void> {
	await page.goto(`/signin?to=${encodeURIComponent(to)}`);
	await page.getByLabel('E-mail').fill('anna.holm@example.dk');
	await page.getByLabel('Adgangskode').first().fill(secret);
	await page.getByRole('button', { name: 'Log ind' }).click();
	await expect(page).toHaveURL(new RegExp(`${to}$`));
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Titel' });

/** Renames a project on the page of its settings. */
async function rename(page: Page, to: string): Promise<void> {
	await title(page).fill(to);
	await title(page).press('Enter');
}

/** Ends a session on the server without its browser, as time does. */
async function endSession(page: Page): Promise<void> {
	const cookies = await page.context().cookies();
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
	const headers = { cookie, origin: server.url };
	// A form without fields: its body says what it is.
	await fetch(`${server.url}/signout`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams() });
}

async function another(browser: Browser): Promise<Page> {
	return newBrowser(browser, server);
}

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 10_000 });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	here = await another(browser);
	await beginAs(here, server, 'Anna Holm');
	study = await beginStudy(here, 'Natten');
	standard = await beginStandard(here, 'Standard for natten');
	there = await another(browser);
	await signIn(there, `${study}/settings`);
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

test('a new title is shown at once in the frame and to others, and stands on the first page; an undo takes it back', async () => {
	const page = who(here);
	for (const [project, before, after] of [
		[study, 'Natten', 'Natten i tal'],
		[standard, 'Standard for natten', 'Lindring om natten']
	] as const) {
		await page.goto(`${project}/settings`);
		await rename(page, after);
		await expect(page.locator('header').getByText(after)).toBeVisible();
		await expect(page.locator('.status [role=status]')).toHaveText('gemt');
		await page.goto('/');
		await expect(page.getByRole('link', { name: after, exact: true })).toBeVisible();
		await expect(page.getByRole('link', { name: before, exact: true })).toHaveCount(0);
	}
	await expect(title(who(there))).toHaveValue('Natten i tal');
	await rename(who(there), 'Natten igen');
	await expect(who(there).locator('header').getByText('Natten igen')).toBeVisible();
	await expect(who(there).locator('.status [role=status]')).toHaveText('gemt');
	// In the field itself Ctrl Z takes back letters.
	await who(there).locator('header').getByRole('link').first().focus();
	await who(there).keyboard.press('Control+z');
	await expect(title(who(there))).toHaveValue('Natten i tal');
});

test('what is no title is not taken, and stays to be corrected', async () => {
	const page = who(there);
	await rename(page, '   ');
	await expect(page.getByText('Skriv en titel på en linje')).toBeVisible();
	await title(page).press('Escape');
	await expect(title(page)).toHaveValue('Natten i tal');
});

test('what follows from another approach is told before it is done, and it can be left', async () => {
	const page = who(there);
	await page.getByRole('radio', { name: /^Kodebog/ }).check();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Listen over koder kommer til at hedde kodebog.');
	await dialog.getByRole('button', { name: 'Annullér' }).click();
	await expect(page.getByRole('radio', { name: /^Refleksiv/ })).toBeChecked();
	await page.getByRole('radio', { name: /^Kodebog/ }).check();
	await dialog.getByRole('button', { name: 'Skift tilgang' }).click();
	await expect(page.getByRole('radio', { name: /^Kodebog/ })).toBeChecked();
	await expect(page.getByText('Tilgangen er nu kodebog.')).toBeVisible();
});

test('who is no owner reads what is decided', async ({ browser }) => {
	const bo = await another(browser);
	await joinAs(bo, await invite(who(here), study, 'forsker'), 'Bo Lind');
	await bo.goto(`${study}/settings`);
	await expect(bo.getByText('Kun en ejer kan ændre det, der står her.')).toBeVisible();
	await expect(bo.getByRole('definition').first()).toHaveText('Natten i tal');
	await expect(bo.getByRole('textbox')).toHaveCount(0);
	await bo.context().close();
});

test('a new name is hers in every project', async () => {
	const page = who(here);
	await page.goto('/account');
	await page.getByRole('textbox', { name: 'Navn' }).fill('Anna Lind');
	await page.getByRole('button', { name: 'Skift navn' }).click();
	await expect(page.getByText('Du hedder nu Anna Lind')).toBeVisible();
	await page.goto(`/members/${study.slice(1).replace('/', '-')}`);
	await expect(page.getByText('Anna Lind').first()).toBeVisible();
});

test('when the session has ended, an open draft asks her to sign in, and what she wrote is sent afterwards', async () => {
	const page = who(here);
	await page.goto(standard);
	await draftText(page);
	await endSession(page);
	const bar = page.getByRole('alert').filter({ hasText: 'Du er logget ud' });
	await expect(bar).toBeVisible();
	expect((await held(page)).length).toBeGreaterThan(0);
	await bar.getByRole('link', { name: 'Log ind' }).click();
	await page.getByLabel('E-mail').fill('anna.holm@example.dk');
	await page.getByLabel('Adgangskode').first().fill(password);
	await page.getByRole('button', { name: 'Log ind' }).click();
	await expect(page).toHaveURL(new RegExp(`${standard}$`));
	await expect(bar).toHaveCount(0);
	await caretUnder(page, 'Formål');
	await page.keyboard.type('Anna skriver videre. ');
	await expect(draftStatus(page)).toHaveText('gemt');
});

test('a new password ends the other browser, which forgets what is sent and keeps what is not until she is back', async () => {
	const [page, other] = [who(here), who(there)];
	await other.goto(`${study}/settings`);
	await expect(title(other)).toBeVisible();
	await other.context().setOffline(true);
	await rename(other, 'Skrevet uden net');
	await expect(other.locator('.status [role=status]')).toContainText('venter');
	await page.goto('/account');
	await page.getByLabel('Nuværende adgangskode').fill(password);
	await page.getByLabel('Ny adgangskode').fill(newPassword);
	await page.getByRole('button', { name: 'Skift adgangskode' }).click();
	await expect(page.getByText('Adgangskoden er skiftet')).toBeVisible();
	await other.context().setOffline(false);
	await expect(other.getByText('Log ind for at se studiet.')).toBeVisible();
	await expect.poll(async () => (await held(other)).map((name) => name.split('/').at(-1))).toEqual(['outbox']);
	await signIn(other, `${study}/settings`, newPassword);
	await expect(other.locator('.status [role=status]')).toHaveText('gemt');
	await expect(title(other)).toHaveValue('Skrevet uden net');
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Skrevet uden net', exact: true })).toBeVisible();
});

test('signing out everywhere leaves nothing here, and nothing in another browser at its next contact', async () => {
	const [page, other] = [who(here), who(there)];
	await page.goto(standard);
	await draftText(page);
	await other.context().setOffline(true);
	await rename(other, 'Skrevet på den tabte computer');
	await page.goto('/account');
	await page.getByRole('button', { name: 'Log ud alle steder' }).click();
	await expect(page).toHaveURL(/\/signin$/);
	expect(await held(page)).toEqual([]);
	await other.context().setOffline(false);
	await expect(other.getByText('Log ind for at se studiet.')).toBeVisible();
	await expect.poll(() => held(other)).toEqual([]);
});

test('a browser that is told on the page where one signs in forgets as well', async () => {
	const [page, other] = [who(here), who(there)];
	await signIn(page, '/', newPassword);
	await signIn(other, study, newPassword);
	await expect.poll(async () => (await held(other)).length).toBeGreaterThan(0);
	await other.goto('about:blank');
	await page.goto('/account');
	await page.getByRole('button', { name: 'Log ud alle steder' }).click();
	await expect(page).toHaveURL(/\/signin$/);
	await other.goto('/signin');
	await expect.poll(() => held(other)).toEqual([]);
});

test('signing out on an invitation’s page leaves nothing here, and the invitation stands', async ({ browser }) => {
	const page = who(here);
	await signIn(page, study, newPassword);
	const bo = await another(browser);
	await bo.goto('/signin');
	await bo.getByLabel('E-mail').fill('bo.lind@example.dk');
	await bo.getByLabel('Adgangskode').first().fill(password);
	await bo.getByRole('button', { name: 'Log ind' }).click();
	await expect(bo).toHaveURL(/\/$/);
	await bo.goto(study);
	await expect.poll(async () => (await held(bo)).length).toBeGreaterThan(0);
	await bo.goto(await invite(page, standard, 'forfatter'));
	await bo.getByRole('button', { name: 'Log ud' }).click();
	await expect(bo.getByRole('heading', { name: 'Ny her' })).toBeVisible();
	expect(await held(bo)).toEqual([]);
	await bo.context().close();
});
