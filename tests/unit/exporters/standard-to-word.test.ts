import { describe, expect, test } from 'vitest';
import type { ExportedStandard } from '#lib/exporters/exported-standard.ts';
import { word as da } from '#lib/messages/da/word.ts';
import type { ReadDocx } from '../../support/read-docx.ts';
import { all, type XmlElement } from '../../support/xml.ts';
import {
	elementHeading,
	finding,
	findingId,
	heading,
	paragraph,
	provision,
	quote,
	quoted,
	quoteId,
	rests
} from './a-standard.ts';
import { within, written } from './written.ts';

const headings = ({ headings: found }: ReadDocx) => found.map(({ text, counter }) => [text, counter ?? '']);

describe('chapters', () => {
	test('an empty standard has all its chapters, each with one sentence', async () => {
		const file = await written([]);
		expect(headings(file)).toEqual([
			['Oversigt over krav og anbefalinger', ''],
			['Målgruppen', '%1 0'],
			['De faglige indsatser og deres tilrettelæggelse, herunder tilgængelighed, kapacitet og organisering', '%1 0'],
			['Kompetencer og uddannelse', '%1 0'],
			['Udstyr', '%1 0'],
			['Kvalitetssikring og registrering', '%1 0'],
			['Monitorering', '%1 0'],
			['Samarbejde på tværs af sektorer og aktører', '%1 0'],
			['Myndighedsansvar', '%1 0'],
			['Rådgivning', '%1 0'],
			['Tværgående / andet', '%1 0'],
			['Fra krav til citat', 'Bilag %1 0']
		]);
		expect(file.paragraphs.filter(({ text }) => text === da.document.emptyElement)).toHaveLength(10);
		expect(file.tables).toEqual([]);
	});

	test('what stands before the elements comes first, what stands after them last', async () => {
		const file = await written([
			heading('Forord'),
			paragraph('Kære læser'),
			elementHeading(2, 'Indsatserne'),
			heading('Om natten', 2),
			heading('Ordliste'),
			paragraph('Palliation: lindring')
		]);
		const texts = headings(file).map(([text]) => text);
		expect([texts[1], texts[2], texts[3], texts[4], texts.at(-2)]).toEqual([
			'Forord',
			'Målgruppen',
			'Indsatserne',
			'Om natten',
			'Ordliste'
		]);
		expect(headings(file)).toContainEqual(['Om natten', '%1 1']);
	});

	test('Word counts tværgående from 0', async () => {
		const file = await written([]);
		const starts = all(file.part('word/numbering.xml'), 'w:abstractNum')
			.map((one) => all(one, 'w:lvl')[0])
			.filter((level) => level && all(level, 'w:lvlText')[0]?.attributes['w:val'] === '%1')
			.map((level) => level && all(level, 'w:start')[0]?.attributes['w:val']);
		expect(starts).toEqual(['1', '0']);
	});
});

describe('provisions', () => {
	test('a provision has number, statement, addressees, rationale and basis', async () => {
		const file = await written(
			[
				elementHeading(2, 'Indsatser'),
				provision('a', 2, 'Kommunen skal have en vagttelefon.', {
					sectors: ['municipality', 'region'],
					rationale: [paragraph('Ellers ringer ingen.'), paragraph('Så er det sagt.')],
					basis: [rests('nat'), rests('dag', 'limits')]
				})
			],
			{
				findings: new Map([
					[findingId('nat'), finding('Natten er tom')],
					[findingId('dag'), finding('Dagen er travl')]
				])
			}
		);
		expect(within(file, 'Provision')).toEqual(['K2.1\tKommunen skal have en vagttelefon.']);
		expect(within(file, 'ProvisionFacts')).toEqual(['Krav · gælder for kommune, region og sygehus']);
		expect(within(file, 'ProvisionText')).toEqual([
			'Begrundelse. Ellers ringer ingen.',
			'Så er det sagt.',
			'Belæg. Begrundes af: Natten er tom [F1]',
			'Begrænses af: Dagen er travl [F2]'
		]);
	});

	test('its number is text in a bookmark, and the summary and the appendix refer to it', async () => {
		const file = await written([
			elementHeading(1, 'Målgruppe'),
			provision('01aa', 1, 'Alle skal ses.'),
			provision('01bb', 1, 'Alle bør høres.', { obligation: 'recommendation' })
		]);
		expect(file.bookmarks.get('prov_01aa')).toBe('K1.1');
		expect(file.bookmarks.get('prov_01bb')).toBe('A1.2');
		expect(file.references).toEqual([
			{ to: 'prov_01aa', shown: 'K1.1' },
			{ to: 'prov_01bb', shown: 'A1.2' },
			{ to: 'prov_01aa', shown: 'K1.1' },
			{ to: 'prov_01bb', shown: 'A1.2' }
		]);
		expect(file.tables[0]).toEqual([
			['Nr.', 'Krav eller anbefaling', 'Gælder for'],
			['K1.1', 'Alle skal ses.', ''],
			['A1.2', 'Alle bør høres.', '']
		]);
	});

	test('one that stands in another chapter is printed at the end of its own, under the number it has in the draft', async () => {
		const file = await written([
			elementHeading(1, 'Målgruppe'),
			provision('stray', 2, 'Står forkert.'),
			elementHeading(2, 'Indsatser'),
			provision('home', 2, 'Står rigtigt.')
		]);
		expect(within(file, 'Provision')).toEqual(['K2.2\tStår rigtigt.', 'K2.1\tStår forkert.']);
		const texts = file.paragraphs.map(({ text }) => text);
		expect(texts.filter((text) => text === da.document.emptyElement)).toHaveLength(9);
	});

	test('one without words or basis says so', async () => {
		const file = await written([elementHeading(1, 'Målgruppe'), provision('a', 1, '')]);
		expect(within(file, 'Provision')).toEqual(['K1.1\t[endnu ikke formuleret]']);
		expect(file.tables[1]?.[1]).toEqual(['K1.1  [endnu ikke formuleret]', 'Intet belæg endnu', '']);
	});
});

