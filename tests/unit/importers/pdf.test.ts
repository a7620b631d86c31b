import { describe, expect, test } from 'vitest';
import { linesFrom, lockedPdf, pdfOf } from '../../fixtures/importers/pdf-file.ts';
import { openings, read, refusal } from '../../fixtures/importers/reading.ts';

const wide = 'Om natten er huset et andet, og den, der ligger vågen, hører hver eneste dør og';

/** Four pages with a header and a page number, a heading, and a paragraph that runs on over the first page break. */
function report() {
	const frame = (no: number) => [
		{ y: 800, text: 'Nattevagten – en undersøgelse' },
		{ y: 40, text: `Side ${no} af 4` }
	];
	return pdfOf(
		[
			[
				...frame(1),
				{ y: 720, size: 20, text: 'Lyde om natten' },
				...linesFrom(680, [
					wide,
					'hvert skridt. Patient- og pårø-',
					'renderådet kaldte det nattens EORTC-',
					'skala og spurgte.'
				]),
				...linesFrom(600, [wide, wide, 'stilheden, der kommer imel-'])
			],
			[...frame(2), ...linesFrom(740, ['lem to klokkeslag.']), ...linesFrom(700, ['• En lampe', '• Et glas vand'])],
			[...frame(3), ...linesFrom(740, [wide, 'så sover de.'])],
			[...frame(4), ...linesFrom(740, [wide, 'så vågner de.'])]
		],
		{ title: 'Nattevagten' }
	);
}

describe('a PDF', () => {
	test('is put together to paragraphs again, without headers and page numbers', async () => {
		const source = await read('rapport.pdf', report());
		expect(source.text.split('\n')).toEqual([
			'Lyde om natten',
			`${wide} hvert skridt. Patient- og pårørenderådet kaldte det nattens EORTC-skala og spurgte.`,
			`${wide} ${wide} stilheden, der kommer imellem to klokkeslag.`,
			'• En lampe',
			'• Et glas vand',
			`${wide} så sover de.`,
			`${wide} så vågner de.`
		]);
		expect(source.remarks).toEqual([
			{ code: 'headers-and-footers-removed', count: 8 },
			{ code: 'hyphens-removed', count: 2 },
			{ code: 'pages-joined', count: 1 }
		]);
	});

	test('keeps its pages, also where one begins inside a paragraph or a word', async () => {
		expect(openings(await read('rapport.pdf', report()), 3)).toEqual([
			{ kind: 'page', no: 1, begins: 'Lyd' },
			{ kind: 'heading', level: 1, begins: 'Lyd' },
			{ kind: 'page', no: 2, begins: 'lem' },
			{ kind: 'page', no: 3, begins: 'Om ' },
			{ kind: 'page', no: 4, begins: 'Om ' }
		]);
	});

	test('keeps a hyphen that the rest of the document writes', async () => {
		const lines = ['Et korttids-', 'ophold er et korttids-ophold, siger de, og vi', 'tror dem.'];
		expect((await read('ord.pdf', pdfOf([linesFrom(700, lines)]))).text).toBe(
			'Et korttids-ophold er et korttids-ophold, siger de, og vi tror dem.'
		);
	});

	test('of a transcript has a turn for each label, though the lines stand close', async () => {
		const lines = ['Interviewer: Hvad hørte du?', 'Informant 2: En kat.', 'Interviewer: Kun en?', 'Informant 2: Ja.'];
		const source = await read('samtale.pdf', pdfOf([linesFrom(700, lines)]));
		expect(source.text).toBe('Hvad hørte du?\nEn kat.\nKun en?\nJa.');
		expect(source.speakers).toEqual([
			{ label: 'Interviewer', role: 'interviewer' },
			{ label: 'Informant 2', role: 'informant' }
		]);
	});

	test('whose pages lie on their side is a set of slides', async () => {
		const slide = (text: string) => [{ y: 300, size: 30, text }];
		const source = await read(
			'vis.pdf',
			pdfOf([slide('Natten'), slide('Dagen')], { size: { width: 720, height: 405 } })
		);
		expect(openings(source, 3)).toEqual([
			{ kind: 'slide', no: 1, begins: 'Nat' },
			{ kind: 'slide', no: 2, begins: 'Dag' }
		]);
		expect(source.kind).toBe('slides');
	});

	test('names the pages without text', async () => {
		const source = await read('hul.pdf', pdfOf([[{ y: 700, text: 'Først.' }], [], [{ y: 700, text: 'Sidst.' }]]));
		expect(source.remarks).toContainEqual({ code: 'pages-without-text', pages: [2] });
	});

	test('leaves the bytes it was read from as they were', async () => {
		const file = report();
		const copy = file.slice();
		await read('rapport.pdf', file);
		expect(file).toEqual(copy);
	});

	test('tells how far it has come', async () => {
		const { readPdf } = await import('#lib/importers/read-pdf.ts');
		const { importLimits } = await import('#lib/importers/import-limits.ts');
		const told: number[][] = [];
		await readPdf(report(), importLimits, (done, of) => told.push([done, of]));
		expect(told).toEqual([
			[1, 4],
			[2, 4],
			[3, 4],
			[4, 4]
		]);
	});
});

describe('a PDF is refused', () => {
	test('when it is scanned', async () => {
		expect(await refusal('scan.pdf', pdfOf([[], []]))).toEqual({ code: 'no-text', pages: 2 });
	});

	test('when it asks for a password', async () => {
		expect(await refusal('hemmelig.pdf', lockedPdf())).toEqual({ code: 'locked' });
	});

	test('when hardly anything of it is there', async () => {
		expect(await refusal('stump.pdf', '%PDF-1.4\n1 0 obj\n')).toEqual({ code: 'damaged' });
	});
});
