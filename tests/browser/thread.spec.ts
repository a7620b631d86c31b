import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { code, openSource, saveStatus, transcript } from './support/coding.ts';
import { caretUnder, draftStatus, draftText, markWords } from './support/draft.ts';
import { beginAs, beginStandard, beginStudy, complaints, invite, joinAs, newBrowser } from './support/people.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let anna: Page;
let study: string;
let standard: string;

const claim = 'Om natten står personalet alene med beslutningen.';
const statement = 'Kommunen skal sikre, at personalet kan ringe til en læge hele natten.';
/** The words of the third turn, as they were said. */
const said = 'I uge 4 ringede jeg til vagten tre gange';

test.describe.configure({ mode: 'serial' });
test.use({ actionTimeout: 10_000 });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	anna = await newBrowser(browser, server);
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

test('a new user brings in a transcript of her own and codes it', async () => {
	await beginAs(anna, server, 'Anna Holm');
	study = await beginStudy(anna, 'Palliation om natten');
	const file = { name: 'Interview 4.txt', mimeType: 'text/plain', buffer: Buffer.from(transcript) };
	await anna.locator('input[type=file]').setInputFiles(file);
	await openSource(anna, 'Interview 4');
	await code(anna, 1, 0, 40, 'alene om natten');
	await code(anna, 3, 0, said.length, 'alene om natten');
	await expect(saveStatus(anna)).toHaveText('gemt');
});

test('she gathers codes under a theme that says which pattern it captures', async () => {
	await anna.getByRole('link', { name: 'Temaer' }).click();
	await anna
		.getByRole('button', { name: /Skriv det første tema|Nyt tema/ })
		.first()
		.click();
	await anna.getByLabel('Temaets navn').fill('Natten er prøven');
	await anna.keyboard.press('Enter');
	await anna.getByRole('link', { name: 'Natten er prøven' }).first().click();
	await anna.getByLabel('Dette tema fanger et mønster, hvor').fill('den, der er vågen, er alene.');
	const codes = anna.getByRole('combobox', { name: 'Tilføj kode' });
	await codes.fill('alene');
	await codes.press('Enter');
	await expect(anna.getByText(said).first()).toBeVisible();
});

