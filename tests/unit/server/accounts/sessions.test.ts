import { describe, expect, it, vi } from 'vitest';
import { sessionDays, sessionsMost, useStoredEvery } from '#lib/server/accounts/sessions.ts';
import { add, day, open, signIn } from './open.ts';

describe('a session', () => {
	it('ends 30 days after its last use', async () => {
		expect(sessionDays).toBe(30);
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token, id } = await signIn(world, 'Karen');
		world.clock.pass(30 * day - 1);
		expect(world.accounts.session(token)).toBeDefined();
		await world.accounts.close();
		const later = await open(world);
		world.clock.pass(30 * day - 1);
		expect(later.accounts.session(token)).toBeDefined();
		await later.accounts.close();
		const last = await open(world);
		world.clock.pass(30 * day);
		expect(last.accounts.session(token)).toBeUndefined();
		await vi.waitFor(() => expect(last.ended).toEqual([{ sessions: [id], person: karen }]));
	});

	it('has its use stored once a day at most', async () => {
		expect(useStoredEvery).toBe(day);
		const world = await open();
		await add(world, 'Karen');
		const { token, id } = await signIn(world, 'Karen');
		const revision = async () => (await world.database.get(`session:${id}`))._rev.split('-')[0];
		world.clock.pass(day - 1);
		world.accounts.session(token);
		await world.accounts.close();
		expect(await revision()).toBe('1');
		world.clock.pass(1);
		for (let i = 0; i < 5; i++) world.accounts.session(token);
		await world.accounts.close();
		expect(await revision()).toBe('2');
	});

	it('is swept away at start when it has run out', async () => {
		const world = await open();
		await add(world, 'Karen');
		const { id } = await signIn(world, 'Karen');
		await world.accounts.close();
		world.clock.pass(30 * day);
		await open(world);
		await expect(world.database.get(`session:${id}`)).rejects.toMatchObject({ status: 404 });
	});

	it('is one of 50 at most; the one begun first ends', async () => {
		expect(sessionsMost).toBe(50);
		const world = await open();
		const karen = await add(world, 'Karen');
		const begun = [];
		for (let i = 0; i <= 50; i++) {
			world.clock.pass(1000);
			begun.push(await signIn(world, 'Karen'));
		}
		const lives = begun.map(({ token }) => world.accounts.session(token) !== undefined);
		expect(lives).toEqual([false, ...Array.from({ length: 50 }, () => true)]);
		expect(world.ended).toEqual([{ sessions: [begun[0]?.id], person: karen }]);
	});

	it('is told to have ended when its owner signs out, here or everywhere', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		await add(world, 'Bodil');
		const other = await signIn(world, 'Bodil');
		const first = await signIn(world, 'Karen');
		const rest = [await signIn(world, 'Karen'), await signIn(world, 'Karen')];
		await world.accounts.signOut(first.token);
		await world.accounts.signOutEverywhere(karen);
		await world.accounts.signOut('no such token');
		expect(world.ended.flatMap(({ sessions }) => sessions)).toEqual([first, ...rest].map(({ id }) => id));
		expect(new Set(world.ended.map(({ person }) => person))).toEqual(new Set([karen]));
		expect(rest.map(({ token }) => world.accounts.session(token))).toEqual([undefined, undefined]);
		expect(world.accounts.session(other.token)).toEqual(other);
	});

	it('is nobody’s without a token, with another, or with the hash that is stored', async () => {
		const world = await open();
		await add(world, 'Karen');
		const { token, id } = await signIn(world, 'Karen');
		const { session } = world.accounts;
		expect([session(undefined), session(''), session(`${token}x`), session(id)]).toEqual([
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});

	it('is seen by a second process, and so is its end', async () => {
		const one = await open();
		const two = await open(one);
		const karen = await add(one, 'Karen');
		const session = await signIn(one, 'Karen');
		await vi.waitFor(() => expect(two.accounts.session(session.token)).toEqual(session));
		await one.accounts.signOut(session.token);
		await vi.waitFor(() => expect(two.ended).toEqual([{ sessions: [session.id], person: karen }]));
		expect(two.accounts.session(session.token)).toBeUndefined();
	});
});
