import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Entry } from '#lib/domain/entry.ts';
import type { DraftId, PersonId, RecordId } from '#lib/domain/ids.ts';
import { ownRoom, standardRecord, standardRoom, studyRecord, studyRoom, type Room } from '#lib/domain/room.ts';
import { Copies, isLapsed, leaseOf } from '#lib/sync/copies.ts';
import { draftStoreName } from '#lib/sync/device.ts';
import { arrive } from '../../support/sync-client.ts';
import { bo, newId } from '../../support/rooms.ts';

/** When what is kept here last met the server: what `arrive` says. */
const noon = '2026-03-02T12:00:00.000Z';
const days = (after: number): Date => new Date(Date.parse(noon) + after * 86_400_000);
const kept = (id: RecordId, f: Entry['f'] = {}): Entry => ({ id, v: 1, by: bo, at: noon, received: noon, ch: [], f });

/** A person's browser with a study, her own room in it and a standard, each with a record, and a draft's text. */
async function aBrowserWith(lease: number | undefined) {
	const person: PersonId = `person:${newId()}`;
	const [study, standard] = [studyRoom(newId()), standardRoom(newId())];
	const own = ownRoom(study, person);
	const copies = new Copies(person);
	onTestFinished(() => copies.close());
	const says = lease === undefined ? {} : { lease };
	await arrive(copies.of(study), kept(studyRecord(study), says));
	await arrive(copies.of(own), kept(`memo:${newId()}`));
	await arrive(copies.of(standard), kept(standardRecord(standard), says));
	const draft: DraftId = `draft:${newId()}`;
	const text = draftStoreName(person, standard, draft);
	(await openDB(text, 1)).close();
	return {
		copies,
		study,
		standard,
		own,
		/** Which of the three rooms hold something, and whether the draft's text is there. */
		left: async () => {
			const holds = async (room: Room) => (await copies.of(room).held()).entries.length > 0;
			const names = (await indexedDB.databases()).map(({ name }) => name);
			return {
				study: await holds(study),
				own: await holds(own),
				standard: await holds(standard),
				draft: names.includes(text)
			};
		}
	};
}

describe('how long a copy may be kept', () => {
	test('is fourteen days until the owner says otherwise', () => {
		const record = kept(`study:${newId()}`);
		expect([undefined, record, { ...record, f: { lease: 3 } }, { ...record, f: { lease: 0 } }].map(leaseOf)).toEqual([
			14, 14, 3, 0
		]);
	});

	test('ends a moment after its last day; a clock that was turned back by more than a day ends it too', () => {
		const moment = 1 / 86_400_000;
		const lapsed = [0, 3, 3 + moment, -1, -1 - moment].map((after) => isLapsed({ contact: noon }, days(after), 3));
		expect(lapsed).toEqual([false, false, true, false, true]);
	});

	test('is not even a moment where the owner forbids it', () => {
		expect(isLapsed({ contact: noon }, days(0), 0)).toBe(true);
	});
});

describe('at a start', () => {
	test('a copy within its lease stays', async () => {
		const { copies, study, standard, left } = await aBrowserWith(undefined);
		await copies.endLapsed(study, days(14));
		await copies.endLapsed(standard, days(14));
		expect(await left()).toEqual({ study: true, own: true, standard: true, draft: true });
	});

	test('a study’s that has lapsed is destroyed, and her own room in it goes by the study’s lease', async () => {
		const { copies, study, left } = await aBrowserWith(3);
		await copies.endLapsed(study, days(4));
		expect(await left()).toEqual({ study: false, own: false, standard: true, draft: true });
	});

	test('a standard’s that has lapsed is destroyed with the texts of its drafts', async () => {
		const { copies, standard, left } = await aBrowserWith(3);
		await copies.endLapsed(standard, days(4));
		expect(await left()).toEqual({ study: true, own: true, standard: false, draft: false });
	});

	test('one that the owner has shortened since holds as she says now, and can be filled anew', async () => {
		const { copies, study, left } = await aBrowserWith(undefined);
		await arrive(copies.of(study), { ...kept(studyRecord(study), { lease: 0 }), rev: `2-${'a'.repeat(32)}` });
		await copies.endLapsed(study, days(0));
		expect(await left()).toMatchObject({ study: false, own: false });
		await arrive(copies.of(study), kept(studyRecord(study), { lease: 0 }));
		expect(await left()).toMatchObject({ study: true });
	});

	test('a first load that was cut off longer ago than the lease is begun anew', async () => {
		const { copies, study, own } = await aBrowserWith(undefined);
		await copies.of(own).begin({ epoch: 1, seq: 7, sources: [newId()], documents: [] }, noon);
		await copies.endLapsed(study, days(15));
		expect(await copies.of(own).mark()).toBeUndefined();
	});
});

test('of a room that is no longer hers nothing stays, nor of its drafts', async () => {
	const { copies, standard, left } = await aBrowserWith(undefined);
	await copies.destroy(standard);
	expect(await left()).toEqual({ study: true, own: true, standard: false, draft: false });
});
