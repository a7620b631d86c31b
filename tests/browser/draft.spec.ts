import { expect, test, type Page } from '@playwright/test';
import { caretUnder, draftStatus, draftText, markWords } from './support/draft.ts';
import { beginAs, beginStandard, complaints, invite, joinAs, newBrowser } from './support/people.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let [anna, bo, rie]: Page[] = [];
let standard: string;

const who = (page: Page | undefined): Page => {
	if (!page) throw new Error('she has not come yet');
	return page;
};

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 10_000 });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	anna = await newBrowser(browser, server);
	await beginAs(anna, server, 'Anna Holm');
	standard = await beginStandard(anna, 'Standard for natten');
	bo = await newBrowser(browser, server);
	await joinAs(bo, await invite(anna, standard, 'forfatter'), 'Bo Lind');
	rie = await newBrowser(browser, server);
	await joinAs(rie, await invite(anna, standard, 'bidragyder'), 'Rie Lund');
	await anna.goto(standard);
	for (const page of [anna, bo, rie]) await draftText(page);
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

test('two authors see each other write, by name, and a reviewer sees both', async () => {
	await caretUnder(who(anna), 'Formål');
	await who(anna).keyboard.type('Anna begynder. ');
	await caretUnder(who(bo), 'Udstyr');
	await who(bo).keyboard.type('Bo skriver om senge. ');
	for (const page of [anna, bo, rie]) {
		const text = await draftText(who(page));
		await expect(text).toContainText('Anna begynder.');
		await expect(text).toContainText('Bo skriver om senge.');
	}
	await expect((await draftText(who(rie))).getByText('Bo Lind')).toBeAttached();
	await expect(draftStatus(who(anna))).toHaveText('gemt');
});

/** Types numbered words as long as it is asked to; gives back those after which the page said that all was stored. */
async function writing(page: Page, letter: string, goesOn: () => boolean): Promise<string[]> {
	const stored: string[] = [];
	let unsure: string[] = [];
	for (let n = 0; goesOn(); n++) {
		const word = `${letter}${n}x`;
		await page.keyboard.type(`${word} `, { delay: 5 });
		unsure.push(word);
		// The page says anew what is stored once it has drawn itself.
		await page.waitForTimeout(40);
		if ((await draftStatus(page).textContent()) !== 'gemt') continue;
		stored.push(...unsure);
		unsure = [];
	}
	return stored;
}

test('nothing that was said to be stored is lost when the server is killed again and again', async ({ browser }) => {
	test.setTimeout(120_000);
	let isOver = false;
	const both = Promise.all([writing(who(anna), 'a', () => !isOver), writing(who(bo), 'b', () => !isOver)]);
	for (let death = 0; death < 5; death++) {
		await who(anna).waitForTimeout(700 + 150 * death);
		await server.kill();
		await who(anna).waitForTimeout(200);
		await server.start();
		// The pages find back by themselves.
		for (const page of [anna, bo]) await expect(draftStatus(who(page))).toHaveText('gemt', { timeout: 20_000 });
	}
	isOver = true;
	const stored = (await both).flat();
	expect(stored.length).toBeGreaterThan(10);
	// Asked of the server alone, by a browser that has seen nothing.
	await server.kill();
	await server.start();
	const fresh = await newBrowser(browser, server);
	const office = await who(anna).context().newPage();
	await joinAs(fresh, await invite(office, standard, 'bidragyder'), 'Nye Nielsen');
	await office.close();
	const words = new Set(((await (await draftText(fresh)).textContent()) ?? '').match(/[ab]\d+x/g));
	expect(stored.filter((word) => !words.has(word))).toEqual([]);
	await fresh.context().close();
});

test('what is written without a network is on this device, and goes up when it is back, the page closed meanwhile', async () => {
	const author = who(bo);
	const context = author.context();
	await server.kill();
	await caretUnder(author, 'Udstyr');
	await author.keyboard.type('Skrevet uden net. ');
	await expect(draftStatus(author)).toHaveText(/gemt på denne enhed/);
	await author.close();
	const again = await context.newPage();
	await again.goto(standard);
	await expect(await draftText(again)).toContainText('Skrevet uden net.');
	await server.start();
	await expect(await draftText(who(anna))).toContainText('Skrevet uden net.', { timeout: 20_000 });
	bo = again;
});

test('a comment keeps its words through a new paragraph, a heading and a return', async () => {
	const author = who(anna);
	await caretUnder(author, 'Monitorering');
	await author.keyboard.type('Indsatsen følges hvert år af en uafhængig gruppe.');
	await expect(await draftText(who(rie))).toContainText('uafhængig gruppe');
	await markWords(who(rie), 'hvert år');
	await who(rie).keyboard.press('Control+Alt+m');
	await who(rie).getByLabel('Kommentar', { exact: true }).fill('Er det nok?');
	await who(rie).keyboard.press('Control+Enter');
	const marked = (await draftText(author)).locator('[data-comment]');
	await expect(marked).toHaveText(['hvert år']);
	await markWords(author, 'følges');
	await author.keyboard.press('ArrowLeft');
	await author.keyboard.press('Enter');
	await author.keyboard.press('Control+Alt+2');
	await expect((await draftText(author)).locator('h2', { hasText: 'hvert år' })).toBeVisible();
	await expect(marked).toHaveText(['hvert år']);
	await expect((await draftText(who(rie))).locator('[data-comment]')).toHaveText(['hvert år']);
});

/** What an owner does on the page of members, by its form. */
async function members(act: 'role' | 'remove', person: string, role = ''): Promise<void> {
	const path = `/members/${standard.slice(1).replace('/', '-')}?/${act}`;
	const answer = await who(anna).request.post(path, {
		form: { person, role },
		headers: { origin: server.url, accept: 'text/html' }
	});
	expect(answer.ok()).toBe(true);
}

async function personOf(page: Page): Promise<string> {
	const me = (await (await page.request.get('/me')).json()) as { person: string };
	return me.person.slice('person:'.length);
}

test('an author who becomes a reviewer while the draft is open can write in it no more, and is told', async () => {
	const page = who(bo);
	await members('role', await personOf(page), 'reviewer');
	await expect(draftStatus(page)).toHaveText('afvist');
	await page.locator('.status').click();
	await expect(page.getByText(/Din rolle giver ikke ret til at skrive her/)).toBeVisible();
	await page.reload();
	await expect(await draftText(page)).toHaveAttribute('aria-readonly', 'true');
});

test('somebody who is removed loses the standard within three seconds', async () => {
	const page = who(rie);
	await members('remove', await personOf(page));
	await expect(page.locator('.ProseMirror')).toHaveCount(0, { timeout: 3000 });
	await expect(page.getByRole('alert')).toContainText('ikke længere adgang');
});
