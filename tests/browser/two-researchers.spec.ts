import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { code, codings, openSource, saveStatus, text, writeSource } from './support/coding.ts';
import { beginAs, beginStudy, complaints, invite, joinAs, listened, newBrowser } from './support/people.ts';
import { TestServer } from './support/server.ts';
import config from './playwright.config.ts';

let server: TestServer;
let anna: Page;
let study: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	anna = await newBrowser(browser, server);
	await beginAs(anna, server, 'Anna Holm');
	study = await beginStudy(anna, 'Palliation om natten');
	await writeSource(anna, 'Interview 4');
	await code(anna, 1, 0, 20, 'vagten');
	await expect(saveStatus(anna)).toHaveText('gemt');
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

/** A browser that can be closed and opened again with what it holds. */
function lastingBrowser(folder: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(folder, {
		...config.use?.launchOptions,
		baseURL: server.url,
		locale: 'da-DK'
	});
}

test('what one researcher codes the other sees without a reload, with her name', async ({ browser }) => {
	const link = await invite(anna, study, 'forsker');
	await anna.goto(study);
	await openSource(anna, 'Interview 4');
	const bo = await newBrowser(browser, server);
	await joinAs(bo, link, 'Bo Lind');
	await openSource(bo, 'Interview 4');
	await expect(codings(bo)).toHaveCount(1);
	await expect(codings(bo).first()).toContainText('vagten');
	await expect(codings(bo).first().getByLabel('Anna Holm')).toBeVisible();
	await code(anna, 3, 5, 30, 'ansvar');
	await expect(codings(bo)).toHaveCount(2);
	await code(bo, 3, 0, 12, 'ansvar');
	await expect(codings(anna).filter({ hasText: 'ansvar' })).toHaveCount(2);
	await expect(codings(anna).getByLabel('Bo Lind')).toHaveCount(1);
	await bo.context().close();
});

test('as long as the server has not answered, the page does not say that it is saved', async () => {
	const count = await codings(anna).count();
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await anna.route('**/change', async (route) => {
		await held;
		await route.continue();
	});
	await code(anna, 5, 0, 10, 'ventetid');
	await expect(codings(anna)).toHaveCount(count + 1);
	for (let looks = 0; looks < 10; looks++) {
		await expect(saveStatus(anna)).not.toHaveText('gemt');
		await anna.waitForTimeout(60);
	}
	release();
	await expect(saveStatus(anna)).toHaveText('gemt');
	await anna.unroute('**/change');
});

test('thirty passages coded without a network, in a new tab and over a restart of the browser, reach the others', async () => {
	const link = await invite(anna, study, 'forsker');
	await anna.goto(study);
	await openSource(anna, 'Interview 4');
	const before = await codings(anna).count();
	const folder = mkdtempSync(join(tmpdir(), 'roedtraad-browser-'));
	let context = await lastingBrowser(folder);
	let cira = listened(await context.newPage());
	await joinAs(cira, link, 'Cira Berg');
	await openSource(cira, 'Interview 4');
	await expect(codings(cira)).toHaveCount(before);
	await cira.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await expect.poll(() => cira.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
	const address = cira.url();

	await server.kill();
	await cira.close();
	cira = listened(await context.newPage());
	await cira.goto(address);
	await expect(codings(cira)).toHaveCount(before);
	for (let i = 0; i < 30; i++) await code(cira, 8 + i, 0, 14, i % 2 === 0 ? 'spørgsmål' : 'nat');
	await expect(codings(cira)).toHaveCount(before + 30);
	await expect(saveStatus(cira)).toHaveText(/gemt på denne enhed, \d+ venter/);

	await context.close();
	context = await lastingBrowser(folder);
	cira = listened(await context.newPage());
	await cira.goto(address);
	await expect(codings(cira)).toHaveCount(before + 30);

	await text(anna).evaluate((element) => element.ownerDocument.defaultView?.scrollTo(0, 400));
	const scrolled = await anna.evaluate(() => scrollY);
	await server.start();
	await expect(codings(anna)).toHaveCount(before + 30, { timeout: 20_000 });
	expect(await anna.evaluate(() => scrollY)).toBe(scrolled);
	await expect(saveStatus(cira)).toHaveText('gemt', { timeout: 20_000 });
	await context.close();
});

test('a second tab of the same person leads when the first is closed', async () => {
	const second = listened(await anna.context().newPage());
	await second.goto(anna.url());
	await expect(text(second)).toBeVisible();
	const before = await codings(second).count();
	await code(second, 6, 0, 9, 'vagten');
	await expect(codings(anna)).toHaveCount(before + 1);
	await anna.close();
	await code(second, 7, 0, 9, 'vagten');
	await expect(saveStatus(second)).toHaveText('gemt');
	anna = second;
});

test('a server that is killed and started again has everything, and the page goes on by itself', async () => {
	const before = await codings(anna).count();
	await server.kill();
	await code(anna, 9, 20, 40, 'nat');
	await expect(saveStatus(anna)).toHaveText(/venter/);
	await server.start();
	await expect(saveStatus(anna)).toHaveText('gemt', { timeout: 20_000 });
	await anna.reload();
	await expect(codings(anna)).toHaveCount(before + 1);
});

test('somebody who is removed loses the study within three seconds, and her browser keeps nothing of it', async ({
	browser
}) => {
	const link = await invite(anna, study, 'forsker');
	const gerda = await newBrowser(browser, server);
	await joinAs(gerda, link, 'Gerda Går');
	await openSource(gerda, 'Interview 4');
	await anna.goto(`/members/${study.slice(1).replace('/', '-')}`);
	await anna.getByLabel('Ændr adgang for Gerda Går').click();
	await anna.getByRole('button', { name: 'Fjern adgang' }).click();
	await expect(gerda.getByText('Du har ikke længere adgang')).toBeVisible({ timeout: 3000 });
	await expect(gerda.getByText('vagten')).toHaveCount(0);
	const room = study.slice(1).replace('/', '-');
	await expect
		.poll(() => gerda.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').join(' ')))
		.not.toContain(room);
	await gerda.goto(study);
	await expect(gerda.getByRole('alert')).toContainText('som du har adgang til');
	await gerda.context().close();
	await anna.goto(study);
});
