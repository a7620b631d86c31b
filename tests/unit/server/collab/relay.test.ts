import * as encoding from 'lib0/encoding';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { elementRow } from '#lib/domain/framework/nine-elements.ts';
import { elements } from '#lib/domain/framework/element.ts';
import { largestFrame } from '#lib/server/collab/frames.ts';
import { newId } from '../../../support/rooms.ts';
import { aWorld, openHouse, StoreDoor, type World } from './world.ts';
import { areAlike, until, Writer } from './writer.ts';

/** The headings of a draft: the element of the chapter, and the words. */
const titles = (doc: Y.Doc): unknown[] =>
	doc
		.getXmlFragment('draft')
		.toArray()
		.flatMap((node) => {
			if (!(node instanceof Y.XmlElement) || node.nodeName !== 'heading') return [];
			const words = node.get(0);
			return [[node.getAttribute('element'), words instanceof Y.XmlText ? words.toJSON() : undefined]];
		});

/** The text of the last paragraph. */
const lastText = ({ fragment }: Writer): Y.XmlText => {
	const paragraph = fragment.get(fragment.length - 1);
	const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
	if (!(text instanceof Y.XmlText)) throw new Error('the last block holds no text');
	return text;
};

const opened = async (world: World, ...names: string[]): Promise<Writer[]> => {
	const writers = names.map((name) => new Writer(world, name));
	for (const writer of writers) await writer.synced();
	await until(() => areAlike(...writers.map(({ doc }) => doc)));
	return writers;
};

describe('two authors', () => {
	test('write at the same time and come to the same text', async () => {
		const world = await aWorld();
		const [anna, bo] = await opened(world, 'Anna', 'Bo');
		if (!anna || !bo) return expect.unreachable();
		anna.write('Fra Anna');
		bo.write('Fra Bo');
		await anna.saved();
		await bo.saved();
		await until(() => areAlike(anna.doc, bo.doc));
		expect(anna.text()).toContain('Fra Anna');
		expect(anna.text()).toContain('Fra Bo');
	});

	test('who write while the store is slow share one batch, one row each, in the order in which they began', async () => {
		const world = await aWorld();
		const [anna, bo] = await opened(world, 'Anna', 'Bo');
		if (!anna || !bo) return expect.unreachable();
		const { length: before } = await world.rows();
		const { asked } = world.door;
		world.door.hold();
		anna.write('går foran');
		await anna.taken();
		for (const words of ['en', 'to']) bo.write(words);
		await bo.taken();
		for (const words of ['et', 'to', 'tre']) anna.write(words);
		await anna.taken();
		world.door.release();
		await anna.saved();
		await bo.saved();
		expect(world.door.asked - asked).toBe(2);
		const [Anna, Bo] = [world.people['Anna'], world.people['Bo']];
		expect((await world.rows()).slice(before).map(({ by }) => by)).toEqual([Anna, Bo, Anna]);
		await until(() => areAlike(anna.doc, bo.doc));
	});
});

describe('a draft that nobody has opened', () => {
	test('begins with a chapter on its purpose and one an element', async () => {
		const world = await aWorld();
		const [anna] = await opened(world, 'Anna');
		expect(anna && titles(anna.doc)).toEqual([
			[undefined, 'Formål og læsevejledning'],
			...elements.map((element) => [element, elementRow(element, 'da').title])
		]);
	});

	test('is begun once when two open it at once, by whoever was first', async () => {
		const world = await aWorld();
		const [anna, bo] = await opened(world, 'Anna', 'Bo');
		expect(anna && titles(anna.doc)).toHaveLength(11);
		expect(bo && titles(bo.doc)).toHaveLength(11);
		expect((await world.rows()).map(({ by }) => by)).toEqual([world.people['Anna']]);
	});

	test('is begun once by two servers on one store', async () => {
		const world = await aWorld();
		const second = await openHouse(world.databases);
		const writers = [new Writer(world, 'Anna'), new Writer(world, 'Bo', { house: second })];
		for (const writer of writers) expect(titles((await writer.synced()).doc)).toHaveLength(11);
		expect(await world.rows()).toHaveLength(1);
	});
});