test('she writes a finding that rests on extracts and bears on an element', async () => {
	await anna.getByRole('link', { name: 'Fund', exact: true }).click();
	await anna
		.getByRole('button', { name: /Skriv det første fund|Nyt fund/ })
		.first()
		.click();
	await anna.getByLabel('Påstanden').fill(claim);
	await anna.keyboard.press('Enter');
	await expect(anna).toHaveURL(/\/finding\//);
	await anna
		.getByRole('button', { name: /Find uddrag/ })
		.first()
		.click();
	await anna.getByRole('button', { name: `Støtter: ${said}` }).click();
	await anna.getByRole('button', { name: 'Færdig' }).click();
	await anna.getByRole('checkbox', { name: 'Indsatser og tilrettelæggelse' }).check();
	await expect(anna.getByText(said).first()).toBeVisible();
	await expect(saveStatus(anna)).toHaveText('gemt');
	const address = anna.url();
	await anna.getByRole('link', { name: 'Elementer' }).click();
	await expect(
		anna
			.getByRole('button', { name: claim })
			.or(anna.getByRole('link', { name: claim }))
			.first()
	).toBeVisible();
	await anna.goto(address);
});

test('she makes an extract a quote, and notes by whom and how it was approved', async () => {
	await anna
		.getByRole('button', { name: /Mere om uddraget/ })
		.first()
		.click();
	await anna.getByRole('menuitem', { name: 'Gør til citat' }).click();
	await anna
		.getByRole('button', { name: /Mere om citatet/ })
		.first()
		.click();
	await anna.getByRole('menuitem', { name: /^Godkendt …/ }).click();
	const dialog = anna.getByRole('dialog');
	await dialog.getByLabel('Af hvem').fill('P4 selv');
	await dialog.getByRole('button', { name: 'Godkendt' }).click();
	await expect(anna.getByText('P4 selv', { exact: false }).first()).toBeVisible();
});

test('she begins a standard and releases the finding to it, seeing what crosses before it does', async () => {
	const finding = anna.url();
	standard = await beginStandard(anna, 'Standard for natten');
	await anna.goto(finding);
	await anna.getByRole('button', { name: /Frigiv til/ }).click();
	const dialog = anna.getByRole('dialog');
	await dialog.getByLabel('Standard', { exact: true }).selectOption({ label: 'Standard for natten' });
	await dialog.getByLabel('Begrundelse').fill('Det bærer kravet om en læge om natten.');
	await expect(dialog).toContainText(claim);
	await expect(dialog).toContainText(said);
	await dialog.getByRole('button', { name: 'Frigiv' }).click();
	await expect(anna.getByRole('link', { name: 'Standard for natten' })).toBeVisible();
	await expect(saveStatus(anna)).toHaveText('gemt');
});

test('she writes a requirement that rests on it, and follows the thread down to the words', async () => {
	await anna.goto(standard);
	await caretUnder(anna, 'De faglige indsatser');
	await anna.getByRole('button', { name: /^Krav/ }).click();
	await anna.keyboard.type(statement);
	const text = await draftText(anna);
	await expect(text).toContainText(statement);
	await anna.getByRole('button', { name: claim }).first().click();
	await anna
		.getByRole('button', { name: /Læg fundet under K2\.1|Indsæt belæg/ })
		.first()
		.click();
	await expect(anna.getByRole('button', { name: 'Vis belægget for K2.1, 1 fund' })).toBeVisible();
	await expect(draftStatus(anna)).toHaveText('gemt');
	await anna.getByRole('button', { name: 'Vis belægget for K2.1, 1 fund' }).click();
	await anna.getByRole('button', { name: claim }).first().click();
	await anna.getByRole('link', { name: 'Til stedet i kilden' }).first().click();
	await expect(anna).toHaveURL(/\/study\/\w+\/source\/\w+\?coding=/);
	await expect(anna.getByRole('document', { name: 'Udskrift' })).toBeFocused();
	await anna.goBack();
	await expect(await draftText(anna)).toContainText(statement);
});

test('a reviewer reads the same text, cannot write in it, and comments on words', async ({ browser }) => {
	const link = await invite(anna, standard, 'bidragyder');
	await anna.goto(standard);
	const rie = await newBrowser(browser, server);
	await joinAs(rie, link, 'Rie Lund');
	const text = await draftText(rie);
	await expect(text).toContainText(statement);
	await expect(text).toHaveAttribute('aria-readonly', 'true');
	await text.locator('p').first().click();
	await rie.keyboard.type('Her skriver hun');
	await expect(text).not.toContainText('Her skriver hun');
	await markWords(rie, 'hele natten');
	await rie
		.getByRole('button', { name: /Kommentér/ })
		.first()
		.click();
	await rie.getByLabel('Kommentar', { exact: true }).fill('Også i weekenden?');
	await rie.keyboard.press('Control+Enter');
	await expect(text.locator('[data-comment]').first()).toHaveText('hele natten');
	// The author sees it at its words, answers and ends it.
	await anna.getByRole('button', { name: /Kommentarer/ }).click();
	await expect(anna.getByText('Også i weekenden?')).toBeVisible();
	await expect((await draftText(anna)).locator('[data-comment]').first()).toHaveText('hele natten');
	await rie.context().close();
});

test('the standard leaves as Word, with the requirement, its basis and the approved quote', async () => {
	await anna.getByRole('button', { name: /Menu for Anna/ }).click();
	await anna.getByRole('menuitem', { name: /Hent som Word/ }).click();
	const dialog = anna.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Lav filen' }).click();
	const fetch = dialog.getByRole('button', { name: 'Hent filen' });
	await expect(fetch).toBeVisible({ timeout: 30_000 });
	const coming = anna.waitForEvent('download');
	await fetch.click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/\.docx$/);
	const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
	const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
	for (const words of ['K2.1', statement, claim, said]) expect(text('word/document.xml')).toContain(words);
	expect(text('word/comments.xml')).toContain('Også i weekenden?');
});

test('a quote that is withdrawn is gone from the open draft within two seconds, and from the next file', async ({
	browser
}) => {
	const link = await invite(anna, standard, 'forfatter');
	const bo = await newBrowser(browser, server);
	await joinAs(bo, link, 'Bo Lind');
	const text = await draftText(bo);
	await caretUnder(bo, 'De faglige indsatser');
	await bo.getByRole('button', { name: claim }).first().click();
	await bo.getByTitle('Sæt citatet ind, hvor markøren står').first().click();
	await expect(text).toContainText(said);
	await anna.goto(study);
	await anna.getByRole('link', { name: 'Fund', exact: true }).click();
	await anna.getByRole('link', { name: claim }).first().click();
	await anna
		.getByRole('button', { name: /Mere om citatet/ })
		.first()
		.click();
	await anna.getByRole('menuitem', { name: /Træk tilbage/ }).click();
	await anna.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();
	await expect(text).not.toContainText(said, { timeout: 2000 });
	await expect(text).toContainText('[citat trukket tilbage]');
	await bo.context().close();
});
