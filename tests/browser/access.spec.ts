import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { code, writeSource } from './support/coding.ts';
import { draftText } from './support/draft.ts';
import { beginAs, beginStandard, beginStudy, complaints, invite, newBrowser } from './support/people.ts';
import { TestServer } from './support/server.ts';

let server: TestServer;
let anna: Page;
/** By route: an address that shows it with something in it. */
let addresses: Readonly<Record<string, string>>;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
	server = await TestServer.start();
	anna = await newBrowser(browser, server);
	await beginAs(anna, server, 'Anna Holm');
	const study = await beginStudy(anna, 'Palliation om natten');
	await writeSource(anna, 'Interview 4');
	await code(anna, 1, 0, 20, 'vagten');
	await code(anna, 3, 5, 30, 'ansvar');
	const source = new URL(anna.url()).pathname;
	await anna.goto(`${study}/codes`);
	await anna
		.getByRole('link', { name: /uddrag/ })
		.first()
		.click();
	await expect(anna).toHaveURL(/\/code\//);
	await anna.goto(`${study}/themes`);
	await anna.getByRole('button', { name: 'Skriv det første tema' }).click();
	await anna.getByLabel('Temaets navn').fill('Natten er prøven');
	await anna.keyboard.press('Enter');
	const theme = (await anna.getByRole('link', { name: 'Natten er prøven' }).first().getAttribute('href')) ?? '';
	await anna.goto(`${study}/findings`);
	await anna.getByRole('button', { name: 'Skriv det første fund' }).click();
	await anna.getByLabel('Påstanden').fill('Om natten er de alene.');
	await anna.keyboard.press('Enter');
	await expect(anna).toHaveURL(/\/finding\//);
	const finding = new URL(anna.url()).pathname;
	const standard = await beginStandard(anna, 'Standard for natten');
	await draftText(anna);
	const join = new URL(await invite(anna, study, 'forsker'));
	addresses = {
		'(people)': '/',
		'(people)/account': '/account',
		'(people)/begin': '/begin',
		'(people)/join': join.pathname + join.hash,
		'(people)/members/[project]': `/members/${study.slice(1).replace('/', '-')}`,
		'(people)/signin': '/signin',
		'(people)/signout': '/signout',
		'standard/[standard]': standard,
		'standard/[standard]/settings': `${standard}/settings`,
		'study/[study]': study,
		'study/[study]/code/[code]': '',
		'study/[study]/codes': `${study}/codes`,
		'study/[study]/elements': `${study}/elements`,
		'study/[study]/finding/[finding]': finding,
		'study/[study]/findings': `${study}/findings`,
		'study/[study]/participants': `${study}/participants`,
		'study/[study]/settings': `${study}/settings`,
		'study/[study]/source/[source]': source,
		'study/[study]/theme/[theme]': theme,
		'study/[study]/themes': `${study}/themes`
	};
	await anna.goto(`${study}/codes`);
	const link = anna.getByRole('link', { name: /uddrag/ }).first();
	addresses = { ...addresses, 'study/[study]/code/[code]': (await link.getAttribute('href')) ?? '' };
});
test.afterAll(() => server.stop());
test.afterEach(() => expect(complaints).toEqual([]));

/** The shell is the same page as a study's, without anything in it. */
const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('+page.svelte'))
	.map((file) => file.replace(/\/?\+page\.svelte$/, ''))
	.filter((route) => route !== 'shell')
	.sort();

test('every page has an address here', () => {
	expect(Object.keys(addresses).sort()).toEqual(routes);
});

for (const language of ['da', 'en'] as const)
	test(`axe finds nothing on any page, light and dark, in ${language}`, async () => {
		test.setTimeout(180_000);
		await anna.context().addCookies([{ name: 'sprog', value: language, url: server.url }]);
		const found: string[] = [];
		for (const [route, address] of Object.entries(addresses)) {
			await anna.emulateMedia({ colorScheme: 'light' });
			await anna.goto('about:blank');
			await anna.goto(server.url + address);
			await anna.locator('main, [role=document]').first().waitFor();
			await anna.waitForLoadState('networkidle');
			found.push(...(await faults(new AxeBuilder({ page: anna }), `${route}, light`)));
			// Of all that axe looks at, only contrast goes by the colours.
			await anna.emulateMedia({ colorScheme: 'dark' });
			await anna.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
			const contrast = new AxeBuilder({ page: anna }).withRules(['color-contrast', 'link-in-text-block']);
			found.push(...(await faults(contrast, `${route}, dark`)));
		}
		expect(found).toEqual([]);
	});

test('axe finds nothing with menus and dialogs open', async () => {
	await anna.context().addCookies([{ name: 'sprog', value: 'da', url: server.url }]);
	await anna.goto(server.url + (addresses['study/[study]'] ?? ''));
	const openings: [string, () => Promise<void>][] = [
		['account menu', () => anna.getByRole('button', { name: 'Menu for Anna Holm' }).click()],
		['what is saved', () => anna.locator('.status').click()],
		['keys', () => anna.keyboard.press('?')],
		['search', () => anna.keyboard.press('/')],
		['write a source', () => anna.getByRole('button', { name: 'Skriv' }).first().click()]
	];
	for (const [what, open] of openings) {
		await open();
		await expect(anna.locator('[role=menu], [role=dialog]').first()).toBeVisible();
		await anna.waitForTimeout(250);
		expect(await faults(new AxeBuilder({ page: anna }), what)).toEqual([]);
		await anna.keyboard.press('Escape');
		await expect(anna.locator('[role=menu], [role=dialog]')).toHaveCount(0);
	}
});

async function faults(axe: AxeBuilder, where: string): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
}
