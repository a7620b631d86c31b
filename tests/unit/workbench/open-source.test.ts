import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Fields } from '#lib/domain/entry.ts';
import {
	isRecordId,
	wordsOf,
	type CodeId,
	type CodingId,
	type PersonId,
	type RecordId,
	type SourceId,
	type VersionId
} from '#lib/domain/ids.ts';
import { ownRoom, studyRecord, type Room } from '#lib/domain/room.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Replica } from '#lib/sync/replica.ts';
import type { Tabs, Word } from '#lib/sync/tabs.ts';
import { OpenSource } from '#lib/workbench/open-source.svelte.ts';
import { OpenStudy } from '#lib/workbench/open-study.svelte.ts';
import { RoomView } from '#lib/workbench/room-view.svelte.ts';
import { anna, aStudy, bo, newId } from '../../support/rooms.ts';
import { aReplicaOf } from '../../support/sync-client.ts';

const sourceUlid = newId();
const source: SourceId = `source:${sourceUlid}`;
const versionId = (): VersionId => `version:${sourceUlid}:${newId()}`;
const [v1, v2] = [versionId(), versionId()];
const night: CodeId = `code:${newId()}`;
const wait: CodeId = `code:${newId()}`;
const codingId = (): CodingId => `coding:${sourceUlid}:${newId()}`;

const first = 'Hvad gør I om natten?\nDer er ikke nogen. Vi mangler en at ringe til.\nOg så venter vi.';
const second = first.replace('en at ringe til', 'nogen, der kan komme');

const speakers = [
	{ label: 'I', role: 'interviewer' },
	{ label: 'P4', role: 'informant' }
] as const;
const starts = [
	{ id: 'a', kind: 'turn', at: 0, speaker: 'I' },
	{ id: 'b', kind: 'turn', at: first.indexOf('Der'), speaker: 'P4' }
] as const;

type Records = Readonly<Record<RecordId, { readonly by: PersonId; readonly f: Fields }>>;

function aSource(head: VersionId, text: string): Records {
	return {
		[source]: { by: anna, f: { title: 'Natten', kind: 'interview', exactness: 'verbatim', head, words: 20, speakers } },
		[v1]: { by: anna, f: { no: 1, length: first.length, starts } },
		[wordsOf(head)]: { by: anna, f: { text } },
		[night]: { by: anna, f: { label: 'nat', colour: 'blue' } },
		[wait]: { by: bo, f: { label: 'ventetid', colour: 'orange' } }
	};
}

/** What a person coded; `in` says in which words the quote is sought. */
function coded(by: PersonId, code: CodeId, quote: string, version = v1, words = first): Records {
	const start = words.indexOf(quote);
	return { [codingId()]: { by, f: { code, version, start, end: start + quote.length, quote } } };
}