describe('acknowledged', () => {
	test('is only what is on disk', async () => {
		const world = await aWorld();
		const [anna, bo] = await opened(world, 'Anna', 'Bo');
		if (!anna || !bo) return expect.unreachable();
		await anna.saved();
		const { stored } = anna;
		world.door.hold();
		const { asked } = world.door;
		anna.write('ikke på disken endnu');
		await until(() => world.door.asked > asked);
		const late = await new Writer(world, 'Olga').synced();
		expect(anna.stored).toBe(stored);
		expect(bo.text()).not.toContain('ikke på disken endnu');
		expect(late.text()).not.toContain('ikke på disken endnu');
		world.door.release();
		await anna.saved();
		await until(() => bo.text().includes('ikke på disken endnu'));
		expect(anna.stored).toBe(stored + 1);
	});

	test('outlives the server, wherever it dies', async () => {
		const world = await aWorld();
		let { house, door } = world;
		let seed = 20_261_122;
		const chance = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
		const acknowledged: string[] = [];
		let lost = 0;
		for (let life = 0; life < 12; life++) {
			const writers = [
				await new Writer(world, 'Anna', { house }).synced(),
				await new Writer(world, 'Bo', { house }).synced()
			];
			const sent = writers.map((): { words: string; count: number }[] => []);
			door.cutAfter(1 + chance(8), chance(2) === 0);
			for (let n = 0; !door.isCut; n++) {
				for (const [i, writer] of writers.entries())
					for (let more = 1 + chance(4); more > 0; more--) {
						const words = `[${life} ${i} ${n} ${more}]`;
						writer.write(words);
						sent[i]?.push({ words, count: writer.sent });
					}
				for (const writer of writers) await writer.taken();
			}
			house.die();
			for (const writer of writers) await writer.ended();
			for (const [i, { stored }] of writers.entries())
				for (const { words, count } of sent[i] ?? [])
					if (count <= stored) acknowledged.push(words);
					else lost += 1;
			door = new StoreDoor();
			house = await openHouse(world.databases, door);
			const text = (await new Writer(world, 'Rosa', { house }).synced()).text();
			expect(acknowledged.filter((words) => !text.includes(words))).toEqual([]);
		}
		// It did die while something was on its way.
		expect([acknowledged.length > 40, lost > 40]).toEqual([true, true]);
	});

	test('is counted for an update that was there already, in its turn', async () => {
		const world = await aWorld();
		const [anna] = await opened(world, 'Anna');
		if (!anna) return expect.unreachable();
		anna.write('en gang');
		await anna.saved();
		const { length: before } = await world.rows();
		// The same browser comes again and answers with all it has.
		const again = await new Writer(world, 'Anna', { doc: anna.doc }).synced();
		await again.saved();
		expect(again.stored).toBe(1);
		expect(await world.rows()).toHaveLength(before);
	});
});

describe('when the store fails', () => {
	/** What whoever runs the server is told. */
	const saidToTheHost = (): (() => string[]) => {
		const spy = vi.spyOn(console, 'error').mockReturnValue();
		onTestFinished(() => spy.mockRestore());
		return () => spy.mock.calls.map(([words]) => String(words));
	};

	test('nobody is acknowledged, all are sent away to come back, and nothing is lost', async () => {
		const world = await aWorld();
		const [anna, bo] = await opened(world, 'Anna', 'Bo');
		if (!anna || !bo) return expect.unreachable();
		await anna.saved();
		const spoken = saidToTheHost();
		world.door.isBroken = true;
		anna.write('tabt?');
		expect([await anna.ended(), await bo.ended()]).toEqual([1013, 1013]);
		expect(anna.stored).toBe(anna.sent - 1);
		expect(bo.text()).not.toContain('tabt?');
		expect(spoken()).toEqual([`${world.draft}: could not be stored: Error: the disk is gone`]);
		world.door.isBroken = false;
		const back = await new Writer(world, 'Anna', { doc: anna.doc }).synced();
		await back.saved();
		const other = await new Writer(world, 'Bo').synced();
		await until(() => areAlike(back.doc, other.doc));
		expect(other.text()).toContain('tabt?');
	});

	test('a draft that cannot be loaded is closed, and nothing is stored', async () => {
		const world = await aWorld();
		const [anna] = await opened(world, 'Anna');
		anna?.write('mine ord');
		await anna?.saved();
		await world.house.stop();
		const ulid = world.draft.slice('draft:'.length);
		const log = world.databases.open(`log-${ulid}`) as PouchDB.Database<{ update: string }>;
		const { rows } = await log.allDocs({ startkey: 'u:', endkey: 'u:\uffff', include_docs: true });
		const doc = rows.at(-1)?.doc;
		if (!doc) return expect.unreachable();
		await log.put({ ...doc, update: 'AAEC/////w==' });
		const { length: before } = await world.rows();
		const house = await openHouse(world.databases);
		const spoken = saidToTheHost();
		expect(await new Writer(world, 'Anna', { house }).ended()).toBe(1013);
		expect(spoken()).toEqual([expect.stringContaining(`${world.draft}: cannot be opened`)]);
		expect(await world.rows()).toHaveLength(before);
	});
});

