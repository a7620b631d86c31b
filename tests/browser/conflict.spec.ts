import { expect, test, type Page } from '@playwright/test';
import { saveStatus } from './support/coding.ts';
import { complaints } from './support/people.ts';
import { creating, newId, RawPerson } from './support/raw.ts';
import { browserOf } from './support/released.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;

test.use({ actionTimeout: 10_000 });
test.beforeAll(async () => {
	server = await TestServer.start();
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

const pattern = (page: Page) => page.getByRole('textbox', { name: 'Dette tema fanger et mønster, hvor' });
const also = (page: Page) => page.getByRole('group', { name: /^Dette tema fanger et mønster, hvor: også skrevet/ });

test('two who write the same field without a network: one value stands, the other is kept beside it until somebody chooses', async ({
	browser
}) => {
	const owner = await RawPerson.begin(server, 'Anna Holm');
	const study = await owner.beginStudy('Palliation om natten');
	const theme = newId();
	const made = creating(`theme:${theme}`, { name: 'Natten er prøven', status: 'candidate' });
	expect(await owner.try(study, [made])).toBe('stored');
	const other = await RawPerson.join(server, await owner.invite(study, 'researcher'), 'Bo Lind');
	const anna = await browserOf(browser, server, owner);
	const bo = await browserOf(browser, server, other);
	for (const page of [anna, bo]) {
		await page.goto(`/${study.replace('-', '/')}/theme/${theme}`);
		await expect(pattern(page)).toBeVisible();
	}
	await server.kill();
	const written = ['den, der er vågen, er alene.', 'ingen ved, hvem der har ansvaret.'];
	for (const [i, page] of [anna, bo].entries()) {
		await pattern(page).fill(written[i] ?? '');
		await pattern(page).press('Control+Enter');
		await expect(saveStatus(page)).toHaveText(/1 venter/);
	}
	await server.start();
	for (const page of [anna, bo]) await expect(saveStatus(page)).toHaveText('gemt', { timeout: 20_000 });
	await expect(also(anna)).toBeVisible();
	await expect(also(bo)).toBeVisible();
	const stands = await pattern(anna).inputValue();
	expect(written).toContain(stands);
	await expect(pattern(bo)).toHaveValue(stands);
	const aside = written.find((one) => one !== stands) ?? '';
	for (const page of [anna, bo]) await expect(also(page)).toContainText(aside);
	await also(bo).getByRole('button', { name: 'Brug den anden' }).click();
	for (const page of [anna, bo]) {
		await expect(pattern(page)).toHaveValue(aside);
		await expect(also(page)).toBeHidden();
	}
});
