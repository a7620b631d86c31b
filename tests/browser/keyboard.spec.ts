import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { codings, saveStatus } from './support/coding.ts';
import { draftStatus } from './support/draft.ts';
import { Hands } from './support/keyboard.ts';
import { complaints, newBrowser, password } from './support/people.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let page: Page;
let hands: Hands;

const claim = 'Om natten står personalet alene med beslutningen.';
const statement = 'Kommunen skal sikre, at personalet kan ringe til en læge hele natten.';
const said = 'Vi mangler én at ringe til, når det brænder på.';
const conversation = `Interviewer: Hvad gør I om natten?

P4: ${said}

Interviewer: Kan du give et eksempel?

P4: I uge 4 ringede jeg til vagten tre gange.`;

const named = (role: Parameters<Page['getByRole']>[0], name: string | RegExp): Locator =>
	page.getByRole(role, { name, exact: typeof name === 'string' });

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	page = await newBrowser(browser, server);
	hands = new Hands(page);
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

test('without a mouse she makes her account and begins a study', async () => {
	await page.goto('/');
	await hands.tabTo(named('textbox', 'Engangskode'));
	await hands.type(server.token);
	await hands.tabTo(named('textbox', 'Navn'));
	await hands.type('Anna Holm');
	await hands.tabTo(named('textbox', 'E-mail'));
	await hands.type('anna@example.dk');
	await hands.tabTo(named('textbox', 'Adgangskode'));
	await hands.type(password);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/$/);
	await hands.tabTo(page.getByText('Begynd et studie'));
	await hands.press('Enter');
	await hands.tabTo(named('textbox', 'Studiets titel'));
	await hands.type('Palliation om natten');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/study\/\w+$/);
});

test('she writes a source, marks words in it with the caret, and codes them', async () => {
	await hands.tabTo(named('button', 'Skriv eller indsæt'));
	await hands.press('Enter');
	await hands.isAt(named('textbox', 'Titel'));
	await hands.type('Interview 4');
	await hands.tabTo(named('textbox', 'Tekst'));
	await hands.type(conversation);
	await hands.tabTo(named('button', /Tilføj|Hent ind|Gem/));
	await hands.press('Enter');
	await hands.tabTo(named('link', 'Interview 4'));
	await hands.press('Enter');
	await hands.isAt(named('document', 'Udskrift'));
	// The second paragraph, whole; then the last, a few words of it.
	await hands.press('Control+ArrowDown');
	await hands.press('Control+Shift+ArrowDown');
	await hands.press('Shift+ArrowLeft');
	await hands.press('n');
	await hands.type('alene om natten');
	await hands.press('Enter');
	await expect(codings(page)).toHaveCount(1);
	await hands.isAt(named('document', 'Udskrift'));
	await hands.press('Control+End');
	await hands.press('p');
	await hands.press('k');
	await hands.type('al');
	await hands.press('Enter');
	await expect(codings(page)).toHaveCount(2);
	await hands.isAt(named('document', 'Udskrift'));
	await expect(saveStatus(page)).toHaveText('gemt');
});

const places = (): Locator => page.getByRole('navigation', { name: /^Steder/ });

/** By the menu at the top right to all her projects, and from there to one of them. */
async function toProject(title: string): Promise<void> {
	await toProjects();
	await hands.tabTo(named('link', title));
	await page.keyboard.press('Enter');
}

