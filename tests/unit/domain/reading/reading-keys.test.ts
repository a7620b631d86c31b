import { describe, expect, test } from 'vitest';
import { readingAct, type Pressed } from '#lib/domain/reading/reading-keys.ts';

function press(keys: string) {
	const parts = keys.split('+');
	const pressed: Pressed = {
		key: parts.at(-1) ?? '',
		ctrlKey: parts.includes('Ctrl'),
		metaKey: parts.includes('Meta'),
		altKey: parts.includes('Alt'),
		shiftKey: parts.includes('Shift')
	};
	return readingAct(pressed);
}

describe('keys of the caret', () => {
	test('move it, and mark with Shift', () => {
		expect(press('ArrowRight')).toEqual({ act: 'move', by: 'grapheme', forward: true, extend: false });
		expect(press('Ctrl+Shift+ArrowLeft')).toEqual({ act: 'move', by: 'word', forward: false, extend: true });
		expect(press('Shift+ArrowDown')).toEqual({ act: 'move', by: 'line', forward: true, extend: true });
		expect(press('Ctrl+Home')).toEqual({ act: 'move', by: 'text', forward: false, extend: false });
	});

	test('move the ends of a coding with Alt: the end, with Shift the start, with Control by signs', () => {
		expect(press('Alt+ArrowRight')).toEqual({ act: 'move-end', end: 'end', by: 'word', forward: true });
		expect(press('Alt+Shift+ArrowLeft')).toEqual({ act: 'move-end', end: 'start', by: 'word', forward: false });
		expect(press('Ctrl+Alt+ArrowLeft')).toEqual({ act: 'move-end', end: 'end', by: 'grapheme', forward: false });
	});
});

describe('letters', () => {
	test('are acts, in either case only where Shift means something', () => {
		expect([press('k'), press('J'), press('Shift+J'), press('Shift+K')]).toEqual([
			{ act: 'code' },
			{ act: 'uncoded', forward: true },
			{ act: 'uncoded', forward: false },
			undefined
		]);
	});

	test('with Control are the browser’s, but for taking back', () => {
		expect([press('Ctrl+z'), press('Ctrl+Shift+Z'), press('Meta+z'), press('Ctrl+k'), press('Ctrl+p')]).toEqual([
			{ act: 'undo' },
			{ act: 'redo' },
			{ act: 'undo' },
			undefined,
			undefined
		]);
	});
});
