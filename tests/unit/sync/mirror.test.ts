import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { Entry } from '#lib/domain/entry.ts';
import type { PersonId, RecordId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { entryToDocument } from '#lib/storage/document.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Word } from '#lib/sync/tabs.ts';
import { aBrowser, aReplica, arrive, quiet } from '../../support/sync-client.ts';
import { aChange, aStudy, bo, changing, creating, newId } from '../../support/rooms.ts';

const code = (n: number): RecordId => `code:${n.toString().padStart(26, '0')}`;
const noon = '2026-03-02T12:00:00.000Z';

/** A record as the server has stored it: Bo's, in its n-th revision. */
const stored = (id: RecordId, no: number, f: Readonly<Record<string, Json>>, more: Partial<Entry> = {}): Entry => ({
	id,
	rev: `${no}-${'a'.repeat(32)}`,
	v: 1,
	by: bo,
	at: noon,
	received: noon,
	ch: [],
	f,
	...more
});

async function someTabs() {
	const person: PersonId = `person:${newId()}`;
	const browser = aBrowser();
	const replica = aReplica();
	const outbox = await Outbox.open(person);
	/** What a pull does to the replica; the courier says so afterwards. */
	const arrives = (...entries: readonly Entry[]) => arrive(replica, ...entries);
	const courier = browser.tab();
	return {
		person,
		replica,
		outbox,
		arrives,
		tab: browser.tab,
		open: () => Mirror.open(aStudy, person, replica, outbox, browser.tab()),
		say: async (word: Word) => {
			courier.say(word);
			await quiet();
		},
		pulled: async (...entries: readonly Entry[]) => {
			await arrives(...entries);
			courier.say({ is: 'pulled', room: aStudy, records: entries.map(({ id }) => id) });
			await quiet();
		},
		answered: async (...answers: readonly Answer[]) => {
			await outbox.answer(answers);
			courier.say({ is: 'answered', room: aStudy, answers });
			await quiet();
		},
		arrived: async (...changes: readonly Change[]) => {
			const ids = changes.map(({ id }) => id);
			await outbox.drop(ids);
			courier.say({ is: 'arrived', room: aStudy, changes: ids });
			await quiet();
		}
	};
}

const contentOf = (mirror: Mirror, id: RecordId) => mirror.get(id)?.f;
const labels = (mirror: Mirror) => mirror.list('code:').map(({ f }) => f['label']);
const revsOf = (id: RecordId, no: number) => ({ [id]: `${no}-${'a'.repeat(32)}` });

describe('a person’s act', () => {
	test('shows at once, before it is on the device', async () => {
		const mirror = await (await someTabs()).open();
		const told: (readonly RecordId[])[] = [];
		mirror.listen((records) => told.push(records));
		const acting = mirror.act(aChange([creating(code(1), { label: 'nat' })]));
		expect([contentOf(mirror, code(1)), told, mirror.progress]).toEqual([
			{ label: 'nat' },
			[[code(1)]],
			{ unsaved: 1, waiting: 1, refused: [] }
		]);
		await acting;
		expect(mirror.progress).toEqual({ unsaved: 0, waiting: 1, refused: [] });
	});

	test('shows in her other tab when it is on the device', async () => {
		const tabs = await someTabs();
		const [one, other] = [await tabs.open(), await tabs.open()];
		await one.act(aChange([creating(code(1), { label: 'nat' })]));
		await quiet();
		expect(contentOf(other, code(1))).toEqual({ label: 'nat' });
		expect(other.progress).toEqual({ unsaved: 0, waiting: 1, refused: [] });
	});

	test('shows in a tab that is opened afterwards', async () => {
		const tabs = await someTabs();
		await (await tabs.open()).act(aChange([creating(code(1), { label: 'nat' })]));
		expect(contentOf(await tabs.open(), code(1))).toEqual({ label: 'nat' });
	});

	test('in another room shows only there', async () => {
		const tabs = await someTabs();
		const mirror = await tabs.open();
		await tabs.say({ is: 'acted', change: aChange([creating(code(1), {})], { room: `study-${newId()}` }) });
		expect(mirror.list('code:')).toEqual([]);
	});

	test('goes on showing when it is answered, and until the replica holds it', async () => {
		const tabs = await someTabs();
		await tabs.arrives(stored(code(1), 1, { label: 'nat' }));
		const mirror = await tabs.open();
		const seen: unknown[] = [];
		mirror.listen(() => seen.push(contentOf(mirror, code(1))?.['label']));
		const change = await mirror.act(aChange([changing(code(1), 'label', 'nat', 'aften')]));
		await tabs.answered({ id: change.id, verdict: 'stored', revs: revsOf(code(1), 2) });
		expect(mirror.progress.waiting).toBe(0);
		expect(mirror.get(code(1))).toMatchObject({ f: { label: 'aften' }, waiting: true });
		await tabs.pulled(stored(code(1), 2, { label: 'aften' }));
		expect(mirror.get(code(1))).toEqual(stored(code(1), 2, { label: 'aften' }));
		await tabs.arrived(change);
		expect(new Set(seen)).toEqual(new Set(['aften']));
	});

	test('yields to what others have written since it was stored', async () => {
		const tabs = await someTabs();
		await tabs.arrives(stored(code(1), 1, { label: 'nat' }));
		const mirror = await tabs.open();
		const change = await mirror.act(aChange([changing(code(1), 'label', 'nat', 'aften')]));
		await tabs.answered({ id: change.id, verdict: 'stored', revs: revsOf(code(1), 2) });
		await tabs.pulled(stored(code(1), 3, { label: 'dag' }));
		expect(contentOf(mirror, code(1))).toEqual({ label: 'dag' });
	});

	test('that was refused shows no more in any tab, and stays with its words until she has read why', async () => {
		const tabs = await someTabs();
		await tabs.arrives(stored(code(1), 1, { label: 'nat' }));
		const [one, other] = [await tabs.open(), await tabs.open()];
		const change = await one.act(aChange([changing(code(1), 'label', 'nat', 'mine ord')]));
		const answer = { id: change.id, verdict: 'refused', why: { code: 'role', record: code(1) } } as const;
		await tabs.answered(answer);
		for (const mirror of [one, other, await tabs.open()]) {
			expect(mirror.get(code(1))).toEqual(stored(code(1), 1, { label: 'nat' }));
			expect(mirror.progress).toMatchObject({ unsaved: 0, waiting: 0, refused: [{ answer }] });
			expect(mirror.progress.refused[0]?.change.acts).toEqual(change.acts);
		}
		await one.dismiss(change.id);
		await quiet();
		expect([one.progress.refused, other.progress.refused, await tabs.outbox.rows(aStudy)]).toEqual([[], [], []]);
	});

	test('of another tab stands below what this tab has done since, however late it hears of it', async () => {
		const tabs = await someTabs();
		await tabs.arrives(stored(code(1), 1, { label: 'nat' }));
		const mirror = await tabs.open();
		const gone = await mirror.act(aChange([changing(code(1), 'label', 'nat', 'morgen')]));
		await tabs.outbox.drop([gone.id]);
		const first = await tabs.outbox.add(aChange([changing(code(1), 'label', 'morgen', 'aften')]));
		await mirror.act(aChange([changing(code(1), 'label', 'morgen', 'dag')]));
		const unsaved = mirror.act(aChange([changing(code(1), 'label', 'dag', 'middag')]));
		const last = tabs.outbox.add(aChange([changing(code(1), 'place', null, 1)]));
		await unsaved;
		await tabs.say({ is: 'acted', change: first });
		await tabs.say({ is: 'acted', change: await last });
		expect(contentOf(mirror, code(1))).toEqual({ label: 'middag', place: 1 });
	});

	test('that has come and gone before this tab hears of it does not come back', async () => {
		const tabs = await someTabs();
		const mirror = await tabs.open();
		// Her other tab is slow to say that she has acted: the leading one has sent it meanwhile.
		const change = await tabs.outbox.add(aChange([creating(code(1), { label: 'nat' })]));
		await tabs.answered({ id: change.id, verdict: 'stored', revs: revsOf(code(1), 1) });
		await tabs.pulled(stored(code(1), 1, { label: 'nat' }));
		await tabs.arrived(change);
		await tabs.pulled(stored(code(1), 2, { label: 'aften' }));
		await tabs.say({ is: 'acted', change });
		expect(mirror.progress.waiting).toBe(0);
		expect(contentOf(mirror, code(1))).toEqual({ label: 'aften' });
	});

	test('that was answered before this tab hears of it is known with its answer', async () => {
		const tabs = await someTabs();
		const mirror = await tabs.open();
		const change = await tabs.outbox.add(aChange([creating(code(1), { label: 'nat' })]));
		await tabs.answered({ id: change.id, verdict: 'refused', why: { code: 'role' } });
		await tabs.say({ is: 'acted', change });
		expect(mirror.get(code(1))).toBeUndefined();
		expect(mirror.progress).toMatchObject({ waiting: 0, refused: [{ answer: { verdict: 'refused' } }] });
	});
});

describe('a tab that is being opened', () => {
	/** Holds back what the outbox gives until `meanwhile` has happened. */
	async function openedWhile(tabs: Awaited<ReturnType<typeof someTabs>>, meanwhile: () => Promise<void>) {
		const rows = tabs.outbox.rows.bind(tabs.outbox);
		vi.spyOn(tabs.outbox, 'rows').mockImplementationOnce(async (room) => {
			const found = await rows(room);
			await meanwhile();
			return found;
		});
		const mirror = await tabs.open();
		await quiet();
		return mirror;
	}

	test('does not miss a refusal', async () => {
		const tabs = await someTabs();
		const change = await tabs.outbox.add(aChange([creating(code(1), { label: 'nat' })]));
		const mirror = await openedWhile(tabs, () =>
			tabs.answered({ id: change.id, verdict: 'refused', why: { code: 'role' } })
		);
		expect(mirror.get(code(1))).toBeUndefined();
		expect(mirror.progress.refused).toHaveLength(1);
	});

	test('does not keep what arrives', async () => {
		const tabs = await someTabs();
		const change = await tabs.outbox.add(aChange([creating(code(1), { label: 'nat' })]));
		const mirror = await openedWhile(tabs, async () => {
			await tabs.answered({ id: change.id, verdict: 'stored', revs: revsOf(code(1), 1) });
			await tabs.pulled(stored(code(1), 1, { label: 'nat' }));
			await tabs.arrived(change);
		});
		expect(mirror.progress).toEqual({ unsaved: 0, waiting: 0, refused: [] });
		expect(mirror.get(code(1))).toEqual(stored(code(1), 1, { label: 'nat' }));
	});

	test('holds the record as it is, when a pull has overtaken the reading', async () => {
		const tabs = await someTabs();
		await tabs.arrives(stored(code(1), 1, { label: 'nat' }));
		const held = tabs.replica.held.bind(tabs.replica);
		vi.spyOn(tabs.replica, 'held').mockImplementationOnce(async () => {
			const found = await held();
			await tabs.pulled(stored(code(1), 2, { label: 'aften' }));
			return found;
		});
		const mirror = await tabs.open();
		await quiet();
		expect(contentOf(mirror, code(1))).toEqual({ label: 'aften' });
	});

	test('does not show alive what has been deleted since her Change was stored', async () => {
		const tabs = await someTabs();
		const change = await tabs.outbox.add(aChange([creating(code(1), { label: 'nat' })]));
		await tabs.answered({ id: change.id, verdict: 'stored', revs: revsOf(code(1), 1) });
		await tabs.arrives(stored(code(1), 2, {}, { deleted: true }));
		const mirror = await tabs.open();
		expect(mirror.get(code(1))).toBeUndefined();
		expect(mirror.list('code:')).toEqual([]);
	});
});

describe('a room in the memory of a tab', () => {
	test('holds the records of the replica by group, in the order of their ids', async () => {
		const tabs = await someTabs();
		const [source, other] = ['1'.repeat(26), '2'.repeat(26)];
		await tabs.arrives(
			stored(code(2), 1, { label: 'b' }),
			stored(code(1), 1, { label: 'a' }),
			stored(`coding:${source}:${newId()}`, 1, { start: 1 }),
			stored(`coding:${other}:${newId()}`, 1, { start: 2 })
		);
		const mirror = await tabs.open();
		expect(labels(mirror)).toEqual(['a', 'b']);
		expect(mirror.groups('coding')).toEqual([`coding:${source}:`, `coding:${other}:`]);
		expect(mirror.list(`coding:${other}:`).map(({ f }) => f)).toEqual([{ start: 2 }]);
	});

	test('of which not all sources have come holds nothing: it would be taken for all there is', async () => {
		const tabs = await someTabs();
		const documents = [entryToDocument(stored(code(1), 1, { label: 'nat' }))];
		await tabs.replica.begin({ epoch: 3, seq: 7, sources: ['1'.repeat(26)], documents }, noon);
		const mirror = await tabs.open();
		expect([mirror.epoch, labels(mirror)]).toEqual([undefined, []]);
		const begun = { epoch: 3, seq: 7, contact: noon };
		await tabs.replica.takeBundle('1'.repeat(26), { epoch: 3, documents: [] }, begun, noon);
		await tabs.replica.take({ epoch: 3, seq: 8, more: false, documents: [] }, 7, noon);
		const told: RecordId[] = [];
		mirror.listen((records) => told.push(...records));
		await tabs.say({ is: 'loaded', room: aStudy });
		expect([mirror.epoch, labels(mirror), told]).toEqual([3, ['nat'], [code(1)]]);
	});

	test('shows what waits among the rest, each at its place, and a group that only holds what waits', async () => {
		const tabs = await someTabs();
		const source = '1'.repeat(26);
		await tabs.arrives(...[1, 3, 5].map((n) => stored(code(n), 1, { label: `held ${n}` })));
		const mirror = await tabs.open();
		await mirror.act(
			aChange([
				creating(code(2), { label: 'new 2' }),
				changing(code(3), 'label', 'held 3', 'changed 3'),
				{ id: code(5), kind: 'delete' },
				creating(`coding:${source}:${newId()}`, { start: 1 })
			])
		);
		expect(labels(mirror)).toEqual(['held 1', 'new 2', 'changed 3']);
		expect(mirror.groups('coding')).toEqual([`coding:${source}:`]);
	});

	test('has no group of which everything is deleted', async () => {
		const tabs = await someTabs();
		const coding: RecordId = `coding:${'1'.repeat(26)}:${newId()}`;
		await tabs.arrives(stored(coding, 1, {}));
		const mirror = await tabs.open();
		await tabs.pulled(stored(coding, 2, {}, { deleted: true }));
		expect(mirror.groups('coding')).toEqual([]);
	});

	test('takes in what has been pulled, tombstones too, and tells which records look different', async () => {
		const tabs = await someTabs();
		await tabs.arrives(stored(code(1), 1, { label: 'a' }));
		const mirror = await tabs.open();
		const told: RecordId[] = [];
		const stop = mirror.listen((records) => told.push(...records));
		await tabs.pulled(stored(code(1), 2, {}, { deleted: true }), stored(code(2), 1, { label: 'b' }));
		expect(labels(mirror)).toEqual(['b']);
		expect(told).toEqual([code(1), code(2)]);
		stop();
		await tabs.pulled(stored(code(3), 1, { label: 'c' }));
		expect(told).toHaveLength(2);
	});

	test('does not hold words; they are read from the replica when they are shown', async () => {
		const tabs = await someTabs();
		const words: RecordId = `words:${newId()}:${newId()}`;
		const more: RecordId = `words:${newId()}:${newId()}`;
		await tabs.arrives(stored(words, 1, { text: 'Vi mangler én at ringe til.' }));
		const mirror = await tabs.open();
		expect(mirror.get(words)).toBeUndefined();
		expect((await mirror.fetch(words))?.f).toEqual({ text: 'Vi mangler én at ringe til.' });
		await tabs.pulled(stored(words, 2, { text: 'Rettet.' }), stored(more, 1, { text: 'Nye.' }));
		expect([mirror.get(words), mirror.groups('words')]).toEqual([undefined, []]);
		expect((await mirror.fetch(words))?.f).toEqual({ text: 'Rettet.' });
	});

	test('shows words that she has just brought in', async () => {
		const mirror = await (await someTabs()).open();
		const words: RecordId = `words:${newId()}:${newId()}`;
		await mirror.act(aChange([creating(words, { text: 'Nye ord' })]));
		expect((await mirror.fetch(words))?.f).toEqual({ text: 'Nye ord' });
	});

	test('learns in order: what arrives is forgotten only when it has been read', async () => {
		const tabs = await someTabs();
		await tabs.arrives(stored(code(1), 1, { label: 'nat' }));
		const mirror = await tabs.open();
		const change = await mirror.act(aChange([changing(code(1), 'label', 'nat', 'aften')]));
		const seen: unknown[] = [];
		mirror.listen(() => seen.push(contentOf(mirror, code(1))?.['label']));
		const load = tabs.replica.load.bind(tabs.replica);
		vi.spyOn(tabs.replica, 'load').mockImplementation(async (ids) => {
			await quiet(20);
			return load(ids);
		});
		await tabs.arrives(stored(code(1), 2, { label: 'aften' }));
		const words = tabs.tab();
		words.say({
			is: 'answered',
			room: aStudy,
			answers: [{ id: change.id, verdict: 'stored', revs: revsOf(code(1), 2) }]
		});
		words.say({ is: 'pulled', room: aStudy, records: [code(1)] });
		words.say({ is: 'arrived', room: aStudy, changes: [change.id] });
		await quiet(100);
		expect(new Set(seen)).toEqual(new Set(['aften']));
		expect(mirror.get(code(1))).toEqual(stored(code(1), 2, { label: 'aften' }));
	});

	test('hears nothing more when it is closed', async () => {
		const tabs = await someTabs();
		const mirror = await tabs.open();
		mirror.close();
		await tabs.pulled(stored(code(1), 1, { label: 'a' }));
		expect(mirror.list('code:')).toEqual([]);
	});
});