describe('a reviewer', () => {
	test('reads, and hears what the authors write', async () => {
		const world = await aWorld();
		const [anna, rosa] = await opened(world, 'Anna', 'Rosa');
		anna?.write('til Rosa');
		await until(() => rosa?.text().includes('til Rosa') === true);
		expect(rosa?.closed).toBeUndefined();
	});

	test('who writes is closed with 4409, and nobody hears of it', async () => {
		const world = await aWorld();
		const [anna, rosa] = await opened(world, 'Anna', 'Rosa');
		if (!anna || !rosa) return expect.unreachable();
		const { length: before } = await world.rows();
		rosa.write('smuglet ind');
		expect(await rosa.ended()).toBe(4409);
		anna.write('bagefter');
		await anna.saved();
		const late = await new Writer(world, 'Bo').synced();
		expect(late.text()).not.toContain('smuglet ind');
		expect((await world.rows()).slice(before).map(({ by }) => by)).toEqual([world.people['Anna']]);
	});

	test('who comes back with what she has read is welcome', async () => {
		const world = await aWorld();
		const [anna, rosa] = await opened(world, 'Anna', 'Rosa');
		anna?.write('noget slettes');
		anna?.fragment.delete(0, 1);
		await anna?.saved();
		await until(() => anna !== undefined && rosa !== undefined && areAlike(anna.doc, rosa.doc));
		const back = await new Writer(world, 'Rosa', rosa ? { doc: rosa.doc } : {}).synced();
		await back.saved();
		expect(back.closed).toBeUndefined();
	});

	test('whose browser tidies up superfluous marks has not written; its tidying is not stored', async () => {
		const world = await aWorld();
		const [anna, bo, rosa] = await opened(world, 'Anna', 'Bo', 'Rosa');
		if (!anna || !bo || !rosa) return expect.unreachable();
		anna.write('fede ord og flere');
		lastText(anna).format(0, 8, { bold: {} });
		await until(() => areAlike(anna.doc, bo.doc, rosa.doc));
		// Each one half of the bold words, at the same time: an empty mark is left.
		lastText(anna).delete(0, 4);
		lastText(bo).delete(4, 4);
		await anna.saved();
		await bo.saved();
		await until(() => rosa.sent > 1);
		await rosa.saved();
		await until(() => areAlike(anna.doc, bo.doc, rosa.doc));
		expect(rosa.closed).toBeUndefined();
		expect((await world.rows()).map(({ by }) => by)).not.toContain(world.people['Rosa']);
		const back = await new Writer(world, 'Rosa', { doc: rosa.doc }).synced();
		await back.saved();
		expect(back.closed).toBeUndefined();
	});

	test('who takes out words is not taken for tidying', async () => {
		const world = await aWorld();
		const [rosa] = await opened(world, 'Rosa');
		if (!rosa) return expect.unreachable();
		rosa.fragment.delete(1, 1);
		expect(await rosa.ended()).toBe(4409);
	});

	test('who comes back with a deletion of her own is not', async () => {
		const world = await aWorld();
		const [rosa] = await opened(world, 'Rosa');
		rosa?.leave();
		rosa?.fragment.delete(0, 1);
		const back = new Writer(world, 'Rosa', rosa ? { doc: rosa.doc } : {});
		expect(await back.ended()).toBe(4409);
	});
});

