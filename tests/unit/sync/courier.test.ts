import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Change } from '#lib/domain/change/change.ts';
import type { CodeId, PersonId } from '#lib/domain/ids.ts';
import type { Json } from '#lib/domain/json.ts';
import { start } from '#lib/server/bundle-endpoint.ts';
import { pull } from '#lib/server/pull-endpoint.ts';
import { Courier } from '#lib/sync/courier.ts';
import { NetworkTrouble, type Network, type PullPage } from '#lib/sync/network.ts';
import { Outbox } from '#lib/sync/outbox.ts';
import type { Word } from '#lib/sync/tabs.ts';
import { aBrowser, aNetwork, aReplica, quiet, storedAnswer, until } from '../../support/sync-client.ts';
import { aChange, anna, aStudy, creating, newId, someRooms } from '../../support/rooms.ts';

const couriers = new Set<Courier>();
afterEach(async () => {
	await Promise.all([...couriers].map((courier) => courier.stop()));
	couriers.clear();
});

async function aCourier(told: Partial<Network> = {}, { hasNews = true, first = 1, last = 4 } = {}) {
	const person: PersonId = `person:${newId()}`;
	const outbox = await Outbox.open(person);
	const replica = aReplica();
	const network = aNetwork(told);
	const browser = aBrowser();
	const tabs = browser.tab();
	const courier = new Courier({
		room: aStudy,
		outbox,
		replica,
		network,
		tabs,
		now: () => new Date('2026-03-02T12:00:00Z'),
		hasNews: () => hasNews,
		patience: { first, last }
	});
	couriers.add(courier);
	const said = <Is extends Word['is']>(is: Is) =>
		browser.words.filter((word): word is Extract<Word, { readonly is: Is }> => word.is === is);
	return {
		courier,
		outbox,
		replica,
		network,
		tabs,
		said,
		act: async (count = 1, content: Readonly<Record<string, Json>> = {}) => {
			const changes: Change[] = [];
			for (let n = 0; n < count; n++) changes.push(await outbox.add(aChange([creating(`code:${newId()}`, content)])));
			return changes;
		},
		unanswered: async () => (await outbox.rows(aStudy)).filter(({ answer }) => !answer).map(({ change }) => change.id),
		waiting: async () => (await outbox.rows(aStudy)).map(({ change }) => change.id)
	};
}

const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id);
const page = (more: Partial<PullPage> = {}): PullPage => ({ epoch: 1, seq: 1, more: false, documents: [], ...more });

/** A promise that the test keeps when it sees fit. */
function gate() {
	let open = (): void => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return { opened, open: () => open() };
}

