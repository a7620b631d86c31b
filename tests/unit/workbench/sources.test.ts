import { describe, expect, test } from 'vitest';
import type { Act, Change, Deed } from '#lib/domain/change/change.ts';
import { inverse } from '#lib/domain/change/inverse.ts';
import { overlay } from '#lib/domain/change/overlay.ts';
import { ulidOf, type PersonId, type RecordId, type SourceId, type Ulid } from '#lib/domain/ids.ts';
import { isOf, type RecordKind } from '#lib/domain/records/record-kind.ts';
import { ownRoom, type Room } from '#lib/domain/room.ts';
import { SourceList } from '#lib/workbench/source-list.svelte.ts';
import type { NewSource } from '#lib/workbench/new-source.ts';
import { Sources } from '#lib/workbench/sources.svelte.ts';
import { aStudy, anna, bo, newId } from '../../support/rooms.ts';

interface Acted {
	readonly by: PersonId;
	readonly change: Change;
}

/** One room as a page sees it: nothing but what has been done in it. */
function aView(room: Room, by: PersonId = anna) {
	const acted: Acted[] = [];
	const ids = (): RecordId[] => [...new Set(acted.flatMap(({ change }) => change.acts.map(({ id }) => id)))].sort();
	const entry = (id: RecordId) => {
		const maker = acted.find(({ change }) => change.acts.some((act) => act.id === id))?.by ?? by;
		return overlay(undefined, acted, id, maker);
	};
	const get = (kind: RecordKind, id: RecordId) => {
		const found = entry(id);
		return found && isOf(kind, found) ? found : undefined;
	};
	const act = (acts: readonly Act[], about: { undoes?: Ulid; deed?: Deed } = {}, who = by): Promise<Change> => {
		const change: Change = { v: 1, id: newId(), room, epoch: 1, at: '2026-03-02T12:00:00.000Z', acts, ...about };
		acted.push({ by: who, change });
		return Promise.resolve(change);
	};
	return {
		room,
		acted,
		act,
		entry,
		get,
		fetch: (kind: RecordKind, id: RecordId) => Promise.resolve(get(kind, id)),
		list: (kind: RecordKind, below?: Ulid) =>
			ids()
				.filter((id) => id.startsWith(below === undefined ? `${kind.kind}:` : `${kind.kind}:${below}:`))
				.flatMap((id) => get(kind, id) ?? []),
		groups: (kind: RecordKind) => [
			...new Set(ids().flatMap((id) => (id.startsWith(`${kind.kind}:`) ? (id.split(':')[1] ?? []) : [])))
		],
		progress: { unsaved: 0, waiting: 0, refused: [] },
		dismiss: () => Promise.resolve(),
		close: () => undefined
	};
}
type View = ReturnType<typeof aView>;

function aMaterial() {
	const [team, own] = [aView(aStudy), aView(ownRoom(aStudy, anna))];
	let minutes = 0;
	const tools = { now: () => new Date(Date.UTC(2026, 2, 2, 12, minutes)), newId, epoch: 1 };
	const member = { person: anna, role: 'researcher' } as const;
	// Of a view only what it shows and does counts here, not its connection to a replica.
	const desk = (view: View) => ({
		room: aStudy,
		member,
		view: view as never,
		history: { act: view.act, note: () => undefined },
		tools
	});
	const sources = new Sources(desk(team), desk(own));
	return { sources, team, own, wait: (more: number) => (minutes += more) };
}

const aSource: NewSource = {
	title: 'Interview 04',
	text: 'Vi ved det ikke.',
	starts: [],
	kind: 'interview',
	exactness: 'verbatim'
};

function acts(view: View): string[] {
	return view.acted.at(-1)?.change.acts.map(({ kind, id }) => `${kind} ${id.split(':')[0] ?? ''}`) ?? [];
}

function coding(view: View, source: SourceId, by: PersonId): Promise<Change> {
	const id = `coding:${ulidOf(source)}:${newId()}` as const;
	const version = `version:${ulidOf(source)}:${newId()}`;
	const fields = { code: { to: `code:${newId()}` }, version: { to: version }, start: { to: 0 }, end: { to: 2 } };
	return view.act([{ id, kind: 'create', fields }], {}, by);
}

