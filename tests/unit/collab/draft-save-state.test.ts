import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	after,
	atStart,
	draftSaveState,
	frameOf,
	type DraftEvent,
	type DraftProgress
} from '#lib/collab/draft-save-state.ts';

const answer: DraftEvent = { is: 'gave', frame: { isUpdate: true, isAnswer: true } };
const update: DraftEvent = { is: 'gave', frame: { isUpdate: true, isAnswer: false } };
const wrote: DraftEvent = { is: 'wrote' };
const kept: DraftEvent = { is: 'kept' };
const opened: DraftEvent = { is: 'opened' };
const stored = (count: number): DraftEvent => ({ is: 'stored', count });
const closed = (code?: number): DraftEvent => ({ is: 'closed', code });

const told = (...events: readonly DraftEvent[]): DraftProgress => events.reduce(after, atStart(false));
const said = (...events: readonly DraftEvent[]): string => draftSaveState(told(...events));

describe('what is said of a draft', () => {
	test.each([
		['nothing written', [], 'saved'],
		['nothing written, and the answer to the server’s question stored', [opened, answer, stored(1)], 'saved'],
		['written and not yet stored', [opened, answer, stored(1), wrote, update], 'saving'],
		['written and stored', [opened, answer, stored(1), wrote, update, stored(2)], 'saved'],
		['written twice, the first stored', [opened, answer, stored(1), wrote, update, wrote, update, stored(2)], 'saving'],
		['written without a connection, and not yet on this device', [wrote], 'saving'],
		['written without a connection, and on this device', [wrote, kept], 'waiting'],
		['written twice without a connection, the first on this device', [wrote, wrote, kept], 'saving'],
		['written before the server asked what it lacks', [opened, wrote, kept, update, stored(1)], 'waiting'],
		['written without a connection, then given and not yet stored', [wrote, opened, answer], 'saving'],
		['written without a connection, then given and stored', [wrote, opened, answer, stored(1)], 'saved'],
		[
			'the connection was lost before the server said stored',
			[opened, answer, wrote, kept, update, stored(1), closed()],
			'waiting'
		],
		['the connection was lost with everything stored', [opened, answer, stored(1), closed(1006)], 'saved'],
		['the server’s store failed', [opened, answer, stored(1), wrote, kept, update, closed(1013)], 'waiting']
	] as const)('%s: %j', (_what, events, state) => {
		expect(said(...events)).toBe(state);
	});

	test.each([
		[4401, 'signed-out'],
		[4403, 'no-access'],
		[4409, 'read-only'],
		[4426, 'other-version']
	])('closed with %i: refused, %s', (code, why) => {
		const progress = told(opened, closed(code));
		expect([draftSaveState(progress), progress.refused]).toEqual(['refused', why]);
	});

	test('a page opened anew on what was never stored says that it waits', () => {
		expect(draftSaveState(atStart(true))).toBe('waiting');
	});
});

/** A connection that comes and goes, over which updates are given and stored in their order; the truth beside it. */
const deed = fc.constantFrom('write', 'connect', 'ask', 'store', 'lose' as const);

test('saved is never said while something that was written is not stored', () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
			let progress = atStart(false);
			let line: { asked: boolean; given: number[][]; stored: number } | undefined;
			/** By number: whether the server has it. */
			const written: boolean[] = [];
			const tell = (event: DraftEvent): void => void (progress = after(progress, event));
			for (const one of deeds) {
				if (one === 'connect' && !line) {
					line = { asked: false, given: [], stored: 0 };
					tell(opened);
				} else if (one === 'ask' && line && !line.asked) {
					line.asked = true;
					line.given.push([...written.keys()]);
					tell(answer);
				} else if (one === 'write') {
					written.push(false);
					// The provider gives it to an open connection at once, asked or not; then this hears of the writing.
					if (line) {
						line.given.push([written.length - 1]);
						tell(update);
					}
					tell(wrote);
				} else if (one === 'store' && line && line.stored < line.given.length) {
					for (const number of line.given[line.stored] ?? []) written[number] = true;
					tell(stored(++line.stored));
				} else if (one === 'lose' && line) {
					line = undefined;
					tell(closed());
				}
				if (draftSaveState(progress) === 'saved') expect(written).not.toContain(false);
			}
		}),
		{ numRuns: 2000 }
	);
});

describe('a frame', () => {
	test.each([
		['a question', [0, 0, 1, 0], false, false],
		['an answer, though it holds nothing new', [0, 1, 2, 0, 0], true, true],
		['an update', [0, 2, 2, 0, 0], true, false],
		['presence', [1, 1, 0], false, false]
	])('that is %s', (_what, bytes, isUpdate, isAnswer) => {
		expect(frameOf(new Uint8Array(bytes))).toEqual({ isUpdate, isAnswer });
	});
});
