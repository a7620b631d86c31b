import { expect, type Locator, type Page } from '@playwright/test';

/** A transcript that belongs to nobody: forty turns, each with words of its own to be marked. */
export const transcript = Array.from({ length: 40 }, (_, i) =>
	i % 2 === 0
		? `Interviewer: Hvad skete der i uge ${i + 1}?`
		: `P4: I uge ${i + 1} ringede jeg til vagten tre gange, og ingen vidste hvem der havde ansvaret for ham.`
).join('\n\n');

/** Writes a source into the study that the page shows, and opens it. */
export async function writeSource(page: Page, title: string, text = transcript): Promise<void> {
	await page.getByRole('button', { name: 'Skriv' }).first().click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Titel').fill(title);
	await dialog.getByLabel('Tekst').fill(text);
	await dialog.getByRole('button', { name: /Tilføj|Hent ind|Gem/ }).click();
	await openSource(page, title);
}

export async function openSource(page: Page, title: string): Promise<void> {
	await page.getByRole('link', { name: title }).first().click();
	await expect(text(page)).toBeVisible();
}

export const text = (page: Page): Locator => page.getByRole('document', { name: 'Udskrift' });

/** Marks so many characters of a paragraph, counted from 0, as a mouse would. */
export async function mark(page: Page, paragraph: number, from: number, to: number): Promise<void> {
	await page.evaluate(
		([paragraph, from, to]) => {
			const node = document.querySelectorAll('[data-start]')[paragraph]?.firstChild;
			if (!node) throw new Error(`there is no paragraph ${paragraph}`);
			getSelection()?.setBaseAndExtent(node, from, node, to);
		},
		[paragraph, from, to] as const
	);
}

/** Marks words and codes them, with a code that is there or a new one. */
export async function code(page: Page, paragraph: number, from: number, to: number, label: string): Promise<void> {
	await mark(page, paragraph, from, to);
	const field = page.getByRole('combobox', { name: 'Kode' });
	await field.fill(label);
	await field.press('Enter');
	await expect(field).toBeHidden();
}

/** The list of codings beside the text. */
export const codings = (page: Page): Locator => page.locator('[role=listitem][data-coding]');

/** What the page says of what has been saved. */
export const saveStatus = (page: Page): Locator => page.locator('.status [role=status]');
