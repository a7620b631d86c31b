import { describe, expect, test } from 'vitest';
import type { ExportedQuote, ExportedStandard } from '#lib/exporters/exported-standard.ts';
import { groupLeftOut } from '#lib/exporters/left-out-groups.ts';
import { standardToWord } from '#lib/exporters/standard-to-word.ts';
import { word } from '#lib/messages/da/word.ts';
import { ReadDocx } from '../../support/read-docx.ts';
import {
	aStandard,
	elementHeading,
	finding,
	findingId,
	marked,
	paragraph,
	provision,
	quote,
	quoted,
	quoteId,
	rests,
	thread,
	threadId,
	words
} from './a-standard.ts';

const make = (standard: ExportedStandard) => standardToWord(standard, word.document);
const secret = 'Havregrød med rosiner';

/** Every place where a quote could come out: in the text alone, among words, in a provision, and under its finding. */
function everywhere(one: ExportedQuote): ExportedStandard {
	return aStandard(
		[
			elementHeading(1, 'Målgruppe'),
			paragraph(quoted('nat', 'q')),
			paragraph('Hun siger ', quoted('nat', 'q')),
			provision('a', 1, [words('Som der siges: '), quoted('nat', 'q')], {
				rationale: [paragraph(quoted('nat', 'q'))],
				basis: [rests('nat')]
			})
		],
		{
			findings: new Map([[findingId('nat'), finding('Natten er tom')]]),
			quotes: new Map([[quoteId('nat', 'q'), one]])
		}
	);
}

describe('words of a participant', () => {
	test.each(['approved', 'corrected'] as const)('%s ones are printed', async (approval) => {
		const file = new ReadDocx((await make(everywhere(quote('nat', secret, { approval })))).bytes);
		expect(file.parts.get('word/document.xml')?.split(secret)).toHaveLength(6);
	});

	test.each([
		['not approved', 'not-approved', { approval: 'draft' }, '[citatet er ikke godkendt]'],
		['not yet answered', 'not-approved', { approval: 'sent' }, '[citatet er ikke godkendt]'],
		['withdrawn', 'withdrawn', { approval: 'withdrawn' }, '[citat trukket tilbage]'],
		['no longer released', 'no-longer-released', { left: true }, '[citatet er ikke længere frigivet]'],
		['approved without words', 'not-approved', { wording: ' ' }, '[citatet er ikke godkendt]']
	] as const)('%s: in no part of the file, and said', async (_name, why, more, placeholder) => {
		const standard = everywhere(quote('nat', secret, { attribution: 'Grethe Rask', ...more }));
		const { bytes, leftOut } = await make(standard);
		const { parts, paragraphs } = new ReadDocx(bytes);
		const holding = [...parts].filter(([, text]) => text.includes('Havregrød') || text.includes('Grethe'));
		expect(holding.map(([name]) => name)).toEqual([]);
		expect(paragraphs.map(({ text }) => text)).toContain(`Hun siger ${placeholder}`);
		expect(leftOut).toEqual([{ what: 'quote', why, quote: quoteId('nat', 'q'), claim: 'Natten er tom', inText: true }]);
	});

	test('a quote that the standard does not hold is said to be missing', async () => {
		const { leftOut } = await make(aStandard([paragraph(quoted('nat', 'q'))]));
		expect(leftOut).toEqual([{ what: 'quote', why: 'missing', quote: quoteId('nat', 'q'), inText: true }]);
	});

	test('of a finding that nothing rests on nothing is said', async () => {
		const standard = {
			...everywhere(quote('nat', secret, { approval: 'sent' })),
			text: { blocks: [paragraph('Intet belæg')] }
		};
		const { bytes, leftOut } = await make(standard);
		expect(leftOut).toEqual([]);
		expect([...new ReadDocx(bytes).parts.values()].join().includes('Natten er tom')).toBe(false);
	});
});

describe('what else is left out', () => {
	test('a finding that is not there any more is left out of the basis, and told by provision', async () => {
		const { bytes, leftOut } = await make(
			aStandard([
				elementHeading(1, 'Målgruppe'),
				provision('a', 1, 'Krav.', { basis: [rests('borte')] }),
				paragraph('Se ', { kind: 'citation', id: '', finding: findingId('borte'), fingerprint: '' })
			])
		);
		expect(leftOut).toEqual([
			{ what: 'finding', finding: findingId('borte'), provision: 'K1.1' },
			{ what: 'finding', finding: findingId('borte') }
		]);
		const file = new ReadDocx(bytes);
		expect(file.paragraphs.map(({ text }) => text)).toContain('Se [fundet er ikke frigivet]');
		expect(file.paragraphs.filter(({ style }) => style === 'ProvisionText')).toEqual([]);
	});

	test('a comment whose words are gone', async () => {
		const { bytes, leftOut } = await make(
			aStandard([paragraph(marked('her', 'sat'))], {
				threads: new Map([
					[threadId('sat'), thread('Står fast')],
					[threadId('borte'), thread('Hvor skal jeg stå?', { loose: true, resolved: true })]
				])
			})
		);
		expect(leftOut).toEqual([{ what: 'thread', thread: threadId('borte'), author: 'Anna Holm', resolved: true }]);
		expect(new ReadDocx(bytes).comments.map(({ text }) => text)).toEqual(['Står fast']);
	});

	test('like things are told together', () => {
		const left = { what: 'quote', why: 'withdrawn', claim: 'Natten er tom' } as const;
		const comment = { what: 'thread', author: 'Bo', resolved: false } as const;
		expect(
			groupLeftOut([
				{ ...left, quote: quoteId('nat', 'a'), inText: true },
				{ ...left, quote: quoteId('nat', 'b'), inText: false },
				{ what: 'finding', finding: findingId('x'), provision: 'K1.1' },
				{ what: 'finding', finding: findingId('y'), provision: 'K1.1' },
				{ what: 'finding', finding: findingId('y') },
				{ ...comment, thread: threadId('a') },
				{ ...comment, thread: threadId('b') }
			])
		).toEqual({
			quotes: [{ why: 'withdrawn', count: 2, claims: ['Natten er tom'], inText: 1 }],
			findings: { provisions: ['K1.1'], inText: 1 },
			threads: [{ author: 'Bo', count: 2 }]
		});
	});
});