describe('sources of two rooms', () => {
	test('are one list; her own are marked', async () => {
		const { sources } = aMaterial();
		const shared = await sources.add(aSource);
		const kept = await sources.add(aSource, 'own');
		expect(sources.all.map(({ id }) => id)).toEqual([shared, kept]);
		expect([shared, kept].map((id) => sources.isOwn(id))).toEqual([false, true]);
		expect(await sources.wordsOf(sources.get(kept)?.f.head ?? `version:${newId()}:${newId()}`)).toBe(
			'Vi ved det ikke.'
		);
	});

	test('sharing is one Change in her own room, without acts, that names both rooms', async () => {
		const { sources, own } = aMaterial();
		const source = await sources.add(aSource, 'own');
		await sources.share(source);
		expect(own.acted.at(-1)?.change).toMatchObject({
			room: own.room,
			acts: [],
			deed: { kind: 'share', from: own.room, to: aStudy, source }
		});
		expect(sources.isBeingShared(source)).toBe(true);
	});

	test('what is the team’s already is not shared again', async () => {
		const { sources, own } = aMaterial();
		await sources.share(await sources.add(aSource));
		expect(own.acted).toEqual([]);
	});

	test('a correction goes to the room the source is in; what says so already is left alone', async () => {
		const { sources, team, own } = aMaterial();
		const [shared, kept] = [await sources.add(aSource), await sources.add(aSource, 'own')];
		await sources.changeAll([shared, kept], { exactness: 'notes', kind: 'interview' });
		expect([acts(team), acts(own)]).toEqual([['update source'], ['update source']]);
		const before = team.acted.length;
		await sources.change(shared, { exactness: 'notes' });
		expect(team.acted).toHaveLength(before);
	});

	test('an empty date is a date taken away', async () => {
		const { sources } = aMaterial();
		const source = await sources.add({ ...aSource, date: '2025-03' });
		await sources.change(source, { date: null });
		expect(sources.get(source)?.f).not.toHaveProperty('date');
	});
});

describe('removing', () => {
	test('takes the words along, and leaves codings as they are', async () => {
		const { sources, team } = aMaterial();
		const source = await sources.add(aSource);
		await coding(team, source, bo);
		expect(sources.codingsIn([source])).toEqual({ count: 1, by: [bo] });
		const takeBack = await sources.remove([source]);
		expect(acts(team)).toEqual(['delete source', 'delete version', 'delete words']);
		expect(sources.all).toEqual([]);
		await takeBack();
		expect(sources.get(source)?.f.title).toBe('Interview 04');
		expect(sources.codingsIn([source])).toEqual({ count: 1, by: [bo] });
	});

	test('what is taken back is what was removed, whatever was done since', async () => {
		const { sources, team } = aMaterial();
		const source = await sources.add(aSource);
		const takeBack = await sources.remove([source]);
		const removed = team.acted.at(-1)?.change;
		await sources.add(aSource);
		await takeBack();
		expect(team.acted.at(-1)?.change.undoes).toBe(removed?.id);
		expect(team.acted.at(-1)?.change.acts).toEqual(removed && inverse(removed));
	});

	test('is for the one who brought it in, and the owner', async () => {
		const { sources, team } = aMaterial();
		const source = await sources.add(aSource);
		expect(sources.mayRemove(source)).toBe(true);
		const theirs = team.acted.splice(0).map(({ change }) => ({ by: bo, change }));
		team.acted.push(...theirs);
		expect(sources.mayRemove(source)).toBe(false);
		await sources.remove([source]);
		expect(team.acted).toHaveLength(1);
	});

	test('many long ones are cut into Changes that the server takes', async () => {
		const { sources, team } = aMaterial();
		const ids: SourceId[] = [];
		for (let n = 0; n < 3; n++) ids.push(await sources.add({ ...aSource, text: 'ord '.repeat(400_000) }));
		await sources.remove(ids);
		expect(team.acted.slice(3).map(({ change }) => change.acts.length)).toEqual([3, 3, 3]);
	});
});

