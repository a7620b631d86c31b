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
