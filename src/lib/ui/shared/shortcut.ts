const names: Readonly<Record<string, string>> = { Ctrl: 'Control', Skift: 'Shift', '⌘': 'Meta' };

/** Keys as they are shown ("Ctrl K") in the form that `aria-keyshortcuts` takes ("Control+K"). */
export function shortcutOf(keys: string): string {
	return keys
		.split(' ')
		.map((key) => names[key] ?? key)
		.join('+');
}
