import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import type { Fields } from '#lib/domain/entry.ts';
import { isRecordId, wordsOf, type CodingId, type RecordId, type SourceId, type VersionId } from '#lib/domain/ids.ts';
import { ownRoom, type Room } from '#lib/domain/room.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import { OpenSource } from '#lib/workbench/open-source.svelte.ts';
import { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { RoomView } from '#lib/workbench/room-view.svelte.ts';
import { passageNow } from '#lib/workbench/search-passage.ts';
import { anna, aStudy, newId } from '../../support/rooms.ts';
import { aReplicaOf } from '../../support/sync-client.ts';

type Records = Readonly<Record<RecordId, Fields>>;

const [sourceUlid, v1, v2, codeUlid, codingUlid] = [newId(), newId(), newId(), newId(), newId()];
const source: SourceId = `source:${sourceUlid}`;
const first: VersionId = `version:${sourceUlid}:${v1}`;
const second: VersionId = `version:${sourceUlid}:${v2}`;
const coding: CodingId = `coding:${sourceUlid}:${codingUlid}`;
const words = 'Om natten ringer vi til vagten.';

const aSource: Records = {
	[source]: { title: 'Interview 4', kind: 'interview', exactness: 'notes', head: first, words: 6, language: 'en' },
	[first]: { no: 1, length: words.length, starts: [] },
	[wordsOf(first)]: { text: words }
};
const aCoding: Records = {
	[`code:${codeUlid}`]: { label: 'vagten', colour: 'blue', definition: 'Den, der svarer.' },
	[coding]: { code: `code:${codeUlid}`, version: first, start: 3, end: 9, quote: 'natten' }
};

/** The study as Anna has it open, over what the two rooms hold. */
async function opened(shared: Records, kept: Records = {}): Promise<OpenStudy> {
	const outbox = await Outbox.open(`person:${newId()}`);
	const at = '2026-03-02T12:00:00.000Z';
	const tools = { now: () => new Date(at), newId };
	const viewOf = async (room: Room, records: Records): Promise<RoomView> => {
		const ids = Object.keys(records).filter(isRecordId);
		const replica = await aReplicaOf(
			ids.map((id) => ({ id, v: 1, by: anna, at, received: at, ch: [], f: records[id] ?? {} }))
		);
		onTestFinished(() => replica.destroy());
		const tabs = { say: () => undefined, hear: () => () => undefined, close: () => undefined };
		return new RoomView(await Mirror.open(room, anna, replica, outbox, tabs), tools, 1);
	};
	const views = [await viewOf(aStudy, shared), await viewOf(ownRoom(aStudy, anna), kept)] as const;
	return new OpenStudy(aStudy, { person: anna, role: 'researcher' }, ...views, tools);
}

const offered = ({ search: { feed } }: OpenStudy) =>
	feed.records.map(({ id, title, text, language }) => [id.slice(0, id.indexOf(':')), title, text, language]);

test('a source is searched in the words that are read now, by the rules of its language', async () => {
	const { search } = await opened(aSource);
	const [text] = search.feed.texts;
	expect([text?.id, text?.title, text?.version, text?.language]).toEqual([source, 'Interview 4', first, 'en']);
	expect(await text?.load()).toBe(words);
});

test('codings, codes, themes, findings, quotes and memos are searched in all their words', async () => {
	const finding: RecordId = `finding:${newId()}`;
	const study = await opened({
		...aSource,
		...aCoding,
		[coding]: { ...aCoding[coding], note: 'Hver gang.' },
		[`theme:${newId()}`]: {
			name: 'Natten',
			status: 'candidate',
			pattern: 'ingen svarer',
			idea: 'ansvar',
			is: 'a',
			isNot: 'b'
		},
		[finding]: { claim: 'Ingen svarer.', note: 'Spørg igen.' },
		[`quote:${newId()}`]: { finding, coding, wording: 'natten', approval: 'draft', attribution: 'Sygeplejerske' },
		[`memo:${newId()}`]: { about: source, text: 'Om tonen.' }
	});
	expect(offered(study)).toEqual([
		['coding', 'vagten', 'Hver gang.\nnatten', 'en'],
		['code', 'vagten', 'Den, der svarer.', 'da'],
		['theme', 'Natten', 'ingen svarer\nansvar\na\nb', 'da'],
		['finding', '', 'Ingen svarer.\nSpørg igen.', 'da'],
		['quote', 'Sygeplejerske', 'natten', 'en'],
		['memo', 'Interview 4', 'Om tonen.', 'da']
	]);
});

test('what she keeps to herself is searched with the rest', async () => {
	const study = await opened({}, { ...aSource, [`memo:${newId()}`]: { about: source, text: 'Kun til mig.' } });
	expect(study.search.feed.texts.map(({ id }) => id)).toEqual([source]);
	expect(offered(study)).toEqual([['memo', 'Interview 4', 'Kun til mig.', 'da']]);
});

test('every result has a page, and names what it lies in', async () => {
	const [finding, quote, memo] = [`finding:${newId()}`, `quote:${newId()}`, `memo:${newId()}`] as const;
	const { search } = await opened({
		...aSource,
		...aCoding,
		[finding]: { claim: 'Ingen svarer.' },
		[quote]: { finding, coding, wording: 'natten', approval: 'draft' },
		[memo]: { about: `code:${codeUlid}`, text: 'Om ordet.' }
	});
	const place = (of: RecordId) => search.feed.placeOf({ of });
	const found = { of: source, version: first, span: { start: 3, end: 9 } };
	expect(search.feed.placeOf(found)).toEqual({ page: 'source', id: sourceUlid, search: `from=3&to=9&version=${v1}` });
	expect(place(source)).toEqual({ page: 'source', id: sourceUlid, search: '' });
	expect(place(coding)).toEqual({ page: 'source', id: sourceUlid, search: `coding=${codingUlid}` });
	expect(place(quote)).toEqual(place(finding));
	expect(place(memo)).toEqual({ page: 'code', id: codeUlid });
	expect(search.feed.whereIs({ of: coding, title: 'vagten' })).toEqual(['vagten', 'Interview 4']);
});

test('a result whose record has gone leads nowhere', async () => {
	const { search } = await opened({});
	expect([search.feed.placeOf({ of: coding }), search.feed.placeOf({ of: `memo:${newId()}` })]).toEqual([
		undefined,
		undefined
	]);
});

test('words found before a correction are shown where they stand after it', async () => {
	const corrected = words.replace('Om', 'Hele');
	const study = await opened({
		...aSource,
		[source]: { ...aSource[source], head: second },
		[second]: { no: 2, length: corrected.length, starts: [], from: [{ parent: first, ops: [[0, 2, 4]] }] },
		[wordsOf(second)]: { text: corrected }
	});
	const open = new OpenSource(study, source);
	await open.load();
	const { start = 0, end = 0, standing } = passageNow(study, open, { from: 3, to: 9, version: v1 }) ?? {};
	expect([corrected.slice(start, end), standing]).toEqual(['natten', 'sure']);
	expect(passageNow(study, open, { from: 3, to: 9, version: newId() })).toBeUndefined();
});
