import { describe, expect, test } from 'vitest';
import type { CodeId, CodingId, SourceId, VersionId } from '#lib/domain/ids.ts';
import { ownRoom } from '#lib/domain/room.ts';
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
	someRooms,
	stranger
} from '../../../support/rooms.ts';

const aCode = (): CodeId => `code:${newId()}`;
const codeContent = { label: 'nat', colour: 'blue' };

/** The acts that bring in a source with these words. */
function aSource(text: string) {
	const [source, version] = [newId(), newId()];
	const id: SourceId = `source:${source}`;
	const head: VersionId = `version:${source}:${version}`;
	const acts = [
		creating(`words:${source}:${version}`, { text }),
		creating(head, { no: 1, length: text.length, starts: [] }),
		creating(id, { title: 'Interview 1', kind: 'interview', exactness: 'verbatim', head, words: 2 })
	];
	const codingOf = (code: CodeId, start: number, end: number): [CodingId, ReturnType<typeof creating>] => {
		const coding: CodingId = `coding:${source}:${newId()}`;
		return [coding, creating(coding, { code, version: head, start, end })];
	};
	return { id, head, acts, codingOf };
}

describe('a Change', () => {
	test('is stored, and says the revision of each record', async () => {
		const rooms = someRooms();
		const code = aCode();
		const change = aChange([creating(code, codeContent)]);
		const [answer] = await rooms.submit(aStudy, anna, [change]);
		expect(answer).toEqual({
			id: change.id,
			verdict: 'stored',
			revs: { [code]: expect.stringMatching(/^1-/) as string }
		});
		expect(await contentOf(rooms, code)).toEqual(codeContent);
	});

	test('sent twice is answered alike and written once', async () => {
		const rooms = someRooms();
		const code = aCode();
		const change = aChange([creating(code, codeContent)]);
		const answers = await Promise.all([1, 2, 3].map(() => rooms.submit(aStudy, anna, [change])));
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		expect((await rooms.room(aStudy).records.get(code))?.rev).toMatch(/^1-/);
	});

	test('of two people to two fields keeps both', async () => {
		const rooms = someRooms();
		const code = aCode();
		await rooms.submit(aStudy, anna, [aChange([creating(code, codeContent)])]);
		await rooms.submit(aStudy, anna, [aChange([changing(code, 'label', 'nat', 'nattevagt')])]);
		const [answer] = await rooms.submit(aStudy, bo, [aChange([changing(code, 'definition', null, 'Om natten')])]);
		expect(answer).toMatchObject({ verdict: 'stored' });
		expect(await contentOf(rooms, code)).toEqual({ label: 'nattevagt', colour: 'blue', definition: 'Om natten' });
	});

	test('to a field that somebody changed meanwhile is kept beside it, and the writer is told', async () => {
		const rooms = someRooms();
		const code = aCode();
		await rooms.submit(aStudy, anna, [aChange([creating(code, codeContent)])]);
		await rooms.submit(aStudy, anna, [aChange([changing(code, 'label', 'nat', 'nattevagt')])]);
		const late = aChange([changing(code, 'label', 'nat', 'om natten')]);
		const [answer] = await rooms.submit(aStudy, bo, [late]);
		expect(answer).toMatchObject({ verdict: 'adjusted', notes: [{ record: code, field: 'label', what: 'both' }] });
		const held = await rooms.room(aStudy).records.get(code);
		expect(held?.f).toEqual({ label: 'nattevagt', colour: 'blue' });
		expect(held?.alt).toEqual({ label: [{ value: 'om natten', by: bo, at: late.at, change: late.id }] });
	});

	test('whose predecessor is not known waits, and nothing of it is stored', async () => {
		const rooms = someRooms();
		const first = aChange([creating(aCode(), codeContent)]);
		const code = aCode();
		const second = aChange([creating(code, codeContent)], { prev: first.id });
		expect(await rooms.submit(aStudy, anna, [second])).toEqual([{ id: second.id, verdict: 'later' }]);
		expect(await contentOf(rooms, code)).toBeUndefined();
		const answers = await rooms.submit(aStudy, anna, [first, second]);
		expect(answers.map(({ verdict }) => verdict)).toEqual(['stored', 'stored']);
	});

	test('over many records is taken whole or not at all', async () => {
		const rooms = someRooms();
		const [good, bad] = [aCode(), aCode()];
		const change = aChange([creating(good, codeContent), creating(bad, { label: 'uden farve' })]);
		const [answer] = await rooms.submit(aStudy, anna, [change]);
		expect(answer).toEqual({
			id: change.id,
			verdict: 'refused',
			why: { code: 'invalid', record: bad, field: 'colour' }
		});
		expect(await contentOf(rooms, good)).toBeUndefined();
	});

	test('of somebody who is not a member is refused, and no room comes to be', async () => {
		const databases = memoryDatabases();
		const rooms = someRooms(databases);
		const change = aChange([creating(aCode(), codeContent)]);
		const [answer] = await rooms.submit(aStudy, stranger, [change]);
		expect(answer).toEqual({ id: change.id, verdict: 'refused', why: { code: 'no-access' } });
		expect(databases.names('study-')).toEqual([]);
	});

	test('with the id of somebody else’s Change is refused', async () => {
		const rooms = someRooms();
		const change = aChange([creating(aCode(), codeContent)]);
		await rooms.submit(aStudy, anna, [change]);
		expect(await rooms.submit(aStudy, bo, [change])).toEqual([
			{ id: change.id, verdict: 'refused', why: { code: 'id-taken' } }
		]);
	});

	test('that leads a code back to itself over two steps is refused', async () => {
		const rooms = someRooms();
		const [a, b, c] = [aCode(), aCode(), aCode()];
		const making = [a, b, c].map((code) => creating(code, codeContent));
		await rooms.submit(aStudy, anna, [
			aChange(making),
			aChange([changing(a, 'into', null, b)]),
			aChange([changing(b, 'into', null, c)])
		]);
		const [answer] = await rooms.submit(aStudy, anna, [aChange([changing(c, 'into', null, a)])]);
		expect(answer).toMatchObject({ verdict: 'refused', why: { code: 'cycle', record: c } });
	});
});

