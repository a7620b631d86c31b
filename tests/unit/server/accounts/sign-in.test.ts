import { describe, expect, it } from 'vitest';
import { wrongPerAddress, wrongPerEmail } from '#lib/server/accounts/sign-in.ts';
import { add, day, emailOf, open, password, signIn, valueOf, type World } from './open.ts';

const wrong = { ok: false, why: { code: 'wrong' } };
const from = '192.0.2.1';

const tryWrong = ({ accounts }: World, email: string, address = from) =>
	accounts.signIn({ email, password: 'en helt anden sang', from: address });

describe('signing in', () => {
	it('takes e-mail and password, the e-mail in any case', async () => {
		const world = await open();
		const karen = await add(world, 'Karen Holm');
		const { session, expires } = valueOf(await world.accounts.signIn({ email: ' KAREN@example.org ', password, from }));
		expect({ ...session, token: '', id: '' }).toEqual({ token: '', id: '', person: karen, name: 'Karen Holm' });
		expect(session.token).toHaveLength(43);
		expect(expires).toEqual(new Date(world.clock.now().getTime() + 30 * day));
		expect(world.accounts.session(session.token)).toEqual(session);
	});

	it('answers the same to a wrong password, an unknown e-mail, no e-mail, and a password of any length', async () => {
		const world = await open();
		await add(world, 'Karen');
		const given = [
			['karen@example.org', 'en helt anden sang'],
			['nobody@example.org', password],
			['nobody', password],
			['karen@example.org', password.repeat(1000)],
			['karen@example.org', '']
		] as const;
		for (const [email, tried] of given)
			expect(await world.accounts.signIn({ email, password: tried, from })).toEqual(wrong);
	});

	it('is throttled after 10 wrong passwords for an e-mail, known or not, and recovers after a quarter of an hour', async () => {
		expect(wrongPerEmail).toEqual({ attempts: 10, seconds: 900 });
		const world = await open();
		await add(world, 'Karen');
		for (const email of ['karen@example.org', 'nobody@example.org']) {
			for (let i = 0; i < 10; i++) expect(await tryWrong(world, email, `192.0.2.${i}`)).toEqual(wrong);
			expect(await tryWrong(world, email.toUpperCase(), '192.0.2.99')).toEqual({
				ok: false,
				why: { code: 'throttled', seconds: 900 }
			});
		}
		const right = { email: 'karen@example.org', password, from: '192.0.2.99' };
		expect(await world.accounts.signIn(right)).toEqual({ ok: false, why: { code: 'throttled', seconds: 900 } });
		world.clock.pass(900_000);
		expect(await world.accounts.signIn(right)).toMatchObject({ ok: true });
	});

	it('is throttled after 50 wrong ones from an address, and other addresses are not', async () => {
		expect(wrongPerAddress).toEqual({ attempts: 50, seconds: 900 });
		const world = await open();
		await add(world, 'Karen');
		for (let i = 0; i < 50; i++) await tryWrong(world, `nobody${i}@example.org`, `2001:db8::${i}`);
		const right = { email: emailOf('Karen'), password };
		expect(await world.accounts.signIn({ ...right, from: '2001:db8::ffff' })).toMatchObject({
			why: { code: 'throttled' }
		});
		expect(await world.accounts.signIn({ ...right, from })).toMatchObject({ ok: true });
	});

	it('counts guesses that come at once', async () => {
		const world = await open();
		await add(world, 'Karen');
		const answers = await Promise.all(Array.from({ length: 30 }, () => tryWrong(world, emailOf('Karen'))));
		expect(answers.filter((answer) => !answer.ok && answer.why.code === 'wrong')).toHaveLength(10);
	});

	it('forgives wrong passwords when the right one comes', async () => {
		const world = await open();
		await add(world, 'Karen');
		for (let round = 0; round < 8; round++) {
			for (let i = 0; i < 6; i++) expect(await tryWrong(world, emailOf('Karen'))).toEqual(wrong);
			await signIn(world, 'Karen');
			world.clock.pass(150_000);
		}
	});
});

describe('changing a password', () => {
	it('wants the old one, ends every session and begins a new one', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const before = [await signIn(world, 'Karen'), await signIn(world, 'Karen')];
		const changed = valueOf(await world.accounts.changePassword(karen, password, 'havet synger for måger'));
		expect(before.map(({ token }) => world.accounts.session(token))).toEqual([undefined, undefined]);
		expect(world.accounts.session(changed.session.token)).toEqual(changed.session);
		expect(world.ended.flatMap(({ sessions }) => sessions)).toEqual(before.map(({ id }) => id));
		expect(await world.accounts.signIn({ email: emailOf('Karen'), password, from })).toEqual(wrong);
		const renewed = { email: emailOf('Karen'), password: 'havet synger for måger', from };
		expect(await world.accounts.signIn(renewed)).toMatchObject({ ok: true });
	});

	it('is refused when the old one is wrong or the new one too weak, and then nothing ends', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token } = await signIn(world, 'Karen');
		expect(await world.accounts.changePassword(karen, 'forkert gæt', 'havet synger for måger')).toEqual(wrong);
		expect(await world.accounts.changePassword(karen, password, 'kort')).toEqual({
			ok: false,
			why: { code: 'password-short', least: 10 }
		});
		expect(world.accounts.session(token)).toBeDefined();
	});

	it('is throttled like signing in', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		for (let i = 0; i < 10; i++) await world.accounts.changePassword(karen, 'forkert gæt', password);
		expect(await world.accounts.changePassword(karen, password, 'havet synger for måger')).toEqual({
			ok: false,
			why: { code: 'throttled', seconds: 900 }
		});
	});

	it('lets one of two win that come at once', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const both = await Promise.all(
			['havet synger for måger', 'skoven tier for ulve'].map((wanted) =>
				world.accounts.changePassword(karen, password, wanted)
			)
		);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});
});
