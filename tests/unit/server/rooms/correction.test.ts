import { describe, expect, test } from 'vitest';
import type { Member } from '#lib/domain/policy.ts';
import { ownRoom } from '#lib/domain/room.ts';
import { wordsOf } from '#lib/domain/ids.ts';
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
	someRooms,
	stranger
} from '../../../support/rooms.ts';
import { aCorrection, replacing, send, stateOf, writeSource } from './correction-world.ts';

const text = 'Hvad gør I om natten?\nDer er ikke nogen. Vi mangler en at ringe til.\nOg så venter vi.';
const starts = [
	{ id: 'a', kind: 'turn', at: 0, speaker: 'I' },
	{ id: 'b', kind: 'turn', at: text.indexOf('Der'), speaker: 'P4' }
] as const;

describe('a correction of the head', () => {
	test('makes the next version, moves the head to it and counts its words', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text, starts);
		const { change, makes } = aCorrection(first, replacing(text, 'mangler', 'savner altid'));
		const answer = await send(rooms, anna, change);
		expect(answer.verdict).toBe('stored');
		expect('revs' in answer ? Object.keys(answer.revs).sort() : []).toEqual([id, makes, wordsOf(makes)].sort());
		const at = text.indexOf('mangler');
		const now = text.replace('mangler', 'savner altid');
		expect(await contentOf(rooms, id)).toMatchObject({ head: makes, words: 20 });
		expect(await contentOf(rooms, makes)).toEqual({
			no: 2,
			length: now.length,
			starts,
			from: [{ parent: first, ops: [[at, 7, 12]] }]
		});
		expect(await contentOf(rooms, wordsOf(makes))).toEqual({ text: now });
	});

	test('leaves every coding as it was written, and where its words are', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text, starts);
		const start = text.indexOf('venter');
		const coding = `coding:${id.slice('source:'.length)}:${newId()}` as const;
		const made = { code: `code:${newId()}`, version: first, start, end: start + 6 };
		await send(rooms, bo, aChange([creating(coding, made)]));
		const before = await contentOf(rooms, coding);
		await send(rooms, anna, aCorrection(first, replacing(text, 'gør I', 'gør I så')).change);
		expect(await contentOf(rooms, coding)).toEqual(before);
		const state = await stateOf(rooms, id);
		expect(state.place(first, start, 'venter')).toEqual({ standing: 'sure', words: 'venter' });
	});

	test('takes whole words, whatever was sent, and nothing from the acts that came with it', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, 'Hun kom hjem.');
		const { change, makes } = aCorrection(first, [{ at: 7, del: 0, ins: 'mer' }]);
		const lies = [creating(wordsOf(makes), { text: 'Noget helt andet.' }), changing(id, 'title', null, 'Andet')];
		expect(await send(rooms, anna, { ...change, acts: lies })).toMatchObject({ verdict: 'stored' });
		expect((await stateOf(rooms, id)).text).toBe('Hun kommer hjem.');
		expect(await contentOf(rooms, makes)).toMatchObject({ from: [{ parent: first, ops: [[4, 3, 6]] }] });
		expect(await contentOf(rooms, id)).toMatchObject({ title: 'Interview 1' });
	});

	test('that joins two turns lets the first speaker say it all, and taken back gives the second her turn again', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text, starts);
		const join = aCorrection(first, replacing(text, '?\nDer', '? Der'));
		await send(rooms, anna, join.change);
		expect((await stateOf(rooms, id)).starts).toEqual([starts[0]]);
		await send(rooms, anna, aCorrection(join.makes, [], { undoes: join.makes }).change);
		expect(await stateOf(rooms, id)).toMatchObject({ text, starts });
	});

	test('in her own room stays there until she shares the source', async () => {
		const rooms = someRooms();
		const mine = ownRoom(aStudy, anna);
		const { id, first } = await writeSource(rooms, text, starts, mine);
		const { change, makes } = aCorrection(first, replacing(text, 'mangler', 'savner'), {}, { room: mine });
		expect(await send(rooms, anna, change)).toMatchObject({ verdict: 'stored' });
		expect(await contentOf(rooms, makes)).toBeUndefined();
		const deed = { kind: 'share', from: mine, to: aStudy, source: id } as const;
		expect(await send(rooms, anna, aChange([], { room: mine, deed }))).toMatchObject({ verdict: 'stored' });
		expect(await stateOf(rooms, id)).toMatchObject({ head: makes, text: text.replace('mangler', 'savner') });
	});

	test('and a coding of the corrected words, sent together, are both stored', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		const { change, makes } = aCorrection(first, replacing(text, 'mangler', 'savner'));
		const coding = `coding:${id.slice('source:'.length)}:${newId()}` as const;
		const start = text.indexOf('mangler');
		const act = creating(coding, { code: `code:${newId()}`, version: makes, start, end: start + 6 });
		const answers = await rooms.submit(aStudy, anna, [change, aChange([act], { prev: change.id })]);
		expect(answers.map(({ verdict }) => verdict)).toEqual(['stored', 'stored']);
		expect(await contentOf(rooms, coding)).toMatchObject({ quote: 'savner' });
	});
});

