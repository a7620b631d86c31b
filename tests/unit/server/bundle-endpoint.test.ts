import { describe, expect, test } from 'vitest';
import { wordsOf, type CodeId, type RecordId, type VersionId } from '#lib/domain/ids.ts';
import { recordKinds } from '#lib/domain/records/kinds.ts';
import { bundle, start } from '#lib/server/bundle-endpoint.ts';
import { kindsBySource, sourceUnder } from '#lib/storage/by-source.ts';
import { aChange, anna, aStudy, changing, creating, newId, someRooms } from '../../support/rooms.ts';

const text = 'Der er ikke nogen. Vi mangler en at ringe til.';

/** A study with a code, and two sources: one with a coding of Anna's and one deleted, that Anna has read; one with nothing. */
async function aStudyWithTwo() {
	const rooms = someRooms();
	const code: CodeId = `code:${newId()}`;
	const [coded, bare] = [newId(), newId()].sort();
	if (!coded || !bare) throw new Error('two were made');
	const version = (source: string): VersionId => `version:${source}:${newId()}`;
	const versions = [version(coded), version(bare)] as const;
	const [coding, gone]: readonly RecordId[] = [`coding:${coded}:${newId()}`, `coding:${coded}:${newId()}`];
	if (!coding || !gone) throw new Error('two were made');
	const reading: RecordId = `reading:${coded}:${anna.slice('person:'.length)}`;
	const passage = { code, version: versions[0], start: 0, end: 18 };
	const changes = [
		aChange([creating(code, { label: 'nat', colour: 'blue' })]),
		...versions.map((one) =>
			aChange([
				creating(wordsOf(one), { text }),
				creating(one, { no: 1, length: text.length, starts: [] }),
				creating(`source:${one.split(':')[1] ?? ''}`, {
					title: 'Natten',
					kind: 'interview',
					exactness: 'verbatim',
					head: one,
					words: 9
				})
			])
		),
		aChange([creating(coding, passage), creating(gone, passage)]),
		aChange([{ id: gone, kind: 'delete' }]),
		aChange([creating(reading, { read: '2026-03-02T11:59:00.000Z' })])
	];
	const answers = await rooms.submit(aStudy, anna, changes);
	expect(answers.map(({ verdict }) => verdict)).toEqual(changes.map(() => 'stored'));
	return { rooms, room: rooms.room(aStudy), code, coded, bare, versions, coding, gone, reading };
}

const idsOf = ({ documents }: { readonly documents: readonly { readonly _id: string }[] }): string[] =>
	documents.map(({ _id }) => _id);

describe('what a browser begins a room with', () => {
	test('is everything that hangs on no source, and the sources that something hangs on', async () => {
		const { room, code, coded, bare } = await aStudyWithTwo();
		const answer = await start(room);
		expect(idsOf(answer)).toEqual([code, `source:${coded}`, `source:${bare}`]);
		expect(answer.sources).toEqual([coded, bare]);
	});

	test('is told with the place of the feed before it was read', async () => {
		const { rooms, room, code } = await aStudyWithTwo();
		const { seq } = await start(room);
		expect((await room.records.feed(seq, 10)).documents).toEqual([]);
		await rooms.submit(aStudy, anna, [aChange([changing(code, 'label', 'nat', 'aften')])]);
		expect((await room.records.feed(seq, 10)).documents).toMatchObject([{ _id: code }]);
	});

	test('misses nothing together with the bundles, and names nothing twice', async () => {
		const { room, coded, bare } = await aStudyWithTwo();
		const answers = [await start(room), await bundle(room, coded), await bundle(room, bare)];
		const live = (await room.records.range('')).map(({ id }) => id);
		expect(answers.flatMap(idsOf).sort()).toEqual(live);
	});

	test('is without the server’s marks', async () => {
		const { room, coded } = await aStudyWithTwo();
		const documents = [...(await start(room)).documents, ...(await bundle(room, coded)).documents];
		expect(documents.filter((document) => 'ch' in document || '_revisions' in document)).toEqual([]);
		expect(documents.every(({ _rev }) => _rev !== undefined)).toBe(true);
	});

	test('is nothing in a room that nobody has written in', async () => {
		const answer = await start(someRooms().room(aStudy));
		expect([answer.sources, answer.documents]).toEqual([[], []]);
	});
});

describe('the bundle of a source', () => {
	test('holds its versions and their words, its codings and who has read it; what was deleted is not in it', async () => {
		const { room, coded, versions, coding, reading } = await aStudyWithTwo();
		const answer = await bundle(room, coded);
		expect(idsOf(answer)).toEqual([coding, reading, versions[0], wordsOf(versions[0])]);
		expect(answer.documents[0]).toMatchObject({ f: { quote: 'Der er ikke nogen.' } });
	});

	test('that is not there is empty, and so is that of what is no source', async () => {
		const { room, coded } = await aStudyWithTwo();
		for (const source of [newId(), '', '\uffff', coded.slice(0, 20), `${coded}:`, '../start'])
			expect(idsOf(await bundle(room, source))).toEqual([]);
	});

	test('of two million characters with five thousand codings is given whole', async () => {
		const { room } = await aStudyWithTwo();
		const source = newId();
		const entry = { v: 1, by: anna, at: '2026-03-02T12:00:00.000Z', received: '2026-03-02T12:00:00.000Z', ch: [] };
		const long = 'Der er ikke nogen.\n'.repeat(105_263);
		await room.records.write([
			{ ...entry, id: `words:${source}:${newId()}`, f: { text: long } },
			...Array.from({ length: 5000 }, () => ({
				...entry,
				id: `coding:${source}:${newId()}` as const,
				f: { quote: 'nat' }
			}))
		]);
		const { documents } = await bundle(room, source);
		expect([documents.length, documents.at(-1)?.f]).toEqual([5001, { text: long }]);
	});
});

test('the kinds that hang on a source are those whose ids begin with one', () => {
	const source = newId();
	const kinds = Object.values(recordKinds).flatMap((kind) => (kind.parts === 2 ? [kind.kind] : []));
	const hanging = kinds.filter((kind) => sourceUnder(`${kind}:${source}:${newId()}`) === source);
	expect(hanging.sort()).toEqual([...kindsBySource]);
	expect(sourceUnder(`source:${source}`)).toBeUndefined();
});
