import type { Step } from '#lib/domain/codebook/landing.ts';

/** What a key means on a line of the code list. */
export type LineKey =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'select-next'
	| 'select-previous'
	| 'fold'
	| 'unfold'
	| 'select'
	| 'rename'
	| 'colour'
	| 'merge'
	| 'move'
	| 'retire'
	| { readonly step: Step };

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const plain: Readonly<Record<string, LineKey>> = {
	ArrowDown: 'next',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	ArrowLeft: 'fold',
	ArrowRight: 'unfold',
	x: 'select',
	F2: 'rename',
	c: 'colour',
	l: 'merge',
	t: 'move',
	Delete: 'retire'
};
const shifted: Readonly<Record<string, LineKey>> = { ArrowDown: 'select-next', ArrowUp: 'select-previous' };
const withAlt: Readonly<Record<string, LineKey>> = {
	ArrowUp: { step: 'up' },
	ArrowDown: { step: 'down' },
	ArrowRight: { step: 'in' },
	ArrowLeft: { step: 'out' }
};

export function lineKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Pressed): LineKey | undefined {
	if (ctrlKey || metaKey) return undefined;
	if (altKey) return withAlt[key];
	if (shiftKey) return shifted[key];
	return plain[key.length === 1 ? key.toLowerCase() : key];
}

/** Whether keys go into a text and mean letters there; in a checkbox they are acts still. */
export function isWriting(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])');
}

/** Whether a dialog or a menu has the keys. */
export function isElsewhere(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('[role="dialog"], [role="menu"]') !== null;
}
