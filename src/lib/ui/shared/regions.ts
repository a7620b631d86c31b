/** What Tab comes to. */
const reachable = [
	'a[href]',
	'button:enabled',
	'input:enabled',
	'select:enabled',
	'textarea:enabled',
	'summary',
	'[tabindex="0"]',
	'[contenteditable="true"]'
].join(', ');

/** Where one goes on in a part that has not been left before: the text that is read or written, or where one is. */
const heart = '[role="document"], [contenteditable="true"], [aria-current="page"]';

/** How many elements may lie around what stands side by side. */
const deepest = 3;

/** What had the focus when a part was last left. */
const left = new WeakMap<Element, HTMLElement>();

/**
 * Moves the focus to the next part of the page, or the one before: the places at the top, then what stands side by side
 * below. A text with forty requirements is left with one key rather than with eighty.
 */
export function stepToRegion(forward: boolean): boolean {
	if (document.querySelector('[role="dialog"], [role="menu"]')) return false;
	const { activeElement } = document;
	const top = document.querySelector('header nav');
	const main = document.querySelector('main');
	const below = main ? sideBySide(main, deepest) : [];
	const parts = [...(top ? [top] : []), ...below].filter((part) => reachableIn(part) !== undefined);
	const at = parts.findIndex((part) => part.contains(activeElement));
	const here = parts[at];
	if (here && activeElement instanceof HTMLElement) left.set(here, activeElement);
	// From nowhere one comes to the page itself, past the places at its top: Tab leads there.
	const first = top ? 1 : 0;
	const step = at === -1 ? (forward ? first : -1) : at + (forward ? 1 : -1);
	const next = parts.at(step % Math.max(1, parts.length));
	const to = next && whereToGoOn(next);
	to?.focus();
	return to !== undefined;
}

function sideBySide(element: Element, depth: number): readonly Element[] {
	const filled = [...element.children].filter((child) => reachableIn(child) !== undefined);
	const [only] = filled;
	return depth > 0 && only && filled.length === 1 ? sideBySide(only, depth - 1) : filled;
}

function whereToGoOn(part: Element): HTMLElement | undefined {
	const before = left.get(part);
	if (before && part.contains(before) && before.checkVisibility()) return before;
	const main = part.querySelector<HTMLElement>(heart);
	return main?.checkVisibility() ? main : reachableIn(part);
}

function reachableIn(part: Element): HTMLElement | undefined {
	if (part instanceof HTMLElement && part.matches(reachable) && part.checkVisibility()) return part;
	return [...part.querySelectorAll<HTMLElement>(reachable)].find((one) => one.checkVisibility());
}
