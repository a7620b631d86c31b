import { expect, test, type Page } from '@playwright/test';
import { code, codings, openSource, saveStatus } from './support/coding.ts';
import { caretUnder, draftStatus, draftText } from './support/draft.ts';
import { complaints } from './support/people.ts';
import { RawPerson } from './support/raw.ts';
import { asWord, browserOf, claim, keptOffline, releasedBy, said, type Released } from './support/released.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let owner: RawPerson;
let at: Released;
/** The researcher and the author, who will be without a network; and one beside each, who stays where she is. */
let [anna, bo, dan, rie]: Page[] = [];

const text = Array.from({ length: 32 }, (_, i) => (i === 1 ? `P4: ${said}` : `P4: I uge ${i} ringede jeg til vagten.`));

const who = (page: Page | undefined): Page => {
	if (!page) throw new Error('she has not come yet');
	return page;
};

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 10_000 });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	owner = await RawPerson.begin(server, 'Anna Holm');
	at = await releasedBy(owner, text.join('\n\n'));
	const [study, standard] = [at.study, at.standard].map((address) => address.slice(1).replace('/', '-'));
	const join = async (room: string | undefined, role: string, name: string): Promise<Page> =>
		browserOf(browser, server, await RawPerson.join(server, await owner.invite(room ?? '', role), name));
	anna = await browserOf(browser, server, owner);
	bo = await join(standard, 'author', 'Bo Lind');
	dan = await join(study, 'researcher', 'Dan Dahl');
	rie = await join(standard, 'reviewer', 'Rie Lund');
	for (const page of [anna, dan]) {
		await page.goto(at.study);
		await openSource(page, 'Interview 4');
	}
	for (const page of [bo, rie]) {
		await page.goto(at.standard);
		await draftText(page);
	}
	// A requirement that rests on the finding, and the quote in running text: that is how it stood before the cut.
	await caretUnder(bo, 'De faglige indsatser');
	await citeTheQuote(bo);
	await requirement(bo, 'K2.1', 'Kommunen skal have en læge på vagt.');
	await expect(draftStatus(bo)).toHaveText('gemt');
	for (const page of [bo, rie]) await expect(await draftText(page)).toContainText(said);
	for (const page of [anna, bo]) await keptOffline(page);
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

/** Where the caret stands: the finding's quote, and after it a new paragraph. */
async function citeTheQuote(page: Page): Promise<void> {
	await page.getByRole('button', { name: claim, exact: true }).click();
	await page.getByTitle('Sæt citatet ind, hvor markøren står').click();
	await page.keyboard.press('Enter');
}

/** Where the caret stands: a requirement that rests on the finding. */
async function requirement(page: Page, number: string, statement: string): Promise<void> {
	await page.getByRole('button', { name: /^Krav/ }).click();
	await page.keyboard.type(statement);
	await expect(page.getByText(`${number} har intet belæg endnu`)).toBeVisible();
	const insert = page.getByRole('button', { name: 'Indsæt belæg' });
	if (!(await insert.isVisible())) await page.locator('summary', { hasText: '· 1 fund' }).click();
	await insert.click();
	await expect(page.getByRole('button', { name: `Vis belægget for ${number}, 1 fund` })).toBeVisible();
}

test('without a network a researcher codes thirty passages and withdraws a quote', async () => {
	await server.kill();
	const page = who(anna);
	for (let i = 0; i < 30; i++) await code(page, 2 + i, 4, 12, i % 2 === 0 ? 'vagten' : 'nat');
	await page.getByRole('link', { name: 'Fund', exact: true }).click();
	await page.getByRole('link', { name: claim }).first().click();
	await page
		.getByRole('button', { name: /Mere om citatet/ })
		.first()
		.click();
	await page.getByRole('menuitem', { name: /Træk tilbage/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();
	await expect(page.getByText('[citat trukket tilbage]')).toBeVisible();
	await expect(saveStatus(page)).toHaveText(/gemt på denne enhed, \d+ venter/);
});

test('meanwhile an author writes a paragraph and a requirement that cites it, closes the page and opens it again', async () => {
	const author = who(bo);
	const context = author.context();
	await caretUnder(author, 'Udstyr');
	await author.keyboard.type('Bo skriver uden net om senge.');
	await author.keyboard.press('Enter');
	await requirement(author, 'K4.1', 'Regionen skal sørge for senge.');
	await expect(draftStatus(author)).toHaveText(/gemt på denne enhed/);
	await author.close();
	const again = await context.newPage();
	await again.goto(at.standard);
	const draft = await draftText(again);
	for (const words of ['Bo skriver uden net om senge.', 'Regionen skal sørge for senge.', said])
		await expect(draft).toContainText(words);
	await expect(again.getByRole('button', { name: /^Vis belægget for K4\.1, 1 fund/ })).toBeVisible();
	bo = again;
});

test('when it is back everybody has everything without a reload, and the withdrawn words are nowhere', async () => {
	await server.start();
	await expect(codings(who(dan))).toHaveCount(31, { timeout: 20_000 });
	await expect(saveStatus(who(anna))).toHaveText('gemt', { timeout: 20_000 });
	await expect(draftStatus(who(bo))).toHaveText('gemt', { timeout: 20_000 });
	for (const page of [who(bo), who(rie)]) {
		const draft = await draftText(page);
		await expect(draft).toContainText('Regionen skal sørge for senge.');
		await expect(draft).toContainText('Bo skriver uden net om senge.');
		await expect(draft).toContainText('[citat trukket tilbage]');
		await expect(draft).not.toContainText(said);
		// Both requirements rest on words that are no more: the one written before the cut, and the one written in it.
		await expect(draft.getByText('skal genbekræftes')).toHaveCount(2);
	}
	const word = await asWord(server, owner, at.standard);
	expect(word).toContain('Regionen skal sørge for senge.');
	expect(word).not.toContain(said);
});
