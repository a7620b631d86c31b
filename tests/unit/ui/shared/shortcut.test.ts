import { expect, test } from 'vitest';
import { shortcutOf } from '#lib/ui/shared/shortcut.ts';

test.each([
	['K', 'K'],
	['Ctrl K', 'Control+K'],
	['Ctrl Skift Z', 'Control+Shift+Z']
])('%s is said to screen readers as %s', (shown, said) => {
	expect(shortcutOf(shown)).toBe(said);
});
