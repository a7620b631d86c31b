import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Entry } from '#lib/domain/entry.ts';
import { ulidOf, type DraftId, type ReleasedFindingId, type ReleasedQuoteId, type ThreadId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import type { StandardRole } from '#lib/domain/records/person.ts';
import { standardRoom } from '#lib/domain/room.ts';
import { Mirror } from '#lib/sync/mirror.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Tabs, Word } from '#lib/sync/tabs.ts';
import { OpenStandard } from '#lib/workbench/open-standard.svelte.ts';
import { RoomView } from '#lib/workbench/room-view.svelte.ts';
import { anna, bo, newId } from '../../support/rooms.ts';
import { aReplicaOf } from '../../support/sync-client.ts';

const at = '2026-03-02T12:00:00.000Z';
const room = standardRoom(newId());
const draft: DraftId = `draft:${newId()}`;
const bosThread: ThreadId = `thread:${newId()}`;
const place = { quote: 'skal svare', prefix: 'Kommunen ', suffix: '.', block: 'p', offset: 9 };

type Kept = Pick<Entry, 'id' | 'by'> & { readonly f: Readonly<Record<string, Json>> };

const theirs: readonly Kept[] = [
	{ id: `standard:${room.slice('standard-'.length)}`, by: bo, f: { title: 'Lindring om natten', language: 'da' } },
	{ id: draft, by: bo, f: { title: 'Udkast' } },
	{ id: bosThread, by: bo, f: { draft, text: 'Hvornår?', ...place } }
];

/** A standard with a draft and a comment of Bo's, as Anna has it open. */
async function aStandardOf(role: StandardRole = 'author', more: readonly Kept[] = []) {
	const entries = [...theirs, ...more].map((entry) => ({ v: 1, at, received: at, ch: [], ...entry }));
	const replica = await aReplicaOf(entries);
	const listeners = new Set<(word: Word) => void>();
	const tabs: Tabs = {
		say: (word) => listeners.forEach((listener) => listener(word)),
		hear: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		close: () => listeners.clear()
	};
	const outbox = await Outbox.open(`person:${newId()}`);
	let minute = 0;
	const tools = { now: () => new Date(Date.parse(at) + 60_000 * ++minute), newId };
	const mirror = await Mirror.open(room, anna, replica, outbox, tabs);
	onTestFinished(async () => {
		tabs.close();
		outbox.close();
		await replica.destroy();
	});
	return new OpenStandard(room, { person: anna, role }, new RoomView(mirror, tools, 1), tools);
}

describe('a standard that is open', () => {
	it('has its title and its first draft', async () => {
		const standard = await aStandardOf();
		expect([standard.about?.f.title, standard.draft?.id]).toEqual(['Lindring om natten', draft]);
	});

	it.each([
		['owner', true],
		['author', true],
		['reviewer', false]
	] as const)('is written in by an %s: %s', async (role, writes) => {
		expect((await aStandardOf(role)).writes).toBe(writes);
	});
});

describe('comments', () => {
	it('are made by anyone, a reviewer too, on words and where they stand', async () => {
		const { threads } = await aStandardOf('reviewer');
		expect(threads.mayComment(draft)).toBe(true);
		const id = await threads.comment(draft, place, '  Gælder det også om natten? ');
		expect(threads.get(id)?.f).toEqual({ draft, text: 'Gælder det også om natten?', ...place });
	});

	it('are answered in the order of the answers', async () => {
		const { threads } = await aStandardOf();
		await threads.reply(bosThread, 'Hele døgnet.');
		await threads.reply(bosThread, 'Også i weekenden.');
		expect(threads.repliesTo(bosThread).map(({ f }) => f.text)).toEqual(['Hele døgnet.', 'Også i weekenden.']);
	});

	it('are settled by who may write, stand then last, and can be opened again', async () => {
		const { threads } = await aStandardOf();
		const mine = await threads.comment(draft, place, 'Og hvem?');
		await threads.resolve(bosThread, true);
		expect(threads.of(draft).map(({ id, f }) => [id, f.resolved ?? false])).toEqual([
			[mine, false],
			[bosThread, true]
		]);
		await threads.resolve(bosThread, false);
		expect(threads.get(bosThread)?.f.resolved ?? false).toBe(false);
	});

	it('of other drafts are not shown with this one', async () => {
		const { threads } = await aStandardOf();
		expect(threads.of(`draft:${newId()}`)).toEqual([]);
	});

	it('are reworded and deleted by their maker, and by an owner', async () => {
		const [author, owner] = [(await aStandardOf('author')).threads, (await aStandardOf('owner')).threads];
		expect([author.mayRewrite(bosThread), author.mayRemove(bosThread)]).toEqual([false, false]);
		expect([owner.mayRewrite(bosThread), owner.mayRemove(bosThread)]).toEqual([true, true]);
		const mine = await author.comment(draft, place, 'Og hvem?');
		await author.rewrite(mine, 'Og hvor?');
		expect(author.get(mine)?.f.text).toBe('Og hvor?');
		await author.remove(mine);
		expect(author.get(mine)).toBeUndefined();
	});

	it('go with the answers she may delete, and one undo brings all back', async () => {
		const { threads, history } = await aStandardOf();
		const mine = await threads.comment(draft, place, 'Og hvem?');
		await threads.reply(mine, 'Hjemmeplejen.');
		await threads.remove(mine);
		expect([threads.get(mine), threads.repliesTo(mine)]).toEqual([undefined, []]);
		await history.undo();
		expect([threads.get(mine)?.f.text, threads.repliesTo(mine).map(({ f }) => f.text)]).toEqual([
			'Og hvem?',
			['Hjemmeplejen.']
		]);
	});

	it('are not settled by a reviewer', async () => {
		const { threads } = await aStandardOf('reviewer');
		expect(threads.mayResolve(bosThread)).toBe(false);
	});
});

describe('what the standard may rest on', () => {
	const study = newId();
	const [night, day]: readonly [ReleasedFindingId, ReleasedFindingId] = [
		`released-finding:${study}:${newId()}`,
		`released-finding:${study}:${newId()}`
	];
	const released = (id: ReleasedFindingId, claim: string, elements: readonly number[], order: number): Kept => ({
		id,
		by: bo,
		f: {
			studyTitle: 'Lindring',
			claim,
			elements,
			materials: ['interviews'],
			sectors: [],
			rationale: '',
			place: order,
			fingerprint: 'f'
		}
	});
	const idUnder = (of: ReleasedFindingId): ReleasedQuoteId => `released-quote:${ulidOf(of)}:${newId()}`;
	const quote = (of: ReleasedFindingId, fields: Readonly<Record<string, Json>>): Kept => ({
		id: idUnder(of),
		by: bo,
		f: {
			approval: 'approved',
			material: 'interviews',
			side: 'supports',
			coding: `coding:${newId()}:${newId()}`,
			...fields
		}
	});
	const spoken = quote(night, { wording: 'Vi mangler én at ringe til.' });
	const left = quote(night, { wording: 'Ikke længere med.', left: true });
	const withdrawn = quote(night, { approval: 'withdrawn' });
	const all = [
		released(day, 'Om dagen er der nogen.', [], 2),
		released(night, 'Om natten er der ingen.', [2, 3], 1),
		spoken,
		left,
		withdrawn
	];

	it('is the released findings by element; one without an element is cross-cutting', async () => {
		const { basis } = await aStandardOf('author', all);
		expect(basis.byElement.map(({ element, findings }) => [element, findings.map(({ id }) => id)])).toEqual([
			[2, [night]],
			[3, [night]],
			[0, [day]]
		]);
	});

	it('has the quotes that the release still holds; a withdrawn one has no words', async () => {
		const { basis } = await aStandardOf('author', all);
		const quotes = basis.quotesOf(night).map(({ id, f }) => [id, f.wording]);
		expect(new Map(quotes.map(([id, words]) => [id, words]))).toEqual(
			new Map([
				[spoken.id, 'Vi mangler én at ringe til.'],
				[withdrawn.id, undefined]
			])
		);
	});
});
