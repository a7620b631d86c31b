import { describe, expect, test } from 'vitest';
import type { PersonId } from '#lib/domain/ids.ts';
import { Presence, type ShownPerson } from '#lib/server/collab/presence.ts';
import { aWorld } from './world.ts';
import { until, Writer } from './writer.ts';

const anna: ShownPerson = { id: 'person:anna', name: 'Anna', colour: 'blue' };
const bo: ShownPerson = { id: 'person:bo', name: 'Bo', colour: 'green' };

function aPresence() {
	let moment = 1000;
	return { presence: new Presence(() => new Date(moment)), pass: (ms: number) => void (moment += ms) };
}
const [annasTab, annasOther, bosTab] = [{}, {}, {}];

describe('presence', () => {
	test('bears the name of the account, whatever the browser says', () => {
		const { presence } = aPresence();
		const said = { cursor: 7, user: { id: bo.id, name: 'Bo', colour: 'red' } };
		const told = [{ client: 1, clock: 1000, state: { cursor: 7, user: anna } }];
		expect(presence.take(annasTab, anna, [{ client: 1, clock: 1, state: said }])).toEqual(told);
		expect(presence.all()).toEqual(told);
	});

	test('of others, repeated by a browser, is dropped', () => {
		const { presence } = aPresence();
		presence.take(annasTab, anna, [{ client: 1, clock: 1, state: { cursor: 1 } }]);
		presence.take(bosTab, bo, [{ client: 2, clock: 1, state: {} }]);
		expect(presence.take(bosTab, bo, [{ client: 1, clock: 2, state: { cursor: 99 } }])).toEqual([]);
		expect(presence.take(bosTab, bo, [{ client: 1, clock: 2, state: null }])).toEqual([]);
		expect(presence.take(bosTab, bo, [{ client: 3, clock: 1, state: {} }])).toEqual([]);
	});

	test('cannot be taken up by another when somebody has left', () => {
		const { presence } = aPresence();
		presence.take(annasTab, anna, [{ client: 1, clock: 1, state: {} }]);
		presence.leave(annasTab);
		expect(presence.take(bosTab, bo, [{ client: 1, clock: 2, state: {} }])).toEqual([]);
	});

	test('ends with the connection, and is new again when the browser comes back by its old clock', () => {
		const { presence } = aPresence();
		presence.take(annasTab, anna, [{ client: 1, clock: 5, state: {} }]);
		expect(presence.leave(annasTab)).toEqual([{ client: 1, clock: 1001, state: null }]);
		expect(presence.all()).toEqual([]);
		expect(presence.take(annasOther, anna, [{ client: 1, clock: 5, state: {} }])).toEqual([
			{ client: 1, clock: 1002, state: { user: anna } }
		]);
	});

	test('is not ended by the connection that its browser has left behind', () => {
		const { presence } = aPresence();
		presence.take(annasTab, anna, [{ client: 1, clock: 5, state: {} }]);
		presence.take(annasOther, anna, [{ client: 1, clock: 6, state: {} }]);
		expect(presence.leave(annasTab)).toEqual([]);
		expect(presence.all()).toHaveLength(1);
	});

	test('said late is dropped', () => {
		const { presence } = aPresence();
		presence.take(annasTab, anna, [{ client: 1, clock: 5, state: { cursor: 5 } }]);
		expect(presence.take(annasTab, anna, [{ client: 1, clock: 4, state: { cursor: 4 } }])).toEqual([]);
	});

	test('that is no object, or larger than any caret, is dropped', () => {
		const { presence } = aPresence();
		for (const state of ['x', 7, [1], { much: 'x'.repeat(5000) }])
			expect(presence.take(annasTab, anna, [{ client: 1, clock: 1, state }])).toEqual([]);
	});
});

test('over sockets: one is seen by the others under her own name until she goes', async () => {
	const world = await aWorld();
	const [anna, bo] = [await new Writer(world, 'Anna').synced(), await new Writer(world, 'Bo').synced()];
	anna.claim(anna.doc.clientID, 1, { user: { name: 'Olga' }, cursor: null });
	await until(() => bo.heard.has(anna.doc.clientID));
	const shown = await world.house.rooms.room(world.standard).records.get(world.people['Anna'] as PersonId);
	expect(bo.heard.get(anna.doc.clientID)).toEqual({
		user: { id: world.people['Anna'], name: 'Anna', colour: shown?.f['colour'] },
		cursor: null
	});
	const late = await new Writer(world, 'Rosa').synced();
	await until(() => late.heard.has(anna.doc.clientID));
	anna.leave();
	await until(() => bo.heard.size === 0);
});
