import { describe, expect, test } from 'vitest';
import { openings, read, refusal } from '../../fixtures/importers/reading.ts';

const vtt = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n\n')}\n`;

describe('captions', () => {
	test('with voices become turns, and each cue keeps its times in milliseconds', async () => {
		const source = await read(
			'samtale.vtt',
			vtt(
				'NOTE lavet af en maskine',
				'1\n00:00:01.000 --> 00:00:02.500\n<v Interviewer>Hvor bor du</v>',
				'2\n00:00:02.600 --> 00:00:04.000\n<v Interviewer>nu om dage?</v>',
				'3\n00:00:05.000 --> 00:01:06.050 align:start\n<v.høj Bo &amp; Ib>Ved <i>åen</i>,\n&lt;derude&gt;.</v>'
			)
		);
		expect(source.text).toBe('Hvor bor du nu om dage?\nVed åen, <derude>.');
		expect(openings(source, 7)).toEqual([
			{ kind: 'turn', speaker: 'Interviewer', begins: 'Hvor bo' },
			{ kind: 'cue', from: 1000, to: 2500, begins: 'Hvor bo' },
			{ kind: 'cue', from: 2600, to: 4000, begins: 'nu om d' },
			{ kind: 'turn', speaker: 'Bo & Ib', begins: 'Ved åen' },
			{ kind: 'cue', from: 5000, to: 66_050, begins: 'Ved åen' }
		]);
	});

	test('of one speaker are one paragraph until a sentence ends and a pause of over two seconds follows', async () => {
		const source = await read(
			'pauser.vtt',
			vtt(
				'00:00.000 --> 00:01.000\n<v A>Først var der',
				'00:09.000 --> 00:10.000\n<v A>stille.',
				'00:12.000 --> 00:13.000\n<v A>Så kom vinden.',
				'00:15.001 --> 00:16.000\n<v A>Så regnen.'
			)
		);
		expect(source.text).toBe('Først var der stille. Så kom vinden.\nSå regnen.');
		expect(source.starts.filter(({ kind }) => kind === 'turn')).toHaveLength(1);
	});

	test('without pauses break after a sentence when a paragraph has grown long', async () => {
		const cues = Array.from({ length: 30 }, (_, index) => {
			const at = (second: number) => `00:${String(second).padStart(2, '0')}.000`;
			return `${at(index)} --> ${at(index + 1)}\n${'ord '.repeat(20)}slut.`;
		});
		const lengths = (await read('lang.vtt', vtt(...cues))).text.split('\n').map((paragraph) => paragraph.length);
		expect(lengths).toEqual([1031, 1031, 515]);
	});

	test('in SubRip are read alike, with speakers named in their words', async () => {
		const source = await read(
			'samtale.srt',
			'\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nInterviewer: Og så?\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\n{\\an8}P4: Så gik\r\nvi <b>hjem</b>.\r\n\r\n' +
				'3\r\n00:00:05,000 --> 00:00:06,000\r\nInterviewer: Nå.\r\n'
		);
		expect(source.format).toBe('srt');
		expect(source.text).toBe('Og så?\nSå gik vi hjem.\nNå.');
		expect(openings(source, 2)).toEqual([
			{ kind: 'turn', speaker: 'Interviewer', begins: 'Og' },
			{ kind: 'cue', from: 1000, to: 2000, begins: 'Og' },
			{ kind: 'turn', speaker: 'P4', begins: 'Så' },
			{ kind: 'cue', from: 2500, to: 4000, begins: 'Så' },
			{ kind: 'turn', speaker: 'Interviewer', begins: 'Nå' },
			{ kind: 'cue', from: 5000, to: 6000, begins: 'Nå' }
		]);
	});

	test('with two voices in one cue part them', async () => {
		const source = await read('to.vtt', vtt('00:00.000 --> 00:01.000\n<v A>Kommer du?</v> <v B>Ja!</v>'));
		expect(openings(source, 3)).toEqual([
			{ kind: 'turn', speaker: 'A', begins: 'Kom' },
			{ kind: 'cue', from: 0, to: 1000, begins: 'Kom' },
			{ kind: 'turn', speaker: 'B', begins: 'Ja!' }
		]);
	});

	test('without a cue are empty', async () => {
		expect(await refusal('tom.vtt', 'WEBVTT\n')).toEqual({ code: 'empty' });
	});
});