describe('a coding', () => {
	test('gets its words from the server’s own text, whatever the sender claims', async () => {
		const rooms = someRooms();
		const source = aSource('Vi mangler én at ringe til.');
		const code = aCode();
		const [coding, act] = source.codingOf(code, 3, 10);
		const claimed = { ...act, fields: { ...('fields' in act ? act.fields : {}), quote: { to: 'noget andet' } } };
		await rooms.submit(aStudy, anna, [
			aChange([...source.acts, creating(code, codeContent)]),
			aChange([claimed as never])
		]);
		expect(await contentOf(rooms, coding)).toEqual({
			code,
			version: source.head,
			start: 3,
			end: 10,
			quote: 'mangler',
			prefix: 'Vi ',
			suffix: ' én at ringe til.'
		});
	});

	test('outside its text is refused', async () => {
		const rooms = someRooms();
		const source = aSource('Kort.');
		const [coding, act] = source.codingOf(aCode(), 2, 60);
		await rooms.submit(aStudy, anna, [aChange(source.acts)]);
		const [answer] = await rooms.submit(aStudy, anna, [aChange([act])]);
		expect(answer).toMatchObject({ verdict: 'refused', why: { code: 'invalid', record: coding, field: 'end' } });
	});

	test('is removed by who made it and by the owner, not by a colleague', async () => {
		const rooms = someRooms();
		const source = aSource('Vi mangler én at ringe til.');
		const [coding, act] = source.codingOf(aCode(), 3, 10);
		await rooms.submit(aStudy, anna, [aChange(source.acts), aChange([act])]);
		const remove = { id: coding, kind: 'delete' } as const;
		const [colleague] = await rooms.submit(aStudy, bo, [aChange([remove])]);
		expect(colleague).toMatchObject({ verdict: 'refused', why: { code: 'not-yours' } });
		const [byOwner] = await rooms.submit(aStudy, owner, [aChange([remove])]);
		expect(byOwner).toMatchObject({ verdict: 'stored' });
		expect(await contentOf(rooms, coding)).toBeUndefined();
	});
});