describe('sending', () => {
	test('has one request under way at a time, however often it is asked', async () => {
		let under = 0;
		let most = 0;
		const client = await aCourier({
			async send(changes) {
				most = Math.max(most, ++under);
				await quiet(5);
				under -= 1;
				return changes.map(storedAnswer);
			}
		});
		for (let n = 0; n < 8; n++) {
			await client.act();
			void client.courier.send();
			void client.courier.hurry();
			await quiet(2);
		}
		await client.courier.send();
		expect({ most, unanswered: await client.unanswered() }).toEqual({ most: 1, unanswered: [] });
	});

	test('always sends the first that are unanswered, in their order, at most a hundred', async () => {
		const answered = new Set<string>();
		const client = await aCourier({
			send: (changes) => {
				const answers = changes.slice(0, 70).map(storedAnswer);
				for (const { id } of answers) answered.add(id);
				return Promise.resolve(answers);
			}
		});
		const all = idsOf(await client.act(150));
		await client.courier.send();
		expect(client.network.sent.map(idsOf)).toEqual([all.slice(0, 100), all.slice(70, 150), all.slice(140, 150)]);
		expect(await client.unanswered()).toEqual([]);
	});

	test('sends what comes while a request is under way, without being told anew', async () => {
		const first = gate();
		const client = await aCourier({
			async send(changes) {
				await first.opened;
				return changes.map(storedAnswer);
			}
		});
		const early = await client.act();
		const sending = client.courier.send();
		await until(() => client.network.sent.length === 1);
		const late = await client.act();
		void client.courier.send();
		first.open();
		await sending;
		expect(client.network.sent.map(idsOf)).toEqual([idsOf(early), idsOf(late)]);
	});

	test('does not miss a Change that is announced at the very moment it ends', async () => {
		const client = await aCourier();
		await client.act();
		const rows = client.outbox.rows.bind(client.outbox);
		let late = false;
		// She acts when the courier has just looked for the last time.
		vi.spyOn(client.outbox, 'rows').mockImplementation(async (room) => {
			const found = await rows(room);
			if (!late && found.every(({ answer }) => answer)) {
				late = true;
				await client.act();
			}
			return found;
		});
		const stop = client.tabs.hear((word) => {
			if (word.is !== 'contact') return;
			stop();
			void client.courier.send();
		});
		await client.courier.send();
		expect(await client.unanswered()).toEqual([]);
	});

	test('sends a Change again whose answer was lost, and the server stores it once', async () => {
		const rooms = someRooms();
		let lost = 0;
		const client = await aCourier({
			async send(changes) {
				const answers = await rooms.submit(aStudy, anna, changes);
				if (++lost <= 3) throw new NetworkTrouble('unreachable');
				return answers;
			}
		});
		const [change] = await client.act(1, { label: 'nat', colour: 'blue' });
		await client.courier.send();
		await until(async () => (await client.unanswered()).length === 0);
		const [row] = await client.outbox.rows(aStudy);
		expect(row?.answer).toMatchObject({ verdict: 'stored' });
		const [record] = await rooms.room(aStudy).records.range('code:');
		expect(record).toMatchObject({ rev: expect.stringMatching(/^1-/) as string, ch: [change?.id] });
		expect(client.network.sent).toHaveLength(4);
	});

	test('keeps what the server wants later, and sends it again after a pause', async () => {
		let asked = 0;
		const client = await aCourier({
			send: (changes) =>
				Promise.resolve(
					changes.map((change): Answer => (++asked <= 2 ? { id: change.id, verdict: 'later' } : storedAnswer(change)))
				)
		});
		const changes = await client.act();
		await client.courier.send();
		expect(await client.unanswered()).toEqual(idsOf(changes));
		await until(async () => (await client.unanswered()).length === 0);
		expect(asked).toBe(3);
	});

	test('takes no notice of answers to what was not asked', async () => {
		let asked = 0;
		const client = await aCourier({
			send: (changes) => Promise.resolve(++asked === 1 ? [storedAnswer(aChange([]))] : changes.map(storedAnswer))
		});
		await client.act();
		await client.courier.send();
		expect(asked).toBe(1);
		await until(async () => (await client.unanswered()).length === 0);
	});

	test('halves what is too large together, and refuses what is too large alone', async () => {
		const client = await aCourier({
			send: (changes) => {
				const large = changes.some((change) => JSON.stringify(change).includes('stor'));
				if (large) throw new NetworkTrouble('too-large');
				return Promise.resolve(changes.map(storedAnswer));
			}
		});
		const small = await client.act(5);
		const [large] = await client.act(1, { label: 'stor' });
		const more = await client.act(2);
		await client.courier.send();
		const answers = new Map((await client.outbox.rows(aStudy)).map(({ change, answer }) => [change.id, answer]));
		expect([...small, ...more].map(({ id }) => answers.get(id)?.verdict)).toEqual(
			[...small, ...more].map(() => 'stored')
		);
		expect(large && answers.get(large.id)).toEqual({ id: large?.id, verdict: 'refused', why: { code: 'too-large' } });
	});

	test('cuts a request at eight million units, and refuses a Change over fifteen without asking', async () => {
		const client = await aCourier();
		const [a] = await client.act(1, { definition: 'x'.repeat(5_000_000) });
		const [b] = await client.act(1, { definition: 'x'.repeat(5_000_000) });
		const [c] = await client.act(1, { definition: 'x'.repeat(15_000_001) });
		await client.courier.send();
		expect(client.network.sent.map(idsOf)).toEqual([[a?.id], [b?.id]]);
		expect((await client.outbox.rows(aStudy)).map(({ answer }) => answer?.verdict)).toEqual([
			'stored',
			'stored',
			'refused'
		]);
		expect(await client.waiting()).toEqual([a?.id, b?.id, c?.id]);
	});

	test('is not held back by a Change that the server refused without noting it', async () => {
		const rooms = someRooms();
		const client = await aCourier({
			async send(changes) {
				const known = changes.filter(({ v }) => v === 1);
				const answers = new Map((await rooms.submit(aStudy, anna, known)).map((answer) => [answer.id, answer]));
				return changes.map(
					({ id }): Answer => answers.get(id) ?? { id, verdict: 'refused', why: { code: 'unknown-version' } }
				);
			}
		});
		await client.outbox.add(aChange([], { v: 99 }));
		const after = await client.act(2, { label: 'nat', colour: 'blue' });
		await client.courier.send();
		expect(await client.unanswered()).toEqual([]);
		expect((await client.outbox.rows(aStudy)).map(({ answer }) => answer?.verdict)).toEqual([
			'refused',
			'stored',
			'stored'
		]);
		expect(await rooms.room(aStudy).records.range('code:')).toHaveLength(after.length);
	});

	test('waits longer and longer while nobody answers, up to a limit, and begins anew when somebody has', async () => {
		let reachable = false;
		const tries: number[] = [];
		const client = await aCourier(
			{
				send: (changes) => {
					tries.push(performance.now());
					if (!reachable) throw new NetworkTrouble('unreachable');
					return Promise.resolve(changes.map(storedAnswer));
				},
				pull: () => (reachable ? Promise.resolve(page()) : Promise.reject(new NetworkTrouble('unreachable')))
			},
			{ first: 20, last: 80 }
		);
		await client.act();
		await client.courier.send();
		await until(() => tries.length === 5);
		const pauses = tries.slice(1).map((at, n) => at - (tries[n] ?? 0));
		// A timer may be a millisecond early. Both kinds of asking fail, so the pause grows twice a time.
		expect(pauses.map((pause, n) => pause >= (n === 0 ? 19 : 39))).toEqual([true, true, true, true]);
		reachable = true;
		await until(async () => (await client.unanswered()).length === 0);
		const contacts = client.said('contact').map(({ trouble }) => trouble);
		expect(contacts[0]).toBe('unreachable');
		expect(contacts.at(-1)).toBeUndefined();
	});

	test('tries at once when the network is said to be back', async () => {
		let reachable = false;
		const client = await aCourier(
			{
				send: (changes) => {
					if (!reachable) throw new NetworkTrouble('unreachable');
					return Promise.resolve(changes.map(storedAnswer));
				}
			},
			{ first: 600_000, last: 600_000 }
		);
		await client.act();
		await client.courier.send();
		reachable = true;
		await client.courier.hurry();
		expect(await client.unanswered()).toEqual([]);
	});

	test('tells the tabs that the session has ended, and keeps everything', async () => {
		const client = await aCourier({ send: () => Promise.reject(new NetworkTrouble('signed-out')) });
		const changes = await client.act(2);
		await client.courier.send();
		expect(client.said('contact')).toMatchObject([{ by: 'send', trouble: 'signed-out' }]);
		expect(await client.unanswered()).toEqual(idsOf(changes));
	});

	test('ends with the tab, and sends nothing more', async () => {
		const client = await aCourier({ send: () => Promise.reject(new NetworkTrouble('unreachable')) });
		await client.act();
		await client.courier.send();
		await client.courier.stop();
		const before = client.network.sent.length;
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(client.network.sent).toHaveLength(before);
	});
});

