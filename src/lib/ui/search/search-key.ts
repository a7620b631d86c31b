import { isTyping } from '#lib/ui/shared/is-typing.ts';

/** Whether a key opens the search: `/` where it is no letter; Ctrl Shift F in the midst of a text too. */
export function opensSearch(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.altKey) return false;
	const ctrl = event.ctrlKey || event.metaKey;
	if (ctrl) return event.shiftKey && event.key.toLowerCase() === 'f';
	return event.key === '/' && (!isTyping(event.target) || isReadOnly(event.target));
}

/** A text with a caret in which nothing can be written. */
function isReadOnly(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('[aria-readonly="true"]') !== null;
}