describe('the appendix', () => {
	const blocks = [
		elementHeading(1, 'Målgruppe'),
		provision('a', 1, 'Første.', { basis: [rests('nat'), rests('nat', 'limits')] }),
		provision('b', 1, 'Andet.', { basis: [rests('nat')] }),
		paragraph('Se ', { kind: 'citation', id: '', finding: findingId('dag'), fingerprint: '' })
	];
	const more = {
		findings: new Map([
			[findingId('nat'), finding('Natten er tom', { materials: ['interviews', 'workshop'] })],
			[findingId('dag'), finding('Dagen er travl', { studyTitle: '' })],
			[findingId('ubrugt'), finding('Bruges ikke')]
		]),
		quotes: new Map([
			[quoteId('nat', 'imod'), quote('nat', 'Vi klarer det.', { side: 'contradicts', attribution: '' })],
			[quoteId('nat', 'for'), quote('nat', 'Der er ikke nogen.')],
			[quoteId('ubrugt', 'x'), quote('ubrugt', 'Aldrig brugt')]
		])
	} satisfies Partial<ExportedStandard>;

	test('goes from provision to finding to quote, as its participant is named', async () => {
		const file = await written(blocks, more);
		expect(file.tables[1]).toEqual([
			['Krav eller anbefaling', 'Fund', 'Citater'],
			[
				'K1.1  Første.',
				'Begrundes af, Begrænses af\nF1  Natten er tom\nBasal palliation · interviews, workshop',
				'“Der er ikke nogen.” Sygeplejerske, kommune\nNuancerende: “Vi klarer det.”'
			],
			['K1.2  Andet.', 'Begrundes af\nF1  Natten er tom', 'Se F1'],
			['Nævnt i teksten', 'F2  Dagen er travl\ninterviews', 'Ingen godkendte citater']
		]);
		expect(file.paragraphs.map(({ text }) => text)).toContain('Se [F2]');
		expect([...file.parts.values()].join().includes('Bruges ikke')).toBe(false);
	});

	test('lies on its side, in a section of its own', async () => {
		const { sections } = await written(blocks, more);
		expect(sections).toEqual([
			{ orientation: 'portrait', width: 11906, height: 16838 },
			{ orientation: 'landscape', width: 16838, height: 11906 }
		]);
	});

	test('tables repeat their first row on every page and split no row', async () => {
		const file = await written(blocks, more);
		const rows = all(file.body, 'w:tbl').map((table) => all(table, 'w:tr'));
		const is = (row: XmlElement, name: string) => all(row, name).some(({ attributes }) => attributes['w:val'] !== '0');
		expect(rows.map((of) => of.map((row) => is(row, 'w:tblHeader')))).toEqual([
			[true, false, false],
			[true, false, false, false]
		]);
		expect(rows.flat().every((row) => is(row, 'w:cantSplit'))).toBe(true);
	});
});

describe('quotes in the text', () => {
	test('one alone is set apart, one among words stands in them', async () => {
		const file = await written([paragraph(quoted('nat', 'a')), paragraph('Hun siger ', quoted('nat', 'a'), '.')], {
			quotes: new Map([[quoteId('nat', 'a'), quote('nat', 'Der er ikke nogen.')]])
		});
		expect(within(file, 'Quote')).toEqual(['“Der er ikke nogen.”\nSygeplejerske, kommune']);
		expect(file.paragraphs.map(({ text }) => text)).toContain(
			'Hun siger “Der er ikke nogen.” (Sygeplejerske, kommune).'
		);
	});
});

test('a quote that has marks of its own gets no second pair', async () => {
	const file = await written([paragraph(quoted('nat', 'a'))], {
		quotes: new Map([[quoteId('nat', 'a'), quote('nat', '»Så satte han sig ned.«', { attribution: '' })]])
	});
	expect(within(file, 'Quote')).toEqual(['»Så satte han sig ned.«']);
});
