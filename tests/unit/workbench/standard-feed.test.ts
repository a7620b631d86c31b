import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fragmentName } from '#lib/collab/schema.ts';
import { draftUpdate } from '#lib/collab/to-draft.ts';
import type { Fields } from '#lib/domain/entry.ts';
import { isRecordId, type DraftId, type RecordId } from '#lib/domain/ids.ts';
import { draft as draftKind, outline } from '#lib/domain/records/draft.ts';
import { person } from '#lib/domain/records/person.ts';
import { isOf, type RecordKind } from '#lib/domain/records/record-kind.ts';
import { releasedFinding, releasedQuote } from '#lib/domain/records/released.ts';
import { standard } from '#lib/domain/records/standard.ts';
import { reply, thread } from '#lib/domain/records/thread.ts';
import type { Block, StandardText } from '#lib/domain/standard/text.ts';
import { SearchEngine } from '#lib/search/search-engine.ts';
import type { Shown } from '#lib/workbench/room-view.svelte.ts';
import { StandardFeed } from '#lib/workbench/standard-feed.svelte.ts';
import { bo, newId } from '../../support/rooms.ts';

type Records = Readonly<Record<RecordId, Fields>>;

const at = '2026-03-02T12:00:00.000Z';
const draft: DraftId = `draft:${newId()}`;
const [study, night, spoken, withdrawn] = [newId(), newId(), newId(), newId()];
const finding: RecordId = `released-finding:${study}:${night}`;
const threadId = newId();
const quote = {
	approval: 'approved',
	material: 'interviews',
	side: 'supports',
	coding: `coding:${newId()}:${newId()}`
};

const records: Records = {
	[`standard:${newId()}`]: { title: 'Lindring om natten', language: 'da' },
	[draft]: { title: 'Udkast' },
	[bo]: { name: 'Bo Lind', colour: 'blue', role: 'author' },
	[`outline:${draft.slice('draft:'.length)}`]: {
		provisions: [
			{
				id: 'k',
				number: 'K2.1',
				obligation: 'requirement',
				element: 2,
				sectors: [],
				statement: 'Kommunen skal svare.',
				findings: []
			}
		]
	},
	[finding]: {
		studyTitle: 'Lindring',
		claim: 'Om natten er der ingen.',
		elements: [3],
		materials: ['interviews'],
		sectors: [],
		rationale: 'Sagt af syv.',
		fingerprint: 'f'
	},
	[`released-quote:${night}:${spoken}`]: { ...quote, wording: 'Vi mangler én.', attribution: 'Sygeplejerske' },
	[`released-quote:${night}:${withdrawn}`]: { ...quote, approval: 'withdrawn' },
	[`thread:${threadId}`]: { draft, text: 'Hvornår?', quote: 'skal svare', block: 'k', offset: 9 },
	[`reply:${threadId}:${newId()}`]: { text: 'Hele døgnet.' }
};

const blocks: readonly Block[] = [
	{ kind: 'heading', id: 'h', level: 1, content: [{ kind: 'words', text: 'Indsatser' }] },
	{ kind: 'paragraph', id: 'p', content: [{ kind: 'words', text: 'Døgnet rundt er der brug for nogen.' }] },
	{
		kind: 'provision',
		id: 'k',
		obligation: 'requirement',
		element: 2,
		sectors: [],
		statement: [{ kind: 'words', text: 'Kommunen skal svare hele døgnet.' }],
		rationale: [
			{ kind: 'paragraph', id: 'r', content: [{ kind: 'words', text: 'Ellers ender det med indlæggelse.' }] }
		],
		basis: []
	}
];

/** As much of an open draft as the search reads. */
function written(text: StandardText) {
	const document = new Y.Doc();
	Y.applyUpdate(document, draftUpdate(text));
	return { document, fragment: document.getXmlFragment(fragmentName) };
}

