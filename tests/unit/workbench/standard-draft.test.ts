import { expect, test } from 'vitest';
import { presentIn } from '#lib/workbench/standard-draft.svelte.ts';

const anna = { id: 'person:a', name: 'Anna', colour: 'teal' };
const bo = { id: 'person:b', name: 'Bo', colour: 'plum' };

test('who has the draft open stands there once, however many windows; she herself does not', () => {
	const states = new Map<number, Readonly<Record<string, unknown>>>([
		[1, { user: anna }],
		[2, { user: bo, cursor: {} }],
		[3, { user: bo }],
		[4, {}]
	]);
	expect(presentIn(states, 1)).toEqual([bo]);
});
