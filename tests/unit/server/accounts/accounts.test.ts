import { describe, expect, it, vi } from 'vitest';
import { conflictRounds } from '#lib/server/accounts/account-store.ts';
import { UnreadableAccount } from '#lib/server/accounts/documents.ts';
import { add, emailOf, newDatabase, newStudy, open, password, signIn, storedText, valueOf } from './open.ts';

const refused = (code: string, data: object = {}) => ({ ok: false, why: { code, ...data } });
const karen = { name: 'Karen Holm', email: 'karen@example.org', password };

describe('the first account', () => {
	it('is made with the token of the start, once', async () => {
		const { accounts } = await open();
		const token = accounts.firstToken() ?? '';
		expect(token).toHaveLength(22);
		expect(await accounts.begin({ ...karen, token: `${token}x` })).toEqual(refused('token-wrong'));
		expect(await accounts.begin({ ...karen, token: '' })).toEqual(refused('token-wrong'));
		expect(await accounts.begin({ ...karen, token, password: 'kort' })).toEqual(
			refused('password-short', { least: 10 })
		);
		const { session } = valueOf(await accounts.begin({ ...karen, token }));
		expect(accounts.session(session.token)).toEqual(session);
		expect(accounts.firstToken()).toBeUndefined();
		expect(await accounts.begin({ ...karen, email: 'gerda@example.org', token })).toEqual(refused('token-used'));
	});

	it('is one, though two come with the token at once', async () => {
		const { accounts } = await open();
		const token = accounts.firstToken() ?? '';
		const both = await Promise.all([
			accounts.begin({ ...karen, token }),
			accounts.begin({ ...karen, email: 'gerda@example.org', token })
		]);
		expect(both).toMatchObject([{ ok: true }, refused('token-used')]);
	});

	it('has another token at each start, and none when there is an account', async () => {
		const first = await open();
		const token = first.accounts.firstToken();
		await first.accounts.close();
		const second = await open(first);
		expect(second.accounts.firstToken()).not.toBe(token);
		await add(second, 'Karen');
		await second.accounts.close();
		expect((await open(first)).accounts.firstToken()).toBeUndefined();
	});

	it('takes the token away from a second process too', async () => {
		const one = await open();
		const two = await open(one);
		await add(one, 'Karen');
		await vi.waitFor(() => expect(two.accounts.firstToken()).toBeUndefined());
	});
});