describe('a socket is closed', () => {
	const codeFor = async (name: string, options: ConstructorParameters<typeof Writer>[2] = {}) =>
		new Writer(await aWorld(), name, options).ended();

	test('4401 without a session', async () => expect(await codeFor('Nobody')).toBe(4401));
	test('4403 for somebody who is no member', async () => expect(await codeFor('Stig')).toBe(4403));
	test('4426 for another version of the schema', async () => {
		expect(await codeFor('Anna', { schema: '2' })).toBe(4426);
		expect(await codeFor('Anna', { schema: '' })).toBe(4426);
	});
	test('without an upgrade for a page from elsewhere', async () =>
		expect(await codeFor('Anna', { origin: 'https://evil.example' })).toBe(1006));
	test('4403 where there is no such draft, and none comes to be', async () => {
		const world = await aWorld();
		const [standard, draft] = [world.standard.slice('standard-'.length), newId()];
		expect(await new Writer(world, 'Anna', { path: `/collab/${standard}/${draft}?schema=1` }).ended()).toBe(4403);
		expect(world.databases.names('log-')).not.toContain(`log-${draft}`);
		expect(await new Writer(world, 'Anna', { path: `/collab/${standard}?schema=1` }).ended()).toBe(4403);
	});

	test('1007 when it says what cannot be read, and nothing of it is stored', async () => {
		const world = await aWorld();
		const junk = [[], [7], [0], [0, 9, 0], [0, 2, 3, 1, 2, 3], [0, 2, 200], [1, 3, 1, 1, 1], [0, 0, 2, 250, 1]];
		for (const bytes of junk) {
			const [bo] = await opened(world, 'Bo');
			bo?.sendRaw(new Uint8Array(bytes));
			expect([bytes, await bo?.ended()]).toEqual([bytes, 1007]);
		}
		expect(await world.rows()).toHaveLength(1);
	});

	test('1009 when it sends more than 8 MB at once', async () => {
		expect(largestFrame).toBe(8 * 1024 * 1024);
		const world = await aWorld();
		const [bo] = await opened(world, 'Bo');
		bo?.sendRaw(new Uint8Array(largestFrame + 1));
		expect(await bo?.ended()).toBe(1009);
		expect(await world.rows()).toHaveLength(1);
	});

	test('4401 when the session ends', async () => {
		const world = await aWorld();
		const [anna, bo] = await opened(world, 'Anna', 'Bo');
		await world.house.accounts.signOut(world.sessions['Anna']?.token ?? '');
		expect(await anna?.ended()).toBe(4401);
		expect(bo?.closed).toBeUndefined();
	});

	test('4403 when she is a member no longer', async () => {
		const world = await aWorld();
		const [anna] = await opened(world, 'Anna');
		await world.house.accounts.remove(world.standard, world.people['Anna'] ?? 'person:x');
		expect(await anna?.ended()).toBe(4403);
	});

	test('4409 when an author becomes a reviewer; she comes back as a reader', async () => {
		const world = await aWorld();
		const [anna] = await opened(world, 'Anna');
		await world.house.accounts.setRole(world.standard, world.people['Anna'] ?? 'person:x', 'reviewer');
		expect(await anna?.ended()).toBe(4409);
		const back = await new Writer(world, 'Anna').synced();
		back.write('for sent');
		expect(await back.ended()).toBe(4409);
	});
});

test('a reviewer who becomes an author writes on the same socket', async () => {
	const world = await aWorld();
	const [rosa] = await opened(world, 'Rosa');
	await world.house.accounts.setRole(world.standard, world.people['Rosa'] ?? 'person:x', 'author');
	rosa?.write('nu må jeg');
	await rosa?.saved();
	expect((await world.rows()).map(({ by }) => by)).toEqual([world.people['Rosa'], world.people['Rosa']]);
});

test('what is said while the draft is loaded is kept', async () => {
	const world = await aWorld();
	const doc = new Y.Doc();
	const anna = new Writer(world, 'Anna', { doc });
	anna.socket.on('open', () => anna.write('skrevet før alt'));
	await anna.synced();
	await anna.saved();
	const bo = await new Writer(world, 'Bo').synced();
	expect(bo.text()).toContain('skrevet før alt');
});

test('the text for others is the text as it is stored', async () => {
	const world = await aWorld();
	const { relay } = world.house;
	const read = async (): Promise<Y.Doc> => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, (await relay.textOf(world.standard, world.draft)) ?? new Uint8Array());
		return doc;
	};
	expect(titles(await read())).toHaveLength(11);
	const [anna] = await opened(world, 'Anna');
	anna?.write('til Word');
	await anna?.saved();
	expect(anna && areAlike(await read(), anna.doc)).toBe(true);
	expect(await relay.textOf(world.standard, `draft:${newId()}`)).toBeUndefined();
});

test('an update that decodes but says nothing counts, and makes no row', async () => {
	const world = await aWorld();
	const [anna] = await opened(world, 'Anna');
	if (!anna) return expect.unreachable();
	const frame = encoding.createEncoder();
	encoding.writeVarUint(frame, 0);
	encoding.writeVarUint(frame, 1);
	encoding.writeVarUint8Array(frame, Y.encodeStateAsUpdate(new Y.Doc()));
	const { stored } = anna;
	anna.sendRaw(encoding.toUint8Array(frame));
	await until(() => anna.stored > stored);
	expect(await world.rows()).toHaveLength(1);
});
