import { expect, type Locator, type Page } from '@playwright/test';

/** Reaching something should not take more Tabs than this. */
const patience = 40;

/** Somebody who has a keyboard and nothing else. After each of her acts the focus is somewhere, and can be seen. */
export class Hands {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Walks with Tab until something of that kind has the focus; within 40 steps, or it says where the focus went. */
	async tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
		await isThere(wanted);
		const seen: string[] = [];
		for (let steps = 0; steps <= patience; steps++) {
			if (await this.#has(wanted)) return this.#expectSeen();
			await this.page.keyboard.press(key);
			seen.push(await this.#whereabouts());
		}
		throw new Error(`${patience} × ${key} do not lead to ${String(wanted)} but to:\n${seen.join('\n')}`);
	}

	/** Goes with F6 from part to part of the page until she is in that one. */
	async goTo(part: Locator): Promise<void> {
		await isThere(part);
		for (let steps = 0; steps < 8; steps++) {
			await this.page.keyboard.press('F6');
			if ((await part.locator(':focus').count()) > 0 || (await this.#has(part))) return this.#expectSeen();
		}
		throw new Error(`F6 does not lead to ${String(part)} but to ${await this.#whereabouts()}`);
	}

	/** The focus has come there by itself. */
	async isAt(wanted: Locator): Promise<void> {
		await expect(wanted).toBeFocused();
		await this.#expectSeen();
	}

	/** Presses a key, so many times; what it did may take a moment, and then the focus is on something. */
	async press(key: string, times = 1): Promise<void> {
		for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
		await this.#expectSeen();
	}

	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
		await this.#expectSeen();
	}

	async #has(wanted: Locator): Promise<boolean> {
		return (await wanted.and(this.page.locator(':focus')).count()) > 0;
	}

	async #expectSeen(): Promise<void> {
		await expect.poll(() => this.page.evaluate(focusSeen), { message: 'the focus can be seen' }).toBe('seen');
	}

	#whereabouts(): Promise<string> {
		return this.page.evaluate(() => {
			const { activeElement: at } = document;
			if (!at) return 'nothing';
			const name = at.getAttribute('aria-label') ?? (at instanceof HTMLElement ? at.innerText : '');
			return `${at.getAttribute('role') ?? at.tagName.toLowerCase()} "${name.trim().slice(0, 60)}"`;
		});
	}
}

/** Nobody presses a key before the page has come; what is out of sight may be walked to. */
const isThere = (wanted: Locator): Promise<void> => wanted.first().waitFor({ state: 'attached' });

/** Whether the focus is on something that shows it: by a ring, by a shadow, or by a caret in it. Runs in the page. */
function focusSeen(): string {
	const { activeElement: at } = document;
	if (!(at instanceof HTMLElement) || at === document.body) return 'on nothing';
	const name = `${at.tagName} ${at.getAttribute('aria-label') ?? at.innerText.slice(0, 40)}`;
	const { width, height, top, bottom } = at.getBoundingClientRect();
	if (width === 0 || height === 0) return `on something not drawn: ${name}`;
	if (bottom < 0 || top > innerHeight) return `out of sight: ${name}`;
	if (at.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]')) return 'seen';
	if (at.getAttribute('role') === 'document' && document.querySelector('.caret:not([hidden])')) return 'seen';
	for (const one of [at, at.nextElementSibling, at.parentElement])
		if (one) {
			const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
			if ((outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none') return 'seen';
		}
	return `without a mark: ${name}`;
}
