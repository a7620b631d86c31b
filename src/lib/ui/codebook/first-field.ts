/** Puts the focus into the first field of a dialog, rather than on what closes it. For `{@attach}`. */
export function firstField(form: HTMLElement): void {
	form.querySelector<HTMLElement>('input, textarea')?.focus();
}
