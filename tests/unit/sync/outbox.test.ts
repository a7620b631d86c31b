import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Change } from '#lib/domain/change/change.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import { studyRoom } from '#lib/domain/room.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import { storedAnswer } from '../../support/sync-client.ts';
import { aChange, aStudy, newId } from '../../support/rooms.ts';

const somebody = (): PersonId => `person:${newId()}`;
const elsewhere = studyRoom(newId());
const idsOf = (rows: readonly { readonly change: Change }[]) => rows.map(({ change }) => change.id);
const refused = ({ id }: Change) => ({ id, verdict: 'refused', why: { code: 'role' } }) as const;

describe('an outbox', () => {
	test('keeps Changes in the order of acting, whatever their ids and their clock say', async () => {
		const outbox = await Outbox.open(somebody());
		const changes = [9, 1, 5].map((n) =>
			aChange([], { id: `${n}`.padStart(26, '0'), at: `2026-03-0${n}T00:00:00.000Z` })
		);
		for (const change of changes) await outbox.add(change);
		expect(idsOf(await outbox.rows(aStudy))).toEqual(changes.map(({ id }) => id));
	});

	test('gives each Change the one before it in its room', async () => {
		const outbox = await Outbox.open(somebody());
		const [a, b, c] = [aChange([]), aChange([], { room: elsewhere }), aChange([])];
		const kept = [await outbox.add(a), await outbox.add(b), await outbox.add(c)];
		expect(kept).toEqual([a, b, { ...c, prev: a.id }]);
		expect((await outbox.rows(aStudy)).map(({ change }) => change)).toEqual([a, { ...c, prev: a.id }]);
		expect(await outbox.rooms()).toEqual([aStudy, elsewhere]);
	});

	test('gives as the one before it only what is still here', async () => {
		const outbox = await Outbox.open(somebody());
		const [a, b, c, d] = [aChange([]), aChange([]), aChange([]), aChange([])];
		await outbox.add(a);
		await outbox.add(b);
		await outbox.drop([b.id]);
		expect((await outbox.add(c)).prev).toBe(a.id);
		await outbox.drop([a.id, c.id]);
		expect((await outbox.add(d)).prev).toBeUndefined();
	});

	test('keeps the first answer to a Change, and knows nothing of answers to others', async () => {
		const outbox = await Outbox.open(somebody());
		const change = await outbox.add(aChange([]));
		await outbox.answer([storedAnswer(change), storedAnswer(aChange([]))]);
		await outbox.answer([refused(change)]);
		expect(await outbox.rows(aStudy)).toMatchObject([{ change, answer: storedAnswer(change) }]);
		expect(await outbox.rows(aStudy)).toHaveLength(1);
	});

	test('drops what is named, also when it is gone already', async () => {
		const outbox = await Outbox.open(somebody());
		const [a, b] = [await outbox.add(aChange([])), await outbox.add(aChange([]))];
		await outbox.drop([a.id, newId()]);
		await outbox.drop([a.id]);
		expect(idsOf(await outbox.rows(aStudy))).toEqual([b.id]);
	});

	test('of two tabs that act at once holds one line, in which each Change follows the one before', async () => {
		const person = somebody();
		const [one, other] = [await Outbox.open(person), await Outbox.open(person)];
		await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? one : other).add(aChange([]))));
		const changes = (await one.rows(aStudy)).map(({ change }) => change);
		expect(changes).toHaveLength(40);
		expect(changes.map(({ prev }) => prev)).toEqual([undefined, ...changes.slice(0, -1).map(({ id }) => id)]);
	});

	test('is there again when it is closed and opened, and is one person’s', async () => {
		const person = somebody();
		const before = await Outbox.open(person);
		const change = await before.add(aChange([]));
		before.close();
		expect(idsOf(await (await Outbox.open(person)).rows(aStudy))).toEqual([change.id]);
		expect(await (await Outbox.open(somebody())).rooms()).toEqual([]);
	});

	test('takes no Change twice', async () => {
		const outbox = await Outbox.open(somebody());
		const change = await outbox.add(aChange([]));
		await expect(outbox.add(change)).rejects.toThrow();
		expect(idsOf(await outbox.rows(aStudy))).toEqual([change.id]);
	});
});
