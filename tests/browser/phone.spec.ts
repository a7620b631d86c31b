import { expect, test, type Page } from '@playwright/test';
import { codings, mark, openSource, saveStatus, text } from './support/coding.ts';
import { draftText, markWords } from './support/draft.ts';
import { complaints } from './support/people.ts';
import { RawPerson } from './support/raw.ts';
import { browserOf, releasedBy, said, type Released } from './support/released.ts';
import { TestServer } from './support/server.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let server: TestServer;
let owner: RawPerson;
let at: Released;

test.use({ actionTimeout: 10_000 });
test.beforeAll(async () => {
	server = await TestServer.start();
	owner = await RawPerson.begin(server, 'Anna Holm');
	const turns = Array.from({ length: 20 }, (_, i) => `P4: I uge ${i + 1} ringede jeg til vagthen.`);
	at = await releasedBy(owner, [`P4: ${said}`, ...turns].join('\n\n'));
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

/** Nothing is wider than the window. */
async function expectToFit(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('on a phone a researcher codes a passage and corrects a word with a finger', async ({ browser }) => {
	const page = await browserOf(browser, server, owner, phone);
	await page.goto(at.study);
	await openSource(page, 'Interview 4');
	await expectToFit(page);
	await mark(page, 1, 4, 12);
	const field = page.getByRole('combobox', { name: 'Kode' });
	await field.tap();
	await field.fill('al');
	await page.getByRole('option', { name: 'alene om natten' }).tap();
	await expect(field).toBeHidden();
	// Before she has said where, there is nothing to correct.
	await text(page).locator('[data-start]').nth(2).tap();
	await page.getByRole('button', { name: 'Ret teksten' }).tap();
	const words = page.getByRole('textbox', { name: /^Ret linje/ });
	await expect(words).toBeFocused();
	await words.fill('P4: I uge 2 ringede jeg til vagten.');
	await page.getByRole('button', { name: 'Gem' }).tap();
	await expect(words).toBeHidden();
	await expect(text(page)).toContainText('I uge 2 ringede jeg til vagten.');
	await page.getByRole('button', { name: 'Ret teksten' }).tap();
	await words.fill('noget andet');
	await page.getByRole('button', { name: 'Annullér' }).tap();
	await expect(text(page)).not.toContainText('noget andet');
	await expect(saveStatus(page)).toHaveText('gemt');
	await page.getByRole('button', { name: 'Kodninger', exact: true }).last().tap();
	await expect(codings(page)).toHaveCount(2);
	await expectToFit(page);
	await page.context().close();
});

test('on a phone a reviewer reads the draft and comments on words of it', async ({ browser }) => {
	const link = await owner.invite(at.standard.slice(1).replace('/', '-'), 'reviewer');
	const page = await browserOf(browser, server, await RawPerson.join(server, link, 'Rie Lund'), phone);
	await page.goto(at.standard);
	const draft = await draftText(page);
	await expectToFit(page);
	const heading = (await draft.locator('h1').first().textContent()) ?? '';
	await markWords(page, heading.slice(0, 5));
	await page
		.getByRole('button', { name: /Kommentér/ })
		.first()
		.tap();
	await page.getByLabel('Kommentar', { exact: true }).fill('Kort og godt.');
	await page.getByRole('button', { name: 'Kommentér', exact: true }).last().tap();
	await expect(page.getByText('Kort og godt.')).toBeVisible();
	await expectToFit(page);
	await page.getByRole('button', { name: 'Tekst', exact: true }).tap();
	await expect(draft.locator('[data-comment]').first()).toHaveText(heading.slice(0, 5));
	await page.context().close();
});
