import { describe, expect, test } from 'vitest';
import { findTurns } from '#lib/importers/find-turns.ts';
import { openings, read } from '../../fixtures/importers/reading.ts';

const speakersIn = async (text: string) => (await read('a.txt', text)).speakers.map(({ label }) => label);

describe('a label makes a turn', () => {
	test('when it recurs or alternates, and goes out of the text', async () => {
		const source = await read(
			'a.txt',
			'Interviewer: Sover du?\n\nInformant 1: Nej.\nIkke længe ad gangen.\n\nInterviewer: Nå.'
		);
		expect(source.text).toBe('Sover du?\nNej.\nIkke længe ad gangen.\nNå.');
		expect(openings(source, 4)).toEqual([
			{ kind: 'turn', speaker: 'Interviewer', begins: 'Sove' },
			{ kind: 'turn', speaker: 'Informant 1', begins: 'Nej.' },
			{ kind: 'turn', speaker: 'Interviewer', begins: 'Nå.' }
		]);
	});

	test.each([
		['short ones', 'I: Hvad?\nP4: Det.', ['I', 'P4']],
		['names', 'Mette: Ja.\nOle H.: Nej.\nMette: Jo.\nOle H.: Nå.', ['Mette', 'Ole H.']],
		[
			'a name that speaks in long stretches',
			'Anne-Mette K: Ja.\nOg så.\nAnne-Mette K: Nej.\nAnne-Mette K: Jo.',
			['Anne-Mette K']
		],
		[
			'several of a kind',
			'Moderator: Hvem?\nDeltager 1: Mig.\nDeltager 12: Også mig.',
			['Moderator', 'Deltager 1', 'Deltager 12']
		]
	])('%s', async (_, text, labels) => {
		expect(await speakersIn(text)).toEqual(labels);
	});

	test('whose words follow below it', async () => {
		const source = await read('a.txt', 'I:\nHvad så?\n\nP:\nIkke noget.\n\nI:\nNå.\n\nP:\nNej.');
		expect(source.text).toBe('Hvad så?\nIkke noget.\nNå.\nNej.');
		expect(openings(source, 4)[1]).toEqual({ kind: 'turn', speaker: 'P', begins: 'Ikke' });
	});

	test('and times in brackets at its head go with it', async () => {
		const source = await read('a.txt', '[00:12:31] I: Hvad?\nP1 (12:40): Det [12:41] der.\nI: [00:12:50] Nå.');
		expect(source.text).toBe('Hvad?\nDet [12:41] der.\nNå.');
		expect(source.remarks).toEqual([{ code: 'times-removed', count: 3 }]);
	});
});

describe('a word before a colon is nobody', () => {
	test.each([
		['once in a report', 'Formål: At undersøge søvn.\nDet er vigtigt.\nMetode: Samtaler.'],
		['again and again in a report', 'Kilde: Avisen.\nTekst.\nFormål: Et.\nKilde: Bogen.\nFormål: To.'],
		[
			'here and there in a long text',
			`Håbet er: en.\n${'Tekst.\n'.repeat(40)}Håbet er: to.\nTroen er: en.\nTroen er: to.`
		],
		['in small letters', 'altså: nej\naltså: jo\naltså: nå']
	])('%s', async (_, text) => {
		const source = await read('a.txt', text);
		expect(source.speakers).toEqual([]);
		expect(source.text).toBe(text.trim());
	});

	test('in a heading or a cell', () => {
		const blocks = [1, 2, 3].map((row) => ({
			text: 'Interviewer: Hvad?',
			starts: [{ kind: 'cell', at: 0, row, column: 0 } as const]
		}));
		expect(findTurns(blocks).blocks).toEqual(blocks);
	});

	test('but is told of where others do speak and it looks like a name', async () => {
		const source = await read('a.txt', 'I: Hvad?\nP1: Det.\nLone: Også mig.\nProblemet er: jeg sover.\nI: Nå.');
		expect(source.text).toContain('Lone: Også mig.');
		expect(source.remarks).toEqual([{ code: 'perhaps-speakers', labels: ['Lone'] }]);
	});
});
