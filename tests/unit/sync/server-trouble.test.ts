import { describe, expect, test } from 'vitest';
import type { CodeId } from '#lib/domain/ids.ts';
import { takeChanges } from '#lib/server/change-endpoint.ts';
import {
	aChange,
	anna,
	aStudy,
	bo,
	changing,
	contentOf,
	creating,
	memoryDatabases,
	newId,
	owner,
	someRooms
} from '../../support/rooms.ts';

const aCode = (): CodeId => `code:${newId()}`;
const codeContent = { label: 'nat', colour: 'blue' };

describe('a room', () => {
	test('takes a Change that is sent at the very moment the one before is answered', async () => {
		const { writer } = someRooms().room(aStudy);
		const answered: string[] = [];
		for (let n = 0; n < 5; n++)
			answered.push(
				...(await writer.submit(anna, [aChange([creating(aCode(), codeContent)])])).map((one) => one.verdict)
			);
		expect(answered).toEqual(['stored', 'stored', 'stored', 'stored', 'stored']);
	});

	test('whose disk failed for a moment finishes what was half done before it takes anything more', async () => {
		let fails = false;
		const rooms = someRooms(memoryDatabases(), {
			at: (point) => {
				if (point !== 'written' || !fails) return;
				fails = false;
				throw new Error('the disk is full');
			}
		});
		const code = aCode();
		await rooms.submit(aStudy, owner, [aChange([creating(code, codeContent)])]);
		fails = true;
		const annas = aChange([changing(code, 'label', 'nat', 'aften')]);
		await expect(rooms.submit(aStudy, anna, [annas])).rejects.toThrow('the disk is full');

		// Bo has seen hers and sets it back; then the record is changed so often that it has forgotten the first of its Changes.
		await rooms.submit(aStudy, bo, [aChange([changing(code, 'label', 'aften', 'nat')])]);
		for (let n = 0; n < 9; n++)
			await rooms.submit(aStudy, bo, [aChange([changing(code, 'place', n === 0 ? null : n, n + 1)])]);
		const [answer] = await rooms.submit(aStudy, anna, [annas]);
		expect(answer).toMatchObject({ id: annas.id, verdict: 'stored' });
		expect(await contentOf(rooms, code)).toEqual({ ...codeContent, place: 9 });
	});

	test('that died with many Changes to one record half done applies none of them twice', async () => {
		const databases = memoryDatabases();
		const code = aCode();
		await someRooms(databases).submit(aStudy, owner, [aChange([creating(code, codeContent)])]);
		const dying = someRooms(databases, {
			at: (point) => {
				if (point === 'written') throw new Error('died');
			}
		});
		const names = ['nat', ...Array.from({ length: 20 }, (_, n) => `navn ${n}`)];
		const typing = names.slice(1).map((name, n) => aChange([changing(code, 'label', names[n] ?? '', name)]));
		await expect(dying.submit(aStudy, anna, typing)).rejects.toThrow('died');
		const rooms = someRooms(databases);
		expect(await rooms.finishOpen()).toBe(20);
		const held = await rooms.room(aStudy).records.get(code);
		expect(held).toMatchObject({ rev: expect.stringMatching(/^2-/) as string, f: { label: 'navn 19' } });
		expect(held?.alt).toBeUndefined();
	});

	test('that died does not let a Change act that had nothing to do before', async () => {
		const databases = memoryDatabases();
		const code = aCode();
		let groups = 0;
		const dying = someRooms(databases, {
			at: (point) => {
				if (point === 'written' && ++groups === 2) throw new Error('died');
			}
		});
		const begun = dying.submit(aStudy, owner, [aChange([creating(code, codeContent)])]);
		// While the first group is written, two wait and make the second: hers finds her value there already, then his changes it.
		const hers = dying.submit(aStudy, anna, [aChange([changing(code, 'label', 'aften', 'nat')])]);
		const his = dying.submit(aStudy, bo, [aChange([changing(code, 'label', 'nat', 'aften')])]);
		await begun;
		expect((await Promise.allSettled([hers, his])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		const rooms = someRooms(databases);
		expect(await rooms.finishOpen()).toBe(2);
		expect(await contentOf(rooms, code)).toEqual({ ...codeContent, label: 'aften' });
	});

	test('does not take back a refusal when its reason has gone, not even when it died before it could say so', async () => {
		const databases = memoryDatabases();
		const code = aCode();
		const rooms = someRooms(databases, {
			at: (point) => {
				if (point === 'intent') throw new Error('died');
			}
		});
		const change = aChange([changing(code, 'label', 'nat', 'aften')]);
		await expect(rooms.submit(aStudy, bo, [change])).rejects.toThrow('died');

		const again = someRooms(databases);
		await again.finishOpen();
		await again.submit(aStudy, anna, [aChange([creating(code, codeContent)])]);
		expect(await again.submit(aStudy, bo, [change])).toEqual([
			{ id: change.id, verdict: 'refused', why: { code: 'gone' } }
		]);
		expect(await contentOf(again, code)).toEqual(codeContent);
	});

	test('answers the others when somebody sends what no record could be made of', async () => {
		const rooms = someRooms();
		const good = aChange([creating(aCode(), codeContent)]);
		const poison = ['toString', 'constructor', '__proto__'].flatMap((name) => {
			const [inField, inValue, settled] = [newId(), newId(), newId()];
			const plain = aChange([]);
			return [
				{ ...plain, id: inField, acts: [{ id: aCode(), kind: 'create', fields: named(name, { to: 1 }) }] },
				{
					...plain,
					id: inValue,
					acts: [{ id: `source:${newId()}`, kind: 'create', fields: { file: { to: named(name, 1) } } }]
				},
				{ ...plain, id: settled, acts: [{ id: aCode(), kind: 'update', fields: {}, settles: named(name, []) }] }
			];
		});
		const answers = await takeChanges(rooms, anna, JSON.stringify([...poison, good]));
		expect(answers?.map(({ verdict }) => verdict)).toEqual([...poison.map(() => 'refused'), 'stored']);
	});
});

const named = (name: string, value: unknown): unknown =>
	JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`);
