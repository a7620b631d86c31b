import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panes } from '#lib/ui/shared/panes.svelte.ts';

const kept = new Map<string, string>();
const open = (): Panes<'codes' | 'codings'> => new Panes('panels', { left: 'codes', right: 'codings' });

beforeEach(() =>
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	})
);
afterEach(() => {
	kept.clear();
	vi.unstubAllGlobals();
});

/** In Node no media query holds: a window with room for the text and one pane. */
describe('the panes beside a text', () => {
	it('are as wide as she made them, within limits, also the next time', () => {
		const panes = open();
		panes.resize('codes', 301.4);
		panes.resize('codings', 9000);
		expect([open().widthOf('codes'), open().widthOf('codings')]).toEqual([301, panes.limits.widest]);
	});

	it('are shown one at a time where both have no room: at first the right one', () => {
		const panes = open();
		const shown = () => [panes.isOpen('codes'), panes.isOpen('codings'), panes.isTextShown];
		expect(shown()).toEqual([false, true, false]);
		panes.show('codes');
		expect(shown()).toEqual([true, false, false]);
		panes.toggle('codes');
		expect(shown()).toEqual([false, false, true]);
	});

	it.each(['{', '7', '{"left":{"width":"broad"},"right":7}', '{"left":{"width":3,"shut":"yes"}}'])(
		'are as usual when what was kept is %j',
		(said) => {
			const usual = open();
			kept.set('roedtraad/panels', said);
			expect([open().widthOf('codes'), open().widthOf('codings'), open().isOpen('codings')]).toEqual([
				usual.widthOf('codes'),
				usual.widthOf('codings'),
				true
			]);
		}
	);
});
