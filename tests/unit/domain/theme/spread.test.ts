import { describe, expect, it } from 'vitest';
import type { Material } from '#lib/domain/finding/material.ts';
import { heardIn, spreadOf, type Heard } from '#lib/domain/theme/spread.ts';
import { da } from '#lib/messages/da.ts';
import { en } from '#lib/messages/en.ts';

type Sector = NonNullable<NonNullable<ReturnType<typeof spreadOf>>['from']>['sector'];

/** An extract from an interview with somebody. */
const by = (who: string, sector?: Sector): Heard => ({
	source: `source:${who}`,
	material: 'interviews',
	voices: [{ who, ...(sector ? { sector } : {}) }],
	untold: false
});
const from = (material: Material): Heard => ({ source: `source:${material}`, material, voices: [], untold: true });
const many = (n: number, sector: Sector): Heard[] => Array.from({ length: n }, (_, i) => by(`${sector}${i}`, sector));

/** As it is said, in both languages. */
function said(heard: readonly Heard[], ...has: readonly Material[]): readonly [string, string] {
	const spread = spreadOf(heard, new Set(has));
	if (!spread) throw new Error('there are extracts');
	return [da.theme.spread(spread), en.theme.spread(spread)];
}

describe('the spread of a theme is said as a question', () => {
	it('when the study has a workshop and none of it is here', () => {
		expect(said([...many(5, 'municipality'), ...many(2, 'region')], 'interviews', 'workshop')).toEqual([
			'7 informanter, mest kommune; ingen fra workshoppen: er det en pointe?',
			'7 informants, mostly municipality; none from the workshop: is that a point?'
		]);
	});

	it('when it rests on one or two', () => {
		expect(said([by('P1'), by('P2'), by('P1')], 'interviews', 'workshop')).toEqual([
			'Bygger på to informanter: er det nok til det, du vil sige?',
			'Rests on two informants: is that enough for what you want to say?'
		]);
	});

	it('when all are from one sector', () => {
		expect(said(many(3, 'general-practice'), 'interviews')).toEqual([
			'3 informanter, alle fra almen praksis: er det en pointe?',
			'3 informants, all from general practice: is that a point?'
		]);
	});

	it('and not at all when there is nothing to ask', () => {
		const heard = [...many(2, 'municipality'), ...many(2, 'region'), from('workshop'), from('knowledge')];
		expect(said(heard, 'interviews', 'workshop', 'knowledge')).toEqual([
			'4 informanter, desuden workshoppen og litteraturen.',
			'4 informants, and besides the workshop and the literature.'
		]);
	});

	it('by material alone where nobody is counted by person', () => {
		expect(said([from('workshop')], 'interviews', 'workshop')).toEqual([
			'Uddragene er fra workshoppen; ingen fra interviewene: er det en pointe?',
			'The extracts are from the workshop; none from the interviews: is that a point?'
		]);
	});

	it('and names interviews in which it is not told who speaks', () => {
		expect(said([by('P1', 'region'), by('P2', 'region'), from('interviews')], 'interviews')).toEqual([
			'To informanter og ét interview uden angivne talere.',
			'Two informants and one interview without named speakers.'
		]);
	});
});

it('a theme without extracts has no spread', () => {
	expect(spreadOf([], new Set(['interviews']))).toBeUndefined();
});

describe('who is heard in an extract', () => {
	const source = {
		id: 'source:s1',
		f: {
			kind: 'group-interview',
			speakers: [
				{ label: 'I', role: 'interviewer' },
				{ label: 'A', role: 'informant', participant: 'participant:p1' }
			]
		}
	} as const;
	const starts = [
		{ id: '1', kind: 'turn', at: 0, speaker: 'I' },
		{ id: '2', kind: 'turn', at: 10, speaker: 'A' },
		{ id: '3', kind: 'turn', at: 20, speaker: 'B' }
	] as const;
	const heard = (start: number, quote: string) => {
		const f = { start, end: start + quote.length, quote };
		return heardIn({ id: 'coding:s1:c', by: 'person:anna', f }, source, starts, () => ({ sector: 'region' }));
	};

	it('is everybody whose turn it touches, but the interviewer', () => {
		expect(heard(5, 'x'.repeat(20)).voices).toEqual([
			{ who: 'participant:p1', sector: 'region' },
			{ who: 'source:s1 B' }
		]);
	});

	it('is nobody where only the interviewer speaks, which is told all the same', () => {
		expect(heard(2, 'xx')).toEqual({ source: 'source:s1', material: 'interviews', voices: [], untold: false });
	});
});
