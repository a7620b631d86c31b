import { describe, expect, it } from 'vitest';
import { pickable, type Candidate } from '#lib/domain/finding/pick-extracts.ts';
import { participantAt } from '#lib/domain/finding/speaker-at.ts';

describe('looking for extracts', () => {
	const candidates: readonly Candidate[] = [
		{ id: 'coding:a:1', code: 'code:nat', quote: 'Vi mangler én at ringe til.', source: 'Interview 04' },
		{ id: 'coding:a:2', code: 'code:tid', quote: 'Vi venter længe.', source: 'Interview 04' },
		{ id: 'coding:b:3', code: 'code:nat', quote: 'Vi ved det ikke.', source: 'Workshop' }
	];
	const found = (words: string, code?: Candidate['code']) =>
		pickable(candidates, { code, words })
			.map(({ id }) => id.slice(-1))
			.join('');

	it('finds every word, in the passage or its source’s title, under the code', () => {
		expect(found('')).toBe('123');
		expect(found('VI  interview')).toBe('12');
		expect(found('vi', 'code:nat')).toBe('13');
		expect(found('vi ringe workshop')).toBe('');
	});
});

describe('whose words a passage is', () => {
	const starts = [
		{ id: 'a', kind: 'turn', at: 0, speaker: 'I' },
		{ id: 'b', kind: 'turn', at: 20, speaker: 'P4' },
		{ id: 'c', kind: 'turn', at: 50, speaker: 'P5' }
	] as const;
	const speakers = [
		{ label: 'I', role: 'interviewer' },
		{ label: 'P4', role: 'informant', participant: 'participant:4' },
		{ label: 'P5', role: 'informant' }
	] as const;

	it('is the participant behind the turn; nobody where it is not said who that is, nor of an interviewer', () => {
		expect([0, 30, 60].map((at) => participantAt({ speakers }, starts, at))).toEqual([
			undefined,
			'participant:4',
			undefined
		]);
	});

	it('is the only informant of a source without turns', () => {
		expect(participantAt({ speakers: speakers.slice(0, 2) }, [], 30)).toBe('participant:4');
		expect(participantAt({ speakers }, [], 30)).toBeUndefined();
	});
});