async function toProjects(): Promise<void> {
	await hands.goTo(places());
	await hands.tabTo(named('button', /^Menu for Anna/));
	await hands.press('Enter');
	await hands.isAt(named('menuitem', /./).first());
	await hands.type('All');
	await hands.isAt(named('menuitem', 'Alle projekter'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Projekter' })).toBeVisible();
}

test('the question mark shows her the keys, and Escape brings her back to where she was', async () => {
	await hands.press('?');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Kod det markerede');
	await expect(dialog).toContainText('F6');
	await hands.press('Escape');
	await hands.isAt(named('document', 'Udskrift'));
});

test('she gathers the code under a theme, with its sentence', async () => {
	await hands.goTo(places());
	await hands.tabTo(named('link', 'Temaer'));
	await page.keyboard.press('Enter');
	await expect(named('heading', 'Temaer')).toBeVisible();
	await page.keyboard.press('n');
	await hands.isAt(named('textbox', 'Temaets navn'));
	await hands.type('Natten er prøven');
	await hands.press('Enter');
	await hands.isAt(named('link', 'Natten er prøven'));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/theme\//);
	await hands.press('F6');
	await hands.tabTo(named('textbox', 'Dette tema fanger et mønster, hvor'));
	await hands.type('den, der er vågen, er alene.');
	await hands.press('Control+Enter');
	await hands.tabTo(named('combobox', 'Tilføj kode'));
	await hands.type('al');
	await hands.press('Enter');
	await expect(page.getByText(said).first()).toBeVisible();
});

test('she writes a finding, gives it an extract and an element, and has its quote shortened and approved', async () => {
	await hands.goTo(places());
	await hands.tabTo(named('link', 'Fund'));
	await page.keyboard.press('Enter');
	await expect(named('heading', 'Fund')).toBeAttached();
	await page.keyboard.press('n');
	await hands.isAt(named('textbox', 'Påstanden'));
	await hands.type(claim);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/finding\//);
	await page.keyboard.press('u');
	await hands.isAt(named('searchbox', 'Ord i uddraget eller kildens titel'));
	await hands.tabTo(named('button', `Støtter: ${said}`));
	await hands.press('Space');
	await hands.press('Escape');
	await hands.isAt(named('button', 'Find uddrag'));
	await hands.tabTo(named('button', /^Mere om uddraget/), 'Shift+Tab');
	await hands.press('Enter');
	await hands.isAt(named('menuitem', 'Gør til citat'));
	await hands.press('Enter');
	await hands.isAt(named('button', /^Mere om uddraget/));
	await hands.tabTo(named('button', /^Mere om citatet/));
	await hands.press('Enter');
	await hands.isAt(named('menuitem', 'Forkort'));
	await hands.press('Enter');
	await hands.isAt(named('textbox', 'Ordlyd'));
	await hands.press('Control+Home');
	await hands.press('Control+ArrowRight', 6);
	await hands.press('Control+Shift+End');
	await hands.tabTo(named('button', 'Udelad det markerede'));
	await hands.press('Enter');
	await hands.isAt(named('textbox', 'Ordlyd'));
	await hands.tabTo(named('button', 'Gem'));
	await hands.press('Enter');
	await hands.isAt(named('button', /^Mere om citatet/));
	await expect(page.getByText('“Vi mangler én at ringe til […]”')).toBeVisible();
	await hands.press('Enter');
	await hands.isAt(named('menuitem', 'Forkort'));
	await hands.press('ArrowDown', 2);
	await hands.isAt(named('menuitem', 'Godkendt …'));
	await hands.press('Enter');
	await hands.isAt(named('textbox', 'Af hvem'));
	await hands.type('P4 selv');
	await hands.press('Enter');
	await hands.isAt(named('button', /^Mere om citatet/));
	await expect(page.getByText('P4 selv', { exact: false }).first()).toBeVisible();
	await hands.tabTo(named('checkbox', 'Indsatser og tilrettelæggelse'));
	await hands.press('Space');
	await expect(saveStatus(page)).toHaveText('gemt');
});

test('she begins a standard and releases the finding to it', async () => {
	await toProjects();
	await hands.tabTo(page.getByText('Begynd en standard'));
	await hands.press('Enter');
	await hands.tabTo(named('textbox', 'Standardens titel'));
	await hands.type('Standard for natten');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/standard\/\w+$/);
	await toProject('Palliation om natten');
	await hands.goTo(places());
	await hands.tabTo(named('link', 'Fund'));
	await page.keyboard.press('Enter');
	await hands.tabTo(named('link', claim));
	await page.keyboard.press('Enter');
	await hands.tabTo(named('button', 'Frigiv til …'));
	await hands.press('Enter');
	await hands.isAt(named('combobox', 'Standard'));
	await hands.tabTo(named('textbox', 'Begrundelse'));
	await hands.type('Det bærer kravet om en læge om natten.');
	await hands.tabTo(named('button', 'Frigiv'));
	await hands.press('Enter');
	await hands.isAt(named('button', 'Frigiv til …'));
	await expect(named('link', 'Standard for natten')).toBeVisible();
	await expect(saveStatus(page)).toHaveText('gemt');
});

test('she writes a requirement, puts the finding under it, and comments on words of it', async () => {
	await toProject('Standard for natten');
	const text = named('textbox', 'Udkastets tekst');
	await expect(text).toBeVisible();
	await hands.press('F6');
	await hands.tabTo(named('button', /De faglige indsatser/));
	await hands.press('Enter');
	await hands.isAt(text);
	await hands.press('End');
	await hands.press('ArrowDown');
	await hands.press('Control+Alt+k');
	await hands.type(statement);
	await hands.press('F6');
	await hands.tabTo(named('button', claim));
	await hands.press('Enter');
	await hands.tabTo(named('button', 'Indsæt belæg'));
	await hands.press('Enter');
	await expect(named('button', 'Vis belægget for K2.1, 1 fund')).toBeVisible();
	await hands.press('Shift+F6');
	await hands.isAt(text);
	await hands.press('Control+Shift+ArrowLeft', 3);
	await hands.press('Control+Alt+m');
	await hands.isAt(named('textbox', 'Kommentar'));
	await hands.type('Også i weekenden?');
	await hands.press('Control+Enter');
	await hands.isAt(text);
	await expect(text.locator('[data-comment]').first()).toHaveText('hele natten.');
	await expect(draftStatus(page)).toHaveText('gemt');
});

test('she takes it away as a Word file', async () => {
	await hands.goTo(places());
	await hands.tabTo(named('button', /^Menu for Anna/));
	await hands.press('Enter');
	await hands.isAt(named('menuitem', /Hent som Word/));
	await hands.press('Enter');
	await hands.tabTo(named('button', 'Lav filen'));
	await hands.press('Enter');
	await expect(named('button', 'Hent filen')).toBeFocused({ timeout: 30_000 });
	const coming = page.waitForEvent('download');
	await hands.press('Enter');
	const parts = unzipSync(new Uint8Array(readFileSync(await (await coming).path())));
	const file = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
	for (const words of ['K2.1', statement, claim, 'Vi mangler én at ringe til'])
		expect(file('word/document.xml')).toContain(words);
	expect(file('word/document.xml')).not.toContain('når det brænder på');
	expect(file('word/comments.xml')).toContain('Også i weekenden?');
});
