import { expect, test, type Page } from '@playwright/test';
import { code, codings, openSource, saveStatus, text } from './support/coding.ts';
import { complaints } from './support/people.ts';
import { RawPerson } from './support/raw.ts';
import { browserOf, releasedBy, said } from './support/released.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let [anna, bo]: Page[] = [];

/** The first paragraph has two words that were misheard; the quoted words stand in the second. */
const first = 'P4: Om natten er vi alane på afdelingen. Så ringer vi til vagten, og vagten swarer ikke.';
const who = (page: Page | undefined): Page => {
	if (!page) throw new Error('she has not come yet');
	return page;
};

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 10_000 });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	const owner = await RawPerson.begin(server, 'Anna Holm');
	const { study } = await releasedBy(owner, `${first}\n\nP4: ${said}`);
	const link = await owner.invite(study.slice(1).replace('/', '-'), 'researcher');
	anna = await browserOf(browser, server, owner);
	bo = await browserOf(browser, server, await RawPerson.join(server, link, 'Bo Lind'));
	for (const page of [anna, bo]) {
		await page.goto(study);
		await openSource(page, 'Interview 4');
	}
	await codeWords(anna, 'alane på afdelingen', 'alene');
	await codeWords(anna, 'ringer vi til vagten', 'vagten');
	await expect(codings(bo)).toHaveCount(3);
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

const paragraphs = (page: Page): Promise<string[]> => text(page).locator('[data-start]').allTextContents();

async function codeWords(page: Page, words: string, label: string): Promise<void> {
	const all = await paragraphs(page);
	const paragraph = all.findIndex((one) => one.includes(words));
	const from = all[paragraph]?.indexOf(words) ?? 0;
	await code(page, paragraph, from, from + words.length, label);
}

/** Types over the first paragraph, by the key that makes a field of it. */
async function correct(page: Page, act: (field: HTMLTextAreaElement) => void): Promise<void> {
	await text(page).locator('[data-start]').first().click();
	await page.keyboard.press('Escape');
	await page.keyboard.press('e');
	const field = page.getByRole('textbox', { name: 'Ret linje 1' });
	await expect(field).toBeFocused();
	await field.evaluate(act);
	await field.press('Control+Enter');
	await expect(field).toBeHidden();
}

/** Each coding: what it is called, and the words that light up in the text when it is chosen. */
async function places(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const row of await codings(page).all()) {
		await row.getByRole('button').first().click();
		const words = await page.evaluate(() => {
			const ranges = [...(CSS.highlights.get('selected') ?? [])];
			return ranges
				.map(({ startContainer: { textContent }, startOffset, endOffset }) =>
					textContent?.slice(startOffset, endOffset)
				)
				.join('|');
		});
		found.push(words);
	}
	return found;
}

test('a typo corrected and a paragraph split without a network, another word corrected and coded meanwhile: all of it stands', async () => {
	await who(anna).context().setOffline(true);
	await correct(who(anna), (field) => {
		field.setRangeText('alene', field.value.indexOf('alane'), field.value.indexOf('alane') + 5, 'end');
		const seam = field.value.indexOf(' Så ringer');
		field.setRangeText('\n', seam, seam + 1, 'end');
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await expect(saveStatus(who(anna))).toHaveText(/venter/);
	await correct(who(bo), (field) => {
		field.setRangeText('svarer', field.value.indexOf('swarer'), field.value.indexOf('swarer') + 6, 'end');
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await codeWords(who(bo), 'vagten svarer ikke', 'svar');
	await codeWords(who(bo), 'natten er vi alane', 'nat');
	await expect(saveStatus(who(bo))).toHaveText('gemt');
	await who(anna).context().setOffline(false);
	const all = [
		'P4: Om natten er vi alene på afdelingen.',
		'Så ringer vi til vagten, og vagten svarer ikke.',
		`P4: ${said}`
	];
	for (const page of [who(anna), who(bo)]) {
		await expect.poll(() => paragraphs(page), { timeout: 20_000 }).toEqual(all);
		await expect(codings(page)).toHaveCount(5);
		await expect(saveStatus(page)).toHaveText('gemt', { timeout: 20_000 });
	}
	const words = ['natten er vi alene', 'alene på afdelingen', 'ringer vi til vagten', 'vagten svarer ikke', said];
	for (const page of [who(anna), who(bo)]) expect(await places(page)).toEqual(words);
});