describe('a correction of an earlier version', () => {
	test('is brought onto the head, and what was coded in it is found there', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text, starts);
		const one = aCorrection(first, replacing(text, 'gør I', 'foretager I jer'));
		const other = aCorrection(first, replacing(text, 'mangler', 'savner'));
		await send(rooms, anna, one.change);
		await send(rooms, bo, other.change);
		const state = await stateOf(rooms, id);
		expect(state.text).toBe(text.replace('gør I', 'foretager I jer').replace('mangler', 'savner'));
		expect([...state.versions.values()].map(({ no }) => no).sort()).toEqual([1, 2, 3, undefined]);
		expect(state.starts.map(({ at }) => state.text.slice(at, at + 3))).toEqual(['Hva', 'Der']);
		const at = text.indexOf('mangler');
		expect(state.place(other.makes, at, 'savner en')).toEqual({ standing: 'sure', words: 'savner en' });
	});

	test('where somebody has corrected the same words stays aside until it has been looked at', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		await send(rooms, anna, aCorrection(first, replacing(text, 'mangler', 'savner')).change);
		const other = aCorrection(first, replacing(text, 'mangler', 'fattes'));
		expect(await send(rooms, bo, other.change)).toMatchObject({ verdict: 'stored' });
		const state = await stateOf(rooms, id);
		expect(state.text).toBe(text.replace('mangler', 'savner'));
		expect(await contentOf(rooms, wordsOf(other.makes))).toEqual({ text: text.replace('mangler', 'fattes') });
		const ops = replacing(state.text, 'savner', 'fattes');
		const settling = aCorrection(state.head, ops, { settles: other.makes });
		expect(await send(rooms, anna, settling.change)).toMatchObject({ verdict: 'stored' });
		expect(await stateOf(rooms, id)).toMatchObject({ text: text.replace('mangler', 'fattes') });
		expect(await contentOf(rooms, settling.makes)).toMatchObject({ undoes: other.makes });
	});

	test('in the same words as somebody else’s counts once', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		const ops = replacing(text, 'mangler', 'savner');
		await send(rooms, anna, aCorrection(first, ops).change);
		await send(rooms, bo, aCorrection(first, ops).change);
		expect((await stateOf(rooms, id)).text).toBe(text.replace('mangler', 'savner'));
	});
});

describe('taking a correction back', () => {
	test('gives back the words and a coding whose words were gone', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		const start = text.indexOf('mangler');
		const gone = aCorrection(first, replacing(text, ' mangler', ''));
		await send(rooms, anna, gone.change);
		expect((await stateOf(rooms, id)).place(first, start, 'mangler').standing).toBe('orphan');
		const back = aCorrection(gone.makes, [], { undoes: gone.makes });
		await send(rooms, anna, back.change);
		const state = await stateOf(rooms, id);
		expect([state.head, state.text]).toEqual([back.makes, text]);
		expect(state.place(first, start, 'mangler')).toEqual({ standing: 'sure', words: 'mangler' });
	});

	test('leaves what somebody has corrected since', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		const one = aCorrection(first, [...replacing(text, 'natten', 'dagen'), ...replacing(text, 'mangler', 'savner')]);
		await send(rooms, anna, one.change);
		const now = (await stateOf(rooms, id)).text;
		await send(rooms, bo, aCorrection(one.makes, replacing(now, 'savner', 'fattes')).change);
		await send(rooms, anna, aCorrection(one.makes, [], { undoes: one.makes }).change);
		expect((await stateOf(rooms, id)).text).toBe(text.replace('mangler', 'fattes'));
	});

	test('twice changes nothing more', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		const one = aCorrection(first, replacing(text, 'mangler', 'savner'));
		await send(rooms, anna, one.change);
		await send(rooms, anna, aCorrection(one.makes, [], { undoes: one.makes }).change);
		const { head } = await stateOf(rooms, id);
		const again = aCorrection(one.makes, [], { undoes: one.makes }).change;
		expect(await send(rooms, bo, again)).toEqual({ id: again.id, verdict: 'stored', revs: {} });
		expect(await stateOf(rooms, id)).toMatchObject({ head, text });
	});

	test('and that back again, gives the corrected words', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		const one = aCorrection(first, replacing(text, 'mangler', 'savner'));
		const back = aCorrection(one.makes, [], { undoes: one.makes });
		await rooms.submit(aStudy, anna, [one.change, back.change]);
		await send(rooms, anna, aCorrection(back.makes, [], { undoes: back.makes }).change);
		expect((await stateOf(rooms, id)).text).toBe(text.replace('mangler', 'savner'));
	});
});

