import { describe, expect, it, vi } from 'vitest';
import { add, day, emailOf, open, password, signIn, valueOf } from './open.ts';

const other = 'havet synger for måger';

describe('a browser whose session was ended', () => {
	it('from everywhere is told to keep nothing', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token } = await signIn(world, 'Karen');
		expect(world.accounts.ending(token)).toBeUndefined();
		await world.accounts.signOutEverywhere(karen);
		expect(world.accounts.ending(token)).toEqual({ person: karen, keeps: 'nothing' });
	});

	it('by a new password is told to keep what it has not sent; the one where it was changed is told nothing', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const [here, there] = [await signIn(world, 'Karen'), await signIn(world, 'Karen')];
		const { session } = valueOf(await world.accounts.changePassword(karen, password, other, here.id));
		const told = [here, there, session].map(({ token }) => world.accounts.ending(token));
		expect(told).toEqual([undefined, { person: karen, keeps: 'unsent' }, undefined]);
		expect([here, there, session].map(({ token }) => world.accounts.session(token)?.person)).toEqual([
			undefined,
			undefined,
			karen
		]);
	});

	it('by a new password and then from everywhere is told to keep nothing, and that is not taken back', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token } = await signIn(world, 'Karen');
		valueOf(await world.accounts.setPassword(karen, other));
		expect(world.accounts.ending(token)?.keeps).toBe('unsent');
		await world.accounts.signOutEverywhere(karen);
		valueOf(await world.accounts.setPassword(karen, password));
		expect(world.accounts.ending(token)?.keeps).toBe('nothing');
	});

	it('there, by time, or of another person is told nothing', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		await add(world, 'Bodil');
		const [left, bodil] = [await signIn(world, 'Karen'), await signIn(world, 'Bodil')];
		await world.accounts.signOut(left.token);
		await world.accounts.signOutEverywhere(karen);
		world.clock.pass(30 * day);
		const tokens = [left.token, bodil.token, undefined, '', 'no such token'];
		expect(tokens.map((token) => world.accounts.session(token))).toEqual(tokens.map(() => undefined));
		expect(tokens.map((token) => world.accounts.ending(token))).toEqual(tokens.map(() => undefined));
	});

	it('is told after a restart, and by another process', async () => {
		const one = await open();
		const two = await open(one);
		const karen = await add(one, 'Karen');
		const { token } = await signIn(one, 'Karen');
		await one.accounts.signOutEverywhere(karen);
		await vi.waitFor(() => expect(two.accounts.ending(token)?.keeps).toBe('nothing'));
		expect((await open(one)).accounts.ending(token)?.keeps).toBe('nothing');
	});

	it('is told for as long as any copy may be shown, 90 days, and then no more is kept of it', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token, id } = await signIn(world, 'Karen');
		await world.accounts.signOutEverywhere(karen);
		world.clock.pass(90 * day);
		expect((await open(world)).accounts.ending(token)?.keeps).toBe('nothing');
		world.clock.pass(1);
		expect((await open(world)).accounts.ending(token)).toBeUndefined();
		await expect(world.database.get(`ending:${id}`)).rejects.toMatchObject({ status: 404 });
	});
});

describe('a session that nobody uses', () => {
	it('is told to have ended when its time is up, without being asked for', async () => {
		const world = await open({}, undefined, 10);
		const karen = await add(world, 'Karen');
		const { id } = await signIn(world, 'Karen');
		world.clock.pass(30 * day);
		await vi.waitFor(() => expect(world.ended).toEqual([{ sessions: [id], person: karen }]));
	});
});

describe('a password set from the command line', () => {
	it('wants no old one and ends every session', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token } = await signIn(world, 'Karen');
		expect(world.accounts.personCalled(' KAREN@example.org ')).toBe(karen);
		valueOf(await world.accounts.setPassword(karen, other));
		expect(world.accounts.session(token)).toBeUndefined();
		const from = '192.0.2.1';
		expect(await world.accounts.signIn({ email: emailOf('Karen'), password: other, from })).toMatchObject({ ok: true });
	});

	it('is refused when it is too weak, and then nothing ends', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token } = await signIn(world, 'Karen');
		expect(await world.accounts.setPassword(karen, 'kort')).toMatchObject({ why: { code: 'password-short' } });
		expect(world.accounts.session(token)?.person).toBe(karen);
	});

	it('is for somebody who is known', async () => {
		const world = await open();
		expect(['nobody@example.org', 'nobody'].map((email) => world.accounts.personCalled(email))).toEqual([
			undefined,
			undefined
		]);
	});
});
