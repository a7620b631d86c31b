import type { Unit } from './moves.ts';

/** A key as the browser tells it. */
export interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
}

/** What a key does while a text is read and coded. */
export type ReadingAct =
	| {
			readonly act: 'move';
			readonly by: Unit | 'line' | 'line-end';
			readonly forward: boolean;
			readonly extend: boolean;
	  }
	| {
			readonly act: 'move-end';
			readonly end: 'start' | 'end';
			readonly by: 'word' | 'grapheme';
			readonly forward: boolean;
	  }
	| { readonly act: 'uncoded'; readonly forward: boolean }
	| { readonly act: 'panel'; readonly side: 'codes' | 'codings' }
	| {
			readonly act:
				| 'code'
				| 'new-code'
				| 'in-vivo'
				| 'note'
				| 'remove'
				| 'undo'
				| 'redo'
				| 'sentence'
				| 'turn'
				| 'paragraph'
				| 'pick'
				| 'leave';
	  };

const plain: Readonly<Record<string, ReadingAct>> = {
	k: { act: 'code' },
	n: { act: 'new-code' },
	v: { act: 'in-vivo' },
	m: { act: 'note' },
	j: { act: 'uncoded', forward: true },
	t: { act: 'turn' },
	p: { act: 'paragraph' },
	'.': { act: 'sentence' },
	'1': { act: 'panel', side: 'codes' },
	'2': { act: 'panel', side: 'codings' },
	delete: { act: 'remove' },
	backspace: { act: 'remove' },
	enter: { act: 'pick' },
	escape: { act: 'leave' }
};

const arrows: Readonly<Record<string, { readonly by: Unit | 'line' | 'line-end'; readonly forward: boolean }>> = {
	ArrowLeft: { by: 'grapheme', forward: false },
	ArrowRight: { by: 'grapheme', forward: true },
	ArrowUp: { by: 'line', forward: false },
	ArrowDown: { by: 'line', forward: true },
	Home: { by: 'line-end', forward: false },
	End: { by: 'line-end', forward: true }
};

const withControl: Readonly<Record<string, Unit>> = {
	ArrowLeft: 'word',
	ArrowRight: 'word',
	ArrowUp: 'paragraph',
	ArrowDown: 'paragraph',
	Home: 'text',
	End: 'text'
};

/** The act of a key; undefined: the key is the browser's. */
export function readingAct(pressed: Pressed): ReadingAct | undefined {
	const { key, altKey, shiftKey } = pressed;
	const control = pressed.ctrlKey || pressed.metaKey;
	const arrow = arrows[key];
	if (altKey) {
		if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
		const by = control ? 'grapheme' : 'word';
		return { act: 'move-end', end: shiftKey ? 'start' : 'end', by, forward: key === 'ArrowRight' };
	}
	if (arrow)
		return { act: 'move', ...arrow, ...(control ? { by: withControl[key] ?? arrow.by } : {}), extend: shiftKey };
	const letter = key.toLowerCase();
	if (control) {
		if (letter === 'z') return { act: shiftKey ? 'redo' : 'undo' };
		return letter === 'y' ? { act: 'redo' } : undefined;
	}
	if (letter === 'j' && shiftKey) return { act: 'uncoded', forward: false };
	return shiftKey && letter !== '.' ? undefined : plain[letter];
}
