import { describe, expect, it, vi } from 'vitest';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/room.ts';
import { invitationDays } from '#lib/server/accounts/invitation.ts';
import { add, day, newStandard, newStudy, open, password, signIn, valueOf, type World } from './open.ts';

const refused = (code: string, data: object = {}) => ({ ok: false, why: { code, ...data } });
const newPerson = (name: string) => ({ name, email: `${name.toLowerCase()}@example.org`, password });

interface Inviting extends World {
	readonly karen: PersonId;
	readonly standard: Project;
	readonly invite: (days?: number) => Promise<string>;
}

async function inviting(): Promise<Inviting> {
	const world = await open();
	const karen = await add(world, 'Karen');
	const standard = newStandard();
	await world.accounts.beginProject(standard, karen);
	const invite = async (days?: number) => {
		const given = { project: standard, role: 'reviewer', by: karen };
		return valueOf(await world.accounts.invite(days === undefined ? given : { ...given, days })).code;
	};
	return { ...world, karen, standard, invite };
}

describe('an invitation', () => {
	it('says what it offers, and opening it changes nothing', async () => {
		const { accounts, clock, database, standard, invite } = await inviting();
		const code = await invite();
		const before = (await database.info()).update_seq;
		const told = {
			project: standard,
			role: 'reviewer',
			invitedBy: 'Karen',
			expires: new Date(clock.now().getTime() + 14 * day)
		};
		for (let i = 0; i < 3; i++) expect(accounts.invitation(code)).toEqual({ ok: true, value: told });
		expect(accounts.invitation('no such code')).toEqual(refused('invitation-unknown'));
		expect((await database.info()).update_seq).toBe(before);
		expect(code).toHaveLength(22);
	});

	it('lets in somebody new, with an account and signed in', async () => {
		const { accounts, standard, karen, invite } = await inviting();
		const joined = valueOf(await accounts.accept(await invite(), newPerson('Bodil')));
		const session = joined.signedIn?.session;
		expect({ ...joined, signedIn: undefined }).toEqual({ project: standard, role: 'reviewer', signedIn: undefined });
		expect(accounts.session(session?.token)).toEqual(session);
		expect(accounts.membersOf(standard).map(({ name, role, email }) => [name, role, email])).toEqual([
			['Bodil', 'reviewer', 'bodil@example.org'],
			['Karen', 'owner', 'karen@example.org']
		]);
		expect(session?.person).not.toBe(karen);
	});

	it('lets in somebody who has an account, in her session', async () => {
		const world = await inviting();
		const bodil = await add(world, 'Bodil');
		const session = await signIn(world, 'Bodil');
		expect(await world.accounts.accept(await world.invite(), { session })).toEqual({
			ok: true,
			value: { project: world.standard, role: 'reviewer' }
		});
		expect(world.accounts.memberOf(bodil, world.standard)).toEqual({ person: bodil, role: 'reviewer' });
	});

	it('is good for one', async () => {
		const { accounts, invite } = await inviting();
		const code = await invite();
		valueOf(await accounts.accept(code, newPerson('Bodil')));
		expect(await accounts.accept(code, newPerson('Gerda'))).toEqual(refused('invitation-used'));
		expect(accounts.invitation(code)).toEqual(refused('invitation-used'));
		expect(await accounts.signIn({ ...newPerson('Gerda'), from: 'here' })).toEqual(refused('wrong'));
	});

	it('lets one in of two who accept at once, and makes no account for the other', async () => {
		const { accounts, standard, invite } = await inviting();
		const code = await invite();
		const both = await Promise.all([
			accounts.accept(code, newPerson('Bodil')),
			accounts.accept(code, newPerson('Gerda'))
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both).toContainEqual(refused('invitation-used'));
		expect(accounts.membersOf(standard)).toHaveLength(2);
		const proofs = await Promise.all(
			['Bodil', 'Gerda'].map((name) => accounts.signIn({ ...newPerson(name), from: 'here' }))
		);
		expect(proofs.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('lets one in of two who accept at once in two processes', async () => {
		const one = await inviting();
		const code = await one.invite();
		const two = await open(one);
		const both = await Promise.all([
			one.accounts.accept(code, newPerson('Bodil')),
			two.accounts.accept(code, newPerson('Gerda'))
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		await vi.waitFor(() => expect(one.accounts.membersOf(one.standard)).toHaveLength(2));
		expect(one.accounts.membersOf(one.standard)).toEqual(two.accounts.membersOf(one.standard));
	});

	it('is free again when two sign up with one e-mail at once and one must choose another', async () => {
		const { accounts, standard, invite } = await inviting();
		const codes = [await invite(), await invite()];
		const both = await Promise.all(codes.map((code) => accounts.accept(code, newPerson('Bodil'))));
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both).toContainEqual(refused('email-taken'));
		expect(
			accounts
				.invitationsOf(standard)
				.map(({ state, acceptedBy }) => [state, acceptedBy])
				.sort()
		).toEqual([
			['open', undefined],
			['used', 'Bodil']
		]);
		const free = codes.find((code) => accounts.invitation(code).ok) ?? '';
		expect(await accounts.accept(free, newPerson('Gerda'))).toMatchObject({ ok: true });
	});

	it('stays open when what is said of the new person will not do', async () => {
		const { accounts, invite } = await inviting();
		const code = await invite();
		const bodil = newPerson('Bodil');
		expect(await accounts.accept(code, { ...bodil, name: ' ' })).toEqual(refused('name-shape', { most: 120 }));
		expect(await accounts.accept(code, { ...bodil, email: 'bodil' })).toEqual(refused('email-shape'));
		expect(await accounts.accept(code, { ...bodil, email: 'karen@example.org' })).toEqual(refused('email-taken'));
		expect(await accounts.accept(code, { ...bodil, password: 'bodil bodil' })).toEqual(refused('password-personal'));
		expect(await accounts.accept(code, bodil)).toMatchObject({ ok: true });
	});

	it('is not spent by a member, nor by somebody signed out meanwhile', async () => {
		const world = await inviting();
		const code = await world.invite();
		const session = await signIn(world, 'Karen');
		expect(await world.accounts.accept(code, { session })).toEqual(refused('already-member'));
		await world.accounts.signOut(session.token);
		expect(await world.accounts.accept(code, { session })).toEqual(refused('signed-out'));
		expect(world.accounts.invitation(code)).toMatchObject({ ok: true });
	});

	it('lasts from 1 to 60 days, 14 unless said', async () => {
		expect(invitationDays).toEqual({ least: 1, usual: 14, most: 60 });
		const { accounts, clock, standard, karen, invite } = await inviting();
		for (const days of [0, 61, 1.5, Number.NaN])
			expect(await accounts.invite({ project: standard, role: 'author', by: karen, days })).toEqual(
				refused('days-range', { least: 1, most: 60 })
			);
		await invite(60);
		const code = await invite(1);
		const expired = new Date(clock.now().getTime() + day);
		clock.pass(day - 1);
		expect(accounts.invitation(code)).toMatchObject({ ok: true });
		clock.pass(1);
		expect(accounts.invitation(code)).toEqual(refused('invitation-expired', { expired }));
		expect(await accounts.accept(code, newPerson('Bodil'))).toEqual(refused('invitation-expired', { expired }));
	});

	it('is made by an owner, to a role the project has', async () => {
		const { accounts, karen, standard, invite } = await inviting();
		const bodil = valueOf(await accounts.accept(await invite(), newPerson('Bodil'))).signedIn?.session.person ?? karen;
		expect(await accounts.invite({ project: standard, role: 'author', by: bodil })).toEqual(refused('not-owner'));
		expect(await accounts.invite({ project: newStudy(), role: 'researcher', by: karen })).toEqual(refused('not-owner'));
		expect(await accounts.invite({ project: standard, role: 'researcher', by: karen })).toEqual(
			refused('role-unknown')
		);
	});

	it('is listed to the owners and can be withdrawn until it is used', async () => {
		const { accounts, clock, standard, invite } = await inviting();
		const used = await invite();
		valueOf(await accounts.accept(used, newPerson('Bodil')));
		clock.pass(1000);
		const code = await invite();
		const [open, spent] = accounts.invitationsOf(standard);
		expect(open).toEqual({
			id: open?.id,
			project: standard,
			role: 'reviewer',
			invitedBy: 'Karen',
			made: clock.now(),
			expires: new Date(clock.now().getTime() + 14 * day),
			state: 'open',
			acceptedBy: undefined
		});
		expect([spent?.state, spent?.acceptedBy]).toEqual(['used', 'Bodil']);
		expect(await accounts.withdrawInvitation(open?.id ?? '')).toEqual({ ok: true, value: undefined });
		expect(await accounts.withdrawInvitation(open?.id ?? '')).toEqual({ ok: true, value: undefined });
		expect(await accounts.withdrawInvitation(spent?.id ?? '')).toEqual(refused('invitation-used'));
		expect(await accounts.withdrawInvitation('none')).toEqual(refused('invitation-unknown'));
		expect(accounts.invitation(code)).toEqual(refused('invitation-withdrawn'));
		expect(await accounts.accept(code, newPerson('Gerda'))).toEqual(refused('invitation-withdrawn'));
	});

	it('is void when the one who made it is no longer an owner', async () => {
		const { accounts, karen, standard, invite } = await inviting();
		const code = await invite();
		const joined = valueOf(await accounts.accept(await invite(), newPerson('Bodil')));
		valueOf(await accounts.setRole(standard, joined.signedIn?.session.person ?? karen, 'owner'));
		valueOf(await accounts.remove(standard, karen));
		expect(accounts.invitation(code)).toEqual(refused('invitation-withdrawn'));
		expect(await accounts.accept(code, newPerson('Gerda'))).toEqual(refused('invitation-withdrawn'));
	});

	it('lets somebody in again who had left', async () => {
		const world = await inviting();
		const bodil = await add(world, 'Bodil');
		const session = await signIn(world, 'Bodil');
		valueOf(await world.accounts.accept(await world.invite(), { session }));
		valueOf(await world.accounts.remove(world.standard, bodil));
		valueOf(await world.accounts.accept(await world.invite(), { session }));
		expect(world.accounts.memberOf(bodil, world.standard)).toEqual({ person: bodil, role: 'reviewer' });
	});
});

describe('a crash while an invitation is being accepted', () => {
	it.each(['person', 'membership', 'invitation'])(
		'is healed at the next start, before the %s is stored',
		async (kind) => {
			const world = await inviting();
			const code = await world.invite();
			const put = world.database.put.bind(world.database);
			let taken = false;
			const failing = vi.spyOn(world.database, 'put').mockImplementation((document, ...rest) => {
				if (taken && document._id?.startsWith(kind)) return Promise.reject(new Error('the power went'));
				taken ||= document._id?.startsWith('invitation') ?? false;
				return put(document, ...rest);
			});
			await expect(world.accounts.accept(code, newPerson('Bodil'))).rejects.toThrow('the power went');
			failing.mockRestore();
			await world.accounts.close();
			const again = await open(world);
			expect(again.accounts.membersOf(world.standard).map(({ name, role }) => [name, role])).toEqual([
				['Bodil', 'reviewer'],
				['Karen', 'owner']
			]);
			expect(again.accounts.invitation(code)).toEqual(refused('invitation-used'));
			expect(await again.accounts.signIn({ ...newPerson('Bodil'), from: 'here' })).toMatchObject({ ok: true });
			const [invitation] = (
				await world.database.allDocs({ startkey: 'invitation:', endkey: 'invitation:\uffff', include_docs: true })
			).rows;
			expect(invitation?.doc).toMatchObject({ state: 'used' });
			expect(invitation?.doc).not.toHaveProperty('account');
		}
	);
});
