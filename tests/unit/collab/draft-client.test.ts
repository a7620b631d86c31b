import 'fake-indexeddb/auto';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { DraftClient } from '#lib/collab/draft-client.ts';
import { draftSaveState, type DraftSaveState } from '#lib/collab/draft-save-state.ts';
import { standardText } from '#lib/collab/standard-text.ts';
import { plainText } from '#lib/collab/plain-text.ts';
import { cookieName } from '#lib/server/session-cookie.ts';
import { newId } from '../../support/rooms.ts';
import { aWorld, openHouse, type World } from '../server/collab/world.ts';

/** The WebSocket of a browser in which somebody is signed in. */
function signedIn(token: string) {
	return class extends WebSocket {
		constructor(address: string | URL, protocols?: string | string[]) {
			const origin = new URL(address).origin.replace('ws', 'http');
			super(address, protocols, { headers: { cookie: `${cookieName}=${token}` }, origin });
		}
	};
}

afterEach(() => vi.unstubAllGlobals());

interface Browser {
	readonly client: DraftClient;
	readonly says: () => DraftSaveState;
	readonly write: (words: string) => void;
	readonly text: () => string;
}

/** The draft as somebody's browser opens it; under the same store it is the same browser. */
async function open(world: World, who: string, store = newId(), port = world.house.port): Promise<Browser> {
	vi.stubGlobal('WebSocket', signedIn(world.sessions[who]?.token ?? ''));
	const client = await DraftClient.open({
		standard: world.standard.slice('standard-'.length),
		draft: world.draft.slice('draft:'.length),
		person: world.people[who] ?? `person:${newId()}`,
		store,
		server: `ws://127.0.0.1:${port}`
	});
	onTestFinished(() => client.close());
	return {
		client,
		says: () => draftSaveState(client.progress),
		write(words) {
			const paragraph = new Y.XmlElement('paragraph');
			paragraph.insert(0, [new Y.XmlText(words)]);
			client.fragment.insert(client.fragment.length, [paragraph]);
		},
		text: () => plainText(standardText(client.fragment))
	};
}

const ready = ({ client, says }: Browser): Promise<void> =>
	vi.waitFor(() => expect([client.isReady, client.progress.online, says()]).toEqual([true, true, 'saved']), 10_000);

const saying = (browser: Browser, state: DraftSaveState): Promise<void> =>
	vi.waitFor(() => expect(browser.says()).toBe(state), 10_000);

describe('a draft in a browser', () => {
	test('is shown when the server has accepted the browser, and what one writes another reads', async () => {
		const world = await aWorld();
		const [anna, bo] = [await open(world, 'Anna'), await open(world, 'Bo')];
		await Promise.all([ready(anna), ready(bo)]);
		anna.write('Kommunen skal svare.');
		await vi.waitFor(() => expect(bo.text()).toContain('Kommunen skal svare.'));
	});

	test('is saved only when the server has stored what was written', async () => {
		const world = await aWorld();
		const anna = await open(world, 'Anna');
		await ready(anna);
		world.door.hold();
		const asked = world.door.asked;
		anna.write('Kommunen skal svare.');
		await vi.waitFor(() => expect(world.door.asked).toBeGreaterThan(asked));
		expect(anna.says()).toBe('saving');
		world.door.release();
		await saying(anna, 'saved');
		expect(await world.rows()).toMatchObject([{}, { by: world.people['Anna'] }]);
	});

	test('that was never accepted is not shown, however much of it is here', async () => {
		const world = await aWorld();
		await world.house.stop();
		const anna = await open(world, 'Anna');
		anna.write('Kommunen skal svare.');
		await vi.waitFor(() => expect(anna.says()).toBe('waiting'));
		expect(anna.client.isReady).toBe(false);
	});

	test('opens without a network as it was, says what waits, and sends it when the server is back', async () => {
		const world = await aWorld();
		const store = newId();
		const before = await open(world, 'Anna', store);
		await ready(before);
		await world.house.stop();
		before.write('Skrevet uden net.');
		await saying(before, 'waiting');
		await before.client.close();

		const after = await open(world, 'Anna', store);
		expect([after.client.isReady, after.says()]).toEqual([true, 'waiting']);
		expect(after.text()).toContain('Skrevet uden net.');
		await after.client.close();

		const house = await openHouse(world.databases);
		const again = await open(world, 'Anna', store, house.port);
		await saying(again, 'saved');
		const bo = await open(world, 'Bo', newId(), house.port);
		await vi.waitFor(() => expect(bo.text()).toContain('Skrevet uden net.'), 10_000);
	});

	test.each([
		['nobody is signed in', 'nobody', 'signed-out'],
		['she is no member', 'Stig', 'no-access']
	])('is refused and never shown when %s', async (_why, who, why) => {
		const stranger = await open(await aWorld(), who);
		await saying(stranger, 'refused');
		expect([stranger.client.progress.refused, stranger.client.isReady]).toEqual([why, false]);
	});

	test('refuses what a reader writes, and says so', async () => {
		const world = await aWorld();
		const [rosa, bo] = [await open(world, 'Rosa'), await open(world, 'Bo')];
		await Promise.all([ready(rosa), ready(bo)]);
		rosa.write('Læserens ord.');
		await saying(rosa, 'refused');
		expect(rosa.client.progress.refused).toBe('read-only');
		bo.write('Forfatterens ord.');
		await saying(bo, 'saved');
		expect(bo.text()).not.toContain('Læserens ord.');
	});
});