describe('a correction is refused', () => {
	test.each([
		['on a version that is not known', { on: newId(), ops: [] }, 'text-gone'],
		['outside its text', { ops: [{ at: 9999, del: 1, ins: '' }] }, 'invalid'],
		['that leads to a text that is not as texts are kept', { ops: [{ at: 3, del: 0, ins: '\r\n' }] }, 'invalid'],
		['that takes back a version that is not known', { ops: [], undoes: newId() }, 'text-gone'],
		['that settles a version that is none', { ops: [], settles: newId() }, 'text-gone']
	])(
		'%s',
		async (
			_,
			{
				on,
				ops,
				...more
			}: {
				on?: string;
				ops: readonly never[] | readonly { at: number; del: number; ins: string }[];
				undoes?: string;
				settles?: string;
			},
			code
		) => {
			const rooms = someRooms();
			const { id, first } = await writeSource(rooms, text);
			const named = (ulid: string) => `version:${id.slice('source:'.length)}:${ulid}` as const;
			const also = Object.fromEntries(Object.entries(more).map(([name, ulid]) => [name, named(ulid)]));
			const { change } = aCorrection(on === undefined ? first : named(on), ops, also);
			expect(await send(rooms, anna, change)).toMatchObject({ verdict: 'refused', why: { code } });
			expect((await stateOf(rooms, id)).text).toBe(text);
		}
	);

	test('of who only reads, of a stranger, and of a source that is gone', async () => {
		const reviewer: Member = { person: bo, role: 'reviewer' };
		const databases = memoryDatabases();
		const rooms = someRooms(databases);
		const { id, first } = await writeSource(rooms, text);
		const late = someRooms(databases, { memberOf: (person) => (person === bo ? reviewer : undefined) });
		const made = aCorrection(first, replacing(text, 'mangler', 'savner')).change;
		expect(await send(late, bo, made)).toMatchObject({ verdict: 'refused', why: { code: 'role' } });
		expect(await send(rooms, stranger, made)).toMatchObject({ verdict: 'refused', why: { code: 'no-access' } });
		await send(rooms, anna, aChange([{ id, kind: 'delete' }]));
		const after = aCorrection(first, replacing(text, 'mangler', 'savner')).change;
		expect(await send(rooms, bo, after)).toMatchObject({ verdict: 'refused', why: { code: 'gone' } });
	});

	test('when its id is that of a version that is there', async () => {
		const rooms = someRooms();
		const { first } = await writeSource(rooms, text);
		const { change } = aCorrection(first, replacing(text, 'mangler', 'savner'));
		const again = { ...change, id: first.slice(-26) };
		expect(await send(rooms, anna, again)).toMatchObject({ verdict: 'refused', why: { code: 'id-taken' } });
	});
});

describe('the head of a source', () => {
	test('and what a version came from are nobody’s to write', async () => {
		const rooms = someRooms();
		const { id, first } = await writeSource(rooms, text);
		const other = `version:${id.slice('source:'.length)}:${newId()}` as const;
		expect(await send(rooms, anna, aChange([changing(id, 'head', first, other)]))).toMatchObject({
			verdict: 'refused',
			why: { code: 'server-only' }
		});
		const made = { no: 2, length: text.length, starts: [], from: [{ parent: first, ops: [] }] };
		const acts = [creating(wordsOf(other), { text }), creating(other, made)];
		expect(await send(rooms, anna, aChange(acts))).toMatchObject({ verdict: 'refused', why: { code: 'server-only' } });
	});
});
