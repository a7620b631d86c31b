import { expect, type Locator, type Page } from '@playwright/test';

/** The text of a draft, once it is there. */
export async function draftText(page: Page): Promise<Locator> {
	const text = page.locator('.ProseMirror');
	await expect(text.locator('h1').first()).toBeVisible();
	return text;
}

/** Puts the caret at the end of the paragraph below the heading of that name. */
export async function caretUnder(page: Page, heading: string): Promise<void> {
	const text = await draftText(page);
	await text.locator('h1', { hasText: heading }).first().click();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
}

/** Marks words that stand in one run of text, as a mouse would. */
export async function markWords(page: Page, words: string): Promise<void> {
	await page.evaluate((wanted) => {
		const root = document.querySelector('.ProseMirror');
		if (!(root instanceof HTMLElement)) throw new Error('there is no draft');
		root.focus();
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node.textContent ?? '').indexOf(wanted);
			if (at === -1) continue;
			getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
			return;
		}
		throw new Error(`the draft does not hold "${wanted}"`);
	}, words);
	// The editor hears of a selection a moment after it was made.
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** What the page says of what has been saved. */
export const draftStatus = (page: Page): Locator => page.locator('.status [role=status]');