/** One tab, which hears nobody but itself. */
function aTab(): Tabs {
	const listeners = new Set<(word: Word) => void>();
	return {
		say: (word) => listeners.forEach((listener) => listener(word)),
		hear(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => listeners.clear()
	};
}

/** The source as Anna, a researcher, has it open, over what the replica holds. */
async function opened(records: Records): Promise<{ open: OpenSource; study: OpenStudy }> {
	const at = '2026-03-02T12:00:00.000Z';
	const entries = Object.entries(records).flatMap(([id, one]) =>
		isRecordId(id) ? [{ id, v: 1, at, received: at, ch: [], ...one }] : []
	);
	const [replica, own] = [await aReplicaOf(entries), await aReplicaOf([])];
	const outbox = await Outbox.open(`person:${newId()}`);
	onTestFinished(async () => {
		await Promise.all([replica.destroy(), own.destroy()]);
	});
	const tools = { now: () => new Date(at), newId };
	const viewOf = async (room: Room, over: Replica): Promise<RoomView> =>
		new RoomView(await Mirror.open(room, anna, over, outbox, aTab()), tools, 1);
	const views = [await viewOf(aStudy, replica), await viewOf(ownRoom(aStudy, anna), own)] as const;
	const study = new OpenStudy(aStudy, { person: anna, role: 'researcher' }, ...views, tools);
	const open = new OpenSource(study, source);
	await open.load();
	return { open, study };
}

const seen = ({ open }: { open: OpenSource }) =>
	open.all.map(({ start, end, code, standing }) => [code?.f.label, open.words.slice(start, end), standing]);

describe('a source that is read', () => {
	test('shows its codings in reading order, with the code each counts as today', async () => {
		const merged: CodeId = `code:${newId()}`;
		const page = await opened({
			...aSource(v1, first),
			[merged]: { by: bo, f: { label: 'aften', colour: 'teal', into: night } },
			...coded(bo, wait, 'venter'),
			...coded(anna, merged, 'om natten')
		});
		expect(seen(page)).toEqual([
			['nat', 'om natten', 'sure'],
			['ventetid', 'venter', 'sure']
		]);
		expect(page.open.placed.map(({ line, hue }) => [line, hue])).toEqual([
			[1, 'blue'],
			[3, 'orange']
		]);
		expect(page.open.isShared).toBe(true);
	});

	test('knows whose turns are the interviewer’s', async () => {
		const { open } = await opened(aSource(v1, first));
		expect(open.lines.map((line) => open.isInterviewers(line))).toEqual([true, false, false]);
	});

	test('brings codings made on an earlier version along, and lists those that a person should look at', async () => {
		const at = first.indexOf('en at ringe til');
		const page = await opened({
			...aSource(v2, second),
			[v2]: { by: anna, f: { no: 2, length: second.length, starts, from: [{ parent: v1, ops: [[at, 15, 20]] }] } },
			...coded(anna, wait, 'venter'),
			...coded(anna, night, 'mangler en'),
			...coded(bo, night, 'om natten', versionId())
		});
		expect(seen(page)).toEqual([
			['nat', '', 'unknown'],
			['nat', 'mangler nogen, der kan komme', 'check'],
			['ventetid', 'venter', 'sure']
		]);
		expect(page.open.toCheck).toHaveLength(2);
		expect(page.open.placed).toHaveLength(2);
	});
});

describe('marked words', () => {
	const span = { start: first.indexOf('Vi mangler'), end: first.indexOf(' en at') };

	test('are coded with a code by its name, however it is spelt in capitals', async () => {
		const page = await opened(aSource(v1, first));
		page.open.marked = span;
		await page.open.applyNamed('NAT');
		expect(seen(page)).toEqual([['nat', 'Vi mangler', 'sure']]);
		expect(page.study.codebook.all).toHaveLength(2);
	});

	test('make a code and are coded with it in one act, which is taken back in one', async () => {
		const page = await opened(aSource(v1, first));
		page.open.marked = span;
		await page.open.applyNamed(page.open.inVivo);
		expect(seen(page)).toEqual([['Vi mangler', 'Vi mangler', 'sure']]);
		await page.study.history.undo();
		expect([seen(page), page.study.codebook.all.length]).toEqual([[], 2]);
	});

	test('make no code that an element is called', async () => {
		const about = { by: anna, f: { title: 'Natten', approach: 'reflexive', orientation: 'inductive' } };
		const page = await opened({ ...aSource(v1, first), [studyRecord(aStudy)]: about });
		page.open.marked = span;
		expect(await page.open.applyNamed('Kompetencer og uddannelse')).toBeUndefined();
		expect([seen(page), page.study.codebook.all.length]).toEqual([[], 2]);
	});

	test('make the code that was used last the first to be offered', async () => {
		const page = await opened({ ...aSource(v1, first), ...coded(bo, wait, 'venter') });
		page.open.marked = span;
		await page.open.apply(night);
		expect(page.open.recent).toEqual([night]);
	});
});

describe('a coding', () => {
	test('of her own is moved by words, noted and removed', async () => {
		const page = await opened({ ...aSource(v1, first), ...coded(anna, night, 'Vi mangler') });
		const id = page.open.all[0]?.id ?? codingId();
		await page.open.moveEnd(id, 'end', 'word', true);
		await page.open.note(id, ' husk ');
		expect(seen(page)).toEqual([['nat', 'Vi mangler en', 'sure']]);
		expect(page.open.get(id)?.coding.f.note).toBe('husk');
		page.open.selected = id;
		expect(await page.open.remove(id)).toBe(true);
		expect([page.open.all, page.open.selected]).toEqual([[], undefined]);
	});

	test('of a colleague is neither moved nor noted nor removed', async () => {
		const page = await opened({ ...aSource(v1, first), ...coded(bo, wait, 'venter') });
		const id = page.open.all[0]?.id ?? codingId();
		await page.open.moveEnd(id, 'end', 'word', true);
		await page.open.note(id, 'min');
		expect(await page.open.remove(id)).toBe(false);
		expect(seen(page)).toEqual([['ventetid', 'venter', 'sure']]);
		expect(page.open.get(id)?.coding.f.note).toBeUndefined();
	});

	test('is chosen by a click, the shortest first, and by more clicks the others', async () => {
		const { open } = await opened({
			...aSource(v1, first),
			...coded(anna, night, 'Der er ikke nogen. Vi mangler en'),
			...coded(bo, wait, 'Vi mangler')
		});
		const at = first.indexOf('mangler');
		const picked = [open.pick(at), open.pick(at), open.pick(at), open.pick(0)].map((one) => one?.code?.f.label);
		expect(picked).toEqual(['ventetid', 'nat', 'ventetid', undefined]);
		expect(open.selected).toBeUndefined();
	});

	test('lights up alone under the pointer, and with all of its code when that is pointed at', async () => {
		const { open } = await opened({
			...aSource(v1, first),
			...coded(anna, night, 'natten'),
			...coded(bo, night, 'nogen'),
			...coded(bo, wait, 'venter')
		});
		open.hoveredCode = night;
		expect(open.lit.size).toBe(2);
		open.hovered = open.all[2]?.id;
		expect([...open.lit]).toEqual([open.all[2]?.id]);
	});
});