describe('an account', () => {
	it('is alone with its e-mail, even when two come at once', async () => {
		const world = await open();
		const both = await Promise.all(
			['karen@example.org', ' KAREN@example.org'].map((email) => world.accounts.addPerson({ ...karen, email }))
		);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both).toContainEqual(refused('email-taken'));
		expect(await world.accounts.addPerson(karen)).toEqual(refused('email-taken'));
	});

	it('is alone with its e-mail, even when two come at once to two processes', async () => {
		const one = await open();
		const two = await open(one);
		const both = await Promise.all([one.accounts.addPerson(karen), two.accounts.addPerson(karen)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('is given its hue once, each the next', async () => {
		const world = await open();
		for (const name of ['Karen', 'Bodil', 'Gerda'])
			await world.accounts.beginProject(newStudy(), await add(world, name));
		expect(world.told.map(({ name, colour }) => [name, colour])).toEqual([
			['Karen', 'blue'],
			['Bodil', 'orange'],
			['Gerda', 'green']
		]);
	});
});

describe('what is stored', () => {
	it('holds no token, password or code in clear, deleted documents and all', async () => {
		const world = await open();
		const token = world.accounts.firstToken() ?? '';
		const owner = valueOf(await world.accounts.begin({ ...karen, token })).session;
		const study = newStudy();
		await world.accounts.beginProject(study, owner.person);
		const invite = { project: study, role: 'researcher', by: owner.person };
		const codes = [
			valueOf(await world.accounts.invite(invite)).code,
			valueOf(await world.accounts.invite(invite)).code
		];
		const bodil = { name: 'Bodil', email: 'bodil@example.org', password: 'skoven tier for ulve' };
		const joined = valueOf(await world.accounts.accept(codes[0] ?? '', bodil));
		const changed = 'havet synger for måger';
		const renewed = valueOf(await world.accounts.changePassword(owner.person, password, changed)).session;
		const written = (await world.database.changes({ include_docs: true })).results;
		const stored = `${await storedText(world.database)}${JSON.stringify(written)}`;
		const secrets = [
			...[token, owner.token, renewed.token, joined.signedIn?.session.token ?? token, ...codes],
			...[password, bodil.password, changed]
		];
		expect(secrets.filter((secret) => secret === '' || stored.includes(secret))).toEqual([]);
		expect(stored).toContain('$argon2id$');
	});

	it('carries its version and a kind in its id', async () => {
		const world = await open();
		const person = await add(world, 'Karen');
		await world.accounts.beginProject(newStudy(), person);
		await signIn(world, 'Karen');
		const { rows } = await world.database.allDocs<{ v: number }>({ include_docs: true });
		expect(rows.map(({ id, doc }) => [id.split(':')[0], doc?.v]).sort()).toEqual([
			['membership', 1],
			['person', 1],
			['session', 1]
		]);
		expect(rows.some(({ id }) => id.includes('karen') || id.includes('example'))).toBe(false);
	});

	it('keeps what a newer version has added', async () => {
		const world = await open();
		const person = await add(world, 'Karen');
		await world.accounts.close();
		const [row] = (await world.database.allDocs({ include_docs: true })).rows;
		if (!row?.doc) throw new Error('nothing is stored');
		await world.database.put({ ...row.doc, pronouns: 'hun' });
		const again = await open(world);
		valueOf(await again.accounts.changePassword(person, password, 'havet synger for måger'));
		expect(await world.database.get(row.id)).toMatchObject({ pronouns: 'hun' });
	});

	it('keeps the server from starting when it cannot be read', async () => {
		const database = newDatabase();
		await database.put({ _id: 'person:0123', v: 2, name: 'Karen' });
		await expect(open({ database })).rejects.toThrow(UnreadableAccount);
	});

	it('is not disturbed by documents of others', async () => {
		const database = newDatabase();
		await database.put({ _id: '_design/views', views: {} });
		await database.put({ _id: 'link:0123', v: 1 });
		expect((await open({ database })).accounts.firstToken()).toBeDefined();
	});
});

describe('a write', () => {
	it('is tried again when another process was first, and is a fault after 20 times', async () => {
		expect(conflictRounds).toBe(20);
		const world = await open();
		const person = await add(world, 'Karen');
		const study = newStudy();
		await world.accounts.beginProject(study, person);
		const conflict = () => Promise.reject(Object.assign(new Error('conflict'), { status: 409 }));
		const put = vi.spyOn(world.database, 'put');
		for (let i = 0; i < 19; i++) put.mockImplementationOnce(conflict);
		valueOf(await world.accounts.invite({ project: study, role: 'researcher', by: person }));
		expect(put).toHaveBeenCalledTimes(20);
		put.mockImplementation(conflict);
		await expect(world.accounts.invite({ project: study, role: 'researcher', by: person })).rejects.toThrow(
			'too many conflicts'
		);
		put.mockRestore();
		expect(await world.accounts.signIn({ email: emailOf('Karen'), password, from: 'here' })).toMatchObject({
			ok: true
		});
	});

	it('is in memory when its promise resolves, and the feed that follows does not undo it', async () => {
		const world = await open();
		await add(world, 'Karen');
		for (let i = 0; i < 50; i++) {
			const { token } = await signIn(world, 'Karen');
			expect(world.accounts.session(token)).toBeDefined();
			await world.accounts.signOut(token);
			expect(world.accounts.session(token)).toBeUndefined();
			await new Promise((resolve) => setImmediate(resolve));
			expect(world.accounts.session(token)).toBeUndefined();
		}
	});
});

describe('the feed', () => {
	it('is taken up again when the database had gone away', async () => {
		const one = await open();
		const changes = vi.spyOn(one.database, 'changes');
		const two = await open(one);
		const feed: unknown = changes.mock.results[0]?.value;
		changes.mockRestore();
		if (!isEmitter(feed)) throw new Error('no feed was opened');
		feed.emit('error', new Error('ECONNRESET'));
		feed.cancel();
		await add(one, 'Karen');
		await vi.waitFor(() => expect(two.accounts.firstToken()).toBeUndefined(), 5000);
	});
});

function isEmitter(value: unknown): value is { emit: (name: string, what: unknown) => void; cancel: () => void } {
	return typeof value === 'object' && value !== null && 'emit' in value && 'cancel' in value;
}