describe('opening', () => {
	test('says that she has read it, once a sitting', async () => {
		const { sources, team, wait } = aMaterial();
		const source = await sources.add(aSource);
		await sources.opened(source);
		await sources.opened(source);
		expect(team.acted).toHaveLength(2);
		expect(team.acted.at(-1)?.change.acts).toEqual([
			{
				id: `reading:${ulidOf(source)}:${ulidOf(anna)}`,
				kind: 'create',
				fields: { read: { to: '2026-03-02T12:00:00.000Z' }, opened: { to: '2026-03-02T12:00:00.000Z' } }
			}
		]);
		wait(5);
		await sources.opened(source);
		expect(acts(team)).toEqual(['update reading']);
		expect(sources.readers.get(source)).toEqual([anna]);
	});

	test('nothing is said of a source that is not there', async () => {
		const { sources, team } = aMaterial();
		await sources.opened(`source:${newId()}`);
		expect(team.acted).toEqual([]);
	});
});

describe('who speaks', () => {
	test('a new participant is given a pseudonym that tells no name, and stands behind the label', async () => {
		const { sources } = aMaterial();
		const speakers = [
			{ label: 'Mette H.', role: 'informant' as const },
			{ label: 'P4', role: 'informant' as const }
		];
		const source = await sources.add({ ...aSource, speakers });
		const first = await sources.participants.addSpeaker(source, 'Mette H.');
		const second = await sources.participants.addSpeaker(source, 'P4');
		expect(sources.participants.all.map(({ f }) => f.pseudonym)).toEqual(['P1', 'P4']);
		expect(sources.get(source)?.f.speakers?.map(({ participant }) => participant)).toEqual([first, second]);
		expect(sources.participants.heardIn.get(first)).toEqual([source]);
	});

	test('a participant that is removed comes back where she stood', async () => {
		const { sources } = aMaterial();
		const source = await sources.add({ ...aSource, speakers: [{ label: 'P4', role: 'informant' }] });
		const id = await sources.participants.addSpeaker(source, 'P4');
		const takeBack = await sources.participants.remove(id);
		expect(sources.participants.all).toEqual([]);
		await takeBack();
		expect(sources.participants.get(id)?.f.pseudonym).toBe('P4');
		expect(sources.participants.heardIn.get(id)).toEqual([source]);
	});
});

describe('the list', () => {
	test('is filtered by words, kind and what nobody has coded, with how many each would show', async () => {
		const { sources, team } = aMaterial();
		const coded = await sources.add(aSource);
		const rapport = await sources.add({ ...aSource, title: 'Rapport', kind: 'desk-research' });
		await coding(team, coded, bo);
		const list = new SourceList(sources);
		expect(list.filters.map(({ value, count }) => `${value} ${count}`)).toEqual([
			'all 2',
			'interview 1',
			'desk-research 1',
			'untouched 1'
		]);
		list.filter = 'untouched';
		expect(list.shown.map(({ id }) => id)).toEqual([rapport]);
		list.showAll();
		list.text = 'inter 04';
		expect(list.shown.map(({ id }) => id)).toEqual([coded]);
	});

	test('nothing is done to what is selected but not shown', async () => {
		const { sources } = aMaterial();
		await sources.add(aSource);
		const rapport = await sources.add({ ...aSource, title: 'Rapport' });
		const list = new SourceList(sources);
		list.selectAll();
		list.text = 'rapport';
		expect(list.selected).toEqual([rapport]);
	});

	test('with Shift everything from the last one is selected', async () => {
		const { sources } = aMaterial();
		for (const title of ['a', 'b', 'c', 'd']) await sources.add({ ...aSource, title });
		const list = new SourceList(sources);
		list.order = 'title';
		const [, second, , fourth] = list.shown;
		if (second) list.toggle(second.id);
		if (fourth) list.toggle(fourth.id, true);
		expect(list.selected).toHaveLength(3);
	});
});
