import { describe, expect, test } from 'vitest';
import { openings, read, refusal } from '../../fixtures/importers/reading.ts';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
	const units = Array.from(mark ? `\uFEFF${text}` : text, (character) => character.charCodeAt(0));
	return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the encoding of a text', () => {
	const words = 'Ærlig talt, så er det åbent for østenvinden.';

	test.each([
		['UTF-8', new TextEncoder().encode(words)],
		['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`)],
		['UTF-16 little-endian with a mark', utf16(words, 'le', true)],
		['UTF-16 big-endian with a mark', utf16(words, 'be', true)],
		['UTF-16 little-endian', utf16(words, 'le', false)],
		['UTF-16 big-endian', utf16(words, 'be', false)]
	])('%s is told from the bytes', async (_, bytes) => {
		const source = await read('vind.txt', bytes);
		expect(source.text).toBe(words);
		expect(source.remarks).toEqual([]);
	});

	test('plain letters in UTF-16 are not taken for UTF-8', async () => {
		expect((await read('vind.txt', utf16('Kun vind', 'le', false))).text).toBe('Kun vind');
	});

	test('windows-1252 is a guess, and says so', async () => {
		const source = await read('vind.txt', latin('Bl\xE5t \x96 s\xF8dt'));
		expect(source.text).toBe('Blåt – sødt');
		expect(source.remarks).toEqual([{ code: 'encoding-guessed', encoding: 'windows-1252' }]);
	});
});

describe('a plain text', () => {
	test('has a paragraph a line, without the empty ones', async () => {
		expect((await read('a.txt', '\n Først. \r\n\r\n\r\nSå.\rSidst. \n')).text).toBe('Først.\nSå.\nSidst.');
	});

	test('of nothing but space is empty', async () => {
		expect(await refusal('a.txt', ' \n\t\n\uFEFF')).toEqual({ code: 'empty' });
		expect(await refusal('a.txt', '')).toEqual({ code: 'empty' });
	});

	test('with form feeds keeps its pages', async () => {
		expect(openings(await read('a.txt', 'Ene.\n\fTo.\n\f\n'), 3)).toEqual([
			{ kind: 'page', no: 1, begins: 'Ene' },
			{ kind: 'page', no: 2, begins: 'To.' }
		]);
	});
});

describe('broken lines', () => {
	const broken = [
		'Lygtetænderens klage',
		'Da lygterne blev skiftet, var der ingen, som spurgte dem, der gik under',
		'dem hver aften. Vi har talt med tre, som stadig går den samme tur, og som',
		'kan huske, hvordan skyggerne faldt før. De er ikke vrede, men de savner det',
		'gule lys, og en af dem har skrevet til kommunen for at få det tilbage, uden',
		'at nogen har svaret. Det er syv år siden nu, og de går stadig deres aften-',
		'tur.',
		'',
		'En anden siger, at det nye lys er koldt. Hun går en omvej langs vandet, hvor',
		'lygterne er de gamle, og hvor bænkene står, som de altid har stået, lige ved',
		'åen, med ryggen til vejen og huset.',
		'• Det gule lys er væk',
		'• Det hvide lys er koldt, siger de tre, og det er for skarpt til at se efter',
		'stjerner i'
	];

	test('are joined up to the next empty line, bullet or short line', async () => {
		const source = await read('lygter.txt', broken.join('\n'));
		expect(source.text.split('\n').map((line) => `${line.slice(0, 12)} … ${line.slice(-12)}`)).toEqual([
			'Lygtetændere … derens klage',
			'Da lygterne  … es aftentur.',
			'En anden sig … en og huset.',
			'• Det gule l … ule lys er væk'.replace('ule lys er væk', 'e lys er væk'),
			'• Det hvide  … r stjerner i'
		]);
		expect(source.remarks).toEqual([
			{ code: 'lines-joined', lines: 8 },
			{ code: 'hyphens-removed', count: 1 }
		]);
	});

	test('are not joined where each line ends a sentence or lines are of all lengths', async () => {
		const lines = [
			'Ja',
			'Nej, det tror jeg altså ikke, at han gjorde',
			'Måske',
			'Hvorfor spørger du om det',
			'Ved ikke'
		];
		const text = [...lines, ...lines, ...lines].join('\n');
		const source = await read('svar.txt', text);
		expect(source.text).toBe(text);
		expect(source.remarks).toEqual([]);
	});

	test('of a transcript never run into the next turn', async () => {
		const turns = [
			'Interviewer: Hvad var det første, du lagde mærke til, da du kom ind ad døren',
			'den morgen, hvor det hele var blevet flyttet rundt, og ingen havde sagt det?',
			'P4: Lugten. Den var væk, og der var så stille, at jeg kunne høre uret gå, og',
			'så satte jeg mig ned og ventede på, at der kom nogen, jeg kunne tale med om',
			'det, men der kom ingen'
		];
		const source = await read('samtale.txt', [...turns, ...turns, ...turns].join('\n'));
		expect(openings(source, 11)).toEqual(
			[1, 2, 3].flatMap(() => [
				{ kind: 'turn', speaker: 'Interviewer', begins: 'Hvad var de' },
				{ kind: 'turn', speaker: 'P4', begins: 'Lugten. Den' }
			])
		);
	});
});
