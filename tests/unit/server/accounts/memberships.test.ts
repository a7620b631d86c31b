import { describe, expect, it } from 'vitest';
import { roleIn, type Membership } from '#lib/server/accounts/memberships.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Project } from '#lib/domain/room.ts';
import { add, newStandard, newStudy, open, password, signIn, valueOf, type World } from './open.ts';

const refused = (code: string) => ({ ok: false, why: { code } });
const done = { ok: true, value: undefined };

/** Lets somebody with an account in. */
async function letIn(world: World, project: Project, name: string, role: string, by: PersonId): Promise<PersonId> {
	const person = await add(world, name);
	const { code } = valueOf(await world.accounts.invite({ project, role, by }));
	valueOf(await world.accounts.accept(code, { session: await signIn(world, name) }));
	return person;
}

describe('a role', () => {
	it('is one that the type of the project has', () => {
		const names = ['owner', 'researcher', 'author', 'reviewer', 'king'];
		expect(names.map((name) => roleIn(newStudy(), name))).toEqual([
			'owner',
			'researcher',
			undefined,
			undefined,
			undefined
		]);
		expect(names.map((name) => roleIn(newStandard(), name))).toEqual([
			'owner',
			undefined,
			'author',
			'reviewer',
			undefined
		]);
	});
});

describe('a membership', () => {
	it('begins with the project’s owner, who is told to its room', async () => {
		const world = await open();
		const karen = await add(world, 'Karen Holm');
		const bodil = await add(world, 'Bodil');
		const study = newStudy();
		await world.accounts.beginProject(study, karen);
		await world.accounts.beginProject(study, karen);
		expect(world.accounts.memberOf(karen, study)).toEqual({ person: karen, role: 'owner' });
		expect(world.accounts.memberOf(bodil, study)).toBeUndefined();
		expect(world.accounts.memberOf(karen, newStudy())).toBeUndefined();
		expect(world.accounts.projectsOf(karen)).toEqual([{ project: study, role: 'owner' }]);
		expect(world.accounts.membersOf(study)).toEqual([
			{ person: karen, name: 'Karen Holm', role: 'owner', email: 'karen@example.org' }
		]);
		const told: Membership = { project: study, person: karen, name: 'Karen Holm', colour: 'blue', role: 'owner' };
		expect(world.told).toEqual([told, told]);
		await expect(world.accounts.beginProject(study, bodil)).rejects.toThrow('has begun already');
	});

	it('changes its role, or ends, and the room is told each time', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const standard = newStandard();
		await world.accounts.beginProject(standard, karen);
		const bodil = await letIn(world, standard, 'Bodil', 'reviewer', karen);
		world.told.length = 0;
		expect(await world.accounts.setRole(standard, bodil, 'author')).toEqual(done);
		expect(world.accounts.memberOf(bodil, standard)).toEqual({ person: bodil, role: 'author' });
		expect(await world.accounts.remove(standard, bodil)).toEqual(done);
		expect(world.accounts.memberOf(bodil, standard)).toBeUndefined();
		expect(world.accounts.projectsOf(bodil)).toEqual([]);
		expect(world.accounts.membersOf(standard).map(({ person }) => person)).toEqual([karen]);
		expect(world.told.map(({ person, colour, role }) => [person, colour, role])).toEqual([
			[bodil, 'orange', 'author'],
			[bodil, 'orange', undefined]
		]);
	});

	it('is not changed for a role the project does not have, nor of somebody who is not there', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const bodil = await add(world, 'Bodil');
		const study = newStudy();
		await world.accounts.beginProject(study, karen);
		expect(await world.accounts.setRole(study, karen, 'reviewer')).toEqual(refused('role-unknown'));
		expect(await world.accounts.setRole(study, bodil, 'researcher')).toEqual(refused('not-member'));
		expect(await world.accounts.remove(study, bodil)).toEqual(refused('not-member'));
	});

	it('of the last owner can neither end nor fall', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const study = newStudy();
		await world.accounts.beginProject(study, karen);
		const bodil = await letIn(world, study, 'Bodil', 'researcher', karen);
		expect(await world.accounts.remove(study, karen)).toEqual(refused('last-owner'));
		expect(await world.accounts.setRole(study, karen, 'researcher')).toEqual(refused('last-owner'));
		expect(await world.accounts.setRole(study, karen, 'owner')).toEqual(done);
		expect(await world.accounts.setRole(study, bodil, 'owner')).toEqual(done);
		expect(await world.accounts.remove(study, karen)).toEqual(done);
		expect(await world.accounts.remove(study, bodil)).toEqual(refused('last-owner'));
	});

	it('of one of two owners stays when both go at once', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const study = newStudy();
		await world.accounts.beginProject(study, karen);
		const bodil = await letIn(world, study, 'Bodil', 'owner', karen);
		expect(await Promise.all([world.accounts.remove(study, karen), world.accounts.remove(study, bodil)])).toEqual([
			done,
			refused('last-owner')
		]);
	});

	it('of an owner stays when two processes let the two owners go at once', async () => {
		for (let round = 0; round < 5; round++) {
			const one = await open();
			const karen = await add(one, 'Karen');
			const study = newStudy();
			await one.accounts.beginProject(study, karen);
			const bodil = await letIn(one, study, 'Bodil', 'owner', karen);
			const two = await open(one);
			const went = await Promise.all([one.accounts.remove(study, karen), two.accounts.remove(study, bodil)]);
			expect(went).toContainEqual(refused('last-owner'));
			await Promise.all([one.accounts.close(), two.accounts.close()]);
			const after = await open(one);
			expect(after.accounts.membersOf(study).filter(({ role }) => role === 'owner').length).toBeGreaterThan(0);
		}
	});
});

describe('a restart', () => {
	it('keeps people, sessions and memberships, and tells every membership once more, ended ones too', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const standard = newStandard();
		await world.accounts.beginProject(standard, karen);
		const bodil = await letIn(world, standard, 'Bodil', 'reviewer', karen);
		await world.accounts.remove(standard, bodil);
		const session = await signIn(world, 'Karen');
		await world.accounts.close();
		const again = await open(world);
		expect(again.accounts.session(session.token)).toEqual(session);
		expect(again.accounts.memberOf(karen, standard)).toEqual({ person: karen, role: 'owner' });
		expect(again.accounts.memberOf(bodil, standard)).toBeUndefined();
		expect(again.told.map(({ person, role }) => [person, role]).sort()).toEqual(
			[
				[karen, 'owner'],
				[bodil, undefined]
			].sort()
		);
		expect(await again.accounts.signIn({ email: 'karen@example.org', password, from: 'here' })).toMatchObject({
			ok: true
		});
	});

	it('heals a membership that was stored and not told', async () => {
		const world = await open({}, () => Promise.reject(new Error('the disk is full')));
		const karen = await add(world, 'Karen');
		const study = newStudy();
		await expect(world.accounts.beginProject(study, karen)).rejects.toThrow('the disk is full');
		await world.accounts.close();
		const again = await open(world);
		expect(again.told).toEqual([{ project: study, person: karen, name: 'Karen', colour: 'blue', role: 'owner' }]);
	});
});
