/** Fields that take no letters. */
const pressed = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'];

/** Whether keys go into a field: then they are letters, not acts. */
export function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target instanceof HTMLInputElement) return !pressed.includes(target.type);
	return target.isContentEditable || target.matches('textarea, select');
}
