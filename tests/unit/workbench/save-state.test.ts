import { describe, expect, test } from 'vitest';
import { saveState, wordsIn } from '#lib/workbench/save-state.ts';
import { aChange, changing, creating } from '../../support/rooms.ts';

const refused = (change = aChange([])) => ({
	change,
	answer: { id: change.id, verdict: 'refused' as const, why: { code: 'role' as const } }
});

describe('what is said of a person’s acts', () => {
	test.each([
		[{ unsaved: 0, waiting: 0, refused: [] }, undefined, 'saved'],
		[{ unsaved: 0, waiting: 0, refused: [] }, 'unreachable', 'saved'],
		[{ unsaved: 1, waiting: 1, refused: [] }, undefined, 'saving'],
		[{ unsaved: 1, waiting: 1, refused: [] }, 'unreachable', 'saving'],
		[{ unsaved: 0, waiting: 1, refused: [] }, undefined, 'saving'],
		[{ unsaved: 0, waiting: 12, refused: [] }, 'unreachable', 'waiting'],
		[{ unsaved: 0, waiting: 12, refused: [] }, 'signed-out', 'waiting'],
		[{ unsaved: 0, waiting: 1, refused: [refused()] }, undefined, 'refused']
	] as const)('%j with the trouble %s is "%s"', (progress, trouble, state) => {
		expect(saveState(progress, trouble)).toBe(state);
	});
});

test('the words of a refused Change are found again, and nothing else', () => {
	const change = aChange([
		creating('code:01arz3ndektsv4rrffq69g5fav', { label: 'nat', colour: 'blue', definition: 'Når det er mørkt.' }),
		changing('coding:01arz3ndektsv4rrffq69g5fav:01arz3ndektsv4rrffq69g5fav', 'note', null, 'Se også linje 4')
	]);
	expect(wordsIn(change)).toBe('nat\n\nNår det er mørkt.\n\nSe også linje 4');
});