describe('fetching', () => {
	test('takes page after page, each from where the last one ended', async () => {
		const seqs = [5, 9, 12];
		const client = await aCourier({
			pull: (_room, since) =>
				Promise.resolve(page({ seq: seqs[seqs.indexOf(Number(since)) + 1] ?? 12, more: Number(since) < 9 }))
		});
		await client.courier.pull();
		expect(client.network.pulled).toEqual([0, 5, 9]);
		expect(await client.replica.mark()).toEqual({ epoch: 1, seq: 12, contact: '2026-03-02T12:00:00.000Z' });
		await client.courier.pull();
		expect(client.network.pulled[3]).toBe(12);
	});

	test('goes on from the last page that it kept', async () => {
		let fails = true;
		const client = await aCourier(
			{
				pull: (_room, since) => {
					if (since === 5 && fails) throw new NetworkTrouble('unreachable');
					return Promise.resolve(page({ seq: since === 0 ? 5 : 9, more: since === 0 }));
				}
			},
			{ first: 600_000, last: 600_000 }
		);
		await client.courier.pull();
		expect((await client.replica.mark())?.seq).toBe(5);
		fails = false;
		await client.courier.hurry();
		expect(client.network.pulled).toEqual([0, 5, 5]);
	});

	test('lets go of answered Changes only after a pull that began when the answer was there', async () => {
		const [first, second] = [gate(), gate()];
		let pulls = 0;
		const client = await aCourier({
			async pull() {
				await [first, second][pulls++]?.opened;
				return page();
			}
		});
		const [change] = await client.act();
		const pulling = client.courier.pull();
		await until(() => client.network.pulled.length === 1);
		await client.courier.send();
		first.open();
		await pulling;
		expect(await client.waiting()).toEqual([change?.id]);
		expect(client.said('arrived')).toEqual([]);

		const again = client.courier.pull();
		await until(() => client.network.pulled.length === 2);
		expect(await client.waiting()).toEqual([change?.id]);
		second.open();
		await again;
		expect(await client.waiting()).toEqual([]);
		expect(client.said('arrived')).toEqual([{ is: 'arrived', room: aStudy, changes: [change?.id] }]);
	});

	test('keeps answered Changes when the pull does not come to its end', async () => {
		const client = await aCourier(
			{
				pull: (_room, since) => {
					if (since !== 0) throw new NetworkTrouble('unreachable');
					return Promise.resolve(page({ more: true }));
				}
			},
			{ first: 600_000, last: 600_000 }
		);
		const [change] = await client.act();
		await client.courier.send();
		await client.courier.pull();
		expect(await client.waiting()).toEqual([change?.id]);
	});

	test('leaves refused Changes to the person', async () => {
		const client = await aCourier({
			send: (changes) => Promise.resolve(changes.map(({ id }) => ({ id, verdict: 'refused', why: { code: 'role' } })))
		});
		const [change] = await client.act();
		await client.courier.send();
		await client.courier.pull();
		expect(await client.waiting()).toEqual([change?.id]);
	});

	test('follows an answer by itself where the server tells of no news', async () => {
		const [quietly, told] = [await aCourier({}, { hasNews: false }), await aCourier({}, { hasNews: true })];
		for (const client of [quietly, told]) {
			await client.act();
			await client.courier.send();
		}
		await until(async () => (await quietly.waiting()).length === 0);
		expect(told.network.pulled).toEqual([]);
	});

	test('does not miss news that comes at the very moment it ends', async () => {
		const client = await aCourier();
		let told = false;
		client.tabs.hear((word) => {
			if (word.is !== 'contact' || told) return;
			told = true;
			void client.courier.pull();
		});
		await client.courier.pull();
		await quiet();
		expect(client.network.pulled).toHaveLength(2);
	});

	test('ends with the tab after the page that is under way', async () => {
		const client = await aCourier({
			pull: (_room, since) => Promise.resolve(page({ seq: Number(since) + 1, more: true }))
		});
		const pulling = client.courier.pull();
		await until(() => client.network.pulled.length > 3);
		await client.courier.stop();
		await pulling;
		const before = client.network.pulled.length;
		await quiet();
		expect(client.network.pulled).toHaveLength(before);
	});

	test('names the records that have come since the room came', async () => {
		const rooms = someRooms();
		const client = await aCourier({
			start: () => start(rooms.room(aStudy)),
			pull: (_room, since) => pull(rooms.room(aStudy), since)
		});
		await client.courier.pull();
		expect([client.said('pulled'), client.said('loaded')]).toEqual([[], [{ is: 'loaded', room: aStudy }]]);
		const code: CodeId = `code:${newId()}`;
		await rooms.submit(aStudy, anna, [aChange([creating(code, { label: 'nat', colour: 'blue' })])]);
		await client.courier.pull();
		expect(client.said('pulled')).toEqual([{ is: 'pulled', room: aStudy, records: [code] }]);
		expect(await client.replica.get(code)).toMatchObject({ f: { label: 'nat' } });
	});

	test('says that the room is lost when it has been begun anew, and takes nothing of it', async () => {
		let epoch = 1;
		const client = await aCourier({ pull: () => Promise.resolve(page({ epoch })) });
		await client.courier.pull();
		epoch = 2;
		await client.courier.pull();
		expect(client.said('lost')).toEqual([{ is: 'lost', room: aStudy, why: 'epoch' }]);
		expect((await client.replica.mark())?.epoch).toBe(1);
	});

	test('says so too when it is begun anew between the pages of the very first pull', async () => {
		const client = await aCourier({
			pull: (_room, since) => Promise.resolve(page({ epoch: since === 0 ? 1 : 2, seq: 5, more: since === 0 }))
		});
		await client.courier.pull();
		expect(client.said('lost')).toEqual([{ is: 'lost', room: aStudy, why: 'epoch' }]);
		expect((await client.replica.mark())?.epoch).toBe(1);
	});

	test('says that the room is lost to who is no member any more, and does not ask again', async () => {
		const client = await aCourier({ pull: () => Promise.reject(new NetworkTrouble('no-access')) });
		await client.courier.pull();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(client.said('lost')).toEqual([{ is: 'lost', room: aStudy, why: 'no-access' }]);
		expect(client.network.pulled).toHaveLength(1);
	});
});