describe('sharing a source', () => {
	test('moves it with its words and codings from her own room to the study, under the same ids', async () => {
		const rooms = someRooms();
		const mine = ownRoom(aStudy, anna);
		const source = aSource('Vi mangler én at ringe til.');
		const [coding, act] = source.codingOf(aCode(), 3, 10);
		await rooms.submit(mine, anna, [aChange(source.acts, { room: mine }), aChange([act], { room: mine })]);
		const deed = { kind: 'share', from: mine, to: aStudy, source: source.id } as const;
		const [answer] = await rooms.submit(mine, anna, [aChange([], { room: mine, deed })]);
		expect(answer).toMatchObject({ verdict: 'stored' });
		expect(await contentOf(rooms, coding)).toMatchObject({ quote: 'mangler', start: 3 });
		expect(await contentOf(rooms, source.id)).toMatchObject({ title: 'Interview 1' });
		expect(await contentOf(rooms, coding, mine)).toBeUndefined();
		expect(await contentOf(rooms, source.id, mine)).toBeUndefined();
	});

	test('sent together with what it shares waits for that to be stored', async () => {
		const rooms = someRooms();
		const mine = ownRoom(aStudy, anna);
		const source = aSource('Vi mangler én at ringe til.');
		const [coding, act] = source.codingOf(aCode(), 3, 10);
		const deed = { kind: 'share', from: mine, to: aStudy, source: source.id } as const;
		const changes = [source.acts, [act], []].map((acts, i) =>
			aChange(acts, { room: mine, ...(i === 2 ? { deed } : {}) })
		);
		const answers = await rooms.submit(mine, anna, changes);
		expect(answers.map(({ verdict }) => verdict)).toEqual(['stored', 'stored', 'stored']);
		expect(await contentOf(rooms, coding)).toMatchObject({ quote: 'mangler', start: 3 });
		expect(await contentOf(rooms, coding, mine)).toBeUndefined();
	});

	test('of what somebody else keeps to herself is refused', async () => {
		const rooms = someRooms();
		const hers = ownRoom(aStudy, anna);
		const [answer] = await rooms.submit(hers, bo, [aChange([], { room: hers })]);
		expect(answer).toMatchObject({ verdict: 'refused', why: { code: 'no-access' } });
	});
});

describe('a server that died', () => {
	const points = ['intent', 'between', 'written'] as const;
	test.each(points)('at the point "%s" finishes the Change when it starts again, exactly once', async (point) => {
		const databases = memoryDatabases();
		class Died extends Error {}
		const dying = someRooms(databases, {
			at: (here) => {
				if (here === point) throw new Died();
			}
		});
		const codes = Array.from({ length: 40 }, aCode);
		const change = aChange(codes.map((code) => creating(code, codeContent)));
		await expect(dying.submit(aStudy, anna, [change])).rejects.toThrow(Died);

		const rooms = someRooms(databases);
		expect(await rooms.finishOpen()).toBe(1);
		const held = await rooms.room(aStudy).records.load(codes);
		expect([...held.values()].map(({ rev, ch }) => [rev?.slice(0, 2), ch])).toEqual(
			codes.map(() => ['1-', [change.id]])
		);
		const [again] = await rooms.submit(aStudy, anna, [change]);
		expect(again).toMatchObject({ verdict: 'stored' });
		expect(await someRooms(databases).finishOpen()).toBe(0);
	});

	test('between the two rooms of a share leaves neither without the source', async () => {
		const databases = memoryDatabases();
		const mine = ownRoom(aStudy, anna);
		const source = aSource('Vi mangler én at ringe til.');
		await someRooms(databases).submit(mine, anna, [aChange(source.acts, { room: mine })]);
		let writes = 0;
		const dying = someRooms(databases, {
			at: (point) => {
				if (point === 'between' && ++writes === 4) throw new Error('died');
			}
		});
		const deed = { kind: 'share', from: mine, to: aStudy, source: source.id } as const;
		const change = aChange([], { room: mine, deed });
		await expect(dying.submit(mine, anna, [change])).rejects.toThrow('died');
		const rooms = someRooms(databases);
		await rooms.finishOpen();
		expect(await contentOf(rooms, source.id)).toMatchObject({ title: 'Interview 1' });
		expect(await contentOf(rooms, source.id, mine)).toBeUndefined();
	});
});
