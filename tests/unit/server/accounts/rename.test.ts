import { describe, expect, it } from 'vitest';
import { add, newStandard, newStudy, open, signIn, valueOf } from './open.ts';

describe('a new name', () => {
	it('is hers at once, in her sessions and among the members, and every room of hers is told', async () => {
		const world = await open();
		const karen = await add(world, 'Karen Holm');
		const bodil = await add(world, 'Bodil');
		const [study, standard, others] = [newStudy(), newStandard(), newStudy()];
		await world.accounts.beginProject(study, karen);
		await world.accounts.beginProject(standard, karen);
		await world.accounts.beginProject(others, bodil);
		const { token } = await signIn(world, 'Karen Holm');
		world.told.length = 0;
		valueOf(await world.accounts.rename(karen, '  Karen Lind '));
		expect(world.accounts.session(token)?.name).toBe('Karen Lind');
		expect(world.accounts.membersOf(study).map(({ name }) => name)).toEqual(['Karen Lind']);
		const told = world.told.map(({ project, name, role }) => ({ project, name, role }));
		expect(new Set(told)).toEqual(
			new Set([study, standard].map((project) => ({ project, name: 'Karen Lind', role: 'owner' })))
		);
	});

	it('is one line with something on it; otherwise she keeps the one she has', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const { token } = await signIn(world, 'Karen');
		for (const name of ['', '   ', 'Karen\nHolm', 'k'.repeat(121)])
			expect(await world.accounts.rename(karen, name)).toEqual({ ok: false, why: { code: 'name-shape', most: 120 } });
		expect(world.accounts.session(token)?.name).toBe('Karen');
	});

	it('is there after a restart', async () => {
		const world = await open();
		const karen = await add(world, 'Karen');
		const study = newStudy();
		await world.accounts.beginProject(study, karen);
		valueOf(await world.accounts.rename(karen, 'Karen Lind'));
		const again = await open(world);
		expect(again.told).toMatchObject([{ project: study, name: 'Karen Lind' }]);
	});
});
