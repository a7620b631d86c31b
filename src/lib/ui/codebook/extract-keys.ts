import type { CodingId } from '#lib/domain/ids.ts';

/** The extract that has the focus, if one has. */
export function extractAt(target: EventTarget | null, root: HTMLElement): CodingId | undefined {
	const element = target instanceof Element ? target.closest<HTMLElement>('[data-extract]') : null;
	const id = element && root.contains(element) ? element.dataset['extract'] : undefined;
	return isCoding(id) ? id : undefined;
}

/** Goes to the extract so many further on; from outside to the first. */
export function focusBeside(root: HTMLElement, from: CodingId | undefined, by: number): void {
	const all = [...root.querySelectorAll<HTMLElement>('[data-extract]')];
	const at = from === undefined ? 0 : all.findIndex((one) => one.dataset['extract'] === from) + by;
	all[Math.min(Math.max(at, 0), all.length - 1)]?.querySelector<HTMLElement>('[data-focus]')?.focus();
}

function isCoding(id: string | undefined): id is CodingId {
	return id?.startsWith('coding:') ?? false;
}
