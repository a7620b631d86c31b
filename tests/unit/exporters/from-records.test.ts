import { expect, test } from 'vitest';
import type { Entry } from '#lib/domain/entry.ts';
import type { RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { fromRecords } from '#lib/exporters/from-records.ts';
import { findingId, quoteId, threadId, ulidOf } from './a-standard.ts';

const anna = `person:${ulidOf('anna')}` as const;
const draft = `draft:${ulidOf('draft')}` as const;

const entry = (id: RecordId, f: Readonly<Record<string, Json>>, more: Partial<Entry> = {}): Entry => ({
	id,
	v: 1,
	by: anna,
	at: '2026-03-02T11:59:00.000Z',
	received: '2026-03-02T12:00:00.000Z',
	ch: [],
	f,
	...more
});

const released = entry(findingId('nat'), {
	studyTitle: 'Basal palliation',
	claim: 'Natten er tom',
	elements: [2],
	materials: ['interviews'],
	sectors: ['municipality'],
	rationale: 'Kun for studiet',
	fingerprint: 'x'
});

test('findings, quotes and threads come as the room holds them', () => {
	const made = fromRecords(draft, [
		entry(anna, { name: 'Anna Holm', role: 'author', colour: 'blue' }),
		released,
		entry(quoteId('nat', 'q'), {
			wording: 'Der er ikke nogen.',
			attribution: 'Sygeplejerske',
			approval: 'approved',
			material: 'interviews',
			side: 'supports',
			coding: `coding:${ulidOf('s')}:${ulidOf('c')}`
		}),
		entry(threadId('t'), { draft, text: 'Alle?', quote: 'alle', resolved: true }),
		entry(`reply:${ulidOf('t')}:${ulidOf('r2')}`, { text: 'To' }, { received: '2026-03-02T12:00:02.000Z' }),
		entry(`reply:${ulidOf('t')}:${ulidOf('r3')}`, { text: 'Et' }, { received: '2026-03-02T12:00:01.000Z' }),
		entry(threadId('other'), { draft: `draft:${ulidOf('other')}`, text: 'Andet udkast', quote: 'x' })
	]);
	const said = { author: 'Anna Holm', at: '2026-03-02T11:59:00.000Z' };
	expect(made).toEqual({
		findings: new Map([
			[
				findingId('nat'),
				{ claim: 'Natten er tom', studyTitle: 'Basal palliation', materials: ['interviews'], sectors: ['municipality'] }
			]
		]),
		quotes: new Map([
			[
				quoteId('nat', 'q'),
				{
					finding: findingId('nat'),
					approval: 'approved',
					side: 'supports',
					left: false,
					wording: 'Der er ikke nogen.',
					attribution: 'Sygeplejerske'
				}
			]
		]),
		threads: new Map([
			[
				threadId('t'),
				{
					...said,
					text: 'Alle?',
					resolved: true,
					loose: false,
					replies: [
						{ ...said, text: 'Et' },
						{ ...said, text: 'To' }
					]
				}
			]
		])
	});
});

test('what is deleted, or not of the shape it should have, is not there', () => {
	const made = fromRecords(draft, [
		{ ...released, deleted: true },
		entry(findingId('halv'), { claim: 'Uden resten' }),
		entry(quoteId('nat', 'q'), { approval: 'approved' })
	]);
	expect([made.findings.size, made.quotes.size, made.threads.size]).toEqual([0, 0, 0]);
});
