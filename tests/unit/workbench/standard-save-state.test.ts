import { expect, test } from 'vitest';
import { standardSaveState } from '#lib/workbench/standard-save-state.ts';

test.each([
	['saved', 'saved', 'saved'],
	['saved', undefined, 'saved'],
	['saving', 'saved', 'saving'],
	['saved', 'waiting', 'waiting'],
	['saving', 'waiting', 'waiting'],
	['refused', 'saved', 'refused'],
	['saved', 'refused', 'refused']
] as const)('acts that are %s and a draft that is %s: %s is said of the standard', (acts, draft, said) => {
	expect(standardSaveState(acts, draft)).toBe(said);
});