/** The feed of a standard that holds the records, with or without its draft. */
function aFeed(text?: StandardText): StandardFeed {
	const ids = Object.keys(records).filter(isRecordId);
	const entries = ids.map((id) => ({ id, v: 1, by: bo, at, received: at, ch: [], f: records[id] ?? {} }));
	const all = <K extends RecordKind>(kind: K): Shown<K>[] =>
		entries.filter((entry): entry is (typeof entries)[number] & Shown<K> => isOf(kind, entry));
	return new StandardFeed({
		about: all(standard)[0],
		draft: all(draftKind)[0],
		basis: { findings: all(releasedFinding), quotesOf: () => all(releasedQuote) },
		threads: { all: all(thread), get: (id) => all(thread).find((one) => one.id === id), repliesTo: () => all(reply) },
		opened: text && { isReady: true, client: written(text) },
		outline: () => all(outline)[0],
		person: (id) => all(person).find((one) => one.id === id)
	});
}

/** What is found, each with where it stands and where it leads. */
function found(feed: StandardFeed, typed: string): readonly (readonly [string, string, string])[] {
	const engine = new SearchEngine();
	engine.put(feed.records);
	while (engine.work());
	return engine
		.search(typed)
		.groups.flatMap(({ kind, hits }) =>
			hits.map((hit) => [kind, feed.whereIs(hit).join(), feed.placeOf(hit)?.search ?? ''] as const)
		);
}

describe('searching a standard finds', () => {
	test('the words of its draft, and leads to where they stand', () => {
		expect(found(aFeed({ blocks }), 'døgnet')).toEqual([
			['provision', 'Indsatser', 'block=k&from=25&to=31'],
			['draft', 'Indsatser', 'block=p&from=0&to=6'],
			['comment', 'Bo Lind', `thread=${threadId}`]
		]);
	});

	test('a provision by its number, a reason by its words in other forms', () => {
		const feed = aFeed({ blocks });
		expect(found(feed, 'K2.1')).toEqual([['provision', 'Indsatser', 'block=k']]);
		expect(found(feed, 'indlæggelser')).toEqual([['provision', 'Indsatser', 'block=r&from=21&to=32']]);
	});

	test('a heading without naming its chapter once more', () => {
		expect(found(aFeed({ blocks }), '"Indsatser"')).toEqual([['draft', '', 'block=h&from=0&to=9']]);
	});

	test('a finding by claim, reason and element, and its quotes with whose they are', () => {
		const feed = aFeed({ blocks });
		const there = `finding=${study}%3A${night}`;
		expect(found(feed, 'om natten')).toEqual([['finding', 'Lindring', there]]);
		expect(found(feed, 'syv')).toEqual([['finding', 'Lindring', there]]);
		expect(found(feed, 'Kompetencer')).toEqual([['finding', 'Lindring', there]]);
		expect(found(feed, 'sygeplejerske')).toEqual([['quote', 'Lindring', there]]);
	});

	test('no quote that was withdrawn', () => {
		const feed = aFeed({ blocks });
		const quotes = feed.records.filter(({ kind }) => kind === 'quote').map(({ text }) => text);
		expect(quotes).toEqual(['Vi mangler én. (Sygeplejerske)']);
	});

	test('the provisions alone while the draft is not open', () => {
		const feed = aFeed();
		expect([feed.hasDraft, found(feed, 'svare')]).toEqual([false, [['provision', '', 'block=k&from=14&to=19']]]);
	});

	test('nothing to go to in what has gone since', () => {
		const feed = aFeed({ blocks });
		const gone = [`block:${newId()}`, `released-finding:${study}:${newId()}`, `thread:${newId()}`] as const;
		expect(gone.map((of) => feed.placeOf({ of }))).toEqual([undefined, undefined, undefined]);
	});

	test('the words of a place again, by which they are known when somebody writes before them', () => {
		const feed = aFeed({ blocks });
		expect(feed.wordsAt({ block: 'k', from: 9, to: 13 })).toBe('skal');
		expect(feed.wordsAt({ block: 'k' })).toBeUndefined();
	});
});
