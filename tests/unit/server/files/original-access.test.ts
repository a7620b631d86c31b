import { describe, expect, it } from 'vitest';
import { ownRoom } from '#lib/domain/room.ts';
import { getOriginal } from '#lib/server/files/original-endpoint.ts';
import { aChange, anna, aStudy, bo, newId, owner, stranger } from '../../../support/rooms.ts';
import { filesIn } from '../vault/open.ts';
import { get, makeSource, newHost, put, reviewer } from './endpoint-world.ts';

describe('PUT and GET of an original', () => {
	it('are for owner and researchers of the study alone', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		for (const person of [stranger, reviewer]) expect((await put(world, person, source)).status).toBe(404);
		expect((await filesIn(world.folder)).size).toBe(0);
		await put(world, owner, source);
		for (const person of [stranger, reviewer]) expect((await get(world, person, source)).status).toBe(404);
		for (const person of [owner, anna, bo]) expect((await get(world, person, source)).status).toBe(200);
		expect((await getOriginal(world.host, anna, { study: newId(), source })).status).toBe(404);
	});

	it('are for the person alone while the source is in her own room, and for all when she has shared it', async () => {
		const world = await newHost();
		const mine = ownRoom(aStudy, anna);
		const source = await makeSource(world, mine, anna);
		expect((await put(world, anna, source)).status).toBe(201);
		for (const person of [bo, owner]) {
			expect((await put(world, person, source)).status).toBe(404);
			expect((await get(world, person, source)).status).toBe(404);
		}
		expect((await get(world, anna, source)).status).toBe(200);
		const deed = { kind: 'share', from: mine, to: aStudy, source: `source:${source}` } as const;
		await world.rooms.submit(mine, anna, [aChange([], { room: mine, deed })]);
		for (const person of [anna, bo, owner]) expect((await get(world, person, source)).status).toBe(200);
	});

	it('do not open to a record that somebody else makes up under the id of an unshared source', async () => {
		const world = await newHost();
		const source = await makeSource(world, ownRoom(aStudy, anna), anna);
		await put(world, anna, source);
		for (const room of [ownRoom(aStudy, bo), aStudy]) {
			await makeSource(world, room, bo, source);
			expect((await get(world, bo, source)).status).toBe(404);
			expect((await put(world, bo, source)).status).toBe(404);
		}
		expect((await get(world, anna, source)).status).toBe(200);
	});

	it('are nothing without a source, after its deletion, or under what is no id', async () => {
		const world = await newHost();
		const source = await makeSource(world, aStudy, anna);
		expect((await get(world, anna, source)).status).toBe(404);
		for (const other of [newId(), '..', '', 'A'.repeat(26), `${source}/..`]) {
			expect((await put(world, anna, other)).status).toBe(404);
			expect((await get(world, anna, other)).status).toBe(404);
		}
		await put(world, anna, source);
		await world.rooms.submit(aStudy, anna, [aChange([{ id: `source:${source}`, kind: 'delete' }])]);
		expect((await get(world, anna, source)).status).toBe(404);
	});
});
